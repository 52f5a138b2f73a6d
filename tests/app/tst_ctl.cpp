// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <support/MadeUpSpeech.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog::test;
using namespace voicelog;

/// A script's day with voicelogctl: from nothing to an exported recording, and what it is refused.
class TestCtl : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }

    QString secret(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(text + '\n');
        return file.fileName();
    }

    CtlRun ctl(const QStringList &arguments) { return runCtl(arguments, path(u"home"_s)); }

    CtlRun as(const QString &account, const QStringList &arguments)
    {
        return ctl(QStringList{u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, account, u"--password-file"_s,
                               path(account)} +
                   arguments);
    }

    CtlRun officer(const QStringList &arguments) { return as(u"alice"_s, arguments); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        QVERIFY(QDir().mkpath(path(u"home"_s)));
        secret(u"alice"_s, "a long pass phrase");
        secret(u"rita"_s, "another pass phrase");
        secret(u"wrong"_s, "not the pass phrase");
    }

    void theProgramItselfHashesPasswordsDearly()
    {
        const auto real = [this](const QStringList &arguments) {
            return runCtl(QStringList{u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s)} + arguments,
                          path(u"home"_s), "VOICELOG_BIN");
        };
        const QString archive = path(u"real.voicelog"_s);
        QCOMPARE(real({u"archive"_s, u"init"_s, archive, u"--organisation"_s, u"Acme BV"_s}).status, 0);
        QCOMPARE(real({u"--archive"_s, archive, u"account"_s, u"list"_s}).status, 0);
        QFile keyring(archive + u"/keyring.json"_s);
        QVERIFY(keyring.open(QIODevice::ReadOnly));
        const auto account = QJsonDocument::fromJson(keyring.readAll())[u"accounts"][0].toObject();
        QCOMPARE(account[u"kdf"][u"operations"].toInt(), 3);
        QCOMPARE(account[u"kdf"][u"memoryBytes"].toInt(), 256 * 1024 * 1024);
    }

    void wrongUse()
    {
        QCOMPARE(ctl({}).status, 2);
        QCOMPARE(ctl({u"recording"_s, u"juggle"_s}).status, 2);
        QCOMPARE(ctl({u"recording"_s, u"list"_s}).status, 2); // no archive named
        QCOMPARE(ctl({u"--help"_s}).status, 0);
    }

    void theLawNeedsNoArchive()
    {
        const CtlRun editions = ctl({u"rules"_s, u"list"_s});
        QCOMPARE(editions.status, 0);
        QCOMPARE(editions.results.size(), 6);
        QCOMPARE(editions.results.last()[u"id"].toString(), u"NL-AVG-2019"_s);
        QCOMPARE(ctl({u"rules"_s, u"list"_s, u"--edition"_s, u"NL-AVG-2019"_s}).results.size(), 46);
        QCOMPARE(ctl({u"rules"_s, u"show"_s, u"R-NOTIFY-01"_s}).results.size(), 4); // the Wbp's alone
        QCOMPARE(ctl({u"rules"_s, u"show"_s, u"R-NONE"_s}).status, 2);
        // S1 and S4.
        QCOMPARE(ctl({u"rules"_s, u"deadline"_s, u"--received"_s, u"2026-01-31"_s}).first()[u"dueDate"].toString(),
                 u"2026-03-02"_s);
        const CtlRun paused =
            ctl({u"rules"_s, u"deadline"_s, u"--received"_s, u"2026-05-04"_s, u"--paused"_s, u"12"_s});
        QCOMPARE(paused.first()[u"dueDate"].toString(), u"2026-06-16"_s);
        QCOMPARE(paused.first()[u"dueDateUnpaused"].toString(), u"2026-06-04"_s);
        QCOMPARE(ctl({u"rules"_s, u"deadline"_s, u"--received"_s, u"soon"_s}).status, 2);
        QCOMPARE(ctl({u"rules"_s, u"deadline"_s, u"--received"_s, u"2018-05-24"_s}).status, 2); // the Wbp's day
    }

    void makesAnArchive()
    {
        const CtlRun run = ctl({u"--account"_s, u"alice"_s, u"--password-file"_s, path(u"alice"_s), u"archive"_s,
                                u"init"_s, path(u"acme.voicelog"_s), u"--organisation"_s, u"Acme B.V."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), 2);
        QCOMPARE(run.results[1][u"recoveryWords"].toString().split(u' ').size(), 24);
        QCOMPARE(ctl({u"archive"_s, u"info"_s, path(u"acme.voicelog"_s)}).first()[u"accounts"].toArray().first(),
                 QJsonValue(u"alice"_s));
    }

    void wrongPasswordIsThree()
    {
        const CtlRun run = ctl({u"--archive"_s, path(u"acme.voicelog"_s), u"--account"_s, u"alice"_s,
                                u"--password-file"_s, path(u"wrong"_s), u"programme"_s, u"list"_s});
        QCOMPARE(run.status, 3);
        QVERIFY(run.errors.contains("archive.wrong-password"_L1));
    }

    void programmeAndImport()
    {
        if (test::samples().isEmpty())
            QSKIP("no sample files here");
        CtlRun run = officer({u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Service quality"_s,
                              u"--code"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString folder = test::samples() + u"/odd"_s;
        run = officer({u"recording"_s, u"import"_s, folder, u"--programme"_s, u"SERVICE"_s, u"--dry-run"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const qsizetype foreseen = run.results.size();
        QVERIFY(foreseen > 20);
        QCOMPARE(officer({u"recording"_s, u"list"_s}).results.size(), 0); // a dry run stores nothing

        run = officer({u"recording"_s, u"import"_s, folder, u"--programme"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        int imported = 0;
        for (const auto &result : run.results)
            imported += result[u"outcome"] == "IMPORTED"_L1;
        QVERIFY(imported >= 18);
        QCOMPARE(officer({u"recording"_s, u"list"_s}).results.size(), imported);

        run = officer({u"recording"_s, u"import"_s, folder, u"--programme"_s, u"SERVICE"_s});
        for (const auto &result : run.results)
            QVERIFY2(result[u"outcome"] != "IMPORTED"_L1, "a file came in twice");
        QCOMPARE(officer({u"recording"_s, u"list"_s}).results.size(), imported);
    }

    void oneRecording()
    {
        if (test::samples().isEmpty())
            QSKIP("no sample files here");
        const QString original = test::samples() + u"/vcon-ietf/ab_call.wav"_s;
        CtlRun run = officer({u"recording"_s, u"import"_s, original, u"--programme"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = run.first()[u"number"].toString();
        QVERIFY(number.startsWith("SERVICE-"_L1));

        run = officer({u"recording"_s, u"show"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"number"].toString(), number);
        QCOMPARE(officer({u"recording"_s, u"verify"_s, number}).status, 0);

        run = officer({u"recording"_s, u"segment"_s, u"add"_s, number, u"--kind"_s, u"PROOF"_s, u"--start"_s, u"1000"_s,
                       u"--end"_s, u"3000"_s, u"--label"_s, u"agreed"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString segment = run.first()[u"id"].toString();
        // The same kind may not overlap.
        QCOMPARE(officer({u"recording"_s, u"segment"_s, u"add"_s, number, u"--kind"_s, u"PROOF"_s, u"--start"_s,
                          u"2000"_s, u"--end"_s, u"4000"_s})
                     .status,
                 2);
        QCOMPARE(officer({u"recording"_s, u"segment"_s, u"list"_s, number}).results.size(), 1);
        QCOMPARE(officer({u"recording"_s, u"segment"_s, u"remove"_s, number, segment}).status, 0);
        QCOMPARE(officer({u"recording"_s, u"segment"_s, u"list"_s, number}).results.size(), 0);

        QFile transcript(path(u"words.vtt"_s));
        QVERIFY(transcript.open(QIODevice::WriteOnly));
        transcript.write("WEBVTT\n\n00:00.500 --> 00:02.000\n<v Alice>Hello, the delivery please.\n");
        transcript.close();
        run = officer({u"recording"_s, u"transcript"_s, u"attach"_s, number, transcript.fileName()});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"cues"].toInt(), 1);
        QCOMPARE(officer({u"recording"_s, u"list"_s, u"--text"_s, u"delivery"_s}).first()[u"number"].toString(),
                 number);

        const QString reason = u"The customer disputes what was agreed"_s;
        QCOMPARE(
            officer({u"recording"_s, u"export"_s, number, u"--to"_s, path(u"out.wav"_s), u"--reason"_s, u"because"_s})
                .status,
            2);
        run = officer({u"recording"_s, u"export"_s, number, u"--to"_s, path(u"out.wav"_s), u"--reason"_s, reason});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QFile exported(path(u"out.wav"_s));
        QFile source(original);
        QVERIFY(exported.open(QIODevice::ReadOnly) && source.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll(), source.readAll());
        run = officer({u"recording"_s, u"export"_s, number, u"--to"_s, path(u"out.opus"_s), u"--reason"_s, reason,
                       u"--format"_s, u"opus"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QFile opus(path(u"out.opus"_s));
        QVERIFY(opus.open(QIODevice::ReadOnly) && opus.read(64).contains("OpusHead"));
        run = officer({u"recording"_s, u"export"_s, number, u"--to"_s, path(u"out.mp3"_s), u"--reason"_s, reason,
                       u"--format"_s, u"mp3"_s});
        QCOMPARE(run.status, 2);
        // Never the whole call where a part was asked for, nor without what is for vCon only.
        const QStringList part{u"recording"_s, u"export"_s, number,       u"--to"_s, path(u"part.wav"_s),
                               u"--reason"_s,  reason,      u"--start"_s, u"1000"_s, u"--end"_s};
        QCOMPARE(officer(part + QStringList{u"2000"_s}).status, 2);
        QCOMPARE(officer(part + QStringList{u"500"_s, u"--format"_s, u"wav"_s}).status, 2);
        QCOMPARE(officer(part + QStringList{u"2000"_s, u"--format"_s, u"wav"_s, u"--gzip"_s}).status, 2);
        QVERIFY(!QFile::exists(path(u"part.wav"_s)));
        run = officer(part + QStringList{u"2000"_s, u"--format"_s, u"wav"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(QFileInfo(path(u"part.wav"_s)).size() / 16'000, 1); // a second of 8 kHz in one channel
        // What is there is never written over.
        QCOMPARE(
            officer({u"recording"_s, u"export"_s, number, u"--to"_s, path(u"out.wav"_s), u"--reason"_s, reason}).status,
            2);

        run = officer({u"audit"_s, u"list"_s, u"--limit"_s, u"1000"_s});
        QStringList actions;
        for (const auto &event : run.results)
            actions.append(event[u"action"].toString());
        for (const auto &action : {u"RECORDING_IMPORTED"_s, u"SEGMENT_ADDED"_s, u"SEGMENT_REMOVED"_s,
                                   u"TRANSCRIPT_ATTACHED"_s, u"RECORDING_EXPORTED"_s, u"RECORDING_VERIFIED"_s})
            QVERIFY2(actions.contains(action), qPrintable(action));
        QCOMPARE(officer({u"audit"_s, u"verify"_s}).status, 0);
        QCOMPARE(officer({u"archive"_s, u"verify"_s}).status, 0);
    }

    void announcements()
    {
        const auto prompt = test::madeUpSpeech(5, 3);
        test::writeWav(path(u"prompt.wav"_s), prompt);
        test::writeWav(path(u"announced.wav"_s), test::callWith(prompt, 2, 15, 6));
        CtlRun run = officer({u"recording"_s, u"import"_s, path(u"announced.wav"_s), u"--programme"_s, u"SERVICE"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = run.first()[u"number"].toString();
        const QStringList noun{u"recording"_s, u"announcement"_s};
        QCOMPARE(officer(noun + QStringList{u"list"_s, number}).results.size(), 0);
        QCOMPARE(officer(noun + QStringList{u"hear"_s, number}).status, 2); // the programme keeps no sound

        run = officer(noun + QStringList{u"hear"_s, number, u"--sound"_s, path(u"prompt.wav"_s), u"--language"_s,
                                         u"nl"_s, u"--purposes"_s, u"QUALITY"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"foundBy"].toString(), u"HEARD"_s);
        QVERIFY(qAbs(run.first()[u"announcedAt"].toInt() - 2000) < 100);
        QCOMPARE(run.first()[u"playedFully"].toBool(), true);
        const QString heard = run.first()[u"id"].toString();

        QFile proof(path(u"proof.json"_s));
        QVERIFY(proof.open(QIODevice::WriteOnly));
        proof.write(R"({"kind": "IVR_LOG", "announcedAt": 1900, "language": "nl", "announcedPurposes": ["QUALITY"]})");
        proof.close();
        run = officer(noun + QStringList{u"add"_s, number, u"--from"_s, proof.fileName()});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(officer(noun + QStringList{u"list"_s, number}).results.size(), 2);
        QCOMPARE(officer({u"recording"_s, u"show"_s, number}).first()[u"announcements"].toArray().size(), 2);

        QCOMPARE(officer(noun + QStringList{u"remove"_s, number, heard, u"--reason"_s, u"wrong"_s}).status, 2);
        QCOMPARE(officer(noun + QStringList{u"remove"_s, number, heard, u"--reason"_s,
                                            u"The prompt belongs to another queue"_s})
                     .status,
                 0);
        QCOMPARE(officer(noun + QStringList{u"list"_s, number}).results.size(), 1);
    }

    void theProcessingRegister()
    {
        const auto write = [this](const QString &name, const QByteArray &text) {
            QFile file(path(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write %s", qPrintable(name));
            return file.fileName();
        };
        const QString noun = u"processing"_s;
        const QString entry = write(u"entry.json"_s, R"({"title": "Recording calls", "purposes": ["QUALITY"],
            "controller": {"name": "Acme B.V.", "contact": "Utrecht"}, "dataSubjectCategories": ["callers"],
            "dataCategories": ["voice"], "erasurePeriods": [{"category": "voice", "period": "90 days"}],
            "securityMeasures": "Encrypted for each purpose."})");
        QCOMPARE(officer({noun, u"add"_s}).status, 2);
        QCOMPARE(officer({noun, u"add"_s, u"--from"_s, write(u"bad.json"_s, R"({"titel": "x"})")}).status, 2);
        QCOMPARE(officer({noun, u"add"_s, u"--from"_s, write(u"broken.json"_s, "{\"title\": ")}).status, 2);
        CtlRun run = officer({noun, u"add"_s, u"--from"_s, entry});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = run.first()[u"number"].toString();
        QCOMPARE(run.first()[u"missing"].toArray(), QJsonArray{u"recipientCategories"_s});
        run = officer({noun, u"activate"_s, number});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(u"R-REGISTER-01"_s), qPrintable(run.errors));
        QCOMPARE(officer({noun, u"check"_s}).first()[u"missing"].toArray().size(), 1);
        const QString recipients =
            write(u"recipients.json"_s, R"({"recipientCategories": ["team leads"], "source": null})");
        QCOMPARE(officer({noun, u"edit"_s, number, u"--from"_s, recipients}).status, 0);
        run = officer({noun, u"approve"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"state"].toString(), u"ACTIVE"_s);
        QCOMPARE(officer({noun, u"edit"_s, number, u"--from"_s, recipients}).status, 1);
        QCOMPARE(officer({noun, u"list"_s, u"--due"_s, u"400"_s}).results.size(), 1);
        QCOMPARE(officer({noun, u"list"_s, u"--state"_s, u"GONE"_s}).status, 2);

        const QString csv = write(u"register.csv"_s, "Nummer;Titel;Grondslag\nVR-1;Eerste;6(1)(f)\nVR-2;Tweede;soms\n");
        run = officer({noun, u"import"_s, csv, u"--dry-run"_s});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.results.size(), 3);
        QCOMPARE(run.results[1][u"fate"].toString(), u"LEFT_OUT"_s);
        QCOMPARE(run.results[1][u"problems"].toArray()[0][u"parameters"][u"column"].toInt(), 3);
        QCOMPARE(officer({noun, u"list"_s}).results.size(), 1);
        QCOMPARE(officer({noun, u"import"_s, csv}).results.last()[u"added"].toInt(), 1);
        for (const QString &name : {u"out.csv"_s, u"out.json"_s}) {
            QCOMPARE(officer({noun, u"export"_s, path(name)}).first()[u"entries"].toInt(), 2);
            QCOMPARE(officer({noun, u"import"_s, path(name)}).results.last()[u"same"].toInt(), 2);
        }

        QCOMPARE(officer({noun, u"review"_s, number}).first()[u"state"].toString(), u"UNDER_REVIEW"_s);
        QCOMPARE(officer({noun, u"activate"_s, number, u"--reason"_s, u"Nothing had to change"_s})
                     .first()[u"versionNo"]
                     .toInt(),
                 2);
        QCOMPARE(officer({noun, u"show"_s, number, u"--version"_s, u"1"_s}).first()[u"title"].toString(),
                 u"Recording calls"_s);
        QCOMPARE(officer({noun, u"show"_s, number, u"--version"_s, u"3"_s}).status, 2);
        QCOMPARE(officer({noun, u"end"_s, number, u"--reason"_s, u"The line was given up in June."_s}).status, 0);
        QCOMPARE(officer({noun, u"end"_s, number}).status, 1); // a second officer
        secret(u"bob"_s, "a third pass phrase");
        QCOMPARE(officer({u"account"_s, u"add"_s, u"bob"_s, u"--role"_s, u"PRIVACY_OFFICER"_s, u"--new-password-file"_s,
                          path(u"bob"_s)})
                     .status,
                 0);
        QCOMPARE(as(u"bob"_s, {noun, u"end"_s, number}).first()[u"state"].toString(), u"ENDED"_s);
    }

    void reports()
    {
        const QString file = path(u"overview.pdf"_s);
        const CtlRun dutch = officer({u"report"_s, u"council"_s, u"--to"_s, file, u"--language"_s, u"nl"_s});
        QVERIFY2(dutch.status == 0, qPrintable(dutch.errors));
        QCOMPARE(dutch.first()[u"kind"].toString(), u"COUNCIL"_s);
        QCOMPARE(dutch.first()[u"containsPersonalData"], QJsonValue(false));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.contains("/Lang (nl)"));
        const CtlRun entries = officer({u"report"_s, u"register"_s, u"--to"_s, path(u"register.pdf"_s)});
        QVERIFY2(entries.status == 0, qPrintable(entries.errors));
        QCOMPARE(entries.first()[u"containsPersonalData"], QJsonValue(true));
        QVERIFY(entries.first()[u"number"].toString() > dutch.first()[u"number"].toString());
        const CtlRun made = officer({u"audit"_s, u"list"_s, u"--object"_s, dutch.first()[u"number"].toString()});
        QCOMPARE(made.results.size(), 2); // made and saved
        QCOMPARE(made.results.last()[u"action"].toString(), u"REPORT_MADE"_s);
        QCOMPARE(made.results.last()[u"detail"][u"hash"], dutch.first()[u"hash"]);
        QCOMPARE(officer({u"report"_s, u"balancing"_s, u"LIA-2020-0001"_s, u"--to"_s, file}).status, 2);
        QCOMPARE(officer({u"report"_s, u"council"_s}).status, 2);
        QCOMPARE(officer({u"report"_s, u"council"_s, u"--to"_s, file, u"--language"_s, u"fr"_s}).status, 2);
    }

    void reviewerSeesNoVoice()
    {
        CtlRun run = officer({u"account"_s, u"add"_s, u"rita"_s, u"--role"_s, u"OR_REVIEWER"_s,
                              u"--new-password-file"_s, path(u"rita"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(as(u"rita"_s, {u"programme"_s, u"list"_s}).status, 0);
        QCOMPARE(as(u"rita"_s, {u"recording"_s, u"list"_s}).results.size(), 0);
        QCOMPARE(as(u"rita"_s, {u"programme"_s, u"add"_s, u"--purpose"_s, u"QUALITY"_s, u"--name"_s, u"Mine"_s}).status,
                 1);
        QCOMPARE(as(u"rita"_s, {u"report"_s, u"council"_s, u"--to"_s, path(u"ritas.pdf"_s)}).status, 0);
        QVERIFY(QFile::exists(path(u"ritas.pdf"_s)));
        QCOMPARE(officer({u"account"_s, u"disable"_s, u"rita"_s}).status, 0);
        QVERIFY(as(u"rita"_s, {u"programme"_s, u"list"_s}).status != 0);
    }

    void accountsChange()
    {
        secret(u"ines"_s, "a third pass phrase");
        secret(u"renewed"_s, "a fourth pass phrase");
        CtlRun run = officer({u"account"_s, u"add"_s, u"ines"_s, u"--role"_s, u"INVESTIGATOR"_s,
                              u"--new-password-file"_s, path(u"ines"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(as(u"ines"_s, {u"recording"_s, u"list"_s}).status, 0);
        QCOMPARE(officer({u"account"_s, u"role"_s, u"ines"_s, u"DPO"_s}).first()[u"role"].toString(), u"DPO"_s);
        QCOMPARE(officer({u"account"_s, u"role"_s, u"alice"_s, u"DPO"_s}).status, 1); // one's own
        QCOMPARE(officer({u"account"_s, u"role"_s, u"ines"_s, u"KING"_s}).status, 2);
        run = officer({u"account"_s, u"renew"_s, u"ines"_s, u"--new-password-file"_s, path(u"renewed"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(as(u"ines"_s, {u"account"_s, u"list"_s}).status, 3); // the former password
        QFile::remove(path(u"ines"_s));
        QVERIFY(QFile::copy(path(u"renewed"_s), path(u"ines"_s)));
        QCOMPARE(as(u"ines"_s, {u"audit"_s, u"list"_s, u"--limit"_s, u"3"_s}).results.size(), 3); // a DPO reads the log
        QCOMPARE(officer({u"account"_s, u"disable"_s, u"ines"_s}).status, 0);
        QCOMPARE(officer({u"account"_s, u"enable"_s, u"ines"_s}).status, 0);
        run = officer({u"account"_s, u"list"_s});
        const auto ines = std::ranges::find_if(
            run.results, [](const QJsonObject &account) { return account[u"name"].toString() == u"ines"; });
        QVERIFY(ines != run.results.end());
        QVERIFY(!(*ines)[u"lastSignIn"].toString().isEmpty());
    }

    // Scenario S9's certificate without the archive: whoever has the key file checks what was handed out.
    void anExcerptIsCheckedWithoutTheArchive()
    {
        QCOMPARE(officer({u"audit"_s, u"key"_s, u"--to"_s, path(u"acme.key"_s)}).status, 0);
        CtlRun run = officer(
            {u"audit"_s, u"excerpt"_s, u"--to"_s, path(u"excerpt.json"_s), u"--action"_s, u"RECORDING_EXPORTED"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const int events = run.first()[u"events"].toInt();
        QVERIFY(events > 0);
        QCOMPARE(officer({u"audit"_s, u"excerpt"_s, u"--to"_s, path(u"excerpt.json"_s)}).status, 2); // it is there
        run = ctl({u"audit"_s, u"excerpt"_s, u"verify"_s, path(u"excerpt.json"_s), u"--key"_s, path(u"acme.key"_s)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"events"].toInt(), events);
        QVERIFY(run.first()[u"intact"].toBool());
        QFile excerpt(path(u"excerpt.json"_s));
        QVERIFY(excerpt.open(QIODevice::ReadWrite));
        QByteArray text = excerpt.readAll();
        QVERIFY(text.contains("RECORDING_EXPORTED"));
        text.replace("RECORDING_EXPORTED", "RECORDING_IMPORTED");
        excerpt.resize(0);
        excerpt.seek(0);
        excerpt.write(text);
        excerpt.close();
        run = ctl({u"audit"_s, u"excerpt"_s, u"verify"_s, path(u"excerpt.json"_s), u"--key"_s, path(u"acme.key"_s)});
        QCOMPARE(run.status, 3);
        QVERIFY2(!run.errors.isEmpty(), "in words");
        QCOMPARE(as(u"ines"_s, {u"audit"_s, u"excerpt"_s, u"--to"_s, path(u"dpo.json"_s), u"--refused"_s}).status, 0);
    }
};

VOICELOG_GUILESS_TEST(TestCtl)
#include "tst_ctl.moc"
