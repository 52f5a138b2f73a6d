// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseHistoryPanel.h"

#include "CaseDue.h"

#include <base/LegalDay.h>
#include <common/LocalTime.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum TurnColumn { TurnOn, TurnState, TurnBy, TurnRules, TurnColumns };

} // namespace

CaseHistoryPanel::CaseHistoryPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_table(new QTableWidget(0, TurnColumns))
{
    setObjectName(u"caseHistory"_s);
    m_table->setObjectName(u"caseTurns"_s);
    m_table->setAccessibleName(tr("Steps of this case"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("State"), tr("By"), tr("Rules asked")});
    recordtable::setUp(m_table);
    recordtable::fitColumns(m_table, {TurnRules});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->addWidget(m_table);
}

void CaseHistoryPanel::show(const CaseDossier &dossier)
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(dossier.turns.size()));
    for (int row = 0; row < dossier.turns.size(); ++row) {
        const CaseTurn &turn = dossier.turns[row];
        QStringList rules;
        for (const auto &result : turn.results)
            rules.append(result["ruleId"_L1].toString());
        // What a day brought about was written down later, by whoever came first.
        const bool byDate = !turn.at.isValid() || turn.on < legalDay(turn.at);
        const QString by = byDate ? QString() : dossier.accountName(turn.by);
        const QStringList cells{byDate ? dayText(turn.on) : m_localTime.dateTime(turn.at),
                                sentenceCase(EnumText::value(idIn(caseStateIds, turn.state))),
                                by.isEmpty() ? tr("by its date") : by, rules.join(u", "_s)};
        for (int column = 0; column < TurnColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace voicelog
