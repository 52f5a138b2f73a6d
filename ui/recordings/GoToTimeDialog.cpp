// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GoToTimeDialog.h"

#include <common/Durations.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

GoToTimeDialog::GoToTimeDialog(qint64 positionMs, qint64 durationMs, QWidget *parent)
    : QDialog(parent), m_durationMs(durationMs)
{
    setObjectName(u"goToDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to time"));
    m_time = new QLineEdit(durations::clock(positionMs));
    m_time->setObjectName(u"goToTime"_s);
    m_time->selectAll();
    auto *label = new QLabel(tr("&Time in the recording:"));
    label->setBuddy(m_time);
    m_note = new QLabel;
    m_note->setObjectName(u"goToNote"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"goButton"_s);
    m_go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_time);
    layout->addWidget(m_note);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(360);
    connect(m_time, &QLineEdit::textChanged, this, &GoToTimeDialog::check);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(durations::parse(m_time->text().trimmed()).value_or(0));
        accept();
    });
    check();
}

void GoToTimeDialog::check()
{
    const auto ms = durations::parse(m_time->text().trimmed());
    const bool inside = ms && *ms <= m_durationMs;
    m_go->setEnabled(inside);
    m_note->setText(!ms      ? tr("Write it as 90, 1:30 or 1:02:05")
                    : inside ? tr("Of %1").arg(durations::clock(m_durationMs))
                             : tr("The recording ends at %1").arg(durations::clock(m_durationMs)));
}

} // namespace voicelog
