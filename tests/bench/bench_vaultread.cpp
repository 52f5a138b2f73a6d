// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading one recording from its vault, against what AES-256-CBC and HMAC-SHA512 alone allow: the same bytes in pages
// of 16 KiB through OpenSSL, in the same run.

#include "BenchTools.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <recordings/RecordingsSchema.h>
#include <recordings/VaultAudioSource.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr qint64 soundBytes = 256LL * 1024 * 1024;
constexpr int rounds = 5;

double opensslMegabytesPerSecond(const QByteArray &sound)
{
    constexpr int dataSize = 16384 - 80; // what SQLCipher leaves of a page beside its IV and HMAC
    std::vector<unsigned char> out(dataSize + 64);
    unsigned char key[64] = {1, 2, 3};
    unsigned char iv[16] = {4, 5, 6};
    unsigned char mac[64];
    EVP_CIPHER_CTX *cipher = EVP_CIPHER_CTX_new();
    const auto *bytes = reinterpret_cast<const unsigned char *>(sound.constData());
    qint64 done = 0;
    QElapsedTimer timer;
    timer.start();
    for (; done + dataSize + 20 <= sound.size(); done += dataSize) {
        unsigned int macSize = 0;
        HMAC(EVP_sha512(), key, 32, bytes + done, dataSize + 20, mac, &macSize); // with IV and page number
        int written = 0;
        EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), nullptr, key + 32, iv);
        EVP_CIPHER_CTX_set_padding(cipher, 0);
        EVP_DecryptUpdate(cipher, out.data(), &written, bytes + done, dataSize);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    EVP_CIPHER_CTX_free(cipher);
    return double(done) / 1e6 / seconds;
}

double vaultMegabytesPerSecond(const Session &session, const Recording &recording)
{
    const auto source = VaultAudioSource::open(session, recording);
    auto device = (*source)->openMedia(0);
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    QElapsedTimer timer;
    timer.start();
    qint64 total = 0;
    for (qint64 count = 0; (count = (*device)->read(block.data(), block.size())) > 0;)
        total += count;
    if (total != soundBytes)
        qFatal("read %lld bytes", total);
    return double(total) / 1e6 / (double(timer.nsecsElapsed()) / 1e9);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    TempArchive archive{Schema{recordingsSchema()}};
    const Id vault = archive.addVault();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sound.ulaw"_s);
    {
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly))
            return 1;
        QByteArray block(1024 * 1024, '\0');
        for (qint64 done = 0; done < soundBytes; done += block.size()) {
            QRandomGenerator::global()->fillRange(reinterpret_cast<quint32 *>(block.data()), block.size() / 4);
            made.write(block);
        }
    }
    const Recording recording = importOne(archive, vault, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray sound = file.readAll();
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(opensslMegabytesPerSecond(sound));
        ours.push_back(vaultMegabytesPerSecond(archive.session(), recording));
    }
    std::printf("{\"name\": \"read one recording from the vault, against AES-256-CBC + HMAC-SHA512 alone\", "
                "\"ours\": %.0f, \"theirs\": %.0f, \"unit\": \"MB/s\", \"ratio\": %.3f, \"limit\": 0.75, \"atLeast\": "
                "true}\n",
                percentile(ours, 0.5), percentile(theirs, 0.5), percentile(ours, 0.5) / percentile(theirs, 0.5));
    return 0;
}
