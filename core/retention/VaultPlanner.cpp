// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultPlanner.h"

#include "DueStore.h"
#include "PauseStore.h"

#include <recordings/ProofStore.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingsSchema.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Recordings of which the same is to be said stand in one item.
QString groupOf(const DueFinding &finding)
{
    QStringList parts{QString(dueClassId(finding.dueClass)), finding.ruleId, finding.orderId.toString()};
    for (const Obstacle &obstacle : finding.standsInTheWay)
        parts += obstacle.kind + u'/' + obstacle.number + u'/' + obstacle.untilOn.toString(Qt::ISODate);
    return parts.join(u' ');
}

bool isOnlyApproval(const DueFinding &finding)
{
    return std::ranges::all_of(finding.standsInTheWay,
                               [](const Obstacle &obstacle) { return obstacle.kind == approvalObstacle; });
}

} // namespace

Result<void> VaultPlanner::load()
{
    if (m_loaded)
        return {};
    VOICELOG_ASSIGN(m_whole, vaultDue(m_database, m_vault));
    VOICELOG_ASSIGN(const QList<DestructionOrder> orders, DestructionStore(m_database).orders(m_vault));
    for (const DestructionOrder &order : orders) {
        if (order.state() != DestructionOrder::State::Withdrawn)
            m_orders.insert(order.id, order);
    }
    VOICELOG_ASSIGN(const QList<DestructionPause> pauses, PauseStore(m_database).ofVault(m_vault));
    for (const DestructionPause &pause : pauses) {
        if (pause.recording.isNull())
            m_pauses += pause;
        else
            m_paused.insert(pause.recording, pause.request);
    }
    if (m_whole)
        m_number = m_whole->number;
    m_loaded = true;
    return {};
}

const DestructionOrder *VaultPlanner::wholeOrder() const
{
    const DestructionOrder *found = nullptr;
    for (const DestructionOrder &order : m_orders) {
        if (order.what == DestructionWhat::WholeVault && stillFits(order) &&
            (found == nullptr || order.state() == DestructionOrder::State::Approved))
            found = &order;
    }
    return found;
}

bool VaultPlanner::stillFits(const DestructionOrder &order) const
{
    if (!m_whole || order.dueClass != m_whole->dueClass)
        return false;
    return order.early || order.dueOn >= m_whole->dueOn; // else its day was moved since
}

Due VaultPlanner::asTermsAre(Due due, QDate startedOn) const
{
    const bool byItsOwnFacts = due.dueClass == DueClass::LegalSecurities ||
                               due.dueClass == DueClass::MonitoringRunning ||
                               (due.dueClass == DueClass::ServiceHandling && due.startsOn != startedOn);
    if (!byItsOwnFacts && due.startsOn.isValid())
        due.dueOn = std::max(due.dueOn, m_terms.period(m_programme, due.dueClass).after(due.startsOn));
    return due;
}

const DestructionOrder *VaultPlanner::order(const Id &id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.constEnd() ? nullptr : &*found;
}

QStringList VaultPlanner::unsearchedFor(const Id &recording, QDate calledOn) const
{
    QStringList requests = m_paused.values(recording);
    for (const DestructionPause &pause : m_pauses) {
        if (pause.isAbout(m_vault, recording, calledOn))
            requests += pause.request;
    }
    requests.sort();
    return requests;
}

