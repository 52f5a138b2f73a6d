// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CsvSidecar.h"

#include "InterchangeErrors.h"

#include <base/BaseErrors.h>

#include <QBuffer>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString decoded(const QByteArray &bytes, bool *latin1 = nullptr)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError())
        return text;
    if (latin1)
        *latin1 = true;
    return QString::fromLatin1(bytes);
}

Result<std::unique_ptr<QFile>> opened(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file->errorString()}});
    return file;
}

qsizetype knownNames(const CsvReader::Row &row)
{
    return std::ranges::count_if(row.fields,
                                 [](const QByteArray &name) { return callField(decoded(name)).has_value(); });
}

} // namespace

Error CsvSidecar::withPath(const Error &error) const
{
    QVariantMap parameters = error.parameters();
    parameters.insert(u"path"_s, m_path);
    return Error(error.code(), parameters);
}

Result<CsvSidecar> CsvSidecar::open(const QString &path)
{
    CsvSidecar csv;
    csv.m_path = path;
    VOICELOG_ASSIGN(const auto file, opened(path));
    QByteArray beginning = file->read(4 * CsvReader::largestField);
    qsizetype most = 0;
    std::optional<Error> broken;
    for (const char delimiter : {',', ';', '\t'}) {
        QBuffer buffer(&beginning);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer, delimiter);
        const auto row = reader.next();
        if (!row) {
            broken = csv.withPath(row.error());
            continue;
        }
        const auto known = knownNames(*row);
        if (known <= most)
            continue;
        most = known;
        csv.m_delimiter = delimiter;
        csv.m_header = beginning.first(row->end);
        csv.m_columns.clear();
        csv.m_names.clear();
        for (const auto &name : row->fields) {
            csv.m_names.append(decoded(name).trimmed());
            csv.m_columns.append(callField(csv.m_names.last()));
        }
    }
    if (most == 0)
        return std::unexpected(broken ? *broken : Error(errors::CsvWithoutHeader, {{u"path"_s, path}}));
    csv.m_width = csv.m_columns.size();
    csv.m_fileColumn = int(csv.m_columns.indexOf(std::optional(CallField::File)));
    return csv;
}

CsvSidecar CsvSidecar::open(const CsvSample &table, const MappedColumns &columns)
{
    CsvSidecar csv;
    csv.m_path = table.path();
    csv.m_delimiter = table.form().delimiter;
    csv.m_encoding = table.form().encoding;
    csv.m_headerRow = table.form().headerRow;
    csv.m_header = table.headerBytes();
    csv.m_width = csv.m_headerRow > 0 ? table.names().size() : 0;
    csv.m_mapped = columns;
    return csv;
}

Result<void> CsvSidecar::forEach(const std::function<void(const CsvReader::Row &)> &take,
                                 const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const auto file, opened(m_path));
    CsvReader reader(file.get(), m_delimiter);
    int before = m_headerRow;
    while (true) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const auto next = reader.next();
        if (!next)
            return std::unexpected(withPath(next.error()));
        if (!next->isValid())
            return {};
        if (before > 0)
            --before;
        else
            take(*next);
    }
}

QStringList CsvSidecar::cells(const CsvReader::Row &row, bool *odd) const
{
    QStringList texts;
    for (const auto &field : row.fields)
        texts.append(cellText(field, m_encoding, odd));
    return texts;
}

Result<void> CsvSidecar::forEachRow(const std::function<void(const QString &, Place)> &row,
                                    const CancelToken &cancel) const
{
    return forEach(
        [&](const CsvReader::Row &next) {
            bool latin1 = false;
            QString fileName;
            if (m_mapped)
                fileName = m_mapped->fileName(cells(next, &latin1));
            for (qsizetype i = 0; i < next.fields.size() && !m_mapped; ++i) {
                const auto text = decoded(next.fields[i], &latin1);
                if (i == m_fileColumn)
                    fileName = text.trimmed();
            }
            if (latin1 && m_firstLatin1Line == 0)
                m_firstLatin1Line = next.line;
            row(fileName, {next.offset, next.line});
        },
        cancel);
}

CsvSidecar::Call CsvSidecar::mappedCall(const CsvReader::Row &row, qint64 line, const QTimeZone &zone) const
{
    const auto read = m_mapped->read(cells(row), line, zone);
    Call call;
    call.data = read.data;
    call.fileName = read.fileName;
    call.remarks = read.remarks;
    return call;
}

Result<void> CsvSidecar::forEachCall(const std::function<void(const Call &, Place)> &row, const QTimeZone &zone,
                                     const CancelToken &cancel) const
{
    Q_ASSERT(m_mapped);
    return forEach(
        [&](const CsvReader::Row &next) { row(mappedCall(next, next.line, zone), {next.offset, next.line}); }, cancel);
}

Result<CsvSidecar::Call> CsvSidecar::read(Place place, const QTimeZone &zone) const
{
    VOICELOG_ASSIGN(const auto file, opened(m_path));
    file->seek(place.offset);
    CsvReader reader(file.get(), m_delimiter);
    const auto row = reader.next();
    if (!row)
        return std::unexpected(withPath(row.error()));
    const auto isTold = [](const auto &field) { return !field.trimmed().isEmpty(); };
    if (m_width > 0 && row->fields.size() > m_width && std::ranges::any_of(row->fields.sliced(m_width), isTold))
        return fail(errors::CsvRowTooLong, {{u"path"_s, m_path}, {u"line"_s, place.line}});
    if (m_mapped) {
        Call call = mappedCall(*row, place.line, zone);
        file->seek(row->offset);
        call.source = m_header + file->read(row->end - row->offset);
        return call;
    }
    Call call;
    CallFieldReader fields(call.data, zone);
    for (qsizetype i = 0; i < qMin(row->fields.size(), m_columns.size()); ++i) {
        if (!m_columns[i])
            continue;
        const auto text = decoded(row->fields[i]);
        if (i == m_fileColumn)
            call.fileName = text.trimmed();
        if (!fields.set(*m_columns[i], text, callFieldRank(m_names[i])))
            call.remarks.append(Error(errors::SidecarField, {{u"line"_s, place.line}, {u"field"_s, m_names[i]}}));
    }
    if (!fields.finish())
        call.remarks.append(Error(errors::SidecarField, {{u"line"_s, place.line}, {u"field"_s, u"startedAt"_s}}));
    file->seek(row->offset);
    call.source = m_header + file->read(row->end - row->offset);
    return call;
}

} // namespace voicelog
