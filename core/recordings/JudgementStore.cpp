// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JudgementStore.h"

#include <base/CanonicalJson.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The rules whose facts are of one recording alone: its moments, dates and references.
bool hasFactsOfItsOwn(const QString &ruleId)
{
    return ruleId == u"R-ANNOUNCE-01" || ruleId == u"R-CONTRACT-01" || ruleId == u"R-CONTRACT-02" ||
           ruleId == u"R-CONTRACT-03" || ruleId == u"R-LEGALREC-03" || ruleId == u"R-RETAIN-01";
}

/// What many recordings share.
QByteArray bodyFrom(const QList<RuleResult> &results)
{
    QJsonArray body;
    for (const auto &result : results) {
        QJsonObject entry = toJson(result);
        if (hasFactsOfItsOwn(result.ruleId)) {
            entry.remove(u"facts");
            entry.remove(u"parameters");
        }
        body += entry;
    }
    return canonicalJson(body);
}

QByteArray ownFactsFrom(const QList<RuleResult> &results)
{
    QJsonObject own;
    for (const auto &result : results) {
        if (hasFactsOfItsOwn(result.ruleId))
            own.insert(result.ruleId, QJsonArray{result.facts, result.parameters});
    }
    return canonicalJson(own);
}

bool haveOneBody(const QList<RuleResult> &a, const QList<RuleResult> &b)
{
    return std::ranges::equal(a, b, [](const RuleResult &one, const RuleResult &other) {
        const bool same = one.ruleId == other.ruleId && one.editionId == other.editionId &&
                          one.revision == other.revision && one.severity == other.severity &&
                          one.outcome == other.outcome;
        return same &&
               (hasFactsOfItsOwn(one.ruleId) || (one.facts == other.facts && one.parameters == other.parameters));
    });
}

QList<RuleResult> resultsFrom(const QString &bodyText, const QString &factsText)
{
    const QJsonArray body = QJsonDocument::fromJson(bodyText.toUtf8()).array();
    const QJsonObject own = QJsonDocument::fromJson(factsText.toUtf8()).object();
    QList<RuleResult> results;
    for (const auto &value : body) {
        QJsonObject entry = value.toObject();
        if (const auto facts = own.constFind(entry[u"ruleId"].toString()); facts != own.constEnd()) {
            entry.insert(u"facts"_s, facts->toArray().at(0));
            entry.insert(u"parameters"_s, facts->toArray().at(1));
        }
        if (auto result = ruleResultFromJson(entry))
            results += std::move(*result);
    }
    return results;
}

} // namespace

QLatin1StringView releaseStateId(Release::State state)
{
    switch (state) {
    case Release::State::Proposed:
        return "PROPOSED"_L1;
    case Release::State::Confirmed:
        return "CONFIRMED"_L1;
    case Release::State::Withdrawn:
        return "WITHDRAWN"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<QList<Judgement>> JudgementStore::newest(qint64 rec, int count)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT j.seq, j.judged_at, o.body, j.facts FROM vault.rule_judgement AS j"
                                       " JOIN vault.rule_outcomes AS o ON o.outcomes = j.outcomes"
                                       " WHERE j.recording = ?1 ORDER BY j.seq DESC LIMIT ?2"));
    select.bind(1, rec).bind(2, count);
    QList<Judgement> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        all += Judgement{select.int32(0), select.dateTime(1), resultsFrom(select.text(2), select.text(3))};
    }
}

Result<Judgement> JudgementStore::latest(qint64 rec)
{
    VOICELOG_ASSIGN(const QList<Judgement> last, newest(rec, 1));
    return last.value(0);
}

Result<QList<Judgement>> JudgementStore::history(qint64 rec) { return newest(rec, -1); }

