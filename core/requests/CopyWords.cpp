// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CopyWords.h"

#include "WordTimes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Whether what is put there leaves nothing of the words.
bool coversWords(RedactionMethod method) { return method != RedactionMethod::VoiceChange; }

} // namespace

CopyWords::CopyWords(const Recording &recording, const Transcript &transcript, const OwnData &own)
    : m_recording(recording), m_transcript(transcript), m_own(own)
{
    for (const Participant &one : recording.participants) {
        if (isThird(one) && !one.name.isEmpty())
            m_others += one.name;
    }
}

bool CopyWords::isThird(const Participant &one) const
{
    return one.role != ParticipantRole::Agent && one.role != ParticipantRole::Supervisor && !m_own.isName(one.name) &&
           !m_own.isNumber(one.number);
}

bool CopyWords::speaks(const Participant &one) const
{
    return !one.name.isEmpty() && std::ranges::any_of(m_transcript.cues, [&one](const TranscriptCue &cue) {
        return one.name.compare(cue.speaker, Qt::CaseInsensitive) == 0;
    });
}

const Participant *CopyWords::participantOf(const QString &speaker) const
{
    const auto found = std::ranges::find_if(m_recording.participants, [&speaker](const Participant &one) {
        return !one.name.isEmpty() && one.name.compare(speaker, Qt::CaseInsensitive) == 0;
    });
    return found == m_recording.participants.cend() ? nullptr : &*found;
}

int CopyWords::channelOf(const QString &speaker) const
{
    const Participant *one = participantOf(speaker);
    return one != nullptr ? one->channel : -1;
}

bool CopyWords::isThird(const QString &speaker) const
{
    const Participant *one = participantOf(speaker);
    return one != nullptr && isThird(*one);
}

bool CopyWords::isPart(const QString &speaker)
{
    static const QRegularExpression parts(u"^(?:agent|medewerker|employee|operator|klant|customer|caller|beller|"
                                          "(?:speaker|spreker|channel|kanaal)[ _-]?\\w{1,3})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return parts.match(speaker).hasMatch();
}

bool CopyWords::mayBeNamed(const QString &speaker) const
{
    const Participant *one = participantOf(speaker);
    return one != nullptr ? !isThird(*one) : speaker.isEmpty() || m_own.isName(speaker) || isPart(speaker);
}

QList<CopyWords::Suggestion> CopyWords::suggestions() const
{
    QList<Suggestion> list;
    for (const TranscriptCue &cue : m_transcript.cues) {
        const int channel = channelOf(cue.speaker);
        if (isThird(cue.speaker)) {
            list += {.mark = {.sound = {.range = cue.range, .channel = channel, .method = RedactionMethod::Mute},
                              .subject = MarkSubject::OtherPerson},
                     .words = cue.text};
            continue;
        }
        const WordTimes times(cue);
        for (const SpokenData &one : spokenData(cue.text, m_own, m_others)) {
            list += {.mark = {.sound = {.range = times.around(one.start, one.length),
                                        .channel = channel,
                                        .method = RedactionMethod::Mute},
                              .subject = one.subject},
                     .words = cue.text.sliced(one.start, one.length)};
        }
    }
    std::ranges::stable_sort(list, {}, [](const Suggestion &one) { return one.mark.sound.range.startMs; });
    return list;
}

bool CopyWords::touches(const CopyMark &mark, const TranscriptCue &cue) const
{
    const int channel = channelOf(cue.speaker);
    return mark.sound.range.overlaps(cue.range) &&
           (mark.sound.channel < 0 || channel < 0 || mark.sound.channel == channel);
}

QList<TranscriptCue> CopyWords::without(const QList<CopyMark> &marks) const
{
    static const QRegularExpression words(u"\\S+"_s);
    QList<TranscriptCue> cues;
    QStringList unnamed;
    for (TranscriptCue cue : m_transcript.cues) {
        QList<TimeRange> covered;
        bool changed = false;
        for (const CopyMark &mark : marks) {
            if (!touches(mark, cue))
                continue;
            changed = true;
            if (coversWords(mark.sound.method))
                covered += mark.sound.range;
        }
        QList<SpokenData> out;
        if (!covered.isEmpty()) {
            const WordTimes times(cue);
            auto found = words.globalMatchView(cue.text);
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                const bool hit = std::ranges::any_of(covered, [&](const TimeRange &range) {
                    return times.mayLieIn(match.capturedStart(), match.capturedLength(), range);
                });
                if (hit)
                    out += {.subject = MarkSubject::Other,
                            .start = match.capturedStart(),
                            .length = match.capturedLength()};
            }
            out += spokenData(cue.text, m_own, m_others);
            std::ranges::sort(out, {}, &SpokenData::start);
            QList<SpokenData> joined; // one block for words side by side: how many there were is not told either
            for (const SpokenData &one : std::as_const(out)) {
                const qsizetype end = joined.isEmpty() ? -1 : joined.last().end();
                if (end >= 0 &&
                    (one.start <= end || QStringView(cue.text).sliced(end, one.start - end).trimmed().isEmpty()))
                    joined.last().length = std::max(end, one.end()) - joined.last().start;
                else
                    joined += one;
            }
            cue.text = blackedOut(cue.text, joined);
        }
        if (changed && !mayBeNamed(cue.speaker))
            unnamed += cue.speaker;
        cues += cue;
    }
    for (TranscriptCue &cue : cues) {
        if (unnamed.contains(cue.speaker))
            cue.speaker.clear();
    }
    return cues;
}

} // namespace voicelog
