// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <archive/Backup.h>
#include <archive/Restore.h>
#include <base/BaseErrors.h>
#include <common/FullSchema.h>
#include <programmes/StoredRetention.h>
#include <recordings/ListeningService.h>
#include <retention/Certificate.h>
#include <retention/DestructionReplay.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>
#include <support/CaseCalls.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The whole way of one monitoring case that finds nothing: what was recorded for it is gone in the end, provably, from
/// the archive and from the backups that are restored.
class StoryCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasFoundAndNothingStays()
    {
        CaseDesk desk(true, fullSchema());
        CaseCalls calls(desk);
        const StoredRetention source;

        // An officer opens the case, a second one approves it, and it runs with access for the investigator.
        const MonitoringCase running = desk.running();
        QCOMPARE(running.state, CaseState::Running);
        const QDate first = running.periodStart;
        desk.goTo(first.addDays(7));
        const auto outcomes =
            calls.takeIn(running, {calls.call(first), calls.call(first.addDays(1)), calls.call(first.addDays(2))});
        Session &investigator = desk.sessionOf(u"investigator"_s);
        const QList<Recording> recordings = calls.recordings(investigator, running, outcomes);
        QCOMPARE(recordings.size(), 3);

        // The investigator listens; an officer without access does not.
        const ListeningReason reason{u"QUALITY"_s, {}};
        ListeningService theirEars(investigator, &grantedCaseAccess());
        const auto listening = theirEars.start(recordings.first(), reason);
        VERIFY_OK(listening);
        TimeRanges heard;
        heard.add({0, 1500});
        VERIFY_OK(theirEars.stop(*listening, recordings.first(), heard));
        const auto refused = ListeningService(desk.second, &grantedCaseAccess()).start(recordings.first(), reason);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters().value(u"rule"_s).toString(), u"R-MON-ACCESS-01"_s);

        // Last week's backup has it all.
        const QTemporaryDir folder;
        const QString backup = folder.filePath(u"backup"_s);
        VERIFY_OK(Backup(desk.officer, {backup, 35}, {}, {}).run());

        // Nothing was found.
        desk.goTo(running.periodEnd.addDays(1));
        VERIFY_OK(desk.mine.settle());
        const auto closed =
            desk.mine.closeWithoutFinding(*desk.mine.theCase(running.id), u"The calls show nothing out of order."_s);
        VERIFY_OK(closed);
        QCOMPARE(closed->state, CaseState::DestructionPending);
        QCOMPARE(closed->destructionDue, desk.today().addDays(14));
        VERIFY_ERROR(theirEars.start(recordings.first(), reason), errors::NotGranted); // the key went with the access

        // The date comes, and the unattended run destroys.
        Session &service = desk.sessionOf(u"service"_s);
        RetentionService timer(service, desk.book, source);
        desk.goTo(closed->destructionDue.addDays(-1));
        QCOMPARE(timer.run(*timer.plan())->vaults, 0);
        desk.goTo(closed->destructionDue);
        const auto report = timer.run(*timer.plan());
        VERIFY_OK(report);
        QCOMPARE(report->vaults, 1);
        QCOMPARE(report->recordings, 3);
        QCOMPARE(report->certificates, QStringList{u"DST-2026-0001"_s});
        QCOMPARE(desk.mine.find(running.number)->state, CaseState::Destroyed);
        QVERIFY(!QFile::exists(desk.archive.vaultPath(running.vaultId)));
        VERIFY_ERROR(desk.officer.openVault(running.vaultId), errors::VaultDestroyed);

        // The works council's reviewer reads the certificate, which needs no archive to be checked.
        Session &reviewer = desk.sessionOf(u"reviewer"_s);
        const auto certificate = DestructionService(reviewer, desk.book, source).find(u"DST-2026-0001"_s);
        VERIFY_OK(certificate);
        const auto key = AuditExcerpt::keyFromFile(AuditExcerpt::keyFile(desk.officer));
        VERIFY_OK(key);
        const auto verified = Certificate::verify(certificate->certificate, *key);
        VERIFY_OK(verified);
        QCOMPARE(verified->record.vaultNumber, running.number);
        QCOMPARE(verified->record.count, 3);
        QVERIFY(!certificate->certificate.contains("Aerts"));
        QVERIFY(!certificate->certificate.contains("Jeroen"));

        // Last week's backup is restored: the recordings are not in it.
        const QString restored = folder.filePath(u"restored.voicelog"_s);
        const DestructionReplay replay;
        const Archive destination(restored, desk.archive.schema(), desk.archive.clock(), TempArchive::cost());
        const auto back =
            Restore({.source = backup, .destination = restored, .accountName = u"officer"_s, .current = &desk.officer},
                    destination, &replay, {}, {})
                .run(TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(back);
        QCOMPARE(back->destroyedVaults, 1);
        const auto copy = destination.unlock(u"officer"_s, TempArchive::password(), desk.archive.throttle());
        VERIFY_OK(copy);
        VERIFY_ERROR((*copy)->openVault(running.vaultId), errors::VaultDestroyed);
        QVERIFY(!QFile::exists(restored + u"/vaults/"_s + running.vaultId.toString() + u".db"_s));
        const auto checked = destination.verify(**copy, {}, {});
        VERIFY_OK(checked);
        QVERIFY2(checked->problems.isEmpty(),
                 checked->problems.isEmpty() ? "" : qPrintable(checked->problems.first().toString()));
        VERIFY_OK(DestructionService(**copy, desk.book, source).find(u"DST-2026-0001"_s));
        VERIFY_OK(AuditLog(desk.officer).verify({}, {}));
    }
};

VOICELOG_GUILESS_TEST(StoryCase)
#include "tst_casestory.moc"
