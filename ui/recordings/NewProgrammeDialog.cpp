// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NewProgrammeDialog.h"

#include "SentenceCase.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <programmes/ProgrammeService.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

NewProgrammeDialog::NewProgrammeDialog(ProgrammeService &programmes, Jobs &jobs, QWidget *parent)
    : QDialog(parent), m_programmes(programmes), m_jobs(jobs)
{
    setObjectName(u"newProgrammeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New recording programme"));

    auto *intro =
        new QLabel(tr("A programme is one reason to record. It has an encrypted file and a key of its own: who "
                      "was not given that key cannot read its recordings."));
    intro->setWordWrap(true);
    m_message = new MessageBar;
    m_name = new QLineEdit;
    m_name->setObjectName(u"programmeName"_s);
    m_name->setMaxLength(120);
    m_purpose = new QComboBox;
    m_purpose->setObjectName(u"programmePurpose"_s);
    for (const Purpose purpose : allPurposes)
        m_purpose->addItem(sentenceCase(EnumText::of(purpose)), int(purpose));
    m_purpose->setCurrentIndex(m_purpose->findData(int(Purpose::Quality)));
    m_explanation = new QLabel;
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_lines = new QLineEdit;
    m_lines->setObjectName(u"programmeLines"_s);
    m_lines->setPlaceholderText(tr("own numbers or queues, separated by commas"));

    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Purpose:"), m_purpose);
    form->addRow(QString(), m_explanation);
    form->addRow(tr("&Lines:"), m_lines);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make programme"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(u"makeProgramme"_s);
    m_make->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);

    connect(buttons, &QDialogButtonBox::accepted, this, &NewProgrammeDialog::store);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &NewProgrammeDialog::check);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &NewProgrammeDialog::check);
    check();
}

void NewProgrammeDialog::check()
{
    const bool named = !m_name->text().simplified().isEmpty();
    m_make->setEnabled(named);
    m_make->setToolTip(named ? QString() : tr("Give it a name first"));
    m_explanation->setText(EnumText::explain(Purpose(m_purpose->currentData().toInt())));
}

void NewProgrammeDialog::store()
{
    QStringList lines;
    const QStringList given = m_lines->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &line : given)
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    m_make->setEnabled(false);
    m_message->clear();
    m_jobs.start(
        this,
        [&programmes = m_programmes, name = m_name->text().simplified(),
         purpose = Purpose(m_purpose->currentData().toInt()), lines] { return programmes.add(name, purpose, lines); },
        [this](const Result<Programme> &programme) {
            check();
            if (!programme) {
                m_message->showError(programme.error());
                return;
            }
            Q_EMIT made(*programme);
            accept();
        });
}

} // namespace voicelog
