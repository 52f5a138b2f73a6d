// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountSigners.h"

#include "AccountRules.h"
#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "Database.h"
#include "SigningKey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

std::unexpected<Error> broken(const AuditRow &row, const QString &detail)
{
    return fail(errors::AuditBroken, {{u"seq"_s, row.event.seq}, {u"detail"_s, detail}});
}

QByteArray decoded(const QJsonObject &detail, QLatin1StringView key)
{
    return QByteArray::fromBase64(detail.value(key).toString().toLatin1());
}

} // namespace

const AccountSigners::Signer *AccountSigners::signerOf(const AuditEvent &event) const
{
    const auto found = m_signers.constFind(event.actorId);
    return found == m_signers.constEnd() || found->role != event.role ? nullptr : &*found;
}

Result<void> AccountSigners::learn(const AuditRow &row)
{
    const AuditEvent &event = row.event;
    const bool creation = event.action == actions::ArchiveCreated;
    if (creation != (event.seq == 1))
        return broken(row, u"beginning"_s);
    if (std::ranges::none_of(actions::accountStandings, [&event](auto action) { return event.action == action; }))
        return {};
    const QJsonObject detail = QJsonDocument::fromJson(row.detail).object();
    const auto role = roleFromId(detail.value("role"_L1).toString());
    const Id account = Id::fromString(detail.value("account"_L1).toString());
    if (!role || account.isNull())
        return broken(row, u"account"_s);
    const Signer after{decoded(detail, "signPublic"_L1), decoded(detail, "boxPublic"_L1), *role};
    if (creation) {
        const QJsonObject recovery = detail.value("recovery"_L1).toObject();
        m_recovery = Id::fromString(recovery.value("id"_L1).toString());
        if (after.signPublic != m_rootPublic || m_recovery.isNull() || account != event.actorId)
            return broken(row, u"beginning"_s);
        m_signers.insert(m_recovery,
                         {decoded(recovery, "signPublic"_L1), decoded(recovery, "boxPublic"_L1), Role::PrivacyOfficer});
    } else {
        VOICELOG_TRY(checkChange(row, account, after));
    }
    m_signers.insert(account, after);
    return {};
}

Result<void> AccountSigners::checkChange(const AuditRow &row, const Id &account, const Signer &after) const
{
    const AuditEvent &event = row.event;
    const Signer *before = signer(account);
    if (event.action == actions::AccountAdded)
        return before == nullptr && mayManage(event.role, after.role) ? Result<void>() : broken(row, u"role"_s);
    if (event.action == actions::AccountRecovered) {
        const bool fits = event.actorId == m_recovery && before != nullptr && before->role == after.role;
        return fits ? Result<void>() : broken(row, u"recovery"_s);
    }
    if (before == nullptr || account == event.actorId || account == m_recovery)
        return broken(row, u"role"_s); // nobody does these to himself
    bool fits = false;
    if (event.action == actions::AccountRoleChanged) {
        fits = mayManage(event.role, before->role) && mayManage(event.role, after.role) &&
               before->signPublic == after.signPublic && before->boxPublic == after.boxPublic;
    } else {
        fits = maySetPassword(event.role, after.role) && before->role == after.role;
    }
    return fits ? Result<void>() : broken(row, u"role"_s);
}

const AccountSigners::Signer *AccountSigners::signer(const Id &account) const
{
    const auto found = m_signers.constFind(account);
    return found == m_signers.constEnd() ? nullptr : &*found;
}

bool AccountSigners::isStill(const Id &account, Role role, const QByteArray &signPublic) const
{
    const Signer *known = signer(account);
    return known != nullptr && known->role == role && known->signPublic == signPublic;
}

bool AccountSigners::isSigned(const AuditRow &row) const
{
    const Signer *signer = signerOf(row.event);
    return signer != nullptr && row.computeHash() == row.event.hash &&
           SigningKey::verify(signer->signPublic, AuditRow::signedMessage(row.event.hash), row.signature);
}

