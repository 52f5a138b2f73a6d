// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/PersonStore.h>
#include <recordings/RecordingEraser.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestPersonStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samePerson_data()
    {
        QTest::addColumn<Participant>("first");
        QTest::addColumn<Participant>("second");
        QTest::addColumn<bool>("same");
        const auto customer = ParticipantRole::Customer;
        const auto agent = ParticipantRole::Agent;
        QTest::newRow("number alone") << of(customer, {}, u"0612345678"_s) << of(customer, {}, u"+31612345678"_s)
                                      << true;
        QTest::newRow("named later") << of(customer, {}, u"0612345678"_s) << of(customer, u"Jan"_s, u"0612345678"_s)
                                     << true;
        QTest::newRow("named before") << of(customer, u"Jan"_s, u"0612345678"_s) << of(customer, {}, u"0612345678"_s)
                                      << true;
        QTest::newRow("same name") << of(customer, u"Jan"_s, u"0612345678"_s) << of(customer, u"JAN"_s, u"0612345678"_s)
                                   << true;
        QTest::newRow("other name, same number")
            << of(customer, u"Jan"_s, u"0612345678"_s) << of(customer, u"Piet"_s, u"0612345678"_s) << false;
        QTest::newRow("other number") << of(customer, u"Jan"_s, u"0612345678"_s)
                                      << of(customer, u"Jan"_s, u"0612345679"_s) << false;
        QTest::newRow("customer by name alone") << of(customer, u"Jan"_s, {}) << of(customer, u"Jan"_s, {}) << false;
        QTest::newRow("agent by name alone") << of(agent, u"Sanne"_s, {}) << of(agent, u"sanne"_s, {}) << true;
        QTest::newRow("agent by extension") << of(agent, u"Sanne"_s, u"101"_s) << of(agent, {}, u"101"_s) << true;
    }
    void samePerson()
    {
        QFETCH(Participant, first);
        QFETCH(Participant, second);
        QFETCH(bool, same);
        RecordingFixture f;
        RecordingDraft a = f.draft(f.wav(u"a.wav"_s, 8000), u"1"_s);
        a.participants = {first};
        RecordingDraft b = f.draft(f.wav(u"b.wav"_s, 9000), u"2"_s);
        b.participants = {second};
        const auto one = f.add(a);
        const auto two = f.add(b);
        VERIFY_OK(one);
        VERIFY_OK(two);
        QVERIFY(!one->participants[0].personId.isNull());
        QCOMPARE(one->participants[0].personId == two->participants[0].personId, same);
        // Nobody's name becomes another's.
        const auto again = RecordingService(f.archive.session()).recording(f.vault, one->id);
        VERIFY_OK(again);
        if (!first.name.isEmpty())
            QCOMPARE(again->participants[0].name, first.name);
    }

    // An extension, or a number at home, that several have: who they were is not known where nobody was named.
    void aNumberOfSeveralNamesNobody()
    {
        RecordingFixture f;
        int at = 0;
        const auto add = [&](const QString &name) {
            ++at;
            RecordingDraft draft = f.draft(f.wav(u"%1.wav"_s.arg(at), 8000 + 100 * at), QString::number(at));
            draft.participants = {of(ParticipantRole::Agent, name, u"290"_s)};
            const auto made = f.add(draft);
            if (!made)
                qFatal("%s", qPrintable(made.error().toString()));
            return *made;
        };
        const Recording eva = add(u"Eva Eerste"_s);
        QCOMPARE(add({}).participants[0].personId, eva.participants[0].personId); // nobody else had it
        const Recording tom = add(u"Tom Tweede"_s);
        QVERIFY(tom.participants[0].personId != eva.participants[0].personId);
        const Recording unknown = add({});
        QCOMPARE(unknown.participants[0].name, QString());
        QCOMPARE(add({}).participants[0].personId, unknown.participants[0].personId);
        QCOMPARE(add(u"tom tweede"_s).participants[0].personId, tom.participants[0].personId);
        // Nor does the next who has it become whoever was not named.
        const Recording third = add(u"Ria Derde"_s);
        QVERIFY(third.participants[0].personId != unknown.participants[0].personId);
        const auto still = RecordingService(f.archive.session()).recording(f.vault, unknown.id);
        VERIFY_OK(still);
        QCOMPARE(still->participants[0].name, QString());

        // Also once those are gone that he could have been.
        {
            auto database = f.archive.session().openVault(f.vault);
            VERIFY_OK(database);
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            VERIFY_OK(transaction);
            RecordingEraser eraser(*database);
            for (const Id &id : {eva.id, tom.id, third.id}) {
                const auto gone = eraser.erase(id);
                VERIFY_OK(gone);
            }
            VERIFY_OK(eraser.finish());
            VERIFY_OK(transaction->commit());
        }
        add(u"Vera Vierde"_s);
        const auto later = RecordingService(f.archive.session()).recording(f.vault, unknown.id);
        VERIFY_OK(later);
        QCOMPARE(later->participants[0].name, QString());
    }

    void unknownIsNobody()
    {
        RecordingFixture f;
        RecordingDraft draft = f.draft(f.wav(u"a.wav"_s, 8000));
        draft.participants = {of(ParticipantRole::Customer, {}, u"anonymous"_s)};
        const auto recording = f.add(draft);
        VERIFY_OK(recording);
        QCOMPARE(recording->participants.size(), 1);
        QVERIFY(recording->participants[0].personId.isNull());
        QVERIFY(recording->participants[0].number.isEmpty());
    }

private:
    static Participant of(ParticipantRole role, const QString &name, const QString &number)
    {
        Participant participant;
        participant.role = role;
        participant.name = name;
        participant.number = number;
        return participant;
    }
};

VOICELOG_GUILESS_TEST(TestPersonStore)
#include "tst_personstore.moc"
