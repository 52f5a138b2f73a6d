// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TranscriptReader.h"

#include "RecordingErrors.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestTag = 256;
constexpr qsizetype mostCues = 500'000;         // more than a call of 24 hours has words
constexpr qint64 longestMs = 100 * 3'600'000LL; // far beyond a call of 24 hours; also keeps the sums small

std::unexpected<Error> invalid(qsizetype line, QLatin1StringView detail)
{
    return fail(errors::TranscriptInvalid, {{u"line"_s, line}, {u"detail"_s, QString(detail)}});
}

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestTranscript)
        return invalid(0, "too-large"_L1);
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        if (marked)
            return invalid(0, "not-text"_L1);
        text = QString::fromLatin1(bytes);
    }
    if (text.contains(QChar(u'\0')))
        return invalid(0, "not-text"_L1);
    return text;
}

// [h+:]mm:ss with .mmm or ,mmm
std::optional<qint64> parsedTime(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    const auto number = [](QStringView digits, qsizetype least, qsizetype most) -> std::optional<qint64> {
        if (digits.size() < least || digits.size() > most ||
            !std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        return digits.toLongLong();
    };
    const auto last = parts.last();
    const auto mark = std::max(last.indexOf(u'.'), last.indexOf(u','));
    if (mark < 0)
        return std::nullopt;
    const auto hours = parts.size() == 3 ? number(parts[0], 1, 4) : 0;
    const auto minutes = number(parts[parts.size() - 2], 1, 2);
    const auto seconds = number(last.first(mark), 1, 2);
    const auto millis = number(last.sliced(mark + 1), 3, 3);
    if (!hours || !minutes || !seconds || !millis || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    const qint64 ms = ((*hours * 60 + *minutes) * 60 + *seconds) * 1000 + *millis;
    return ms <= longestMs ? std::optional(ms) : std::nullopt;
}

Result<TimeRange> parsedTiming(QStringView line, qsizetype lineNumber)
{
    const auto arrow = line.indexOf(u"-->");
    const auto end = line.sliced(arrow + 3).trimmed();
    const auto settings = std::ranges::find_if(end, [](QChar c) { return c.isSpace(); });
    const auto from = parsedTime(line.first(arrow).trimmed());
    const auto until = parsedTime(end.first(settings - end.begin()));
    if (!from || !until)
        return invalid(lineNumber, "bad-time"_L1);
    if (*until < *from)
        return invalid(lineNumber, "end-before-start"_L1);
    return TimeRange{*from, std::max(*until, *from + 1)};
}

// The character that an entity stands for; empty if it is none.
QString entityText(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, QStringView>, 8> entities{{{"lt"_L1, u"<"},
                                                                                        {"gt"_L1, u">"},
                                                                                        {"amp"_L1, u"&"},
                                                                                        {"quot"_L1, u"\""},
                                                                                        {"apos"_L1, u"'"},
                                                                                        {"nbsp"_L1, u"\u00a0"},
                                                                                        {"lrm"_L1, u"\u200e"},
                                                                                        {"rlm"_L1, u"\u200f"}}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const char32_t code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool allowed = ok && code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
        return allowed ? QString::fromUcs4(&code, 1) : QString();
    }
    const auto entity = std::ranges::find_if(entities, [&](const auto &pair) { return pair.first == name; });
    return entity == entities.end() ? QString() : entity->second.toString();
}

// Where a character stands within the next few; a search to the end for each opening would take quadratic time.
qsizetype indexNearby(QStringView text, qsizetype from, QChar wanted, qsizetype reach)
{
    const auto found = text.sliced(from, std::min(reach, text.size() - from)).indexOf(wanted);
    return found < 0 ? -1 : from + found;
}

QString withoutEntities(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto end = text[i] == u'&' ? indexNearby(text, i, u';', 10) : -1;
        const auto character = end > 0 ? entityText(text.sliced(i + 1, end - i - 1)) : QString();
        if (character.isEmpty()) {
            plain += text[i];
        } else {
            plain += character;
            i = end;
        }
    }
    return plain;
}

// The text of a cue without its markup, in one piece for each voice.
QList<TranscriptCue> voicesOf(TimeRange range, const QString &payload)
{
    QList<TranscriptCue> voices;
    QString speaker;
    QString text;
    const auto finish = [&] {
        const auto plain = withoutEntities(text).simplified();
        if (!plain.isEmpty() && voices.size() <= mostCues)
            voices.append({range, withoutEntities(speaker).simplified(), plain});
        text.clear();
    };
    const QStringView whole = payload;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar next = i + 1 < whole.size() ? whole[i + 1] : QChar();
        qsizetype close = -1;
        if (whole[i] == u'<' && (next.isLetterOrNumber() || next == u'/' || next == u'>'))
            close = indexNearby(whole, i, u'>', longestTag);
        else if (whole[i] == u'{' && next == u'\\') // SubRip's {\an8}
            close = indexNearby(whole, i, u'}', longestTag);
        if (close < 0) {
            text += whole[i];
            continue;
        }
        const auto inside = whole.sliced(i + 1, close - i - 1);
        if (inside.startsWith(u"v ") || inside.startsWith(u"v.") || inside == u"/v") {
            finish();
            const auto space = inside.indexOf(u' ');
            speaker = space > 0 ? inside.sliced(space + 1).toString() : QString();
        }
        i = close;
    }
    finish();
    return voices;
}

