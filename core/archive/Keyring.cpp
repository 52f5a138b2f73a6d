// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Keyring.h"

#include "ArchiveErrors.h"
#include "Crypto.h"

#include <base/Base64.h>
#include <base/CanonicalJson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto Format = "voicelog-keyring"_L1;
constexpr auto Argon2id13 = "argon2id13"_L1;

/// Reads members and remembers whether one was missing or malformed.
class Reader
{
public:
    [[nodiscard]] bool ok() const { return m_ok; }
    void check(bool condition) { m_ok = m_ok && condition; }

    QString text(const QJsonObject &object, QLatin1StringView key)
    {
        check(object.value(key).isString());
        return object.value(key).toString();
    }
    Id id(const QJsonObject &object, QLatin1StringView key) { return idFrom(text(object, key)); }
    Id idFrom(const QString &text)
    {
        const Id id = Id::fromString(text);
        check(!id.isNull());
        return id;
    }
    QByteArray bytes(const QJsonObject &object, QLatin1StringView key) { return bytesFrom(text(object, key)); }
    QByteArray bytesFrom(const QString &text)
    {
        const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        check(bool(decoded) && !(*decoded).isEmpty());
        return decoded ? *decoded : QByteArray();
    }
    QByteArray bytes(const QJsonObject &object, QLatin1StringView key, qsizetype size)
    {
        const QByteArray value = bytes(object, key);
        check(value.size() == size);
        return value;
    }
    quint64 number(const QJsonObject &object, QLatin1StringView key)
    {
        const qint64 value = object.value(key).toInteger(-1);
        check(value > 0);
        return quint64(value);
    }

private:
    bool m_ok = true;
};

QJsonObject toJson(const KeyringAccount &account)
{
    return {{u"id"_s, account.id.toString()},
            {u"name"_s, account.name},
            {u"role"_s, roleId(account.role)},
            {u"disabled"_s, account.disabled},
            {u"kdf"_s, QJsonObject{{u"algorithm"_s, Argon2id13},
                                   {u"operations"_s, qint64(account.cost.operations)},
                                   {u"memoryBytes"_s, qint64(account.cost.memoryBytes)},
                                   {u"salt"_s, base64(account.salt)},
                                   {u"check"_s, base64(account.check)}}},
            {u"boxPublic"_s, base64(account.boxPublic)},
            {u"signPublic"_s, base64(account.signPublic)},
            {u"sealedSecrets"_s, base64(account.sealedSecrets)}};
}

KeyringAccount accountFrom(const QJsonObject &object, Reader &reader)
{
    const QJsonObject kdf = object.value("kdf"_L1).toObject();
    const auto role = roleFromId(reader.text(object, "role"_L1));
    reader.check(role.has_value() && object.value("disabled"_L1).isBool() &&
                 reader.text(kdf, "algorithm"_L1) == Argon2id13);
    KeyringAccount account;
    account.id = reader.id(object, "id"_L1);
    account.name = reader.text(object, "name"_L1);
    account.role = role.value_or(Role::OrReviewer);
    account.disabled = object.value("disabled"_L1).toBool(true);
    account.cost = {reader.number(kdf, "operations"_L1), reader.number(kdf, "memoryBytes"_L1)};
    account.salt = reader.bytes(kdf, "salt"_L1, crypto::SaltSize);
    account.check = reader.bytes(kdf, "check"_L1);
    account.boxPublic = reader.bytes(object, "boxPublic"_L1, crypto::BoxPublicSize);
    account.signPublic = reader.bytes(object, "signPublic"_L1, crypto::KeySize);
    account.sealedSecrets = reader.bytes(object, "sealedSecrets"_L1);
    return account;
}

QJsonObject toJson(const KeyringVault &vault)
{
    QJsonObject sealed;
    for (auto it = vault.sealed.cbegin(); it != vault.sealed.cend(); ++it)
        sealed.insert(it.key().toString(), base64(it.value()));
    return {{u"id"_s, vault.id.toString()},
            {u"kind"_s, vaultKindId(vault.kind)},
            {u"sealed"_s, sealed},
            {u"sealedRecovery"_s, base64(vault.sealedRecovery)}};
}

KeyringVault vaultFrom(const QJsonObject &object, Reader &reader)
{
    const auto kind = vaultKindFromId(reader.text(object, "kind"_L1));
    reader.check(kind.has_value() && object.value("sealed"_L1).isObject());
    KeyringVault vault;
    vault.id = reader.id(object, "id"_L1);
    vault.kind = kind.value_or(VaultKind::Recordings);
    vault.sealedRecovery = reader.bytes(object, "sealedRecovery"_L1);
    const QJsonObject sealed = object.value("sealed"_L1).toObject();
    for (auto it = sealed.begin(); it != sealed.end(); ++it)
        vault.sealed.insert(reader.idFrom(it.key()), reader.bytesFrom(it.value().toString()));
    return vault;
}

QByteArray checksum(QJsonObject object)
{
    object.remove("sha256"_L1);
    return crypto::sha256(canonicalJson(object)).toHex();
}

} // namespace

