// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace voicelog {

struct RequestsContext;

/// The day on which a request came in, and how it is corrected: one officer puts another day forward, another confirms.
class ReceiptPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptPanel(QWidget *parent = nullptr);

    /// `confirmable`: by whoever looks.
    void show(const RequestDossier &dossier, bool officer, bool confirmable);
    void setBusy(bool busy);

Q_SIGNALS:
    void correctRequested();
    void confirmRequested();
    void withdrawRequested();

private:
    QLabel *m_day;
    QLabel *m_change;
    QPushButton *m_correct;
    QPushButton *m_confirm;
    QPushButton *m_withdraw;
    bool m_confirmable = false;
};

} // namespace voicelog
