// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/MadeUpSpeech.h>
#include <support/TestMain.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// Mappings of call data, and the account of an import, for scripts.
class TestCtlMapping : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    CtlRun officer(const QStringList &arguments) const
    {
        return runCtl(QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, u"alice"_s,
                                  u"--password-file"_s, path(u"alice"_s)} +
                      arguments);
    }
    static QJsonObject resultFor(const CtlRun &run, const QString &fileName)
    {
        for (const QJsonObject &result : run.results) {
            if (result[u"path"].toString().endsWith(fileName) && result[u"outcome"] != "MAPPED"_L1)
                return result;
        }
        return {};
    }

private Q_SLOTS:
    void keptAndUsed()
    {
        const QString noun = u"import-mapping"_s;
        write(u"alice"_s, "a long pass phrase\n");
        CtlRun run = runCtl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                             u"init"_s, path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme B.V."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = officer({u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Service"_s, u"--code"_s,
                       u"SERVICE"_s, u"--line"_s, u"Helpdesk"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(officer({noun, u"list"_s}).results.size(), 5);

        write(u"recorder.json"_s, R"({"name":"Our recorder","times":"pattern","timePattern":"dd.MM.yyyy HH:mm",
            "columns":[{"column":"Bestand","field":"file"},{"column":"Begin","field":"startedAt"},
                       {"column":"Rij","field":"line"}]})");
        run = officer({noun, u"add"_s, path(u"recorder.json"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"version"].toInt(), 1);
        QCOMPARE(officer({noun, u"add"_s, path(u"recorder.json"_s)}).status, 2); // the name is taken
        QCOMPARE(officer({noun, u"remove"_s, u"Zoom Phone"_s}).status, 1);
        // What it shows can be changed and put back.
        run = officer({noun, u"show"_s, u"our recorder"_s});
        QJsonObject json = run.first();
        json[u"durations"] = u"minutes"_s;
        write(u"changed.json"_s, QJsonDocument(json).toJson());
        run = officer({noun, u"change"_s, u"Our recorder"_s, path(u"changed.json"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"version"].toInt(), 2);

        QVERIFY(QDir().mkpath(path(u"calls"_s)));
        writeWav(path(u"calls/a.wav"_s), madeUpSpeech(1, 2.0));
        writeWav(path(u"calls/b.wav"_s), madeUpSpeech(2, 2.0));
        writeWav(path(u"calls/c.wav"_s), madeUpSpeech(3, 2.0));
        write(u"calls/export.csv"_s, "Bestand;Begin;Rij\na.wav;15.06.2026 09:12;Helpdesk\nb.wav;soon;Verkoop\n"
                                     "gone.wav;15.06.2026 09:12;Helpdesk\n");
        run = officer({noun, u"check"_s, u"Our recorder"_s, path(u"calls/export.csv"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), 2);
        QCOMPARE(run.first()[u"line"].toInt(), 3);
        QCOMPARE(run.first()[u"column"].toString(), u"Begin"_s);
        QCOMPARE(run.results.last()[u"rows"].toInt(), 3);
        QCOMPARE(run.results.last()[u"odd"].toInt(), 1);

        // Before and after: the same account.
        const QStringList import{u"recording"_s, u"import"_s,   path(u"calls"_s),     u"--programme"_s,
                                 u"SERVICE"_s,   u"--report"_s, path(u"report.csv"_s)};
        for (const bool dry : {true, false}) {
            run = officer(import + (dry ? QStringList{u"--dry-run"_s} : QStringList()));
            QVERIFY2(run.status == 0, qPrintable(run.errors));
            QCOMPARE(run.first()[u"mapping"].toString(), u"Our recorder"_s); // recognised
            QVERIFY(!resultFor(run, u"a.wav"_s).contains(u"gaps"));
            QCOMPARE(resultFor(run, u"b.wav"_s)[u"gaps"].toArray(), QJsonArray{u"NO_PROGRAMME"_s});
            QCOMPARE(resultFor(run, u"c.wav"_s)[u"gaps"].toArray(), QJsonArray{u"NO_CALL_DATA"_s});
            const QJsonObject summary = run.results.last()[u"summary"].toObject();
            QCOMPARE(summary[u"imported"].toInt(), 3);
            QCOMPARE(summary[u"NO_SOUND"].toInt(), 1);
            QCOMPARE(summary[u"NO_CALL_DATA"].toInt(), 1);
            QCOMPARE(summary[u"NO_PROGRAMME"].toInt(), 1);
            QCOMPARE(summary[u"OTHER_PROGRAMME"].toInt(), 0);
            const QByteArray report = read(u"report.csv"_s);
            QVERIFY(report.startsWith("outcome,file,number,gaps,why\r\n"));
            QVERIFY(report.contains("c.wav") && report.contains("NO_CALL_DATA") && report.contains("NO_SOUND"));
        }
        run = officer(import);
        QCOMPARE(run.results.last()[u"summary"][u"alreadyThere"].toInt(), 3);
        run = officer({u"recording"_s, u"list"_s});
        QCOMPARE(run.results.size(), 3);

        // A chosen one, from a file, that does not fit is told.
        run = officer({u"recording"_s, u"import"_s, path(u"calls"_s), u"--programme"_s, u"SERVICE"_s, u"--dry-run"_s,
                       u"--mapping"_s, u"Oreka"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY(std::ranges::any_of(run.results, [](const QJsonObject &result) {
            return result[u"error"] == "interchange.mapping-does-not-fit"_L1;
        }));
        QCOMPARE(officer({u"recording"_s, u"import"_s, path(u"calls"_s), u"--programme"_s, u"SERVICE"_s, u"--mapping"_s,
                          u"nobody's"_s})
                     .status,
                 2);
        QCOMPARE(officer({noun, u"remove"_s, u"Our recorder"_s}).status, 0);
        QCOMPARE(officer({noun, u"list"_s}).results.size(), 5);
    }
};

VOICELOG_GUILESS_TEST(TestCtlMapping)
#include "tst_ctlmapping.moc"
