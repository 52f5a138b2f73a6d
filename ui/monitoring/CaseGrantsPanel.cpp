// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseGrantsPanel.h"

#include "CaseDue.h"

#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum GrantColumn {
    GrantWho,
    GrantRole,
    GrantRights,
    GrantFrom,
    GrantUntil,
    GrantState,
    GrantBy,
    GrantReason,
    GrantColumns
};

} // namespace

CaseGrantsPanel::CaseGrantsPanel(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_intro(new QLabel), m_table(new QTableWidget(0, GrantColumns)),
      m_empty(new EmptyState), m_stack(new QStackedWidget),
      m_give(new QPushButton(icons::named(u"key"_s), tr("Give access…"))),
      m_revoke(new QPushButton(icons::named(u"lock"_s), tr("Revoke…")))
{
    setObjectName(u"grantsPanel"_s);
    m_intro->setWordWrap(true);
    m_intro->setText(
        tr("Only who is named here hears, reads or exports recordings of this case, and only until the day "
           "that is said. Officers are no exception."));
    m_give->setObjectName(u"giveAccess"_s);
    m_revoke->setObjectName(u"revokeAccess"_s);
    for (QPushButton *button : {m_give, m_revoke})
        button->setAutoDefault(false);
    connect(m_give, &QPushButton::clicked, this, &CaseGrantsPanel::grantRequested);
    connect(m_revoke, &QPushButton::clicked, this, [this] {
        if (const int row = m_table->currentRow(); row >= 0)
            Q_EMIT revokeRequested(m_contents.grants[row]);
    });
    makeTable();
    m_empty->setObjectName(u"noGrants"_s);
    m_empty->set(u"key"_s, tr("Nobody has access"),
                 tr("Recording can start once at least one named person may evaluate what comes in."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::margin, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_intro);
    layout->addLayout(buttons);
    layout->addWidget(m_stack, 1);
}

void CaseGrantsPanel::makeTable()
{
    m_table->setObjectName(u"grantsTable"_s);
    m_table->setAccessibleName(tr("Access to this case"));
    m_table->setHorizontalHeaderLabels(
        {tr("Who"), tr("Role"), tr("May"), tr("From"), tr("Until"), tr("State"), tr("Given by"), tr("Reason")});
    recordtable::setUp(m_table);
    m_table->setWordWrap(true);
    recordtable::fitColumns(m_table, {GrantReason});
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
            &QTableWidget::resizeRowsToContents); // reasons wrap
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &CaseGrantsPanel::updateButtons);
}

QString CaseGrantsPanel::stateText(const CaseGrant &grant) const
{
    if (grant.revokedAt.isValid())
        return tr("revoked on %1").arg(m_localTime.date(grant.revokedAt));
    if (grant.until < m_contents.today)
        return tr("expired");
    return grant.from > m_contents.today ? tr("not yet begun") : tr("in force");
}

void CaseGrantsPanel::show(const Contents &contents)
{
    m_contents = contents;
    m_table->setRowCount(0);
    m_table->setRowCount(int(contents.grants.size()));
    for (int row = 0; row < contents.grants.size(); ++row) {
        const CaseGrant &grant = contents.grants[row];
        const auto account = contents.accounts.constFind(grant.account);
        const bool known = account != contents.accounts.cend();
        QStringList rights;
        for (const CaseRight right : grant.rights)
            rights.append(EnumText::value(idIn(caseRightIds, right)));
        const auto giver = contents.accounts.constFind(grant.grantedBy);
        const QString unknown = tr("unknown account");
        const QStringList cells{known ? account->name : unknown,
                                known ? EnumText::of(account->role) : QString(),
                                rights.join(u", "_s),
                                dayText(grant.from),
                                dayText(grant.until),
                                sentenceCase(stateText(grant)),
                                giver == contents.accounts.cend() ? unknown : giver->name,
                                grant.reason};
        for (int column = 0; column < GrantColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            if (!grant.isOpenOn(contents.today))
                item->setForeground(palette().placeholderText());
            m_table->setItem(row, column, item);
        }
    }
    m_table->resizeRowsToContents();
    m_stack->setCurrentWidget(contents.grants.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_give->setVisible(contents.mayWrite);
    m_revoke->setVisible(contents.mayWrite);
    if (!contents.grants.isEmpty())
        m_table->selectRow(int(contents.grants.size()) - 1);
    updateButtons();
}

void CaseGrantsPanel::updateButtons()
{
    m_give->setEnabled(m_contents.whyNoNew.isEmpty());
    m_give->setToolTip(m_contents.whyNoNew);
    const int row = m_table->currentRow();
    const bool open = row >= 0 && row < m_contents.grants.size() && m_contents.grants[row].isOpenOn(m_contents.today);
    m_revoke->setEnabled(open);
    m_revoke->setToolTip(open      ? tr("Takes the access, and the key, away at once")
                         : row < 0 ? tr("Select somebody first")
                                   : tr("This access has ended"));
}

} // namespace voicelog
