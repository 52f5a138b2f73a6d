// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Participant.h>

#include <QWidget>

class QTableWidget;
class QToolButton;

namespace voicelog {

/// Who took part, as a small table that can be edited: role, name, number, channel. A participant that is only moved or
/// renamed keeps what the table does not show.
class ParticipantsTable : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantsTable(QWidget *parent = nullptr);
    void setParticipants(const QList<Participant> &participants);
    [[nodiscard]] QList<Participant> participants() const;
    void setEditable(bool editable);

Q_SIGNALS:
    void edited();

private:
    void addRow(const Participant &participant);
    void fitHeight();
    void updateButtons();

    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    bool m_editable = false;
    bool m_filling = false;
};

} // namespace voicelog
