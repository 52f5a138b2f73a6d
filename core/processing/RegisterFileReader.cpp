// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterFileReader.h"

#include "ProcessingErrors.h"
#include "RegisterColumn.h"
#include "RegisterEntry.h"

#include <base/BaseErrors.h>
#include <base/JsonPlaces.h>
#include <base/Windows1252.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype largestCell = 8 * 1024 * 1024;
constexpr qsizetype mostRemarks = 100;

/// Follows UTF-8 byte by byte through chunks of any size.
class Utf8Check
{
public:
    /// False from the first byte on that cannot stand there.
    bool take(quint8 byte)
    {
        if (m_left > 0) {
            const bool good = byte >= m_low && byte <= m_high;
            m_low = 0x80;
            m_high = 0xbf;
            --m_left;
            return good;
        }
        if (byte < 0x80)
            return true;
        if (byte < 0xc2 || byte > 0xf4)
            return false;
        m_left = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        m_low = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : 0x80;
        m_high = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : 0xbf;
        return true;
    }
    [[nodiscard]] bool isWhole() const { return m_left == 0; }

private:
    int m_left = 0;
    quint8 m_low = 0x80;
    quint8 m_high = 0xbf;
};

} // namespace

std::unexpected<Error> RegisterFileReader::broken(qint64 line, qint64 column) const
{
    return fail(errors::RegisterFileBroken, {{u"path"_s, m_path}, {u"line"_s, line}, {u"column"_s, column}});
}

Result<std::unique_ptr<RegisterFileReader>>
RegisterFileReader::open(const QString &path, const ProgressFunction &progress, const CancelToken &cancel)
{
    std::unique_ptr<RegisterFileReader> reader(new RegisterFileReader(path));
    if (!reader->m_file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, reader->m_file.errorString()}});
    VOICELOG_TRY(reader->survey(progress, cancel));
    if (reader->m_format == Format::Csv)
        VOICELOG_TRY(reader->readHeader());
    else if (!reader->isUtf8())
        return reader->broken(reader->m_firstNotUtf8, 1);
    VOICELOG_TRY(reader->rewind());
    return reader;
}

Result<void> RegisterFileReader::survey(const ProgressFunction &progress, const CancelToken &cancel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    Utf8Check utf8;
    qint64 line = 1;
    bool told = false; // what it is
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    m_size = m_file.size();
    for (qint64 got = m_file.read(chunk.data(), chunk.size()); got != 0;
         got = m_file.read(chunk.data(), chunk.size())) {
        if (got < 0)
            return fail(errors::FileUnreadable, {{u"path"_s, m_path}, {u"detail"_s, m_file.errorString()}});
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const QByteArrayView bytes(chunk.constData(), got);
        hash.addData(bytes);
        for (const char c : bytes) {
            if (m_firstNotUtf8 == 0 && !utf8.take(quint8(c)))
                m_firstNotUtf8 = line;
            if (c == '\n')
                ++line;
            if (!told && !QByteArrayView("\xef\xbb\xbf \t\r\n").contains(c)) {
                told = true;
                m_format = c == '[' || c == '{' ? Format::Json : Format::Csv;
            }
        }
        if (progress)
            progress({.doneBytes = m_file.pos(), .totalBytes = m_size});
    }
    if (m_firstNotUtf8 == 0 && !utf8.isWhole())
        m_firstNotUtf8 = line;
    if (!told)
        return fail(errors::RegisterFileUnknown, {{u"path"_s, m_path}});
    m_hash = hash.result();
    return {};
}

QString RegisterFileReader::decoded(const QByteArray &bytes) const
{
    return isUtf8() ? QString::fromUtf8(bytes) : fromWindows1252(bytes);
}

// The delimiter is the one with which the first row names most columns.
Result<void> RegisterFileReader::readHeader()
{
    m_file.seek(0);
    const QByteArray beginning = m_file.read(1024 * 1024);
    qsizetype most = 0;
    CsvReader::Row header;
    for (const char delimiter : {',', ';', '\t'}) {
        QBuffer buffer;
        buffer.setData(beginning);
        buffer.open(QIODevice::ReadOnly);
        const auto row = CsvReader(&buffer, delimiter).next();
        if (!row)
            continue;
        const qsizetype known = std::ranges::count_if(
            row->fields, [this](const QByteArray &name) { return RegisterColumn::find(decoded(name)) >= 0; });
        if (known <= most)
            continue;
        most = known;
        m_delimiter = delimiter;
        header = *row;
    }
    if (most == 0)
        return fail(errors::RegisterFileUnknown, {{u"path"_s, m_path}});
    if (!isUtf8())
        m_remarks += Error(errors::RegisterFileNotUtf8, {{u"line"_s, m_firstNotUtf8}});
    for (const QByteArray &bytes : std::as_const(header.fields)) {
        const QString name = decoded(bytes).trimmed();
        int column = RegisterColumn::find(name);
        const qint64 place = m_columns.size() + 1;
        if (column < 0 && !name.isEmpty()) {
            noteUnknown(name, header.line, place);
        } else if (column >= 0 && m_columns.contains(column)) {
            m_remarks +=
                Error(errors::RegisterColumnTwice, {{u"line"_s, header.line}, {u"column"_s, place}, {u"name"_s, name}});
            column = -1;
        }
        m_columns += column;
        m_names += name;
    }
    return {};
}

