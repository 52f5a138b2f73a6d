// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesTab.h"

#include "ProgrammesEditor.h"

#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

ProgrammesTab::ProgrammesTab(const ProgrammesContext &context, const ProgrammesKind &kind, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_model(new ProgrammesListModel(kind.columns, this)),
      m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy->setSortLocaleAware(true);
    auto *top = new QWidget;
    makeTop(top);
    makeDetail();
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(kind.id + u"Splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_lower);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({210, 590});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->addWidget(m_splitter);
}

void ProgrammesTab::makeTop(QWidget *top)
{
    m_new = new QAction(icons::named(u"add"_s), m_kind.newText, this);
    m_new->setObjectName(m_kind.id + u"New"_s);
    connect(m_new, &QAction::triggered, this, &ProgrammesTab::makeNew);
    m_filter = new QLineEdit;
    m_filter->setObjectName(m_kind.id + u"Filter"_s);
    m_filter->setPlaceholderText(m_kind.filterHint);
    m_filter->setAccessibleName(m_kind.filterHint);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);

    m_view = new QTableView;
    m_view->setObjectName(m_kind.id + u"List"_s);
    m_view->setAccessibleName(m_kind.filterHint);
    m_view->setModel(m_proxy);
    recordtable::setUp(m_view);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(0, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(m_kind.wideColumn, QHeaderView::Stretch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (!m_selecting && index.isValid())
            open(index.data(ProgrammesListModel::idRole).toString());
    });
    m_empty = new EmptyState;
    m_empty->setObjectName(m_kind.id + u"None"_s);
    m_empty->set(m_kind.icon, m_kind.emptyTitle, m_kind.emptyText);
    if (m_context.mayWrite())
        m_empty->addAction(m_new);
    m_listStack = new QStackedWidget;
    m_listStack->addWidget(m_view);
    m_listStack->addWidget(m_empty);

    auto *bar = new QHBoxLayout;
    if (m_context.mayWrite()) {
        auto *button = new QToolButton;
        button->setDefaultAction(m_new);
        button->setObjectName(m_kind.id + u"NewButton"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    bar->addWidget(m_filter, 1);
    bar->addStretch();
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing);
    column->addLayout(bar);
    column->addWidget(m_listStack, 1);
}

void ProgrammesTab::makeDetail()
{
    m_number = new QLabel;
    m_number->setObjectName(m_kind.id + u"Number"_s);
    m_title = new QLabel;
    m_title->setObjectName(m_kind.id + u"Title"_s);
    for (QLabel *label : {m_number, m_title}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * 1.15);
        font.setWeight(label == m_title ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
    }
    m_state = new QLabel;
    m_state->setObjectName(m_kind.id + u"State"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_save = new QPushButton(icons::named(u"save"_s), tr("Store"));
    m_save->setObjectName(m_kind.id + u"Save"_s);
    m_save->setShortcut(QKeySequence::Save);
    m_discard = new QPushButton(icons::named(u"undo"_s), tr("Discard"));
    m_discard->setObjectName(m_kind.id + u"Discard"_s);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Theme::spacing);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::margin);
    head->addWidget(m_number);
    head->addWidget(m_title, 1);
    head->addWidget(m_state);
    head->addLayout(m_buttons);
    head->addWidget(m_discard);
    head->addWidget(m_save);

    m_editor = new ProgrammesEditor(m_context, m_kind);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(m_kind.id + u"Tabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_editor, icons::named(u"calldata"_s), m_context.mayWrite() ? tr("Fill in") : tr("Document"));
    m_detail = new QWidget;
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, Theme::spacing, 0, 0);
    column->setSpacing(Theme::spacing);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    auto *none = new EmptyState;
    none->setObjectName(m_kind.id + u"NoneOpen"_s);
    none->set(m_kind.icon, m_kind.noneOpen, tr("Choose one in the list above."));
    m_lower = new QStackedWidget;
    m_lower->addWidget(none);
    m_lower->addWidget(m_detail);

    connect(m_save, &QPushButton::clicked, m_editor, &ProgrammesEditor::save);
    connect(m_discard, &QPushButton::clicked, m_editor, &ProgrammesEditor::discard);
    connect(m_editor, &ProgrammesEditor::changedChanged, this, &ProgrammesTab::showButtons);
    connect(m_editor, &ProgrammesEditor::stored, this, [this](const Id &id) {
        open(id.toString());
        refresh();
        Q_EMIT changed();
    });
    showButtons();
}

