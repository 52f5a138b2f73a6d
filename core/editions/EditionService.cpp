// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionService.h"

#include "EditionActions.h"
#include "EditionStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <rules/EditionReader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype shortestEditionReason = 20;
constexpr qsizetype longestEditionReason = 4000;

/// In order of time.
Result<QList<EditionText>> builtInTexts()
{
    VOICELOG_ASSIGN(const QList<EditionFile> files, builtInEditionFiles());
    QList<std::pair<QDate, EditionText>> dated;
    for (const auto &file : files) {
        VOICELOG_ASSIGN(const RuleEdition edition, readEdition(file.text, file.name));
        EditionText text;
        text.state = EditionText::State::BuiltIn;
        text.text = file.text;
        text.editionId = edition.id;
        text.revision = edition.revision;
        dated.emplace_back(edition.validFrom, text);
    }
    std::ranges::sort(dated, {}, &std::pair<QDate, EditionText>::first);
    QList<EditionText> texts;
    for (auto &[from, text] : dated)
        texts += std::move(text);
    return texts;
}

/// As it counts: revision, state and last day are given by publishing, whatever the text says of them.
Result<RuleEdition> editionOf(const EditionText &text)
{
    VOICELOG_ASSIGN(RuleEdition edition, readEdition(text.text, text.editionId));
    if (text.state == EditionText::State::BuiltIn)
        return edition;
    edition.revision = text.revision;
    edition.draft = text.state != EditionText::State::Published;
    if (text.closedOn)
        edition.validUntil = text.closedOn;
    return edition;
}

Result<RuleBook> bookOf(const QList<EditionText> &texts)
{
    QList<RuleEdition> editions;
    for (const auto &text : texts) {
        if (text.state != EditionText::State::BuiltIn && text.state != EditionText::State::Published)
            continue; // drafts may be unreadable
        VOICELOG_ASSIGN(const RuleEdition edition, editionOf(text));
        editions += edition;
    }
    return RuleBook::of(editions);
}

Attempt attemptOf(QLatin1StringView action, const EditionText &text = {})
{
    return {action, actions::editionObject, text.id.isNull() ? QString() : text.id.toString()};
}

QString idInText(const QByteArray &text)
{
    const auto edition = readEdition(text, {});
    return edition ? edition->id : QString();
}

} // namespace

Result<RuleBook> EditionService::book() const
{
    VOICELOG_ASSIGN(const QList<EditionText> all, texts());
    return bookOf(all);
}

RuleBook EditionService::bookInUse(Session &session)
{
    const auto own = EditionService(session).book();
    return own ? *own : RuleBook::builtIn().value_or(RuleBook());
}

Result<QList<EditionText>> EditionService::texts() const
{
    VOICELOG_ASSIGN(QList<EditionText> all, builtInTexts());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(const QList<EditionText> own, EditionStore(database).texts());
    return all + own;
}

Result<RuleEdition> EditionService::check(const QByteArray &text) { return readEdition(text, u"edition"_s); }

Result<EditionText> EditionService::addDraft(const QByteArray &body)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attemptOf(actions::EditionDrafted)));
    EditionText text;
    text.id = Id::create(m_session.clock());
    text.text = body;
    text.editionId = idInText(body);
    text.createdAt = m_session.clock().now();
    text.createdBy = m_session.account().id;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    EditionStore store(database);
    VOICELOG_TRY(store.add(text));
    AuditEvent event;
    event.action = actions::EditionDrafted;
    event.objectType = actions::editionObject;
    event.objectId = text.id.toString();
    event.detail = {{u"edition"_s, text.editionId}};
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_ASSIGN(EditionText stored, store.text(text.id));
    VOICELOG_TRY(transaction.commit());
    return stored;
}

Result<EditionText> EditionService::changed(EditionText text, QLatin1StringView action,
                                            const QList<EditionText> &beside)
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    EditionStore store(database);
    VOICELOG_TRY(store.update(text));
    for (const auto &other : beside)
        VOICELOG_TRY(store.add(other));
    AuditEvent event;
    event.action = action;
    event.objectType = actions::editionObject;
    event.objectId = text.id.toString();
    event.detail = {{u"edition"_s, text.editionId}, {u"revision"_s, text.revision}};
    VOICELOG_TRY(m_session.audit().record(database, event));
    VOICELOG_ASSIGN(EditionText stored, store.text(text.id));
    VOICELOG_TRY(transaction.commit());
    return stored;
}

