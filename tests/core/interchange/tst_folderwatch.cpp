// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagetest.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <interchange/FolderWatch.h>
#include <interchange/InterchangeErrors.h>
#include <interchange/WatchErrors.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <support/RecordingFixture.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// A folder that a recorder fills, an archive, and a clock that the test moves.
class WatchedDesk : public RecordingFixture
{
public:
    WatchedDesk()
    {
        setting.id = Id::create(archive.clock());
        setting.programmeId = target.programmeId;
        setting.folder = folder.path();
        setting.removesSources = true;
        setting.waitSeconds = 30;
    }
    /// Another program with its own memory, in the same session or another one.
    [[nodiscard]] FolderWatch watch(Session *session = nullptr)
    {
        return {session ? *session : archive.session(),
                setting,
                {},
                [this](const CancelToken &) {
                    ++targetsAsked;
                    return Result<ImportTarget>(target);
                },
                [this] { return nowMs; }};
    }
    WatchLook look(FolderWatch &watch, const CancelToken &cancel = {}, const FolderWatch::OutcomeFunction &outcome = {})
    {
        const auto look = watch.look(outcome, {}, cancel);
        if (!look)
            qFatal("%s", qPrintable(look.error().toString()));
        return *look;
    }
    /// Looks, and again when what was there has waited long enough.
    WatchLook lookTwice(FolderWatch &watch)
    {
        look(watch);
        nowMs += 31'000;
        return look(watch);
    }
    [[nodiscard]] bool isThere(const QString &name) const { return QFile::exists(folder.filePath(name)); }
    [[nodiscard]] QStringList reasons(const WatchLook &look) const
    {
        QStringList reasons;
        for (const ImportRemark &remark : look.refused)
            reasons.append(remark.error.id() + u' ' + QFileInfo(remark.path).fileName());
        return reasons;
    }
    [[nodiscard]] qsizetype imported() { return events(actions::RecordingImported).size(); }

    WatchedFolder setting;
    qint64 nowMs = 1000;
    int targetsAsked = 0;
};

