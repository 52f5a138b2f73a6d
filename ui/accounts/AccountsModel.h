// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AccountOverview.h>
#include <common/LocalTime.h>

#include <QAbstractTableModel>

namespace voicelog {

/// The accounts of the archive as rows.
class AccountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, State, LastSignIn, Vaults, ColumnCount };

    explicit AccountsModel(const LocalTime &localTime, QObject *parent = nullptr);

    /// `self` is marked as one's own.
    void setAccounts(QList<AccountOverview> accounts, const Id &self);
    /// Null outside.
    [[nodiscard]] const AccountOverview *account(int row) const;
    [[nodiscard]] int rowOf(const Id &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AccountOverview &account, int column) const;

    const LocalTime &m_localTime;
    QList<AccountOverview> m_accounts;
    Id m_self;
};

} // namespace voicelog
