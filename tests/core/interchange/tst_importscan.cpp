// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <base/BaseErrors.h>
#include <interchange/InterchangeErrors.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Which files are calls, and what their names tell.
class TestImportScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundsOnly()
    {
        Folder folder;
        folder.put(u"b.wav"_s);
        folder.put(u"a.OPUS"_s);
        folder.put(u"sub/c.gsm"_s);
        folder.put(u"sub/deeper/дзвінок 電話 שיחה.mp3"_s);
        folder.put(u".hidden.wav"_s);
        folder.put(u"Thumbs.db"_s);
        folder.put(u"notes.txt"_s);
        folder.put(u"20260615_090000_p1.mcf"_s);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 4);
        QCOMPARE(scan.totalBytes, 20);
        QStringList found;
        for (const auto &draft : scan.drafts) {
            found += names(draft);
            QCOMPARE(draft.sourceSystem, u"file"_s);
            QVERIFY(draft.notes.contains(u"no-call-data"_s));
            QVERIFY(draft.notes.contains(u"time-from-file"_s));
            QVERIFY(!draft.startedAt.isValid());
            QCOMPARE(draft.participants.size(), 1); // an unknown customer
        }
        QCOMPARE(found, (QStringList{u"a.OPUS"_s, u"b.wav"_s, u"c.gsm"_s, u"дзвінок 電話 שיחה.mp3"_s}));
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"unfinished-capture 20260615_090000_p1.mcf"_s, u"unknown-file notes.txt"_s}));
        ImportOptions flat;
        flat.recursive = false;
        QCOMPARE(scanned({folder.path()}, flat).drafts.size(), 2);
    }

    void fileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("startedAt");
        QTest::addColumn<QString>("direction");
        QTest::addColumn<QString>("customer"); // number
        QTest::addColumn<QString>("agent");    // number, name
        QTest::addColumn<QString>("line");
        const auto row = [](const char *title, const QString &name, const QString &system, const QString &startedAt,
                            const QString &direction, const QString &customer, const QString &agent = u"-"_s,
                            const QString &line = {}) {
            QTest::newRow(title) << name << system << startedAt << direction << customer << agent << line;
        };
        const auto freepbx = u"freepbx"_s;
        row("queue", u"q-700-0301234520-20260615-091220-1781507531.892.wav"_s, freepbx, u"2026-06-15T07:12:20Z"_s,
            u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("queue, withheld", u"q-700-anonymous-20260615-091220-1781507531.892.WAV"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, {}, u"-"_s, u"700"_s);
        row("outbound", u"out-0031612345678-204-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"OUTBOUND"_s, u"+31612345678"_s, u"204,"_s);
        row("external", u"external-204-0612345678-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31612345678"_s, u"204,"_s);
        row("inbound route", u"in-0851234567-0612345678-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31612345678"_s, u"-"_s, u"+31851234567"_s);
        row("internal", u"internal-205-204-20260615-091220-1781507531.892.wav"_s, freepbx, u"2026-06-15T07:12:20Z"_s,
            u"INTERNAL"_s, u"-"_s, u"204,"_s);
        row("forced, going out", u"force-0821123486-3201-20250327-092517-1743063917.12206.wav"_s, freepbx,
            u"2025-03-27T08:25:17Z"_s, u"OUTBOUND"_s, u"+31821123486"_s, u"3201,"_s);
        row("hyphens in who called", u"q-700-jan-piet-20260615-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INTERNAL"_s, u"-"_s, u"jan-piet,"_s, u"700"_s);
        row("with a system's name", u"q-700-0301234520-20260615-091220-pbx-1-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("recorder on UTC", u"q-700-0301234520-20260615-071220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("recorder in Bangkok", u"q-700-0301234520-20260615-141220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("the second half past two", u"q-700-0301234520-20261025-023000-1792891795.892.wav"_s, freepbx,
            u"2026-10-25T01:30:00Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("Oreka", u"2026/06/15/09/20260615_091220_RTP7.gsm"_s, u"oreka"_s, u"2026-06-15T07:12:20Z"_s, u"INBOUND"_s,
            {});
        row("3CX", u"[Vries, Anna de]_204-0612345678_20260615091220(1043).wav"_s, u"3cx"_s, u"2026-06-15T07:12:20Z"_s,
            u"INBOUND"_s, u"+31612345678"_s, u"204,Vries, Anna de"_s); // it does not tell who called
        row("3CX, a colleague", u"[Vries, Anna de]_204-205_20260615091220(1044).wav"_s, u"3cx"_s,
            u"2026-06-15T07:12:20Z"_s, u"INTERNAL"_s, u"-"_s, u"204,Vries, Anna de"_s);
        row("a day that is none", u"q-700-0301234520-20261315-091220-1781507531.892.wav"_s, freepbx,
            u"2026-06-15T07:12:11Z"_s, u"INBOUND"_s, u"+31301234520"_s, u"-"_s, u"700"_s);
        row("nothing known", u"opname 12.wav"_s, u"file"_s, {}, u"INBOUND"_s, {});
    }

    void fileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, system);
        QFETCH(QString, startedAt);
        QFETCH(QString, direction);
        QFETCH(QString, customer);
        QFETCH(QString, agent);
        QFETCH(QString, line);
        Folder folder;
        folder.put(name);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.size(), 1);
        QVERIFY(scan.remarks.isEmpty());
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, system);
        QCOMPARE(draft.startedAt.isValid() ? draft.startedAt.toString(Qt::ISODate) : QString(), startedAt);
        QCOMPARE(QString(enumId(draft.direction)), direction);
        QCOMPARE(draft.line, line);
        const auto *customerFound = party(draft, ParticipantRole::Customer);
        QCOMPARE(customerFound ? customerFound->number : u"-"_s, customer);
        const auto *agentFound = party(draft, ParticipantRole::Agent);
        QCOMPARE(agentFound ? agentFound->number + u',' + agentFound->name : u"-"_s, agent);
        QCOMPARE(draft.notes.contains(u"no-call-data"_s), system == u"file"_s);
    }

    void givenFileAlone()
    {
        Folder folder;
        folder.put(u"2026/06/15/09/20260615_091220_RTP7.wav"_s);
        folder.put(u"2026/06/15/09/20260615_091220_RTP7.json"_s, R"({"customer": "Jansen"})");
        folder.put(u"2026/06/15/09/other.wav"_s);
        folder.put(u"2026/06/15/09/other.txt"_s);
        const auto scan = scanned({folder.path(u"2026/06/15/09/20260615_091220_RTP7.wav"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(scan.remarks.size(), 0);
        QCOMPARE(scan.drafts.first().sourceSystem, u"oreka"_s);
        QCOMPARE(scan.drafts.first().participants.first().name, u"Jansen"_s);
        const auto both = scanned({folder.path(), folder.path(u"2026/06/15/09/other.wav"_s)});
        QCOMPARE(both.drafts.size(), 2); // not a second time
    }

    void userPatterns()
    {
        Folder folder;
        folder.put(u"Anna_15.06.2026_09u12_ref4711_31612345678.wav"_s);
        ImportOptions options;
        options.patterns = {
            {u"eigen"_s, u"Eigen"_s,
             uR"((?<agent>\p{L}+)_(?<date>[\d.]+)_(?<time>\d\du\d\d)_ref(?<ref>\d+)_(?<number>\d+)\.wav$)"_s,
             u"dd.MM.yyyy hh'u'mm"_s, false}};
        const auto scan = scanned({folder.path()}, options);
        const auto draft = scan.drafts.first();
        QCOMPARE(draft.sourceSystem, u"eigen"_s);
        QCOMPARE(draft.startedAt.toString(Qt::ISODate), u"2026-06-15T07:12:00Z"_s);
        QCOMPARE(draft.contractRef, u"4711"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->name, u"Anna"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
        options.patterns[0].utc = true;
        QCOMPARE(scanned({folder.path()}, options).drafts.first().startedAt.toString(Qt::ISODate),
                 u"2026-06-15T09:12:00Z"_s);

        const FileNamePattern broken{u"kapot"_s, {}, u"(?<date>[0-9"_s, {}, false};
        VERIFY_ERROR(checkPattern(broken), errors::PatternInvalid);
        QVERIFY(checkPattern(broken).error().parameters().value(u"offset"_s).toInt() > 0);
        VERIFY_ERROR(checkPattern({u"leeg"_s, {}, u"^(\\d+)\\.wav$"_s, {}, false}), errors::PatternWithoutGroups);
        VERIFY_ERROR(checkPattern({u"ext"_s, {}, u"\\.(?<ext>wav)$"_s, {}, false}), errors::PatternWithoutGroups);
        options.patterns = {broken};
        VERIFY_ERROR(scanForImport({folder.path()}, options, {}, {}), errors::PatternInvalid);
        for (const auto &pattern : builtInPatterns())
            VERIFY_OK(checkPattern(pattern));
    }

    void unknownTimeZone()
    {
        ImportOptions options;
        options.timeZone = "Europe/Atlantis";
        VERIFY_ERROR(scanForImport({}, options, {}, {}), errors::InvalidValue);
    }

    void legs_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("calls"); // "first second"
        QTest::addColumn<QStringList>("remarks");
        const auto base = u"q-700-0301234520-20260615-091220-1781507531.892"_s;
        const auto out = u"out-0301234520-204-20260615-091220-1781507531.892"_s;
        QTest::newRow("received and sent, inbound")
            << QStringList{base + u"-r.wav"_s, base + u"-t.wav"_s}
            << QStringList{base + u"-t.wav "_s + base + u"-r.wav"_s} << QStringList{};
        QTest::newRow("received and sent, outbound")
            << QStringList{out + u"-r.WAV"_s, out + u"-t.WAV"_s} << QStringList{out + u"-r.WAV "_s + out + u"-t.WAV"_s}
            << QStringList{};
        QTest::newRow("in and out") << QStringList{u"a-in.wav"_s, u"a-out.wav"_s}
                                    << QStringList{u"a-out.wav a-in.wav"_s} << QStringList{};
        QTest::newRow("left and right") << QStringList{u"a-L.wav"_s, u"a-R.wav"_s} << QStringList{u"a-L.wav a-R.wav"_s}
                                        << QStringList{};
        QTest::newRow("with the mix") << QStringList{u"a.wav"_s, u"a-r.wav"_s, u"a-t.wav"_s}
                                      << QStringList{u"a-t.wav a-r.wav"_s} << QStringList{u"mix-left-out a.wav"_s};
        QTest::newRow("the mix and one leg")
            << QStringList{u"a.wav"_s, u"a-r.wav"_s} << QStringList{u"a.wav a-r.wav"_s} << QStringList{};
        QTest::newRow("one leg alone") << QStringList{u"a-r.wav"_s} << QStringList{u"a-r.wav"_s} << QStringList{};
        QTest::newRow("different kinds") << QStringList{u"a-r.wav"_s, u"a-t.gsm"_s}
                                         << QStringList{u"a-r.wav"_s, u"a-t.gsm"_s} << QStringList{};
        QTest::newRow("only an ending") << QStringList{u"-r.wav"_s, u"-t.wav"_s}
                                        << QStringList{u"-r.wav"_s, u"-t.wav"_s} << QStringList{};
    }

    void legs()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, calls);
        QFETCH(QStringList, remarks);
        Folder folder;
        for (const auto &file : files)
            folder.put(file);
        const auto scan = scanned({folder.path()});
        QStringList found;
        for (qsizetype i = 0; i < scan.drafts.size(); ++i) {
            found.append(names(scan.drafts[i]).join(u' '));
            QCOMPARE(scan.drafts.audioPaths(i).size(), scan.drafts[i].audioPaths.size());
        }
        QCOMPARE(found, calls);
        QCOMPARE(remarkIds(scan), remarks);
        if (calls.first().contains(u' '))
            QCOMPARE(party(scan.drafts.first(), ParticipantRole::Customer)->channel,
                     calls.first().startsWith(u"a.wav ") ? -1 : 1);
    }

    void symbolicLinks()
    {
        Folder outside;
        outside.put(u"secret.wav"_s);
        Folder folder;
        folder.put(u"real.wav"_s);
        folder.put(u"sub/deep.wav"_s);
        QVERIFY(QFile::link(outside.path(u"secret.wav"_s), folder.path(u"link.wav"_s)));
        QVERIFY(QFile::link(outside.path(), folder.path(u"linked"_s)));
        QVERIFY(QFile::link(folder.path(), folder.path(u"sub/loop"_s)));
        QVERIFY(QFile::link(folder.path(u"real.wav"_s), folder.path(u"again.wav"_s)));
        QVERIFY(QFile::link(folder.path(u"nowhere.wav"_s), folder.path(u"dangling.wav"_s)));
        const auto scan = scanned({folder.path()});
        QStringList found;
        for (const auto &draft : scan.drafts)
            found += names(draft);
        QCOMPARE(found, (QStringList{u"real.wav"_s, u"deep.wav"_s}));
        QCOMPARE(remarkIds(scan),
                 (QStringList{u"file-not-found dangling.wav"_s, u"link-outside link.wav"_s, u"link-outside linked"_s}));
        // A link that somebody gives by its own name is meant.
        QCOMPARE(scanned({folder.path(u"link.wav"_s)}).drafts.size(), 1);
    }

    void missingPath()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        const auto scan = scanned({folder.path(u"nope"_s), folder.path(u"a.wav"_s)});
        QCOMPARE(scan.drafts.size(), 1);
        QCOMPARE(remarkIds(scan), (QStringList{u"file-not-found nope"_s}));
    }

    void sidecarGoneSinceTheScan()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        folder.put(u"a.json"_s, R"({"line": "x"})");
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.first().line, u"x"_s);
        QVERIFY(QFile::remove(folder.path(u"a.json"_s)));
        QCOMPARE(scan.drafts.first().line, u""_s);
        QCOMPARE(scan.drafts.first().audioPaths.size(), 1);
    }

    void cancelAndProgress()
    {
        Folder folder;
        for (int i = 0; i < 50; ++i)
            folder.put(u"%1.wav"_s.arg(i));
        CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(scanForImport({folder.path()}, {}, {}, cancel), errors::Cancelled);
        Progress last;
        const auto scan = scanForImport({folder.path()}, {}, [&](const Progress &p) { last = p; }, {});
        VERIFY_OK(scan);
        QCOMPARE(last.doneItems, 50);
        QCOMPARE(last.totalItems, 50);
    }

    void manyRowsForNothing()
    {
        Folder folder;
        folder.put(u"a.wav"_s);
        QByteArray csv = "file,line\n";
        for (int i = 0; i < 200'000; ++i)
            csv += "x" + QByteArray::number(i) + ".wav,l\n";
        csv += "a.wav,found\n";
        folder.put(u"c.csv"_s, csv);
        const auto scan = scanned({folder.path()});
        QCOMPARE(scan.drafts.first().line, u"found"_s);
        QCOMPARE(scan.remarks.size(), 10'001);
        QCOMPARE(scan.remarks.last().error.id(), "interchange.remarks-left-out"_L1);
        QCOMPARE(scan.remarks.last().error.parameters().value(u"count"_s).toInt(), 190'000);
    }

    // The demo's week is what three kinds of recorders would hand over.

    void demo()
    {
        const QString demo = QStringLiteral(VOICELOG_SOURCE) + u"/resources/demo"_s;
        const QList<std::pair<QString, int>> folders{{u"kwaliteit"_s, 16}, {u"verkoop"_s, 10}, {u"servicedesk"_s, 16}};
        for (const auto &[name, count] : folders) {
            const auto scan = scanned({demo + u'/' + name});
            QCOMPARE(remarkIds(scan), QStringList());
            QCOMPARE(scan.drafts.size(), count);
            for (const auto &draft : scan.drafts) {
                QVERIFY(draft.startedAt.isValid());
                QVERIFY(!draft.sourceCallId.isEmpty());
                const QDate day = draft.startedAt.date();
                QVERIFY(day >= QDate(2026, 6, 15) && day <= QDate(2026, 6, 19));
                QVERIFY(!draft.notes.contains(u"no-call-data"_s));
                QVERIFY(!draft.notes.contains(u"offset-from-call-id"_s));
                QVERIFY(draft.participants.size() >= 1);
                if (draft.audioPaths.first().endsWith(u".opus"))
                    QCOMPARE(party(draft, ParticipantRole::Agent)->channel, 0);
            }
        }
    }
};

VOICELOG_APPLESS_TEST(TestImportScan)
#include "tst_importscan.moc"
