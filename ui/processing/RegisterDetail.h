// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterDossier.h"
#include "RegisterSteps.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;

namespace voicelog {

class DraftKeeper;
class GuidedForm;
class MessageBar;
class StateLabel;
class StepBar;

/// One entry over the whole page: what is worked on as a form, each version that was active as a document, and what can
/// be done with it. Who only reads sees documents and no controls for changing. What is typed is kept in the archive a
/// moment later and found again after a crash or a lock; Save stores it as the entry's.
class RegisterDetail : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterDetail(const ProcessingContext &context, QWidget *parent = nullptr);

    /// Reads it and shows what is worked on. `field` is where to begin.
    void open(const Id &entry, const QString &field = {});
    [[nodiscard]] Id entry() const { return m_entry; }
    /// Writes what is typed, at once: before a lock.
    void flush();
    /// Whether nothing waits to be read or written.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    void backRequested();

private:
    using Act = RegisterSteps::Act;
    using Work = std::function<Result<RegisterEntry>()>;

    void makeHeader();
    void makeSteps();
    void read();
    void show(RegisterDossier dossier);
    void fillVersions();
    void showVersion(int versionNo);
    void showForm();
    void showHead(const RegisterEntry &shown, const RegisterVersion *version);
    void useUnsaved();
    void edited();
    void check();
    void updateSteps();
    [[nodiscard]] RegisterSteps::Facts facts() const;
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] QString accountName(const Id &account) const;

    void act(Act act);
    void save(const std::function<void()> &then);
    void conflict(const QJsonObject &mine);
    void discard();
    void activate();
    void askEnd();
    /// Runs it on a worker, then reads everything again.
    void run(const Work &work, const QString &success, const std::function<void()> &then = {});

    const ProcessingContext m_context;
    DraftKeeper *m_keeper;
    Id m_entry;
    QString m_field; ///< to go to once it is read
    RegisterDossier m_dossier;
    int m_versionNo = 0; ///< which version is shown; 0: what is worked on
    QJsonObject m_base;  ///< the entry's fields as stored, on which what is typed is based
    int m_baseVersion = 0;
    RegisterKind m_kind = RegisterKind::Controller; ///< whose form is shown
    int m_missing = 0;
    bool m_changed = false;
    int m_running = 0;
    QTimer m_checkTimer;

    QLabel *m_title = nullptr;
    StateLabel *m_state = nullptr;
    QComboBox *m_versions = nullptr;
    StepBar *m_steps;
    MessageBar *m_message = nullptr;
    QAction *m_discardFound = nullptr;
    QAction *m_takeTheirs = nullptr;
    QAction *m_keepMine = nullptr;
    GuidedForm *m_form = nullptr;
};

} // namespace voicelog