Result<EditionText> EditionService::stored(const EditionText &seen) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(EditionText text, EditionStore(database).text(seen.id));
    if (text.version != seen.version)
        return fail(errors::Conflict, {{u"what"_s, u"edition"_s},
                                       {u"id"_s, text.id.toString()},
                                       {u"yours"_s, seen.version},
                                       {u"theirs"_s, text.version}});
    return text;
}

Result<EditionText> EditionService::changeDraft(const EditionText &seen, const QByteArray &body)
{
    const Attempt attempt = attemptOf(actions::EditionDrafted, seen);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const EditionText basedOn, stored(seen));
    if (basedOn.state != EditionText::State::Draft && basedOn.state != EditionText::State::Proposed) {
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"edition"_s}, {u"state"_s, QString(editionStateId(basedOn.state))}}));
    }
    EditionText text = basedOn;
    text.state = EditionText::State::Draft;
    text.text = body;
    text.editionId = idInText(body);
    text.proposedBy = {};
    return changed(text, actions::EditionDrafted);
}

Result<EditionText> EditionService::propose(const EditionText &seen, const QString &reason)
{
    const Attempt attempt = attemptOf(actions::EditionProposed, seen);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const EditionText draft, stored(seen));
    if (draft.state != EditionText::State::Draft) {
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"edition"_s}, {u"state"_s, QString(editionStateId(draft.state))}}));
    }
    const qsizetype length = reason.trimmed().size();
    if (length < shortestEditionReason || length > longestEditionReason)
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, length}});
    VOICELOG_TRY(check(draft.text));
    EditionText text = draft;
    text.state = EditionText::State::Proposed;
    text.reason = reason.trimmed();
    text.proposedBy = m_session.account().id;
    return changed(text, actions::EditionProposed);
}

Result<EditionText> EditionService::publish(const EditionText &seen)
{
    const Attempt attempt = attemptOf(actions::EditionPublished, seen);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const EditionText proposal, stored(seen));
    if (proposal.state != EditionText::State::Proposed) {
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"edition"_s}, {u"state"_s, QString(editionStateId(proposal.state))}}));
    }
    if (m_session.fourEyes() && proposal.proposedBy == m_session.account().id)
        VOICELOG_TRY(refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"edition"_s}}));
    VOICELOG_ASSIGN(const RuleEdition edition, check(proposal.text));
    VOICELOG_ASSIGN(QList<EditionText> all, texts());
    VOICELOG_ASSIGN(const RuleBook before, bookOf(all));

    EditionText text = proposal;
    text.state = EditionText::State::Published;
    text.editionId = edition.id;
    text.publishedBy = m_session.account().id;
    text.publishedAt = m_session.clock().now();
    text.revision = 1;
    QList<EditionText> beside;
    const auto &editions = before.editions();
    if (const RuleEdition *known = before.find(edition.id)) {
        text.revision = known->revision + 1;
    } else if (!editions.isEmpty()) { // a change of law: the last edition ends on the day before
        const RuleEdition &last = editions.last();
        const auto isLast = [&](const EditionText &one) {
            return one.editionId == last.id && one.revision == last.revision &&
                   (one.state == EditionText::State::BuiltIn || one.state == EditionText::State::Published);
        };
        EditionText closed = *std::ranges::find_if(all, isLast);
        closed.id = Id::create(m_session.clock());
        closed.state = EditionText::State::Published;
        closed.revision = last.revision + 1;
        closed.closedOn = edition.validFrom.addDays(-1);
        closed.reason = text.reason;
        closed.createdAt = text.publishedAt;
        closed.createdBy = closed.publishedBy = text.publishedBy;
        closed.proposedBy = text.proposedBy;
        closed.publishedAt = text.publishedAt;
        beside += closed;
    }
    VOICELOG_TRY(bookOf(all + beside + QList<EditionText>{text})); // fits among the others
    return changed(text, actions::EditionPublished, beside);
}

Result<void> EditionService::discard(const EditionText &seen)
{
    const Attempt attempt = attemptOf(actions::EditionDiscarded, seen);
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const EditionText draft, stored(seen));
    if (draft.state != EditionText::State::Draft && draft.state != EditionText::State::Proposed) {
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, u"edition"_s}, {u"state"_s, QString(editionStateId(draft.state))}}));
    }
    EditionText text = draft;
    text.state = EditionText::State::Discarded;
    VOICELOG_TRY(changed(text, actions::EditionDiscarded));
    return {};
}

} // namespace voicelog
