// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CtlRun.h"

#include <archive/Archive.h>
#include <archive/UnlockThrottle.h>
#include <base/LegalDay.h>
#include <common/DemoArchive.h>
#include <common/FullSchema.h>
#include <requests/ReviewService.h>
#include <rules/RuleBook.h>
#include <support/PdfTools.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The demo's request, a request from the letter in the post to its end, and the log of them all, through voicelogctl.
class TestCtlRequest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

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
    static QString day(int daysAgo)
    {
        return legalDay(QDateTime::currentDateTimeUtc()).addDays(-daysAgo).toString(Qt::ISODate);
    }

    /// The lowest and highest sample of one channel in a stretch.
    static Peak loudest(const CopyReview &review, int channel, TimeRange range)
    {
        Peak all;
        const double rate = review.peaks.sampleRate();
        review.peaks.read(channel, double(range.startMs) * rate / 1000, double(range.duration()) * rate / 1000,
                          std::span(&all, 1));
        return all;
    }

    QString m_number; ///< of the letter

private Q_SLOTS:
    void initTestCase() { VERIFY_OK(makeDemoArchive(m_dir.filePath(u"demo"_s), {}, {}, test::TempArchive::cost())); }

    /// A customer who is in three programmes asks for access; in one of his calls he says his neighbour's number.
    void theDemoHasARequestToWorkOn()
    {
        const QString officer = u"privacy.officer"_s;
        CtlRun run = as(officer, {u"request"_s, u"list"_s});
        const auto open =
            std::ranges::find(run.results, u"ACCESS"_s, [](const auto &one) { return one[u"kind"].toString(); });
        QVERIFY(open != run.results.cend());
        QCOMPARE(open->value(u"state").toString(), u"IN_PROGRESS"_s);
        const QString number = open->value(u"number").toString();
        run = as(officer, {u"request"_s, u"search"_s, number, u"--phone"_s, u"06 12345612"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QStringList programmes;
        QString withNeighbour;
        for (const QJsonObject &one : std::as_const(run.results)) {
            QCOMPARE(one[u"matches"][0][u"kind"].toString(), u"NUMBER_MATCH"_s);
            QCOMPARE(one[u"standing"].toString(), u"TAKEN_IN"_s);
            const QString recording = one[u"number"].toString();
            programmes += recording.section(u'-', 0, 0);
            const CtlRun review = as(officer, {u"request"_s, u"review"_s, number, recording});
            QVERIFY2(review.status == 0, qPrintable(review.errors));
            for (const QJsonObject &found : review.results) {
                if (found[u"subject"].toString() != u"NUMBER"_s)
                    continue;
                QVERIFY(withNeighbour.isEmpty());
                withNeighbour = recording;
                QCOMPARE(found[u"words"].toString(), u"06 12 34 56 78"_s);
                QCOMPARE(found[u"channel"].toInt(), 2); // the caller's
                QVERIFY(found[u"endMs"].toInteger() - found[u"startMs"].toInteger() < 6000);
            }
        }
        programmes.sort();
        QCOMPARE(programmes, (QStringList{u"DESK"_s, u"KWAL"_s, u"VERK"_s}));
        QVERIFY(withNeighbour.startsWith(u"DESK"_s));
        run = as(officer, {u"request"_s, u"recordings"_s, number});
        QCOMPARE(run.results.size(), 3); // all are held, and the one to redact stands first
        QCOMPARE(run.first()[u"number"].toString(), withNeighbour);
    }

    /// What keeps the recordings of an open request is nobody's to end, nor to make up (R-ACCESS-03).
    void itsHoldsFollowTheRequest()
    {
        const QString officer = u"privacy.officer"_s;
        const QStringList holds{u"retention"_s, u"hold"_s};
        CtlRun run = as(officer, holds + QStringList{u"list"_s});
        const auto held =
            std::ranges::find(run.results, u"REQUEST"_s, [](const auto &one) { return one[u"kind"].toString(); });
        QVERIFY(held != run.results.cend());
        const QString hold = held->value(u"number").toString();
        const QString request = held->value(u"reference").toString();
        QCOMPARE(
            as(officer, holds + QStringList{u"lift"_s, hold, u"--reason"_s, u"Not needed any more by this officer."_s})
                .status,
            1);
        QCOMPARE(as(officer, holds + QStringList{u"end"_s, hold, u"--on"_s, day(0)}).status, 1);
        run = as(officer, holds + QStringList{u"show"_s, hold});
        QCOMPARE(run.first()[u"state"].toString(), u"ACTIVE"_s);
        run = as(officer, {u"audit"_s, u"list"_s, u"--action"_s, u"HOLD_RELEASED"_s, u"--refused"_s});
        QCOMPARE(run.results.size(), 2);
        QCOMPARE(run.first()[u"ruleId"].toString(), u"R-ACCESS-03"_s);

        run = as(officer, {u"request"_s, u"recordings"_s, request});
        const QString recording = run.first()[u"number"].toString();
        const QStringList add = holds + QStringList{u"add"_s, recording, u"--kind"_s, u"REQUEST"_s, u"--reference"_s};
        run = as(officer, add + QStringList{u"SAR-2019-0999"_s});
        QVERIFY(run.status != 0);
        QVERIFY2(run.errors.contains(u"SAR-2019-0999"_s), qPrintable(run.errors));
    }

    /// It is heard too, on the caller's channel alone.
    void theNeighboursNumberIsSpoken()
    {
        const SystemClock clock;
        UnlockThrottle throttle(m_dir.filePath(u"waits"_s), clock);
        const DemoAccount first = demoAccounts().constFirst();
        const auto session = Archive(m_dir.filePath(u"demo"_s), fullSchema(), clock, TempArchive::cost())
                                 .unlock(first.name, SecretBytes::copyOf(QByteArrayView(first.password)), throttle);
        VERIFY_OK(session);
        const RuleBook book = *RuleBook::builtIn();
        RequestService requests(**session, book);
        const auto entries = requests.list();
        VERIFY_OK(entries);
        const auto entry = std::ranges::find(*entries, RequestKind::Access, &RequestEntry::kind);
        const auto request = requests.find(entry->number);
        VERIFY_OK(request);
        QCOMPARE(request->requester, u"Sander Kuipers"_s);
        const auto held = AnswerService(**session, book).recordings(*request);
        VERIFY_OK(held);
        int spoken = 0;
        for (const HeldRecording &one : *held) {
            QCOMPARE(one.channels, 2);
            const auto review = ReviewService(**session).review(*request, one);
            VERIFY_OK(review);
            for (const CopyWords::Suggestion &found : review->suggestions) {
                if (found.mark.subject != MarkSubject::Number)
                    continue;
                ++spoken;
                QVERIFY(loudest(*review, 1, found.mark.sound.range).max > 3000);
                QVERIFY(loudest(*review, 0, found.mark.sound.range).max < 300);
                for (const TranscriptCue &cue : review->wordsWithout({found.mark}))
                    QVERIFY2(!cue.text.contains(u"34"_s), qPrintable(cue.text));
            }
        }
        QCOMPARE(spoken, 1);
    }

    void fromTheLetterToItsEnd()
    {
        const QString letter = write(u"letter.json"_s, "{\"receivedOn\": \"" + day(5).toUtf8() +
                                                           "\", \"channel\": \"EMAIL\", \"requester\": \"Anouk "
                                                           "Visser\", \"contact\": \"anouk@example.nl\","
                                                           " \"scope\": {\"numbers\": [\"06 12345610\"]}}");
        const QString officer = u"privacy.officer"_s;
        CtlRun run = as(officer, {u"request"_s, u"open"_s, u"--from"_s, letter});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        const QString number = m_number = run.first()[u"number"].toString();
        QVERIFY(number.startsWith(u"SAR-"_s));
        QVERIFY(!run.first()[u"dueOn"].toString().isEmpty());
        const qint64 held = run.results.value(1)[u"held"].toInteger();
        QVERIFY(held > 0);

        run = as(officer, {u"recording"_s, u"list"_s, u"--number"_s, u"0612345610"_s});
        QCOMPARE(run.results.size(), held);
        for (const QJsonObject &recording : std::as_const(run.results))
            QVERIFY(recording[u"state"].toString() != u"ACTIVE"_s);

        QCOMPARE(as(officer, {u"request"_s, u"identify"_s, number, u"--asked"_s, day(5)}).status, 0);
        run = as(officer, {u"request"_s, u"identify"_s, number, u"--method"_s, u"ID_SHOWN"_s, u"--verified"_s, day(2)});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"pausedDays"].toInteger(), 3);
        QCOMPARE(as(officer, {u"request"_s, u"identify"_s, number, u"--method"_s, u"BLOOD"_s}).status, 2);
        QCOMPARE(as(officer, {u"request"_s, u"clarify"_s, number}).status, 0);
        QCOMPARE(as(officer, {u"request"_s, u"clarify"_s, number, u"--answered"_s, day(0)}).status, 0);
        run = as(officer, {u"request"_s, u"extend"_s, number, u"--ground"_s, u"COMPLEXITY"_s, u"--reason"_s,
                           u"Many calls with other people in them."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));

        // Who may not read it sees its dates, and no name.
        run = as(u"dpo"_s, {u"request"_s, u"list"_s});
        QCOMPARE(run.results.size(), 3); // the demo has two
        const auto listed =
            std::ranges::find(run.results, number, [](const QJsonObject &one) { return one[u"number"].toString(); });
        QVERIFY(listed != run.results.end());
        QVERIFY(!listed->contains(u"requester"));
        QVERIFY(as(u"works.council"_s, {u"request"_s, u"list"_s}).status != 0);
        QVERIFY(as(u"works.council"_s, {u"request"_s, u"show"_s, number}).status != 0);

        // What else there is of her is looked for, and looked at before anything is answered.
        run = as(officer, {u"request"_s, u"search"_s, number, u"--name"_s, u"Visser, A."_s, u"--name"_s, u"Kuipers"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QStringList strangers;
        qint64 hers = 0;
        for (const QJsonObject &one : std::as_const(run.results)) {
            if (one[u"standing"].toString() == u"OPEN"_s)
                strangers += one[u"number"].toString();
            else if (one[u"matches"].toArray().first().toObject()[u"found"].toString() == u"Anouk Visser"_s)
                ++hers;
        }
        QVERIFY(hers > 0 && !strangers.isEmpty());
        run = as(officer, {u"request"_s, u"take-in"_s, number, strangers.first()});
        QVERIFY2(run.status == 0 && run.first()[u"held"].toInteger() >= 0, qPrintable(run.errors));
        run = as(officer, QStringList{u"request"_s, u"leave-out"_s, number} + strangers +
                              QStringList{u"--reason"_s, u"Of another customer, seen by the number."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"leftOut"].toInteger(), strangers.size());
        QCOMPARE(as(officer, {u"request"_s, u"leave-out"_s, number, strangers.first(), u"--reason"_s, u"No."_s}).status,
                 2);
        QVERIFY(as(officer, {u"request"_s, u"take-in"_s, number, u"NONE-2026-1"_s}).status != 0);
        QVERIFY(as(u"dpo"_s, {u"request"_s, u"search"_s, number}).status != 0);

        // Another day of receipt, by two officers.
        const QStringList correct{u"request"_s,
                                  u"correct-receipt"_s,
                                  number,
                                  u"--on"_s,
                                  day(6),
                                  u"--reason"_s,
                                  u"The stamp of the post room says so."_s};
        QCOMPARE(as(officer, correct.first(3)).status, 2);
        run = as(officer, correct);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"waitsForSecond"].toBool(), true);
        QCOMPARE(as(officer, {u"request"_s, u"confirm-receipt"_s, number}).status, 1);
        run = as(officer, {u"request"_s, u"withdraw-receipt"_s, number});
        QCOMPARE(run.first()[u"waitsForSecond"].toBool(), false);

        // What she gets of each, by two officers, sent and closed.
        run = as(officer, {u"request"_s, u"recordings"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.results.size(), held);
        const QString items = u"PURPOSES,CATEGORIES,RECIPIENTS,RETENTION,RIGHTS,COMPLAINT,SOURCE,AUTOMATED_DECISIONS"_s;
        CtlRun refused = as(officer, {u"request"_s, u"propose"_s, number, u"--items"_s, items});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains(u"R-ACCESS-01"_s), qPrintable(refused.errors));
        for (const QJsonObject &one : std::as_const(run.results)) {
            const QString recording = one[u"number"].toString();
            const QStringList redacted{
                u"request"_s, u"decide"_s,        number,        recording,
                u"--give"_s,  u"COPY_REDACTED"_s, u"--reason"_s, u"The number of her neighbour is said in it."_s};
            const CtlRun review = as(officer, {u"request"_s, u"review"_s, number, recording});
            QVERIFY2(review.status == 0, qPrintable(review.errors));
            QCOMPARE(as(officer, redacted).status, 2); // nothing is marked
            QCOMPARE(as(officer, redacted + QStringList{u"--mark"_s, u"2-1000000"_s}).status, 2);
            QCOMPARE(as(officer, redacted + QStringList{u"--mark"_s, u"1-2:BEEP"_s}).status, 2);
            const CtlRun decided = as(officer, redacted + QStringList{u"--mark"_s, u"0.5-1"_s, u"--mark"_s,
                                                                      u"1.25-2/1:TONE"_s, u"--suggested"_s});
            QVERIFY2(decided.status == 0, qPrintable(decided.errors));
            QCOMPARE(decided.first()[u"marks"].toInt(), 2 + review.results.size());
        }
        QCOMPARE(as(officer, {u"request"_s, u"decide"_s, number, u"NONE-2026-1"_s, u"--give"_s, u"COPY"_s}).status, 1);
        QCOMPARE(as(officer, {u"request"_s, u"propose"_s, number, u"--items"_s, u"ALL"_s}).status, 2);
        QCOMPARE(as(officer, {u"request"_s, u"propose"_s, number, u"--items"_s, items}).status, 0);
        QCOMPARE(as(officer, {u"request"_s, u"confirm"_s, number}).status, 1); // not the same officer
        QCOMPARE(as(officer, {u"request"_s, u"send"_s, number, u"--means"_s, u"letter"_s}).status, 1);
        QCOMPARE(as(officer, {u"request"_s, u"take-back"_s, number}).first()[u"state"].toString(), u"IN_PROGRESS"_s);
        QCOMPARE(as(officer, {u"request"_s, u"propose"_s, number, u"--items"_s, items}).status, 0);
        const QStringList confirm{u"request"_s, u"confirm"_s, number};
        const QStringList package{u"request"_s, u"package"_s, number, u"--recipient"_s, u"Our lawyer"_s};
        const QStringList send{u"request"_s, u"send"_s, number, u"--means"_s, u"letter"_s};
        run = as(u"second.officer"_s, confirm);
        QCOMPARE(run.status, 1); // there is nothing to look at
        QVERIFY2(run.errors.contains(u"PACKAGE"_s), qPrintable(run.errors));
        for (int i = 0; i < 2; ++i) { // another package is another answer
            QCOMPARE(as(officer, package).status, 0);
            QCOMPARE(as(officer, send).status, 1);
            run = as(u"second.officer"_s, confirm);
            QVERIFY2(run.status == 0, qPrintable(run.errors));
        }
        run = as(officer, send);
        QCOMPARE(run.first()[u"state"].toString(), u"ANSWERED"_s);
        run = as(officer, {u"request"_s, u"close"_s, number, u"--proof"_s, u"3SABC12345"_s});
        QCOMPARE(run.first()[u"state"].toString(), u"CLOSED"_s);

        const QString again =
            write(u"again.json"_s, "{\"receivedOn\": \"" + day(1).toUtf8() + "\", \"requester\": \"Anouk Visser\"}");
        run = as(officer, {u"request"_s, u"open"_s, u"--from"_s, again});
        run = as(officer, {u"request"_s, u"withdraw"_s, run.first()[u"number"].toString()});
        QCOMPARE(run.first()[u"state"].toString(), u"WITHDRAWN"_s);
        const QString bsn = write(u"bsn.json"_s, "{\"receivedOn\": \"" + day(1).toUtf8() +
                                                     "\", \"requester\": \"Anouk Visser\","
                                                     " \"notes\": \"BSN 111222333\"}");
        run = as(officer, {u"request"_s, u"open"_s, u"--from"_s, bsn});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.errors.contains(u"BSN"_s), qPrintable(run.errors));
    }

    void theLogNamesNobody()
    {
        if (!hasPoppler())
            QSKIP("no pdftotext here");
        const QString file = m_dir.filePath(u"log.pdf"_s);
        const QString year = day(5).first(4);
        const QStringList report{u"report"_s, u"requests"_s, u"--to"_s, file};
        const CtlRun english =
            as(u"privacy.officer"_s, report + QStringList{u"--year"_s, year, u"--language"_s, u"en"_s});
        QVERIFY2(english.status == 0, qPrintable(english.errors));
        QCOMPARE(english.first()[u"kind"].toString(), u"REQUEST_LOG"_s);
        QCOMPARE(english.first()[u"containsPersonalData"], QJsonValue(false));
        QString text = pdfText(file);
        QVERIFY2(text.contains(u"Log of requests of persons"_s) && text.contains(year), qPrintable(text));
        const QStringList lines = text.split(u'\n');
        const auto row = std::ranges::find_if(lines, [this](const QString &line) { return line.contains(m_number); });
        QVERIFY2(row != lines.cend(), qPrintable(text));
        QVERIFY2(row->contains(u"access"_s) && row->contains(u"e-mail"_s), qPrintable(*row));
        for (const auto &name : {u"Visser"_s, u"Kuipers"_s, u"0612345610"_s, u"example.nl"_s})
            QVERIFY2(!text.contains(name), qPrintable(text));
        const CtlRun made =
            as(u"privacy.officer"_s, {u"audit"_s, u"list"_s, u"--object"_s, english.first()[u"number"].toString()});
        QCOMPARE(made.results.size(), 2); // made and saved

        // Who cannot open the vault of requests gets it without what is in there.
        const CtlRun dutch = as(u"dpo"_s, report + QStringList{u"--year"_s, year, u"--language"_s, u"nl"_s});
        QVERIFY2(dutch.status == 0, qPrintable(dutch.errors));
        text = pdfText(file);
        QVERIFY2(text.contains(u"Logboek verzoeken van betrokkenen"_s) && text.contains(m_number), qPrintable(text));
        QVERIFY2(text.contains(u"kluis van de verzoeken"_s) && !text.contains(u"e-mail"_s), qPrintable(text));
        // A year without requests, and years that cannot be.
        QCOMPARE(
            as(u"privacy.officer"_s, report + QStringList{u"--year"_s, u"2019"_s, u"--language"_s, u"en"_s}).status, 0);
        text = pdfText(file);
        QVERIFY2(text.contains(u"No request came in."_s) && !text.contains(m_number), qPrintable(text));
        QCOMPARE(as(u"privacy.officer"_s, report + QStringList{u"--year"_s, u"1999"_s}).status, 2);
        QCOMPARE(as(u"privacy.officer"_s, report + QStringList{u"--year"_s, QString::number(year.toInt() + 2)}).status,
                 2);
        QCOMPARE(as(u"privacy.officer"_s, report.first(2)).status, 2);
        QVERIFY(as(u"works.council"_s, report).status != 0);
    }

    /// Erasure, rectification, restriction and an objection in a call.
    void theOtherRights()
    {
        const QString officer = u"privacy.officer"_s;
        CtlRun run = as(officer, {u"recording"_s, u"list"_s, u"--state"_s, u"ACTIVE"_s});
        QVERIFY(run.results.size() >= 3);
        const auto numberAt = [&run](int i) { return run.results.value(i)[u"number"].toString(); };
        const QStringList calls{numberAt(0), numberAt(1), numberAt(2)};
        const auto open = [&](const QByteArray &kind, const QString &call) {
            const QString file =
                write(u"right.json"_s, "{\"kind\": \"" + kind + "\", \"receivedOn\": \"" + day(0).toUtf8() +
                                           "\", \"requester\": \"Anouk Visser\", \"scope\": "
                                           "{\"recordings\": [\"" +
                                           call.toUtf8() + "\"]}}");
            const QString number =
                as(officer, {u"request"_s, u"open"_s, u"--from"_s, file}).first()[u"number"].toString();
            as(officer, {u"request"_s, u"identify"_s, number, u"--not-needed"_s});
            return number;
        };
        const auto answer = [&](const QString &number) {
            CtlRun made = as(officer, {u"request"_s, u"propose"_s, number});
            if (made.status == 0)
                made = as(officer, {u"request"_s, u"send"_s, number, u"--means"_s, u"letter"_s});
            return made;
        };

        QString number = open("RECTIFICATION", calls[0]);
        QVERIFY(number.startsWith(u"RGT-"_s));
        const QStringList decide{u"request"_s, u"decide-right"_s, number, calls[0]};
        QCOMPARE(as(officer, decide).status, 2); // neither granted nor refused
        QCOMPARE(as(officer, decide + QStringList{u"--grant"_s, u"--refuse"_s}).status, 2);
        QCOMPARE(as(officer, decide + QStringList{u"--grant"_s}).status, 2); // no note
        QCOMPARE(as(officer, decide + QStringList{u"--refuse"_s, u"--ground"_s, u"BECAUSE"_s}).status, 2);
        run = as(officer, decide + QStringList{u"--grant"_s, u"--note"_s, u"The agreement is of 2025."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"decision"].toString(), u"GRANTED"_s);
        run = as(officer, {u"request"_s, u"recordings"_s, number});
        QCOMPARE(run.first()[u"note"].toString(), u"The agreement is of 2025."_s);
        run = answer(number);
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(officer, {u"recording"_s, u"show"_s, calls[0]});
        const QJsonObject note = run.first()[u"corrections"].toArray().first().toObject();
        QCOMPARE(note[u"text"].toString(), u"The agreement is of 2025."_s);
        QCOMPARE(note[u"request"].toString(), number);
        QCOMPARE(as(officer, {u"request"_s, u"carry-out"_s, number}).status, 0);
        run = as(officer, {u"request"_s, u"recipients"_s, number});
        QCOMPARE(run.status, 0);
        QVERIFY(run.results.isEmpty());
        const QString told =
            write(u"told.json"_s, "{\"recipient\": \"mr. Vos\", \"toldOn\": \"" + day(0).toUtf8() + "\"}");
        run = as(officer, {u"request"_s, u"tell-recipient"_s, number, u"--from"_s, told});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"untold"].toInt(), 0);
        run = as(officer, {u"request"_s, u"close"_s, number, u"--proof"_s, u"3SABC12345"_s});
        QCOMPARE(run.first()[u"state"].toString(), u"CLOSED"_s);

        number = open("RESTRICTION", calls[1]);
        run =
            as(officer, {u"request"_s, u"decide-right"_s, number, calls[1], u"--grant"_s, u"--ground"_s, u"18_1_C"_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(answer(number).first()[u"state"].toString(), u"ANSWERED"_s);
        QCOMPARE(as(officer, {u"request"_s, u"lift-restriction"_s, number, u"--told"_s, day(0), u"--reason"_s,
                              u"The claim was settled in May."_s})
                     .status,
                 1); // told on the same day

        run = as(officer, {u"request"_s, u"open-objection"_s, calls[2]});
        QCOMPARE(run.status, 2); // nobody objected
        const QString who = write(u"who.json"_s, "{\"requester\": \"Anouk Visser\", \"contact\": \"a@example.nl\"}");
        run = as(officer, {u"request"_s, u"open-objection"_s, calls[2], u"--at"_s, u"500"_s, u"--from"_s, who});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(run.first()[u"recording"].toString(), calls[2]);
        QCOMPARE(run.first()[u"held"].toInt(), 1);
        QCOMPARE(as(officer, {u"request"_s, u"open-objection"_s, calls[2]}).status, 2); // it has one
        number = run.first()[u"number"].toString();
        as(officer, {u"request"_s, u"identify"_s, number, u"--not-needed"_s});
        run = as(officer, {u"request"_s, u"decide-right"_s, number, calls[2], u"--refuse"_s, u"--ground"_s, u"21_1"_s,
                           u"--reason"_s, u"Weighed against what we must prove."_s});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        QCOMPARE(answer(number).status, 1); // a second officer looks first
        run = as(u"second.officer"_s, {u"request"_s, u"confirm"_s, number});
        QVERIFY2(run.status == 0, qPrintable(run.errors));
        run = as(officer, {u"request"_s, u"send"_s, number, u"--means"_s, u"letter"_s});
        QCOMPARE(run.first()[u"state"].toString(), u"REFUSED"_s);
        QVERIFY(as(u"dpo"_s, {u"request"_s, u"carry-out"_s, number}).status != 0);
        QVERIFY(as(u"dpo"_s, {u"request"_s, u"recipients"_s, number}).status != 0);
    }
};

VOICELOG_GUILESS_TEST(TestCtlRequest)
#include "tst_ctlrequest.moc"
