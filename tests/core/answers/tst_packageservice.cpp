// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerOffice.h"

#include <answers/AnswerActions.h>
#include <answers/AnswerErrors.h>
#include <answers/RetentionRun.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <interchange/PackageFolder.h>
#include <interchange/VconRules.h>
#include <programmes/StoredRetention.h>
#include <requests/PackageStore.h>
#include <requests/RequestErrors.h>
#include <retention/HoldService.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QStringList namesOf(const AccessPackage &package)
{
    QStringList names;
    for (const PackageFile &file : package.files)
        names += file.name;
    return names;
}

/// Of a WAV file with two channels: how loud one is from one time to another.
int loudest(const QByteArray &wav, int channel, qint64 fromMs, qint64 toMs)
{
    int most = 0;
    for (qint64 frame = fromMs * 8; frame < toMs * 8; ++frame) {
        const auto sample = qFromLittleEndian<qint16>(wav.constData() + 44 + (frame * 2 + channel) * 2);
        most = std::max(most, std::abs(int(sample)));
    }
    return most;
}

} // namespace

/// What the person gets, from putting it together to its end (DOMAIN 3.6, 5).
class TestPackageService : public QObject
{
    Q_OBJECT

    static void sendOn11May(AnswerOffice &with)
    {
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {}));
        with.confirm();
        with.at({2026, 5, 11});
        with.request = orQuit(with.answers.send(with.request, {2026, 5, 11}, u"registered letter"_s));
    }
    static QString home(const Recording &recording, const QString &name) { return recording.number + u'/' + name; }

    static void eraseByOrder(AnswerOffice &with, const Recording &recording)
    {
        const HoldDraft draft{.kind = HoldKind::OrderErase,
                              .vaultId = recording.vaultId,
                              .recordings = {recording.id},
                              .reason = u"The supervisor orders to erase it."_s};
        const Hold order = orQuit(HoldService(with.f.archive.session()).place(draft));
        orQuit(HoldService(*with.law.second).confirm(order));
    }
    static RetentionReport run(AnswerOffice &with, Session &session)
    {
        const StoredRetention programmes;
        RetentionService retention(session, with.law.book, programmes);
        return orQuit(carryOutPlan(session, retention, with.law.book, orQuit(retention.plan()), {}, {}));
    }
    static qint64 rowsOf(AnswerOffice &with, const QByteArray &table)
    {
        auto database = orQuit(with.f.archive.session().openVault(with.packageVault()));
        Statement count = orQuit(database.prepare("SELECT count(*) FROM " + table));
        return orQuit(count.step()) ? count.int64(0) : -1;
    }

