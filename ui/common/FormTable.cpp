// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormTable.h"

#include "FormCellDelegate.h"
#include "IconSet.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = voicelog::FormField::Kind;

namespace voicelog {

namespace {

constexpr int objectRole = Qt::UserRole + 2; ///< in the first cell: the row as it was given
constexpr int highest = 420;

QPushButton *rowButton(const QString &icon, const QString &text, const QString &name, const QString &accessibleName)
{
    auto *button = new QPushButton(icons::named(icon), text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

FormTable::FormTable(const FormField &field)
    : m_columns(field.columns), m_ofStrings(field.kind == Kind::TextList), m_whole(new QWidget),
      m_table(new QTableWidget),
      m_add(rowButton(u"add"_s, tr("Add"), u"add-"_s + field.key, tr("Add to: %1").arg(field.label))),
      m_remove(rowButton(u"remove"_s, tr("Remove"), u"remove-"_s + field.key, tr("Remove from: %1").arg(field.label)))
{
    if (m_ofStrings)
        m_columns = {{.key = field.key, .label = field.label, .kind = Kind::Line, .maxLength = field.maxLength}};
    makeTable(field);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_table);
    column->addLayout(buttons);
    setControl(field, m_whole);
    m_whole->setObjectName(u"table-"_s + field.key);
    m_table->setObjectName(u"field-"_s + field.key);
    m_table->setAccessibleName(m_whole->accessibleName());
    m_table->setAccessibleDescription(field.help);

    connect(m_add, &QPushButton::clicked, this, &FormTable::addEmptyRow);
    connect(m_remove, &QPushButton::clicked, this, &FormTable::removeRow);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FormTable::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        fit();
        Q_EMIT edited();
    });
    setValue({});
}

void FormTable::makeTable(const FormField &field)
{
    m_table->setColumnCount(int(m_columns.size()));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setVisible(!m_ofStrings);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    QStringList headers;
    for (int i = 0; i < m_columns.size(); ++i) {
        const FormField &column = m_columns[i];
        headers.append(column.required && !m_ofStrings ? column.label + u" *"_s : column.label);
        m_table->setItemDelegateForColumn(i, new FormCellDelegate(column, m_table));
        const bool wide = column.kind == Kind::Line || column.kind == Kind::Text;
        m_table->horizontalHeader()->setSectionResizeMode(i,
                                                          wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setToolTip(field.help);
}

void FormTable::setValue(const QJsonValue &value)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    const QJsonArray rows = value.toArray();
    for (const auto &row : rows)
        addRow(row);
    fit();
    updateButtons();
}

QJsonValue FormTable::value() const
{
    QJsonArray rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QJsonValue one = rowValue(row);
        if (m_ofStrings ? !one.toString().isEmpty() : !one.toObject().isEmpty())
            rows.append(one);
    }
    return rows.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
}

QJsonValue FormTable::rowValue(int row) const
{
    if (m_ofStrings)
        return m_table->item(row, 0)->data(FormCellDelegate::valueRole).toJsonValue();
    QJsonObject object = m_table->item(row, 0)->data(objectRole).toJsonValue().toObject();
    for (int i = 0; i < m_columns.size(); ++i) {
        const FormField &column = m_columns[i];
        const QTableWidgetItem *cell = m_table->item(row, i);
        if (column.kind == Kind::Flag) {
            const bool checked = cell->checkState() == Qt::Checked;
            if (checked || object.contains(column.key))
                object.insert(column.key, checked);
            continue;
        }
        const QJsonValue value = cell->data(FormCellDelegate::valueRole).toJsonValue();
        if (value.isUndefined() || value.isNull())
            object.remove(column.key);
        else
            object.insert(column.key, value);
    }
    return object;
}

void FormTable::addRow(const QJsonValue &value)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int i = 0; i < m_columns.size(); ++i) {
        const FormField &column = m_columns[i];
        const QJsonValue member = m_ofStrings ? value : value.toObject().value(column.key);
        auto *cell = new QTableWidgetItem(FormCellDelegate::shown(column, member));
        cell->setData(FormCellDelegate::valueRole, QVariant::fromValue(member));
        cell->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        if (column.kind == Kind::Flag) {
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            cell->setCheckState(member.toBool() ? Qt::Checked : Qt::Unchecked);
        }
        if (i == 0)
            cell->setData(objectRole, QVariant::fromValue(value));
        m_table->setItem(row, i, cell);
    }
}

void FormTable::addEmptyRow()
{
    addRow(m_ofStrings ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonObject()));
    fit();
    const int row = m_table->rowCount() - 1;
    m_table->setCurrentCell(row, 0);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->editItem(m_table->item(row, 0));
    updateButtons();
}

void FormTable::removeRow()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_table->removeRow(row);
    fit();
    updateButtons();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    else
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void FormTable::updateButtons()
{
    const bool chosen = m_table->currentRow() >= 0;
    m_remove->setEnabled(chosen);
    m_remove->setToolTip(chosen                     ? tr("Remove the selected line")
                         : m_table->rowCount() == 0 ? tr("There is nothing to remove")
                                                    : tr("Select a line first"));
}

void FormTable::fit()
{
    m_table->resizeRowsToContents();
    int height = 2 * m_table->frameWidth() + 2;
    if (!m_ofStrings)
        height += m_table->horizontalHeader()->sizeHint().height();
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    const bool hasText = std::ranges::any_of(m_columns, [](const FormField &c) { return c.kind == Kind::Text; });
    const int room = m_table->rowCount() > 0 && hasText ? 4 * m_table->fontMetrics().lineSpacing() : 0; // an open cell
    m_table->setFixedHeight(std::clamp(std::max(height, room + 40), 40, highest));
    const bool any = m_table->rowCount() > 0;
    m_table->setVisible(any);
    m_whole->setFocusProxy(any ? static_cast<QWidget *>(m_table) : m_add);
}

void FormTable::resizeEvent(QResizeEvent *event)
{
    FormEditor::resizeEvent(event);
    fit();
}

void FormTable::showEvent(QShowEvent *event)
{
    FormEditor::showEvent(event);
    fit();
}

} // namespace voicelog
