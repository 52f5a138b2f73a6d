// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDialog.h"

#include <common/MessageBar.h>

using namespace Qt::StringLiterals;

namespace voicelog {

CaseDialog::CaseDialog(QWidget *parent) : QDialog(parent), m_message(new MessageBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"dialogMessage"_s);
    m_message->setClosable(false);
}

void CaseDialog::confirm()
{
    m_message->clear();
    setEnabled(false); // until it is answered
    Q_EMIT confirmed();
}

void CaseDialog::answer(const Result<void> &result)
{
    if (result) {
        accept();
        return;
    }
    setEnabled(true);
    m_message->showError(result.error());
}

} // namespace voicelog