DueCandidate VaultPlanner::candidate(qint64 rec, const Id &id, const std::optional<Due> &due,
                                     const QList<RecordingHold> &holds, const QList<Id> &orders) const
{
    DueCandidate made;
    made.startedOn = calledOn(rec);
    if (m_whole)
        made.due = dueInWhole({m_whole->dueClass, m_whole->startsOn, m_whole->dueOn, m_whole->ruleId}, due, m_day);
    else if (due)
        made.due = asTermsAre(*due, made.startedOn);
    made.holds = holds;
    made.unsearched = unsearchedFor(id, made.startedOn);
    made.purpose = m_purpose;
    const auto take = [&](const DestructionOrder &order) {
        if (made.orderApproved)
            return;
        const bool ofAnother = order.what == DestructionWhat::Recordings && !order.early &&
                               (!made.due || made.due->dueClass != order.dueClass);
        if (ofAnother) // it was approved for another reason
            return;
        made.orderId = order.id;
        made.orderApproved = order.state() == DestructionOrder::State::Approved;
        if (order.early && made.orderApproved) {
            made.earlyOn = order.dueOn;
            made.orderRule = order.ruleId;
        }
    };
    for (const Id &one : orders) {
        if (const DestructionOrder *known = order(one))
            take(*known);
    }
    const bool asWhole = m_whole && made.due && made.due->dueClass == m_whole->dueClass;
    if (const DestructionOrder *whole = wholeOrder(); whole != nullptr && asWhole)
        take(*whole);
    return made;
}

Result<bool> VaultPlanner::isProofUnusable(qint64 rec, const std::optional<Due> &due)
{
    if (!due || due->dueClass != DueClass::ContractRest)
        return false;
    VOICELOG_ASSIGN(const auto proof, ProofStore(m_database).usableProof(rec));
    if (!proof)
        return true;
    VOICELOG_ASSIGN(const auto orders, DestructionStore(m_database).ordersOf(*proof));
    return std::ranges::any_of(orders, [this](const Id &id) { return order(id) != nullptr; });
}

Result<std::optional<DueCandidate>> VaultPlanner::readCandidate(const Id &recording)
{
    VOICELOG_TRY(load());
    VOICELOG_ASSIGN(const auto rec, RecordingKeys(m_database).keyOf(recording));
    if (!rec)
        return std::nullopt;
    VOICELOG_ASSIGN(const auto due, DueStore(m_database).due(*rec));
    VOICELOG_ASSIGN(const auto holds, HoldStore(m_database).ofRecording(*rec));
    VOICELOG_ASSIGN(const auto orders, DestructionStore(m_database).ordersOf(*rec));
    DueCandidate made = candidate(*rec, recording, due, holds, orders);
    VOICELOG_ASSIGN(made.proofUnusable, isProofUnusable(*rec, due));
    return made;
}

Result<std::optional<DueFinding>> VaultPlanner::finding(const Id &recording)
{
    VOICELOG_ASSIGN(const auto read, readCandidate(recording));
    return read ? std::optional(findingOf(*read, m_book, m_day)) : std::nullopt;
}

Result<std::optional<DueFinding>> VaultPlanner::findingEarly(const Id &recording, const QString &ruleId)
{
    VOICELOG_ASSIGN(auto read, readCandidate(recording));
    if (!read)
        return std::nullopt;
    read->earlyOn = m_day;
    read->orderRule = ruleId;
    return findingOf(*read, m_book, m_day);
}

Result<QList<VaultPlanner::Entry>> VaultPlanner::entries()
{
    VOICELOG_ASSIGN(const auto holds, HoldStore(m_database).byRecording());
    VOICELOG_ASSIGN(const auto orders, DestructionStore(m_database).itemsByRecording());
    RecordingKeys keys(m_database);
    std::map<qint64, std::pair<Id, std::optional<Due>>> considered; // in order of time
    if (m_whole) {
        VOICELOG_ASSIGN(const auto all, keys.all());
        for (const auto &[rec, id] : all)
            considered.emplace(rec, std::pair(id, std::nullopt));
        VOICELOG_ASSIGN(const QList<DueRow> due, DueStore(m_database).dueBy(m_day));
        for (const DueRow &row : due)
            considered.insert_or_assign(row.rec, std::pair(row.id, std::optional(row.due)));
    } else {
        VOICELOG_ASSIGN(const QList<DueRow> due, DueStore(m_database).dueBy(m_day));
        for (const DueRow &row : due)
            considered.emplace(row.rec, std::pair(row.id, std::optional(row.due)));
    }
    // What is ordered does not wait for its day.
    QList<qint64> ordered;
    for (auto it = orders.cbegin(); it != orders.cend(); ++it) {
        const bool early = std::ranges::any_of(it.value(), [this](const Id &id) {
            const DestructionOrder *known = order(id);
            return known != nullptr && known->early;
        });
        if (early)
            ordered += it.key();
    }
    for (auto it = holds.cbegin(); it != holds.cend(); ++it) {
        if (std::ranges::any_of(it.value(),
                                [](const RecordingHold &hold) { return hold.kind == HoldKind::OrderErase; }))
            ordered += it.key();
    }
    for (const qint64 rec : std::as_const(ordered)) {
        if (considered.contains(rec))
            continue;
        VOICELOG_ASSIGN(const Id id, keys.idOf(rec));
        VOICELOG_ASSIGN(const auto due, DueStore(m_database).due(rec));
        considered.emplace(rec, std::pair(id, due));
    }
    QList<Entry> all;
    for (const auto &[rec, known] : considered) {
        DueCandidate made = candidate(rec, known.first, known.second, holds.value(rec), orders.value(rec));
        VOICELOG_ASSIGN(made.proofUnusable, isProofUnusable(rec, known.second));
        const DueFinding found = findingOf(made, m_book, m_day);
        if (found.isDue)
            all += Entry{rec, known.first, found};
    }
    return all;
}

