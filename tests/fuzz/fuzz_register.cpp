// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <processing/RegisterEntry.h>
#include <processing/RegisterFileReader.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

// What a row means: an entry, or the place in the file that it is refused for.
void readEntry(const RegisterFileReader &reader, const RegisterFileRow &row)
{
    (void)reader.numberIn(row);
    (void)reader.stateIn(row);
    QJsonObject json = RegisterEntry().toJson();
    reader.apply(row, json);
    const auto entry = RegisterEntry::fromJson(json);
    if (!entry) {
        const auto place = reader.placeOf(row, entry.error().parameters().value(u"field"_s).toString());
        fuzz::require(place.line >= row.line, "a refused field has a place in its row, or after it");
        return;
    }
    const auto again = RegisterEntry::fromJson(entry->toJson());
    fuzz::require(again && again->toJson() == entry->toJson(),
                  "an entry that was taken in is one when it is read again");
}

} // namespace

// A register of processing activities: CSV as spreadsheets write it, and JSON.
VOICELOG_FUZZ(bytes)
{
    static const fuzz::FileInMemory file;
    const CancelToken cancel;
    const auto reader = RegisterFileReader::open(file.hold(bytes), {}, cancel);
    if (!reader)
        return;
    QList<qint64> lines;
    for (int round = 0; round < 2; ++round) {
        if (!(*reader)->rewind())
            return;
        for (qsizetype at = 0; at < 50; ++at) {
            const auto row = (*reader)->next();
            if (!row || !row->isValid())
                break;
            if (round == 0) {
                fuzz::require(lines.isEmpty() || row->line >= lines.last(), "rows follow another");
                lines += row->line;
                if (!row->problem)
                    readEntry(**reader, *row);
            } else {
                fuzz::require(at < lines.size() && lines[at] == row->line, "the file reads the same again");
            }
        }
    }
}
