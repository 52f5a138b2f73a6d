// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionOverview.h"

#include "ReportWriter.h"

#include <base/LegalDay.h>
#include <rules/LegalPeriods.h>

#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype runsShown = 10;
constexpr int reviewMonths = 12; // R-ADVICE-01, unless the edition says otherwise

class RetentionWriter : private ReportWriter
{
public:
    RetentionWriter(ReportBuilder &build, const RetentionOverviewInput &input) : ReportWriter(build), m_in(input) {}

    Report write()
    {
        cover();
        due();
        holds();
        upcoming();
        destructions();
        chain();
        refusals();
        integrity();
        editions();
        embed();
        return m_build.take();
    }

private:
    using ReportWriter::value;
    [[nodiscard]] QString value(const QString &id) const { return m_build.texts().value(id); }
    [[nodiscard]] QString date(QDate day) const { return m_build.texts().date(day); }
    [[nodiscard]] QString account(const Id &id) const
    {
        return id.isNull() ? u"–"_s : m_in.accounts.value(id, id.toString());
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("retention.title"_L1);
        report.subtitle = date(m_in.asOf);
        report.containsPersonalData = true; // who carried out the runs
        report.classification = Classification::Confidential;
        m_build.paragraph(text("retention.intro"_L1, {{u"date"_s, date(m_in.asOf)}, {u"since"_s, date(m_in.since)}}));
        if (m_in.openVaults < m_in.allVaults)
            m_build.notice(
                text("retention.closedVaults"_L1, {{u"open"_s, m_in.openVaults}, {u"all"_s, m_in.allVaults}}));
    }

    [[nodiscard]] bool isOverdue(const RetentionItem &item) const
    {
        return item.latestOn.isValid() && item.latestOn < m_in.asOf;
    }

    void due()
    {
        struct Tally
        {
            qint64 due = 0, ready = 0, kept = 0, overdue = 0;
            QDate earliest;
        };
        m_build.chapter(text("retention.due"_L1));
        std::map<DueClass, Tally> tallies;
        for (const RetentionItem &item : m_in.plan.items) {
            Tally &tally = tallies[item.dueClass];
            const qint64 recordings = item.recordings.size();
            tally.due += recordings;
            (item.isReady() ? tally.ready : tally.kept) += recordings;
            if (isOverdue(item))
                tally.overdue += recordings;
            if (!tally.earliest.isValid() || item.dueOn < tally.earliest)
                tally.earliest = item.dueOn;
        }
        QList<QStringList> rows;
        for (const auto &[dueClass, tally] : tallies)
            rows += {value(dueClassId(dueClass)), count(tally.due),     count(tally.ready),
                     count(tally.kept),           count(tally.overdue), date(tally.earliest)};
        m_build.table({{text("retention.class"_L1), 2.4},
                       {text("retention.dueNow"_L1), 0.9, true},
                       {text("retention.ready"_L1), 0.9, true},
                       {text("retention.kept"_L1), 0.9, true},
                       {text("retention.overdue"_L1), 0.9, true},
                       {text("retention.earliest"_L1), 1.5}},
                      rows, text("retention.noneDue"_L1));
        if (rows.isEmpty())
            return;
        m_build.note(text("retention.dueMeaning"_L1));
        m_build.heading(2, text("retention.inTheWay"_L1));
        QList<QStringList> kept;
        for (const RetentionItem &item : m_in.plan.items) {
            if (item.isReady() && !isOverdue(item))
                continue;
            QStringList obstacles;
            for (const Obstacle &one : item.standsInTheWay)
                obstacles += obstacleText(one);
            kept +=
                {item.vaultNumber, value(dueClassId(item.dueClass)), count(item.recordings.size()), date(item.dueOn),
                 obstacles.isEmpty() ? text("retention.overdueReady"_L1, {{u"date"_s, date(item.latestOn)}})
                                     : obstacles.join(u'\n')};
        }
        m_build.table({{text("retention.vault"_L1), 1.4},
                       {text("retention.class"_L1), 1.8},
                       {text("retention.recordings"_L1), 0.9, true},
                       {text("retention.dueOn"_L1), 1.4},
                       {text("retention.obstacle"_L1), 2.6}},
                      kept, text("retention.nothingInTheWay"_L1));
    }