bool isPartyWord(QStringView label)
{
    static constexpr std::array words{"agent"_L1,   "customer"_L1,     "caller"_L1,     "klant"_L1, "medewerker"_L1,
                                      "beller"_L1,  "adviseur"_L1,     "supervisor"_L1, "ivr"_L1,   "speaker"_L1,
                                      "spreker"_L1, "announcement"_L1, "melding"_L1};
    return std::ranges::any_of(words, [&](QLatin1StringView word) {
        return label.compare(word, Qt::CaseInsensitive) == 0 ||
               (label.startsWith(word, Qt::CaseInsensitive) && !label[word.size()].isLetter());
    });
}

// "Name: text" where no tag tells the speaker.
void takeSpeakersFromText(QList<TranscriptCue> &cues)
{
    static const QRegularExpression label(uR"(^\[?(\p{Lu}[\p{L}\p{N} ._'’()-]{0,38}?)\]?\s?:\s+(?=\S))"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    struct Labelled
    {
        qsizetype cue = 0;
        QString name = {};
        qsizetype end = 0;
    };
    QHash<QString, int> counts;
    QList<Labelled> all;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        if (!cues[i].speaker.isEmpty())
            continue;
        const auto match = label.match(cues[i].text);
        if (!match.hasMatch())
            continue;
        all.append({i, match.captured(1), match.capturedEnd(0)});
        ++counts[all.last().name];
    }
    for (const auto &[i, name, end] : std::as_const(all)) {
        if (counts.value(name) < 2 && !isPartyWord(name))
            continue;
        cues[i].speaker = name;
        cues[i].text.remove(0, end);
    }
}

// Walks over the lines of a transcript block by block; blocks are parted by empty lines.
class BlockReader
{
public:
    explicit BlockReader(const QString &text) : m_text(text) { measure(); }

    [[nodiscard]] bool atEnd() const { return m_begin > m_text.size(); }
    [[nodiscard]] qsizetype lineNumber() const { return m_number; }
    [[nodiscard]] QStringView line() const { return atEnd() ? QStringView() : m_text.sliced(m_begin, m_end - m_begin); }
    [[nodiscard]] QStringView lineAfter() const
    {
        if (m_end >= m_text.size())
            return {};
        const auto end = m_text.indexOf(u'\n', m_end + 1);
        return m_text.sliced(m_end + 1, (end < 0 ? m_text.size() : end) - m_end - 1);
    }
    [[nodiscard]] bool isBlank() const { return line().trimmed().isEmpty(); }
    void next()
    {
        m_begin = m_end + 1;
        ++m_number;
        measure();
    }
    void skipBlock()
    {
        while (!atEnd() && !isBlank())
            next();
    }
    [[nodiscard]] QString restOfBlock()
    {
        QString text;
        for (; !atEnd() && !isBlank(); next()) {
            if (!text.isEmpty())
                text += u' ';
            text += line();
        }
        return text;
    }

private:
    void measure()
    {
        const auto end = atEnd() ? -1 : m_text.indexOf(u'\n', m_begin);
        m_end = end < 0 ? m_text.size() : end;
    }

