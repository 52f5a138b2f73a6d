// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestHoldsPanel.h"

#include "RequestDates.h"

#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QLabel>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum HoldColumn { HoldNumber, HoldRecordings, HoldSince, HoldStateColumn, HoldUntil, HoldColumns };

} // namespace

RequestHoldsPanel::RequestHoldsPanel(QWidget *parent)
    : QWidget(parent), m_summary(new QLabel), m_table(new QTableWidget(0, HoldColumns))
{
    m_summary->setObjectName(u"heldSummary"_s);
    m_summary->setWordWrap(true);
    m_table->setObjectName(u"requestHolds"_s);
    m_table->setAccessibleName(tr("What is held for this request"));
    m_table->setHorizontalHeaderLabels({tr("Hold"), tr("Recordings"), tr("Since"), tr("State"), tr("Until")});
    recordtable::setUp(m_table);
    recordtable::fitColumns(m_table, {HoldUntil});
    connect(m_table, &QTableWidget::itemActivated, this,
            [this](const QTableWidgetItem *item) { Q_EMIT holdRequested(m_table->item(item->row(), 0)->text()); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addStretch(0); // below the summary where there is no table
}

void RequestHoldsPanel::show(const RequestDossier &dossier)
{
    m_summary->setText(
        dossier.holds.isEmpty()
            ? tr("Nothing is held for it. Name the person's numbers, contracts or recordings with “Change…”: they are "
                 "held at once.")
            : tr("%n recording(s) are kept for it: nobody plays or destroys them (R-ACCESS-03).", nullptr,
                 dossier.heldRecordings()));
    m_table->setVisible(!dossier.holds.isEmpty());
    m_table->setRowCount(0);
    m_table->setRowCount(int(dossier.holds.size()));
    for (int row = 0; row < dossier.holds.size(); ++row) {
        const Hold &hold = dossier.holds[row];
        const QStringList cells{hold.number, QLocale().toString(hold.recordings), RequestDates::day(hold.fromOn),
                                sentenceCase(EnumText::value(holdStateId(hold.stateOn(dossier.today)))),
                                hold.untilOn.isValid() ? RequestDates::day(hold.untilOn)
                                                       : tr("it is answered or withdrawn")};
        for (int column = 0; column < HoldColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (column == HoldRecordings)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    }
}

} // namespace voicelog
