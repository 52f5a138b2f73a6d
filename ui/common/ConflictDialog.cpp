// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConflictDialog.h"

#include "HeadingLabel.h"
#include "Theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

ConflictDialog::ConflictDialog(const QString &what, const QList<Field> &fields, QWidget *parent)
    : QDialog(parent), m_fieldCount(int(fields.size()))
{
    setObjectName(u"conflictDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed by someone else"));

    auto *intro = new QLabel(tr("While you were working, someone else stored another version of the %1. Nothing of "
                                "yours is lost. Choose for each line which one to keep.")
                                 .arg(what));
    intro->setWordWrap(true);

    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setHorizontalSpacing(Theme::spacing * 2);
    grid->setVerticalSpacing(Theme::spacing);
    grid->addWidget(headingLabel(tr("Yours, not stored yet")), 0, 1);
    grid->addWidget(headingLabel(tr("Theirs, stored")), 0, 2);
    int row = 1;
    for (int i = 0; i < fields.size(); ++i)
        if (fields[i].mine != fields[i].theirs)
            addRow(grid, row++, i, fields[i]);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *mine = buttons->addButton(tr("All mine"), QDialogButtonBox::ActionRole);
    mine->setObjectName(u"allMine"_s);
    auto *theirs = buttons->addButton(tr("All theirs"), QDialogButtonBox::ActionRole);
    theirs->setObjectName(u"allTheirs"_s);
    m_save = buttons->addButton(tr("Keep what is chosen"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"keepChosen"_s);
    m_save->setDefault(true);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(720, 420);
    check();
}

void ConflictDialog::addRow(QGridLayout *grid, int row, int field, const Field &values)
{
    auto *group = new QButtonGroup(this);
    const auto option = [&](const QString &text, const QString &who, const QString &name) {
        const QString shown = text.isEmpty() ? tr("(empty)") : text;
        auto *button = new QRadioButton(QString(shown).replace(u'&', u"&&"_s));
        button->setObjectName(name + QString::number(field));
        button->setAccessibleName(tr("%1, %2: %3").arg(values.label, who, shown));
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &ConflictDialog::check);
        return button;
    };
    auto *mine = option(values.mine, tr("yours"), u"mine"_s);
    auto *theirs = option(values.theirs, tr("theirs"), u"theirs"_s);
    if (values.mine == values.base)
        theirs->setChecked(true); // only they changed it
    else if (values.theirs == values.base)
        mine->setChecked(true);
    auto *label = new QLabel(values.label);
    if (values.mine != values.base && values.theirs != values.base)
        label->setText(tr("%1\n(both changed it)").arg(values.label));
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(mine, row, 1, Qt::AlignTop);
    grid->addWidget(theirs, row, 2, Qt::AlignTop);
    m_choices.append({field, mine, theirs});
}

QList<bool> ConflictDialog::useMine() const
{
    QList<bool> result(m_fieldCount, false);
    for (const Choice &choice : m_choices)
        result[choice.field] = choice.mine->isChecked();
    return result;
}

void ConflictDialog::chooseAll(bool mine)
{
    for (const Choice &choice : std::as_const(m_choices))
        (mine ? choice.mine : choice.theirs)->setChecked(true);
}

void ConflictDialog::check()
{
    if (!m_save)
        return;
    const bool complete = std::ranges::all_of(
        m_choices, [](const Choice &choice) { return choice.mine->isChecked() || choice.theirs->isChecked(); });
    m_save->setEnabled(complete);
    m_save->setToolTip(complete ? QString() : tr("Choose one of the two in each line first"));
}

} // namespace voicelog
