// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Archive.h"

#include "ArchiveCreator.h"
#include "ArchiveErrors.h"
#include "ArchiveVerifier.h"
#include "AuditActions.h"
#include "LockCheck.h"
#include "RecoveryKeys.h"
#include "RecoveryWords.h"
#include "RestoreMarker.h"
#include "SessionPrivate.h"

#include <base/BaseErrors.h>

#include <QDir>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// A keyring that may be in force: keyring.json, and those beside it that a power cut left.
struct Candidate
{
    QByteArray bytes;
    Keyring keyring;
};

Result<QList<Candidate>> candidates(const KeyringFile &file)
{
    const QList<QByteArray> pending = file.pending(); // first: one that is settled meanwhile is seen twice, not never
    VOICELOG_ASSIGN(const QByteArray current, file.read());
    VOICELOG_ASSIGN(Keyring keyring, Keyring::parse(current, file.path()));
    QList<Candidate> all{{current, std::move(keyring)}};
    for (const QByteArray &bytes : pending) {
        if (auto parsed = Keyring::parse(bytes, file.path()))
            all.append({bytes, *std::move(parsed)});
    }
    return all;
}

// As long as a real try takes, so that names cannot be found out by the clock.
void pretendToTry(const SecretBytes &password, const KdfCost &cost)
{
    (void)crypto::passwordKey(password, crypto::randomBytes(crypto::SaltSize), cost, crypto::KeySize);
}

} // namespace

Archive::Archive(const QString &path, Schema schema, const Clock &clock, KdfCost cost)
    : m_path(QDir::cleanPath(QDir(path).absolutePath())), m_schema(std::move(schema)), m_clock(clock), m_cost(cost)
{
}

Result<ArchiveInfo> Archive::inspect(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir(path).absolutePath());
    VOICELOG_TRY(RestoreMarker::checkNone(absolute));
    const KeyringFile file(absolute);
    VOICELOG_ASSIGN(const QByteArray bytes, file.read());
    VOICELOG_ASSIGN(const Keyring keyring, Keyring::parse(bytes, file.path()));
    ArchiveInfo info{keyring.archiveId, absolute, Keyring::CurrentVersion, {}};
    for (const KeyringAccount &account : keyring.accounts) {
        if (!account.disabled)
            info.accountNames.append(account.name);
    }
    return info;
}

Result<Archive::Created> Archive::create(const CreateOptions &options, const SecretBytes &officerPassword,
                                         const Schema &schema, const Clock &clock, KdfCost cost)
{
    return ArchiveCreator(options, schema, clock, cost).run(officerPassword);
}

Result<std::unique_ptr<Session>> Archive::unlock(const QString &accountName, const SecretBytes &password,
                                                 UnlockThrottle &throttle) const
{
    VOICELOG_TRY(DatabaseOpener::checkCipher());
    VOICELOG_TRY(RestoreMarker::checkNone(m_path));
    VOICELOG_TRY(lockCheck::check(m_path));
    const KeyringFile file(m_path);
    VOICELOG_ASSIGN(const QList<Candidate> all, candidates(file));
    const Id archiveId = all.first().keyring.archiveId;
    VOICELOG_TRY(throttle.begin(archiveId));
    auto session = unlockOne(accountName, password, throttle);
    if (!session) {
        if (!session.error().is(errors::WrongPassword))
            throttle.withdrawn(archiveId);
        return session;
    }
    const int failures = throttle.succeeded(archiveId);
    AuditEvent event;
    event.action = actions::SessionOpened;
    event.objectType = u"ARCHIVE"_s;
    event.objectId = archiveId.toString();
    if (failures > 0)
        event.detail = {{u"failedTries"_s, failures}};
    VOICELOG_TRY((*session)->audit().record(event));
    return session;
}

Result<std::unique_ptr<Session>> Archive::unlockOne(const QString &accountName, const SecretBytes &password,
                                                    const UnlockThrottle &throttle) const
{
    const KeyringFile file(m_path);
    bool known = false;
    bool again = true;
    // After a power cut the account may be as it was or as it became; settling says which, and then it must fit that.
    for (int round = 0; round < 3 && again; ++round) {
        VOICELOG_ASSIGN(const QList<Candidate> all, candidates(file));
        again = false;
        for (const Candidate &candidate : all) {
            const KeyringAccount *account = candidate.keyring.accountNamed(accountName);
            if (account == nullptr)
                continue;
            known = true;
            auto secrets = AccountSecrets::unseal(*account, candidate.keyring.archiveId, password, file.path());
            if (!secrets && secrets.error().is(errors::WrongPassword))
                continue;
            if (!secrets)
                return fail(secrets);
            if (account->disabled)
                return fail(errors::AccountDisabled);
            VOICELOG_ASSIGN(auto begun, begin(candidate.bytes, *account, *std::move(secrets), throttle));
            if (begun.inForce == candidate.bytes) {
                VOICELOG_TRY(raiseCost(*begun.session, *account, password));
                return std::make_unique<Session>(std::move(begun.session));
            }
            again = true;
            break;
        }
    }
    if (again) // the password is right, but others change the keyring all the time
        return fail(errors::Busy, {{u"path"_s, m_path}});
    if (!known)
        pretendToTry(password, m_cost);
    return fail(errors::WrongPassword);
}

