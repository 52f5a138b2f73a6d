// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveCreator.h"

#include "ArchiveErrors.h"
#include "AuditActions.h"
#include "LockCheck.h"
#include "RecoveryKeys.h"
#include "RecoveryWords.h"
#include "SessionPrivate.h"

#include <base/Base64.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

ArchiveCreator::ArchiveCreator(const Archive::CreateOptions &options, const Schema &schema, const Clock &clock,
                               KdfCost cost)
    : m_options(options), m_schema(schema), m_clock(clock), m_cost(cost)
{
    m_options.path = QDir::cleanPath(QDir(options.path).absolutePath());
    m_options.officerName = options.officerName.trimmed();
    m_options.organisation = options.organisation.trimmed();
}

Result<Archive::Created> ArchiveCreator::run(const SecretBytes &officerPassword)
{
    if (m_options.officerName.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"officerName"_s}});
    if (m_options.organisation.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"organisation"_s}});
    VOICELOG_TRY(checkNewPassword(officerPassword));
    VOICELOG_TRY(DatabaseOpener::checkCipher());
    const QFileInfo target(m_options.path);
    const bool existed = target.exists();
    if (existed && (!target.isDir() || !QDir(m_options.path).isEmpty()))
        return fail(errors::FileExists, {{u"path"_s, m_options.path}});
    const SecretBytes seed = SecretBytes::random(crypto::KeySize);
    auto session = make(officerPassword, seed);
    if (!session) {
        takeAway(existed);
        return fail(session);
    }
    return Archive::Created{*std::move(session), recoveryWords::fromSeed(seed)};
}

Result<void> ArchiveCreator::prepareFolder() const
{
    QFile governance(m_options.path + u"/governance.db"_s);
    if (!QDir().mkpath(m_options.path + u"/vaults"_s) || !governance.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const QFileInfo folder(m_options.path);
        const QFileInfo parent(folder.absolutePath());
        if (!(folder.exists() ? folder : parent).isWritable())
            return fail(errors::ReadOnly, {{u"path"_s, m_options.path}});
        return fail(errors::FileUnwritable, {{u"path"_s, m_options.path}, {u"detail"_s, governance.errorString()}});
    }
    return {};
}

Result<std::unique_ptr<Session>> ArchiveCreator::make(const SecretBytes &password, const SecretBytes &seed)
{
    VOICELOG_TRY(prepareFolder());
    VOICELOG_TRY(lockCheck::check(m_options.path));
    Keyring keyring;
    keyring.archiveId = Id::create(m_clock);
    const RecoveryKeys recovery = RecoveryKeys::fromSeed(seed);
    AccountSecrets secrets = AccountSecrets::make({});
    secrets.rootPublic = secrets.signing.publicKey();
    keyring.recovery = {Id::create(m_clock), recovery.box.publicKey, recovery.signing.publicKey(), secrets.rootPublic,
                        recovery.signing.sign(secrets.rootPublic)};
    KeyringAccount officer;
    officer.id = Id::create(m_clock);
    officer.name = m_options.officerName;
    VOICELOG_TRY(secrets.sealTo(officer, keyring.archiveId, password, m_cost));
    keyring.accounts.append(officer);

    const SecretBytes governanceKey = SecretBytes::random(crypto::KeySize);
    keyring.vaults.append({Id::create(m_clock),
                           VaultKind::Governance,
                           {{officer.id, *crypto::sealTo(officer.boxPublic, governanceKey)}},
                           *crypto::sealTo(keyring.recovery.boxPublic, governanceKey)});
    const QByteArray bytes = keyring.toJson();

    auto session = std::make_unique<Session::Private>(
        SessionContext{m_options.path, m_schema, m_clock, m_cost, UnlockThrottle({}, m_clock)}, officer,
        std::move(secrets));
    VOICELOG_TRY(session->adopt(bytes));
    VOICELOG_TRY(fillGovernance(*session, bytes));
    VOICELOG_TRY(platform::syncToDisk(m_options.path + u"/vaults"_s));
    VOICELOG_TRY(platform::replaceFile(session->file.path(), bytes));
    VOICELOG_TRY(platform::syncToDisk(QFileInfo(m_options.path).absolutePath()));
    VOICELOG_TRY(session->readArchive());
    return std::make_unique<Session>(std::move(session));
}

Result<void> ArchiveCreator::fillGovernance(Session::Private &session, const QByteArray &keyringBytes) const
{
    const KeyringAccount &officer = session.keyring.accounts.first();
    VOICELOG_ASSIGN(const SecretBytes key, session.keyOf(session.governanceId));
    VOICELOG_ASSIGN(Database database, session.opener().open({session.governancePath(), &key}));
    VOICELOG_TRY(Migrator(session.context.schema, VaultKind::Governance).migrate(database, session.governancePath()));
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(auto archive, database.prepare("INSERT INTO main.archive(only_row, id, organisation, four_eyes, "
                                                   "created_at) VALUES(1, ?, ?, ?, ?)"));
    archive.bind(1, session.archiveId).bind(2, m_options.organisation).bind(3, m_options.fourEyes);
    VOICELOG_TRY(archive.bind(4, m_clock.now()).run());
    VOICELOG_ASSIGN(auto account, database.prepare("INSERT INTO main.account(id, name, role, created_at) "
                                                   "VALUES(?, ?, ?, ?)"));
    account.bind(1, officer.id).bind(2, officer.name).bind(3, roleId(officer.role)).bind(4, m_clock.now());
    VOICELOG_TRY(account.run());
    const KeyringRecovery &recovery = session.keyring.recovery;
    AuditEvent created;
    created.action = actions::ArchiveCreated;
    created.objectType = u"ARCHIVE"_s;
    created.objectId = session.archiveId.toString();
    created.detail = {{u"account"_s, officer.id.toString()},
                      {u"role"_s, roleId(officer.role)},
                      {u"boxPublic"_s, base64(officer.boxPublic)},
                      {u"signPublic"_s, base64(officer.signPublic)},
                      {u"fourEyes"_s, m_options.fourEyes},
                      {u"recovery"_s, QJsonObject{{u"id"_s, recovery.id.toString()},
                                                  {u"boxPublic"_s, base64(recovery.boxPublic)},
                                                  {u"signPublic"_s, base64(recovery.signPublic)}}}};
    VOICELOG_TRY(session.audit->record(database, created));
    AuditEvent keyring;
    keyring.action = actions::KeyringChanged;
    keyring.objectType = u"ARCHIVE"_s;
    keyring.objectId = created.objectId;
    keyring.detail = {{u"keyring"_s, QLatin1StringView(KeyringFile::hashOf(keyringBytes))},
                      {u"rights"_s, QLatin1StringView(session.keyring.rightsHash())}};
    VOICELOG_TRY(session.audit->record(database, keyring));
    return transaction.commit();
}

void ArchiveCreator::takeAway(bool folderExisted) const
{
    QDir folder(m_options.path);
    for (const auto &name : {"keyring.json"_L1, "keyring.json.new"_L1, "governance.db"_L1, "governance.db-journal"_L1})
        folder.remove(name);
    folder.rmdir(u"vaults"_s);
    if (!folderExisted)
        QDir().rmdir(m_options.path);
}

} // namespace voicelog
