// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WordsText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QString speakerWord(const QString &speaker, const ReportTexts &texts)
{
    const bool isRole =
        std::ranges::any_of(allParticipantRoles, [&speaker](ParticipantRole role) { return speaker == enumId(role); });
    return isRole ? texts.value(speaker, "copyValue"_L1) : speaker;
}

QByteArray wordsText(const GivenRecording &given, const ReportTexts &texts)
{
    QString text = QChar(QChar::ByteOrderMark) + given.recording.number + u"\r\n\r\n"_s;
    for (const TranscriptCue &cue : given.words) {
        const qint64 seconds = cue.range.startMs / 1000;
        text += u"%1:%2  "_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
        if (!cue.speaker.isEmpty())
            text += speakerWord(cue.speaker, texts) + u": "_s;
        text += cue.text + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace voicelog
