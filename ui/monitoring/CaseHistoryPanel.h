// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseDossier.h"

class QTableWidget;

namespace voicelog {

/// Each step in a case's life: when, to which state, by whom, and which rules did not hold.
class CaseHistoryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseHistoryPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    void show(const CaseDossier &dossier);

private:
    const LocalTime &m_localTime;
    QTableWidget *m_table;
};

} // namespace voicelog
