// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <programmes/SynthArchive.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <recordings/RecordingsSchema.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestSynthArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsEvenlyAndTheSameWay()
    {
        QStringList told[2];
        for (auto &calls : told) {
            TempArchive archive({recordingsSchema(), programmesSchema()});
            Progress last;
            VERIFY_OK(fillSynthArchive(archive.session(), {301, 2, 7}, [&](const Progress &p) { last = p; }, {}));
            QCOMPARE(last.doneItems, 301);
            const auto programmes = ProgrammeService(archive.session()).list();
            VERIFY_OK(programmes);
            QCOMPARE(programmes->size(), 2);
            RecordingIndex index(archive.session());
            QCOMPARE(index.count({.programmes = {programmes->first().id}}).value(), 150);
            const auto page = index.page({}, {}, {}, 400);
            VERIFY_OK(page);
            QCOMPARE(page->rows.size(), 301);
            RecordingService service(archive.session());
            for (const auto &row : page->rows) {
                QVERIFY(row.startedAt < archive.clock().now());
                QVERIFY(row.durationMs >= 1500);
                QVERIFY(!row.customer.isEmpty());
                QVERIFY(!row.agent.isEmpty());
                calls += row.number + row.customer + row.line + row.startedAt.toString(Qt::ISODateWithMs);
            }
            const auto recording = service.recording(page->rows[0].vaultId, page->rows[0].id);
            VERIFY_OK(recording);
            VERIFY_OK(service.verify(*recording, {}, {}));
        }
        for (auto &calls : told)
            calls.sort();
        QCOMPARE(told[0], told[1]);
    }

    void cancelsBetweenBatches()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        const CancelToken cancel;
        VERIFY_ERROR(fillSynthArchive(
                         archive.session(), {1000, 2, 1}, [&](const Progress &) { cancel.cancel(); }, cancel),
                     errors::Cancelled);
        QCOMPARE(RecordingIndex(archive.session()).count({}).value(), 500);
    }

    void checksItsInput()
    {
        TempArchive archive({recordingsSchema(), programmesSchema()});
        VERIFY_ERROR(fillSynthArchive(archive.session(), {10, 0, 1}, {}, {}), errors::InvalidValue);
        VERIFY_ERROR(fillSynthArchive(archive.session(), {1, 2, 1}, {}, {}), errors::InvalidValue);
    }
};

VOICELOG_GUILESS_TEST(TestSynthArchive)
#include "tst_syntharchive.moc"
