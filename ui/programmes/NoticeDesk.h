// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "ProgrammesRecord.h"

#include <QObject>

namespace voicelog {

class ProgrammesTab;
class RecordHistoryPanel;

/// The notices to employees: their list, form and history.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(const ProgrammesContext &context, QObject *parent);
    [[nodiscard]] ProgrammesTab *tab() const { return m_tab; }

private:
    [[nodiscard]] ProgrammesKind kind() const;
    void readHistory(const Id &id);

    const ProgrammesContext m_context;
    ProgrammesTab *m_tab;
    RecordHistoryPanel *m_history;
};

} // namespace voicelog
