// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"

#include <archive/AccountOverview.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace accountcommands {
namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommands)
};

QJsonObject toJson(const AccountInfo &account)
{
    return {{u"id"_s, account.id.toString()},
            {u"name"_s, account.name},
            {u"role"_s, QString(roleId(account.role))},
            {u"disabled"_s, account.disabled}};
}

void show(Context &context, const AccountInfo &account)
{
    context.output().result(toJson(account),
                            account.name + u"  "_s + roleId(account.role) +
                                (account.disabled ? u"  "_s + AccountWords::tr("disabled") : QString()));
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString roleText, required(parser, u"role"_s));
    const auto role = roleFromId(roleText);
    if (!role)
        return fail(errors::InvalidValue, {{u"field"_s, u"--role"_s}, {u"value"_s, roleText}});
    VOICELOG_ASSIGN(Session * session, context.session());
    const QString name = parser.positionalArguments().constFirst();
    VOICELOG_ASSIGN(const SecretBytes secret, context.password(parser.value(u"new-password-file"_s),
                                                               AccountWords::tr("New password of %1: ").arg(name)));
    VOICELOG_ASSIGN(const AccountInfo account, session->addAccount(name, *role, secret));
    show(context, account);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const Role role = session->account().role;
    if (role != Role::PrivacyOfficer && role != Role::Administrator) { // names and roles are nobody's secret here
        VOICELOG_ASSIGN(const auto accounts, session->accounts());
        for (const auto &account : accounts)
            show(context, account);
        return {};
    }
    VOICELOG_ASSIGN(const auto accounts, accountOverview(*session));
    for (const auto &account : accounts) {
        QJsonObject json = toJson(account.info);
        QJsonArray vaults;
        for (const Id &vault : account.vaults)
            vaults.append(vault.toString());
        json.insert(u"vaults"_s, vaults);
        const QString seen = account.lastSignIn.isValid() ? account.lastSignIn.toString(Qt::ISODate) : QString();
        json.insert(u"lastSignIn"_s, seen);
        context.output().result(json, account.info.name + u"  "_s + roleId(account.info.role) +
                                          (account.info.disabled ? u"  "_s + AccountWords::tr("disabled") : QString()) +
                                          (seen.isEmpty() ? QString() : u"  "_s + seen));
    }
    return {};
}

Result<void> disable(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(AccountInfo account, accountByName(*session, parser.positionalArguments().constFirst()));
    VOICELOG_TRY(session->disableAccount(account.id));
    account.disabled = true;
    show(context, account);
    return {};
}

Result<void> enable(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(AccountInfo account, accountByName(*session, parser.positionalArguments().constFirst()));
    VOICELOG_TRY(session->enableAccount(account.id));
    account.disabled = false;
    show(context, account);
    return {};
}

Result<void> changeRole(Context &context, const QCommandLineParser &parser)
{
    const QStringList arguments = parser.positionalArguments();
    const auto role = roleFromId(arguments[1]);
    if (!role)
        return fail(errors::InvalidValue, {{u"field"_s, u"role"_s}, {u"value"_s, arguments[1]}});
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(AccountInfo account, accountByName(*session, arguments[0]));
    VOICELOG_TRY(session->changeRole(account.id, *role));
    account.role = *role;
    show(context, account);
    return {};
}

Result<void> renew(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const AccountInfo account, accountByName(*session, parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const SecretBytes secret,
                    context.password(parser.value(u"new-password-file"_s),
                                     AccountWords::tr("New password of %1: ").arg(account.name)));
    VOICELOG_ASSIGN(const QList<Id> notHeld, session->renewAccount(account.id, secret));
    QJsonArray lost;
    for (const Id &vault : notHeld)
        lost.append(vault.toString());
    context.output().result({{u"account"_s, account.name}, {u"passwordChanged"_s, true}, {u"vaultsLost"_s, lost}},
                            AccountWords::tr("The password is changed."));
    if (!notHeld.isEmpty())
        context.output().note(AccountWords::tr("%n vault(s) must be granted again by an account that holds them.",
                                               nullptr, int(notHeld.size())));
    return {};
}