Result<bool> JudgementStore::add(qint64 rec, const QDateTime &at, const QList<RuleResult> &results)
{
    const QByteArray facts = ownFactsFrom(results);
    VOICELOG_ASSIGN(const qint64 outcomes, outcomesOf(results));
    VOICELOG_ASSIGN(Statement last, m_database.prepare("SELECT seq, outcomes, facts FROM vault.rule_judgement"
                                                       " WHERE recording = ?1 ORDER BY seq DESC LIMIT 1"));
    last.bind(1, rec);
    VOICELOG_ASSIGN(const bool before, last.step());
    const int seq = before ? last.int32(0) : 0;
    if (before && last.int64(1) == outcomes && last.text(2).toUtf8() == facts)
        return false;
    last.reset();
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.rule_judgement (recording, seq, judged_at,"
                                                         " outcomes, facts) VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert.bind(1, rec).bind(2, seq + 1).bind(3, at).bind(4, outcomes).bind(5, QString::fromUtf8(facts));
    VOICELOG_TRY(insert.run());
    VOICELOG_TRY(setFailing(rec, results));
    return true;
}

Result<qint64> JudgementStore::outcomesOf(const QList<RuleResult> &results)
{
    if (m_known == nullptr)
        return outcomesKey(bodyFrom(results));
    const auto known = std::ranges::find_if(
        m_known->last, [&](const KnownOutcomes::One &one) { return haveOneBody(one.results, results); });
    if (known != m_known->last.end())
        return known->key;
    VOICELOG_ASSIGN(const qint64 key, outcomesKey(bodyFrom(results)));
    if (m_known->last.size() >= KnownOutcomes::most)
        m_known->last.removeFirst();
    m_known->last.append({results, key});
    return key;
}

Result<qint64> JudgementStore::outcomesKey(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT outcomes FROM vault.rule_outcomes WHERE sha256 = ?1"));
    select.bind(1, hash);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (found)
        return select.int64(0);
    select.reset();
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.rule_outcomes (sha256, body) VALUES (?1, ?2)"));
    VOICELOG_TRY(insert.bind(1, hash).bind(2, QString::fromUtf8(body)).run());
    return m_database.lastInsertRowId();
}

Result<void> JudgementStore::setFailing(qint64 rec, const QList<RuleResult> &results)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.rule_failing WHERE recording = ?1"));
    VOICELOG_TRY(remove.bind(1, rec).run());
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.rule_failing (rule, recording, severity)"
                                                         " VALUES (?1, ?2, ?3)"));
    for (const auto &result : results) {
        if (result.blocks() || result.warns())
            VOICELOG_TRY(insert.bind(1, result.ruleId).bind(2, rec).bind(3, severityId(result.severity)).run());
    }
    return {};
}

Result<QDateTime> JudgementStore::failingSince(qint64 rec, const QString &ruleId)
{
    VOICELOG_ASSIGN(const QList<Judgement> all, history(rec));
    QDateTime since;
    for (const auto &judgement : all) {
        const bool fails = std::ranges::any_of(
            judgement.results, [&](const RuleResult &result) { return result.ruleId == ruleId && !result.holds(); });
        if (!fails)
            break;
        since = judgement.at;
    }
    return since;
}

Result<QList<RestrictedRecording>> JudgementStore::restrictedSince(const QString &ruleId)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT r.rec, r.number, j.judged_at, j.outcomes, o.body,"
                                       " EXISTS (SELECT 1 FROM vault.recording_due AS d WHERE d.recording = r.rec)"
                                       " FROM vault.rule_failing AS f JOIN vault.recording AS r ON r.rec = f.recording"
                                       " JOIN vault.rule_judgement AS j ON j.recording = r.rec"
                                       " JOIN vault.rule_outcomes AS o ON o.outcomes = j.outcomes"
                                       " WHERE f.rule = ?1 AND r.state = 'RESTRICTED' ORDER BY r.rec, j.seq DESC"));
    select.bind(1, ruleId);
    QHash<qint64, bool> failing; // by outcomes: many recordings share them, and reading one takes long
    QList<RestrictedRecording> all;
    bool held = false; // an earlier judgement of this recording: what was before it does not count
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        if (all.isEmpty() || all.constLast().rec != select.int64(0)) {
            all += RestrictedRecording{select.int64(0), select.text(1), {}, select.boolean(5)};
            held = false;
        }
        if (held)
            continue;
        const qint64 outcomes = select.int64(3);
        if (!failing.contains(outcomes)) {
            const auto results = resultsFrom(select.text(4), {});
            failing.insert(outcomes, std::ranges::any_of(results, [&](const RuleResult &result) {
                               return result.ruleId == ruleId && !result.holds();
                           }));
        }
        held = !failing.value(outcomes);
        if (!held)
            all.last().since = select.dateTime(2);
    }
}

Result<QHash<QString, qint64>> JudgementStore::failingCounts()
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT rule, count(*) FROM vault.rule_failing GROUP BY rule"));
    QHash<QString, qint64> counts;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return counts;
        counts.insert(select.text(0), select.int64(1));
    }
}

Result<RecordingState> JudgementStore::state(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT state FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? enumFromId<RecordingState>(select.text(0)).value_or(RecordingState::Restricted)
                 : RecordingState::Destroyed;
}

Result<void> JudgementStore::setState(qint64 rec, RecordingState state, const QDateTime &at, const Id &by)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording SET state = ?2, updated_at = ?3, updated_by = ?4"
                                       " WHERE rec = ?1"));
    return update.bind(1, rec).bind(2, enumId(state)).bind(3, at).bind(4, by).run();
}

Result<QList<qint64>> JudgementStore::keysAfter(qint64 rec, int count)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec FROM vault.recording WHERE rec > ?1"
                                                         " ORDER BY rec LIMIT ?2"));
    select.bind(1, rec).bind(2, count);
    QList<qint64> keys;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return keys;
        keys += select.int64(0);
    }
}

Result<qint64> JudgementStore::recordingCount()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT count(*) FROM vault.recording"));
    VOICELOG_TRY(select.step());
    return select.int64(0);
}

} // namespace voicelog
