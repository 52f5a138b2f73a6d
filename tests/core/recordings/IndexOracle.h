// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/PhoneNumber.h>
#include <recordings/RecordingIndex.h>
#include <recordings/SearchText.h>
#include <support/ResultTest.h>

#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace voicelog::test {

/// What a recording says to a search, told the slow and simple way.
struct Known
{
    RecordingRow row;
    QString words;       ///< folded
    QStringList parties; ///< folded names
    QStringList keys;    ///< of numbers
};

inline Known known(const Recording &r)
{
    Known told;
    told.row = {r.id, r.vaultId, r.programmeId, r.number, r.startedAt, r.durationMs, r.direction, r.state, r.line, {},
                {},   {},        r.contractRef};
    told.row.hasWarnings = bool(r.warnings);
    QStringList words{r.number, r.sourceCallId, r.line, r.contractRef};
    QString numbers = searchtext::numberWords(r.line);
    for (const auto &participant : r.participants) {
        words += participant.name;
        numbers += QLatin1Char(' ') + searchtext::numberWords(participant.number);
        told.parties += searchtext::folded(participant.name);
        told.keys += numberSearchKey(participant.number);
    }
    told.words = searchtext::folded(words.join(QLatin1Char(' '))) + QLatin1Char(' ') + numbers;
    told.row.customer = r.participants[0].name.isEmpty() ? r.participants[0].number : r.participants[0].name;
    told.row.customerNumber = r.participants[0].number;
    told.row.agent = r.participants[1].name;
    return told;
}

inline bool fits(const Known &known, const RecordingFilter &f)
{
    const auto &row = known.row;
    const auto prefix = numberSearchPrefix(f.number);
    return (f.text.isEmpty() || searchtext::matches(known.words, searchtext::words(f.text))) &&
           (f.number.isEmpty() ||
            (!prefix.isEmpty() &&
             std::ranges::any_of(known.keys, [&](const QString &key) { return key.startsWith(prefix); }))) &&
           (f.party.isEmpty() || std::ranges::any_of(known.parties,
                                                     [&](const QString &name) {
                                                         return searchtext::matches(name, searchtext::words(f.party));
                                                     })) &&
           (f.line.isEmpty() || row.line == f.line) &&
           (f.programmes.isEmpty() || f.programmes.contains(row.programmeId)) &&
           (!f.direction || row.direction == *f.direction) && (!f.state || row.state == *f.state) &&
           (!f.from.isValid() || row.startedAt >= f.from) && (!f.until.isValid() || row.startedAt < f.until) &&
           (!f.minDurationMs || row.durationMs >= *f.minDurationMs) &&
           (!f.maxDurationMs || row.durationMs <= *f.maxDurationMs);
}

inline std::pair<qint64, QByteArray> sortValue(const RecordingRow &row, RecordingOrder order)
{
    switch (order.by) {
    case RecordingSort::StartedAt:
        return {row.startedAt.toMSecsSinceEpoch(), {}};
    case RecordingSort::Duration:
        return {row.durationMs, {}};
    case RecordingSort::Number:
        return {0, row.number.toUtf8()};
    case RecordingSort::Line:
        return {0, row.line.toUtf8()};
    }
    return {};
}

inline QList<Known> bruteForce(const QList<Known> &all, const RecordingFilter &filter, RecordingOrder order)
{
    QList<Known> list;
    std::ranges::copy_if(all, std::back_inserter(list), [&](const Known &one) { return fits(one, filter); });
    std::ranges::sort(list, [&](const Known &a, const Known &b) {
        return order.descending ? sortValue(a.row, order) > sortValue(b.row, order)
                                : sortValue(a.row, order) < sortValue(b.row, order);
    });
    return list;
}

/// Page after page, what the index gives is what was expected, in its order and counted.
inline void compareAllPages(const RecordingIndex &index, const RecordingFilter &filter, RecordingOrder order, int limit,
                            const QList<Known> &expected)
{
    QList<RecordingRow> got;
    std::optional<RecordingPageKey> key;
    int pages = 0;
    do {
        const auto page = index.page(filter, order, key, limit);
        VERIFY_OK(page);
        QVERIFY(page->rows.size() <= limit);
        QVERIFY(!page->rows.isEmpty() || !page->next);
        got += page->rows;
        key = page->next;
    } while (key && ++pages < 500);
    const QByteArray described = QJsonDocument(filter.toJson()).toJson();
    QVERIFY2(got.size() == expected.size(), described.constData());
    QCOMPARE(index.count(filter).value(), expected.size());
    // Where values are equal, any fixed order will do; none may be missing or twice.
    QSet<Id> ids;
    for (qsizetype i = 0; i < got.size(); ++i) {
        QVERIFY2(sortValue(got[i], order) == sortValue(expected[i].row, order), described.constData());
        ids.insert(got[i].id);
    }
    for (const auto &one : expected)
        QVERIFY2(ids.contains(one.row.id), described.constData());
}

} // namespace voicelog::test
