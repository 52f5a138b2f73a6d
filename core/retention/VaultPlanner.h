// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionPause.h"
#include "DestructionStore.h"
#include "RetentionPlan.h"
#include "RetentionSource.h"
#include "RetentionTerm.h"
#include "VaultDue.h"

#include <archive/Database.h>

namespace voicelog {

/// What is to be destroyed in one vault on a day, and what stands in the way. Reads keys, dates and holds only, so that
/// the retention service can use it. Made for one transaction: what it read of orders is remembered.
class VaultPlanner
{
public:
    /// `programme` is the one that the vault belongs to; nobody's for a case.
    VaultPlanner(Database &database, const RuleBook &book, const Id &vault, const ProgrammeRetention &programme,
                 RetentionTerms terms, QDate day)
        : m_database(database), m_book(book), m_vault(vault), m_number(programme.number),
          m_purpose(programme.programmeId.isNull() ? QStringLiteral("EMPLOYEE_MONITORING") : programme.purpose),
          m_programme(programme.programmeId), m_terms(std::move(terms)), m_day(day)
    {
    }

    [[nodiscard]] Result<QList<RetentionItem>> items();
    /// Of one recording, read anew. Nothing if it is not there any more.
    [[nodiscard]] Result<std::optional<DueFinding>> finding(const Id &recording);
    /// As if two officers had ordered it for today by this rule, before it is due.
    [[nodiscard]] Result<std::optional<DueFinding>> findingEarly(const Id &recording, const QString &ruleId);
    [[nodiscard]] const std::optional<VaultDue> &whole() const { return m_whole; }
    [[nodiscard]] Result<void> load();
    /// Of the order that destroys the whole vault, if there is one that was not withdrawn; a null id if not.
    [[nodiscard]] const DestructionOrder *wholeOrder() const;
    [[nodiscard]] const DestructionOrder *order(const Id &id) const;

private:
    struct Entry
    {
        qint64 rec;
        Id id;
        DueFinding finding;
    };
    /// Its date was computed some time ago: a term that was made longer since counts.
    [[nodiscard]] Due asTermsAre(Due due, QDate startedOn) const;
    /// What was approved counts for what was put to the officers alone.
    [[nodiscard]] bool stillFits(const DestructionOrder &order) const;
    [[nodiscard]] DueCandidate candidate(qint64 rec, const Id &id, const std::optional<Due> &due,
                                         const QList<RecordingHold> &holds, const QList<Id> &orders) const;
    [[nodiscard]] QStringList unsearchedFor(const Id &recording, QDate calledOn) const;
    /// Of the rest of a sales call.
    [[nodiscard]] Result<bool> isProofUnusable(qint64 rec, const std::optional<Due> &due);
    [[nodiscard]] Result<std::optional<DueCandidate>> readCandidate(const Id &recording);
    [[nodiscard]] Result<QList<Entry>> entries();
    [[nodiscard]] RetentionItem itemOf(const DueFinding &finding) const;
    [[nodiscard]] std::optional<RetentionItem> wholeItem(const QList<Entry> &entries) const;

    Database &m_database;
    const RuleBook &m_book;
    Id m_vault;
    QString m_number;
    QString m_purpose;
    Id m_programme;
    RetentionTerms m_terms;
    QDate m_day;
    bool m_loaded = false;
    std::optional<VaultDue> m_whole;
    QHash<Id, DestructionOrder> m_orders; ///< without those that were withdrawn
    QList<DestructionPause> m_pauses;     ///< of all or many of its recordings
    QMultiHash<Id, QString> m_paused;     ///< single recordings, and the requests that may be about them
};

} // namespace voicelog
