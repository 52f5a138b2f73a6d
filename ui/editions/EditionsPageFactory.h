// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class EditionService;
class EditionsPage;
class SyntaxRepository;

/// Makes the page of the rules of law and keeps its service for one session.
class EditionsPageFactory
{
public:
    EditionsPageFactory(Session &session, SyntaxRepository &syntax);
    ~EditionsPageFactory();

    [[nodiscard]] EditionsPage *makePage(const PageContext &context, QWidget *parent);

private:
    SyntaxRepository &m_syntax;
    std::unique_ptr<EditionService> m_service;
};

} // namespace voicelog
