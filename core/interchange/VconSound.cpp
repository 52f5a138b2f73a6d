// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconSound.h"

#include "ImportScan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestFileName = 255;

std::optional<QByteArray> fromAnyBase64(QByteArray text)
{
    text.removeIf([](char c) { return c == '\r' || c == '\n' || c == ' ' || c == '\t' || c == '='; });
    text.replace('+', '-').replace('/', '_');
    const auto decoded =
        QByteArray::fromBase64Encoding(std::move(text), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(*decoded) : std::nullopt;
}

QString lastPart(const QString &path) { return path.section(u'/', -1).section(u'\\', -1); }

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && name.size() <= longestFileName && !name.contains(QChar(u'\0'));
}

QString endingOf(const QString &mediaType)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 16> endings{
        {{"audio/x-wav"_L1, "wav"_L1},
         {"audio/wav"_L1, "wav"_L1},
         {"audio/wave"_L1, "wav"_L1},
         {"audio/vnd.wave"_L1, "wav"_L1},
         {"audio/x-mp3"_L1, "mp3"_L1},
         {"audio/mp3"_L1, "mp3"_L1},
         {"audio/mpeg"_L1, "mp3"_L1},
         {"audio/x-mp4"_L1, "m4a"_L1},
         {"audio/mp4"_L1, "m4a"_L1},
         {"audio/x-m4a"_L1, "m4a"_L1},
         {"audio/ogg"_L1, "ogg"_L1},
         {"audio/opus"_L1, "opus"_L1},
         {"audio/flac"_L1, "flac"_L1},
         {"audio/basic"_L1, "ulaw"_L1},
         {"audio/pcmu"_L1, "ulaw"_L1},
         {"audio/pcma"_L1, "alaw"_L1}}};
    const auto found = std::ranges::find_if(endings, [&](const auto &pair) { return pair.first == mediaType; });
    return found == endings.end() ? u"sound"_s : QString(found->second);
}

} // namespace

std::optional<QByteArray> inlineBytes(const VconContent &content)
{
    const bool isBase64 =
        content.encoding.isEmpty() || content.encoding == "base64url"_L1 || content.encoding == "base64"_L1;
    if (!isBase64 || !content.body.isString())
        return std::nullopt;
    return fromAnyBase64(content.body.toString().toLatin1());
}

QStringList namesBeside(const VconContent &content)
{
    QStringList names{lastPart(content.fileName), QUrl(content.url).fileName(QUrl::FullyDecoded)};
    names[1] = lastPart(names[1]);
    names.removeIf([](const QString &name) { return !isPlainName(name); });
    names.removeDuplicates();
    return names;
}

QString inlineSoundName(const VconContent &content, const QString &base)
{
    const QString own = lastPart(content.fileName);
    return isPlainName(own) && isAudioFileName(own) ? own : base + u'.' + endingOf(content.mediaType);
}

QList<SoundDigest> digestsOf(const VconContent &content)
{
    static constexpr std::array<std::pair<QLatin1StringView, QCryptographicHash::Algorithm>, 3> algorithms{
        {{"sha512"_L1, QCryptographicHash::Sha512},
         {"sha384"_L1, QCryptographicHash::Sha384},
         {"sha256"_L1, QCryptographicHash::Sha256}}};
    QList<SoundDigest> digests;
    for (const QString &hash : content.hashes) {
        const auto dash = hash.indexOf(u'-');
        const auto found = std::ranges::find_if(algorithms, [&](const auto &pair) {
            return dash > 0 && QStringView(hash).first(dash).compare(pair.first, Qt::CaseInsensitive) == 0;
        });
        if (found == algorithms.end())
            continue;
        // One that is none fits no sound: it is not passed over.
        digests.append({found->second, fromAnyBase64(hash.sliced(dash + 1).toLatin1()).value_or(QByteArray())});
    }
    return digests;
}

QByteArray withoutSound(const Vcon &vcon)
{
    QJsonObject object = vcon.raw;
    QJsonArray dialogs = object[u"dialog"].toArray();
    for (qsizetype i = 0; i < vcon.dialogs.size(); ++i) {
        if (vcon.dialogs[i].type != VconDialog::Type::Recording || !vcon.dialogs[i].content.isInline())
            continue;
        QJsonObject dialog = dialogs[i].toObject();
        dialog.remove(u"body");
        dialog.remove(u"encoding");
        dialogs[i] = dialog;
    }
    if (!dialogs.isEmpty())
        object[u"dialog"] = dialogs;
    return QJsonDocument(object).toJson();
}

} // namespace voicelog