Result<Archive::Begun> Archive::begin(const QByteArray &keyringBytes, const KeyringAccount &account,
                                      AccountSecrets secrets, const UnlockThrottle &throttle) const
{
    Begun begun{std::make_unique<Session::Private>(context(throttle), account, std::move(secrets)), {}};
    Session::Private &session = *begun.session;
    VOICELOG_TRY(session.adopt(keyringBytes));
    VOICELOG_TRY(session.migrateGovernance());
    {
        VOICELOG_ASSIGN(Database database, session.openGovernance());
        VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(begun.inForce, session.file.settle(database));
        if (begun.inForce == keyringBytes)
            VOICELOG_TRY(session.provenKeyring(database));
        VOICELOG_TRY(session.settleVaults(database));
    }
    (void)session.removeDestroyed(); // noise by now; what cannot be removed today does not keep anybody out
    VOICELOG_TRY(session.readArchive());
    return begun;
}

SessionContext Archive::context(const UnlockThrottle &throttle) const
{
    return {m_path, m_schema, m_clock, m_cost, throttle};
}

Result<void> Archive::raiseCost(Session::Private &session, const KeyringAccount &account,
                                const SecretBytes &password) const
{
    if (account.cost.operations >= m_cost.operations && account.cost.memoryBytes >= m_cost.memoryBytes)
        return {};
    return session.changePassword(password, actions::KdfCostRaised);
}

Result<std::unique_ptr<Session>> Archive::recover(const SecretBytes &words, const QString &accountName,
                                                  const SecretBytes &newPassword) const
{
    UnlockThrottle throttle({}, m_clock);
    VOICELOG_TRY(RestoreMarker::checkNone(m_path));
    VOICELOG_TRY(checkNewPassword(newPassword));
    VOICELOG_ASSIGN(const SecretBytes seed, recoveryWords::toSeed(words));
    VOICELOG_TRY(DatabaseOpener::checkCipher());
    VOICELOG_TRY(recoverAccount(seed, accountName, newPassword, throttle));
    return unlock(accountName, newPassword, throttle);
}

Result<void> Archive::recoverAccount(const SecretBytes &seed, const QString &accountName,
                                     const SecretBytes &newPassword, const UnlockThrottle &throttle) const
{
    const KeyringFile file(m_path);
    VOICELOG_ASSIGN(const QByteArray bytes, file.read());
    VOICELOG_ASSIGN(const Keyring keyring, Keyring::parse(bytes, file.path()));
    RecoveryKeys recovery = RecoveryKeys::fromSeed(seed);
    if (recovery.box.publicKey != keyring.recovery.boxPublic ||
        recovery.signing.publicKey() != keyring.recovery.signPublic)
        return fail(errors::WrongRecoveryWords, {{u"word"_s, 0}});

    // The recovery itself is the actor: it signs with a key that the archive's first event names.
    KeyringAccount actor;
    actor.id = keyring.recovery.id;
    const SigningKey signing = recovery.signing.clone();
    Session::Private session(context(throttle), actor,
                             {std::move(recovery.box), std::move(recovery.signing), keyring.recovery.rootPublic});
    session.recovering = true;
    if (!SigningKey::verify(signing.publicKey(), keyring.recovery.rootPublic, keyring.recovery.rootSignature))
        return fail(errors::Damaged, {{u"path"_s, file.path()}, {u"detail"_s, u"recovery"_s}});
    VOICELOG_TRY(session.adopt(bytes));
    VOICELOG_TRY(session.migrateGovernance());
    return session.replaceKeys(accountName, newPassword);
}

Result<ArchiveVerification> Archive::verify(Session &session, const ProgressFunction &progress,
                                            const CancelToken &cancel) const
{
    return ArchiveVerifier(*session.d, progress, cancel).run();
}

} // namespace voicelog
