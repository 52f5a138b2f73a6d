// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace voicelog {

struct ShortcutHelp;

/// Everything that can be done on the page, once: with words, icon, keys, and, while it cannot be done, why not.
/// Buttons and menus show these actions; whoever carries one out connects it. Owned by the page, on all of which their
/// keys work. What concerns the timeline alone are TimelineView's own actions.
class PageActions : public QObject
{
    Q_OBJECT

public:
    enum class Do {
        Import,
        Watch,
        Find,
        ClearFilters,
        Refresh,
        Play,
        Back,
        Forward,
        BackFar,
        ForwardFar,
        PreviousSegment,
        NextSegment,
        GoTo,
        Loop,
        Mute,
        Slower,
        Faster,
        RenameSegment,
        RemoveSegment,
        Undo,
        Redo,
        EditCallData,
        SaveCallData,
        DiscardCallData,
        AttachTranscript,
        MarkAnnouncement,
        HearAnnouncement,
        RemoveAnnouncement,
        Export,
        Verify,
        Hold,
        TermDates,
        KeepProof,
        Objection,
        JudgeAll,
    };
    Q_ENUM(Do)

    explicit PageActions(QWidget *page);

    [[nodiscard]] QAction *operator[](Do what) const { return m_actions.value(what); }
    /// Enables it, or disables it and says why in its tooltip.
    void allow(Do what, bool allowed, const QString &whyNot = {});
    [[nodiscard]] QList<ShortcutHelp> shortcuts() const;

private:
    QAction *add(Do what, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                 const QString &tip = {});
    void addListActions();
    void addPlayerActions();
    void addPageActions();

    QWidget *m_page;
    QHash<Do, QAction *> m_actions;
    QHash<Do, QString> m_tips;
    QList<Do> m_order;
};

} // namespace voicelog