QPushButton *ProgrammesTab::addButton(const QString &objectName, const QString &text, const QString &icon)
{
    auto *button = new QPushButton(icons::named(icon), text);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

void ProgrammesTab::showButtons()
{
    const bool writes = m_context.mayWrite();
    m_save->setVisible(writes);
    m_discard->setVisible(writes);
    m_save->setEnabled(m_editor->isChanged());
    m_discard->setEnabled(m_editor->isChanged());
    const QString why = m_editor->isChanged() ? QString() : tr("Nothing was changed");
    m_save->setToolTip(why.isEmpty()
                           ? tr("Stores a new version (%1)").arg(m_save->shortcut().toString(QKeySequence::NativeText))
                           : why);
    m_discard->setToolTip(why.isEmpty() ? tr("Goes back to what is stored") : why);
}

void ProgrammesTab::refresh()
{
    m_context.page.jobs.start(this, m_kind.rows,
                              [this](const Result<QList<ProgrammesListRow>> &rows) { setRows(rows); });
}

void ProgrammesTab::setRows(const Result<QList<ProgrammesListRow>> &rows)
{
    if (!rows) {
        Q_EMIT failed(rows.error());
        return;
    }
    {
        const QScopedValueRollback selecting(m_selecting, true);
        m_model->setRows(*rows);
    }
    showParts();
    selectRow(openRecord());
}

void ProgrammesTab::showParts()
{
    const bool none = m_model->rowCount() == 0;
    const bool open = m_lower->currentWidget() == m_detail;
    m_listStack->setCurrentWidget(none && !open ? static_cast<QWidget *>(m_empty) : m_view);
    m_lower->setVisible(!none || open);
}

void ProgrammesTab::selectRow(const QString &id)
{
    const QScopedValueRollback selecting(m_selecting, true);
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(ProgrammesListModel::idRole).toString() == id) {
            m_view->setCurrentIndex(index);
            return;
        }
    }
    m_view->setCurrentIndex({});
}

void ProgrammesTab::open(const QString &what)
{
    m_context.page.jobs.start(
        this, [read = m_kind.read, what] { return read(what); },
        [this](const Result<ProgrammesRecord> &record) { show(record); });
}

void ProgrammesTab::makeNew()
{
    m_context.page.jobs.start(this, m_kind.blank, [this](const Result<ProgrammesRecord> &record) {
        show(record);
        m_tabs->setCurrentWidget(m_editor);
    });
}

void ProgrammesTab::show(const Result<ProgrammesRecord> &record)
{
    if (!record) {
        Q_EMIT failed(record.error());
        return;
    }
    m_number->setText(record->number);
    m_number->setVisible(!record->number.isEmpty());
    m_title->setText(record->id.isNull() ? m_kind.newText : record->title);
    m_state->setText(record->state.isEmpty() ? QString() : sentenceCase(EnumText::value(record->state)));
    m_state->setVisible(!record->state.isEmpty());
    m_lower->setCurrentWidget(m_detail);
    showParts();
    m_editor->show(*record);
    selectRow(openRecord());
    Q_EMIT shown(*record);
}

QString ProgrammesTab::openRecord() const
{
    const Id id = m_lower->currentWidget() == m_detail ? m_editor->record().id : Id();
    return id.isNull() ? QString() : id.toString();
}

QByteArray ProgrammesTab::saveSplitter() const { return m_splitter->saveState(); }

void ProgrammesTab::restoreSplitter(const QByteArray &state) { m_splitter->restoreState(state); }

} // namespace voicelog
