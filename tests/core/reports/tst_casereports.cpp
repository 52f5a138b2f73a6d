// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportReading.h"
#include "SampleCases.h"
#include "SampleRecords.h"

#include <reports/ReportPdf.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QGuiApplication>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The monitoring-case file, the certificate of destruction and the retention overview: what they say of given records,
/// and what they must not say.
class TestCaseReports : public QObject
{
    Q_OBJECT

    SampleCases m_cases;
    QTemporaryDir m_folder;

    /// All that it says, in order; the frame of the pages is another test's.
    static QString textOf(const Report &report)
    {
        QStringList said{report.title, report.subtitle};
        for (const ReportBlock &block : report.blocks) {
            if (const auto *heading = std::get_if<ReportHeading>(&block))
                said += heading->text;
            if (const auto *paragraph = std::get_if<ReportParagraph>(&block))
                said += paragraph->text;
            if (const auto *facts = std::get_if<ReportFacts>(&block)) {
                for (const auto &[name, value] : facts->facts)
                    said += name + u' ' + value;
            }
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                if (table->rows.count() == 0)
                    said += table->whenEmpty;
                for (qint64 row = 0; row < table->rows.count(); ++row)
                    said += table->rows.row(row).join(u' ');
            }
        }
        return said.join(u' ').simplified();
    }
    QString paperOf(const Report &report) const
    {
        const QString path = m_folder.filePath(u"report.pdf"_s);
        const auto facts = writeReportPdf(report, path);
        if (!facts)
            qWarning("%s", qPrintable(facts.error().toString()));
        return facts ? pdfText(path).simplified() : QString();
    }
    static Report file(const CaseReportInput &input, ReportLanguage language = ReportLanguage::English)
    {
        return caseReport(SampleRecords::head(ReportKind::MonitoringCase, language), input);
    }
    static Report certificate(const DestructionRecord &record, ReportLanguage language = ReportLanguage::English)
    {
        return certificateReport(SampleRecords::head(ReportKind::Certificate, language), {record, {}, nullptr});
    }
    static Report overview(const RetentionOverviewInput &input, ReportLanguage language = ReportLanguage::English)
    {
        return retentionOverview(SampleRecords::head(ReportKind::Retention, language), input);
    }
    static void verifyAll(const QString &text, const QStringList &parts)
    {
        for (const QString &part : parts)
            QVERIFY2(text.contains(part), qPrintable(part + u"\nis not in\n"_s + text));
    }
    /// Neither on the pages nor in the data that the file carries.
    void verifyNone(const Report &report, const QStringList &words) const
    {
        const QString text = paperOf(report) + QString::fromUtf8(QJsonDocument(report.data).toJson());
        for (const QString &word : words)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u"\nis in\n"_s + text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!hasPoppler())
            QSKIP("no poppler here");
    }

    void sectionsOfTheFile()
    {
        QCOMPARE(chapters(file(m_cases.file())),
                 QStringList({u"1 Identification"_s, u"2 Suspicion and sources"_s, u"3 Alternatives, last resort"_s,
                              u"4 Balancing record and DPIA"_s, u"5 Supervisor and works council"_s, u"6 Notices"_s,
                              u"7 Period, lines, grants"_s, u"8 Recordings and listening log"_s, u"9 Rule results"_s,
                              u"10 Outcome"_s, u"11 Destruction or retention"_s, u"12 Use as evidence"_s}));
        QCOMPARE(
            chapters(file(m_cases.file(), ReportLanguage::Dutch)),
            QStringList({u"1 Gegevens"_s, u"2 Verdenking en bronnen"_s, u"3 Alternatieven, laatste uitweg"_s,
                         u"4 Belangenafweging en DPIA"_s, u"5 Toezichthouder en ondernemingsraad"_s, u"6 Meldingen"_s,
                         u"7 Periode, lijnen, toegang"_s, u"8 Opnamen en luisterlog"_s, u"9 Toetsing"_s,
                         u"10 Uitkomst"_s, u"11 Vernietiging of bewaring"_s, u"12 Gebruik als bewijs"_s}));
    }

    void theFileTellsAll()
    {
        const Report report = file(m_cases.file());
        QVERIFY(report.containsPersonalData);
        QCOMPARE(report.classification, Classification::Confidential);
        const QString text = textOf(report);
        verifyAll(text, {u"CASE-2026-0003"_s,
                         u"J. Bakker"_s,
                         u"criminal offence"_s,
                         u"Voorraadrapport week 26"_s,
                         u"Telling van de voorraad"_s,
                         u"Bij een melding vooraf"_s,
                         u"LIA-2026-0004"_s,
                         u"DPIA-2026-04"_s,
                         u"REG-2026-0006"_s,
                         u"WOR-2026-0002"_s,
                         u"WOR-2026-0005 30 July 2026"_s,
                         u"9 September 2026"_s,
                         u"28 August 2026, approved on 14 August 2026"_s,
                         u"Priya Ramdin"_s,
                         u"investigator"_s,
                         u"revoked on 21 September 2026"_s,
                         u"CASE-2026-0003-000005"_s,
                         u"0:01:38"_s,
                         u"refused: listened to a recording (R-MON-ACCESS-01)"_s,
                         u"A concrete, dated suspicion with a source"_s,
                         u"not applicable"_s,
                         u"Inform the employee afterwards before 11 September 2026."_s,
                         u"no finding"_s,
                         u"telfout"_s,
                         u"5 October 2026"_s,
                         u"SAR-2026-0017"_s,
                         u"Whether this recording may serve as evidence is for the court to decide."_s});
        verifyAll(paperOf(report), {u"contains personal data"_s, u"CASE-2026-0003"_s, u"telfout"_s});
        verifyAll(textOf(file(m_cases.file(), ReportLanguage::Dutch)),
                  {u"Of deze opname als bewijs mag dienen, beoordeelt de rechter."_s, u"wacht op vernietiging"_s,
                   u"geen bevinding"_s, u"Informeer de medewerker achteraf"_s});
    }

    void theCouncilsVariantNamesNobody()
    {
        for (const ReportLanguage language : {ReportLanguage::English, ReportLanguage::Dutch}) {
            auto input = m_cases.file();
            input.reader = CaseReportInput::For::Council;
            Report report = file(input, language);
            QVERIFY(!report.containsPersonalData);
            report.generatedBy = u"rita"_s; // who makes it stands in every head
            QStringList numbers;
            for (const QString &chapter : chapters(report))
                numbers += chapter.section(u' ', 0, 0);
            QCOMPARE(numbers, QStringList({u"1"_s, u"5"_s, u"7"_s, u"9"_s, u"10"_s, u"11"_s}));
            verifyNone(report, SampleCases::persons());
            verifyNone(report, {m_cases.recordings().first().toString()});
        }
        auto input = m_cases.file();
        input.reader = CaseReportInput::For::Council;
        const Report report = file(input);
        QCOMPARE(factOf(report, u"Persons concerned"_s), u"1"_s);
        QCOMPARE(factOf(report, u"Number of recordings"_s), u"5"_s);
        QCOMPARE(factOf(report, u"Outcome"_s), u"no finding"_s);
        QCOMPARE(factOf(report, u"Reason"_s), u"no such fact"_s);
        verifyAll(textOf(report), {u"is for the court to decide"_s, u"Sections 2, 3, 4, 6, 8 and 12"_s});
    }

    void afterDestructionUuidsOnly()
    {
        for (const auto reader : {CaseReportInput::For::File, CaseReportInput::For::Council}) {
            auto input = m_cases.destroyedFile();
            input.reader = reader;
            const Report report = file(input);
            const QString text = textOf(report);
            verifyAll(text,
                      {u"were destroyed on 5 October 2026"_s, u"DST-2026-0007"_s, u"is for the court to decide"_s});
            if (reader == CaseReportInput::For::File) {
                verifyAll(text, {m_cases.recordings().first().toString(), m_cases.recordings().last().toString(),
                                 u"Destroyed with the case."_s, u"Listening log"_s});
            }
            verifyNone(report, {u"Bakker"_s, u"030 123 45 31"_s, u"CASE-2026-0003-00000"_s, u"0:02:03"_s});
        }
    }

    void partlyDestroyed()
    {
        auto input = m_cases.file();
        DestructionRecord some = m_cases.destruction(3, 2);
        some.what = DestructionWhat::Recordings;
        some.methods = {u"ROWS_DELETED"_s};
        input.destructions = {some};
        input.recordings = input.recordings.first(3);
        input.record.recordingCount = 3;
        const QString text = textOf(file(input));
        verifyAll(text, {u"CASE-2026-0003-000003"_s, u"Destroyed recordings"_s, m_cases.recordings().at(4).toString(),
                         u"rows deleted"_s});
        QVERIFY(!text.contains(u"CASE-2026-0003-000004"));
        input.reader = CaseReportInput::For::Council;
        QCOMPARE(factOf(file(input), u"Number of recordings"_s), u"5"_s);
    }

    void withoutTheKeyItSaysSo()
    {
        auto input = m_cases.file();
        const MonitoringCase whole = input.record;
        input.record = MonitoringCase();
        input.record.number = whole.number;
        input.record.state = CaseState::Running;
        input.recordingsRead = false;
        input.recordings.clear();
        const Report report = file(input);
        verifyAll(textOf(report), {u"has no access to what was written in this case"_s,
                                   u"Not accessible to whoever made this report."_s, u"The case is still open"_s});
    }

    void emptyFile()
    {
        CaseReportInput input;
        input.record.readable = true;
        input.recordingsRead = true;
        input.asOf = SampleCases::today();
        verifyAll(textOf(file(input, ReportLanguage::Dutch)),
                  {u"Geen personen opgeschreven."_s, u"Geen alternatieven opgeschreven."_s,
                   u"Niemand heeft toegang gekregen."_s, u"Geen opnamen."_s, u"Er is nog niet getoetst."_s,
                   u"Geen bewaarbevelen."_s, u"beoordeelt de rechter"_s});
    }

    void certificateOfACase()
    {
        const DestructionRecord record = m_cases.destruction();
        Report report =
            certificateReport(SampleRecords::head(ReportKind::Certificate, ReportLanguage::English),
                              {record, R"({"signed":"yes"})", m_cases.book().inForceOn(QDate(2026, 10, 5))});
        QVERIFY(!report.containsPersonalData);
        report.generatedBy = u"rita"_s;
        verifyAll(textOf(report),
                  {u"DST-2026-0007"_s, u"monitoring, no finding"_s, u"R-MON-DESTROY-01"_s,
                   u"GDPR 5(1)(c),(e), 17(1)(a)"_s, u"CASE-2026-0003"_s, u"the whole vault"_s, u"0:30:34"_s,
                   u"August 2026"_s, u"key destroyed"_s, u"5 October 2026, 10:30 CEST"_s,
                   record.executedBy.account.toString(), u"retention service"_s, u"No approval was needed"_s,
                   u"Nothing was left out."_s, u"4 November 2026"_s, u"No copy of the"_s,
                   m_cases.recordings().at(4).toString(), u"Signed certificate (SHA-256)"_s});
        verifyAll(paperOf(report), {u"name, date, signature"_s, u"Second signature"_s, u"DST-2026-0007"_s});
        verifyNone(report, SampleCases::persons());
        QCOMPARE(report.data[u"certificate"][u"signed"].toString(), u"yes"_s);
        QCOMPARE(DestructionRecord::fromJson(report.data[u"record"].toObject()), record);
    }

    void certificateOfAnOrder()
    {
        const DestructionRecord record = m_cases.orderedDestruction();
        const QString text = textOf(certificate(record, ReportLanguage::Dutch));
        verifyAll(text,
                  {u"Voorgesteld door"_s, record.proposedBy.account.toString(), u"Goedgekeurd door"_s,
                   record.approvedBy.account.toString(), u"mei 2026 – juni 2026"_s, u"rijen verwijderd"_s,
                   u"bewaarbevel"_s, u"HLD-2026-0002"_s, u"tot opheffing"_s, u"SAR-2026-0017"_s, u"28 oktober 2026"_s});
        QVERIFY(!text.contains(u"Er was geen goedkeuring nodig"));
    }

    void certificateOfThousands()
    {
        DestructionRecord record = m_cases.destruction();
        const SystemClock clock;
        record.recordings.clear();
        for (int i = 0; i < 2'001; ++i)
            record.recordings += Id::create(clock);
        record.count = record.recordings.size();
        verifyAll(paperOf(certificate(record)), {u"2,001"_s, record.recordings.last().toString()});
    }

    void sectionsOfTheOverview()
    {
        QCOMPARE(chapters(overview(m_cases.overview(), ReportLanguage::Dutch)),
                 QStringList({u"1 Vervallen en te laat, per klasse"_s, u"2 Bewaarbevelen"_s, u"3 Komende 90 dagen"_s,
                              u"4 Vernietigd"_s, u"5 Controle van het logboek"_s, u"6 Geweigerde pogingen per regel"_s,
                              u"7 Integriteitscontroles"_s, u"8 Herziening van de regeledities"_s}));
    }

    void overviewText()
    {
        const QString text = textOf(overview(m_cases.overview()));
        verifyAll(text, {u"cover 2 of 3 vaults"_s, u"service evaluation 5 5 0 5 20 September 2026"_s,
                         u"monitoring, no finding 3 0 3 0 5 October 2026"_s,
                         u"open request SAR-2026-0017, until 28 October 2026"_s, u"HLD-2026-0002"_s, u"overdue"_s,
                         u"Ended or lapsed: 1."_s, u"7 October 2026 – 31 October 2026"_s, u"12,904"_s, u"intact"_s,
                         u"R-MON-ACCESS-01"_s, u"4,812"_s, u"never reviewed"_s, u"NL-AVG-2019"_s, u"nachtdienst"_s});
        QVERIFY(!text.contains(u"HLD-2026-0001"));
        QVERIFY2(!text.contains(u"5 January 2027 – 31 January 2027"), "beyond ninety days");
    }

    void aBrokenTrailIsNotToBeMissed()
    {
        auto input = m_cases.overview();
        input.chain = {};
        input.brokenAt = 4'211;
        verifyAll(textOf(overview(input)), {u"broken at event 4,211"_s, u"cannot be relied on"_s});
        input.brokenAt = 0;
        verifyAll(textOf(overview(input, ReportLanguage::Dutch)), {u"kon niet worden gecontroleerd"_s});
    }

    void emptyOverview()
    {
        RetentionOverviewInput input;
        input.asOf = SampleCases::today();
        input.since = input.asOf.addYears(-1);
        verifyAll(textOf(overview(input, ReportLanguage::Dutch)),
                  {u"Er is niets vervallen."_s, u"Geen bewaarbevelen van kracht."_s, u"Er vervalt niets."_s,
                   u"In deze periode is niets vernietigd."_s, u"In deze periode is geen poging geweigerd."_s,
                   u"Geen kluis die geopend kan worden."_s, u"nooit"_s});
    }
};

VOICELOG_TEST_WITH(TestCaseReports, QGuiApplication)
#include "tst_casereports.moc"
