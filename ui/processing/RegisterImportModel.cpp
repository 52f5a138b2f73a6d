// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterImportModel.h"

#include <common/IconSet.h>
#include <common/ThemeColors.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QApplication>

using namespace Qt::StringLiterals;

namespace voicelog {

void RegisterImportModel::setRows(const QList<RegisterImportRow> &rows, bool done)
{
    m_all = rows;
    m_done = done;
    apply();
}

void RegisterImportModel::showProblemsOnly(bool only)
{
    m_problemsOnly = only;
    apply();
}

void RegisterImportModel::apply()
{
    beginResetModel();
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i)
        if (!m_problemsOnly || m_all[i].fate == RegisterImportRow::Fate::LeftOut)
            m_shown.append(i);
    endResetModel();
}

int RegisterImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RegisterImportModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RegisterImportModel::fateText(const RegisterImportRow &row, bool done)
{
    using Fate = RegisterImportRow::Fate;
    switch (row.fate) {
    case Fate::Add:
        return row.activated ? (done ? tr("Taken in, active") : tr("Will come in, active"))
                             : (done ? tr("Taken in as a draft") : tr("Will come in as a draft"));
    case Fate::Update:
        return done ? tr("Changed") : tr("Will be changed");
    case Fate::Same:
        return tr("Already there, the same");
    case Fate::LeftOut:
        return done ? tr("Left out") : tr("Will be left out");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RegisterImportModel::remarksText(const RegisterImportRow &row)
{
    QStringList parts;
    for (const Error &problem : row.problems)
        parts += ErrorText::of(problem).title;
    if (row.problems.isEmpty() && !row.missing.isEmpty()) {
        QStringList fields;
        for (const QString &field : row.missing)
            fields += EnumText::field(field);
        parts += tr("Still missing: %1").arg(fields.join(u"; "_s));
    }
    return parts.join(u' ');
}

QVariant RegisterImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RegisterImportRow &row = m_all[m_shown[index.row()]];
    const bool leftOut = row.fate == RegisterImportRow::Fate::LeftOut;
    if (role == Qt::DecorationRole && index.column() == Fate)
        return icons::named(leftOut ? u"warning"_s : row.fate == RegisterImportRow::Fate::Same ? u"check"_s : u"ok"_s);
    if (role == Qt::ForegroundRole && index.column() == Fate && leftOut)
        return ThemeColors::of(QApplication::palette()).warning;
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Line:
        return row.line;
    case Number:
        return row.number.isEmpty() ? tr("(a new one)") : row.number;
    case Title:
        return row.title;
    case Fate:
        return fateText(row, m_done);
    case Remarks:
        return remarksText(row);
    default:
        return {};
    }
}

QVariant RegisterImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Number:
        return tr("Number");
    case Title:
        return tr("What");
    case Fate:
        return tr("What becomes of it");
    case Remarks:
        return tr("Why, or what is missing");
    default:
        return {};
    }
}

} // namespace voicelog
