// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <base/CsvReader.h>
#include <interchange/CsvSidecar.h>
#include <interchange/InterchangeErrors.h>

#include <QBuffer>

using namespace voicelog;

namespace {

void readRows(const QByteArray &bytes, char delimiter)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(&buffer, delimiter, 1000);
    for (qint64 end = 0;;) {
        const auto row = reader.next();
        if (!row || !row->isValid())
            return;
        fuzz::require(row->offset >= end && row->end > row->offset && row->end <= bytes.size(), "rows follow another");
        end = row->end;
    }
}

} // namespace

// Comma-separated values, and call data in them.
VOICELOG_FUZZ(bytes)
{
    static const fuzz::FileInMemory file;
    for (const char delimiter : {',', ';', '\t'})
        readRows(bytes, delimiter);
    const auto csv = CsvSidecar::open(file.hold(bytes));
    if (!csv)
        return;
    CancelToken cancel;
    int rows = 0;
    (void)csv->forEachRow(
        [&](const QString &name, CsvSidecar::Place place) {
            if (++rows > 5)
                return;
            const auto call = csv->read(place, fuzz::zone());
            if (!call && call.error().is(errors::CsvRowTooLong))
                return; // which value is which cannot be told
            fuzz::require(call && call->fileName == name, "a row is found again by its place");
            RecordingDraft draft;
            call->data.applyTo(draft, u"31");
        },
        cancel);
}
