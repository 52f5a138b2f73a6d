// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttackedArchive.h"

#include <archive/Rescue.h>
#include <archive/RestoreReplay.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingEraser.h>
#include <recordings/RescuedVaultCleaner.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::AttackedArchive;
using test::TempArchive;

namespace {

/// Says that these recordings were destroyed.
class DestroyedBefore final : public RestoreReplay
{
public:
    explicit DestroyedBefore(ReplayedDestruction destruction) : m_destruction(std::move(destruction)) {}
    Result<QList<ReplayedDestruction>> recorded(Database &) const override { return QList{m_destruction}; }
    Result<ReplayedDestruction> certified(const QByteArray &, const QByteArray &) const override
    {
        return m_destruction;
    }
    Result<QList<LostKeeping>> lost(Database &, Database &, QDate) const override { return QList<LostKeeping>(); }
    Result<QString> lacks(Database &, const ReplayedDestruction &) const override { return QString(); }
    Result<qint64> remove(Database &database, const QList<Id> &recordings) const override
    {
        RecordingEraser eraser(database);
        qint64 removed = 0;
        for (const Id &recording : recordings) {
            VOICELOG_ASSIGN(const bool there, eraser.erase(recording));
            removed += there ? 1 : 0;
        }
        VOICELOG_TRY(eraser.finish());
        return removed;
    }
    Result<void> enter(Database &, const ReplayedDestruction &) const override { return {}; }

private:
    ReplayedDestruction m_destruction;
};

} // namespace

/// What is whole of a damaged archive comes out of it, and nothing else does.
class TestRescue : public QObject
{
    Q_OBJECT

    static Result<Rescued> rescue(AttackedArchive &archive, const QString &to, const RestoreReplay *replay = nullptr,
                                  const QString &as = u"officer"_s)
    {
        RescueOptions options{.source = archive.path(), .destination = to, .accountName = as};
        options.organisation = u"Test BV"_s;
        return Rescue(options, archive.fixture.archive.schema(), archive.fixture.archive.clock(), replay, {}, {},
                      TempArchive::cost())
            .run(TempArchive::password(), archive.fixture.archive.throttle());
    }
    static const RescuedVault *vaultIn(const Rescued &rescued, const Id &vault)
    {
        const auto found = std::ranges::find(rescued.vaults, vault, &RescuedVault::id);
        return found == rescued.vaults.end() ? nullptr : &*found;
    }
    /// Nothing is wrong with the new archive.
    static void verifyNew(AttackedArchive &archive, Session &session)
    {
        const Archive made(session.path(), archive.fixture.archive.schema(), archive.fixture.archive.clock(),
                           TempArchive::cost());
        const auto verified = made.verify(session, {}, {});
        VERIFY_OK(verified);
        QVERIFY2(verified->problems.isEmpty(), AttackedArchive::told(verified->problems).constData());
        const auto recordings = RecordingsVerifier(session, {}, {}).run();
        VERIFY_OK(recordings);
        QVERIFY2(recordings->problems.isEmpty(), AttackedArchive::told(recordings->problems).constData());
    }
    static QList<AuditEvent> events(Session &session, const QString &action)
    {
        auto governance = session.openGovernance();
        return governance ? session.audit().list(*governance, {.action = action}).value_or(QList<AuditEvent>())
                          : QList<AuditEvent>();
    }

private Q_SLOTS:
    void aDamagedPage()
    {
        AttackedArchive archive;
        QTemporaryDir place;
        const Recording whole = archive.add(u"kept"_s, 20);
        qint64 page = 0;
        Recording hit;
        {
            hit = archive.add(u"hit"_s, 30);
            Database database = archive.fixture.archive.openUnrestricted(archive.fixture.vault);
            auto count = database.prepare("PRAGMA vault.page_count");
            VERIFY_OK(count);
            QVERIFY(*count->step());
            page = count->int64(0);
        }
        archive.close();
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        QByteArray bytes = archive.files()[vault];
        QCOMPARE(bytes.size(), page * AttackedArchive::pageSize);
        for (qint64 each = page - 4; each < page; ++each) // the newest sound stands at the end
            bytes[each * AttackedArchive::pageSize + 500] = char(bytes[each * AttackedArchive::pageSize + 500] ^ 4);
        archive.write(vault, bytes);
        const auto before = archive.files();

        const auto rescued = rescue(archive, place.filePath(u"new.voicelog"_s));
        VERIFY_OK(rescued);
        QCOMPARE(archive.files(), before); // only read
        QVERIFY(rescued->trailGoesOn);
        QCOMPARE(rescued->recoveryWords.size(), 0);
        QCOMPARE(vaultIn(*rescued, archive.fixture.vault)->fate, RescuedVault::Fate::Partly);
        QCOMPARE(vaultIn(*rescued, archive.second)->fate, RescuedVault::Fate::Whole);
        const auto cleaned = RescuedVaultCleaner(*rescued->session, {}, {}).clean(archive.fixture.vault);
        VERIFY_OK(cleaned);
        QVERIFY2(cleaned->lost.contains(hit.number), qPrintable(cleaned->lost.join(u' ')));
        QVERIFY(!cleaned->lost.contains(whole.number));
        QCOMPARE(cleaned->whole + cleaned->lost.size() + cleaned->lostUnnamed, 6);
        RecordingService service(*rescued->session);
        const auto kept = service.recording(archive.fixture.vault, whole.id);
        VERIFY_OK(kept);
        QCOMPARE(kept->participants.size(), 1);
        QCOMPARE(kept->participants.first().name, u"Customer kept"_s);
        VERIFY_OK(service.verify(*kept, {}, {}));
        VERIFY_ERROR(service.recording(archive.fixture.vault, hit.id), errors::NotFound);
        QCOMPARE(events(*rescued->session, u"ARCHIVE_RESCUED"_s).size(), 1);
        verifyNew(archive, *rescued->session);
    }

