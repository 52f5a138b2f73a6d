// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/Backup.h>
#include <archive/Restore.h>
#include <base/BaseErrors.h>
#include <recordings/ProofStore.h>
#include <retention/DestructionReplay.h>
#include <retention/RestoreReview.h>
#include <retention/RetentionErrors.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;

/// Last week's backup comes back without what was destroyed this week.
class TestDestructionReplay : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_folders = 0;

    QString newPath(const QString &name) { return m_folder.filePath(name + QString::number(++m_folders)); }

    static void destroy(RetentionDesk &desk, const QList<Recording> &recordings)
    {
        QList<Id> ids;
        for (const Recording &recording : recordings)
            ids += recording.id;
        VERIFY_OK(desk.retention().assessAll());
        const auto proposed = desk.destructions().propose(recordings.first().vaultId, ids);
        VERIFY_OK(proposed);
        for (const DestructionOrder &one : *proposed)
            VERIFY_OK(desk.secondDestructions().approve(one.id));
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        const auto report = desk.retention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, recordings.size());
    }
    static Result<Restored> restore(RetentionDesk &desk, RestoreOptions options)
    {
        options.accountName = u"officer"_s;
        const DestructionReplay replay;
        const Archive destination(options.destination, desk.archive.schema(), desk.archive.clock(),
                                  test::TempArchive::cost());
        return Restore(std::move(options), destination, &replay, {}, {})
            .run(test::TempArchive::password(), desk.archive.throttle());
    }