void RegisterFileReader::noteUnknown(const QString &name, qint64 line, qint64 column)
{
    if (m_unknown.contains(name) || m_unknown.size() >= mostRemarks)
        return;
    m_unknown += name;
    m_remarks +=
        Error(errors::RegisterColumnUnknown, {{u"line"_s, line}, {u"column"_s, column}, {u"name"_s, name.left(100)}});
}

Result<void> RegisterFileReader::rewind()
{
    m_csv.reset();
    m_json.reset();
    if (!m_file.seek(0))
        return fail(errors::FileUnreadable, {{u"path"_s, m_path}, {u"detail"_s, m_file.errorString()}});
    if (m_format == Format::Json) {
        m_json = std::make_unique<JsonItems>(&m_file, "entries");
        return {};
    }
    m_csv = std::make_unique<CsvReader>(&m_file, m_delimiter, largestCell);
    const auto header = m_csv->next();
    return header ? Result<void>()
                  : Result<void>(broken(header.error().parameters().value(u"line"_s).toLongLong(),
                                        header.error().parameters().value(u"column"_s).toLongLong()));
}

Result<RegisterFileRow> RegisterFileReader::next() { return m_json ? nextOfJson() : nextOfCsv(); }

Result<RegisterFileRow> RegisterFileReader::nextOfCsv()
{
    const auto found = m_csv->next();
    if (!found)
        return broken(found.error().parameters().value(u"line"_s).toLongLong(),
                      found.error().parameters().value(u"column"_s).toLongLong());
    RegisterFileRow row;
    if (!found->isValid())
        return row;
    row.line = found->line;
    for (const QByteArray &field : found->fields)
        row.cells += decoded(field);
    for (qsizetype i = m_columns.size(); i < row.cells.size(); ++i) {
        if (row.cells[i].trimmed().isEmpty())
            continue;
        row.problem = Error(errors::RegisterRowTooLong, {{u"line"_s, row.line}, {u"column"_s, i + 1}});
        break;
    }
    return row;
}

Result<RegisterFileRow> RegisterFileReader::nextOfJson()
{
    const auto item = m_json->next();
    if (!item)
        return broken(m_json->place().line, m_json->place().column);
    RegisterFileRow row;
    if (!item->isValid())
        return row;
    row.line = item->line;
    row.column = item->column;
    row.text = item->text;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(item->text, &error);
    if (error.error == QJsonParseError::NoError && document.isObject()) {
        row.members = document.object();
        for (auto it = row.members.begin(); it != row.members.end();) {
            if (registerFields().contains(it.key()) || registerRecordFields().contains(it.key())) {
                ++it;
                continue;
            }
            if (!m_unknown.contains(it.key())) {
                const Place place = placeOf(row, it.key());
                noteUnknown(it.key(), place.line, place.column);
            }
            it = row.members.erase(it);
        }
        return row;
    }
    const auto at = JsonPlaces::placeOf(item->text, error.error == QJsonParseError::NoError ? 0 : error.offset);
    row.problem =
        Error(errors::RegisterRowBroken, {{u"line"_s, row.line + at.line - 1},
                                          {u"column"_s, at.line == 1 ? row.column + at.column - 1 : at.column}});
    return row;
}

void RegisterFileReader::apply(const RegisterFileRow &row, QJsonObject &entry) const
{
    for (qsizetype i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        if (m_columns[i] >= 0 && !RegisterColumn::all()[m_columns[i]].isRecord)
            RegisterColumn::all()[m_columns[i]].put(row.cells[i], entry);
    }
    for (auto it = row.members.begin(); it != row.members.end(); ++it) {
        if (it.key() == u"number" || registerFields().contains(it.key()))
            entry.insert(it.key(), it.value());
    }
}

// Of a field that is a text with a column of its own.
QString RegisterFileReader::textIn(const RegisterFileRow &row, const QString &field) const
{
    if (m_format == Format::Json)
        return row.members[field].toString().simplified();
    const qsizetype place = m_columns.indexOf(RegisterColumn::find(field));
    QJsonObject json;
    if (place >= 0)
        RegisterColumn::all()[m_columns[place]].put(row.cells.value(place), json);
    return json[field].toString().simplified();
}

QString RegisterFileReader::numberIn(const RegisterFileRow &row) const { return textIn(row, u"number"_s); }

QString RegisterFileReader::stateIn(const RegisterFileRow &row) const { return textIn(row, u"state"_s); }

RegisterFileReader::Place RegisterFileReader::placeOf(const RegisterFileRow &row, const QString &field) const
{
    if (m_format == Format::Json) {
        const JsonPlaces::Place at = JsonPlaces(row.text).at(field);
        return {row.line + at.line - 1, at.line == 1 ? row.column + at.column - 1 : qint64(at.column), field};
    }
    // Where a field has two columns the one whose member is named.
    Place place{row.line, 0, field};
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] < 0)
            continue;
        const RegisterColumn &column = RegisterColumn::all()[m_columns[i]];
        const bool ofField =
            field == column.field || (field.startsWith(column.field) && field.size() > column.field.size() &&
                                      QStringView(u".[").contains(field[column.field.size()]));
        if (ofField && (column.member.isEmpty() || field.endsWith(u'.' + QString(column.member)) || place.column == 0))
            place = {row.line, i + 1, m_names[i]};
    }
    return place;
}

} // namespace voicelog