    void nobodyButTheOfficerGetsIn()
    {
        AttackedArchive archive;
        QTemporaryDir place;
        archive.fixture.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        Id closed;
        {
            const auto other = archive.fixture.archive.unlock(u"second"_s);
            const auto made = other->createVault(VaultKind::Case);
            VERIFY_OK(made);
            closed = made->id;
        }
        archive.close();
        const QString to = place.filePath(u"new.voicelog"_s);
        VERIFY_ERROR(rescue(archive, to, nullptr, u"reviewer"_s), errors::RoleDenied);
        VERIFY_ERROR(rescue(archive, to, nullptr, u"nobody"_s), errors::WrongPassword);
        VERIFY_ERROR(rescue(archive, archive.path() + u"/inside"_s), errors::BackupInside);
        const auto rescued = rescue(archive, to);
        VERIFY_OK(rescued);
        QCOMPARE(rescued->disabled.size(), 2);
        QCOMPARE(vaultIn(*rescued, closed)->fate, RescuedVault::Fate::AsItIs);
        VERIFY_ERROR(rescued->session->openVault(closed), errors::NotGranted);
        const Archive made(to, archive.fixture.archive.schema(), archive.fixture.archive.clock(), TempArchive::cost());
        for (const QString &name : {u"second"_s, u"reviewer"_s})
            VERIFY_ERROR(made.unlock(name, TempArchive::password(), archive.fixture.archive.throttle()),
                         errors::AccountDisabled);
        verifyNew(archive, *rescued->session);
        VERIFY_ERROR(rescue(archive, to), errors::FileExists);
    }

    // Who was shut out since has his password still, and perhaps the keyring of then.
    void anOlderKeyringRescuesNothing()
    {
        AttackedArchive archive;
        QTemporaryDir place;
        const AccountInfo gone = archive.fixture.archive.addAccount(u"gone"_s, Role::PrivacyOfficer);
        const QByteArray before = archive.files()[u"keyring.json"_s];
        VERIFY_OK(archive.fixture.archive.session().disableAccount(gone.id));
        archive.close();
        VERIFY_ERROR(rescue(archive, place.filePath(u"new"_s), nullptr, u"gone"_s), errors::AccountDisabled);
        archive.write(u"keyring.json"_s, before);
        VERIFY_ERROR(rescue(archive, place.filePath(u"new"_s), nullptr, u"gone"_s), errors::Damaged);
        QVERIFY(QDir(place.path()).isEmpty());
    }