/// A vault is named by its own id or by what it belongs to.
Result<Id> vaultOf(Session &session, const QString &what)
{
    const Id id = Id::fromString(what);
    VOICELOG_ASSIGN(const auto vaults, session.vaults());
    if (std::ranges::contains(vaults, id, &VaultInfo::id))
        return id;
    VOICELOG_ASSIGN(const Programme programme, ProgrammeService(session).find(what));
    return programme.vaultId;
}

Result<void> changeGrant(Context &context, const QCommandLineParser &parser, bool grant)
{
    const QStringList arguments = parser.positionalArguments();
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const AccountInfo account, accountByName(*session, arguments[0]));
    VOICELOG_ASSIGN(const Id vault, vaultOf(*session, arguments[1]));
    VOICELOG_TRY(grant ? session->grantVault(account.id, vault) : session->revokeVault(account.id, vault));
    context.output().result(
        {{u"account"_s, account.name}, {u"vault"_s, vault.toString()}, {u"granted"_s, grant}},
        (grant ? AccountWords::tr("%1 may open %2.") : AccountWords::tr("%1 may no longer open %2."))
            .arg(account.name, arguments[1]));
    return {};
}

Result<void> passwd(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const SecretBytes current,
                    context.password(context.globals().passwordFile, AccountWords::tr("Present password: ")));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const SecretBytes changed,
                    context.password(parser.value(u"new-password-file"_s), AccountWords::tr("New password: ")));
    VOICELOG_TRY(session->changePassword(current, changed));
    context.output().result({{u"account"_s, session->account().name}, {u"passwordChanged"_s, true}},
                            AccountWords::tr("The password is changed."));
    return {};
}

} // namespace
} // namespace accountcommands

QList<Command> accountCommands()
{
    using namespace accountcommands;
    const QCommandLineOption role(
        u"role"_s,
        AccountWords::tr("PRIVACY_OFFICER, INVESTIGATOR, DPO, OR_REVIEWER, RETENTION_SERVICE or "
                         "ADMINISTRATOR."),
        u"ROLE"_s);
    const QCommandLineOption newPassword(u"new-password-file"_s,
                                         AccountWords::tr("A file whose first line is the new password."), u"FILE"_s);
    return {
        {u"account"_s,
         u"add"_s,
         u"NAME --role ROLE [--new-password-file FILE]"_s,
         AccountWords::tr("Adds an account."),
         {role, newPassword},
         1,
         1,
         add},
        {u"account"_s, u"list"_s, {}, AccountWords::tr("Lists the accounts."), {}, 0, 0, list},
        {u"account"_s, u"disable"_s, u"NAME"_s, AccountWords::tr("Takes an account's keys away."), {}, 1, 1, disable},
        {u"account"_s,
         u"enable"_s,
         u"NAME"_s,
         AccountWords::tr("Lets a disabled account in again, without the vaults it had."),
         {},
         1,
         1,
         enable},
        {u"account"_s,
         u"role"_s,
         u"NAME ROLE"_s,
         AccountWords::tr("Gives an account another role; the vaults it had are taken back."),
         {},
         2,
         2,
         changeRole},
        {u"account"_s,
         u"renew"_s,
         u"NAME [--new-password-file FILE]"_s,
         AccountWords::tr("Gives somebody else a new password, and with it new keys."),
         {newPassword},
         1,
         1,
         renew},
        {u"account"_s,
         u"grant"_s,
         u"NAME VAULT"_s,
         AccountWords::tr("Gives an account the key of a vault (its id, or its programme)."),
         {},
         2,
         2,
         [](Context &context, const QCommandLineParser &parser) { return changeGrant(context, parser, true); }},
        {u"account"_s,
         u"revoke"_s,
         u"NAME VAULT"_s,
         AccountWords::tr("Takes the key of a vault back."),
         {},
         2,
         2,
         [](Context &context, const QCommandLineParser &parser) { return changeGrant(context, parser, false); }},
        {u"account"_s,
         u"passwd"_s,
         u"[--new-password-file FILE]"_s,
         AccountWords::tr("Changes your own password."),
         {newPassword},
         0,
         0,
         passwd},
    };
}

} // namespace voicelog::ctl
