// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpenDialogs.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>

namespace voicelog {

void dropOpenDialogs(const QWidget *except)
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break; // it will not go; its window does
    }
    QList<QPointer<QDialog>> dialogs;
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog && dialog != except)
            dialogs.append(dialog);
    }
    for (const auto &dialog : std::as_const(dialogs)) {
        if (!dialog) // went with its parent
            continue;
        dialog->blockSignals(true); // no answer comes from a dialog that was taken away
        dialog->hide();
        delete dialog.data();
    }
}

} // namespace voicelog
