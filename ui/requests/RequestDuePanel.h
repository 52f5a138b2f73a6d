// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

#include <common/Tone.h>

#include <QFrame>

class QFormLayout;
class QLabel;

namespace voicelog {

class ReceiptPanel;

/// By when a request must be answered: the day, how near it is, the other days that matter, and how they came about.
class RequestDuePanel : public QFrame
{
    Q_OBJECT

public:
    explicit RequestDuePanel(QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);
    [[nodiscard]] ReceiptPanel *receipt() const { return m_receipt; }

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QLabel *addDay(QFormLayout *days, const QString &name, const QString &label);
    void recolour();

    QLabel *m_icon;
    QLabel *m_due;
    QLabel *m_distance;
    QLabel *m_unpaused;
    QLabel *m_target;
    QLabel *m_extended;
    QLabel *m_how;
    ReceiptPanel *m_receipt;
    ToneLook m_look;
};

} // namespace voicelog
