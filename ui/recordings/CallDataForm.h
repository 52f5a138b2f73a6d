// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingService.h>

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace voicelog {

class LocalTime;
class ParticipantsTable;

/// The call data of one recording: what may be corrected as fields, everything else as text that can be selected. It
/// shows and takes; who stores it is the pane. While it is edited, what was typed is a draft that can be taken away and
/// given back.
class CallDataForm : public QWidget
{
    Q_OBJECT

public:
    explicit CallDataForm(const LocalTime &localTime, QWidget *parent = nullptr);

    /// Shows what is stored; a draft under way stays.
    void setRecording(const Recording &recording, const QString &programme);
    void beginEdit();
    void endEdit(); ///< back to what is stored
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] CallDataEdit edit() const;
    void setEdit(const CallDataEdit &edit);
    /// What the draft is based on.
    [[nodiscard]] const Recording &base() const { return m_base; }
    void setBase(const Recording &base) { m_base = base; }

Q_SIGNALS:
    void changed();

private:
    void addFields(QFormLayout *form);
    void addFacts(QFormLayout *form);
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &name);
    QLabel *addFact(QFormLayout *form, const QString &label, const QString &name);
    void showFacts(const Recording &recording, const QString &programme);
    void setEditable(bool editable);
    void tellChanged();

    const LocalTime &m_localTime;
    Recording m_shown; ///< as stored
    Recording m_base;
    bool m_editing = false;
    bool m_filling = false;
    ParticipantsTable *m_participants;
    QLineEdit *m_line;
    QComboBox *m_customerKind;
    QLineEdit *m_contractKind;
    QLineEdit *m_contractRef;
    QLineEdit *m_orderRef;
    QLineEdit *m_acceptanceRef;
    QComboBox *m_privateCall;
    QHash<QString, QLabel *> m_facts;
};

} // namespace voicelog
