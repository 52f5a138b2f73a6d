// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconTranscript.h"

#include "CallTime.h"
#include "JsonExtent.h"
#include "VconReader.h"
#include "VconSound.h"

#include <recordings/TranscriptReader.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostCues = 100'000;
constexpr qsizetype longestSpeaker = 200;
constexpr qsizetype longestCue = 20'000;
constexpr qint64 msPerCharacter = 60; // of speech, where the call's length is not known

// Who speaks, by what the vCon tells of a party.
QString speakerName(const Vcon &vcon, int index)
{
    const VconParty party = vcon.parties.value(index);
    return !party.name.isEmpty() ? party.name : party.role;
}

/// Reads one body.
class BodyReader
{
public:
    BodyReader(const Vcon &vcon, const VconDialog &dialog) : m_vcon(vcon), m_dialog(dialog) {}

    void read(const QJsonValue &body)
    {
        if (body.isString())
            return readText(body.toString());
        if (body.isArray())
            return readList(body.toArray());
        const QJsonObject object = body.toObject();
        m_language = object[u"language"].toString().left(35); // BCP 47
        if (object[u"cues"].isArray())
            return readList(object[u"cues"].toArray());
        if (object[u"results"].isObject())
            return readDeepgram(object[u"results"].toObject());
        for (const auto name : {"segments"_L1, "utterances"_L1, "conversation"_L1, "messages"_L1}) {
            if (object[name].isArray())
                return readList(object[name].toArray());
        }
        if (const QJsonObject inner = object[u"transcript"].toObject(); inner[u"segments"].isArray())
            return readList(inner[u"segments"].toArray());
        for (const auto name : {"transcript"_L1, "text"_L1}) {
            if (object[name].isString())
                return readPlain(object[name].toString());
        }
    }

    [[nodiscard]] std::optional<VconTranscript> finished(qint64 durationMs)
    {
        if (m_whole)
            return VconTranscript{std::move(*m_whole), false};
        if (m_cues.isEmpty())
            return std::nullopt;
        VconTranscript result;
        result.timesEstimated =
            std::ranges::none_of(m_cues, [](const TranscriptCue &cue) { return !cue.range.isEmpty(); });
        if (result.timesEstimated)
            spread(durationMs);
        for (auto &cue : m_cues)
            cue.range.endMs = std::max(cue.range.endMs, cue.range.startMs + 1);
        std::ranges::stable_sort(
            m_cues, {}, [](const TranscriptCue &cue) { return std::pair(cue.range.startMs, cue.range.endMs); });
        result.transcript.cues = m_cues;
        result.transcript.source = webVtt(m_cues, m_language);
        return result;
    }

private:
    void add(TimeRange range, const QString &speaker, const QString &text)
    {
        const QString plain = text.left(longestCue).simplified();
        if (!plain.isEmpty() && m_cues.size() < mostCues)
            m_cues.append({range, speaker.left(longestSpeaker).simplified(), plain});
    }

    void readText(const QString &text)
    {
        if (text.size() > largestTranscript)
            return;
        const QString trimmed = text.trimmed();
        if (trimmed.startsWith(u'{') || trimmed.startsWith(u'[')) {
            const QByteArray json = trimmed.toUtf8();
            if (jsonExcess(json, {.depth = VconReader::deepest, .values = VconReader::mostValues}))
                return;
            const auto document = QJsonDocument::fromJson(json);
            if (document.isObject())
                return read(document.object());
            if (document.isArray())
                return readList(document.array());
        }
        if (auto timed = readTranscript(text.toUtf8()))
            m_whole = std::move(*timed);
        else
            readPlain(text);
    }

    void readPlain(const QString &text)
    {
        for (const auto line : qTokenize(QStringView(text).first(std::min(text.size(), largestTranscript)), u'\n')) {
            const auto colon = line.indexOf(u':');
            const bool named = colon > 0 && colon <= 40 && !line.first(colon).contains(u'.');
            add({}, named ? line.first(colon).toString() : QString(), line.sliced(named ? colon + 1 : 0).toString());
        }
    }

