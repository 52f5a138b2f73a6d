// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseAsk.h"
#include "CaseDossier.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace voicelog {

class CaseDossierTab;
class CaseEndPanel;
class CaseGrantsPanel;
class CaseHeader;
class CaseHistoryPanel;
class CaseRulesPanel;
class DraftKeeper;
class GuidedForm;
class MessageBar;
class StepBar;

/// One monitoring case: its dossier as a form or as a document, what the rules say of each step, who has access, how it
/// ended, and what can be done with it. What is typed is kept in the archive a moment later and found again after a
/// crash or a lock; Save stores it as the case's.
class CaseDetail : public QWidget
{
    Q_OBJECT

public:
    explicit CaseDetail(const MonitoringContext &context, QWidget *parent = nullptr);

    void open(const Id &id);
    [[nodiscard]] Id caseId() const { return m_id; }
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
    /// What was typed and not stored is safe now, or gone.
    void draftKept();
    /// Another page should show this.
    void openRequested(const QString &pageId, const QJsonObject &target);

private:
    using Act = CaseSteps::Act;

    void makeSteps();
    void makeTabs();
    void connectParts();
    void read();
    void show(CaseDossier dossier);
    void showParts();
    void useUnsaved();
    void edited();
    void check();
    void judge();
    void updateSteps();
    void goTo(const QString &key);
    [[nodiscard]] CaseSteps::Facts facts() const;
    [[nodiscard]] Result<MonitoringCase> typed() const; ///< with what the service set
    [[nodiscard]] bool isTypedChanged() const;
    [[nodiscard]] CaseUnsaved unsavedNow() const;
    [[nodiscard]] QString whyNotRecordings() const;
    [[nodiscard]] QString whyNotImport() const;

    void act(Act act);
    void save(std::function<void()> then);
    void saved(const MonitoringCase &record, const std::function<void()> &then);
    void resolve(const MonitoringCase &mine, const std::function<void()> &then);
    void chooseBetween(const MonitoringCase &mine, const MonitoringCase &theirs, const std::function<void()> &then);
    void discard();
    void ask(Act act);
    /// Runs it on a worker, then reads everything again.
    void run(const CaseAsk::Work &work);

    const MonitoringContext m_context;
    DraftKeeper *m_keeper;
    Id m_id;
    CaseDossier m_dossier;
    MonitoringCase m_base;   ///< as stored, what is typed is based on it
    QJsonObject m_baseValue; ///< as the form has it
    bool m_changed = false;
    bool m_judgeAgain = false; ///< something was typed while the rules were being asked
    bool m_judging = false;
    int m_running = 0;
    quint64 m_typed = 0; ///< how often something was
    QTimer m_checkTimer;

    CaseHeader *m_header;
    StepBar *m_steps;
    MessageBar *m_message;
    QAction *m_discardFound;
    QTabWidget *m_tabs;
    CaseDossierTab *m_dossierTab;
    GuidedForm *m_form; ///< of that tab
    CaseRulesPanel *m_rules;
    CaseGrantsPanel *m_grants;
    CaseEndPanel *m_end;
    CaseHistoryPanel *m_history;
};

} // namespace voicelog
