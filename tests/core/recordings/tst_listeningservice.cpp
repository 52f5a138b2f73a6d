// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingErrors.h>
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
        QTest::newRow("investigator") << Role::Investigator << true << Active << u"QUALITY"_s << QString();
        QTest::newRow("investigator, restricted")
            << Role::Investigator << true << Restricted << u"ASSESSMENT"_s << refused;
        QTest::newRow("investigator, no grant") << Role::Investigator << false << Active << u"QUALITY"_s << notGranted;
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
};

VOICELOG_GUILESS_TEST(TestListeningService)
#include "tst_listeningservice.moc"