private Q_SLOTS:
    void holdsAllThatThePersonGets()
    {
        AnswerOffice with;
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::English}));
        const auto made = orQuit(with.packages.package(with.request));
        QVERIFY(made && made->isThere());
        QCOMPARE(with.request.answer->packageHash, made->hash);
        const QStringList names = namesOf(*made);
        for (const Recording *one : {&with.plain, &with.telling}) {
            for (const QString &name :
                 {u"sound.wav"_s, u"call-data.json"_s, u"call-data.csv"_s, u"vcon.json"_s, u"report.pdf"_s})
                QVERIFY2(names.contains(home(*one, name)), qPrintable(name));
        }
        QVERIFY(names.contains(home(with.telling, u"transcript.txt"_s)));
        QVERIFY(!names.contains(home(with.plain, u"transcript.txt"_s))); // nobody wrote it out
        for (const QString &name : {u"letter.pdf"_s, u"index.html"_s, u"all-calls.csv"_s, u"checksums.txt"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
        QVERIFY(with.file(u"letter.pdf"_s).startsWith("%PDF-"));
        QVERIFY(with.file(home(with.telling, u"report.pdf"_s)).contains("%%EOF"));
        const QByteArray index = with.file(u"index.html"_s);
        for (const PackageFile &file : made->files) {
            if (file.name.contains(u'/'))
                QVERIFY2(index.contains("href=\"" + file.name.toUtf8() + '"'), qPrintable(file.name));
        }
        QByteArray sums;
        for (const PackageFile &file : made->files) {
            if (file.name != u"checksums.txt")
                sums += QCryptographicHash::hash(with.file(file.name), QCryptographicHash::Sha256).toHex() + "  " +
                        file.name.toUtf8() + '\n';
        }
        QCOMPARE(with.file(u"checksums.txt"_s), sums);
        const auto vcon = QJsonDocument::fromJson(with.file(home(with.telling, u"vcon.json"_s))).object();
        const QByteArray sound = with.file(home(with.telling, u"sound.wav"_s));
        const QString hash = vcon[u"dialog"].toArray().first().toObject()[u"content_hash"].toString();
        QCOMPARE(hash, u"sha512-"_s + QString::fromLatin1(QCryptographicHash::hash(sound, QCryptographicHash::Sha512)
                                                              .toBase64(QByteArray::Base64UrlEncoding |
                                                                        QByteArray::OmitTrailingEquals)));
        QCOMPARE(with.f.events(actions::PackageMade).size(), 1);
    }

    /// Of what the call came in as, the places alone: nobody looked through the rest.
    void aCallThatCameInAsVcon()
    {
        AnswerOffice with(R"({"uuid":"01928e10-193e-8231-b9a2-279e0d16bc46","created_at":"2026-05-02T08:00:00Z",
            "parties":[{"name":"Neighbour","tel":"+31698765432"},{"name":"Sanne de Wit","role":"agent"},
                       {"name":"Fenna Bos","role":"customer"}],
            "dialog":[{"type":"text","parties":[0],"mediatype":"text/plain","encoding":"none","body":"Neighbour"},
                      {"type":"recording","start":"2026-05-02T08:00:00Z","parties":[1,2],"filename":"a.wav"}],
            "analysis":[{"type":"summary","vendor":"x","dialog":1,"encoding":"none","body":"Neighbour"}],
            "attachments":[]})");
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::English}));
        const QByteArray text = with.file(home(with.telling, u"vcon.json"_s));
        QVERIFY(!text.contains("Neighbour"));
        QVERIFY(!text.contains("Sanne"));
        const auto vcon = QJsonDocument::fromJson(text).object();
        QCOMPARE(vconFaults(vcon), QStringList());
        QCOMPARE(vcon[u"redacted"][u"uuid"].toString(), u"01928e10-193e-8231-b9a2-279e0d16bc46"_s);
        const QJsonArray parties = vcon[u"parties"].toArray();
        QCOMPARE(parties.size(), 4);
        QVERIFY(parties[0].toObject().isEmpty());
        QCOMPARE(parties[1].toObject(), (QJsonObject{{u"role"_s, u"agent"_s}}));
        QCOMPARE(parties[2][u"name"].toString(), u"Fenna Bos"_s);
        QCOMPARE(vcon[u"dialog"][0].toObject(), (QJsonObject{{u"type"_s, u"text"_s}}));
        QVERIFY(vcon[u"dialog"][1].toObject().contains(u"content_hash"_s));
        QCOMPARE(vcon[u"analysis"][0].toObject(), (QJsonObject{{u"type"_s, u"summary"_s}, {u"vendor"_s, u"x"_s}}));
        // On what it rests, by the programme and the balancing record that counted that day.
        const QJsonObject basis = vcon[u"attachments"][1][u"body"].toObject();
        QCOMPARE(basis[u"lawful_basis"].toString(), u"legitimate_interests"_s);
        QCOMPARE(basis[u"purpose_grants"][0][u"purpose"].toString(), u"QUALITY"_s);
        QVERIFY(basis[u"purpose_grants"][0][u"granted"].toBool());
        QCOMPARE(basis[u"metadata"][u"programme"].toString(), with.programme.number);
        QVERIFY(basis[u"metadata"][u"balancing_record"].toString().startsWith(u"LIA-"));
        QCOMPARE(basis[u"metadata"][u"balancing_version"].toInt(), 1);
    }

    void holdsNothingOfOthers()
    {
        AnswerOffice with;
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::English}));
        const auto made = orQuit(with.packages.package(with.request));
        for (const PackageFile &file : made->files) {
            const QByteArray bytes = with.file(file.name);
            for (const QByteArray &others : {QByteArray("698765432"), QByteArray("98765432"), QByteArray("201112233"),
                                             AnswerOffice::agent().toUtf8()})
                QVERIFY2(!bytes.contains(others), qPrintable(file.name));
        }
        const QString words = QString::fromUtf8(with.file(home(with.telling, u"transcript.txt"_s)));
        QVERIFY(words.contains(u"0612345678"_s)); // her own
        QVERIFY(words.contains(u"employee: Goedemiddag"_s));
        QVERIFY(!words.contains(u"buurman"_s)); // said in the stretch that is marked
        const QByteArray sound = with.file(home(with.telling, u"sound.wav"_s));
        QCOMPARE(loudest(sound, 1, 2000, 4000), 0);
        QVERIFY(loudest(sound, 1, 4100, 5900) > 8000);
        QVERIFY(loudest(sound, 0, 2000, 4000) > 8000); // the other channel is whole
        QVERIFY(loudest(with.file(home(with.plain, u"sound.wav"_s)), 1, 0, 2900) > 8000);
        const auto sheet = QJsonDocument::fromJson(with.file(home(with.telling, u"call-data.json"_s))).object();
        QVERIFY(QJsonDocument(sheet).toJson().contains("+31612345678"));
    }

    void inWritingOrNotAtAll()
    {
        AnswerOffice with;
        with.decide(with.plain, CopyDecision::Refused);
        with.decide(with.telling, CopyDecision::Transcript, {AnswerOffice::neighbour()});
        with.putForward();
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::Dutch}));
        const QStringList names = namesOf(*orQuit(with.packages.package(with.request)));
        QVERIFY(names.contains(home(with.telling, u"transcriptie.txt"_s)));
        QVERIFY(!names.contains(home(with.telling, u"geluid.wav"_s)));
        QVERIFY(names.filter(with.plain.number).isEmpty());
        const auto vcon = QJsonDocument::fromJson(with.file(home(with.telling, u"vcon.json"_s))).object();
        QVERIFY(!vcon[u"dialog"].toArray().first().toObject().contains(u"content_hash"_s));
    }

    void compressed()
    {
        AnswerOffice with;
        with.propose();
        with.request = orQuit(
            with.packages.make(with.request, {.language = ReportLanguage::English, .sound = PackageSound::Opus}));
        const QByteArray opus = with.file(home(with.telling, u"sound.opus"_s));
        QVERIFY(opus.startsWith("OggS"));
        QVERIFY(opus.size() < 60'000); // of 192,044 bytes as WAV
        const auto vcon = QJsonDocument::fromJson(with.file(home(with.telling, u"vcon.json"_s))).object();
        QCOMPARE(vcon[u"dialog"].toArray().first().toObject()[u"mediatype"].toString(), u"audio/ogg"_s);
    }

    void isMadeUnderReviewAlone()
    {
        AnswerOffice with;
        VERIFY_ERROR(with.packages.make(with.request, {}), errors::WrongState);
        with.propose();
        const DataRequest before = with.request;
        with.request = orQuit(with.packages.make(with.request, {}));
        VERIFY_ERROR(with.packages.make(before, {}), errors::Conflict);
        // Again: the one before is gone.
        const QString first = with.request.answer->packageHash;
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::English}));
        QVERIFY(with.request.answer->packageHash != first);
        auto database = with.f.archive.session().openVault(with.packageVault());
        QVERIFY(database);
        QCOMPARE(orQuit(PackageStore(*database).present()).size(), 1);
        with.f.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = with.f.archive.unlock(u"dpo"_s);
        VERIFY_ERROR(PackageService(*dpo, with.law.book).make(with.request, {}), errors::RoleDenied);
        VERIFY_ERROR(PackageService(*dpo, with.law.book).package(with.request), errors::RoleDenied);
    }

    void whatWasStoppedLeavesNothing()
    {
        AnswerOffice with;
        with.propose();
        CancelToken cancel;
        const auto stop = [&cancel](const Progress &progress) {
            if (progress.doneItems == 1)
                cancel.cancel();
        };
        VERIFY_ERROR(with.packages.make(with.request, {}, stop, cancel), errors::Cancelled);
        QVERIFY(!orQuit(with.packages.package(with.request)));
        QCOMPARE(rowsOf(with, "vault.request_package_piece"), 0);
    }

    void goesOutOnlyWhenTheSecondOfficerAgrees()
    {
        AnswerOffice with;
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {.language = ReportLanguage::English}));
        const QString path = with.f.folder.filePath(u"out"_s);
        {
            auto sink = orQuit(PackageFolder::create(path));
            VERIFY_ERROR(with.packages.handOver(with.request, *sink, "FOLDER"_L1), errors::SecondNeeded);
        }
        QVERIFY(!QFileInfo::exists(path));
        with.confirm();
        {
            auto sink = orQuit(PackageFolder::create(path));
            VERIFY_OK(with.packages.handOver(with.request, *sink, "FOLDER"_L1));
        }
        QFile letter(path + u"/letter.pdf"_s);
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), with.file(u"letter.pdf"_s));
        QVERIFY(QFileInfo::exists(path + u'/' + home(with.telling, u"sound.wav"_s)));
        QCOMPARE(with.f.events(actions::PackageHandedOver).size(), 2); // the refusal too
    }

    void isDestroyedThirtyDaysAfterItsDelivery()
    {
        AnswerOffice with;
        sendOn11May(with);
        with.at({2026, 5, 13});
        with.request = orQuit(with.answers.close(with.request, {2026, 5, 13}, u"3SABC1"_s));
        QCOMPARE(orQuit(with.packages.package(with.request))->destroyOn, QDate(2026, 6, 12));
        with.at({2026, 6, 11});
        QCOMPARE(orQuit(with.packages.destroyDue()), 0);
        QVERIFY(!with.file(u"brief.pdf"_s).isEmpty());
        with.at({2026, 6, 12});
        QCOMPARE(orQuit(with.packages.destroyDue()), 1);
        const auto gone = orQuit(with.packages.package(with.request));
        QVERIFY(gone && !gone->isThere());
        QCOMPARE(gone->hash, with.request.answer->packageHash); // what was given stays provable
        QVERIFY(gone->files.isEmpty());
        VERIFY_ERROR(with.packages.file(with.request, u"brief.pdf"_s), errors::NoPackage);
        QCOMPARE(with.f.events(actions::PackageDestroyed).size(), 1);
        QCOMPARE(orQuit(with.packages.destroyDue()), 0);
    }

    // With a recording its copies go (DOMAIN 3.7): here one of the two, weeks before the package's own day.
    void itGoesWithARecordingThatIsInIt()
    {
        AnswerOffice with;
        sendOn11May(with);
        with.request = orQuit(with.answers.close(with.request, {2026, 5, 11}, u"3SABC1"_s));
        with.at({2026, 5, 26}); // it is held for it no longer
        eraseByOrder(with, with.plain);
        // The timer has no key of requests: then it stays, and nobody gets it.
        with.f.archive.addAccount(u"timer"_s, Role::RetentionService);
        const auto timer = with.f.archive.unlock(u"timer"_s);
        VERIFY_OK(with.f.archive.session().grantVault(timer->account().id, with.plain.vaultId));
        QCOMPARE(run(with, *timer).recordings, 1);
        const auto recalled = orQuit(with.packages.package(with.request));
        QVERIFY(recalled && !recalled->isThere() && recalled->recalled && !recalled->destroyedAt.isValid());
        VERIFY_ERROR(with.packages.file(with.request, u"brief.pdf"_s), errors::NoPackage);
        auto folder = orQuit(PackageFolder::create(with.f.folder.filePath(u"out"_s)));
        VERIFY_ERROR(with.packages.handOver(with.request, *folder, "FOLDER"_L1), errors::NoPackage);
        QCOMPARE(run(with, with.f.archive.session()).recordings, 0);
        const auto gone = orQuit(with.packages.package(with.request));
        QVERIFY(gone && gone->destroyedAt.isValid() && !gone->recalled);
        QCOMPARE(with.f.events(actions::PackageDestroyed).size(), 1);
        QCOMPARE(rowsOf(with, "main.recording_copy"), 0);
    }

    void whatIsDestroyedWhileItIsMadeIsNotInIt_data()
    {
        QTest::addColumn<bool>("read");
        QTest::newRow("read already") << true;
        QTest::newRow("not read yet") << false;
    }
    void whatIsDestroyedWhileItIsMadeIsNotInIt()
    {
        QFETCH(const bool, read);
        AnswerOffice with;
        with.propose();
        const Recording &gone = read ? with.telling : with.plain; // the newest is read first
        const Recording &left = read ? with.plain : with.telling;
        bool destroyed = false;
        const auto meanwhile = [&](const Progress &progress) {
            if (destroyed || progress.doneItems != 1)
                return;
            destroyed = true;
            eraseByOrder(with, gone);
            QCOMPARE(run(with, with.f.archive.session()).recordings, 1);
        };
        VERIFY_ERROR(with.packages.make(with.request, {}, meanwhile), errors::RecordingGoneMeanwhile);
        QVERIFY(destroyed);
        QVERIFY(!orQuit(with.packages.package(with.request)));
        QCOMPARE(rowsOf(with, "vault.request_package_piece"), 0);
        QCOMPARE(rowsOf(with, "main.recording_copy"), 0);
        with.request = orQuit(with.packages.make(orQuit(with.service.find(with.request.number)), {}));
        const auto package = orQuit(with.packages.package(with.request));
        QVERIFY(package && package->isThere());
        const auto folder = [&](const Recording &one) {
            return std::ranges::count_if(
                package->files, [&](const PackageFile &file) { return file.name.startsWith(one.number + u'/'); });
        };
        QCOMPARE(folder(gone), 0);
        QVERIFY(folder(left) > 0);
    }

    void theRetentionServiceDestroysItToo()
    {
        AnswerOffice with;
        with.propose();
        with.request = orQuit(with.packages.make(with.request, {}));
        with.request = orQuit(with.answers.takeBack(with.request)); // it will not go out
        with.f.archive.addAccount(u"timer"_s, Role::RetentionService);
        const auto timer = with.f.archive.unlock(u"timer"_s);
        QCOMPARE(orQuit(PackageService(*timer, with.law.book).destroyDue()), 0); // without the key
        VERIFY_OK(with.f.archive.session().grantVault(timer->account().id, with.packageVault()));
        QCOMPARE(orQuit(PackageService(*timer, with.law.book).destroyDue()), 1);
        for (const char *table : {"vault.request_package", "vault.request_package_file", "vault.request_package_piece"})
            QCOMPARE(rowsOf(with, table), 0);
    }

    void oneThatIsDamagedIsNotHandedOver()
    {
        AnswerOffice with;
        with.decide(with.plain, CopyDecision::Copy);
        with.decide(with.telling, CopyDecision::Copy);
        with.putForward();
        with.request = orQuit(with.packages.make(with.request, {}));
        {
            auto database = orQuit(with.f.archive.session().openVault(with.packageVault()));
            auto transaction = orQuit(Transaction::begin(database, Transaction::Kind::Write));
            VERIFY_OK(database.execute("DELETE FROM vault.request_package_piece WHERE id ="
                                       " (SELECT min(id) FROM vault.request_package_piece)"));
            VERIFY_OK(transaction.commit());
        }
        const QString path = with.f.folder.filePath(u"out"_s);
        {
            auto sink = orQuit(PackageFolder::create(path));
            VERIFY_ERROR(with.packages.handOver(with.request, *sink, "FOLDER"_L1), errors::PackageDamaged);
        }
        QVERIFY(!QFileInfo::exists(path));
    }
};

VOICELOG_TEST_WITH(TestPackageService, QGuiApplication)
#include "tst_packageservice.moc"
