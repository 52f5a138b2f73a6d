// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountsModel.h"

#include <archive/AccountRules.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/ThemeColors.h>
#include <words/EnumText.h>

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

AccountsModel::AccountsModel(const LocalTime &localTime, QObject *parent)
    : QAbstractTableModel(parent), m_localTime(localTime)
{
}

void AccountsModel::setAccounts(QList<AccountOverview> accounts, const Id &self)
{
    beginResetModel();
    m_accounts = std::move(accounts);
    m_self = self;
    endResetModel();
}

const AccountOverview *AccountsModel::account(int row) const
{
    return row >= 0 && row < m_accounts.size() ? &m_accounts[row] : nullptr;
}

int AccountsModel::rowOf(const Id &id) const
{
    const auto found =
        std::ranges::find_if(m_accounts, [&id](const AccountOverview &each) { return each.info.id == id; });
    return found == m_accounts.end() ? -1 : int(found - m_accounts.begin());
}

int AccountsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_accounts.size()); }

int AccountsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString AccountsModel::text(const AccountOverview &account, int column) const
{
    switch (column) {
    case Name:
        return account.info.id == m_self ? tr("%1 (you)").arg(account.info.name) : account.info.name;
    case RoleColumn:
        return sentenceCase(EnumText::of(account.info.role));
    case State:
        return account.info.disabled ? tr("Disabled") : tr("Active");
    case LastSignIn:
        return account.lastSignIn.isValid() ? m_localTime.dateTime(account.lastSignIn) : tr("Never");
    case Vaults:
        if (account.vaults.isEmpty())
            return mayHoldVaults(account.info.role) ? tr("None") : u"–"_s;
        return QLocale().toString(account.vaults.size());
    default:
        return {};
    }
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    const AccountOverview *row = account(index.row());
    if (!row || !index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::DecorationRole:
        return index.column() == Name ? icons::named(u"person"_s) : QVariant();
    case Qt::ForegroundRole:
        return row->info.disabled ? ThemeColors::of(QApplication::palette()).subtleText : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == LastSignIn && row->lastSignIn.isValid())
            return m_localTime.full(row->lastSignIn);
        return {};
    case Qt::AccessibleTextRole:
        return text(*row, index.column());
    default:
        return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Account");
    case RoleColumn:
        return tr("Role");
    case State:
        return tr("State");
    case LastSignIn:
        return tr("Last unlocked");
    case Vaults:
        return tr("Vaults");
    default:
        return {};
    }
}

} // namespace voicelog
