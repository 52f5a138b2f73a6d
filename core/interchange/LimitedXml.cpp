// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LimitedXml.h"

#include "InterchangeErrors.h"

#include <base/JsonPlaces.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int deepestXml = 32;
constexpr int mostElements = 20'000;
// What Qt does with a tag's attributes and with prefixes grows with the square of their number.
constexpr qsizetype longestTag = 8 * 1024;
constexpr qsizetype mostPrefixes = 1000;

// Where a tag begins that is too long, or a text between two tags; -1 if none is.
qsizetype longTagAt(QByteArrayView bytes)
{
    for (qsizetype begin = 0; begin < bytes.size();) {
        const auto next = bytes.indexOf('<', begin + 1);
        const auto end = next < 0 ? bytes.size() : next;
        if (end - begin > longestTag)
            return begin;
        begin = end;
    }
    return -1;
}

bool isKnownEncoding(QStringView encoding)
{
    static constexpr std::array known{"utf-8"_L1,      "utf8"_L1,   "us-ascii"_L1,     "ascii"_L1,
                                      "iso-8859-1"_L1, "latin1"_L1, "windows-1252"_L1, "iso-8859-15"_L1};
    return encoding.isEmpty() || std::ranges::any_of(known, [&](QLatin1StringView name) {
               return encoding.compare(name, Qt::CaseInsensitive) == 0;
           });
}

// A part of a body may have empty lines before it, which XML does not allow before its declaration.
qsizetype blankBefore(const QByteArray &bytes)
{
    const auto begin =
        std::ranges::find_if(bytes, [](char c) { return c != '\r' && c != '\n' && c != ' ' && c != '\t'; });
    return std::distance(bytes.begin(), begin);
}

} // namespace

LimitedXml::LimitedXml(const QByteArray &bytes, qint64 largest, int firstLine) : m_firstLine(firstLine)
{
    if (bytes.size() > largest) {
        refuseBytes(bytes, 0, "too-large"_L1);
    } else if (const auto nul = bytes.indexOf('\0'); nul >= 0) {
        refuseBytes(bytes, nul, "encoding"_L1); // UTF-16 and UTF-32: their tags could not be measured
    } else if (const auto tag = longTagAt(bytes); tag >= 0) {
        refuseBytes(bytes, tag, "too-large"_L1);
    } else {
        const auto blank = blankBefore(bytes);
        m_firstLine += int(QByteArrayView(bytes).first(blank).count('\n'));
        m_xml.addData(bytes.sliced(blank));
    }
}

void LimitedXml::refuseBytes(const QByteArray &bytes, qsizetype offset, QLatin1StringView detail)
{
    const auto place = JsonPlaces::placeOf(bytes, offset);
    m_refusedAt = {place.line + m_firstLine - 1, place.column};
    m_bytesRefused = true;
    refuse(detail);
}

void LimitedXml::refuse(QLatin1StringView detail)
{
    m_refused = detail;
    m_xml.raiseError(QString(detail));
}

LimitedXml::Place LimitedXml::place() const
{
    return m_bytesRefused ? m_refusedAt : Place{m_xml.lineNumber() + m_firstLine - 1, m_xml.columnNumber() + 1};
}

Error LimitedXml::error() const
{
    const bool cutOff = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    const auto detail = !m_refused.isEmpty() ? m_refused : cutOff ? "truncated"_L1 : "not-xml"_L1;
    const Place at = place();
    return Error(errors::SidecarInvalid,
                 {{u"line"_s, at.line}, {u"column"_s, at.column}, {u"detail"_s, QString(detail)}});
}

// The only way forward, so that nothing goes past the limits.
QXmlStreamReader::TokenType LimitedXml::step()
{
    const auto token = m_xml.readNext();
    switch (token) {
    case QXmlStreamReader::StartDocument:
        if (!isKnownEncoding(m_xml.documentEncoding()))
            refuse("encoding"_L1);
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        refuse("entities"_L1);
        break;
    case QXmlStreamReader::StartElement:
        m_prefixes += m_xml.namespaceDeclarations().size();
        if (++m_depth > deepestXml)
            refuse("too-deep"_L1);
        else if (++m_elements > mostElements || m_prefixes > mostPrefixes)
            refuse("too-large"_L1);
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return m_refused.isEmpty() ? token : QXmlStreamReader::Invalid;
}

bool LimitedXml::toRoot()
{
    while (true) {
        switch (step()) {
        case QXmlStreamReader::StartElement:
            m_rootNamespace = m_xml.namespaceUri().toString();
            return true;
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

bool LimitedXml::nextChild()
{
    while (true) {
        switch (step()) {
        case QXmlStreamReader::StartElement: {
            const auto space = m_xml.namespaceUri();
            if (space.isEmpty() || space == m_rootNamespace ||
                (!m_ownNamespace.isEmpty() && space.startsWith(m_ownNamespace)))
                return true;
            skip();
            break;
        }
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return false;
        default:
            break;
        }
    }
}

void LimitedXml::skip()
{
    for (int open = 1; open > 0;) {
        const auto token = step();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
            return;
        open += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
    }
}

QString LimitedXml::text(qsizetype most)
{
    QString text;
    while (true) {
        switch (step()) {
        case QXmlStreamReader::Characters:
            if (text.size() <= most)
                text += m_xml.text();
            break;
        case QXmlStreamReader::StartElement:
            skip();
            break;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
        case QXmlStreamReader::Invalid:
            return text;
        default:
            break;
        }
    }
}

void LimitedXml::finish()
{
    while (!m_xml.atEnd())
        step();
}

QString LimitedXml::attribute(std::initializer_list<QLatin1StringView> names) const
{
    const auto attributes = m_xml.attributes();
    for (const auto name : names) {
        for (const auto &attribute : attributes) {
            if (attribute.name().compare(name, Qt::CaseInsensitive) == 0)
                return attribute.value().toString();
        }
    }
    return {};
}

} // namespace voicelog
