// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingService.h>

#include <QJsonObject>
#include <QObject>

namespace voicelog {

class CallDataForm;
class PageActions;
struct RecordingsContext;

/// Edits call data: begins, stores based on the version it began with, and where somebody else was first lets the
/// person choose field by field. What is typed and not stored is a draft: it is kept apart for each recording while
/// another is shown, and the page takes all drafts along through a lock. Owned by the detail pane.
class CallDataEditing : public QObject
{
    Q_OBJECT

public:
    CallDataEditing(const RecordingsContext &context, PageActions &actions, CallDataForm *form);

    /// Shows it, with its draft if there is one.
    void setRecording(const Recording &recording, const QString &programme);
    /// Keeps the draft of the recording that is shown, before another is.
    void leave();
    [[nodiscard]] bool hasDraft(const Id &recording) const;

    /// Every draft, by the recording's id.
    [[nodiscard]] QJsonObject drafts() const;
    void setDrafts(const QJsonObject &drafts);

Q_SIGNALS:
    void stored(const voicelog::Recording &recording);
    void failed(const voicelog::Error &error);
    void editingChanged();

private:
    void updateActions();
    [[nodiscard]] QJsonObject draft() const; ///< of what is typed now
    void store(const Recording &base, const CallDataEdit &edit);
    void resolve(const Recording &base, const CallDataEdit &mine);
    void showConflict(const Recording &base, const CallDataEdit &mine, const Recording &now);

    const RecordingsContext &m_context;
    PageActions &m_actions;
    CallDataForm *m_form;
    QJsonObject m_drafts; ///< of recordings that are not shown
    Id m_shown;
    bool m_storing = false;
};

} // namespace voicelog
