// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountOverview.h"

#include "AuditActions.h"
#include "Refusals.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The newest event of this action by, or about, an account.
class LastEvents
{
public:
    explicit LastEvents(Database &database) : m_database(database) {}

    Result<AuditEvent> by(const Id &actor, QLatin1StringView action)
    {
        VOICELOG_ASSIGN(auto find, m_database.prepare("SELECT seq, at, workstation FROM main.audit_event INDEXED BY "
                                                      "audit_event_action_actor WHERE action = ? AND actor = ? "
                                                      "ORDER BY seq DESC LIMIT 1"));
        return first(find.bind(1, action).bind(2, actor));
    }
    Result<AuditEvent> about(const Id &account, QLatin1StringView action)
    {
        VOICELOG_ASSIGN(auto find, m_database.prepare("SELECT seq, at, workstation FROM main.audit_event INDEXED BY "
                                                      "audit_event_object WHERE action = ? AND object_type = 'ACCOUNT' "
                                                      "AND object_id = ? ORDER BY seq DESC LIMIT 1"));
        return first(find.bind(1, action).bind(2, account.toString()));
    }

    Result<QDateTime> made(const Id &account)
    {
        VOICELOG_ASSIGN(auto find, m_database.prepare("SELECT created_at FROM main.account WHERE id = ?"));
        VOICELOG_ASSIGN(const bool any, find.bind(1, account).step());
        return any ? find.dateTime(0) : QDateTime();
    }

private:
    static Result<AuditEvent> first(Statement &find)
    {
        AuditEvent event;
        VOICELOG_ASSIGN(const bool any, find.step());
        if (any) {
            event.seq = find.int64(0);
            event.at = find.dateTime(1);
            event.workstation = find.text(2);
        }
        return event;
    }
    Database &m_database;
};

} // namespace

Result<QList<AccountOverview>> accountOverview(Session &session)
{
    VOICELOG_TRY(
        refuseUnless(session, {Role::PrivacyOfficer, Role::Administrator}, {actions::AccessRefused, "ACCOUNT"_L1, {}}));
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, session.accounts());
    VOICELOG_ASSIGN(const auto grants, session.grants());
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    LastEvents last(database);
    QList<AccountOverview> all;
    for (const AccountInfo &info : accounts) {
        AccountOverview row;
        row.info = info;
        for (auto it = grants.cbegin(); it != grants.cend(); ++it) {
            if (it.value().contains(info.id))
                row.vaults.append(it.key());
        }
        VOICELOG_ASSIGN(row.addedAt, last.made(info.id));
        VOICELOG_ASSIGN(const AuditEvent added, last.about(info.id, actions::AccountAdded));
        VOICELOG_ASSIGN(const AuditEvent signIn, last.by(info.id, actions::SessionOpened));
        VOICELOG_ASSIGN(const AuditEvent disabled, last.about(info.id, actions::AccountDisabled));
        VOICELOG_ASSIGN(const AuditEvent renewed, last.about(info.id, actions::AccountKeysRenewed));
        VOICELOG_ASSIGN(const AuditEvent chosen, last.about(info.id, actions::PasswordChanged));
        VOICELOG_ASSIGN(const AuditEvent recovered, last.about(info.id, actions::AccountRecovered));
        row.lastSignIn = signIn.at;
        row.lastWorkstation = signIn.workstation;
        if (info.disabled)
            row.disabledAt = disabled.at;
        const AuditEvent &given = renewed.seq > added.seq ? renewed : added;
        if (given.seq > std::max(chosen.seq, recovered.seq))
            row.passwordGivenAt = given.at;
        all.append(std::move(row));
    }
    return all;
}

} // namespace voicelog
