// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RowPages.h"

namespace voicelog {

void RowPages::insert(qint64 page, const QList<RecordingRow> &rows)
{
    m_pages.insert(page, rows);
    touch(page);
    if (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
}

void RowPages::clear()
{
    m_pages.clear();
    m_recent.clear();
}

const RecordingRow *RowPages::row(qint64 row) const
{
    const qint64 page = row / rowsPerPage;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.cend() || row % rowsPerPage >= found->size())
        return nullptr;
    touch(page);
    return &found->at(row % rowsPerPage);
}

QHash<Id, qint64> RowPages::places() const
{
    QHash<Id, qint64> places;
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        for (qsizetype i = 0; i < page->size(); ++i)
            places.insert(page->at(i).id, page.key() * rowsPerPage + i);
    return places;
}

void RowPages::touch(qint64 page) const
{
    if (!m_recent.isEmpty() && m_recent.last() == page)
        return;
    m_recent.removeOne(page);
    m_recent.append(page);
}

} // namespace voicelog
