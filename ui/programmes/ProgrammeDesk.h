// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "ProgrammesRecord.h"

#include <programmes/ProgrammeConditions.h>
#include <programmes/RecordTable.h>

#include <QObject>

class QPushButton;

namespace voicelog {

class AnnouncementPanel;
class ConditionsPanel;
class ProgrammesTab;
class RecordHistoryPanel;

/// The programmes: their list and form, what the rules say of them, the sounds of their announcements, their history,
/// and the turns of their lives.
class ProgrammeDesk : public QObject
{
    Q_OBJECT

public:
    ProgrammeDesk(const ProgrammesContext &context, QObject *parent);

    [[nodiscard]] ProgrammesTab *tab() const { return m_tab; }
    /// The linked records may have changed: the list and what is open are judged again.
    void refresh();

Q_SIGNALS:
    /// A linked record is to be opened; it belongs to the page or the tab of its kind.
    void recordRequested(voicelog::Cure cure, const QString &id);

private:
    /// What belongs to one programme beside its fields.
    struct Whole
    {
        Programme programme;
        ProgrammeConditions conditions;
        QHash<Cure, QString> linkedNumbers;
        QList<ProgrammeTurn> turns;
        QList<RecordVersion> versions;
        QHash<Id, QString> names;
    };
    [[nodiscard]] ProgrammesKind kind() const;
    void read(const Id &id);
    void show(const Result<Whole> &whole);
    void showButtons();
    void askTurn(ProgrammeState state);
    void take(ProgrammeState state, QDate from, const QString &reason);

    const ProgrammesContext m_context;
    ProgrammesTab *m_tab;
    ConditionsPanel *m_conditions;
    AnnouncementPanel *m_sounds = nullptr;
    RecordHistoryPanel *m_history;
    QPushButton *m_activate = nullptr;
    QPushButton *m_suspend = nullptr;
    QPushButton *m_end = nullptr;
    std::optional<Whole> m_whole; ///< of what is open and stored
};

} // namespace voicelog
