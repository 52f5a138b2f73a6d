// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/ExportGate.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingKeys.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestListeningService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsWhatWasHeard()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 80000)));
        VERIFY_OK(recording);
        ListeningService service(f.archive.session());
        const auto listening = service.start(*recording, {u"COMPLAINT"_s, {}});
        VERIFY_OK(listening);
        TimeRanges heard;
        heard.add({0, 1000});
        heard.add({5000, 7000});
        VERIFY_OK(service.stop(*listening, *recording, heard));
        const auto starts = f.events(u"LISTENING_STARTED"_s);
        QCOMPARE(starts.size(), 1);
        QCOMPARE(starts[0].reason, u"COMPLAINT"_s);
        QCOMPARE(starts[0].objectId, recording->id.toString());
        const auto stops = f.events(u"LISTENING_STOPPED"_s);
        QCOMPARE(stops.size(), 1);
        QCOMPARE(stops[0].detail[u"listening"_s].toString(), listening->toString());
        QCOMPARE(stops[0].detail[u"ranges"_s].toArray(), (QJsonArray{QJsonArray{0, 1000}, QJsonArray{5000, 7000}}));
        QCOMPARE(stops[0].detail[u"heardMs"_s].toInt(), 3000);
    }

    void asksForAReason()
    {
        RecordingFixture f;
        const auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(recording);
        ListeningService service(f.archive.session());
        VERIFY_ERROR(service.start(*recording, {u"CURIOSITY"_s, {}}), errors::InvalidValue);
        VERIFY_ERROR(service.start(*recording, {u"OTHER"_s, QString(19, u'x')}), errors::ReasonLength);
        VERIFY_ERROR(service.start(*recording, {u"QUALITY"_s, QString(4001, u'x')}), errors::ReasonLength);
        QVERIFY(f.events(u"LISTENING_STARTED"_s).isEmpty());
        VERIFY_OK(service.start(*recording, {u"OTHER"_s, QString(20, u'x')}));
    }

    void rolesAndStates_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("granted");
        QTest::addColumn<RecordingState>("state");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("error"); // empty: may listen
        const QString refused = u"recordings.playback-refused"_s;
        const QString notGranted = u"archive.not-granted"_s;
        const QString denied = u"archive.role-denied"_s;
        using enum RecordingState;
        QTest::newRow("officer, imported") << Role::PrivacyOfficer << true << Imported << u"QUALITY"_s << QString();
        QTest::newRow("officer, active") << Role::PrivacyOfficer << true << Active << u"QUALITY"_s << QString();
        QTest::newRow("officer, restricted") << Role::PrivacyOfficer << true << Restricted << u"QUALITY"_s << refused;
        QTest::newRow("officer assesses") << Role::PrivacyOfficer << true << Restricted << u"ASSESSMENT"_s << QString();
        QTest::newRow("officer prepares")
            << Role::PrivacyOfficer << true << Restricted << u"SAR_PREPARATION"_s << QString();
        QTest::newRow("officer, due") << Role::PrivacyOfficer << true << Due << u"ASSESSMENT"_s << refused;
        QTest::newRow("officer, approved") << Role::PrivacyOfficer << true << Approved << u"ASSESSMENT"_s << refused;
        QTest::newRow("other officer") << Role::PrivacyOfficer << false << Active << u"QUALITY"_s << notGranted;
        QTest::newRow("dpo, restricted") << Role::Dpo << true << Restricted << u"ASSESSMENT"_s << refused;
        QTest::newRow("investigator, not of a case")
            << Role::Investigator << false << Active << u"QUALITY"_s << notGranted;
        QTest::newRow("dpo") << Role::Dpo << true << Active << u"QUALITY"_s << QString();
        QTest::newRow("dpo, no grant") << Role::Dpo << false << Active << u"QUALITY"_s << notGranted;
        QTest::newRow("reviewer") << Role::OrReviewer << false << Active << u"QUALITY"_s << denied;
        QTest::newRow("retention") << Role::RetentionService << false << Active << u"QUALITY"_s << denied;
        QTest::newRow("administrator") << Role::Administrator << false << Active << u"QUALITY"_s << denied;
    }
    void rolesAndStates()
    {
        QFETCH(Role, role);
        QFETCH(bool, granted);
        QFETCH(RecordingState, state);
        QFETCH(QString, reason);
        QFETCH(QString, error);
        RecordingFixture f;
        auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(recording);
        {
            auto database = f.archive.session().openVault(f.vault);
            auto update = database->prepare("UPDATE vault.recording SET state = ?1");
            VERIFY_OK(update);
            VERIFY_OK(update->bind(1, enumId(state)).run());
        }
        const auto account = f.archive.addAccount(u"other"_s, role);
        if (granted)
            VERIFY_OK(f.archive.session().grantVault(account.id, f.vault));
        const auto session = f.archive.unlock(u"other"_s);
        recording->state = RecordingState::Active; // what the caller believes does not count
        const auto listening = ListeningService(*session).start(*recording, {reason, {}});
        const auto events = f.events(u"LISTENING_STARTED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].actorId, account.id);
        if (error.isEmpty()) {
            VERIFY_OK(listening);
            QCOMPARE(events[0].outcome, AuditOutcome::Allowed);
        } else {
            QVERIFY(!listening);
            QCOMPARE(listening.error().id(), error);
            QCOMPARE(events[0].outcome, AuditOutcome::Refused);
            const bool state = error == u"recordings.playback-refused"_s;
            QCOMPARE(events[0].ruleId, state ? u"R-MON-ACCESS-01"_s : u"R-SECURITY-01"_s);
        }
    }

    // DOMAIN 5: no one but who prepares the answer; GDPR art. 18(2): but for a claim.
    void whatIsHeldForSomebodyIsUsedForNothingElse_data()
    {
        QTest::addColumn<QStringList>("holds"); // kind, number, until
        QTest::addColumn<bool>("assessed");
        QTest::addColumn<QString>("exportRefusedFor");
        const QStringList access{u"REQUEST"_s, u"SAR-2026-0001"_s, QString()};
        const QStringList erasure{u"REQUEST"_s, u"RGT-2026-0002"_s, QString()};
        const QStringList restriction{u"RESTRICTION"_s, u"RGT-2026-0003"_s, QString()};
        const QStringList claim{u"LEGAL"_s, u"HLD-2026-0001"_s, QString()};
        const QStringList waiting{u"LEGAL"_s, u"HLD-2026-0002"_s, u"2030-01-01"_s};
        const QStringList useful{u"LEGAL"_s, u"HLD-2026-0003"_s, QString()};
        const QStringList over{u"REQUEST"_s, u"SAR-2026-0004"_s, u"2026-01-02"_s};
        QTest::newRow("nothing") << QStringList() << true << QString();
        QTest::newRow("access") << access << false << u"SAR-2026-0001"_s;
        QTest::newRow("another right") << erasure << true << u"RGT-2026-0002"_s;
        QTest::newRow("another right, and access") << erasure + access << false << u"RGT-2026-0002"_s;
        QTest::newRow("restriction") << restriction << true << u"RGT-2026-0003"_s;
        QTest::newRow("both, and a claim") << access + restriction + claim << true << QString();
        QTest::newRow("a claim that nobody confirmed") << access + waiting << false << u"SAR-2026-0001"_s;
        QTest::newRow("no claim is named") << access + useful << false << u"SAR-2026-0001"_s;
        QTest::newRow("answered") << over << true << QString();
    }
    void whatIsHeldForSomebodyIsUsedForNothingElse()
    {
        QFETCH(QStringList, holds);
        QFETCH(bool, assessed);
        QFETCH(QString, exportRefusedFor);
        RecordingFixture f;
        auto recording = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(recording);
        {
            auto database = orQuit(f.archive.session().openVault(f.vault));
            orQuit(orQuit(database.prepare("UPDATE vault.recording SET state = 'RESTRICTED'")).run());
            const qint64 rec = *orQuit(RecordingKeys(database).keyOf(recording->id));
            for (qsizetype i = 0; i + 2 < holds.size(); i += 3) {
                Statement hold =
                    orQuit(database.prepare("INSERT INTO vault.recording_hold (hold, recording, kind, number, from_on,"
                                            " until_on) VALUES (?1, ?2, ?3, ?4, '2026-01-01', nullif(?5, ''))"));
                const Id id = Id::create(f.archive.clock());
                hold.bind(1, id).bind(2, rec).bind(3, holds[i]).bind(4, holds[i + 1]);
                orQuit(hold.bind(5, holds[i + 2]).run());
                Statement text = orQuit(database.prepare("INSERT INTO vault.hold_text (hold, reason, claim_reference)"
                                                         " VALUES (?1, '', ?2)"));
                const bool named = holds[i + 1] != u"HLD-2026-0003";
                orQuit(text.bind(1, id).bind(2, named ? u"C/13/2026/77"_s : u""_s).run());
            }
        }
        recording->state = RecordingState::Restricted;
        ListeningService service(f.archive.session());
        QCOMPARE(orQuit(service.fittingReason(*recording)), assessed ? u"ASSESSMENT"_s : u"SAR_PREPARATION"_s);
        VERIFY_OK(service.start(*recording, {u"SAR_PREPARATION"_s, {}}));
        const auto heard = service.start(*recording, {u"ASSESSMENT"_s, {}});
        QCOMPARE(heard.has_value(), assessed);
        if (!heard) {
            QCOMPARE(heard.error().code(), errors::KeptBack);
            QCOMPARE(heard.error().parameters()[u"number"_s].toString(), u"SAR-2026-0001"_s);
            QCOMPARE(f.events(u"LISTENING_STARTED"_s).first().ruleId, u"R-ACCESS-03"_s);
        }
        const QString reason = u"The customer's counsel asks for it."_s;
        const auto taken = ExportGate(f.archive.session(), *recording, reason, nullptr).check({});
        QCOMPARE(taken.has_value(), exportRefusedFor.isEmpty());
        if (!taken) {
            QCOMPARE(taken.error().code(), errors::KeptBack);
            QCOMPARE(taken.error().parameters()[u"number"_s].toString(), exportRefusedFor);
            QCOMPARE(f.events(u"RECORDING_EXPORTED"_s).first().outcome, AuditOutcome::Refused);
        }
    }

    // R-PRIVATECALL-01: one documented assessment, of each officer who decides.
    void aPrivateCallIsAssessedOnce()
    {
        RecordingFixture f;
        const auto added = f.add(f.draft(f.wav(u"a.wav"_s, 8000)));
        VERIFY_OK(added);
        const Recording recording = *added;
        const auto set = [&](const QByteArray &privateCall) {
            auto database = orQuit(f.archive.session().openVault(f.vault));
            orQuit(orQuit(database.prepare("UPDATE vault.recording SET state = 'RESTRICTED', private_call = '" +
                                           privateCall + "'"))
                       .run());
        };
        ListeningService service(f.archive.session());
        set("NO");
        VERIFY_OK(service.start(recording, {u"ASSESSMENT"_s, {}})); // of something else
        f.archive.clock().advanceDays(1);
        set("SUSPECTED");
        const ListeningReason why{u"ASSESSMENT"_s, u"Whether it was a private call."_s};
        VERIFY_ERROR(service.start(recording, {u"ASSESSMENT"_s, {}}), errors::ReasonLength);
        VERIFY_OK(service.start(recording, why));
        VERIFY_OK(service.start(recording, why)); // of the same assessment
        f.archive.clock().advanceDays(1);
        const auto again = service.start(recording, why);
        VERIFY_ERROR(again, errors::AssessedAlready);
        QCOMPARE(f.events(u"LISTENING_STARTED"_s).first().ruleId, u"R-PRIVATECALL-01"_s);
        set("CONFIRMED");
        VERIFY_ERROR(service.start(recording, why), errors::AssessedAlready);
        const ListeningReason answer{u"SAR_PREPARATION"_s, {}};
        VERIFY_ERROR(service.start(recording, answer), errors::RuleRefused); // nobody asked for it
        {
            auto database = orQuit(f.archive.session().openVault(f.vault));
            Statement hold =
                orQuit(database.prepare("INSERT INTO vault.recording_hold (hold, recording, kind, number, from_on)"
                                        " VALUES (?1, ?2, 'REQUEST', 'SAR-2026-0001', '2026-01-01')"));
            hold.bind(1, Id::create(f.archive.clock()));
            orQuit(hold.bind(2, *orQuit(RecordingKeys(database).keyOf(recording.id))).run());
        }
        VERIFY_OK(service.start(recording, answer)); // whose call it is
        const auto account = f.archive.addAccount(u"other"_s, Role::PrivacyOfficer);
        VERIFY_OK(f.archive.session().grantVault(account.id, f.vault));
        const auto other = f.archive.unlock(u"other"_s);
        VERIFY_OK(ListeningService(*other).start(recording, answer));
    }
};

VOICELOG_GUILESS_TEST(TestListeningService)
#include "tst_listeningservice.moc"