RetentionItem VaultPlanner::itemOf(const DueFinding &finding) const
{
    RetentionItem item;
    item.vaultId = m_vault;
    item.vaultNumber = m_number;
    item.dueClass = finding.dueClass;
    item.ruleId = finding.ruleId;
    item.dueOn = finding.dueOn;
    item.latestOn = finding.latestOn;
    item.orderId = finding.orderId;
    item.standsInTheWay = finding.standsInTheWay;
    return item;
}

std::optional<RetentionItem> VaultPlanner::wholeItem(const QList<Entry> &entries) const
{
    if (!m_whole || m_whole->dueOn > m_day)
        return std::nullopt;
    const bool nothingHeld = std::ranges::all_of(entries, [](const Entry &entry) {
        return isOnlyApproval(entry.finding) && entry.finding.dueClass != DueClass::Ordered;
    });
    if (!nothingHeld)
        return std::nullopt;
    DueCandidate bare; // the vault itself, which is there even with no recording in it
    bare.due = Due{m_whole->dueClass, m_whole->startsOn, m_whole->dueOn, m_whole->ruleId};
    bare.startedOn = m_whole->startsOn;
    bare.purpose = m_purpose;
    if (const DestructionOrder *whole = wholeOrder()) {
        bare.orderId = whole->id;
        bare.orderApproved = whole->state() == DestructionOrder::State::Approved;
    }
    RetentionItem item = itemOf(findingOf(bare, m_book, m_day));
    item.what = DestructionWhat::WholeVault;
    for (const Entry &entry : entries) {
        item.recordings += entry.id;
        item.latestOn = std::max(item.latestOn, entry.finding.latestOn); // what was held was free later
    }
    return item;
}

Result<QList<RetentionItem>> VaultPlanner::items()
{
    VOICELOG_TRY(load());
    VOICELOG_ASSIGN(const QList<Entry> found, entries());
    if (const auto whole = wholeItem(found))
        return QList<RetentionItem>{*whole};
    QList<RetentionItem> items;
    QHash<QString, qsizetype> places;
    for (const Entry &entry : found) {
        const QString group = groupOf(entry.finding);
        const auto place = places.constFind(group);
        if (place == places.constEnd()) {
            places.insert(group, items.size());
            items += itemOf(entry.finding);
        }
        RetentionItem &item = items[places.value(group)];
        item.recordings += entry.id;
        item.dueOn = std::min(item.dueOn, entry.finding.dueOn);
        if (entry.finding.latestOn.isValid())
            item.latestOn =
                item.latestOn.isValid() ? std::min(item.latestOn, entry.finding.latestOn) : entry.finding.latestOn;
    }
    std::ranges::stable_sort(items, {}, &RetentionItem::dueOn);
    return items;
}

} // namespace voicelog
