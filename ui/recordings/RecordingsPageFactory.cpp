// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingsPageFactory.h"

#include "RecordingsPage.h"

#include <archive/Session.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <monitoring/StoredCaseFacts.h>
#include <programmes/ProgrammeService.h>
#include <programmes/StoredRetention.h>
#include <recordings/AnnouncementService.h>
#include <recordings/JudgementService.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <retention/HoldService.h>
#include <retention/ProofService.h>
#include <retention/RetentionService.h>

namespace voicelog {

struct RecordingsPageFactory::Services
{
    explicit Services(Session &session)
        : index(std::make_shared<const RecordingIndex>(session, &grantedCaseAccess())),
          book(EditionService::bookInUse(session)), judgements(session, book, facts, &grantedCaseAccess()),
          recordings(session, judgements.judgeMaker(), &grantedCaseAccess()), listening(session, &grantedCaseAccess()),
          announcements(session, judgements.judgeMaker()), programmes(session), cases(session, book), holds(session),
          retention(session, book, terms), proofs(session, book, terms, judgements.judgeMaker())
    {
    }
    std::shared_ptr<const RecordingIndex> index;
    RuleBook book;
    StoredCaseFacts facts;
    JudgementService judgements;
    RecordingService recordings;
    ListeningService listening;
    AnnouncementService announcements;
    ProgrammeService programmes;
    CaseService cases;
    StoredRetention terms;
    HoldService holds;
    RetentionService retention;
    ProofService proofs;
};

RecordingsPageFactory::RecordingsPageFactory(Session &session, SyntaxRepository &syntax)
    : m_syntax(syntax), m_services(std::make_unique<Services>(session))
{
}

RecordingsPageFactory::~RecordingsPageFactory() = default;

RecordingsPage *RecordingsPageFactory::makePage(const PageContext &context, QWidget *parent)
{
    return new RecordingsPage({context, m_services->index, m_services->recordings, m_services->listening,
                               m_services->announcements, m_services->judgements, m_services->programmes,
                               m_services->cases, m_services->book, m_services->holds, m_services->retention,
                               m_services->proofs, m_syntax},
                              parent);
}

} // namespace voicelog
