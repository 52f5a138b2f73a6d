// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Gunzip.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace voicelog {

namespace {

struct FreeReader
{
    void operator()(archive *reader) const { archive_read_free(reader); }
};

} // namespace

bool isGzip(const QByteArray &bytes) { return bytes.startsWith("\x1f\x8b"); }

std::optional<QByteArray> gunzipped(const QByteArray &bytes, qsizetype most)
{
    const std::unique_ptr<archive, FreeReader> reader(archive_read_new());
    archive *const raw = reader.get();
    archive_entry *entry = nullptr; // the reader's
    if (!raw || archive_read_support_filter_gzip(raw) != ARCHIVE_OK ||
        archive_read_support_format_raw(raw) != ARCHIVE_OK ||
        archive_read_open_memory(raw, bytes.constData(), size_t(bytes.size())) != ARCHIVE_OK ||
        archive_read_next_header(raw, &entry) != ARCHIVE_OK || archive_filter_code(raw, 0) != ARCHIVE_FILTER_GZIP)
        return std::nullopt;
    QByteArray unpacked;
    QByteArray block(64 * 1024, Qt::Uninitialized);
    while (unpacked.size() <= most) {
        const auto wanted = std::min(block.size(), most + 1 - unpacked.size());
        const la_ssize_t count = archive_read_data(raw, block.data(), size_t(wanted));
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            break;
        unpacked.append(block.constData(), count);
    }
    return unpacked;
}

} // namespace voicelog