    [[nodiscard]] QString obstacleText(const Obstacle &one) const
    {
        QString words = value(one.kind);
        if (!one.number.isEmpty())
            words += u' ' + one.number;
        if (one.untilOn.isValid())
            words += u", "_s + text("retention.untilDay"_L1, {{u"date"_s, date(one.untilOn)}});
        return words;
    }

    void holds()
    {
        m_build.chapter(text("retention.holds"_L1));
        QList<QStringList> rows;
        qint64 over = 0;
        for (const Hold &hold : m_in.holds) {
            const HoldState state = hold.stateOn(m_in.asOf);
            if (state == HoldState::Ended || state == HoldState::Lapsed) {
                ++over;
                continue;
            }
            QString review = hold.reviewOn.isValid() ? date(hold.reviewOn) : u"–"_s;
            if (hold.reviewOn.isValid() && hold.reviewOn < m_in.asOf)
                review += u'\n' + text("retention.reviewOverdue"_L1);
            if (state == HoldState::Pending && hold.confirmBy.isValid())
                review += u'\n' + text("retention.confirmBy"_L1, {{u"date"_s, date(hold.confirmBy)}});
            rows += {hold.shownNumber(),
                     value(holdKindId(hold.kind)),
                     m_in.vaults.value(hold.vaultId, u"–"_s),
                     count(hold.recordings),
                     date(hold.fromOn) + u" –"_s + (hold.untilOn.isValid() ? u'\n' + date(hold.untilOn) : QString()),
                     review,
                     m_build.texts().value(QString(holdStateId(state)), "holdState"_L1)};
        }
        m_build.table({{text("retention.holdNumber"_L1), 1.6},
                       {text("retention.holdKind"_L1), 1.3},
                       {text("retention.vault"_L1), 1.7},
                       {text("retention.recordings"_L1), 0.9, true},
                       {text("retention.valid"_L1), 1.7},
                       {text("retention.reviewOn"_L1), 1.7},
                       {text("retention.state"_L1), 1.1}},
                      rows, text("retention.noHolds"_L1));
        if (over > 0)
            m_build.note(text("retention.holdsOver"_L1, {{u"count"_s, count(over)}}));
    }

    void upcoming()
    {
        struct Tally
        {
            QDate first, last;
            qint64 recordings = 0, held = 0;
        };
        const QDate until = m_in.asOf.addDays(RetentionOverviewInput::upcomingDays);
        m_build.chapter(text("retention.upcoming"_L1));
        // By month: a programme that records all day has some on each.
        std::map<std::tuple<int, int, QString, DueClass>, Tally> tallies;
        for (const UpcomingDue &one : m_in.upcoming) {
            if (one.dueOn <= m_in.asOf || one.dueOn > until)
                continue;
            Tally &tally = tallies[{one.dueOn.year(), one.dueOn.month(), one.vaultNumber, one.dueClass}];
            if (!tally.first.isValid() || one.dueOn < tally.first)
                tally.first = one.dueOn;
            if (!tally.last.isValid() || one.dueOn > tally.last)
                tally.last = one.dueOn;
            tally.recordings += one.recordings;
            tally.held += one.held;
        }
        QList<QStringList> rows;
        for (const auto &[key, tally] : tallies)
            rows += {tally.first == tally.last ? date(tally.first) : date(tally.first) + u" – "_s + date(tally.last),
                     std::get<2>(key), value(dueClassId(std::get<3>(key))), count(tally.recordings), count(tally.held)};
        m_build.table({{text("retention.when"_L1), 2.2},
                       {text("retention.vault"_L1), 1.4},
                       {text("retention.class"_L1), 2},
                       {text("retention.recordings"_L1), 0.9, true},
                       {text("retention.held"_L1), 0.9, true}},
                      rows, text("retention.noneUpcoming"_L1));
    }

