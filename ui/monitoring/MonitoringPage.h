// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MonitoringContext.h"

#include <base/Id.h>
#include <base/Result.h>
#include <common/Page.h>

class QStackedWidget;

namespace voicelog {

class CaseDetail;
class CaseListPane;
class MessageBar;

/// The page of monitoring cases: the list of them, and one at a time over the whole page.
class MonitoringPage : public Page
{
    Q_OBJECT

public:
    explicit MonitoringPage(const MonitoringContext &context, QWidget *parent = nullptr);
    ~MonitoringPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"case": id or number}, or the same as "record". {"wanted": number of a recording}: somebody wanted to use a
    /// recording of another purpose, and is led to a case of its own.
    void open(const QJsonObject &target) override;

    /// Null for a works-council reviewer, who has the list alone.
    [[nodiscard]] CaseDetail *detail() const { return m_detail; }

private:
    void openCase(const Id &id);
    void showList();
    void makeNew();
    void showWanted(const QString &recording);

    const MonitoringContext m_context;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    CaseListPane *m_list;
    CaseDetail *m_detail = nullptr;
    QAction *m_newAction;
    QJsonObject m_restored; ///< until the first activate()
    bool m_active = false;
};

} // namespace voicelog