Result<void> AccountSigners::learnSigned(const AuditRow &row)
{
    if (m_signers.isEmpty()) { // signed by the key that it names itself, which must be the root
        if (row.event.action != actions::ArchiveCreated)
            return broken(row, u"beginning"_s);
        VOICELOG_TRY(learn(row));
        return isSigned(row) ? Result<void>() : broken(row, u"signature"_s);
    }
    return isSigned(row) ? learn(row) : broken(row, u"signature"_s);
}

Result<void> AccountSigners::followKeyring(const AuditRow &row)
{
    if (row.event.action != actions::KeyringChanged)
        return {};
    const QString rights = QJsonDocument::fromJson(row.detail).object().value("rights"_L1).toString();
    const Role role = row.event.role;
    const bool mayChange =
        role == Role::PrivacyOfficer || role == Role::Administrator || role == Role::RetentionService;
    if (!m_rights.isEmpty() && (rights.isEmpty() || (!mayChange && rights != m_rights)))
        return broken(row, u"keyring"_s);
    m_rights = rights;
    return {};
}

Result<void> AccountSigners::learnFrom(Database &governance)
{
    VOICELOG_ASSIGN(auto rows,
                    governance.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                       " FROM main.audit_event WHERE action IN (?, ?, ?, ?, ?, ?) ORDER BY seq"));
    static_assert(actions::accountStandings.size() == 5);
    for (int i = 0; i < int(actions::accountStandings.size()); ++i)
        rows.bind(i + 1, actions::accountStandings[size_t(i)]);
    rows.bind(int(actions::accountStandings.size()) + 1, actions::KeyringChanged);
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            return {};
        const AuditRow row = AuditRow::from(rows);
        VOICELOG_TRY(learnSigned(row));
        VOICELOG_TRY(followKeyring(row));
    }
}

Result<QJsonArray> AccountSigners::standings(Database &governance)
{
    QJsonArray all;
    VOICELOG_ASSIGN(auto rows,
                    governance.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                       " FROM main.audit_event WHERE action IN (?, ?, ?, ?, ?) ORDER BY seq"));
    for (int i = 0; i < int(actions::accountStandings.size()); ++i)
        rows.bind(i + 1, actions::accountStandings[size_t(i)]);
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            return all;
        all.append(AuditRow::from(rows).toJson());
    }
}

bool AccountSigners::matches(const Id &id, const QByteArray &boxPublic, const QByteArray &signPublic, Role role) const
{
    const auto found = m_signers.constFind(id);
    return found != m_signers.constEnd() && found->boxPublic == boxPublic && found->signPublic == signPublic &&
           found->role == role;
}

Result<void> AccountSigners::check(const Keyring &keyring, const QByteArray &keyringHash, Database &governance,
                                   const QString &path) const
{
    const auto swapped = fail(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, u"keys"_s}});
    const bool accountsMatch = std::ranges::all_of(keyring.accounts, [this](const KeyringAccount &account) {
        return matches(account.id, account.boxPublic, account.signPublic, account.role);
    });
    const KeyringRecovery &recovery = keyring.recovery;
    if (!accountsMatch || recovery.id != m_recovery ||
        !matches(recovery.id, recovery.boxPublic, recovery.signPublic, Role::PrivacyOfficer))
        return swapped;
    VOICELOG_ASSIGN(auto newest,
                    governance.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                       " FROM main.audit_event WHERE action = ? ORDER BY seq DESC LIMIT 1"));
    newest.bind(1, actions::KeyringChanged);
    VOICELOG_ASSIGN(const bool any, newest.step());
    if (!any)
        return swapped;
    const AuditRow row = AuditRow::from(newest);
    const QJsonObject detail = QJsonDocument::fromJson(row.detail).object();
    const QString rights = detail.value("rights"_L1).toString();
    if (detail.value("keyring"_L1).toString().toLatin1() != keyringHash ||
        (!rights.isEmpty() && rights != QLatin1StringView(keyring.rightsHash())))
        return swapped;
    return isSigned(row) ? Result<void>() : broken(row, u"signature"_s);
}

} // namespace voicelog
