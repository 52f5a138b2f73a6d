// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an officer and the timer do to a whole archive, over made-up archives of growing size in ten vaults. Arguments:
// the sizes (default 10000 100000 1000000). VOICELOG_BENCH_ARCHIVES names a folder to make the archives in instead of a
// temporary one; they are changed, and removed at the end.

#include "BenchTools.h"

#include <archive/Backup.h>
#include <archive/UnlockThrottle.h>
#include <common/FullSchema.h>
#include <programmes/StoredProgrammeFacts.h>
#include <programmes/StoredRetention.h>
#include <programmes/SynthArchive.h>
#include <recordings/JudgementService.h>
#include <recordings/RecordingIndex.h>
#include <retention/DestructionService.h>
#include <retention/RetentionService.h>
#include <rules/RuleBook.h>

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QHash>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

constexpr int vaultCount = 10;
constexpr int pageSize = 100;

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

/// What each step took at each size, in the order of the steps.
class Figures
{
public:
    void add(qint64 size, const QString &step, double seconds)
    {
        if (!m_seconds.contains(step))
            m_steps += step;
        m_seconds[step].append({size, seconds});
        std::fprintf(stderr, "%9lld  %-60s %10.3f s\n", size, qPrintable(step), seconds);
    }
    template <typename Act>
    auto time(qint64 size, const QString &step, Act act)
    {
        QElapsedTimer timer;
        timer.start();
        auto result = act();
        add(size, step, double(timer.nsecsElapsed()) / 1e9);
        return result;
    }
    void print() const
    {
        for (const QString &step : m_steps) {
            const auto &all = m_seconds[step];
            for (const auto &[size, seconds] : all)
                std::printf("{\"name\": \"%s, %lld recordings\", \"ours\": %.3f, \"unit\": \"s\"}\n", qPrintable(step),
                            size, seconds);
            for (qsizetype at = 1; at < all.size(); ++at) {
                const auto &[less, before] = all[at - 1];
                const auto &[more, after] = all[at];
                const double limit = double(more) * std::log(double(more)) / (double(less) * std::log(double(less)));
                std::printf("{\"name\": \"%s: growth from %lld to %lld\", \"ours\": %.3f, \"theirs\": %.3f, \"unit\": "
                            "\"s\", \"ratio\": %.2f, \"limit\": %.2f}\n",
                            qPrintable(step), less, more, after, before, after / before, limit);
            }
        }
    }

private:
    QStringList m_steps;
    QHash<QString, QList<std::pair<qint64, double>>> m_seconds;
};

class Archived
{
public:
    Archived(const QString &path, qint64 size) : m_path(path), m_size(size), m_throttle({}, m_clock) {}

    void measure(Figures &figures)
    {
        make(figures);
        open(figures);
        const RuleBook book = orStop(RuleBook::builtIn());
        judge(figures, book);
        backUp(figures);
        retain(figures, book);
        const auto found =
            figures.time(m_size, u"archive verify"_s, [this] { return orStop(archive().verify(*m_session, {}, {})); });
        if (!found.problems.isEmpty())
            qFatal("%s", qPrintable(found.problems.constFirst().toString()));
    }

private:
    [[nodiscard]] Archive archive() const { return {m_path, fullSchema(), m_clock, TempArchive::cost()}; }
    [[nodiscard]] std::unique_ptr<Session> unlock(const QString &account)
    {
        return orStop(archive().unlock(account, TempArchive::password(), m_throttle));
    }

    void make(Figures &figures)
    {
        auto made = orStop(Archive::create({m_path, u"Bench BV"_s, true, u"officer"_s}, TempArchive::password(),
                                           fullSchema(), m_clock, TempArchive::cost()));
        m_session = std::move(made.session);
        figures.time(m_size, u"archive synth"_s, [this] {
            orStop(fillSynthArchive(*m_session, {m_size, vaultCount, 1}, {}, {}));
            return true;
        });
        const QList<AccountInfo> others{
            orStop(m_session->addAccount(u"second"_s, Role::PrivacyOfficer, TempArchive::password())),
            orStop(m_session->addAccount(u"timer"_s, Role::RetentionService, TempArchive::password()))};
        for (const VaultInfo &vault : orStop(m_session->vaults())) {
            if (vault.kind != VaultKind::Recordings)
                continue;
            m_vaults += vault.id;
            for (const AccountInfo &account : others)
                orStop(m_session->grantVault(account.id, vault.id));
        }
        m_session.reset();
    }

