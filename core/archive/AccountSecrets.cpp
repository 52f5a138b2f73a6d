// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountSecrets.h"

#include "ArchiveErrors.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype CheckSize = 16;
constexpr qsizetype PackedSize = 3 * crypto::KeySize;

QByteArray aboutAccount(const KeyringAccount &account, const Id &archiveId)
{
    return QByteArray("voicelog-account-1") + archiveId.toBytes() + account.id.toBytes();
}

// Argon2id gives the key and, beside it, bytes whose hash is kept to tell a wrong password from damage.
struct PasswordKeys
{
    SecretBytes key;
    QByteArray check;
};

Result<PasswordKeys> keysFrom(const SecretBytes &password, const QByteArray &salt, const KdfCost &cost)
{
    VOICELOG_ASSIGN(const SecretBytes derived, crypto::passwordKey(password, salt, cost, 2 * crypto::KeySize));
    PasswordKeys keys;
    keys.key = SecretBytes::copyOf(derived.view().first(crypto::KeySize));
    keys.check = crypto::sha256(derived.view().sliced(crypto::KeySize)).first(CheckSize);
    return keys;
}

} // namespace

AccountSecrets AccountSecrets::make(const QByteArray &rootPublic)
{
    return {crypto::makeBoxKeys(), SigningKey::make(), rootPublic};
}

AccountSecrets AccountSecrets::clone() const
{
    return {{box.secret.clone(), box.publicKey}, signing.clone(), rootPublic};
}

Result<void> AccountSecrets::sealTo(KeyringAccount &account, const Id &archiveId, const SecretBytes &password,
                                    const KdfCost &cost) const
{
    account.cost = cost;
    account.salt = crypto::randomBytes(crypto::SaltSize);
    account.boxPublic = box.publicKey;
    account.signPublic = signing.publicKey();
    VOICELOG_ASSIGN(const PasswordKeys keys, keysFrom(password, account.salt, cost));
    account.check = keys.check;

    SecretBytes packed(PackedSize);
    const SecretBytes seed = signing.seed();
    std::memcpy(packed.data(), box.secret.data(), size_t(crypto::KeySize));
    std::memcpy(packed.data() + crypto::KeySize, seed.data(), size_t(crypto::KeySize));
    std::memcpy(packed.data() + 2 * crypto::KeySize, rootPublic.constData(), size_t(crypto::KeySize));
    account.sealedSecrets = crypto::seal(keys.key, packed.view(), aboutAccount(account, archiveId));
    return {};
}

Result<AccountSecrets> AccountSecrets::unseal(const KeyringAccount &account, const Id &archiveId,
                                              const SecretBytes &password, const QString &path)
{
    VOICELOG_ASSIGN(const PasswordKeys keys, keysFrom(password, account.salt, account.cost));
    if (keys.check != account.check)
        return fail(errors::WrongPassword);
    const auto packed = crypto::open(keys.key, account.sealedSecrets, aboutAccount(account, archiveId));
    const auto damaged = fail(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, u"account keys"_s}});
    if (!packed || packed->size() != PackedSize)
        return damaged;
    const QByteArrayView bytes = packed->view();
    AccountSecrets secrets{crypto::boxKeysFromSecret(SecretBytes::copyOf(bytes.first(crypto::KeySize))),
                           SigningKey::fromSeed(SecretBytes::copyOf(bytes.sliced(crypto::KeySize, crypto::KeySize))),
                           bytes.last(crypto::KeySize).toByteArray()};
    if (secrets.box.publicKey != account.boxPublic || secrets.signing.publicKey() != account.signPublic)
        return damaged;
    return secrets;
}

} // namespace voicelog
