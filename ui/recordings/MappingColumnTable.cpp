// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingColumnTable.h"

#include "SentenceCase.h"

#include <common/IconSet.h>
#include <common/Theme.h>
#include <common/Tone.h>
#include <interchange/MappingErrors.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSet>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int notUsed = -1;
constexpr qsizetype exampleCount = 3;

/// What most recorders tell first, then the rest as CallDataFields lists it.
QList<CallField> fieldsInOrder()
{
    QList<CallField> order{CallField::File,     CallField::StartedAt,   CallField::Date,      CallField::Time,
                           CallField::EndedAt,  CallField::Duration,    CallField::Direction, CallField::Line,
                           CallField::Agent,    CallField::AgentNumber, CallField::Customer,  CallField::CustomerNumber,
                           CallField::From,     CallField::FromName,    CallField::To,        CallField::ToName,
                           CallField::CallerId, CallField::SourceCallId};
    const QList<CallField> all = allCallFields();
    for (const CallField field : all) {
        if (!order.contains(field) && field != CallField::Participants)
            order.append(field);
    }
    return order;
}

QString fieldName(CallField field) { return sentenceCase(EnumText::field(u"call."_s + callFieldId(field))); }

QComboBox *fieldBox(const QString &column, const CallDataMapping::Column *chosen)
{
    auto *box = new QComboBox;
    box->addItem(MappingColumnTable::tr("Passed over"), notUsed);
    const QList<CallField> fields = fieldsInOrder();
    for (const CallField field : fields)
        box->addItem(fieldName(field), int(field));
    box->insertSeparator(19); // after those that most recorders tell
    box->setCurrentIndex(chosen ? box->findData(int(chosen->field)) : 0);
    box->setObjectName(u"field-"_s + column);
    box->setAccessibleName(MappingColumnTable::tr("What column %1 holds").arg(column));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    return box;
}

bool sameColumn(const QString &a, const QString &b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

MappingColumnTable::MappingColumnTable(QWidget *parent)
    : QWidget(parent), m_table(new QTableWidget(0, PlaceCount)), m_problem(new QLabel)
{
    m_table->setObjectName(u"mappingColumns"_s);
    m_table->setAccessibleName(tr("Columns and what they hold"));
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("First values"), tr("Holds"), tr("May be missing")});
    m_table->horizontalHeaderItem(OptionalPlace)->setToolTip(tr("Tables without this column are read by it too"));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(NamePlace, QHeaderView::Interactive);
    header->setSectionResizeMode(ExamplePlace, QHeaderView::Stretch);
    header->setSectionResizeMode(FieldPlace, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(OptionalPlace, QHeaderView::ResizeToContents);
    m_table->setColumnWidth(NamePlace, fontMetrics().averageCharWidth() * 20);
    m_problem->setObjectName(u"mappingColumnProblem"_s);
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    m_problem->hide();
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (!m_filling && item->column() == OptionalPlace)
            Q_EMIT edited();
    });
}

void MappingColumnTable::setSample(const CsvSample &sample)
{
    const QList<CallDataMapping::Column> before = columns();
    m_sample = sample;
    fill(before);
}

void MappingColumnTable::setColumns(const QList<CallDataMapping::Column> &columns) { fill(columns); }

void MappingColumnTable::fill(const QList<CallDataMapping::Column> &columns)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    QList<CallDataMapping::Column> left = columns;
    const QStringList names = m_sample.names();
    for (qsizetype i = 0; i < names.size(); ++i) {
        QStringList examples;
        for (const CsvSample::Row &row : m_sample.rows()) {
            const QString cell = row.cells.value(i).simplified();
            if (!cell.isEmpty() && examples.size() < exampleCount && !examples.contains(cell))
                examples.append(cell.left(60));
        }
        const QString place = u"#%1"_s.arg(i + 1);
        const auto column = std::ranges::find_if(left, [&](const CallDataMapping::Column &one) {
            return sameColumn(one.name, names[i]) || one.name == place;
        });
        if (column == left.end()) {
            addRow(names[i].isEmpty() ? place : names[i], examples, true, nullptr);
            continue;
        }
        const CallDataMapping::Column found = left.takeAt(column - left.begin());
        addRow(found.name, examples, true, &found);
    }
    for (const CallDataMapping::Column &column : std::as_const(left))
        addRow(column.name, {}, false, &column);
}

void MappingColumnTable::addRow(const QString &name, const QStringList &examples, bool there,
                                const CallDataMapping::Column *column)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *title = new QTableWidgetItem(name);
    title->setToolTip(name);
    m_table->setItem(row, NamePlace, title);
    auto *values = new QTableWidgetItem(there ? examples.join(u" · "_s) : tr("not in this table"));
    values->setToolTip(values->text());
    values->setForeground(palette().color(QPalette::PlaceholderText));
    m_table->setItem(row, ExamplePlace, values);
    QComboBox *box = fieldBox(name, column);
    m_table->setCellWidget(row, FieldPlace, box);
    auto *optional = new QTableWidgetItem;
    optional->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    optional->setCheckState(column && column->optional ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, OptionalPlace, optional);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
}

QList<CallDataMapping::Column> MappingColumnTable::columns() const
{
    QList<CallDataMapping::Column> columns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, FieldPlace));
        const int field = box ? box->currentData().toInt() : notUsed;
        if (field != notUsed)
            columns.append({m_table->item(row, NamePlace)->text(), CallField(field),
                            m_table->item(row, OptionalPlace)->checkState() == Qt::Checked});
    }
    return columns;
}

void MappingColumnTable::showProblems(const QList<Error> &problems)
{
    QStringList words;
    QSet<int> fields;
    QSet<QString> names;
    for (const Error &problem : problems) {
        if (problem.is(errors::MappingFieldTwice)) {
            const auto field = callFieldById(problem.parameters().value(u"field"_s).toString().section(u'.', 1));
            fields.insert(field ? int(*field) : notUsed);
        } else if (problem.is(errors::MappingDateAndTime)) {
            fields |= {int(CallField::Date), int(CallField::Time), int(CallField::StartedAt)};
        } else if (problem.is(errors::MappingColumn)) {
            names.insert(problem.parameters().value(u"name"_s).toString());
        } else if (!problem.is(errors::MappingWithoutColumns)) {
            continue;
        }
        words.append(ErrorText::of(problem).oneLine());
    }
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *box = qobject_cast<QComboBox *>(m_table->cellWidget(row, FieldPlace));
        QTableWidgetItem *title = m_table->item(row, NamePlace);
        const int field = box->currentData().toInt();
        const bool wrong = field != notUsed && (fields.contains(field) || names.contains(title->text()));
        title->setIcon(wrong ? icons::named(u"error"_s) : QIcon());
        title->setToolTip(wrong ? words.join(u'\n') : title->text());
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(Tone::Stop, palette()));
    m_problem->setPalette(colours);
    m_problem->setText(words.join(u'\n'));
    m_problem->setVisible(!words.isEmpty());
}

} // namespace voicelog
