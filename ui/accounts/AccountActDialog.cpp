// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountActDialog.h"

#include <common/MessageBar.h>
#include <common/Theme.h>

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

AccountActDialog::AccountActDialog(const PageContext &context, const QString &title, const QString &button,
                                   QWidget *parent)
    : QDialog(parent), m_context(context), m_intro(new QLabel(this)), m_message(new MessageBar(this)),
      m_form(new QFormLayout), m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(520);
    m_intro->setObjectName(u"intro"_s);
    m_intro->setWordWrap(true);
    m_intro->setTextFormat(Qt::PlainText);
    m_message->setObjectName(u"dialogMessage"_s);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(Theme::spacing);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->setAccessibleName(title);
    m_progress->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_button = buttons->addButton(button, QDialogButtonBox::AcceptRole);
    m_button->setObjectName(u"actButton"_s);
    m_button->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { act(); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::margin);
    column->addWidget(m_intro);
    column->addWidget(m_message);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(m_progress);
    column->addWidget(buttons);
}

void AccountActDialog::setIntro(const QString &text) { m_intro->setText(text); }

void AccountActDialog::setReady(bool ready, const QString &why)
{
    m_ready = ready;
    m_button->setEnabled(ready && !m_busy);
    m_button->setToolTip(ready ? QString() : why);
}

void AccountActDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_button->setEnabled(m_ready && !busy);
    if (busy)
        m_message->clear();
}

void AccountActDialog::showError(const Error &error) { m_message->showError(error); }

} // namespace voicelog
