// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CsvSample.h"

#include "InterchangeErrors.h"
#include "MappingErrors.h"

#include <base/BaseErrors.h>
#include <base/CsvReader.h>
#include <base/Windows1252.h>

#include <QBuffer>
#include <QFile>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 sampleBytes = qint64(1024) * 1024;

Result<QByteArray> beginningOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return file.read(sampleBytes);
}

// Whole rows only: the last one of a beginning may be cut.
struct SampleRows
{
    QList<CsvReader::Row> rows = {};
    std::optional<Error> broken = {};
};

SampleRows rowsOf(QByteArray &bytes, char delimiter, qsizetype most)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, delimiter);
    SampleRows found;
    const bool cut = bytes.size() >= sampleBytes;
    while (found.rows.size() < most) {
        const auto row = reader.next();
        if (!row) {
            found.broken = row.error();
            break;
        }
        if (!row->isValid() || (cut && row->end >= bytes.size()))
            break;
        found.rows.append(*row);
    }
    return found;
}

qsizetype meritOf(const SampleRows &sample, int headerRow)
{
    const qsizetype first = std::max(0, headerRow - 1);
    if (first >= sample.rows.size())
        return 0;
    const qsizetype columns = sample.rows[first].fields.size();
    const auto same =
        std::ranges::count_if(sample.rows, [&](const CsvReader::Row &row) { return row.fields.size() == columns; });
    return columns < 2 ? 0 : columns * same;
}

char bestDelimiter(QByteArray &bytes, int headerRow)
{
    char best = mappingDelimiters.front();
    qsizetype most = 0;
    for (const char delimiter : mappingDelimiters) {
        const qsizetype merit = meritOf(rowsOf(bytes, delimiter, headerRow + 10), headerRow);
        if (merit > most) {
            most = merit;
            best = delimiter;
        }
    }
    return best;
}

} // namespace

QString cellText(const QByteArray &bytes, CallDataMapping::Encoding encoding, bool *odd)
{
    if (encoding == CallDataMapping::Encoding::Windows1252)
        return fromWindows1252(bytes);
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError() || encoding == CallDataMapping::Encoding::Utf8)
        return text;
    if (odd)
        *odd = true;
    return fromWindows1252(bytes);
}

CsvSample::Form CsvSample::formOf(const CallDataMapping &mapping)
{
    return {mapping.delimiter, mapping.encoding, mapping.headerRow};
}

Result<CsvSample> CsvSample::read(const QString &path, const Form &form, int rows)
{
    VOICELOG_ASSIGN(QByteArray bytes, beginningOf(path));
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return fail(errors::CsvUtf16, {{u"path"_s, path}});
    CsvSample sample;
    sample.m_path = path;
    sample.m_form = form;
    if (form.delimiter == 0)
        sample.m_form.delimiter = bestDelimiter(bytes, form.headerRow);
    const SampleRows found = rowsOf(bytes, sample.m_form.delimiter, form.headerRow + qsizetype(rows));
    if (found.rows.size() < std::max(1, form.headerRow)) {
        if (!found.broken)
            return fail(errors::CsvWithoutHeader, {{u"path"_s, path}});
        QVariantMap parameters = found.broken->parameters();
        parameters.insert(u"path"_s, path);
        return std::unexpected(Error(found.broken->code(), parameters));
    }
    for (qsizetype i = form.headerRow; i < found.rows.size(); ++i) {
        Row row{found.rows[i].line, {}};
        for (const QByteArray &field : found.rows[i].fields)
            row.cells.append(cellText(field, form.encoding));
        sample.m_rows.append(row);
    }
    if (form.headerRow == 0) {
        for (qsizetype i = 0; i < found.rows.first().fields.size(); ++i)
            sample.m_names.append(u"#%1"_s.arg(i + 1));
        return sample;
    }
    const CsvReader::Row &header = found.rows[form.headerRow - 1];
    for (const QByteArray &field : header.fields)
        sample.m_names.append(cellText(field, form.encoding).simplified());
    sample.m_headerBytes = bytes.sliced(header.offset, header.end - header.offset);
    return sample;
}

} // namespace voicelog
