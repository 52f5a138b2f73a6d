// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterMaker.h"

#include "AnswerErrors.h"
#include "LetterFactsReader.h"
#include "LetterTemplates.h"
#include "RequestLetter.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <reports/ReportActions.h>
#include <reports/ReportService.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool asked(const DataRequest &request, PauseKind kind)
{
    return std::ranges::any_of(request.pauses, [kind](const DataRequest::Asked &one) { return one.kind == kind; });
}

} // namespace

LetterKind LetterMaker::answerKind(const DataRequest &request, const LetterOptions &options)
{
    if (request.kind != RequestKind::Access)
        return LetterKind::RightsAnswer;
    if (request.decisions.isEmpty())
        return options.certificates.isEmpty() ? LetterKind::NoData : LetterKind::Destroyed;
    const bool allRefused = std::ranges::all_of(
        request.decisions, [](const RecordingDecision &one) { return one.decision == CopyDecision::Refused; });
    return allRefused ? LetterKind::Refusal : LetterKind::Answer;
}

QList<LetterKind> LetterMaker::fitting(const DataRequest &request)
{
    if (request.state == RequestState::Withdrawn)
        return {LetterKind::Withdrawn};
    if (request.state == RequestState::NotIdentifiable)
        return {LetterKind::NotIdentifiable};
    QList<LetterKind> kinds;
    if (request.answer) {
        const LetterKind likely = answerKind(request, {});
        kinds += likely;
        if (likely == LetterKind::NoData)
            kinds += LetterKind::Destroyed;
    }
    if (!isOpen(request.state))
        return kinds;
    if (request.extension)
        kinds += LetterKind::Extension;
    if (asked(request, PauseKind::Clarification))
        kinds += LetterKind::AskClarification;
    if (asked(request, PauseKind::Identity))
        kinds << LetterKind::AskIdentity << LetterKind::Reminder;
    kinds += LetterKind::Receipt;
    return kinds;
}

Result<Report> LetterMaker::written(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                    const LetterOptions &options, const QStringList &annexes) const
{
    const ReportService reports(m_session);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ReportMade, actions::reportObject, request.id.toString()}));
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::RequestLetter, language, false));
    VOICELOG_ASSIGN(const LetterText text, LetterTemplates(m_session).text(kind, QString(languageId(language))));
    VOICELOG_ASSIGN(const LetterTemplate words, LetterTemplate::parse(kind, text.body));
    VOICELOG_ASSIGN(LetterFacts facts, LetterFactsReader(m_session, m_book).read(request, language, options));
    facts.annexes = annexes;
    return reports.issue(requestLetter(std::move(head), words, facts));
}

Result<Report> LetterMaker::letter(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                   const LetterOptions &options) const
{
    if (!fitting(request).contains(kind))
        return fail(errors::LetterNotNow, {{u"letter"_s, QString(idIn(letterKindIds, kind))},
                                           {u"state"_s, QString(idIn(requestStateIds, request.state))}});
    return written(request, kind, language, options, {});
}

Result<Report> LetterMaker::answer(const DataRequest &request, ReportLanguage language, const LetterOptions &options,
                                   const QStringList &annexes) const
{
    return written(request, answerKind(request, options), language, options, annexes);
}

Result<Report> LetterMaker::preview(const DataRequest &request, LetterKind kind, ReportLanguage language,
                                    const QString &body) const
{
    const ReportService reports(m_session);
    VOICELOG_ASSIGN(Report head, reports.begin(ReportKind::RequestLetter, language, false));
    VOICELOG_ASSIGN(const LetterTemplate words, LetterTemplate::parse(kind, body));
    VOICELOG_ASSIGN(const LetterFacts facts, LetterFactsReader(m_session, m_book).read(request, language, {}));
    return requestLetter(std::move(head), words, facts);
}

} // namespace voicelog
