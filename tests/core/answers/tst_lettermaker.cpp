// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerOffice.h"

#include <answers/AnswerErrors.h>
#include <answers/LetterMaker.h>
#include <answers/LetterTemplates.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <reports/ReportContent.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QString textOf(const Report &report)
{
    QByteArray bytes;
    const auto written = writeReportContent(report,
                                            [&bytes](QByteArrayView piece) {
                                                bytes += piece;
                                                return true;
                                            },
                                            {});
    return written ? QString::fromUtf8(bytes) : QString();
}

QStringList headingsOf(const Report &report)
{
    QStringList headings;
    for (const ReportBlock &block : report.blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading != nullptr && heading->level == 1)
            headings += heading->text;
    }
    return headings;
}

} // namespace

/// The letters of a request (report 2 of DOMAIN 6).
class TestLetterMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerTellsAllThatTheLawAsks()
    {
        AnswerOffice with;
        with.propose();
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const Report letter = orQuit(maker.letter(with.request, LetterKind::Answer, ReportLanguage::English,
                                                  {.certificates = {}, .recipients = {u"Court of Utrecht"_s}}));
        QCOMPARE(headingsOf(letter).size(), 13);
        QVERIFY(letter.containsPersonalData);
        QVERIFY(letter.number.startsWith(u"RPT-"_s));
        const QString text = textOf(letter);
        QVERIFY(!text.contains(u"{{"_s));
        for (const QString &told : {with.request.number, AnswerOffice::who(), with.plain.number, with.telling.number,
                                    u"Quality of the service desk"_s, u"Voice"_s, u"Court of Utrecht"_s, u"90 days"_s,
                                    u"a telephone number of somebody else"_s, u"no party to it"_s,
                                    u"autoriteitpersoonsgegevens.nl"_s, u"six weeks"_s, u"dpo@example.nl"_s})
            QVERIFY2(text.contains(told), qPrintable(told));
        QVERIFY(!text.contains(u"98765432"_s));
        QVERIFY(!text.contains(AnswerOffice::agent()));
    }

    void inDutchToo()
    {
        AnswerOffice with;
        with.propose();
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const Report letter = orQuit(maker.letter(with.request, LetterKind::Answer, ReportLanguage::Dutch));
        QCOMPARE(headingsOf(letter)[4], u"5  Ontvangers"_s);
        QVERIFY(textOf(letter).contains(u"een telefoonnummer van een ander"_s));
    }

    void aConsultationIsToldWithoutWhoDidIt()
    {
        AnswerOffice with;
        ReviewService reviews(with.f.archive.session());
        const HeldRecording held = orQuit(with.answers.recordings(with.request)).first();
        const CopyReview review = orQuit(reviews.review(with.request, held));
        const Id listening = orQuit(reviews.beginListening(review));
        TimeRanges heard;
        heard.add({0, 400});
        VERIFY_OK(reviews.endListening(listening, review, heard));
        with.propose();
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const QString text = textOf(orQuit(maker.letter(with.request, LetterKind::Answer, ReportLanguage::English)));
        QCOMPARE(text.count(u"preparing the answer to a request"_s), 1);
    }

    void variants()
    {
        AnswerOffice with;
        with.decide(with.plain, CopyDecision::Refused);
        with.decide(with.telling, CopyDecision::Refused);
        with.putForward();
        QCOMPARE(LetterMaker::answerKind(with.request, {}), LetterKind::Refusal);
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const QString refusal =
            textOf(orQuit(maker.letter(with.request, LetterKind::Refusal, ReportLanguage::English)));
        QVERIFY(refusal.contains(u"the rights of others"_s));
        QVERIFY(refusal.contains(u"within six weeks"_s));

        DataRequest nobody = with.request;
        nobody.decisions.clear();
        QCOMPARE(LetterMaker::answerKind(nobody, {}), LetterKind::NoData);
        QCOMPARE(LetterMaker::answerKind(nobody, {.certificates = {u"DST-2026-0001"_s}, .recipients = {}}),
                 LetterKind::Destroyed);
        VERIFY_ERROR(maker.letter(nobody, LetterKind::Destroyed, ReportLanguage::English,
                                  {.certificates = {u"DST-2026-0001"_s}, .recipients = {}}),
                     errors::NotFound);
    }

    void ofTheOtherRights()
    {
        AnswerOffice with;
        with.propose();
        DataRequest other = with.request;
        other.kind = RequestKind::Restriction;
        other.decisions.clear();
        other.rights = {{.vault = with.plain.vaultId,
                         .recording = with.plain.id,
                         .number = with.plain.number,
                         .decision = RightOutcome::Granted,
                         .ground = RightGround::NeededForClaim},
                        {.vault = with.telling.vaultId,
                         .recording = with.telling.id,
                         .number = with.telling.number,
                         .decision = RightOutcome::Refused,
                         .ground = RightGround::ConditionsNotMet,
                         .reasoning = u"It was never contested by anybody."_s}};
        QCOMPARE(LetterMaker::answerKind(other, {}), LetterKind::RightsAnswer);
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const QString text = textOf(orQuit(maker.letter(other, LetterKind::RightsAnswer, ReportLanguage::English)));
        for (const QString &told :
             {with.plain.number + u": is only kept"_s, u"18(1)(c)"_s, with.telling.number + u": we do not do this"_s,
              u"never contested"_s, u"article 19"_s, u"six weeks"_s})
            QVERIFY2(text.contains(told), qPrintable(told));
        for (const QLatin1StringView id : requestKindIds) {
            const QByteArray key = QByteArray("letterGranted.") + id.data();
            if (id != requestKindIds.front())
                QVERIFY2(ReportTexts::has(QLatin1StringView(key), ReportLanguage::Dutch), key.constData());
        }
        for (const QLatin1StringView id : rightGroundIds) {
            const QByteArray key = QByteArray("letterValue.") + id.data();
            QVERIFY2(ReportTexts::has(QLatin1StringView(key), ReportLanguage::Dutch), key.constData());
        }
    }

    void everyLetterHasItsTime()
    {
        AnswerOffice with;
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        VERIFY_OK(maker.letter(with.request, LetterKind::Receipt, ReportLanguage::Dutch));
        VERIFY_ERROR(maker.letter(with.request, LetterKind::Answer, ReportLanguage::Dutch), errors::LetterNotNow);
        VERIFY_ERROR(maker.letter(with.request, LetterKind::Extension, ReportLanguage::Dutch), errors::LetterNotNow);
        with.request = orQuit(with.service.askClarification(with.request, {2026, 5, 4}));
        const QString asked =
            textOf(orQuit(maker.letter(with.request, LetterKind::AskClarification, ReportLanguage::English)));
        QVERIFY(asked.contains(u"4 May 2026"_s));
        with.request = orQuit(with.service.clarified(with.request, {2026, 5, 4}));
        DataRequest::Extension more;
        more.decidedOn = more.noticeSentOn = {2026, 5, 4};
        more.text = u"There are very many calls to look through."_s;
        with.request = orQuit(with.service.extend(with.request, more));
        const QString extended =
            textOf(orQuit(maker.letter(with.request, LetterKind::Extension, ReportLanguage::English)));
        QVERIFY(extended.contains(u"4 August 2026"_s));
        QVERIFY(extended.contains(u"very many calls"_s));
        with.request = orQuit(with.service.withdraw(with.request, {2026, 5, 4}));
        VERIFY_OK(maker.letter(with.request, LetterKind::Withdrawn, ReportLanguage::Dutch));
    }

    void inTheOrganisationsOwnWords()
    {
        AnswerOffice with;
        LetterTemplates letters(with.f.archive.session());
        const LetterText text = orQuit(letters.text(LetterKind::Receipt, u"en"));
        VERIFY_OK(letters.save(text, u"Hello {{requester}}: {{number}}, by {{dueOn}}."_s));
        const LetterMaker maker(with.f.archive.session(), with.law.book);
        const QString made = textOf(orQuit(maker.letter(with.request, LetterKind::Receipt, ReportLanguage::English)));
        QVERIFY(made.contains(u"Hello Fenna Bos: %1, by 4 June 2026."_s.arg(with.request.number)));
        const Report preview =
            orQuit(maker.preview(with.request, LetterKind::Receipt, ReportLanguage::English, u"Only {{number}}"_s));
        QVERIFY(preview.number.isEmpty());
        QVERIFY(textOf(preview).contains(u"Only %1"_s.arg(with.request.number)));
    }

    void onlyOfficers()
    {
        AnswerOffice with;
        with.f.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = with.f.archive.unlock(u"dpo"_s);
        VERIFY_ERROR(LetterMaker(*dpo, with.law.book).letter(with.request, LetterKind::Receipt, ReportLanguage::Dutch),
                     errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestLetterMaker)
#include "tst_lettermaker.moc"
