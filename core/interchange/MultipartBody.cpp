// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MultipartBody.h"

#include "InterchangeErrors.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestBoundary = 70; // RFC 2046
constexpr qsizetype longestHeader = 4096;
constexpr int mostHeaderLines = 500;

std::unexpected<Error> noMultipart(int line, QLatin1StringView detail)
{
    return fail(errors::SidecarInvalid, {{u"line"_s, line}, {u"column"_s, 1}, {u"detail"_s, QString(detail)}});
}

// Goes through bytes line by line.
class BodyLines
{
public:
    explicit BodyLines(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool atEnd() const { return m_next >= m_bytes.size(); }
    [[nodiscard]] qsizetype begin() const { return m_begin; } ///< of the line that was read last
    [[nodiscard]] qsizetype next() const { return m_next; }
    [[nodiscard]] int number() const { return m_number; }

    // Without its end and spaces before that.
    QByteArrayView read()
    {
        m_begin = m_next;
        const auto end = m_bytes.indexOf('\n', m_begin);
        m_next = end < 0 ? m_bytes.size() : end + 1;
        ++m_number;
        auto line = m_bytes.sliced(m_begin, m_next - m_begin);
        while (!line.isEmpty() &&
               (line.back() == '\n' || line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.chop(1);
        return line;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_begin = 0;
    qsizetype m_next = 0;
    int m_number = 0;
};

// The value of Content-Type (in SIP also "c") among the headers up to the next empty line; goes past that.
QByteArray contentTypeIn(BodyLines &lines)
{
    QByteArray value;
    bool inside = false; // a header goes on in lines that begin with a space
    for (int i = 0; i < mostHeaderLines && !lines.atEnd(); ++i) {
        const auto line = lines.read();
        if (line.isEmpty())
            break;
        const bool goesOn = line.front() == ' ' || line.front() == '\t';
        if (!goesOn) {
            const auto colon = line.indexOf(':');
            const auto name = colon < 0 ? QByteArray() : line.first(colon).trimmed().toByteArray().toLower();
            inside = name == "content-type" || name == "c";
            if (inside)
                value = line.sliced(colon + 1).trimmed().toByteArray();
        } else if (inside) {
            value += ' ' + line.trimmed().toByteArray();
        }
        if (value.size() > longestHeader)
            return {};
    }
    return value;
}

QByteArray boundaryOf(const QByteArray &contentType)
{
    static const QRegularExpression form(u"^multipart/.*;\\s*boundary\\s*=\\s*(?:\"([^\"]+)\"|([^\\s;\"]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(QString::fromLatin1(contentType));
    return (match.hasCaptured(1) ? match.captured(1) : match.captured(2)).toLatin1();
}

// From where the parts are looked for, and what divides them.
QByteArray findBoundary(BodyLines &lines, QByteArrayView bytes)
{
    while (!lines.atEnd()) {
        BodyLines ahead = lines;
        const auto line = ahead.read();
        if (line.isEmpty()) {
            lines = ahead;
            continue;
        }
        if (!line.startsWith("--"))
            return boundaryOf(contentTypeIn(lines));
        return bytes.sliced(ahead.begin() + 2, line.size() - 2).toByteArray();
    }
    return {};
}

// Without the line break that belongs to the delimiter behind it.
QByteArrayView withoutLastBreak(QByteArrayView body)
{
    if (body.endsWith('\n'))
        body.chop(1);
    if (body.endsWith('\r'))
        body.chop(1);
    return body;
}

} // namespace

bool looksLikeMultipart(QByteArrayView bytes)
{
    const auto plain = bytes.trimmed();
    return !plain.isEmpty() && (plain.front() == '-' || (plain.front() >= 'A' && plain.front() <= 'Z') ||
                                (plain.front() >= 'a' && plain.front() <= 'z'));
}

Result<QList<BodyPart>> multipartBody(const QByteArray &bytes)
{
    BodyLines lines(bytes);
    const QByteArray boundary = findBoundary(lines, bytes);
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return noMultipart(1, "not-multipart"_L1);
    const QByteArray delimiter = "--" + boundary;
    const QByteArray last = delimiter + "--";
    QList<BodyPart> parts;
    std::optional<qsizetype> begin; // of the body of the part that is open
    const auto close = [&](qsizetype end) {
        if (begin)
            parts.last().body = withoutLastBreak(QByteArrayView(bytes).sliced(*begin, end - *begin)).toByteArray();
        begin.reset();
    };
    while (!lines.atEnd()) {
        const auto line = lines.read();
        const bool isLast = line == last;
        if (!isLast && line != delimiter)
            continue;
        close(lines.begin());
        if (isLast)
            break;
        if (parts.size() >= mostBodyParts)
            return noMultipart(lines.number(), "too-large"_L1);
        BodyPart part;
        const QByteArray contentType = contentTypeIn(lines);
        part.contentType =
            contentType.first(contentType.indexOf(';') < 0 ? contentType.size() : contentType.indexOf(';'))
                .trimmed()
                .toLower();
        part.firstLine = lines.number() + 1;
        begin = lines.next();
        parts.append(part);
    }
    close(bytes.size());
    if (parts.isEmpty())
        return noMultipart(1, "not-multipart"_L1);
    return parts;
}

} // namespace voicelog
