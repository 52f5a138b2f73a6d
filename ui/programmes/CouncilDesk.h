// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "ProgrammesRecord.h"

#include <programmes/RecordTable.h>
#include <programmes/WorksCouncilRecord.h>

#include <QObject>

class QPushButton;

namespace voicelog {

class ProgrammesTab;
class RecordHistoryPanel;

/// The records of the works council: their list, form and history, its decisions, and nullity. A reviewer sees the
/// council's own.
class CouncilDesk : public QObject
{
    Q_OBJECT

public:
    CouncilDesk(const ProgrammesContext &context, QObject *parent);
    [[nodiscard]] ProgrammesTab *tab() const { return m_tab; }

Q_SIGNALS:
    /// Programmes may have been suspended.
    void programmesChanged();

private:
    struct Whole
    {
        WorksCouncilRecord record;
        QList<RecordVersion> versions;
        QHash<Id, QString> names;
    };
    [[nodiscard]] ProgrammesKind kind() const;
    void read(const Id &id);
    void showButtons();
    void decide();
    void invokeNullity();
    void stored(const Result<WorksCouncilRecord> &record);

    const ProgrammesContext m_context;
    ProgrammesTab *m_tab;
    RecordHistoryPanel *m_history = nullptr; ///< not for a reviewer
    QPushButton *m_decide = nullptr;
    QPushButton *m_nullity = nullptr;
    std::optional<WorksCouncilRecord> m_record; ///< of what is open and stored
};

} // namespace voicelog