QLatin1StringView vaultKindId(VaultKind kind)
{
    switch (kind) {
    case VaultKind::Governance:
        return "GOVERNANCE"_L1;
    case VaultKind::Recordings:
        return "RECORDINGS"_L1;
    case VaultKind::Requests:
        return "REQUESTS"_L1;
    case VaultKind::Case:
        return "CASE"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<VaultKind> vaultKindFromId(QStringView id)
{
    for (const VaultKind kind : {VaultKind::Governance, VaultKind::Recordings, VaultKind::Requests, VaultKind::Case}) {
        if (id == vaultKindId(kind))
            return kind;
    }
    return std::nullopt;
}

Result<Keyring> Keyring::parse(const QByteArray &bytes, const QString &path)
{
    const auto damaged = [&path](const QString &detail) {
        return fail(errors::Damaged, {{u"path"_s, path}, {u"detail"_s, detail}});
    };
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &parsing).object();
    if (parsing.error != QJsonParseError::NoError) {
        if (bytes.contains("voicelog-keyring"))
            return damaged(parsing.errorString());
        return fail(errors::NotAnArchive, {{u"path"_s, path}});
    }
    if (object.value("format"_L1) != Format)
        return fail(errors::NotAnArchive, {{u"path"_s, path}});
    const int version = object.value("version"_L1).toInt();
    if (version > CurrentVersion)
        return fail(errors::NewerFormat, {{u"path"_s, path}, {u"found"_s, version}, {u"supported"_s, CurrentVersion}});
    if (object.value("sha256"_L1).toString() != QLatin1StringView(checksum(object)))
        return damaged(u"checksum"_s);

    Reader reader;
    Keyring keyring;
    keyring.archiveId = reader.id(object, "archiveId"_L1);
    const QJsonObject recovery = object.value("recovery"_L1).toObject();
    keyring.recovery = {reader.id(recovery, "id"_L1), reader.bytes(recovery, "boxPublic"_L1, crypto::BoxPublicSize),
                        reader.bytes(recovery, "signPublic"_L1, crypto::KeySize),
                        reader.bytes(recovery, "rootPublic"_L1, crypto::KeySize),
                        reader.bytes(recovery, "rootSignature"_L1)};
    for (const QJsonValue &account : object.value("accounts"_L1).toArray())
        keyring.accounts.append(accountFrom(account.toObject(), reader));
    for (const QJsonValue &vault : object.value("vaults"_L1).toArray())
        keyring.vaults.append(vaultFrom(vault.toObject(), reader));
    reader.check(version == CurrentVersion &&
                 std::ranges::count(keyring.vaults, VaultKind::Governance, &KeyringVault::kind) == 1);
    if (!reader.ok())
        return damaged(u"members"_s);
    return keyring;
}

QByteArray Keyring::toJson() const
{
    QJsonArray accountList;
    for (const KeyringAccount &each : accounts)
        accountList.append(voicelog::toJson(each));
    QJsonArray vaultList;
    for (const KeyringVault &each : vaults)
        vaultList.append(voicelog::toJson(each));
    QJsonObject object{{u"format"_s, Format},
                       {u"version"_s, CurrentVersion},
                       {u"archiveId"_s, archiveId.toString()},
                       {u"accounts"_s, accountList},
                       {u"recovery"_s, QJsonObject{{u"id"_s, recovery.id.toString()},
                                                   {u"boxPublic"_s, base64(recovery.boxPublic)},
                                                   {u"signPublic"_s, base64(recovery.signPublic)},
                                                   {u"rootPublic"_s, base64(recovery.rootPublic)},
                                                   {u"rootSignature"_s, base64(recovery.rootSignature)}}},
                       {u"vaults"_s, vaultList}};
    object.insert(u"sha256"_s, QLatin1StringView(checksum(object)));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray Keyring::rightsHash() const
{
    QJsonObject object = QJsonDocument::fromJson(toJson()).object();
    QJsonArray accountList;
    for (const QJsonValue &each : object.value("accounts"_L1).toArray()) {
        QJsonObject account = each.toObject();
        account.remove("kdf"_L1);
        account.remove("sealedSecrets"_L1);
        accountList.append(account);
    }
    object.insert("accounts"_L1, accountList);
    return checksum(object);
}

const KeyringAccount *Keyring::account(const Id &id) const
{
    const auto found = std::ranges::find(accounts, id, &KeyringAccount::id);
    return found == accounts.end() ? nullptr : &*found;
}

KeyringAccount *Keyring::account(const Id &id)
{
    const auto found = std::ranges::find(accounts, id, &KeyringAccount::id);
    return found == accounts.end() ? nullptr : &*found;
}

const KeyringAccount *Keyring::accountNamed(const QString &name) const
{
    const auto found = std::ranges::find_if(
        accounts, [&name](const KeyringAccount &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == accounts.end() ? nullptr : &*found;
}

const KeyringVault *Keyring::vault(const Id &id) const
{
    const auto found = std::ranges::find(vaults, id, &KeyringVault::id);
    return found == vaults.end() ? nullptr : &*found;
}

KeyringVault *Keyring::vault(const Id &id)
{
    const auto found = std::ranges::find(vaults, id, &KeyringVault::id);
    return found == vaults.end() ? nullptr : &*found;
}

const KeyringVault &Keyring::governance() const
{
    const auto found = std::ranges::find(vaults, VaultKind::Governance, &KeyringVault::kind);
    Q_ASSERT(found != vaults.end());
    return *found;
}

} // namespace voicelog
