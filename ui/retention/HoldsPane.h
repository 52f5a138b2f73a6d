// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LedgerPane.h"
#include "RecordingNumbers.h"

#include <accounts/VaultNames.h>
#include <retention/HoldService.h>

#include <functional>

class QAction;
class QPushButton;

namespace voicelog {

class RecordingLinks;

/// What keeps recordings from being destroyed, or orders them erased: placed, confirmed by a second officer, looked at
/// again, lifted. What is said of a hold in words is in the vault: only who holds its key reads it.
class HoldsPane : public LedgerPane
{
    Q_OBJECT

public:
    explicit HoldsPane(const RetentionContext &context, QWidget *parent = nullptr);

    void reload() override;
    [[nodiscard]] QAction *placeAction() const { return m_place; }

private:
    struct Contents
    {
        QList<Hold> holds;
        QList<VaultName> vaults;
        QHash<Id, QString> accounts;
        QDate today;
    };
    /// A hold with its words, if this account may read them.
    struct Dossier
    {
        HoldText text;
        bool readable = false;
        RecordingNumbers recordings; ///< the first of those that are still there
        qsizetype stillThere = 0;
    };

    [[nodiscard]] static Result<Contents> read(const RetentionContext &context);
    [[nodiscard]] static Result<Dossier> readDossier(const RetentionContext &context, const Hold &hold);
    void show(const Contents &contents);
    [[nodiscard]] LedgerRow rowOf(const Hold &hold) const;
    void showReminder();
    void showRow(const LedgerRow *row) override;
    void describeEmptiness(EmptyState *empty) override;
    void showDocument(const Hold &hold, const Dossier *dossier);
    void showButtons();
    [[nodiscard]] const Hold *currentHold() const;
    /// Why this account cannot decide on it; empty where it can.
    [[nodiscard]] QString outOfReach(const Hold &hold) const;
    [[nodiscard]] QString account(const Id &id) const;
    /// "3 recordings in Service desk".
    [[nodiscard]] QString whatOf(const Hold &hold) const;
    void placeHold();
    void confirmHold();
    void reviewHold();
    void liftHold();
    void change(const std::function<Result<Hold>(HoldService &)> &work, const QString &done);

    Contents m_contents;
    QString m_reason;               ///< of the chosen one, once it was read
    std::optional<bool> m_readable; ///< whether it could be
    QAction *m_place;
    QAction *m_openFirst;
    RecordingLinks *m_recordings;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_review = nullptr;
    QPushButton *m_lift = nullptr;
    quint64 m_dossiers = 0; ///< the same for the chosen one
    Id m_firstPending;
};

} // namespace voicelog
