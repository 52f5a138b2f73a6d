// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingService.h>

#include <QJsonObject>
#include <QObject>

namespace voicelog {

class CallDataForm;
class DraftKeeper;
class PageActions;
struct RecordingsContext;

/// Edits call data: begins, stores based on the version it began with, and where somebody else was first lets the
/// person choose field by field. What is typed and not stored is a draft: it is kept in the archive a moment later, for
/// this account alone, comes back when the recording is shown again, and goes when the recording is destroyed. Owned by
/// the detail pane.
class CallDataEditing : public QObject
{
    Q_OBJECT

public:
    CallDataEditing(const RecordingsContext &context, PageActions &actions, CallDataForm *form);

    /// Shows it, and a moment later its draft if there is one.
    void setRecording(const Recording &recording, const QString &programme);
    /// Keeps the draft of the recording that is shown, before another is.
    void leave();
    /// Keeps it at once, on this thread: before a lock.
    void flush();
    /// The recording is gone, and what was typed of it goes too.
    void drop();
    /// Of the account's private items.
    [[nodiscard]] static QString draftKey(const Id &recording);

Q_SIGNALS:
    void stored(const voicelog::Recording &recording);
    void failed(const voicelog::Error &error);
    void editingChanged();

private:
    void updateActions();
    void formChanged();
    void readDraft();
    void useDraft(const QJsonObject &draft);
    [[nodiscard]] QByteArray draft() const; ///< of what is typed now
    void store(const Recording &base, const CallDataEdit &edit);
    void resolve(const Recording &base, const CallDataEdit &mine);
    void showConflict(const Recording &base, const CallDataEdit &mine, const Recording &now);

    const RecordingsContext &m_context;
    PageActions &m_actions;
    CallDataForm *m_form;
    DraftKeeper *m_keeper;
    Recording m_recording; ///< that is shown, as stored
    Id m_shown;
    bool m_kept = false; ///< a draft of it
    bool m_storing = false;
};

} // namespace voicelog
