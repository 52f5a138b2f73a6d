// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AccountSecrets.h>
#include <archive/KeyringFile.h>
#include <support/TempArchive.h>

#include <QFile>
#include <QLibrary>

#include <string_view>
#include <unordered_set>

namespace voicelog::test {

/// The pages of an archive's database as they are under the cipher, free ones too. SQLCipher as Debian builds it has no
/// sqlite_dbpage, so the file is decrypted here by itself, with the cipher that SQLCipher says it uses: AES-256-CBC,
/// with each page's IV before its HMAC at the page's end.
class VaultPages
{
public:
    static constexpr qsizetype pageSize = 16384;

    /// Of governance.db where `vault` is null. Empty if it cannot be read.
    [[nodiscard]] static QList<QByteArray> read(TempArchive &archive, const Id &vault)
    {
        QFile file(vault.isNull() ? archive.governancePath() : archive.vaultPath(vault));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QByteArray bytes = file.readAll();
        const SecretBytes key = keyOf(archive, vault);
        QList<QByteArray> pages;
        for (qsizetype at = 0; at < bytes.size(); at += pageSize)
            pages += decrypted(key, QByteArrayView(bytes).sliced(at, pageSize), at == 0 ? saltSize : 0);
        return pages;
    }

private:
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype ivSize = 16;
    static constexpr qsizetype reserved = 80;

    static SecretBytes keyOf(TempArchive &archive, const Id &vault)
    {
        const KeyringFile file(archive.path());
        const Keyring keyring = *Keyring::parse(*file.read(), file.path());
        const KeyringAccount *officer = keyring.accountNamed(QStringLiteral("officer"));
        const AccountSecrets secrets =
            *AccountSecrets::unseal(*officer, keyring.archiveId, TempArchive::password(), file.path());
        const QByteArray sealed = vault.isNull() ? keyring.governance().sealed.value(officer->id)
                                                 : keyring.vault(vault)->sealed.value(officer->id);
        return *crypto::openSealed(secrets.box, sealed);
    }

    /// libcrypto is in the process already: SQLCipher brings it.
    static QByteArray decrypted(const SecretBytes &key, QByteArrayView page, qsizetype from)
    {
        using New = void *(*)();
        using Free = void (*)(void *);
        using Cipher = const void *(*)();
        using Init = int (*)(void *, const void *, void *, const unsigned char *, const unsigned char *);
        using Padding = int (*)(void *, int);
        using Update = int (*)(void *, unsigned char *, int *, const unsigned char *, int);
        static QLibrary library(QStringLiteral("crypto"), 3);
        static const auto make = reinterpret_cast<New>(library.resolve("EVP_CIPHER_CTX_new"));
        static const auto free = reinterpret_cast<Free>(library.resolve("EVP_CIPHER_CTX_free"));
        static const auto cipher = reinterpret_cast<Cipher>(library.resolve("EVP_aes_256_cbc"));
        static const auto init = reinterpret_cast<Init>(library.resolve("EVP_DecryptInit_ex"));
        static const auto padding = reinterpret_cast<Padding>(library.resolve("EVP_CIPHER_CTX_set_padding"));
        static const auto update = reinterpret_cast<Update>(library.resolve("EVP_DecryptUpdate"));
        if (!make || !free || !cipher || !init || !padding || !update)
            qFatal("no libcrypto");
        const qsizetype size = page.size() - reserved - from;
        QByteArray plain(size, '\0');
        void *context = make();
        int written = 0;
        const auto *iv = reinterpret_cast<const unsigned char *>(page.data() + page.size() - reserved);
        const bool done =
            init(context, cipher(), nullptr, reinterpret_cast<const unsigned char *>(key.data()), iv) == 1 &&
            padding(context, 0) == 1 &&
            update(context, reinterpret_cast<unsigned char *>(plain.data()), &written,
                   reinterpret_cast<const unsigned char *>(page.data() + from), int(size)) == 1;
        free(context);
        return done ? QByteArray(from, '\0') + plain : QByteArray();
    }
};

/// What must not be found any more: runs of 32 bytes of anything that was added, wherever they begin.
class Secrets
{
public:
    static constexpr qsizetype run = 32;

    void add(const QByteArray &bytes)
    {
        m_kept.push_back(std::make_unique<std::string>(bytes.toStdString()));
        const std::string &kept = *m_kept.back();
        // Of each run of 32, one whole piece of 16 begins at a multiple of 16.
        for (size_t at = 0; at + piece <= kept.size(); at += piece) {
            m_pieces.insert({std::string_view(kept).substr(at, piece)});
            m_beginnings[beginning(kept.data() + at)] = 1;
        }
    }
    /// Places where pieces of them stand with 32 bytes in a row, as "page 3 at 812".
    [[nodiscard]] QStringList foundIn(const QList<QByteArray> &pages) const
    {
        QStringList places;
        const char *beginnings = m_beginnings.data();
        for (qsizetype number = 0; number < pages.size(); ++number) {
            const std::string_view page(pages[number].constData(), size_t(pages[number].size()));
            const char *bytes = page.data();
            const size_t last = page.size() < piece ? 0 : page.size() - piece + 1;
            for (size_t at = 0; at < last; ++at) {
                if (!beginnings[beginning(bytes + at)])
                    continue;
                const auto hit = m_pieces.find(page.substr(at, piece));
                if (hit != m_pieces.end() && isRun(page, at, *hit))
                    places +=
                        QStringLiteral("page %1 at %2: %3")
                            .arg(number + 1)
                            .arg(at)
                            .arg(QString::fromLatin1(QByteArray(hit->data(), qsizetype(piece)).toPercentEncoding()));
            }
        }
        return places;
    }

private:
    static constexpr size_t piece = 16;

    static size_t beginning(const char *bytes)
    {
        return size_t(uchar(bytes[0])) << 16 | size_t(uchar(bytes[1])) << 8 | size_t(uchar(bytes[2]));
    }
    [[nodiscard]] bool isRun(std::string_view page, size_t at, std::string_view hit) const
    {
        for (const auto &kept : m_kept) {
            const char *begin = kept->data();
            if (hit.data() < begin || hit.data() >= begin + kept->size())
                continue;
            const size_t in = size_t(hit.data() - begin);
            size_t before = 0;
            while (before < size_t(run) && before < at && before < in &&
                   page[at - before - 1] == (*kept)[in - before - 1])
                ++before;
            size_t after = piece;
            while (before + after < size_t(run) && at + after < page.size() && in + after < kept->size() &&
                   page[at + after] == (*kept)[in + after])
                ++after;
            if (before + after >= size_t(run))
                return true;
        }
        return false;
    }

    std::vector<std::unique_ptr<std::string>> m_kept; ///< pieces point into them
    std::unordered_set<std::string_view> m_pieces;
    std::vector<char> m_beginnings = std::vector<char>(size_t(1) << 24); ///< is a piece begun by these three bytes?
};

} // namespace voicelog::test
