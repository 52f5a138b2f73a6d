// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingsContext.h"

#include <base/Error.h>
#include <common/Page.h>
#include <recordings/RecordingFilter.h>

class QMenu;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace voicelog {

class FolderWatching;
class JobBar;
class MessageBar;
class PageActions;
class ProofKeeping;
class RecordingDetail;
class RecordingListPane;
struct MonitoringCase;
struct Recording;

/// The page of recordings: find one above, hear and see it below. It puts its parts together and opens the dialogs for
/// taking in and giving out; each part does its own work.
class RecordingsPage : public Page
{
    Q_OBJECT

public:
    explicit RecordingsPage(const RecordingsContext &context, QWidget *parent = nullptr);
    ~RecordingsPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"recording": id or number}; {"filter": RecordingFilter as JSON}; {"case": id or number}: the recordings of that
    /// case, with "import" to take some in.
    void open(const QJsonObject &target) override;

protected:
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeWidgets();
    void makeDetail();
    void makeTopRow();
    void fillMenu();
    void connectParts();
    void watchFolders();
    void importPaths(const QStringList &paths);
    void openCase(const QString &idOrNumber, bool import);
    void importInto(const MonitoringCase &record);
    void refuseEmployeeCheck(const Recording &recording);
    void exportRecording();
    void exportRecordings(const QList<RecordingRow> &rows);
    [[nodiscard]] bool canAskChosen(const QString &otherwise);
    void useChosen(const QList<RecordingRow> &rows);
    void verifyRecording();
    void judgeAll();
    void holdChosen();
    void takeInObjection();
    void holdRecordings(const QList<RecordingRow> &rows);
    void forgetRecording(const Error &why);
    void showError(const Error &error);

    const RecordingsContext m_context;
    PageActions *m_actions;
    FolderWatching *m_watching;
    MessageBar *m_message = nullptr;
    JobBar *m_progress = nullptr;
    ProofKeeping *m_proofs = nullptr;
    QSplitter *m_splitter = nullptr;
    RecordingListPane *m_list = nullptr;
    QStackedWidget *m_lower = nullptr;
    RecordingDetail *m_detail = nullptr;
    QToolButton *m_menuButton = nullptr;
    QMenu *m_menu = nullptr;
    QHash<Id, QString> m_programmes; ///< their names
    QSet<Id> m_cases;
    QJsonObject m_restored; ///< until the first activate()
    bool m_active = false;
    bool m_exportsChosen = false; ///< the rows that are asked for go out; else they are held
};

} // namespace voicelog
