// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingAsk.h"
#include "BalancingDossier.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

namespace voicelog {

class DraftKeeper;
class BalancingHeader;
class GuidedForm;
class MessageBar;
class StepBar;

/// One balancing record: its versions, the one that is shown as a form or as a document, and what can be done with it.
/// What is typed is kept in the archive a moment later and found again after a crash or a lock; Save stores it as the
/// record's.
class BalancingDetail : public QWidget
{
    Q_OBJECT

public:
    explicit BalancingDetail(const BalancingContext &context, QWidget *parent = nullptr);

    /// Reads it and shows the version that is being made, or else the latest approved one.
    void open(const Id &lia);
    [[nodiscard]] Id lia() const { return m_lia; }
    /// Reads it again, unless something is typed and not stored.
    void refresh();
    /// Writes what is typed, at once: before a lock.
    void flush();
    /// The same, on a worker.
    void keepNow();
    /// Whether nothing waits to be read or written.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void backRequested();
    /// Something was stored.
    void stored();
    /// What was typed and not stored is safe now, or gone.
    void draftKept();

private:
    using Act = BalancingSteps::Act;

    void makeSteps();
    void read();
    void show(BalancingDossier dossier);
    void showVersion(int versionNo);
    void showForm(const BalancingRecord &record);
    void showHead(const BalancingRecord &record);
    void useUnsaved();
    void edited();
    void check();
    void updateSteps();
    [[nodiscard]] BalancingSteps::Facts facts() const;
    [[nodiscard]] Result<BalancingRecord> typed() const; ///< with what the service set
    [[nodiscard]] bool isTypedChanged() const;

    void act(Act act);
    void save(std::function<void()> then);
    void resolve(const BalancingRecord &mine, const std::function<void()> &then);
    void chooseBetween(const BalancingRecord &mine, const BalancingRecord &theirs, const std::function<void()> &then);
    void discard();
    void ask(Act act);
    void compare();
    /// Runs it on a worker, then reads everything again.
    void run(const BalancingAsk::Work &work);
    void saved(const BalancingRecord &record, const std::function<void()> &then);
    [[nodiscard]] BalancingUnsaved unsavedNow() const;
    [[nodiscard]] QString accountName(const Id &account) const;

    const BalancingContext m_context;
    DraftKeeper *m_keeper;
    Id m_lia;
    BalancingDossier m_dossier;
    int m_versionNo = 0;    ///< which is shown
    BalancingRecord m_base; ///< as stored, what is typed is based on it
    QJsonObject m_baseValue;
    QList<BalancingGap> m_gaps;
    bool m_changed = false;
    int m_running = 0;
    QTimer m_checkTimer;

    BalancingHeader *m_header;
    StepBar *m_steps;
    MessageBar *m_message;
    QAction *m_discardFound;
    GuidedForm *m_form;
};

} // namespace voicelog