    void destructions()
    {
        struct Tally
        {
            qint64 certificates = 0, vaults = 0, recordings = 0, ms = 0, late = 0;
        };
        m_build.chapter(text("retention.destructions"_L1));
        std::map<DueClass, Tally> tallies;
        Tally all;
        for (const DestructionRecord &one : m_in.destructions) {
            const QDate on = legalDay(one.executedAt);
            if (on < m_in.since)
                continue;
            const bool late = one.dueOn.isValid() && on > one.dueOn.addDays(rowOf(one.dueClass).graceDays);
            for (Tally *tally : {&tallies[one.dueClass], &all}) {
                ++tally->certificates;
                tally->vaults += one.what == DestructionWhat::WholeVault ? 1 : 0;
                tally->recordings += one.count;
                tally->ms += one.totalDurationMs;
                tally->late += late ? 1 : 0;
            }
        }
        const auto row = [&](const QString &name, const Tally &tally) {
            return QStringList{name,
                               count(tally.certificates),
                               count(tally.vaults),
                               count(tally.recordings),
                               m_build.texts().duration(tally.ms),
                               count(tally.late)};
        };
        QList<QStringList> rows;
        for (const auto &[dueClass, tally] : tallies)
            rows += row(value(dueClassId(dueClass)), tally);
        if (rows.size() > 1)
            rows += row(text("overview.total"_L1), all);
        m_build.table({{text("retention.class"_L1), 2.4},
                       {text("retention.certificates"_L1), 1, true},
                       {text("retention.wholeVaults"_L1), 1, true},
                       {text("retention.recordings"_L1), 1, true},
                       {text("retention.duration"_L1), 1, true},
                       {text("retention.late"_L1), 0.8, true}},
                      rows, text("retention.noDestructions"_L1));
        if (all.late > 0)
            m_build.note(text("retention.lateMeaning"_L1));
        m_destroyed = all.recordings;
        runs();
    }

    void runs()
    {
        m_build.heading(2, text("retention.runs"_L1));
        QList<QStringList> rows;
        for (const RetentionReport &run : m_in.runs.first(std::min(m_in.runs.size(), runsShown))) {
            qint64 left = 0;
            for (const RetentionReport::Left &one : run.left)
                left += one.recordings;
            rows += {when(run.startedAt), account(run.runBy), count(run.recordings), count(run.vaults), count(left)};
        }
        m_build.table({{text("retention.runAt"_L1), 1.6},
                       {text("retention.runBy"_L1), 1.8},
                       {text("retention.recordings"_L1), 1, true},
                       {text("retention.wholeVaults"_L1), 1, true},
                       {text("retention.left"_L1), 1, true}},
                      rows, text("retention.noRuns"_L1));
    }

    [[nodiscard]] QString when(const QDateTime &utc) const
    {
        const QDateTime local = utc.toTimeZone(QTimeZone(m_build.report().timeZone));
        return m_build.texts().locale().toString(local.date(), u"d MMM yyyy"_s) + local.toString(u", HH:mm"_s);
    }

    void chain()
    {
        m_build.chapter(text("retention.chain"_L1));
        if (m_in.chain) {
            m_build.fact("retention.chainResult"_L1, text("retention.chainHolds"_L1));
            m_build.fact("retention.chainEvents"_L1, count(m_in.chain->events));
            const QString hash = QString::fromLatin1(m_in.chain->headHash.toHex());
            m_build.fact("retention.chainHead"_L1, hash.first(hash.size() / 2) + u'\n' + hash.sliced(hash.size() / 2));
        } else {
            m_build.fact("retention.chainResult"_L1,
                         m_in.brokenAt > 0 ? text("retention.chainBroken"_L1, {{u"event"_s, count(m_in.brokenAt)}})
                                           : text("retention.chainUnknown"_L1));
        }
        m_build.flushFacts();
        if (!m_in.chain)
            m_build.notice(text("retention.chainAlarm"_L1));
        else
            m_build.note(text("retention.chainMeaning"_L1));
    }

    void refusals()
    {
        m_build.chapter(text("retention.refusals"_L1));
        const RuleEdition *edition = m_in.book ? m_in.book->inForceOn(m_in.asOf) : nullptr;
        m_build.refusals(m_in.actions, edition, text("retention.noRefusals"_L1));
    }