    QStringView m_text;
    qsizetype m_begin = 0; ///< of the line
    qsizetype m_end = 0;   ///< before its line break
    qsizetype m_number = 1;
};

bool isTiming(QStringView line) { return line.contains(u"-->"); }

bool isSkippedBlock(const BlockReader &reader)
{
    const auto first = reader.line();
    if (isTiming(first) || isTiming(reader.lineAfter()))
        return false; // then it is a cue's name
    const auto word = first.trimmed();
    return word == u"STYLE" || word == u"REGION" || word == u"NOTE" || first.startsWith(u"NOTE ") ||
           first.startsWith(u"NOTE\t");
}

void skipHeader(BlockReader &reader)
{
    reader.next();
    while (!reader.atEnd() && !reader.isBlank() && !isTiming(reader.line()) && !isTiming(reader.lineAfter()))
        reader.next();
}

Result<QList<TranscriptCue>> readCues(BlockReader &reader, Transcript::Format format)
{
    QList<TranscriptCue> cues;
    while (true) {
        while (!reader.atEnd() && reader.isBlank())
            reader.next();
        if (reader.atEnd())
            return cues;
        if (format == Transcript::Format::WebVtt && isSkippedBlock(reader)) {
            reader.skipBlock();
            continue;
        }
        if (!isTiming(reader.line()) && isTiming(reader.lineAfter()))
            reader.next(); // the cue's name or number
        if (!isTiming(reader.line())) {
            if (format == Transcript::Format::WebVtt || cues.isEmpty())
                return invalid(reader.lineNumber(), "no-time"_L1);
            cues.last().text += u' ' + reader.restOfBlock().simplified(); // SubRip text with an empty line in it
            continue;
        }
        const auto timingAt = reader.lineNumber();
        VOICELOG_ASSIGN(const TimeRange range, parsedTiming(reader.line(), timingAt));
        reader.next();
        cues += voicesOf(range, reader.restOfBlock());
        if (cues.size() > mostCues)
            return invalid(timingAt, "too-large"_L1);
    }
}

} // namespace

Result<Transcript> readTranscript(const QByteArray &bytes)
{
    Transcript transcript;
    VOICELOG_ASSIGN(transcript.source, decoded(bytes));
    QString text = transcript.source;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    BlockReader reader(text);
    const auto header = reader.line();
    const bool webVtt = header.startsWith(u"WEBVTT") && (header.size() == 6 || header[6].isSpace());
    transcript.format = webVtt ? Transcript::Format::WebVtt : Transcript::Format::SubRip;
    if (webVtt)
        skipHeader(reader);
    VOICELOG_ASSIGN(transcript.cues, readCues(reader, transcript.format));
    if (transcript.cues.isEmpty())
        return invalid(0, "no-cues"_L1);
    takeSpeakersFromText(transcript.cues);
    std::ranges::stable_sort(transcript.cues, {},
                             [](const TranscriptCue &cue) { return std::pair(cue.range.startMs, cue.range.endMs); });
    return transcript;
}

std::optional<Transcript::Format> transcriptFormat(QStringView fileName)
{
    if (fileName.endsWith(u".vtt", Qt::CaseInsensitive))
        return Transcript::Format::WebVtt;
    if (fileName.endsWith(u".srt", Qt::CaseInsensitive))
        return Transcript::Format::SubRip;
    return std::nullopt;
}

} // namespace voicelog
