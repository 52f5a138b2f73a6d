// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

class QWidget;

namespace voicelog {

struct PageContext;
class ProcessingPage;
class Session;

/// Makes the page of the processing register and keeps its services for one session. The composition root's PageFactory
/// holds it: it outlives the page and the session's jobs.
class ProcessingPageFactory
{
public:
    explicit ProcessingPageFactory(Session &session);
    ~ProcessingPageFactory();

    [[nodiscard]] ProcessingPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
