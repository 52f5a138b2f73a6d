// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SaveFilterDialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

SaveFilterDialog::SaveFilterDialog(const QList<SavedFilters::Entry> &existing, const FilterChoice &choice,
                                   QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"saveFilterDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save filter"));
    for (const SavedFilters::Entry &entry : existing)
        m_names.append(entry.name);

    m_name = new QLineEdit;
    m_name->setObjectName(u"filterName"_s);
    m_name->setMaxLength(longestName);
    auto *label = new QLabel(tr("&Name of the filter:"));
    label->setBuddy(m_name);
    m_note = new QLabel;
    m_note->setObjectName(u"filterNote"_s);
    m_note->setWordWrap(true);
    QStringList typed{choice.fields.text, choice.fields.party, choice.fields.number};
    typed.removeAll(QString());
    auto *caution =
        new QLabel(tr("What was typed is kept with it (%1), also when these recordings are destroyed. Do not "
                      "save the name or number of a person.")
                       .arg(typed.join(u", "_s)));
    caution->setObjectName(u"filterCaution"_s);
    caution->setTextFormat(Qt::PlainText);
    caution->setWordWrap(true);
    caution->setVisible(!typed.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveButton"_s);
    m_save->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_name);
    layout->addWidget(m_note);
    layout->addWidget(caution);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(400);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveFilterDialog::check);
    check();
}

QString SaveFilterDialog::name() const { return m_name->text().simplified(); }

void SaveFilterDialog::check()
{
    const bool replaces = m_names.contains(name());
    m_save->setEnabled(!name().isEmpty());
    m_save->setText(replaces ? tr("Replace") : tr("Save"));
    m_note->setText(replaces ? tr("A filter of this name is there already and will be replaced.")
                             : tr("It is kept in the archive and only you can see it."));
}

} // namespace voicelog
