// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Headerless.h"

#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct Row
{
    QLatin1StringView extension;
    Headerless kind;
};

using Coding = Headerless::Coding;
constexpr std::array rows{
    Row{"ulaw"_L1, {Coding::MuLaw, 8000}},        Row{"ul"_L1, {Coding::MuLaw, 8000}},
    Row{"ulw"_L1, {Coding::MuLaw, 8000}},         Row{"mu"_L1, {Coding::MuLaw, 8000}},
    Row{"mulaw"_L1, {Coding::MuLaw, 8000}},       Row{"alaw"_L1, {Coding::ALaw, 8000}},
    Row{"al"_L1, {Coding::ALaw, 8000}},           Row{"alw"_L1, {Coding::ALaw, 8000}},
    Row{"gsm"_L1, {Coding::Gsm, 8000}},           Row{"g722"_L1, {Coding::G722, 16000}},
    Row{"sln"_L1, {Coding::Linear16, 8000}},      Row{"sln12"_L1, {Coding::Linear16, 12000}},
    Row{"sln16"_L1, {Coding::Linear16, 16000}},   Row{"sln24"_L1, {Coding::Linear16, 24000}},
    Row{"sln32"_L1, {Coding::Linear16, 32000}},   Row{"sln44"_L1, {Coding::Linear16, 44100}},
    Row{"sln48"_L1, {Coding::Linear16, 48000}},   Row{"sln96"_L1, {Coding::Linear16, 96000}},
    Row{"sln192"_L1, {Coding::Linear16, 192000}},
};

} // namespace

std::optional<Headerless> Headerless::byName(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const QStringView extension = QStringView(fileName).sliced(dot + 1);
    for (const Row &row : rows) {
        if (extension.compare(row.extension, Qt::CaseInsensitive) == 0)
            return row.kind;
    }
    return std::nullopt;
}

} // namespace voicelog