    void open(Figures &figures)
    {
        std::vector<double> opening;
        for (int round = 0; round < 5; ++round) {
            m_session.reset();
            QElapsedTimer timer;
            timer.start();
            m_session = unlock(u"officer"_s);
            const auto page = orStop(RecordingIndex(*m_session).page({}, {}, {}, pageSize));
            if (page.rows.size() != pageSize)
                qFatal("%lld rows", qint64(page.rows.size()));
            opening.push_back(double(timer.nsecsElapsed()) / 1e9);
        }
        figures.add(m_size, u"opening, to the first page of the list"_s, percentile(opening, 0.5));
    }

    void judge(Figures &figures, const RuleBook &book)
    {
        const StoredProgrammeFacts programmes;
        JudgementService service(*m_session, book, programmes);
        const auto all = [&] {
            const auto summary = orStop(service.judgeAll({}, {}));
            if (summary.recordings != m_size)
                qFatal("judged %lld", summary.recordings);
            return summary;
        };
        figures.time(m_size, u"bulk evaluation by the rules"_s, all);
        figures.time(m_size, u"bulk re-evaluation"_s, all);
    }

    void backUp(Figures &figures)
    {
        const QString folder = m_path + u".backups"_s;
        const auto run = [&] { return orStop(Backup(*m_session, {folder}, {}, {}).run()); };
        figures.time(m_size, u"backup"_s, run);
        Database database = orStop(m_session->openVault(m_vaults.constFirst()));
        orStop(database.execute("UPDATE vault.recording SET line = 'Changed' WHERE rec = (SELECT min(rec) FROM "
                                "vault.recording)"));
        figures.time(m_size, u"incremental backup, one vault of ten changed"_s, run);
        QDir(folder).removeRecursively();
    }

    /// One recording in twenty is destroyed: of 1,000,000 they are 50,000.
    void retain(Figures &figures, const RuleBook &book)
    {
        const StoredRetention source;
        RetentionService officer(*m_session, book, source);
        const AssessSummary assessed =
            figures.time(m_size, u"due dates of all"_s, [&] { return orStop(officer.assessAll()); });
        const RetentionPlan due =
            figures.time(m_size, u"plan of all that is due"_s, [&] { return orStop(officer.plan()); });
        QHash<Id, QList<Id>> chosen;
        const qint64 wanted = m_size / 20;
        qint64 left = wanted;
        for (const RetentionItem &item : due.items) { // from several vaults
            const auto share = std::min({qint64(item.recordings.size()), left, wanted / 4});
            if (share == 0)
                continue;
            chosen[item.vaultId] += item.recordings.first(share);
            left -= share;
        }
        if (left > 0)
            qFatal("%lld are due, and in %lld lists %lld too few", assessed.due, qint64(due.items.size()), left);
        const auto second = unlock(u"second"_s);
        DestructionService proposing(*m_session, book, source);
        DestructionService approving(*second, book, source);
        for (auto it = chosen.cbegin(); it != chosen.cend(); ++it) {
            for (const DestructionOrder &order : orStop(proposing.propose(it.key(), it.value())))
                orStop(approving.approve(order.id));
        }
        const auto timer = unlock(u"timer"_s);
        RetentionService service(*timer, book, source);
        const auto report = figures.time(m_size, u"retention run of a twentieth, with its certificates"_s, [&] {
            const RetentionPlan plan = orStop(service.plan());
            return orStop(service.run(plan));
        });
        if (report.recordings != wanted)
            qFatal("%lld of %lld destroyed", report.recordings, wanted);
    }

    QString m_path;
    qint64 m_size;
    SystemClock m_clock;
    UnlockThrottle m_throttle;
    std::unique_ptr<Session> m_session;
    QList<Id> m_vaults;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QList<qint64> sizes;
    for (const auto &argument : QCoreApplication::arguments().mid(1))
        sizes.append(argument.toLongLong());
    if (sizes.isEmpty()) {
        for (const qint64 size : {10'000, 100'000, 1'000'000})
            sizes.append(size);
    }
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("VOICELOG_BENCH_ARCHIVES");
    const QString folder = kept.isEmpty() ? temporary.path() : kept;
    Figures figures;
    for (const qint64 size : std::as_const(sizes)) {
        const QString path = u"%1/growth-%2.voicelog"_s.arg(folder).arg(size);
        QDir(path).removeRecursively();
        Archived(path, size).measure(figures);
        QDir(path).removeRecursively();
    }
    figures.print();
    return 0;
}
