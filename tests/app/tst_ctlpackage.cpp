// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <base/LegalDay.h>
#include <common/DemoArchive.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// Runs an ordinary tool; what it said, or "FAILED" and that.
QString tool(const QString &name, const QStringList &arguments) { return poppler(name, arguments); }

} // namespace

/// A request over the demo's archive for a customer who is in three programmes, with his neighbour's number spoken:
/// what comes out of voicelogctl, opened by ordinary tools, holds what it must and nothing of the neighbour.
class TestCtlPackage : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_number;
    QString m_out; ///< the package, unpacked
    const QString m_password = u"2Y7HX-7PD9Y-KFJ7R-C65W4-J6YM5-JVH6T"_s;

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        const auto accounts = demoAccounts();
        const auto found = std::ranges::find(accounts, account, &DemoAccount::name);
        return runCtl(QStringList{u"--archive"_s, m_dir.filePath(u"demo"_s), u"--account"_s, account,
                                  u"--password-file"_s, write(account, QByteArray(found->password.data()))} +
                      arguments);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_out + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList names;
        QDirIterator all(m_out, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            names += QDir(m_out).relativeFilePath(all.next());
        names.sort();
        return names;
    }
    [[nodiscard]] QStringList files(const QString &end) const
    {
        QStringList found = files();
        found.removeIf([&end](const QString &name) { return !name.endsWith(end); });
        return found;
    }

