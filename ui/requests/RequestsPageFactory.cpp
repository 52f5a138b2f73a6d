// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestsPageFactory.h"

#include "RequestsPage.h"

#include <answers/LetterMaker.h>
#include <answers/LetterTemplates.h>
#include <answers/PackageService.h>
#include <archive/Session.h>
#include <editions/EditionService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <programmes/StoredRetention.h>
#include <recordings/RecordingService.h>
#include <requests/AnswerService.h>
#include <requests/FindService.h>
#include <requests/ObjectionService.h>
#include <requests/ReceiptService.h>
#include <requests/RequestService.h>
#include <requests/ReviewService.h>
#include <requests/RightsService.h>
#include <retention/HoldService.h>

namespace voicelog {

struct RequestsPageFactory::Services
{
    explicit Services(Session &session)
        : book(EditionService::bookInUse(session)), requests(session, book), answers(session, book), holds(session),
          finder(session, book), reviews(session, &grantedCaseAccess()), receipts(session, book),
          packages(session, book, &grantedCaseAccess()), letters(session, book), letterTexts(session),
          rights(session, book, retention), recipients(session, book), recordings(session, {}, &grantedCaseAccess()),
          objections(session, book)
    {
    }
    RuleBook book;
    RequestService requests;
    AnswerService answers;
    HoldService holds;
    FindService finder;
    ReviewService reviews;
    ReceiptService receipts;
    PackageService packages;
    LetterMaker letters;
    LetterTemplates letterTexts;
    StoredRetention retention;
    RightsService rights;
    RecipientService recipients;
    RecordingService recordings;
    ObjectionService objections;
};

RequestsPageFactory::RequestsPageFactory(Session &session, SyntaxRepository &syntax)
    : m_services(std::make_unique<Services>(session)), m_syntax(syntax)
{
}

RequestsPageFactory::~RequestsPageFactory() = default;

RequestsPage *RequestsPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new RequestsPage({context, m_services->requests, m_services->answers, m_services->holds, m_services->finder,
                             m_services->reviews, m_services->receipts, m_services->packages, m_services->letters,
                             m_services->letterTexts, m_syntax, m_services->rights, m_services->recipients,
                             m_services->recordings, m_services->objections},
                            parent);
}

} // namespace voicelog
