// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LedgerPane.h"

#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <common/RecordTable.h>
#include <common/Theme.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

LedgerPane::LedgerPane(const RetentionContext &context, const Form &form, QWidget *parent)
    : QWidget(parent), m_context(context), m_form(form), m_model(new LedgerModel(form.titles, form.lookColumn, this)),
      m_view(new QTableView), m_reminder(new MessageBar), m_filter(new QComboBox), m_filterRow(new QWidget),
      m_top(new QHBoxLayout), m_empty(new EmptyState), m_listStack(new QStackedWidget), m_sideStack(new QStackedWidget),
      m_document(new FormDocument), m_buttons(new QHBoxLayout), m_splitter(new QSplitter(Qt::Horizontal))
{
    setObjectName(form.name + u"Pane"_s);
    makeView(form);
    m_reminder->setObjectName(form.name + u"Reminder"_s);
    m_reminder->setClosable(false);

    m_filter->setObjectName(form.name + u"Filter"_s);
    auto *filterLabel = new QLabel(tr("&Show:"));
    filterLabel->setBuddy(m_filter);
    auto *filterRow = new QHBoxLayout(m_filterRow);
    filterRow->setContentsMargins({});
    filterRow->addWidget(filterLabel);
    filterRow->addWidget(m_filter);
    m_filterRow->hide();
    m_top->addStretch(1);
    m_top->addWidget(m_filterRow);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        {
            const QScopedValueRollback setting(m_setting, true);
            const QString kept = chosen();
            m_model->setStates(m_filters.value(index).states);
            select(kept);
            selectFirst();
        }
        showEmptiness();
        showChosen();
    });

    m_document->setObjectName(form.name + u"Document"_s);
    auto *nothing = new EmptyState;
    nothing->setObjectName(form.name + u"Nothing"_s);
    nothing->set(form.icon, form.nothingTitle, form.nothingText);
    auto *chosenSide = new QWidget;
    auto *side = new QVBoxLayout(chosenSide);
    side->setContentsMargins({});
    side->setSpacing(Theme::spacing);
    side->addWidget(m_document, 1);
    side->addLayout(m_buttons);
    m_buttons->addStretch(1);
    m_side = side;
    m_sideStack->addWidget(nothing);
    m_sideStack->addWidget(chosenSide);

    m_empty->setObjectName(form.name + u"Empty"_s);
    m_splitter->setObjectName(form.name + u"Splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_sideStack);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({form.listWidth, 1220 - form.listWidth});
    m_listStack->addWidget(m_splitter);
    m_listStack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_reminder);
    layout->addLayout(m_top);
    layout->addWidget(m_listStack, 1);
}

void LedgerPane::makeView(const Form &form)
{
    m_view->setObjectName(form.name + u"List"_s);
    m_view->setAccessibleName(form.listName);
    m_view->setModel(m_model);
    recordtable::setUp(m_view);
    recordtable::fitColumns(m_view, form.wideColumns);
    m_view->horizontalHeader()->setMinimumSectionSize(60);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LedgerPane::showChosen);
}

void LedgerPane::setFilters(const QList<Filter> &filters)
{
    const QSignalBlocker blocker(m_filter);
    m_filters = filters;
    for (const Filter &filter : filters)
        m_filter->addItem(filter.label, filter.id);
    m_model->setStates(m_filters.constFirst().states);
    m_filterRow->show();
}

QString LedgerPane::filter() const { return m_filter->currentData().toString(); }

void LedgerPane::setFilter(const QString &id)
{
    if (const int index = m_filter->findData(id); index >= 0)
        m_filter->setCurrentIndex(index);
}

void LedgerPane::addToTop(QWidget *widget) { m_top->insertWidget(m_top->count() - 2, widget); }

QPushButton *LedgerPane::addButton(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(icons::named(icon), text);
    button->setObjectName(name);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void LedgerPane::addToSide(QWidget *widget) { m_side->insertWidget(1, widget); }

const LedgerRow *LedgerPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? m_model->row(index.row()) : nullptr;
}

QString LedgerPane::chosen() const
{
    const LedgerRow *row = current();
    return row ? row->key : QString();
}

void LedgerPane::choose(const QString &keyOrNumber)
{
    if (!m_model->knows(keyOrNumber)) {
        m_wanted = keyOrNumber;
        return;
    }
    m_wanted.clear();
    if (m_model->rowOf(keyOrNumber) < 0)
        m_filter->setCurrentIndex(m_filter->count() - 1); // the last one shows all
    select(keyOrNumber);
}

void LedgerPane::select(const QString &keyOrNumber)
{
    if (const int row = m_model->rowOf(keyOrNumber); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, 0));
}

void LedgerPane::selectFirst()
{
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, 0));
}

Result<QHash<Id, QString>> LedgerPane::accountNames(const RetentionContext &context)
{
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, context.page.session.accounts());
    QHash<Id, QString> names;
    for (const AccountInfo &account : accounts)
        names.insert(account.id, account.name);
    return names;
}

void LedgerPane::setRows(const QList<LedgerRow> &rows)
{
    {
        const QScopedValueRollback setting(m_setting, true);
        const QString kept = chosen();
        m_model->setRows(rows);
        if (const QString wanted = std::exchange(m_wanted, {}); m_model->knows(wanted))
            choose(wanted);
        else
            select(kept);
        selectFirst();
    }
    showEmptiness();
    showChosen();
}

void LedgerPane::showChosen()
{
    if (m_setting)
        return;
    const LedgerRow *row = current();
    m_sideStack->setCurrentIndex(row ? 1 : 0);
    showRow(row);
}

void LedgerPane::showEmptiness()
{
    if (m_model->rowCount() > 0) {
        m_listStack->setCurrentWidget(m_splitter);
        return;
    }
    m_empty->clearActions();
    if (m_model->hasNone())
        describeEmptiness(m_empty);
    else
        m_empty->set(u"filter"_s, tr("None of these"), tr("Choose something else to show above."));
    m_listStack->setCurrentWidget(m_empty);
}

} // namespace voicelog
