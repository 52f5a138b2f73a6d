// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterTemplates.h"

#include "AnswerActions.h"

#include <archive/Refusals.h>
#include <archive/Session.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> LetterTemplates::officersOnly(LetterKind kind) const
{
    return refuseUnless(
        m_session, {Role::PrivacyOfficer},
        {actions::LetterTemplateChanged, actions::letterTemplateObject, QString(idIn(letterKindIds, kind))});
}

Result<LetterText> LetterTemplates::text(LetterKind kind, QStringView language) const
{
    VOICELOG_TRY(officersOnly(kind));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const auto stored, LetterTemplateStore(database).find(kind, language));
    if (stored)
        return *stored;
    return LetterText{kind, language.toString(), LetterTemplate::builtIn(kind, language), 0, {}, {}};
}

Result<void> LetterTemplates::audit(Database &database, const LetterText &text) const
{
    AuditEvent event;
    event.action = actions::LetterTemplateChanged;
    event.objectType = actions::letterTemplateObject;
    event.objectId = idIn(letterKindIds, text.kind);
    event.detail = {{u"language"_s, text.language}, {u"version"_s, text.version}};
    return m_session.audit().record(database, event);
}

Result<LetterText> LetterTemplates::save(const LetterText &basedOn, const QString &body)
{
    VOICELOG_TRY(officersOnly(basedOn.kind));
    VOICELOG_TRY(LetterTemplate::parse(basedOn.kind, body));
    LetterText text = basedOn;
    text.body = body;
    ++text.version;
    text.updatedAt = m_session.clock().now();
    text.updatedBy = m_session.account().id;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(LetterTemplateStore(database).save(text));
    VOICELOG_TRY(audit(database, text));
    VOICELOG_TRY(transaction.commit());
    return text;
}

Result<LetterText> LetterTemplates::restore(const LetterText &basedOn)
{
    VOICELOG_TRY(officersOnly(basedOn.kind));
    const LetterText text{
        basedOn.kind, basedOn.language, LetterTemplate::builtIn(basedOn.kind, basedOn.language), 0, {}, {}};
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(LetterTemplateStore(database).remove(text.kind, text.language));
    VOICELOG_TRY(audit(database, text));
    VOICELOG_TRY(transaction.commit());
    return text;
}

} // namespace voicelog