    void readList(const QJsonArray &list)
    {
        for (const auto &entry : list) {
            if (entry.isString()) {
                readPlain(entry.toString());
                continue;
            }
            const QJsonObject one = entry.toObject();
            QString text;
            for (const auto name : {"text"_L1, "message"_L1, "transcript"_L1, "content"_L1}) {
                if (text.isEmpty())
                    text = one[name].toString();
            }
            add(rangeOf(one), speakerOf(one), text);
        }
    }

    // A name that is told goes before that of the party it was understood as.
    [[nodiscard]] QString speakerOf(const QJsonObject &one) const
    {
        if (const QString told = one[u"speaker"].toString(); !told.isEmpty())
            return told;
        for (const auto name : {"parties"_L1, "party"_L1}) {
            const QJsonValue value = one[name].isArray() ? one[name].toArray().first() : one[name];
            if (value.isDouble() && value.toInt(-1) >= 0)
                return speakerName(m_vcon, value.toInt());
        }
        for (const auto name : {"speaker"_L1, "role"_L1, "name"_L1}) {
            if (one[name].isString())
                return one[name].toString();
            if (one[name].isDouble())
                return numbered(one[name].toInt());
        }
        return {};
    }

    [[nodiscard]] static QString numbered(int speaker) { return u"Speaker %1"_s.arg(speaker); }

    // From the dialog's start: of a moment, or of seconds.
    [[nodiscard]] std::optional<qint64> placeOf(const QJsonValue &value) const
    {
        if (value.isDouble())
            return clamped(value.toDouble() * 1000);
        if (!value.isString())
            return std::nullopt;
        if (const auto length = parsedDuration(value.toString()))
            return length;
        const auto moment = parsedCallTime(value.toString(), QTimeZone::UTC);
        if (!moment || !m_dialog.start.isValid())
            return std::nullopt;
        return clamped(double(m_dialog.start.msecsTo(moment->utc)));
    }

    [[nodiscard]] static qint64 clamped(double ms)
    {
        return std::isfinite(ms) ? qint64(std::llround(std::clamp(ms, 0.0, double(longestCallMs)))) : 0;
    }

    [[nodiscard]] TimeRange rangeOf(const QJsonObject &one) const
    {
        const auto start = placeOf(one.contains("start"_L1) ? one[u"start"] : one[u"start_time"]);
        if (!start)
            return {};
        TimeRange range{*start, *start};
        if (one[u"duration"].isDouble())
            range.endMs += clamped(one[u"duration"].toDouble() * 1000);
        else if (const auto end = placeOf(one.contains("end"_L1) ? one[u"end"] : one[u"end_time"]))
            range.endMs = std::max(*end, *start);
        range.endMs = std::max(range.endMs, range.startMs + 1);
        return range;
    }

    void readDeepgram(const QJsonObject &results)
    {
        const QJsonArray channels = results[u"channels"].toArray();
        for (qsizetype i = 0; i < channels.size(); ++i) {
            const QJsonObject best = channels[i].toObject()[u"alternatives"].toArray().first().toObject();
            const QString channel = channels.size() > 1 ? channelSpeaker(int(i)) : QString();
            const QJsonArray paragraphs = best[u"paragraphs"].toObject()[u"paragraphs"].toArray();
            if (!paragraphs.isEmpty())
                readParagraphs(paragraphs, channel);
            else if (best[u"words"].isArray() && !best[u"words"].toArray().isEmpty())
                readWords(best[u"words"].toArray(), channel);
            else
                readPlain(best[u"transcript"].toString());
        }
    }

    [[nodiscard]] QString channelSpeaker(int channel) const
    {
        const QList<int> parties = m_dialog.parties.value(channel);
        return parties.size() == 1 ? speakerName(m_vcon, parties.first()) : QString();
    }