void append(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// Watched folders: what comes in when, what is removed, and what nobody loses.
class TestFolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesInIsCheckedAndGoes()
    {
        WatchedDesk desk;
        QVERIFY(QDir(desk.folder.path()).mkpath(u"2026/06"_s));
        desk.wav(u"2026/06/call.wav"_s, 8000);
        desk.file(u"2026/06/call.json"_s, R"({"line": "Helpdesk"})");
        desk.file(u"2026/06/readme.txt"_s, "not a call");
        auto watch = desk.watch();
        const auto first = desk.look(watch);
        QCOMPARE(first.waiting, 2); // the sound, and what may be a vCon
        QCOMPARE(first.takenIn, 0);
        QCOMPARE(desk.targetsAsked, 0);
        desk.nowMs += 29'000;
        QCOMPARE(desk.look(watch).takenIn, 0);
        desk.nowMs += 1000;
        QStringList told;
        const auto look = desk.look(watch, {}, [&](const QString &path, const ImportOutcome &) { told.append(path); });
        QCOMPARE(look.takenIn, 1);
        QCOMPARE(look.removed, 2);
        QCOMPARE(look.waiting, 0);
        QVERIFY(look.refused.isEmpty());
        QCOMPARE(told, QStringList{desk.folder.filePath(u"2026/06/call.wav"_s)});
        QVERIFY(!desk.isThere(u"2026/06/call.wav"_s));
        QVERIFY(!desk.isThere(u"2026/06/call.json"_s));
        QVERIFY(desk.isThere(u"2026/06/readme.txt"_s));
        QCOMPARE(desk.imported(), 1);
        const auto verified = desk.events(actions::RecordingVerified);
        QCOMPARE(verified.size(), 1);
        QVERIFY(verified.first().detail["intact"_L1].toBool());
        desk.nowMs += 60'000;
        QVERIFY(!desk.look(watch).didAnything());
        QCOMPARE(desk.targetsAsked, 1);
    }

    void sourcesStayIfNotToBeRemoved()
    {
        WatchedDesk desk;
        desk.setting.removesSources = false;
        desk.wav(u"call.wav"_s, 8000);
        desk.file(u"call.json"_s, R"({"line": "Helpdesk"})");
        auto watch = desk.watch();
        QCOMPARE(desk.lookTwice(watch).takenIn, 1);
        QVERIFY(desk.isThere(u"call.wav"_s) && desk.isThere(u"call.json"_s));
        for (int i = 0; i < 3; ++i) {
            desk.nowMs += 60'000;
            const auto again = desk.look(watch);
            QVERIFY(!again.didAnything() && again.refused.isEmpty());
        }
        QCOMPARE(desk.targetsAsked, 1); // nothing was read again
        auto later = desk.watch();      // after a restart: by its bytes it is known
        const auto look = desk.lookTwice(later);
        QCOMPARE(look.takenIn, 0);
        QCOMPARE(look.alreadyThere, 1);
        QCOMPARE(desk.imported(), 1);
    }

    void halfWrittenIsWaitedFor()
    {
        WatchedDesk desk;
        const QString path = desk.wav(u"call.wav"_s, 4000);
        auto watch = desk.watch();
        desk.look(watch);
        for (int i = 0; i < 5; ++i) { // it grows for minutes, and never rests for half of one
            desk.nowMs += 25'000;
            append(path, QByteArray(1000, '\x11'));
            QCOMPARE(desk.look(watch).waiting, 1);
        }
        QCOMPARE(desk.imported(), 0);
        desk.nowMs += 31'000;
        QCOMPARE(desk.look(watch).takenIn, 1);
        QVERIFY(!desk.isThere(u"call.wav"_s));
    }

    void whoWritesItIsSeen()
    {
        WatchedDesk desk;
        const QString path = desk.wav(u"call.wav"_s, 4000);
        if (!platform::isOpenForWriting(path))
            QSKIP("this system does not tell who writes");
        QCOMPARE(*platform::isOpenForWriting(path), false);
        auto watch = desk.watch();
        {
            QFile paused(path); // a call on hold: nothing is written for a long time
            QVERIFY(paused.open(QIODevice::Append));
            QCOMPARE(*platform::isOpenForWriting(path), true);
            QCOMPARE(desk.lookTwice(watch).waiting, 1);
            QCOMPARE(desk.imported(), 0);
        }
        QCOMPARE(desk.look(watch).takenIn, 1);
    }

    void allOfACallComesTogether()
    {
        WatchedDesk desk;
        desk.wav(u"call-r.wav"_s, 8000, 440);
        auto watch = desk.watch();
        desk.look(watch);
        desk.nowMs += 20'000;
        const QString late = desk.wav(u"call-t.wav"_s, 8000, 550); // the other party's, half of it
        desk.look(watch);
        desk.nowMs += 15'000; // the first one has waited for long enough
        const auto held = desk.look(watch);
        QCOMPARE(held.takenIn, 0);
        QCOMPARE(held.waiting, 2);
        desk.file(u"call.json"_s, R"({"line": "Helpdesk")");
        desk.look(watch);
        desk.nowMs += 20'000;
        QCOMPARE(desk.look(watch).takenIn, 0);
        desk.file(u"call.json"_s, R"({"line": "Helpdesk"} )");
        desk.look(watch);
        desk.nowMs += 31'000;
        const auto look = desk.look(watch);
        QCOMPARE(look.takenIn, 1);
        QCOMPARE(look.removed, 3);
        const auto recordings = desk.events(actions::RecordingImported);
        QCOMPARE(recordings.size(), 1);
        QCOMPARE(recordings.first().detail["legs"_L1].toInt(), 2);
    }

    void whatIsRefusedWaitsForAChange()
    {
        WatchedDesk desk;
        const QString bad = desk.file(u"bad.wav"_s, "no sound at all, whatever its name says");
        desk.wav(u"good.wav"_s, 8000);
        desk.file(u"alone.vcon"_s, "{}");
        auto watch = desk.watch();
        const auto look = desk.lookTwice(watch);
        QCOMPARE(look.takenIn, 1);
        QCOMPARE(look.refused.size(), 2);
        QCOMPARE(QFileInfo(look.refused[0].path).fileName(), u"alone.vcon"_s);
        QCOMPARE(QFileInfo(look.refused[1].path).fileName(), u"bad.wav"_s);
        QVERIFY(QFile::exists(bad));
        const int asked = desk.targetsAsked;
        for (int i = 0; i < 3; ++i) {
            desk.nowMs += 60'000;
            QCOMPARE(desk.look(watch).refused.size(), 2); // still told of
        }
        QCOMPARE(desk.targetsAsked, asked); // and not tried
        desk.wav(u"bad.wav"_s, 6000, 700);  // written anew, and good this time
        const auto mended = desk.lookTwice(watch);
        QCOMPARE(mended.takenIn, 1);
        QCOMPARE(mended.refused.size(), 1);
        QVERIFY(!QFile::exists(bad));
    }

    void stoppedInBetween()
    {
        WatchedDesk desk;
        for (int i = 0; i < 120; ++i) // more than one batch
            desk.wav(u"call-%1.wav"_s.arg(i), 2000 + i, 400 + i);
        auto watch = desk.watch();
        desk.look(watch);
        desk.nowMs += 31'000;
        CancelToken cancel;
        int seen = 0;
        const auto stopped = watch.look(
            [&](const QString &, const ImportOutcome &) {
                if (++seen == 3)
                    cancel.cancel();
            },
            {}, cancel);
        VERIFY_OK(stopped);
        QVERIFY(stopped->cancelled);
        const auto left = QDir(desk.folder.path()).entryList(QDir::Files).size();
        QVERIFY(left >= 110); // it stopped at once
        auto next = desk.watch();
        const auto rest = desk.lookTwice(next);
        QCOMPARE(stopped->takenIn + rest.takenIn, 120);
        QCOMPARE(desk.imported(), 120);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 0);
    }

    void killedAfterItWasStored()
    {
        WatchedDesk desk;
        desk.wav(u"call.wav"_s, 8000);
        desk.file(u"call.json"_s, R"({"line": "Helpdesk"})");
        desk.setting.removesSources = false; // as if the program had died before it removed anything
        {
            auto died = desk.watch();
            QCOMPARE(desk.lookTwice(died).takenIn, 1);
        }
        desk.setting.removesSources = true;
        auto next = desk.watch();
        const auto look = desk.lookTwice(next);
        QCOMPARE(look.takenIn, 0);
        QCOMPARE(look.alreadyThere, 1);
        QCOMPARE(look.removed, 2); // the call data are in the archive, byte for byte
        QCOMPARE(desk.imported(), 1);
    }

    void killedBetweenTwoLegs()
    {
        WatchedDesk desk;
        desk.wav(u"call-r.wav"_s, 8000, 440);
        const QString second = desk.wav(u"call-t.wav"_s, 8000, 550);
        QFile keep(second);
        QVERIFY(keep.copy(desk.folder.filePath(u".kept"_s)));
        auto watch = desk.watch();
        QCOMPARE(desk.lookTwice(watch).removed, 2);
        QVERIFY(QFile::rename(desk.folder.filePath(u".kept"_s), second)); // as if it had never been removed
        auto next = desk.watch();
        const auto look = desk.lookTwice(next);
        QCOMPARE(look.takenIn, 0); // half a call is no call of its own
        QCOMPARE(look.alreadyThere, 1);
        QVERIFY(!QFile::exists(second));
        QCOMPARE(desk.imported(), 1);
    }

    void callDataThatCameTooLateStay()
    {
        WatchedDesk desk;
        const QString path = desk.wav(u"call.wav"_s, 8000);
        QVERIFY(QFile::copy(path, desk.folder.filePath(u".kept"_s)));
        auto watch = desk.watch();
        QCOMPARE(desk.lookTwice(watch).takenIn, 1);
        QVERIFY(QFile::rename(desk.folder.filePath(u".kept"_s), path));
        desk.file(u"call.json"_s, R"({"line": "Helpdesk"})");
        const auto look = desk.lookTwice(watch);
        QCOMPARE(look.alreadyThere, 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(desk.isThere(u"call.json"_s)); // nobody has taken in what it tells
        QCOMPARE(desk.reasons(look), QStringList{u"interchange.sidecar-without-sound call.json"_s});
    }

    void nothingGoesThatIsNotSafe()
    {
        WatchedDesk desk;
        desk.setting.removesSources = false;
        const QString path = desk.wav(u"call.wav"_s, 8000);
        {
            auto watch = desk.watch();
            QCOMPARE(desk.lookTwice(watch).takenIn, 1);
        }
        { // the disk under the archive has gone bad
            Database vault = desk.archive.openUnrestricted(desk.vault);
            VERIFY_OK(vault.execute("UPDATE vault.media_chunk SET bytes = zeroblob(length(bytes))"));
        }
        desk.setting.removesSources = true;
        auto watch = desk.watch();
        const auto look = desk.lookTwice(watch);
        QCOMPARE(look.removed, 0);
        QCOMPARE(desk.reasons(look), QStringList{u"recordings.hash-mismatch call.wav"_s});
        QVERIFY(QFile::exists(path));
    }

    void theMixStaysWithItsLegs()
    {
        WatchedDesk desk;
        desk.wav(u"call.wav"_s, 8000, 330);
        desk.wav(u"call-r.wav"_s, 8000, 440);
        desk.wav(u"call-t.wav"_s, 8000, 550);
        auto watch = desk.watch();
        const auto look = desk.lookTwice(watch);
        QCOMPARE(look.takenIn, 1);
        QCOMPARE(look.removed, 0); // the mix is not in the archive; without its legs it would be another call
        QCOMPARE(desk.reasons(look), QStringList{u"interchange.mix-left-out call.wav"_s});
        for (int i = 0; i < 2; ++i) {
            desk.nowMs += 60'000;
            QVERIFY(!desk.look(watch).didAnything());
        }
        QCOMPARE(desk.imported(), 1);
    }

    void theDiskIsFull()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no such limit");
#else
        WatchedDesk desk;
        const QString path = desk.wav(u"call.wav"_s, 400'000);
        auto watch = desk.watch();
        desk.look(watch);
        desk.nowMs += 31'000;
        {
            const FullDiskFrom limit(300'000);
            const auto look = watch.look({}, {}, {});
            QVERIFY(!look);
            QVERIFY2(look.error().is(errors::DiskFull) || look.error().id().startsWith("archive."_L1),
                     qPrintable(look.error().toString()));
        }
        QVERIFY(QFile::exists(path));
        QCOMPARE(desk.imported(), 0);
        const auto later = desk.look(watch); // somebody made room
        QCOMPARE(later.takenIn, 1);
        QVERIFY(!QFile::exists(path));
#endif
    }

    void theFolderIsAwayForAWhile()
    {
        WatchedDesk desk;
        QVERIFY(QDir(desk.folder.path()).mkpath(u"share"_s));
        desk.setting.folder = desk.folder.filePath(u"share"_s);
        desk.wav(u"share/call.wav"_s, 8000);
        auto watch = desk.watch();
        desk.look(watch);
        QVERIFY(QDir(desk.folder.path()).rename(u"share"_s, u"away"_s));
        desk.nowMs += 31'000;
        VERIFY_ERROR(watch.look({}, {}, {}), errors::WatchFolderMissing);
        VERIFY_ERROR(watch.look({}, {}, {}), errors::WatchFolderMissing);
        QVERIFY(QDir(desk.folder.path()).rename(u"away"_s, u"share"_s));
        QCOMPARE(desk.look(watch).takenIn, 1); // nothing has changed about it meanwhile
        QCOMPARE(desk.imported(), 1);
    }

    void anotherDeskWatchesToo()
    {
        WatchedDesk desk;
        for (int i = 0; i < 8; ++i)
            desk.wav(u"call-%1.wav"_s.arg(i), 3000 + i, 400 + 9 * i);
        const auto other = desk.archive.unlock();
        auto here = desk.watch();
        auto there = desk.watch(other.get());
        desk.look(here);
        desk.look(there);
        desk.nowMs += 31'000;
        // At the same time: each has seen all of them, and either may be faster.
        Result<WatchLook> second = WatchLook();
        std::thread thread([&] { second = there.look({}, {}, {}); });
        const auto first = here.look({}, {}, {});
        thread.join();
        VERIFY_OK(first);
        VERIFY_OK(second);
        desk.nowMs += 31'000;
        const auto rest = desk.lookTwice(here); // what changed under its hands it looks at again
        QCOMPARE(desk.reasons(rest), QStringList());
        QCOMPARE(first->takenIn + second->takenIn + rest.takenIn, 8);
        QCOMPARE(desk.imported(), 8);
        QCOMPARE(QDir(desk.folder.path()).entryList(QDir::Files).size(), 0);
    }

    void onlyTheWantedNames()
    {
        WatchedDesk desk;
        desk.setting.patterns = {u"q-*"_s};
        desk.setting.recursive = false;
        QVERIFY(QDir(desk.folder.path()).mkpath(u"below"_s));
        desk.wav(u"q-1.wav"_s, 8000);
        desk.wav(u"x-1.wav"_s, 8100);
        desk.wav(u"below/q-2.wav"_s, 8200);
        auto watch = desk.watch();
        QCOMPARE(desk.lookTwice(watch).takenIn, 1);
        QVERIFY(!desk.isThere(u"q-1.wav"_s) && desk.isThere(u"x-1.wav"_s) && desk.isThere(u"below/q-2.wav"_s));
    }

    void aLinkLeadsNowhere()
    {
        WatchedDesk desk;
        QTemporaryDir outside;
        QVERIFY(QFile::copy(desk.wav(u"call.wav"_s, 8000), outside.filePath(u"other.wav"_s)));
        QVERIFY(QFile::link(outside.filePath(u"other.wav"_s), desk.folder.filePath(u"link.wav"_s)));
        QVERIFY(QFile::link(outside.path(), desk.folder.filePath(u"links"_s)));
        auto watch = desk.watch();
        const auto look = desk.lookTwice(watch);
        QCOMPARE(look.takenIn + look.alreadyThere, 1);
        QVERIFY(QFile::exists(outside.filePath(u"other.wav"_s)));
        QVERIFY(QFileInfo(desk.folder.filePath(u"link.wav"_s)).isSymLink());
    }

    void settings()
    {
        WatchedDesk desk;
        desk.setting.patterns = {u"q-*"_s, u"*.wav"_s};
        const auto back = WatchedFolder::fromJson(desk.setting.toJson());
        VERIFY_OK(back);
        QCOMPARE(*back, desk.setting);
        auto json = desk.setting.toJson();
        json.remove(u"removesSources"_s);
        QVERIFY(!WatchedFolder::fromJson(json)->removesSources); // never by default
        json.insert(u"waitSeconds"_s, -1);
        VERIFY_ERROR(WatchedFolder::fromJson(json), errors::InvalidValue);
        VERIFY_ERROR(WatchedFolder::fromJson({}), errors::InvalidValue);
    }

    void whatCanBeWatched()
    {
        WatchedDesk desk;
        const QString archive = desk.archive.path();
        VERIFY_OK(checkWatchedFolder(desk.setting, {desk.setting}, archive)); // beside itself is no clash
        QVERIFY(QDir(desk.folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
        auto other = desk.setting;
        other.id = Id::create(desk.archive.clock());
        VERIFY_ERROR(checkWatchedFolder(other, {desk.setting}, archive), errors::WatchFolderShared);
        QVERIFY(QDir(desk.folder.path()).mkpath(u"below"_s));
        other.folder = desk.folder.filePath(u"below"_s);
        VERIFY_ERROR(checkWatchedFolder(other, {desk.setting}, archive), errors::WatchFolderShared);
        auto flat = desk.setting;
        flat.recursive = false;
        VERIFY_OK(checkWatchedFolder(other, {flat}, archive));
        QVERIFY(QFile::link(desk.folder.path(), desk.folder.filePath(u"below/round"_s)));
        other.folder = desk.folder.filePath(u"below/round"_s);
        VERIFY_ERROR(checkWatchedFolder(other, {flat}, archive), errors::WatchFolderShared); // the same by another name
        other.folder = desk.folder.filePath(u"nowhere"_s);
        VERIFY_ERROR(checkWatchedFolder(other, {}, archive), errors::WatchFolderMissing);
        other.folder = archive;
        VERIFY_ERROR(checkWatchedFolder(other, {}, archive), errors::WatchFolderInArchive);
        other.folder = QFileInfo(archive).path();
        VERIFY_ERROR(checkWatchedFolder(other, {}, archive), errors::WatchFolderInArchive);
        other.folder = u"below"_s;
        VERIFY_ERROR(checkWatchedFolder(other, {}, archive), errors::InvalidValue);
#ifdef Q_OS_LINUX
        other.folder = u"/proc/self/task"_s; // where nobody makes files, be he root
        VERIFY_ERROR(checkWatchedFolder(other, {}, archive), errors::WatchFolderReadOnly);
        other.removesSources = false;
        VERIFY_OK(checkWatchedFolder(other, {}, archive));
#endif
    }
};

VOICELOG_APPLESS_TEST(TestFolderWatch)
#include "tst_folderwatch.moc"
