// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ParticipantsTable.h"

#include "SentenceCase.h"

#include <common/IconSet.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum Column { RoleColumn, NameColumn, NumberColumn, ChannelColumn, ColumnCount };
constexpr int whole = Qt::UserRole; ///< the Participant, in the first cell
constexpr int value = Qt::UserRole + 1;

/// Roles and channels are chosen from a list.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    ChoiceDelegate(QList<std::pair<QString, int>> choices, QObject *parent)
        : QStyledItemDelegate(parent), m_choices(std::move(choices))
    {
    }
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const auto &[text, id] : m_choices)
            box->addItem(text, id);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(std::max(0, box->findData(index.data(value))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const auto *box = static_cast<QComboBox *>(editor);
        model->setData(index, box->currentData(), value);
        model->setData(index, box->currentText(), Qt::DisplayRole);
    }

private:
    QList<std::pair<QString, int>> m_choices;
};

QString channelText(int channel)
{
    return channel < 0 ? ParticipantsTable::tr("Not known") : QString::number(channel + 1);
}

} // namespace

ParticipantsTable::ParticipantsTable(QWidget *parent) : QWidget(parent), m_table(new QTableWidget(0, ColumnCount))
{
    m_table->setObjectName(u"participants"_s);
    m_table->setAccessibleName(tr("Participants"));
    m_table->setHorizontalHeaderLabels({tr("Role"), tr("Name"), tr("Number"), tr("Channel")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(NumberColumn, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QList<std::pair<QString, int>> roles;
    for (const ParticipantRole role : allParticipantRoles)
        roles.append({sentenceCase(EnumText::of(role)), int(role)});
    m_table->setItemDelegateForColumn(RoleColumn, new ChoiceDelegate(roles, m_table));
    m_table->setItemDelegateForColumn(
        ChannelColumn, new ChoiceDelegate({{channelText(-1), -1}, {channelText(0), 0}, {channelText(1), 1}}, m_table));

    const auto button = [](const QString &icon, const QString &name, const QString &tip) {
        auto *result = new QToolButton;
        result->setIcon(icons::named(icon));
        result->setObjectName(name);
        result->setAccessibleName(tip);
        result->setToolTip(tip);
        result->setFocusPolicy(Qt::StrongFocus);
        return result;
    };
    m_add = button(u"add"_s, u"addParticipant"_s, tr("Add a participant"));
    m_remove = button(u"remove"_s, u"removeParticipant"_s, tr("Remove the selected participant"));
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_add, &QToolButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, NameColumn);
        m_table->editItem(m_table->item(m_table->rowCount() - 1, NameColumn));
        fitHeight();
        Q_EMIT edited();
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        fitHeight();
        updateButtons();
        Q_EMIT edited();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ParticipantsTable::updateButtons);
    connect(m_table, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            Q_EMIT edited();
    });
    setEditable(false);
}

void ParticipantsTable::setParticipants(const QList<Participant> &participants)
{
    const QScopedValueRollback filling(m_filling, true);
    m_table->setRowCount(0);
    for (const Participant &participant : participants)
        addRow(participant);
    m_table->resizeColumnToContents(RoleColumn);
    m_table->resizeColumnToContents(ChannelColumn);
    fitHeight();
    updateButtons();
}

void ParticipantsTable::addRow(const Participant &participant)
{
    const QScopedValueRollback filling(m_filling, true);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *role = new QTableWidgetItem(sentenceCase(EnumText::of(participant.role)));
    role->setData(whole, QVariant::fromValue(participant));
    role->setData(value, int(participant.role));
    auto *channel = new QTableWidgetItem(channelText(participant.channel));
    channel->setData(value, participant.channel);
    m_table->setItem(row, RoleColumn, role);
    m_table->setItem(row, NameColumn, new QTableWidgetItem(participant.name));
    m_table->setItem(row, NumberColumn, new QTableWidgetItem(participant.number));
    m_table->setItem(row, ChannelColumn, channel);
}

QList<Participant> ParticipantsTable::participants() const
{
    QList<Participant> result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem *role = m_table->item(row, RoleColumn);
        Participant participant = role->data(whole).value<Participant>();
        const QString name = m_table->item(row, NameColumn)->text().trimmed();
        const QString number = m_table->item(row, NumberColumn)->text().trimmed();
        if (name != participant.name || number != participant.number)
            participant.personId = {}; // somebody else; the archive finds or makes the person
        participant.name = name;
        participant.number = number;
        participant.role = ParticipantRole(role->data(value).toInt());
        participant.channel = m_table->item(row, ChannelColumn)->data(value).toInt();
        result.append(participant);
    }
    return result;
}

void ParticipantsTable::setEditable(bool editable)
{
    m_editable = editable;
    m_table->setEditTriggers(editable ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked
                                      : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    m_add->setVisible(editable);
    m_remove->setVisible(editable);
    updateButtons();
}

void ParticipantsTable::updateButtons()
{
    const bool chosen = !m_table->selectedItems().isEmpty();
    m_remove->setEnabled(m_editable && chosen && m_table->rowCount() > 1);
    m_remove->setToolTip(m_table->rowCount() <= 1 ? tr("A call has at least one participant")
                         : chosen                 ? tr("Remove the selected participant")
                                                  : tr("Select a participant first"));
}

void ParticipantsTable::fitHeight()
{
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() + 2;
    for (int row = 0; row < m_table->rowCount(); ++row)
        height += m_table->rowHeight(row);
    m_table->setFixedHeight(std::clamp(height, 70, 220));
}

} // namespace voicelog
