// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class RetentionPage;

/// Makes the page "Destruction" and keeps its services for one session. The composition root's PageFactory holds it: it
/// outlives the page and the session's jobs.
class RetentionPageFactory
{
public:
    explicit RetentionPageFactory(Session &session);
    ~RetentionPageFactory();

    [[nodiscard]] RetentionPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
