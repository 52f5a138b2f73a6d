// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

class QTableWidget;

namespace voicelog {

class LocalTime;

/// Each step in a request's life: when, to which state, by whom.
class RequestHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHistoryPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);

private:
    const LocalTime &m_localTime;
    QTableWidget *m_table;
};

} // namespace voicelog
