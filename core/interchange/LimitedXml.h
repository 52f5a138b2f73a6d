// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QXmlStreamReader>

#include <initializer_list>

namespace voicelog {

/// Walks through an XML document that may be hostile. Refused, before it costs anything: a document type and entities,
/// encodings other than UTF-8, ASCII and Latin-1, and whatever is larger or deeper than call data are. Elements of
/// other namespaces than the root's (and those that ownNamespace() begins) are passed over with all that is in them.
///
/// Go to the root, then through each element's children by nextChild(); every child must be read with text(), by its
/// own children, or skip()ped. After an error nothing comes any more.
class LimitedXml
{
public:
    struct Place
    {
        qint64 line = 1; ///< both from 1
        qint64 column = 1;
    };

    /// `firstLine` is that of the bytes' beginning where they are a part of a file; empty lines before the document are
    /// allowed.
    LimitedXml(const QByteArray &bytes, qint64 largest, int firstLine);

    /// False if there is none.
    [[nodiscard]] bool toRoot();
    /// False at the open element's end, and past it.
    [[nodiscard]] bool nextChild();
    /// Past the open element's end.
    void skip();
    /// What the open element holds but for what is in elements inside it, no more than a little over `most` characters;
    /// goes past its end.
    [[nodiscard]] QString text(qsizetype most);
    /// Past the root's end to that of the document: what is wrong there is wrong as well.
    void finish();

    /// Of the open element.
    [[nodiscard]] QString name() const { return m_xml.name().toString(); }
    [[nodiscard]] bool is(QLatin1StringView name) const { return m_xml.name().compare(name, Qt::CaseInsensitive) == 0; }
    /// The first of these that it has, by local names; null if it has none.
    [[nodiscard]] QString attribute(std::initializer_list<QLatin1StringView> names) const;
    [[nodiscard]] QString rootNamespace() const { return m_rootNamespace; }
    void ownNamespace(QLatin1StringView prefix) { m_ownNamespace = prefix; }

    [[nodiscard]] Place place() const;
    [[nodiscard]] bool hasError() const { return m_xml.hasError(); }
    /// errors::SidecarInvalid with `line`, `column` and `detail`: not-xml, truncated, entities, encoding, too-deep,
    /// too-large.
    [[nodiscard]] Error error() const;

private:
    QXmlStreamReader::TokenType step();
    void refuse(QLatin1StringView detail);
    void refuseBytes(const QByteArray &bytes, qsizetype offset, QLatin1StringView detail);

    QXmlStreamReader m_xml;
    int m_firstLine;
    Place m_refusedAt; ///< where the bytes were refused before they were read
    bool m_bytesRefused = false;
    QLatin1StringView m_refused;
    QLatin1StringView m_ownNamespace;
    QString m_rootNamespace;
    int m_depth = 0;
    int m_elements = 0;
    qsizetype m_prefixes = 0;
};

} // namespace voicelog
