// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AccountSecrets.h>
#include <archive/KeyringFile.h>

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QRandomGenerator>
#include <QString>
#include <QtEndian>

namespace voicelog::test {

/// Bytes as strace -xx writes them.
inline QByteArray hexed(QByteArrayView bytes)
{
    QByteArray text;
    for (const char each : bytes)
        text += "\\x" + QByteArray(1, each).toHex();
    return text;
}

inline QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t))};
}

/// 16-bit noise, so that no stretch of it stands anywhere by chance.
inline QByteArray noise(int frames)
{
    QByteArray samples(qsizetype(frames) * 2, Qt::Uninitialized);
    QRandomGenerator random(4242);
    for (int i = 0; i < frames; ++i)
        qToLittleEndian(qint16(random.bounded(16000) - 8000), samples.data() + qsizetype(i) * 2);
    return samples;
}

/// The keys that an account has: of governance and its vaults.
inline QList<QByteArray> vaultKeys(const QString &archive, const QString &account, const SecretBytes &password)
{
    const KeyringFile file(archive);
    const Keyring keyring = *Keyring::parse(*file.read(), file.path());
    const KeyringAccount *found = keyring.accountNamed(account);
    const AccountSecrets secrets = *AccountSecrets::unseal(*found, keyring.archiveId, password, file.path());
    QList<QByteArray> keys;
    for (const KeyringVault &vault : keyring.vaults) {
        if (const auto sealed = vault.sealed.constFind(found->id); sealed != vault.sealed.cend())
            keys.append(crypto::openSealed(secrets.box, *sealed)->view().toByteArray());
    }
    return keys;
}

/// All memory of a process that it could write to, area by area. False: this system lets nobody look.
template <typename Look>
bool forEachArea(qint64 process, Look look)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    bool any = false;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        if (fields.size() < 2 || !fields[1].startsWith("rw") || line.endsWith("[vvar]") || line.endsWith("[vsyscall]"))
            continue;
        const QList<QByteArray> range = fields[0].split('-');
        const quint64 begin = range[0].toULongLong(nullptr, 16);
        const quint64 end = range[1].toULongLong(nullptr, 16);
        if (!memory.seek(qint64(begin)))
            continue;
        const QByteArray bytes = memory.read(qint64(end - begin));
        any = any || !bytes.isEmpty();
        look(bytes);
    }
    return any;
}

} // namespace voicelog::test