    void integrity()
    {
        m_build.chapter(text("retention.integrity"_L1));
        QList<QStringList> rows;
        IntegrityCounts all;
        for (const VaultIntegrity &one : m_in.integrity) {
            rows += integrityRow(one.vault, one.counts);
            all.recordings += one.counts.recordings;
            all.checked += one.counts.checked;
            all.failed += one.counts.failed;
        }
        if (rows.size() > 1)
            rows += integrityRow(text("overview.total"_L1), all);
        m_build.table({{text("retention.vault"_L1), 2},
                       {text("retention.recordings"_L1), 1, true},
                       {text("retention.checked"_L1), 1.2, true},
                       {text("retention.unchecked"_L1), 1.2, true},
                       {text("retention.failed"_L1), 1, true}},
                      rows, text("retention.noVaults"_L1));
        m_build.note(text("retention.integrityMeaning"_L1, {{u"since"_s, date(m_in.since)}}));
        m_build.fact("retention.archiveVerified"_L1, m_in.archiveVerifiedAt.isValid()
                                                         ? when(m_in.archiveVerifiedAt)
                                                         : text("retention.neverVerified"_L1));
        m_build.flushFacts();
        m_failed = all.failed;
    }
    [[nodiscard]] QStringList integrityRow(const QString &name, const IntegrityCounts &counts) const
    {
        return {name, count(counts.recordings), count(counts.checked),
                count(counts.recordings - counts.checked - counts.failed), count(counts.failed)};
    }

    void editions()
    {
        m_build.chapter(text("retention.editions"_L1));
        QList<QStringList> rows;
        if (m_in.book) {
            for (const RuleEdition &edition : m_in.book->editions()) {
                const bool dutch = m_build.texts().language() == ReportLanguage::Dutch;
                const QString until = edition.validUntil ? date(*edition.validUntil) : text("retention.inForce"_L1);
                rows += {edition.id + u"\n"_s + text("retention.revision"_L1, {{u"number"_s, edition.revision}}),
                         dutch ? edition.titleNl : edition.titleEn, date(edition.validFrom) + u" –\n"_s + until,
                         edition.legalReviewDate ? date(*edition.legalReviewDate) : u"–"_s, reviewState(edition)};
            }
        }
        m_build.table({{text("retention.edition"_L1), 1.4},
                       {text("retention.editionTitle"_L1), 2.4},
                       {text("retention.valid"_L1), 1.5},
                       {text("retention.reviewed"_L1), 1.3},
                       {text("retention.reviewState"_L1), 1.4}},
                      rows, text("retention.noEditions"_L1));
        m_build.note(text("retention.adviceMeaning"_L1));
    }
    [[nodiscard]] QString reviewState(const RuleEdition &edition) const
    {
        if (!edition.legalReviewDate)
            return text("retention.neverReviewed"_L1);
        const QDate next =
            legal::addMonths(*edition.legalReviewDate, edition.parameters.value(u"legalReviewMonths"_s, reviewMonths));
        return text(next < m_in.asOf ? "retention.reviewWasDue"_L1 : "retention.reviewDue"_L1,
                    {{u"date"_s, date(next)}});
    }

    void embed()
    {
        QJsonArray holds;
        for (const Hold &hold : m_in.holds)
            holds += hold.toJson(m_in.asOf);
        QJsonArray upcoming;
        for (const UpcomingDue &one : m_in.upcoming)
            upcoming += QJsonObject{{u"vaultNumber"_s, one.vaultNumber},
                                    {u"class"_s, QString(dueClassId(one.dueClass))},
                                    {u"dueOn"_s, one.dueOn.toString(Qt::ISODate)},
                                    {u"recordings"_s, one.recordings},
                                    {u"held"_s, one.held}};
        QJsonObject chain{{u"holds"_s, m_in.chain.has_value()}};
        if (m_in.chain) {
            chain.insert(u"events"_s, m_in.chain->events);
            chain.insert(u"headHash"_s, QString::fromLatin1(m_in.chain->headHash.toHex()));
        }
        m_build.report().data = {{u"asOf"_s, m_in.asOf.toString(Qt::ISODate)},
                                 {u"since"_s, m_in.since.toString(Qt::ISODate)},
                                 {u"plan"_s, m_in.plan.toJson()},
                                 {u"upcoming"_s, upcoming},
                                 {u"holds"_s, holds},
                                 {u"destroyedRecordings"_s, m_destroyed},
                                 {u"integrityFailures"_s, m_failed},
                                 {u"auditTrail"_s, chain}};
    }

    const RetentionOverviewInput &m_in;
    qint64 m_destroyed = 0;
    qint64 m_failed = 0;
};

} // namespace

Report retentionOverview(Report head, const RetentionOverviewInput &input)
{
    ReportBuilder build(std::move(head));
    return RetentionWriter(build, input).write();
}

} // namespace voicelog
