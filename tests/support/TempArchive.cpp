// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TempArchive.h"

#include <archive/AccountSecrets.h>
#include <archive/Connection.h>
#include <archive/DatabaseOpener.h>
#include <archive/KeyringFile.h>

using namespace Qt::StringLiterals;

namespace voicelog::test {

namespace {

template <typename T>
T orFatal(Result<T> result)
{
    if (!result)
        qFatal("TempArchive: %s", qPrintable(result.error().toString()));
    return *std::move(result);
}

} // namespace

TempArchive::TempArchive(const Schema &schema, bool fourEyes)
    : m_path(m_folder.filePath(u"test.voicelog"_s)), m_schema(schema), m_throttle({}, m_clock)
{
    Archive::Created created = orFatal(Archive::create(
        {.path = m_path, .organisation = u"Test BV"_s, .fourEyes = fourEyes, .officerName = u"officer"_s}, password(),
        m_schema, m_clock, cost()));
    m_recoveryWords = std::move(created.recoveryWords);
    m_session = std::move(created.session);
}

Id TempArchive::addVault(VaultKind kind) { return orFatal(m_session->createVault(kind)).id; }

AccountInfo TempArchive::addAccount(const QString &name, Role role)
{
    return orFatal(m_session->addAccount(name, role, password()));
}

std::unique_ptr<Session> TempArchive::unlock(const QString &name)
{
    return orFatal(archive().unlock(name, password(), m_throttle));
}

Session &TempArchive::sessionOf(const QString &name) { return *m_others.emplace_back(unlock(name)); }

void TempArchive::reopen()
{
    m_session->lock();
    m_session = unlock();
}

QString TempArchive::vaultPath(const Id &vault) const { return m_path + u"/vaults/"_s + vault.toString() + u".db"_s; }

Database TempArchive::openUnrestricted(const Id &vault) const { return openWith(Role::PrivacyOfficer, vault); }

Database TempArchive::openAs(Role role, const Id &vault, VaultKind kind) const
{
    Database database = openWith(role, vault);
    orFatal(DatabaseOpener::restrict(database, kind));
    return database;
}

Database TempArchive::openWith(Role role, const Id &vault) const
{
    const KeyringFile file(m_path);
    const Keyring keyring = orFatal(Keyring::parse(orFatal(file.read()), file.path()));
    const KeyringAccount *officer = keyring.accountNamed(u"officer"_s);
    const AccountSecrets secrets =
        orFatal(AccountSecrets::unseal(*officer, keyring.archiveId, password(), file.path()));
    const DatabaseOpener opener(role, std::make_shared<ConnectionRegistry>());
    const auto governanceKey = crypto::openSealed(secrets.box, keyring.governance().sealed.value(officer->id));
    const DatabaseFile governance{governancePath(), &*governanceKey};
    if (vault.isNull())
        return orFatal(opener.open(governance));
    const auto key = crypto::openSealed(secrets.box, keyring.vault(vault)->sealed.value(officer->id));
    return orFatal(opener.open(governance, {vaultPath(vault), &*key}));
}

SecretBytes TempArchive::password() { return SecretBytes::copyOf("correct horse battery"); }

} // namespace voicelog::test
