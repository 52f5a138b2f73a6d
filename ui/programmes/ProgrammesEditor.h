// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "ProgrammesRecord.h"

#include <QWidget>

namespace voicelog {

class DraftKeeper;
class GuidedForm;
class MessageBar;

/// Edits one record in a form. What is typed is kept in the archive, sealed to the account, until it is stored or given
/// up; it is found again after a lock or a crash. A change based on an old version shows both, field by field.
class ProgrammesEditor : public QWidget
{
    Q_OBJECT

public:
    ProgrammesEditor(const ProgrammesContext &context, const ProgrammesKind &kind, QWidget *parent = nullptr);

    void show(const ProgrammesRecord &record);
    [[nodiscard]] const ProgrammesRecord &record() const { return m_record; }
    [[nodiscard]] bool isChanged() const { return m_changed; }
    [[nodiscard]] MessageBar *message() const { return m_message; }
    void save();
    void discard();
    void goTo(const QString &field);
    /// Writes what was typed before it returns: for a lock.
    void keepDraft();

Q_SIGNALS:
    void changedChanged(bool changed);
    void stored(const voicelog::Id &id);

private:
    [[nodiscard]] QString draftKey() const;
    void readDraft();
    void edited();
    void setChanged(bool changed);
    void showMissing();
    void removeDraft();
    void storeAs(const ProgrammesRecord &record);
    void storedOr(const Result<Id> &result, const ProgrammesRecord &mine);
    void showConflict(const ProgrammesRecord &mine, const ProgrammesRecord &theirs);

    const ProgrammesContext m_context;
    const ProgrammesKind m_kind;
    ProgrammesRecord m_record; ///< as it was read
    bool m_changed = false;
    MessageBar *m_message;
    MessageBar *m_caution; ///< about what is in the form now
    GuidedForm *m_form;
    DraftKeeper *m_keeper;
};

} // namespace voicelog