    void readParagraphs(const QJsonArray &paragraphs, const QString &channel)
    {
        for (const auto &entry : paragraphs) {
            const QJsonObject paragraph = entry.toObject();
            const QString speaker = channel.isEmpty() ? speakerOf(paragraph) : channel;
            const QJsonArray sentences = paragraph[u"sentences"].toArray();
            for (const auto &sentence : sentences)
                add(rangeOf(sentence.toObject()), speaker, sentence[u"text"].toString());
        }
    }

    // One cue for as long as one speaks.
    void readWords(const QJsonArray &words, const QString &channel)
    {
        TimeRange range;
        QString speaker;
        QString said;
        const auto finish = [&] {
            add(range, speaker, said);
            said.clear();
        };
        for (const auto &entry : words) {
            const QJsonObject word = entry.toObject();
            const QString by = channel.isEmpty() ? speakerOf(word) : channel;
            const TimeRange place = rangeOf(word);
            if (said.isEmpty() || by != speaker || said.size() > 300) {
                finish();
                range = place;
                speaker = by;
            }
            range.endMs = std::max(range.endMs, place.endMs);
            const QString punctuated = word[u"punctuated_word"].toString();
            said += u' ' + (punctuated.isEmpty() ? word[u"word"].toString() : punctuated);
        }
        finish();
    }

    void spread(qint64 durationMs)
    {
        qint64 all = 0;
        for (const auto &cue : std::as_const(m_cues))
            all += cue.text.size();
        const qint64 length = durationMs > 0 ? durationMs : all * msPerCharacter;
        qint64 before = 0;
        for (auto &cue : m_cues) {
            cue.range.startMs = length * before / all;
            before += cue.text.size();
            cue.range.endMs = length * before / all;
        }
    }

    const Vcon &m_vcon;
    const VconDialog &m_dialog;
    QString m_language;
    QList<TranscriptCue> m_cues;
    std::optional<Transcript> m_whole;
};

QString vttEscaped(QString text)
{
    return text.replace(u'&', u"&amp;"_s).replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s).replace(u'{', u"&#123;"_s);
}

QString vttTime(qint64 ms)
{
    return u"%1:%2:%3.%4"_s.arg(ms / 3'600'000, 2, 10, QChar(u'0'))
        .arg(ms / 60'000 % 60, 2, 10, QChar(u'0'))
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

} // namespace

QString webVtt(const QList<TranscriptCue> &cues, const QString &language)
{
    QString text = u"WEBVTT\n"_s;
    if (!language.isEmpty())
        text += u"Language: "_s + language.simplified().remove(u"-->"_s) + u'\n';
    for (const TranscriptCue &cue : cues) {
        text += u'\n' + vttTime(cue.range.startMs) + u" --> "_s + vttTime(cue.range.endMs) + u'\n';
        if (!cue.speaker.isEmpty())
            text += u"<v "_s + vttEscaped(cue.speaker) + u'>';
        text += vttEscaped(cue.text) + u'\n';
    }
    return text;
}

std::optional<VconTranscript> vconTranscript(const Vcon &vcon, int dialog, qint64 durationMs)
{
    const VconDialog told = vcon.dialogs.value(dialog);
    for (const bool exact : {true, false}) {
        for (qsizetype i = vcon.analysis.size() - 1; i >= 0; --i) {
            const VconAnalysis &one = vcon.analysis[i];
            const bool fits = exact ? one.type == "transcript"_L1
                                    : one.type.startsWith("transcript"_L1) || one.type == "wtf_transcription"_L1;
            // Without an index it is of the only dialog.
            const bool ofThis = one.dialogs.contains(dialog) || (one.dialogs.isEmpty() && vcon.dialogs.size() == 1);
            if (!fits || !ofThis || !one.content.isInline())
                continue;
            BodyReader reader(vcon, told);
            const bool packed = one.content.encoding.startsWith("base64"_L1);
            reader.read(packed ? QJsonValue(QString::fromUtf8(inlineBytes(one.content).value_or(QByteArray())))
                               : one.content.body);
            if (auto read = reader.finished(durationMs))
                return read;
        }
    }
    return std::nullopt;
}

} // namespace voicelog
