// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ObjectionDialog.h"

#include <common/Durations.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <recordings/Recording.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

ObjectionDialog::ObjectionDialog(const Recording &recording, qint64 positionMs, QWidget *parent)
    : ActDialog(parent), m_durationMs(recording.durationMs),
      m_at(new QLineEdit(positionMs > 0 ? durations::clock(positionMs) : QString())), m_remark(new QLabel)
{
    setObjectName(u"objectionDialog"_s);
    setWindowTitle(tr("Objection in %1").arg(recording.number));
    auto *intro = new QLabel(tr("Somebody objected in this call to being recorded, or to what it is used for. That "
                                "becomes a request, received on the day of the call. Until it is decided the recording "
                                "is restricted: nobody plays it but to assess it, and nothing destroys it."));
    intro->setWordWrap(true);
    m_at->setObjectName(u"objectionAt"_s);
    m_at->setPlaceholderText(tr("1:30; empty if the place is not known"));
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *form = new QFormLayout;
    form->addRow(tr("&At, in the recording:"), m_at);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Note it and take the request in"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ObjectionDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_at, &QLineEdit::textChanged, this, &ObjectionDialog::check);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(message());
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);
    check();
}

std::optional<qint64> ObjectionDialog::atMs() const
{
    const QString typed = m_at->text().trimmed();
    return typed.isEmpty() ? std::nullopt : durations::parse(typed);
}

void ObjectionDialog::check()
{
    const auto at = atMs();
    const bool told = !m_at->text().trimmed().isEmpty();
    const bool inside = at && *at < m_durationMs;
    m_accept->setEnabled(!told || inside);
    m_remark->setText(told && !at       ? tr("Write it as 90, 1:30 or 1:02:05")
                      : told && !inside ? tr("The recording ends at %1").arg(durations::clock(m_durationMs))
                                        : tr("Of %1").arg(durations::clock(m_durationMs)));
}

} // namespace voicelog
