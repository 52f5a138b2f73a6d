// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccountDetail.h"

#include <common/Page.h>
#include <common/PageFactory.h>

#include <QPointer>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace voicelog {

class AccountActDialog;
class AccountsModel;
class EmptyState;
class MessageBar;

/// Who has an account in this archive, with what role and which vaults, and everything that those who may can do about
/// it. For privacy officers and administrators.
class AccountsPage : public Page
{
    Q_OBJECT

public:
    explicit AccountsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AccountsPage() override;

    [[nodiscard]] QString pageId() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    /// {"account": id}
    void open(const QJsonObject &target) override;
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const override;

private:
    void makeWidgets();
    void reload();
    void showChosen();
    void choose(const Id &account);
    void perform(AccountDetail::Act act);
    void askDisable(const AccountOverview &account);
    void askEnable(const AccountOverview &account);
    void askRevoke(const VaultName &vault);
    void openDialog(AccountActDialog *dialog);
    template <typename Work>
    void change(Work &&work, const QString &title, const QString &advice = {});
    /// How many vaults nobody else could open.
    [[nodiscard]] int heldAlone(const AccountOverview &account) const;

    PageContext m_context;
    AccountsModel *m_model;
    QList<VaultName> m_vaults;
    Id m_wanted;
    MessageBar *m_message;
    QTableView *m_list;
    AccountDetail *m_detail;
    EmptyState *m_nothing;
    QStackedWidget *m_right;
    QSplitter *m_splitter;
};

} // namespace voicelog
