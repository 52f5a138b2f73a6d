// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <processing/RegisterExport.h>
#include <processing/RegisterImport.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;
using Format = RegisterFileReader::Format;

namespace {

/// Texts that files tend to spoil.
class AwkwardTexts
{
public:
    explicit AwkwardTexts(quint32 seed) : m_random(seed) {}
    QString text(int parts = 4)
    {
        static const QStringList pieces{
            u"=1+1"_s,     u"+31"_s,  u"-"_s,      u"@x"_s,     u"'"_s,   u"''="_s,  u"'s-Gravenhage"_s,
            u"\""_s,       u"\"\""_s, u","_s,      u";"_s,      u"\t"_s,  u"\n"_s,   u"\n\n"_s,
            u"|"_s,        u" | "_s,  u"\\"_s,     u"\\n"_s,    u"\\|"_s, u"\\\\"_s, u" "_s,
            u"Zoë"_s,      u"日本"_s, u"😀"_s,     u"\u2028"_s, u"é"_s,   u"null"_s, u"0012"_s,
            u"1-2-2026"_s, u"a"_s,    u"\uff1d"_s, u"€"_s,      u"{}"_s,  u"[]"_s,   u"<b>"_s,
            u"\u00a0"_s,   u":"_s};
        QString text;
        for (int i = m_random.bounded(parts + 1); i >= 0; --i)
            text += pieces[m_random.bounded(pieces.size())];
        return text;
    }
    QStringList list()
    {
        QStringList list;
        for (int i = m_random.bounded(4); i > 0; --i)
            list += text();
        return list;
    }
    bool maybe() { return m_random.bounded(2) == 0; }
    QDate date() { return QDate(2020, 1, 1).addDays(m_random.bounded(4000)); }
    template <typename T>
    T oneOf(const QList<T> &list)
    {
        return list[m_random.bounded(list.size())];
    }
    RegisterEntry entry()
    {
        RegisterEntry entry;
        entry.kind = maybe() ? RegisterKind::Controller : RegisterKind::Processor;
        entry.title = u"t "_s + text();
        entry.controller = {text(), text()};
        entry.dpo = {text(), maybe() ? text() : QString()};
        entry.representative = {maybe() ? text() : QString(), text()};
        entry.purposes = list();
        entry.dataSubjectCategories = list();
        entry.dataCategories = list();
        entry.recipientCategories = list();
        for (int i = 0; i < 3; ++i) {
            entry.jointControllers += {text(), maybe() ? text() : QString()};
            entry.transfers +=
                {maybe() ? text() : QString(), maybe() ? oneOf(registerTransferBases()) : QString(), text()};
            entry.erasurePeriods += {maybe() ? text() : QString(), text()};
            entry.processors += {text(), text(), maybe() ? date() : QDate()};
            entry.controllers += {text(), text(), maybe() ? text() : QString(), text(), list()};
        }
        entry.erasureReason = text();
        entry.securityMeasures = text(40);
        entry.securityReason = text();
        entry.legalBasis = maybe() ? oneOf(registerLegalBases()) : QString();
        entry.liaId = u"LIA-2026-0001"_s;
        entry.source = text(20);
        entry.dpiaRef = text();
        entry.systems = list();
        entry.department = text();
        entry.owner = text();
        entry.specialData = text();
        entry.automatedDecisions = text();
        entry.orConsentRef = text();
        entry.reviewDate = maybe() ? date() : QDate();
        entry.oldNotificationNumber = text();
        return entry;
    }

private:
    QRandomGenerator m_random;
};

QMap<QString, QJsonObject> contents(Session &session)
{
    QMap<QString, QJsonObject> all;
    const auto read = ProcessingService(session).forEach([&all](const RegisterEntry &entry) -> Result<void> {
        QJsonObject json = entry.toJson();
        json.insert(u"state"_s, QString(registerStateId(entry.state)));
        all.insert(entry.number, json);
        return {};
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().toString()));
    return all;
}

} // namespace

class TestRegisterExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;

private Q_SLOTS:
    void readBackItIsTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("comma") << int(Format::Csv) << ',';
        QTest::newRow("semicolon") << int(Format::Csv) << ';';
        QTest::newRow("tab") << int(Format::Csv) << '\t';
        QTest::newRow("JSON") << int(Format::Json) << ',';
    }
    void readBackItIsTheSame()
    {
        QFETCH(int, format);
        QFETCH(char, delimiter);
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        VERIFY_OK(service.activate(service.add(completeEntry()).value()));
        VERIFY_OK(service.activate(service.add(completeProcessorEntry()).value()));
        RegisterEntry bare;
        bare.title = u"only a title"_s;
        VERIFY_OK(service.add(bare));
        AwkwardTexts awkward(20260615);
        for (int i = 0; i < 300; ++i)
            VERIFY_OK(service.add(awkward.entry()));
        const QString path = m_files.filePath(u"register"_s);
        const auto count = RegisterExport(archive.session()).run({path, Format(format), delimiter}, {}, {});
        VERIFY_OK(count);
        QCOMPARE(*count, 303);

        TempArchive other({processingSchema()});
        QStringList problems;
        const auto report = RegisterImport(other.session())
                                .run(path, {.activateComplete = true},
                                     [&problems](const RegisterImportRow &row) {
                                         for (const Error &problem : row.problems)
                                             problems += problem.toString();
                                     },
                                     {}, {});
        VERIFY_OK(report);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(report->added, 303);
        QCOMPARE(report->activated, 2);
        QVERIFY(report->remarks.isEmpty());
        const auto before = contents(archive.session());
        const auto after = contents(other.session());
        QCOMPARE(after.keys(), before.keys());
        for (auto it = before.begin(); it != before.end(); ++it)
            QVERIFY2(after[it.key()] == it.value(),
                     (QJsonDocument(it.value()).toJson() + QJsonDocument(after[it.key()]).toJson()).constData());
        // Into the same register it changes nothing.
        const auto again = RegisterImport(archive.session()).run(path, {.updateExisting = true}, {}, {}, {});
        VERIFY_OK(again);
        QCOMPARE(again->same, 303);
    }

    void noCellIsAFormula()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        AwkwardTexts awkward(7);
        for (int i = 0; i < 100; ++i)
            VERIFY_OK(service.add(awkward.entry()));
        const QString path = m_files.filePath(u"cells.csv"_s);
        VERIFY_OK(RegisterExport(archive.session()).run({path}, {}, {}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        CsvReader reader(&file, ',', 1 << 20);
        int cells = 0;
        for (auto row = reader.next(); row && row->isValid(); row = reader.next()) {
            for (const QByteArray &cell : std::as_const(row->fields)) {
                ++cells;
                QVERIFY2(cell.isEmpty() || !QByteArrayView("=+-@\t\r").contains(cell[0]), cell.constData());
            }
        }
        QVERIFY(cells > 3000);
    }

    void readersExportWhatTheyRead()
    {
        TempArchive archive({processingSchema()});
        ProcessingService service(archive.session());
        VERIFY_OK(service.activate(service.add(completeEntry()).value()));
        VERIFY_OK(service.add(completeEntry(u"draft"_s)));
        const QString path = m_files.filePath(u"theirs.json"_s);
        for (const auto &[role, count] : {std::pair{Role::Dpo, 2}, {Role::OrReviewer, 1}}) {
            archive.addAccount(QString(roleId(role)), role);
            const auto session = archive.unlock(QString(roleId(role)));
            const auto done = RegisterExport(*session).run({path, Format::Json}, {}, {});
            VERIFY_OK(done);
            QCOMPARE(*done, count);
        }
        archive.addAccount(u"admin"_s, Role::Administrator);
        const auto admin = archive.unlock(u"admin"_s);
        VERIFY_ERROR(RegisterExport(*admin).run({m_files.filePath(u"none"_s)}, {}, {}), errors::RoleDenied);
        QVERIFY(!QFile::exists(m_files.filePath(u"none"_s)));
        auto database = archive.session().openGovernance();
        const auto events = archive.session().audit().list(*database, {.action = u"REGISTER_EXPORTED"_s});
        QCOMPARE(events->size(), 3);
        QCOMPARE(events->first().outcome, AuditOutcome::Refused);
        QCOMPARE(events->at(1).detail[u"entries"].toInt(), 1);
    }

    void aFolderThatIsNotThere()
    {
        TempArchive archive({processingSchema()});
        VERIFY_ERROR(RegisterExport(archive.session()).run({m_files.filePath(u"no/such.csv"_s)}, {}, {}),
                     errors::FileUnwritable);
    }

    // 39 MB in 8,000 rows: fast, and the memory does not grow with them.
    void aLongRegister()
    {
        const QString path = m_files.filePath(u"long.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("title,controllerName,controllerContact,purposes,dataSubjectCategories,dataCategories,"
                   "recipientCategories,erasurePeriods,securityMeasures\n");
        const QByteArray measures = QByteArray("Locked rooms, keys for named accounts. ").repeated(125);
#ifdef VOICELOG_SANITIZE // which keeps what was freed: the figures would say nothing
        constexpr int rows = 800;
#else
        constexpr int rows = 8'000;
#endif
        for (int i = 0; i < rows; ++i)
            file.write("Entry " + QByteArray::number(i) +
                       ",Acme,Utrecht,QUALITY,callers,voice,team leads,voice | 90 days,\"" + measures + "\"\n");
        file.close();
        TempArchive archive({processingSchema()});
        const auto peak = [] {
            QFile status(u"/proc/self/status"_s);
            if (!status.open(QIODevice::ReadOnly))
                return 0;
            const QByteArray text = status.readAll();
            const auto at = text.indexOf("VmHWM:");
            return at < 0 ? 0 : text.sliced(at + 6, 20).simplified().split(' ').first().toInt();
        };
        // Of this process, so that what else the computer does is not in it.
        std::clock_t began = std::clock();
        const auto lap = [&began] {
            const std::clock_t now = std::clock();
            return qlonglong((now - std::exchange(began, now)) * 1000 / CLOCKS_PER_SEC);
        };
        const int before = peak();
        const auto preview = RegisterImport(archive.session()).preview(path, {}, {}, {}, {});
        VERIFY_OK(preview);
        QCOMPARE(preview->added, rows);
        const qint64 previewMs = lap();
        const auto report = RegisterImport(archive.session()).run(path, {.activateComplete = true}, {}, {}, {});
        VERIFY_OK(report);
        QCOMPARE(report->activated, rows);
        const qint64 importMs = lap();
        const QString out = m_files.filePath(u"long-out.csv"_s);
        const auto count = RegisterExport(archive.session()).run({out}, {}, {});
        VERIFY_OK(count);
        QCOMPARE(*count, rows);
        const qint64 exportMs = lap();
        const int grown = peak() - before;
        const auto again = RegisterImport(archive.session()).run(out, {}, {}, {}, {});
        VERIFY_OK(again);
        QCOMPARE(again->same, rows);
        const qint64 sameMs = lap();
        QCOMPARE(ProcessingService(archive.session()).list().value().size(), rows);
        const qint64 listMs = lap();
        qInfo("%d rows, processor time: preview %lld ms, import %lld ms, export %lld ms, import of the same %lld "
              "ms, list %lld ms; "
              "memory +%d KiB for %lld KiB of file",
              rows, previewMs, importMs, exportMs, sameMs, listMs, grown, QFileInfo(out).size() / 1024);
#ifndef VOICELOG_SANITIZE
        if (before > 0)
            QVERIFY2(grown < 32 * 1024, qPrintable(QString::number(grown)));
#endif
    }
};

VOICELOG_GUILESS_TEST(TestRegisterExport)
#include "tst_registerexport.moc"
