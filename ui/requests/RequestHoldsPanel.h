// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

class QLabel;
class QTableWidget;

namespace voicelog {

/// What is held for a request: nobody plays or destroys it until it has been answered.
class RequestHoldsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHoldsPanel(QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);

Q_SIGNALS:
    void holdRequested(const QString &number);

private:
    QLabel *m_summary;
    QTableWidget *m_table;
};

} // namespace voicelog
