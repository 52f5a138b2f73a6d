// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <recordings/SearchText.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>
#include <support/VaultPages.h>

#include <QDirIterator>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;
using test::Secrets;
using test::VaultPages;

/// After a destruction no page of the vault's file, free pages included, holds 32 bytes in a row of what was destroyed,
/// and no file of the archive a name or a number.
class TestRemains : public QObject
{
    Q_OBJECT

    struct Call
    {
        Recording recording;
        RetentionDesk::Words words;
    };

    static QString unlike(std::mt19937 &random, int letters)
    {
        QString text;
        for (int i = 0; i < letters; ++i)
            text += QChar(char16_t(u'a' + random() % 26));
        return text;
    }

    static Call addCall(RetentionDesk &desk, std::mt19937 &random, QDate day)
    {
        RetentionDesk::Words words;
        words.customer = u"Naam"_s + unlike(random, 40);
        words.number = u"+3120%1"_s.arg(1'000'000 + random() % 9'000'000);
        words.agent = u"Medewerker"_s + unlike(random, 30);
        for (int i = 0; i < 40; ++i)
            words.text += unlike(random, 12) + u' ';
        words.sound.resize(qsizetype(3'000 + random() % 150'000));
        for (char &byte : words.sound)
            byte = char(random());
        words.contractRef = u"CONTRACT"_s + unlike(random, 30);
        return {desk.addRecording(desk.vault, day, words), words};
    }

    static void keepSecret(Secrets &secrets, const RetentionDesk::Words &words)
    {
        secrets.add(words.sound);
        for (const QString &text : {words.customer, words.agent, words.text, words.contractRef}) {
            secrets.add(text.toUtf8());
            secrets.add(searchtext::folded(text).toUtf8());
        }
    }

    static void destroy(RetentionDesk &desk, const QList<Call> &calls)
    {
        QList<Id> ids;
        for (const Call &call : calls)
            ids += call.recording.id;
        const auto orders = desk.destructions().propose(desk.vault, ids);
        VERIFY_OK(orders);
        for (const DestructionOrder &order : *orders)
            VERIFY_OK(desk.secondDestructions().approve(order.id));
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        const auto report = desk.timerRetention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, calls.size());
    }

private Q_SLOTS:
    void noPageHoldsAnyOfIt_data()
    {
        QTest::addColumn<int>("calls");
        QTest::addColumn<int>("rounds");
        QTest::newRow("one") << 3 << 1;
        QTest::newRow("few, again and again") << 60 << 6;
    }
    void noPageHoldsAnyOfIt()
    {
        QFETCH(int, calls);
        QFETCH(int, rounds);
        std::mt19937 random(unsigned(calls * 31 + rounds));
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        QList<Call> there;
        for (int i = 0; i < calls; ++i)
            there += addCall(desk, random, QDate(2026, 3, 2).addDays(i % 20));
        Secrets all;
        for (const Call &call : std::as_const(there))
            keepSecret(all, call.words);
        QVERIFY2(all.foundIn(VaultPages::read(desk.archive, desk.vault)).size() > 10 * calls,
                 "what is there is not found: the pages are not read as they are");
        desk.setDay({2026, 7, 1});
        VERIFY_OK(desk.retention().assessAll());
        Secrets gone;
        QList<RetentionDesk::Words> words;
        for (int round = 0; round < rounds; ++round) {
            std::shuffle(there.begin(), there.end(), random);
            const QList<Call> chosen = there.first(std::max<qsizetype>(1, there.size() / (rounds - round)));
            there.remove(0, chosen.size());
            destroy(desk, chosen);
            for (const Call &call : chosen) {
                keepSecret(gone, call.words);
                words += call.words;
            }
            const QStringList places = gone.foundIn(VaultPages::read(desk.archive, desk.vault));
            QVERIFY2(places.isEmpty(), qPrintable(u"round %1: "_s.arg(round) +
                                                  places.first(std::min<qsizetype>(8, places.size())).join(u'\n')));
        }
        const QList<QByteArray> governance = VaultPages::read(desk.archive, {});
        QVERIFY(gone.foundIn(governance).isEmpty());
        for (const QByteArray &page : VaultPages::read(desk.archive, desk.vault) + governance) {
            for (const RetentionDesk::Words &one : std::as_const(words)) {
                QVERIFY2(!page.contains(one.customer.toUtf8()), qPrintable(one.customer));
                QVERIFY2(!page.contains(one.number.toUtf8()), qPrintable(one.number));
                QVERIFY2(!page.contains(one.agent.toUtf8()), qPrintable(one.agent));
            }
        }
        // What stays is whole.
        for (const Call &call : std::as_const(there))
            QVERIFY(desk.isThere(call.recording));
    }

    void personsOfOtherRecordingsStay()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording goes = desk.addRecording(QDate(2026, 3, 2)); // the same persons and numbers in both
        const Recording stays = desk.addRecording(QDate(2026, 6, 1));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        destroy(desk, {Call{goes, {}}});
        const auto read = RecordingService(desk.archive.session()).recording(stays.vaultId, stays.id);
        VERIFY_OK(read);
        QCOMPARE(read->participants.size(), 2);
        QCOMPARE(read->participants[1].name, RetentionDesk::Words().customer);
        QCOMPARE(read->participants[1].number, RetentionDesk::Words().number);
    }

    void draftsAndPositionsGoToo()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const QString draft = u"draft/recording/"_s + call.id.toString();
        VERIFY_OK(desk.archive.session().putPrivate(draft, "half a sentence"));
        VERIFY_OK(desk.second().putPrivate(draft, "another"));
        VERIFY_OK(desk.second().putPrivate(u"draft/other"_s, "stays"));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        destroy(desk, {Call{call, {}}});
        QVERIFY(desk.archive.session().privateKeys(u"draft/"_s)->isEmpty());
        QCOMPARE(*desk.second().privateKeys(u"draft/"_s), QStringList{u"draft/other"_s});
    }

    void theWordsOfAHoldGoWithItsLastRecording()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording first = desk.addRecording(QDate(2026, 3, 2));
        const Recording last = desk.addRecording(QDate(2026, 3, 3));
        HoldDraft draft;
        draft.vaultId = desk.vault;
        draft.recordings = {first.id, last.id};
        draft.reason = u"Klacht van mevrouw Achterberg over haar bestelling"_s;
        const auto hold = desk.holds().place(draft);
        VERIFY_OK(hold);
        Secrets words;
        words.add(draft.reason.toUtf8());
        QVERIFY(!words.foundIn(VaultPages::read(desk.archive, desk.vault)).isEmpty());
        desk.setDay({2026, 6, 10}); // it was not confirmed
        VERIFY_OK(desk.retention().assessAll());
        destroy(desk, {Call{first, {}}});
        QVERIFY(!words.foundIn(VaultPages::read(desk.archive, desk.vault)).isEmpty());
        destroy(desk, {Call{last, {}}});
        QCOMPARE(words.foundIn(VaultPages::read(desk.archive, desk.vault)), QStringList());
        QCOMPARE(desk.holds().view(*hold)->text.reason, QString());
    }
};

VOICELOG_GUILESS_TEST(TestRemains)
#include "tst_remains.moc"
