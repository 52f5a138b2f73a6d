// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

#include <memory>

namespace voicelog {

class RequestsPage;
class SyntaxRepository;

/// Makes the page of requests, with the services that it works with. They outlive the page and its jobs.
class RequestsPageFactory
{
public:
    RequestsPageFactory(Session &session, SyntaxRepository &syntax);
    ~RequestsPageFactory();

    [[nodiscard]] RequestsPage *makePage(const PageContext &context, QWidget *parent);

private:
    struct Services;
    std::unique_ptr<Services> m_services;
    SyntaxRepository &m_syntax;
};

} // namespace voicelog