private Q_SLOTS:
    void itComesBackWithoutThem_data()
    {
        QTest::addColumn<bool>("byCertificates");
        QTest::newRow("the current archive is there") << false;
        QTest::newRow("only certificates are there") << true;
    }
    void itComesBackWithoutThem()
    {
        QFETCH(bool, byCertificates);
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        QList<Recording> calls;
        for (int i = 0; i < 6; ++i)
            calls += desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        destroy(desk, calls.mid(0, 1));
        VERIFY_OK(desk.archive.session().putPrivate(u"draft/recording/"_s + calls[2].id.toString(), "half a word"));
        VERIFY_OK(desk.archive.session().putPrivate(u"draft/recording/"_s + calls[5].id.toString(), "another"));
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup}, {}, {}).run());
        desk.setDay({2026, 6, 17});
        destroy(desk, calls.mid(1, 3));

        const QString to = newPath(u"restored"_s);
        RestoreOptions options{.source = backup, .destination = to};
        if (byCertificates) {
            for (const auto &number : {u"DST-2026-0001"_s, u"DST-2026-0002"_s}) {
                const auto stored = desk.destructions().find(number);
                VERIFY_OK(stored);
                options.certificates += stored->certificate;
            }
        } else {
            options.current = &desk.archive.session();
        }
        const auto restored = restore(desk, options);
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 3);
        const Archive copy(to, desk.archive.schema(), desk.archive.clock(), test::TempArchive::cost());
        const auto session = copy.unlock(u"officer"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(session);
        RecordingService service(**session);
        for (int i = 0; i < calls.size(); ++i)
            QCOMPARE(service.recording(desk.vault, calls[i].id).has_value(), i > 3);
        QCOMPARE((*session)->privateKeys(u"draft/"_s).value(),
                 QStringList{u"draft/recording/"_s + calls[5].id.toString()});
        // The certificate is the one that was signed, and its number is taken.
        const DestructionService there(**session, desk.book, desk.source);
        QCOMPARE(there.destructions()->size(), 2);
        const auto stored = there.find(u"DST-2026-0002"_s);
        VERIFY_OK(stored);
        QCOMPARE(stored->certificate, desk.destructions().find(u"DST-2026-0002"_s)->certificate);
        VERIFY_OK(Certificate::verify(stored->certificate, (*session)->audit().rootPublic()));
        {
            auto governance = (*session)->openGovernance();
            VERIFY_OK(governance);
            QCOMPARE(DestructionStore(*governance).nextNumber(2026).value(), u"DST-2026-0003"_s);
        }
        const auto verified = copy.verify(**session, {}, {});
        VERIFY_OK(verified);
        QVERIFY(verified->problems.isEmpty());
    }

    // A restore that was told that nothing was destroyed gives numbers a second time. What the older line destroyed
    // under such a number goes from a later restore as well.
    void aNumberThatWasGivenTwiceIsNoReasonToPassItOver()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        QList<Recording> calls;
        for (int i = 0; i < 3; ++i)
            calls += desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        const QString early = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {early}, {}, {}).run());
        destroy(desk, calls.mid(0, 1));
        const auto older = desk.destructions().find(u"DST-2026-0001"_s);
        VERIFY_OK(older);

        const QString line = newPath(u"restored"_s);
        VERIFY_OK(restore(desk, {.source = early, .destination = line, .nothingDestroyed = true}));
        const Archive other(line, desk.archive.schema(), desk.archive.clock(), test::TempArchive::cost());
        const auto officer = other.unlock(u"officer"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(officer);
        const auto second = other.unlock(u"second"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(second);
        RetentionService retention(**officer, desk.book, desk.source);
        VERIFY_OK(retention.assessAll());
        DestructionService orders(**officer, desk.book, desk.source);
        const auto proposed = orders.propose(desk.vault, {calls[1].id});
        VERIFY_OK(proposed);
        VERIFY_OK(DestructionService(**second, desk.book, desk.source).approve(proposed->first().id));
        VERIFY_OK(RestoreReview(**officer).confirm(u"There were no holds after the backup."_s));
        QCOMPARE(retention.run(*retention.plan())->certificates, QStringList{u"DST-2026-0001"_s});
        const QString late = newPath(u"backup"_s);
        VERIFY_OK(Backup(**officer, {late}, {}, {}).run());

        const QString to = newPath(u"restored"_s);
        const auto restored = restore(desk, {.source = late, .destination = to, .certificates = {older->certificate}});
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 1);
        const Archive copy(to, desk.archive.schema(), desk.archive.clock(), test::TempArchive::cost());
        const auto session = copy.unlock(u"officer"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(session);
        RecordingService service(**session);
        for (int i = 0; i < calls.size(); ++i)
            QCOMPARE(service.recording(desk.vault, calls[i].id).has_value(), i == 2);
        // Both are on record; the number leads to this line's own, and goes on from there.
        const DestructionService there(**session, desk.book, desk.source);
        QCOMPARE(there.destructions()->size(), 2);
        QCOMPARE(there.find(older->record.id.toString())->certificate, older->certificate);
        QVERIFY(there.find(u"DST-2026-0001"_s)->certificate != older->certificate);
        auto governance = (*session)->openGovernance();
        VERIFY_OK(governance);
        QCOMPARE(DestructionStore(*governance).nextNumber(2026).value(), u"DST-2026-0002"_s);
        QCOMPARE(DestructionReplay().recorded(*governance)->size(), 2);
    }

    void proofsThatItMayLackAreTold()
    {
        RetentionDesk desk(u"CONTRACT_PROOF"_s);
        desk.setDay({2026, 3, 2});
        RetentionDesk::Words words;
        words.contractRef = u"C-17"_s;
        const Recording call = desk.addRecording(desk.vault, QDate(2026, 3, 2), words);
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup}, {}, {}).run());
        const Recording proof = desk.addRecording(desk.vault, QDate(2026, 3, 2), words);
        {
            auto database = desk.archive.session().openVault(desk.vault);
            VERIFY_OK(database);
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            RecordingStore store(*database, desk.archive.clock());
            VERIFY_OK(ProofStore(*database).add(*store.requireKey(call.id), *store.requireKey(proof.id)));
            VERIFY_OK(transaction->commit());
        }
        desk.setDay({2026, 3, 30});
        destroy(desk, {call});
        const auto restored = restore(
            desk, {.source = backup, .destination = newPath(u"restored"_s), .current = &desk.archive.session()});
        VERIFY_OK(restored);
        QCOMPARE(restored->destroyedRecordings, 1);
        QCOMPARE(restored->lost.size(), 1);
        QCOMPARE(restored->lost[0].kind, u"CONTRACT_REST"_s);
        QCOMPARE(restored->lost[0].number, u"DST-2026-0001"_s);
    }

    // What was held or withdrawn after the backup is not in it: nothing is destroyed until an officer has seen to that.
    void nothingGoesUntilItsHoldsWereLookedThrough()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        QList<Recording> calls;
        for (int i = 0; i < 4; ++i)
            calls += desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        const auto proposed = desk.destructions().propose(desk.vault, {calls[0].id, calls[1].id});
        VERIFY_OK(proposed);
        const DestructionOrder order = proposed->first();
        VERIFY_OK(desk.secondDestructions().approve(order.id));
        const auto place = [&](int call) {
            HoldDraft draft;
            draft.vaultId = desk.vault;
            draft.recordings = {calls[call].id};
            draft.reason = u"A claim was announced by letter."_s;
            return HoldService(desk.archive.session()).place(draft);
        };
        const auto kept = place(2);
        VERIFY_OK(kept);
        VERIFY_OK(HoldService(desk.second()).confirm(*kept));
        const auto pending = place(3);
        VERIFY_OK(pending);
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup}, {}, {}).run());
        VERIFY_OK(HoldService(desk.second()).confirm(*pending));
        const auto later = place(0);
        VERIFY_OK(later);
        VERIFY_OK(desk.destructions().withdraw(order.id));

        const QString to = newPath(u"restored"_s);
        const auto restored = restore(desk, {.source = backup, .destination = to, .current = &desk.archive.session()});
        VERIFY_OK(restored);
        QVERIFY(restored->keepingCompared);
        QStringList lost;
        for (const LostKeeping &one : restored->lost)
            lost += one.number;
        QCOMPARE(lost.size(), 3);
        std::ranges::sort(lost.begin(), lost.begin() + 2); // placed at one moment
        QCOMPARE(lost, (QStringList{pending->number, later->number, order.id.toString()}));
        QCOMPARE(restored->lost.first().kind, u"LEGAL"_s);
        QCOMPARE(restored->lost.first().vault, desk.vault);
        const auto confirmed = std::ranges::find(restored->lost, pending->number, &LostKeeping::number);
        QVERIFY(!confirmed->untilOn.isValid()); // in the copy it would lapse

        const Archive copy(to, desk.archive.schema(), desk.archive.clock(), test::TempArchive::cost());
        const auto officer = copy.unlock(u"officer"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(officer);
        const auto timer = copy.unlock(u"timer"_s, test::TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(timer);
        for (Session *session : {officer->get(), timer->get()}) {
            RetentionService retention(*session, desk.book, desk.source);
            const auto plan = retention.plan();
            VERIFY_OK(plan);
            VERIFY_ERROR(retention.run(*plan), errors::RestoreUnreviewed);
        }
        VERIFY_OK(RecordingService(**officer).recording(desk.vault, calls[0].id));
        auto governance = (*officer)->openGovernance();
        VERIFY_OK(governance);
        QCOMPARE((*officer)->audit().list(*governance, {.action = u"RETENTION_RUN"_s})->size(), 2);

        const QString reason = u"Hold placed again, order withdrawn again."_s;
        VERIFY_ERROR(RestoreReview(**timer).confirm(reason), errors::RoleDenied);
        VERIFY_ERROR(RestoreReview(**officer).confirm({}), errors::MissingValue);
        VERIFY_ERROR(RestoreReview(**officer).confirm(u"short"_s), errors::InvalidValue);
        QCOMPARE(RestoreReview(**officer).confirm(reason).value(), 1);
        QCOMPARE(RestoreReview(**officer).confirm(reason).value(), 0);
        const auto events = (*officer)->audit().list(*governance, {.action = u"RESTORE_REVIEWED"_s});
        VERIFY_OK(events);
        QVERIFY(std::ranges::any_of(*events, [&](const AuditEvent &event) {
            return event.reason == reason && event.outcome == AuditOutcome::Allowed;
        }));
        RetentionService retention(**timer, desk.book, desk.source);
        const auto report = retention.run(*retention.plan());
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 2);
    }

    void theCertificateNamesTheLastBackup()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording first = desk.addRecording(QDate(2026, 3, 2));
        const Recording second = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup, 7}, {}, {}).run());
        destroy(desk, {first}); // other backups are kept for as long as the class BACKUP says
        QCOMPARE(desk.destructions().destructions()->first().backupExpiresOn, QDate(2026, 9, 8));
        VERIFY_OK(Backup(desk.archive.session(), {backup, 400}, {}, {}).run());
        destroy(desk, {second});
        QCOMPARE(desk.destructions().destructions()->first().backupExpiresOn, QDate(2026, 6, 10).addDays(400));
    }

    void anotherFileIsNoCertificate()
    {
        RetentionDesk desk;
        RetentionDesk other;
        desk.setDay({2026, 3, 2});
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup}, {}, {}).run());
        other.setDay({2026, 3, 2});
        const Recording call = other.addRecording(QDate(2026, 3, 2));
        other.setDay({2026, 6, 10});
        destroy(other, {call});
        const QByteArray foreign = other.destructions().find(u"DST-2026-0001"_s)->certificate;
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(desk, {.source = backup, .destination = to, .certificates = {foreign}}),
                     errors::WrongPublicKey);
        VERIFY_ERROR(restore(desk, {.source = backup, .destination = to, .certificates = {"{}"}}),
                     errors::NotACertificate);
        QVERIFY(!QFileInfo::exists(to));
    }

    void aForgedCertificateDestroysNothing()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const Recording other = desk.addRecording(QDate(2026, 3, 2));
        const AccountInfo reviewer = desk.archive.addAccount(u"reviewer"_s, Role::OrReviewer);
        const QString backup = newPath(u"backup"_s);
        VERIFY_OK(Backup(desk.archive.session(), {backup}, {}, {}).run());
        desk.setDay({2026, 6, 10});
        destroy(desk, {call});
        DestructionRecord record = desk.destructions().find(u"DST-2026-0001"_s)->record;
        record.what = DestructionWhat::WholeVault;
        record.executedBy = {reviewer.id, u"PRIVACY_OFFICER"_s};
        const auto session = desk.archive.unlock(u"reviewer"_s);
        auto governance = session->openGovernance();
        VERIFY_OK(governance);
        const auto forged = Certificate::make(*session, *governance, record);
        VERIFY_OK(forged);
        const QString to = newPath(u"restored"_s);
        VERIFY_ERROR(restore(desk, {.source = backup, .destination = to, .certificates = {*forged}}),
                     errors::CertificateBroken);
        QVERIFY(!QFileInfo::exists(to));
    }
};

VOICELOG_GUILESS_TEST(TestDestructionReplay)
#include "tst_destructionreplay.moc"
