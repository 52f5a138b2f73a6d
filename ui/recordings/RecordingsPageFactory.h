// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class RecordingsPage;
class SyntaxRepository;

/// Makes the recordings page and keeps its services for one session. The composition root's PageFactory holds it: it
/// outlives the page and the session's jobs.
class RecordingsPageFactory
{
public:
    RecordingsPageFactory(Session &session, SyntaxRepository &syntax);
    ~RecordingsPageFactory();

    [[nodiscard]] RecordingsPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    SyntaxRepository &m_syntax;
    std::unique_ptr<Services> m_services;
};

} // namespace voicelog
