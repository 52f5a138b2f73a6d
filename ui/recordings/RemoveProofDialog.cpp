// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RemoveProofDialog.h"

#include <common/Theme.h>
#include <recordings/RecordingActions.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

RemoveProofDialog::RemoveProofDialog(const QString &proof, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"removeProofDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Remove the proof"));
    auto *intro = new QLabel(tr("“%1” will no longer prove that the recording was announced. That it was removed, by "
                                "whom and why stays in the audit trail.")
                                 .arg(proof));
    intro->setWordWrap(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"removeProofReason"_s);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    auto *label = new QLabel(tr("&Why is it wrong?"));
    label->setBuddy(m_text);
    m_counter = new QLabel;
    m_counter->setObjectName(u"removeProofCounter"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole);
    m_remove->setObjectName(u"removeProofButton"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RemoveProofDialog::check);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_counter);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(480);
    check();
}

QString RemoveProofDialog::reason() const { return m_text->toPlainText().simplified(); }

void RemoveProofDialog::check()
{
    const auto length = int(reason().size());
    const bool enough = length >= actions::shortestReason && length <= actions::longestReason;
    m_remove->setEnabled(enough);
    m_remove->setToolTip(enough ? QString() : tr("Explain the reason first"));
    if (length < actions::shortestReason)
        m_counter->setText(tr("%n more characters needed. Write no names.", nullptr, actions::shortestReason - length));
    else if (length > actions::longestReason)
        m_counter->setText(tr("%n characters too many", nullptr, length - actions::longestReason));
    else
        m_counter->setText(tr("Write no names."));
}

} // namespace voicelog