private Q_SLOTS:
    void initTestCase() { VERIFY_OK(makeDemoArchive(m_dir.filePath(u"demo"_s), {}, {}, test::TempArchive::cost())); }

    void isPutTogetherAndHandedOver()
    {
        const QString officer = u"privacy.officer"_s;
        CtlRun run = as(officer, {u"request"_s, u"list"_s});
        const auto open =
            std::ranges::find(run.results, u"ACCESS"_s, [](const auto &one) { return one[u"kind"].toString(); });
        QVERIFY(open != run.results.cend());
        m_number = open->value(u"number").toString();
        QCOMPARE(as(officer, {u"request"_s, u"search"_s, m_number, u"--phone"_s, u"06 12345612"_s}).status, 0);
        run = as(officer, {u"request"_s, u"recordings"_s, m_number});
        QCOMPARE(run.results.size(), 3);
        for (const QJsonObject &one : std::as_const(run.results)) {
            const QString recording = one[u"number"].toString();
            const bool neighbours = recording.startsWith(u"DESK"_s);
            QStringList decision{u"request"_s, u"decide"_s, m_number,
                                 recording,    u"--give"_s, neighbours ? u"COPY_REDACTED"_s : u"COPY"_s};
            if (neighbours)
                decision += {u"--suggested"_s, u"--reason"_s, u"The number of a neighbour who takes no part in it."_s};
            const CtlRun decided = as(officer, decision);
            QVERIFY2(decided.status == 0, qPrintable(decided.errors));
        }
        run = as(officer, {u"request"_s, u"package"_s, m_number});
        QCOMPARE(run.status, 1); // nothing was put forward
        run = as(officer, {u"request"_s, u"propose"_s, m_number, u"--items"_s,
                           u"PURPOSES,CATEGORIES,RECIPIENTS,RETENTION,RIGHTS,COMPLAINT,SOURCE,AUTOMATED_DECISIONS"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(officer, {u"request"_s, u"package"_s, m_number, u"--language"_s, u"en"_s, u"--recipient"_s,
                           u"Our lawyer, for a dispute about the charging point"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QVERIFY(run.first()[u"files"].toArray().size() > 18);

        const QString zip = m_dir.filePath(u"package.zip"_s);
        const QStringList handOver{u"request"_s,
                                   u"hand-over"_s,
                                   m_number,
                                   u"--to"_s,
                                   zip,
                                   u"--package-password-file"_s,
                                   write(u"zippass"_s, m_password.toUtf8())};
        run = as(officer, handOver);
        QCOMPARE(run.status, 1); // not before the second officer
        QVERIFY(!QFile::exists(zip));
        run = as(u"second.officer"_s, {u"request"_s, u"confirm"_s, m_number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(u"works.council"_s, handOver);
        QVERIFY(run.status != 0);
        run = as(officer, handOver);
        QVERIFY2(run.status == 0, qPrintable(run.errors));

        m_out = m_dir.filePath(u"out"_s);
        QVERIFY(
            tool(u"7z"_s, {u"x"_s, u"-pwrong"_s, u"-o"_s + m_dir.filePath(u"wrong"_s), zip}).startsWith(u"FAILED"_s));
        const QString unpacked = tool(u"7z"_s, {u"x"_s, u"-p"_s + m_password, u"-o"_s + m_out, zip});
        QVERIFY2(unpacked.contains(u"Everything is Ok"_s), qPrintable(unpacked));
        const QString listed = tool(u"unzip"_s, {u"-l"_s, zip});
        QVERIFY2(listed.contains(u"letter.pdf"_s), qPrintable(listed));
        QFile packed(zip);
        QVERIFY(packed.open(QIODevice::ReadOnly));
        QVERIFY(!packed.readAll().contains("Kuipers"));
    }

    void holdsWhatItMust()
    {
        QCOMPARE(files(u"sound.wav"_s).size(), 3);
        QCOMPARE(files(u"report.pdf"_s).size(), 3);
        QCOMPARE(files(u"vcon.json"_s).size(), 3);
        QCOMPARE(files(u"call-data.json"_s).size(), 3);
        QVERIFY(files().contains(u"index.html"_s));
        const QList<QByteArray> sums = read(u"checksums.txt"_s).trimmed().split('\n');
        QCOMPARE(sums.size(), files().size() - 1);
        for (const QByteArray &line : sums) {
            const QByteArray name = line.sliced(66);
            QCOMPARE(QCryptographicHash::hash(read(QString::fromUtf8(name)), QCryptographicHash::Sha256).toHex(),
                     line.first(64));
        }
        for (const QString &name : files(u".wav"_s)) {
            const QString probed =
                tool(u"ffprobe"_s, {u"-v"_s, u"error"_s, u"-show_entries"_s, u"stream=codec_name,channels"_s, u"-of"_s,
                                    u"csv=p=0"_s, m_out + u'/' + name});
            QVERIFY2(probed.contains(u"pcm_s16le,2"_s), qPrintable(probed));
        }
        for (const QString &name : files(u".json"_s))
            QVERIFY2(QJsonDocument::fromJson(read(name)).isObject(), qPrintable(name));
        if (!hasPoppler())
            QSKIP("no pdftotext here");
        const QString letter = pdfText(m_out + u"/letter.pdf"_s);
        for (const QString &told :
             {m_number, u"Sander Kuipers"_s, u"Our lawyer"_s, u"Purposes and legal basis"_s, u"Complaint and court"_s,
              u"six weeks"_s, u"a telephone number of somebody else"_s, u"Who used your recordings"_s})
            QVERIFY2(letter.contains(told), qPrintable(told + letter));
        for (const QString &name : files(u"report.pdf"_s)) {
            const QString report = pdfText(m_out + u'/' + name);
            for (const QString &told : {u"Copy of a voicelog"_s, u"Timeline with segments"_s, u"File list"_s,
                                        u"+31612345612"_s, name.section(u'/', 0, 0)})
                QVERIFY2(report.contains(told), qPrintable(told + report));
        }
    }

    void holdsNothingOfTheNeighbour()
    {
        const QList<QByteArray> his{"12345678", "12 34 56 78", "12-34-56-78"};
        for (const QString &name : files()) {
            const QByteArray bytes = name.endsWith(u".pdf"_s) ? pdfText(m_out + u'/' + name).toUtf8() : read(name);
            for (const QByteArray &number : his)
                QVERIFY2(!bytes.contains(number), qPrintable(name));
        }
        // Of the stretch that is left out nothing is heard on his channel.
        const QString redacted = files(u"sound.wav"_s).filter(u"DESK"_s).value(0);
        const QByteArray wav = read(redacted);
        const int rate = int(qFromLittleEndian<quint32>(wav.constData() + 24));
        const auto vcon = QJsonDocument::fromJson(read(redacted.section(u'/', 0, 0) + u"/vcon.json"_s)).object();
        QVERIFY(!vcon[u"redacted"].toObject().isEmpty());
        qint64 silent = 0; // the longest run of silence on the caller's channel
        qint64 run = 0;
        for (qsizetype at = 44; at + 4 <= wav.size(); at += 4) {
            run = qFromLittleEndian<qint16>(wav.constData() + at + 2) == 0 ? run + 1 : 0;
            silent = std::max(silent, run);
        }
        QVERIFY2(silent > rate, qPrintable(QString::number(silent)));
    }

    void isOnRecord()
    {
        const QString officer = u"privacy.officer"_s;
        for (const QString &action : {u"PACKAGE_MADE"_s, u"PACKAGE_HANDED_OVER"_s}) {
            const CtlRun run = as(officer, {u"audit"_s, u"list"_s, u"--action"_s, action});
            QVERIFY2(run.status == 0, qPrintable(run.errors));
            QVERIFY2(!run.results.isEmpty(), qPrintable(action));
        }
        const QString today = legalDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate);
        CtlRun run = as(officer, {u"request"_s, u"send"_s, m_number, u"--means"_s, u"download with a code"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(officer, {u"request"_s, u"close"_s, m_number, u"--on"_s, today, u"--proof"_s, u"log line 17"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
    }

    void lettersInTheOrganisationsWords()
    {
        const QString officer = u"privacy.officer"_s;
        CtlRun run = as(officer, {u"request"_s, u"letter-text"_s, u"RECEIPT"_s, u"--set"_s,
                                  write(u"bad.txt"_s, "Dear,\n\nyou are {{requestor}}.")});
        QCOMPARE(run.status, 2);
        QVERIFY2(run.errors.contains(u"3"_s) && run.errors.contains(u"requestor"_s), qPrintable(run.errors));
        run = as(officer, {u"request"_s, u"letter-text"_s, u"RECEIPT"_s});
        QCOMPARE(run.first()[u"version"].toInt(), 0);
        const QString letter =
            write(u"other.json"_s, "{\"receivedOn\": \"" +
                                       legalDay(QDateTime::currentDateTimeUtc()).toString(Qt::ISODate).toUtf8() +
                                       "\", \"requester\": \"Anouk Visser\", \"contact\":"
                                       " \"anouk@example.nl\", \"scope\": {\"all\": true}}");
        run = as(officer, {u"request"_s, u"open"_s, u"--from"_s, letter});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = run.first()[u"number"].toString();
        const QString pdf = m_dir.filePath(u"receipt.pdf"_s);
        run = as(officer, {u"request"_s, u"letter"_s, number, u"--kind"_s, u"RECEIPT"_s, u"--to"_s, pdf});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        if (hasPoppler())
            QVERIFY(pdfText(pdf).contains(u"Geachte Anouk Visser"_s));
        run = as(officer, {u"request"_s, u"letter"_s, number, u"--kind"_s, u"ANSWER"_s, u"--to"_s, pdf});
        QCOMPARE(run.status, 1);
    }
};

VOICELOG_GUILESS_TEST(TestCtlPackage)
#include "tst_ctlpackage.moc"
