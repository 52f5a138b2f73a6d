// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ActDialog.h"

#include "MessageBar.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace voicelog {

ActDialog::ActDialog(QWidget *parent) : QDialog(parent), m_message(new MessageBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_message->setObjectName(u"dialogMessage"_s);
    m_message->setClosable(false);
}

void ActDialog::confirm()
{
    m_message->clear();
    setEnabled(false); // until it is answered
    Q_EMIT confirmed();
}

void ActDialog::answer(const Result<void> &result)
{
    if (result) {
        accept();
        return;
    }
    setEnabled(true);
    m_message->showError(result.error());
}

std::function<void(const Result<void> &)> ActDialog::answerer()
{
    return [dialog = QPointer(this)](const Result<void> &result) {
        if (dialog)
            dialog->answer(result);
    };
}

} // namespace voicelog
