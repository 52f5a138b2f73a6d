// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingErrors.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterImport.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;
using Fate = RegisterImportRow::Fate;

Q_DECLARE_METATYPE(voicelog::ErrorCode)

class TestRegisterImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

    QString write(const QByteArray &bytes)
    {
        QFile file(m_files.filePath(u"register"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    struct Outcome
    {
        Result<RegisterImportReport> report;
        QList<RegisterImportRow> rows;
        [[nodiscard]] QList<Error> problems() const
        {
            QList<Error> all;
            for (const auto &row : rows)
                all += row.problems;
            return all;
        }
    };
    static Outcome import(Session &session, const QString &path, const RegisterImportOptions &options = {},
                          bool preview = false)
    {
        RegisterImport import(session);
        QList<RegisterImportRow> rows;
        const auto onRow = [&rows](const RegisterImportRow &row) { rows += row; };
        auto report = preview ? import.preview(path, options, onRow, {}, {}) : import.run(path, options, onRow, {}, {});
        return {std::move(report), rows};
    }
    static QString idOf(const Error &error) { return QString(error.id()); }
    static QString idOf(ErrorCode code) { return QString::fromLatin1(code.id.data(), qsizetype(code.id.size())); }

private Q_SLOTS:
    void writtenInManyWays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray comma = "number,title,purposes,owner\r\n"
                                 "VR-1,\"Café, opnamen\",\"Kwaliteit\r\nTraining\",Zoë\r\n";
        QTest::newRow("comma") << comma;
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + comma;
        QTest::newRow("line feeds") << QByteArray(comma).replace("\r\n", "\n");
        QTest::newRow("semicolon") << QByteArray("Nummer;Titel;Doeleinden;Eigenaar\n"
                                                 "VR-1;Café, opnamen;\"Kwaliteit\nTraining\";Zoë\n");
        QTest::newRow("tab") << QByteArray("number\ttitle\tpurposes\towner\n"
                                           "VR-1\tCafé, opnamen\t\"Kwaliteit\nTraining\"\tZoë");
        QTest::newRow("Windows-1252") << QByteArray("number,title,purposes,owner\r\n"
                                                    "VR-1,\"Caf\xe9, opnamen\",\"Kwaliteit\nTraining\",Zo\xeb\r\n");
        QTest::newRow("another order, an empty column")
            << QByteArray("owner,,purposes,number,title\nZoë,,\"Kwaliteit\nTraining\",VR-1,\"Café, opnamen\"\n");
        QTest::newRow("JSON list") << QByteArray(
            R"([{"number":"VR-1","title":"Café, opnamen","purposes":["Kwaliteit","Training"],"owner":"Zoë"}])");
        QTest::newRow("JSON entries") << QByteArray(
            R"({"format":"voicelog-register","entries":[
            {"number":"VR-1","title":"Café, opnamen","purposes":["Kwaliteit","Training"],"owner":"Zoë"}]})");
        QTest::newRow("JSON lines") << QByteArray(
            "{\"number\":\"VR-1\",\"title\":\"Caf\\u00e9, opnamen\",\"purposes\":[\"Kwaliteit\",\"Training\"],\n"
            "\"owner\":\"Zo\xc3\xab\"}\n");
    }
    void writtenInManyWays()
    {
        QFETCH(QByteArray, bytes);
        TempArchive archive({processingSchema()});
        const QString path = write(bytes);
        const Outcome preview = import(archive.session(), path, {}, true);
        VERIFY_OK(preview.report);
        QCOMPARE(preview.report->added, 1);
        QCOMPARE(ProcessingService(archive.session()).list().value().size(), 0);
        const Outcome done = import(archive.session(), path);
        VERIFY_OK(done.report);
        QCOMPARE(done.report->added, 1);
        QCOMPARE(done.report->incomplete, 1);
        QCOMPARE(done.report->hash, preview.report->hash);
        const auto entry = ProcessingService(archive.session()).find(u"VR-1"_s);
        VERIFY_OK(entry);
        QCOMPARE(entry->title, u"Café, opnamen"_s);
        QCOMPARE(entry->purposes, (QStringList{u"Kwaliteit"_s, u"Training"_s}));
        QCOMPARE(entry->owner, u"Zoë"_s);
        QCOMPARE(entry->state, RegisterState::Draft);
    }

    void saysItIsNotUtf8()
    {
        TempArchive archive({processingSchema()});
        const Outcome found = import(archive.session(), write("title\nplain\nCaf\xe9 \x80\n"));
        VERIFY_OK(found.report);
        QVERIFY(!found.report->utf8);
        QCOMPARE(found.report->remarks.size(), 1);
        QVERIFY(found.report->remarks.first().is(errors::RegisterFileNotUtf8));
        QCOMPARE(found.report->remarks.first().parameters()[u"line"_s].toInt(), 3);
        QCOMPARE(found.rows.last().title, u"Café €"_s);
    }

    // What does not fit, where and why; the rest comes in.
    void whatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("detail");
        const QString none;
        QTest::newRow("no title") << QByteArray("VR-9,,,,,") << errors::RegisterRowLacks << 0 << none << none;
        QTest::newRow("basis") << QByteArray("VR-9,x,because,,,") << errors::RegisterRowField << 3 << u"Grondslag"_s
                               << u"unknown-id"_s;
        QTest::newRow("date") << QByteArray("VR-9,x,,spring,,") << errors::RegisterRowField << 4 << u"reviewDate"_s
                              << u"not-a-date"_s;
        QTest::newRow("transfer") << QByteArray("VR-9,x,,,US | MAGIC,") << errors::RegisterRowField << 5
                                  << u"transfers"_s << u"unknown-id"_s;
        QTest::newRow("too many parts") << QByteArray("VR-9,x,,,US | ADEQUACY | a | b,") << errors::RegisterRowField
                                        << 5 << u"transfers"_s << u"unknown-member"_s;
        QTest::newRow("programme") << QByteArray("VR-9,x,,,,PRG-2026-0009") << errors::RegisterRowField << 6
                                   << u"programmeIds"_s << u"not-an-id"_s;
        QTest::newRow("title too long") << "VR-9," + QByteArray(201, 'x') + ",,,," << errors::RegisterRowField << 2
                                        << u"title"_s << u"too-long"_s;
        QTest::newRow("a number like ours")
            << QByteArray("REG-2026-x,x,,,,") << errors::RegisterRowField << 1 << u"number"_s << u"bad-number"_s;
        QTest::newRow("twice") << QByteArray("VR-1,x,,,,") << errors::RegisterRowTwice << 0 << none << none;
        QTest::newRow("there already") << QByteArray("REG-2026-0001,x,,,,") << errors::RegisterRowDiffers << 0 << none
                                       << none;
        QTest::newRow("active") << QByteArray("REG-2026-0002,x,,,,") << errors::RegisterRowNotInReview << 0 << none
                                << none;
        QTest::newRow("too many values") << QByteArray("VR-9,x,,,,,,more") << errors::RegisterRowTooLong << 8 << none
                                         << none;
    }
    void whatDoesNotFit()
    {
        QFETCH(QByteArray, row);
        QFETCH(ErrorCode, code);
        QFETCH(int, column);
        QFETCH(QString, name);
        QFETCH(QString, detail);
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        VERIFY_OK(service.add(completeEntry()));
        VERIFY_OK(service.activate(service.add(completeEntry()).value()));
        const QString path = write("number,title,Grondslag,reviewDate,transfers,programmeIds\n"
                                   "VR-1,first,6_1_F,,,\n\n" +
                                   row + "\nVR-2,last,,,,\n");
        for (const bool preview : {true, false}) {
            const Outcome done = import(archive.session(), path, {}, preview);
            VERIFY_OK(done.report);
            QCOMPARE(done.report->rows, 3);
            QCOMPARE(done.report->added, 2);
            QCOMPARE(done.report->leftOut, 1);
            QCOMPARE(done.rows[1].fate, Fate::LeftOut);
            QCOMPARE(done.rows[1].line, 4);
            const QList<Error> problems = done.problems();
            QCOMPARE(problems.size(), 1);
            QCOMPARE(idOf(problems.first()), idOf(code));
            const QVariantMap &parameters = problems.first().parameters();
            QCOMPARE(parameters[u"line"_s].toInt(), 4);
            QCOMPARE(parameters[u"column"_s].toInt(), column);
            QCOMPARE(parameters[u"name"_s].toString(), name);
            QCOMPARE(parameters[u"detail"_s].toString(), detail);
        }
        QCOMPARE(service.list().value().size(), 4);
        QCOMPARE(service.find(u"REG-2026-0001"_s).value().title, completeEntry().title);
    }

    void placesInJson()
    {
        TempArchive archive({processingSchema()});
        const Outcome done = import(archive.session(), write("{\"entries\": [\n"
                                                             "  {\"title\": \"good\", \"colour\": 1},\n"
                                                             "  {\"title\": \"bad\",\n"
                                                             "   \"transfers\": [{\"country\": 5}]},\n"
                                                             "  {\"title\": \"broken\" \"x\"},\n"
                                                             "  7,\n"
                                                             "  {\"title\": \"good too\", \"colour\": 2}\n"
                                                             "]}"));
        VERIFY_OK(done.report);
        QCOMPARE(done.report->added, 2);
        QCOMPARE(done.report->leftOut, 3);
        QCOMPARE(done.report->remarks.size(), 1); // an unknown member is told once
        QCOMPARE(done.report->remarks.first().parameters()[u"name"_s].toString(), u"colour"_s);
        QCOMPARE(done.report->remarks.first().parameters()[u"line"_s].toInt(), 2);
        const QList<Error> problems = done.problems();
        QCOMPARE(problems[0].parameters()[u"field"_s].toString(), u"transfers[0].country"_s);
        QCOMPARE(problems[0].parameters()[u"line"_s].toInt(), 4);
        QCOMPARE(problems[0].parameters()[u"column"_s].toInt(), 30);
        QVERIFY(problems[1].is(errors::RegisterRowBroken));
        QCOMPARE(problems[1].parameters()[u"line"_s].toInt(), 5);
        QVERIFY(problems[2].is(errors::RegisterRowBroken));
        QCOMPARE(problems[2].parameters()[u"line"_s].toInt(), 6);
    }

    void columnsThatDoNotFit()
    {
        TempArchive archive({processingSchema()});
        const Outcome done = import(archive.session(), write("title,Kleur,titel,number\nOne,red,Eins,VR-1\n"));
        VERIFY_OK(done.report);
        QCOMPARE(done.report->added, 1);
        QCOMPARE(done.rows.first().title, u"One"_s);
        QCOMPARE(done.report->remarks.size(), 2);
        QVERIFY(done.report->remarks[0].is(errors::RegisterColumnUnknown));
        QCOMPARE(done.report->remarks[0].parameters()[u"name"_s].toString(), u"Kleur"_s);
        QCOMPARE(done.report->remarks[0].parameters()[u"column"_s].toInt(), 2);
        QVERIFY(done.report->remarks[1].is(errors::RegisterColumnTwice));
        QCOMPARE(done.report->remarks[1].parameters()[u"column"_s].toInt(), 3);
    }

    void brokenFilesLeaveNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << errors::RegisterFileUnknown << 0;
        QTest::newRow("blank") << QByteArray("\n\n ") << errors::RegisterFileUnknown << 0;
        QTest::newRow("no known column") << QByteArray("a,b\n1,2\n") << errors::RegisterFileUnknown << 0;
        QTest::newRow("open quote") << QByteArray("title\nOne\n\"Two\nThree\n") << errors::RegisterFileBroken << 3;
        QTest::newRow("binary") << QByteArray("title\nOne\nT\0o\n", 15) << errors::RegisterFileBroken << 3;
        QTest::newRow("open list") << QByteArray("[{\"title\":\"One\"},\n") << errors::RegisterFileBroken << 2;
        QTest::newRow("no comma") << QByteArray("[{\"title\":\"One\"}\n{\"title\":\"Two\"}]")
                                  << errors::RegisterFileBroken << 2;
        QTest::newRow("after the list") << QByteArray("[{\"title\":\"One\"}] x") << errors::RegisterFileBroken << 1;
        QTest::newRow("JSON that is not UTF-8")
            << QByteArray("[{\"title\":\"One\"},\n{\"title\":\"Caf\xe9\"}]") << errors::RegisterFileBroken << 2;
        QTest::newRow("open object") << QByteArray("{\"title\":\"One\"") << errors::RegisterFileBroken << 1;
    }
    void brokenFilesLeaveNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(int, line);
        TempArchive archive({processingSchema()});
        const QString path = write(bytes);
        for (const bool preview : {true, false}) {
            const Outcome done = import(archive.session(), path, {}, preview);
            QVERIFY(!done.report);
            QCOMPARE(idOf(done.report.error()), idOf(code));
            QCOMPARE(done.report.error().parameters()[u"line"_s].toInt(), line);
        }
        QCOMPARE(ProcessingService(archive.session()).list().value().size(), 0);
        VERIFY_ERROR(import(archive.session(), m_files.filePath(u"none"_s)).report, errors::FileNotFound);
    }

    void changesWhatIsThere()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        const auto draft = service.add(completeEntry());
        const auto active = service.activate(service.add(completeEntry(u"under review"_s)).value());
        VERIFY_OK(service.startReview(*active));
        const QString path = write("number,owner,systems\n"
                                   "REG-2026-0001,New owner,PBX\n"
                                   "REG-2026-0002,,\n");
        VERIFY_OK(import(archive.session(), path, {}).report);
        QCOMPARE(service.find(draft->number).value().owner, completeEntry().owner);
        const Outcome done = import(archive.session(), path, {.updateExisting = true});
        VERIFY_OK(done.report);
        QCOMPARE(done.report->updated, 2);
        const auto changed = service.find(draft->number);
        QCOMPARE(changed->owner, u"New owner"_s);
        QCOMPARE(changed->systems, QStringList{u"PBX"_s});
        QCOMPARE(changed->purposes, completeEntry().purposes); // no column speaks of them
        QCOMPARE(changed->version, 2);
        QVERIFY(service.find(u"REG-2026-0002"_s).value().owner.isEmpty());
        // Once more it is the same.
        const Outcome again = import(archive.session(), path, {.updateExisting = true});
        QCOMPARE(again.report->same, 2);
        QCOMPARE(service.find(draft->number).value().version, 2);
    }

    void makesCompleteEntriesActive()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        const QByteArray columns = "number,state,title,controllerName,controllerContact,purposes,dataSubjectCategories,"
                                   "dataCategories,recipientCategories,erasurePeriods,securityMeasures,reviewDate\n";
        const QByteArray rest = ",x,Acme,Utrecht,a,b,c,d,c | 1 year,locks,";
        const QString path =
            write(columns + "VR-1,ACTIVE" + rest + "\nVR-2,DRAFT" + rest + "\nVR-3," + rest +
                  "\nVR-4,ACTIVE,x,,,,,,,,,\nVR-5,ENDED" + rest + "\nVR-6,ACTIVE" + rest + "2020-01-01\n");
        const Outcome drafts = import(archive.session(), path, {.activateComplete = true}, true);
        QCOMPARE(drafts.report->activated, 2);
        QCOMPARE(drafts.report->incomplete, 1);
        const Outcome done = import(archive.session(), path, {.activateComplete = true});
        VERIFY_OK(done.report);
        QCOMPARE(done.report->activated, 2);
        for (const auto &[number, state] : {std::pair{u"VR-1"_s, RegisterState::Active},
                                            {u"VR-2"_s, RegisterState::Draft},
                                            {u"VR-3"_s, RegisterState::Active},
                                            {u"VR-4"_s, RegisterState::Draft},
                                            {u"VR-5"_s, RegisterState::Draft},
                                            {u"VR-6"_s, RegisterState::Draft}})
            QCOMPARE(service.find(number).value().state, state);
        const auto first = service.find(u"VR-1"_s);
        const auto versions = service.versions(first->id);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().activeFrom, QDate(2026, 6, 15)); // never before it was taken in
        VERIFY_OK(service.startReview(*first));
    }

    void namesProgrammesByNumber()
    {
        TempArchive archive({processingSchema()});
        const Id id = Id::create(archive.clock());
        const Outcome done = import(archive.session(),
                                    write("title,programmeIds\nx,\"PRG-2026-0001\n" + id.toString().toUtf8() + "\"\n"),
                                    {.programmes = {{u"PRG-2026-0001"_s, id}}});
        VERIFY_OK(done.report);
        QCOMPARE(ProcessingService(archive.session()).find(done.rows.first().number).value().programmeIds, QList{id});
    }

    void newNumbersPassOverGivenOnes()
    {
        TempArchive archive({processingSchema()});
        const Outcome done =
            import(archive.session(), write("number,title\n,a\n,b\nREG-2026-0001,c\nREG-2026-0003,d\n,e\n"));
        VERIFY_OK(done.report);
        QStringList numbers;
        for (const auto &row : done.rows)
            numbers += row.number;
        QCOMPARE(numbers, (QStringList{u"REG-2026-0002"_s, u"REG-2026-0004"_s, u"REG-2026-0001"_s, u"REG-2026-0003"_s,
                                       u"REG-2026-0005"_s}));
    }

    void numbersOfFiveFigures()
    {
        TempArchive archive({processingSchema()});
        VERIFY_OK(import(archive.session(), write("number,title\nREG-2026-9999,a\nREG-2026-10000,b\n")).report);
        QCOMPARE(ProcessingService(archive.session()).add(completeEntry()).value().number, u"REG-2026-10001"_s);
        const Outcome done = import(archive.session(), write("title\nc\n"));
        QCOMPARE(done.rows.first().number, u"REG-2026-10002"_s);
    }

    void anotherFileThanThePreviews()
    {
        TempArchive archive({processingSchema()});
        const QString path = write("title\nOne\n");
        const Outcome preview = import(archive.session(), path, {}, true);
        write("title\nTwo\n");
        VERIFY_ERROR(import(archive.session(), path, {.expectedHash = preview.report->hash}).report,
                     errors::RegisterFileChanged);
        QCOMPARE(ProcessingService(archive.session()).list().value().size(), 0);
    }

    void auditedAndByOfficersAlone()
    {
        TempArchive archive({processingSchema()});
        const QString path = write("title\nOne\nTwo\n\"\"\n");
        VERIFY_OK(import(archive.session(), path).report);
        auto database = archive.session().openGovernance();
        const auto events = archive.session().audit().list(*database, {.action = u"REGISTER_IMPORTED"_s});
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().detail[u"added"].toInt(), 2);
        QCOMPARE(events->first().detail[u"leftOut"].toInt(), 1);
        QCOMPARE(archive.session().audit().list(*database, {.action = u"REGISTER_ENTRY_ADDED"_s})->size(), 2);
        for (const Role role : {Role::Dpo, Role::OrReviewer, Role::Administrator}) {
            archive.addAccount(QString(roleId(role)), role);
            const auto session = archive.unlock(QString(roleId(role)));
            VERIFY_ERROR(import(*session, path).report, errors::RoleDenied);
            VERIFY_ERROR(import(*session, path, {}, true).report, errors::RoleDenied);
        }
    }

    void stoppedLeavesNothing()
    {
        TempArchive archive({processingSchema()});
        const CancelToken cancel;
        const auto done = RegisterImport(archive.session())
                              .run(write("title\nOne\nTwo\n"), {}, [&](const auto &) { cancel.cancel(); }, {}, cancel);
        VERIFY_ERROR(done, errors::Cancelled);
        QCOMPARE(ProcessingService(archive.session()).list().value().size(), 0);
    }
};

VOICELOG_GUILESS_TEST(TestRegisterImport)
#include "tst_registerimport.moc"
