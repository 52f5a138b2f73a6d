// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditNames.h"

#include <archive/AuditLog.h>
#include <common/Page.h>
#include <common/PageFactory.h>

class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace voicelog {

class AuditDetail;
class AuditFilter;
class AuditModel;
class EmptyState;
class JobBar;
class MessageBar;

/// What was done in this archive, by whom, and whether the record of it is whole. For privacy officers and the DPO.
class AuditPage : public Page
{
    Q_OBJECT

public:
    explicit AuditPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    /// {"object": id, "objectType": type} or {"actor": id}
    void open(const QJsonObject &target) override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;

private:
    struct Known;
    void makeWidgets();
    void makeTop(QWidget *into);
    void reload();
    void showChosen();
    void showList();
    void verify();
    void showVerified(const Result<AuditVerification> &found);
    void makeExcerpt();
    void saveKey();
    void write(const QString &path, const QByteArray &bytes, const QString &title, const QString &advice);

    PageContext m_context;
    AuditLog m_log;
    AuditModel *m_model;
    AuditFilter *m_filter;
    AuditDetail *m_detail;
    QLabel *m_count;
    QTableView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_left;
    EmptyState *m_noEvent;
    QStackedWidget *m_right;
    QSplitter *m_splitter;
    MessageBar *m_message;
    JobBar *m_progress;
    QAction *m_verify;
    QAction *m_excerpt;
    QAction *m_saveKey;
    QAction *m_showBroken;
    bool m_active = false;
    qint64 m_events = 0;
    qint64 m_broken = 0;
};

} // namespace voicelog
