// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingContext.h"

#include <base/Id.h>
#include <common/Page.h>

class QStackedWidget;

namespace voicelog {

class BalancingDetail;
class BalancingListPane;
class MessageBar;

/// The page of balancing records: the list of them, and one at a time over the whole page.
class BalancingPage : public Page
{
    Q_OBJECT

public:
    explicit BalancingPage(const BalancingContext &context, QWidget *parent = nullptr);
    ~BalancingPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void stop() override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;
    /// {"balancing": id or number}, or the same as "record"
    void open(const QJsonObject &target) override;

    [[nodiscard]] BalancingDetail *detail() const { return m_detail; }

private:
    void openRecord(const Id &lia);
    void showList();
    void makeNew();

    const BalancingContext m_context;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    BalancingListPane *m_list;
    BalancingDetail *m_detail;
    QJsonObject m_restored; ///< until the first activate()
    bool m_active = false;
};

} // namespace voicelog
