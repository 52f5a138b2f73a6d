// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LedgerPane.h"

#include <accounts/VaultNames.h>
#include <retention/DestructionOrder.h>
#include <retention/RetentionPlan.h>

#include <functional>

class QPushButton;

namespace voicelog {

class RecordingLinks;

/// What is due for destruction: what waits for one officer to propose it and another to approve it, what the next run
/// carries out, and what is kept for now and by what. It carries out nothing itself.
class ProposalsPane : public LedgerPane
{
    Q_OBJECT

public:
    explicit ProposalsPane(const RetentionContext &context, QWidget *parent = nullptr);

    void reload() override;

    /// Where an item of the plan stands.
    enum class Standing { ToPropose, Proposed, Ready, Held };
    [[nodiscard]] static Standing standingOf(const RetentionItem &item);

private:
    struct Contents
    {
        RetentionPlan plan;
        QHash<Id, DestructionOrder> orders;
        QHash<Id, QString> accounts;
        QList<VaultName> vaults;
        QHash<Id, qint64> inOrder; ///< how many are still there of an order that a line shows a part of
    };
    /// What one decides on with a line: the whole order, however little of it the line shows.
    struct Scope
    {
        DestructionWhat what = DestructionWhat::Recordings;
        qint64 recordings = 0;
        qint64 held = 0; ///< of them
    };

    [[nodiscard]] static Result<Contents> read(const RetentionContext &context);
    /// Proposals for what is not due yet, which the plan does not show: to destroy something earlier. To officers only
    /// those that are theirs to decide.
    [[nodiscard]] static Result<void> addWaiting(const RetentionContext &context, const QList<DestructionOrder> &orders,
                                                 Contents &contents);
    [[nodiscard]] static Result<void> countOrders(const RetentionContext &context, Contents &contents);
    void show(const Contents &contents);
    [[nodiscard]] LedgerRow rowOf(const RetentionItem &item) const;
    [[nodiscard]] static QString keyOf(const RetentionItem &item);
    [[nodiscard]] const RetentionItem *currentItem() const;
    [[nodiscard]] const DestructionOrder *orderOf(const RetentionItem &item) const;
    [[nodiscard]] Scope scopeOf(const RetentionItem &item) const;
    /// "10 recordings of Service desk, of which 3 are held now …".
    [[nodiscard]] QString scopeText(const RetentionItem &item) const;
    [[nodiscard]] QString nameOf(const Id &vault) const;
    [[nodiscard]] QString whereOf(const RetentionItem &item) const;
    [[nodiscard]] static QString obstacleText(const Obstacle &obstacle);
    void showReminder();
    void showRow(const LedgerRow *row) override;
    void describeEmptiness(EmptyState *empty) override;
    void showDocument(const RetentionItem &item);
    void showRecordings(const RetentionItem &item);
    void showButtons();
    void propose();
    void approve();
    void reject();
    void change(const std::function<Result<void>()> &work, const QString &done);

    Contents m_contents;
    RecordingLinks *m_recordings;
    QPushButton *m_propose = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    quint64 m_numbers = 0; ///< the same for the recordings of the chosen one
};

} // namespace voicelog
