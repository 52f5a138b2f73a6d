// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeService.h"

#include "ProgrammeActions.h"
#include "ProgrammeStore.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/EnumIds.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestCode = 12;

constexpr std::array purposeIds{"CONTRACT_PROOF"_L1, "LEGAL_OBLIGATION"_L1, "QUALITY"_L1,
                                "TRAINING"_L1,       "SERVICE_HANDLING"_L1, "EMPLOYEE_MONITORING"_L1};
static_assert(purposeIds.size() == allPurposes.size());

bool isCode(const QString &code)
{
    static const QRegularExpression pattern(u"\\A[A-Z0-9]{2,12}\\z"_s);
    return pattern.match(code).hasMatch();
}

// The name's letters and digits without marks, as capitals.
QString codeFrom(const QString &name)
{
    QString code;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar c : plain) {
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            code += c;
    }
    code = code.left(longestCode);
    return code.size() >= 2 ? code : u"PRG"_s;
}

Result<QString> freeCode(ProgrammeStore &store, const QString &wanted)
{
    QString code = wanted;
    for (int count = 2;; ++count) {
        VOICELOG_ASSIGN(const bool taken, store.isCodeTaken(code));
        if (!taken)
            return code;
        const QString suffix = QString::number(count);
        code = wanted.left(longestCode - suffix.size()) + suffix;
    }
}

AuditEvent eventOf(QLatin1StringView action, const Programme &programme)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::programmeObject;
    event.objectId = programme.id.toString();
    event.detail = {{u"vault"_s, programme.vaultId.toString()},
                    {u"number"_s, programme.number},
                    {u"purpose"_s, QString(purposeId(programme.purpose))}};
    return event;
}

} // namespace

QLatin1StringView purposeId(Purpose purpose) { return idIn(purposeIds, purpose); }

std::optional<Purpose> purposeFromId(QStringView id) { return valueIn<Purpose>(purposeIds, id); }

Result<Programme> ProgrammeService::add(const QString &name, Purpose purpose, const QStringList &lines,
                                        const QString &code)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::ProgrammeAdded, actions::programmeObject}));
    const QString title = name.simplified();
    if (title.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"name"_s}});
    if (title.size() > longestName)
        return fail(errors::InvalidValue, {{u"field"_s, u"name"_s}, {u"value"_s, title.size()}});
    if (!code.isEmpty() && !isCode(code))
        return fail(errors::InvalidValue, {{u"field"_s, u"code"_s}, {u"value"_s, code}});

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProgrammeStore store(database);
    if (!code.isEmpty()) { // asked before a vault is made for nothing
        VOICELOG_ASSIGN(const bool taken, store.isCodeTaken(code));
        if (taken)
            return fail(errors::InvalidValue, {{u"field"_s, u"code"_s}, {u"value"_s, code}});
    }
    VOICELOG_ASSIGN(const VaultInfo vault, m_session.createVault(VaultKind::Recordings));

    const QDateTime now = m_session.clock().now();
    Programme programme;
    programme.id = Id::create(m_session.clock());
    programme.vaultId = vault.id;
    programme.name = title;
    programme.purpose = purpose;
    for (const auto &line : lines) {
        if (const QString number = line.simplified(); !number.isEmpty())
            programme.lines += number;
    }
    programme.createdAt = now;
    programme.createdBy = m_session.account().id;
    programme.version = 1;
    programme.granted = true;

    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(programme.code, code.isEmpty() ? freeCode(store, codeFrom(title)) : Result<QString>(code));
    VOICELOG_ASSIGN(programme.number, store.nextNumber(now.date().year()));
    VOICELOG_TRY(store.add(programme));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::ProgrammeAdded, programme)));
    VOICELOG_TRY(transaction.commit());
    return programme;
}

Result<QList<Programme>> ProgrammeService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(QList<Programme> programmes, ProgrammeStore(database).programmes());
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, m_session.vaults());
    for (auto &programme : programmes) {
        programme.granted = std::ranges::any_of(
            vaults, [&](const VaultInfo &vault) { return vault.id == programme.vaultId && vault.granted; });
    }
    return programmes;
}

Result<Programme> ProgrammeService::find(const QString &what) const
{
    VOICELOG_ASSIGN(const QList<Programme> programmes, list());
    const Id id = Id::fromString(what);
    for (const auto &programme : programmes) {
        if ((!id.isNull() && programme.id == id) || programme.number == what || programme.code == what)
            return programme;
    }
    for (const auto &programme : programmes) {
        if (programme.name == what)
            return programme;
    }
    return fail(errors::NotFound, {{u"what"_s, u"programme"_s}, {u"id"_s, what}});
}

Result<Programme> ProgrammeService::close(const Programme &basedOn)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::ProgrammeClosed, actions::programmeObject, basedOn.id.toString()}));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    Programme closed = basedOn;
    closed.closedAt = m_session.clock().now();
    closed.version = basedOn.version + 1;
    VOICELOG_TRY(ProgrammeStore(database).close(basedOn, closed.closedAt));
    VOICELOG_TRY(m_session.audit().record(database, eventOf(actions::ProgrammeClosed, closed)));
    VOICELOG_TRY(transaction.commit());
    return closed;
}

} // namespace voicelog