    void damagedGovernance_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("a page") << false;
        QTest::newRow("all of it") << true;
    }
    void damagedGovernance()
    {
        QFETCH(const bool, gone);
        AttackedArchive archive;
        QTemporaryDir place;
        archive.close();
        QByteArray bytes = archive.files()[u"governance.db"_s];
        if (gone)
            bytes.replace(0, AttackedArchive::pageSize, QByteArray(AttackedArchive::pageSize, 'x'));
        else
            bytes[bytes.size() - AttackedArchive::pageSize / 2] =
                char(bytes[bytes.size() - AttackedArchive::pageSize / 2] ^ 1);
        archive.write(u"governance.db"_s, bytes);
        const auto rescued = rescue(archive, place.filePath(u"new.voicelog"_s));
        VERIFY_OK(rescued);
        QVERIFY(!rescued->trailGoesOn);
        QVERIFY(rescued->recoveryWords.size() > 0);
        QCOMPARE(rescued->tornGovernance.contains(u"*"_s), gone);
        QCOMPARE(rescued->session->organisation(), u"Test BV"_s);
        const auto cleaned = RescuedVaultCleaner(*rescued->session, {}, {}).clean(archive.fixture.vault);
        VERIFY_OK(cleaned);
        QCOMPARE(cleaned->whole, 4);
        QVERIFY(cleaned->lost.isEmpty());
        verifyNew(archive, *rescued->session);
        const Archive made(place.filePath(u"new.voicelog"_s), archive.fixture.archive.schema(),
                           archive.fixture.archive.clock(), TempArchive::cost());
        VERIFY_ERROR(made.unlock(u"reviewer"_s, TempArchive::password(), archive.fixture.archive.throttle()),
                     errors::WrongPassword);
    }

    void missingAndTruncatedVaults()
    {
        AttackedArchive archive;
        QTemporaryDir place;
        archive.close();
        QVERIFY(QFile::remove(archive.path() + u'/' + AttackedArchive::vaultName(archive.second)));
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        const QByteArray bytes = archive.files()[vault];
        archive.write(vault, bytes.first(bytes.size() - 3 * AttackedArchive::pageSize - 100));
        const auto rescued = rescue(archive, place.filePath(u"new.voicelog"_s));
        VERIFY_OK(rescued);
        const RescuedVault *lost = vaultIn(*rescued, archive.second);
        QCOMPARE(lost->fate, RescuedVault::Fate::NotTaken);
        QVERIFY(lost->error && lost->error->is(errors::MissingVault));
        QCOMPARE(vaultIn(*rescued, archive.fixture.vault)->fate, RescuedVault::Fate::Partly);
        const auto cleaned = RescuedVaultCleaner(*rescued->session, {}, {}).clean(archive.fixture.vault);
        VERIFY_OK(cleaned);
        QVERIFY(cleaned->whole > 0);
        QVERIFY(cleaned->whole < 4);
        verifyNew(archive, *rescued->session);
    }

    void whatWasDestroyedDoesNotComeBack()
    {
        AttackedArchive archive;
        QTemporaryDir place;
        const Recording destroyed = archive.add(u"destroyed"_s, 40);
        archive.close();
        const QString vault = AttackedArchive::vaultName(archive.fixture.vault);
        const QByteArray older = archive.files()[vault];
        archive.fixture.archive.reopen();
        archive.add(u"after"_s, 45);
        archive.close();
        archive.write(vault, older);
        ReplayedDestruction destruction;
        destruction.vault = archive.fixture.vault;
        destruction.recordings = {destroyed.id};
        const DestroyedBefore replay(destruction);
        const auto rescued = rescue(archive, place.filePath(u"new.voicelog"_s), &replay);
        VERIFY_OK(rescued);
        const RescuedVault *found = vaultIn(*rescued, archive.fixture.vault);
        QVERIFY(found->older);
        QCOMPARE(found->destroyedRecordings, 1);
        VERIFY_ERROR(RecordingService(*rescued->session).recording(archive.fixture.vault, destroyed.id),
                     errors::NotFound);
        verifyNew(archive, *rescued->session);
    }
};

VOICELOG_GUILESS_TEST(TestRescue)
#include "tst_rescue.moc"
