// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestHistoryPanel.h"

#include "RequestDates.h"

#include <common/LocalTime.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum HistoryColumn { HistoryOn, HistoryState, HistoryBy, HistoryAt, HistoryColumns };

} // namespace

RequestHistoryPanel::RequestHistoryPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_table(new QTableWidget(0, HistoryColumns))
{
    m_table->setObjectName(u"requestTurns"_s);
    m_table->setAccessibleName(tr("Steps of this request"));
    m_table->setHorizontalHeaderLabels({tr("On"), tr("State"), tr("By"), tr("Written down")});
    recordtable::setUp(m_table);
    recordtable::fitColumns(m_table, {HistoryState});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->addWidget(m_table);
}

void RequestHistoryPanel::show(const RequestDossier &dossier)
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(dossier.turns.size()));
    for (int row = 0; row < dossier.turns.size(); ++row) {
        const RequestTurn &turn = dossier.turns[row];
        const QStringList cells{RequestDates::day(turn.on),
                                sentenceCase(EnumText::value(idIn(requestStateIds, turn.state))),
                                dossier.accountName(turn.by), m_localTime.dateTime(turn.at)};
        for (int column = 0; column < HistoryColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace voicelog
