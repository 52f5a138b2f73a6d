// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordHistoryPanel.h"

#include <common/LocalTime.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

QStringList changedFields(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys();
    for (const QString &key : after.keys()) {
        if (!keys.contains(key))
            keys.append(key);
    }
    std::ranges::sort(keys);
    QStringList changed;
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = before.value(key);
        const QJsonValue is = after.value(key);
        if (was == is)
            continue;
        if (was.isObject() || is.isObject()) {
            const QStringList members = changedFields(was.toObject(), is.toObject());
            for (const QString &member : members)
                changed.append(key + u'.' + member);
        } else {
            changed.append(key);
        }
    }
    return changed;
}

RecordHistoryPanel::RecordHistoryPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_tree(new QTreeWidget)
{
    m_tree->setObjectName(u"recordHistory"_s);
    m_tree->setAccessibleName(tr("History of the record"));
    m_tree->setHeaderLabels({tr("Recorded"), tr("What"), tr("From"), tr("By"), tr("Details")});
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(4, QHeaderView::Stretch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->addWidget(m_tree);
}

void RecordHistoryPanel::show(const QList<ProgrammeTurn> &turns, const QList<RecordVersion> &versions,
                              const QHash<Id, QString> &names)
{
    m_tree->clear();
    struct Line
    {
        QDateTime at;
        QStringList cells;
    };
    QList<Line> lines;
    for (const ProgrammeTurn &turn : turns) {
        const QString state = sentenceCase(EnumText::value(idIn(programmeStateIds, turn.state)));
        lines.append({turn.at,
                      {m_localTime.dateTime(turn.at), state, QLocale().toString(turn.from, QLocale::ShortFormat),
                       names.value(turn.by), EnumText::value(turn.reason)}});
    }
    for (qsizetype i = 0; i < versions.size(); ++i) {
        QStringList fields;
        if (i > 0) {
            const QStringList keys = changedFields(versions[i - 1].body, versions[i].body);
            for (const QString &key : keys)
                fields.append(EnumText::field(key));
        }
        if (i > 0 && fields.isEmpty())
            continue; // a turn, which has a line of its own
        const QString what = i == 0 ? tr("Made") : tr("Version %1").arg(versions[i].version);
        lines.append({versions[i].at,
                      {m_localTime.dateTime(versions[i].at),
                       what,
                       {},
                       names.value(versions[i].by),
                       fields.isEmpty() ? QString() : tr("Changed: %1").arg(fields.join(u", "_s))}});
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) { return a.at > b.at; });
    for (const Line &line : std::as_const(lines)) {
        auto *item = new QTreeWidgetItem(m_tree, line.cells);
        item->setToolTip(4, line.cells.constLast());
    }
}

} // namespace voicelog
