// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a night's run takes: the due dates of a programme's recordings, and destroying 10,000 of them one by one, as
// rows, by the retention service. bench_destroymany [RECORDINGS [BYTES OF SOUND EACH]].

#include "BenchTools.h"

#include <programmes/ProgrammesSchema.h>
#include <programmes/StoredRetention.h>
#include <programmes/SynthArchive.h>
#include <recordings/MediaStore.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingsSchema.h>
#include <retention/DestructionService.h>
#include <retention/RetentionSchema.h>
#include <retention/RetentionService.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *std::move(result);
}

void orStop(const Result<void> &done)
{
    if (!done)
        qFatal("%s", qPrintable(done.error().toString()));
}

/// More sound than the made-up calls have.
void addSound(TempArchive &archive, const Id &vault, qint64 bytes)
{
    Database database = orStop(archive.session().openVault(vault));
    const auto all = orStop(RecordingKeys(database).all());
    const QByteArray sound(bytes, 's');
    for (qsizetype at = 0; at < all.size(); at += 200) {
        Transaction transaction = orStop(Transaction::begin(database, Transaction::Kind::Write));
        MediaStore media(database);
        for (const auto &[rec, id] : all.sliced(at, std::min<qsizetype>(200, all.size() - at))) {
            MediaFile file;
            file.leg = 1;
            file.fileName = u"more.wav"_s;
            file.byteCount = bytes;
            file.sha256 = id.toBytes();
            orStop(media.append(orStop(media.add(rec, file)), 0, sound));
        }
        orStop(transaction.commit());
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const qint64 wanted = app.arguments().value(1, u"10000"_s).toLongLong();
    const qint64 bytes = app.arguments().value(2, u"0"_s).toLongLong();
    TempArchive archive{Schema{programmesSchema(), recordingsSchema(VaultKind::Recordings), retentionSchema()}};
    archive.addAccount(u"second"_s, Role::PrivacyOfficer);
    archive.addAccount(u"timer"_s, Role::RetentionService);
    orStop(fillSynthArchive(archive.session(), {wanted, 1, 1}, {}, {}));
    const Id vault = orStop(archive.session().vaults()).constFirst().id;
    for (const AccountInfo &account : orStop(archive.session().accounts())) {
        if (account.id != archive.session().account().id)
            orStop(archive.session().grantVault(account.id, vault));
    }
    if (bytes > 0)
        addSound(archive, vault, bytes);
    archive.clock().advanceDays(3660); // all of them are due
    const RuleBook book = orStop(RuleBook::builtIn());
    const StoredRetention source;
    RetentionService officer(archive.session(), book, source);
    QElapsedTimer timer;
    timer.start();
    const AssessSummary assessed = orStop(officer.assessAll());
    const double assessing = double(timer.nsecsElapsed()) / 1e9;
    QList<Id> due;
    const RetentionPlan waiting = orStop(officer.plan());
    for (const RetentionItem &item : waiting.items)
        due += item.recordings;
    DestructionService proposing(archive.session(), book, source);
    Session &second = archive.sessionOf(u"second"_s);
    for (const DestructionOrder &order : orStop(proposing.propose(vault, due)))
        orStop(DestructionService(second, book, source).approve(order.id));

    RetentionService service(archive.sessionOf(u"timer"_s), book, source);
    timer.restart();
    const RetentionPlan plan = orStop(service.plan());
    const double planning = double(timer.nsecsElapsed()) / 1e9;
    timer.restart();
    const RetentionReport report = orStop(service.run(plan));
    const double running = double(timer.nsecsElapsed()) / 1e9;
    if (report.recordings != wanted || assessed.recordings != wanted)
        qFatal("%lld of %lld destroyed", report.recordings, wanted);
    const double thousands = double(wanted) / 1000;
    std::printf("{\"name\": \"due dates of %lld recordings, each with its change of state\", \"ours\": %.2f, "
                "\"unit\": \"s\"}\n",
                wanted, assessing);
    std::printf("{\"name\": \"the plan of them\", \"ours\": %.2f, \"unit\": \"s\"}\n", planning);
    std::printf("{\"name\": \"destroying %lld recordings of %.1f KB sound as rows, %lld certificates\", \"ours\": "
                "%.2f, \"unit\": \"s\"}\n",
                wanted, double(bytes) / 1000, qint64(report.certificates.size()), running);
    std::printf("{\"name\": \"a thousand of them\", \"ours\": %.3f, \"unit\": \"s\"}\n", running / thousands);
    return 0;
}
