// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchModel.h"

#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <words/ErrorText.h>

#include <QDir>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

WatchModel::WatchModel(FolderWatching &watching, const LocalTime &localTime, QObject *parent)
    : QAbstractTableModel(parent), m_watching(watching), m_localTime(localTime), m_rows(watching.folders().size())
{
    connect(&m_watching, &FolderWatching::changed, this, &WatchModel::follow);
}

void WatchModel::follow()
{
    if (m_rows != m_watching.folders().size()) {
        beginResetModel();
        m_rows = m_watching.folders().size();
        endResetModel();
    } else if (m_rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows) - 1, ColumnCount - 1));
    }
}

void WatchModel::setProgrammeNames(const QHash<Id, QString> &names)
{
    m_programmes = names;
    follow();
}

int WatchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows); }

int WatchModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || index.row() >= m_watching.folders().size())
        return {};
    const WatchedFolder &folder = m_watching.folders()[index.row()];
    const WatchState state = m_watching.state(folder.id);
    switch (role) {
    case Qt::DisplayRole:
        return text(folder, state, index.column());
    case Qt::ToolTipRole:
        return index.column() == StateColumn && state.error ? ErrorText::of(*state.error).oneLine()
                                                            : text(folder, state, index.column());
    case Qt::CheckStateRole:
        return index.column() == FolderColumn ? QVariant(folder.on ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() >= TakenColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole:
        if (index.column() == StateColumn) {
            const ToneLook tone = look(folder, state);
            return icons::pixmap(tone.icon, {16, 16}, tone.colour(QGuiApplication::palette()),
                                 qApp->devicePixelRatio());
        }
        return {};
    default:
        return {};
    }
}

bool WatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != FolderColumn ||
        !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    QList<WatchedFolder> folders = m_watching.folders();
    folders[index.row()].on = value.toInt() == Qt::Checked;
    m_watching.setFolders(folders);
    return true;
}

Qt::ItemFlags WatchModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == FolderColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QString WatchModel::text(const WatchedFolder &folder, const WatchState &state, int column) const
{
    const bool looked = state.last.at.isValid();
    const auto count = [looked](qint64 number) { return looked ? QLocale().toString(number) : QString(); };
    switch (column) {
    case FolderColumn:
        return QDir::toNativeSeparators(folder.folder);
    case ProgrammeColumn:
        return m_programmes.value(folder.programmeId);
    case StateColumn:
        return stateText(folder, state);
    case LookedColumn:
        return looked ? m_localTime.time(state.last.at) : QString();
    case TakenColumn:
        return count(state.takenIn);
    case WaitingColumn:
        return count(state.last.waiting);
    case StaysColumn:
        return count(state.last.refused.size());
    default:
        return {};
    }
}

QString WatchModel::stateText(const WatchedFolder &folder, const WatchState &state)
{
    if (!folder.on)
        return tr("Off");
    if (state.error)
        return ErrorText::of(*state.error).title;
    if (!state.last.at.isValid())
        return tr("Not looked at yet");
    if (!state.last.refused.isEmpty())
        return tr("Watched; not everything came in");
    return state.last.waiting > 0 ? tr("Watched; waits until files are whole") : tr("Watched");
}

ToneLook WatchModel::look(const WatchedFolder &folder, const WatchState &state)
{
    if (!folder.on)
        return {u"stop"_s, Tone::Quiet};
    if (state.error)
        return {u"error"_s, Tone::Stop};
    if (!state.last.at.isValid())
        return {u"clock"_s, Tone::Quiet};
    return state.last.refused.isEmpty() ? ToneLook{u"ok"_s, Tone::Good} : statelook::warning();
}

QVariant WatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FolderColumn:
        return tr("Folder");
    case ProgrammeColumn:
        return tr("Programme");
    case StateColumn:
        return tr("State");
    case LookedColumn:
        return tr("Last look");
    case TakenColumn:
        return tr("Taken in");
    case WaitingColumn:
        return tr("Waiting");
    case StaysColumn:
        return tr("Not taken in");
    default:
        return {};
    }
}

} // namespace voicelog
