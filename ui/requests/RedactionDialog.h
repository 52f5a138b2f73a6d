// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MarksEditing.h"
#include "ReviewPlayer.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

class MarksTable;
class MessageBar;
class TimelineView;
struct RequestsContext;

/// Where somebody marks what of a recording the person does not get: its timeline with the marks and its words, what
/// may be of others, and the sound as it is and as the person gets it. Nothing is stored: marks() is for whoever
/// decides. Deletes itself when closed.
class RedactionDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Edit, Look };

    RedactionDialog(const RequestsContext &context, const CopyReview &review, const QList<CopyMark> &marks,
                    Purpose purpose = Purpose::Edit, QWidget *parent = nullptr);
    ~RedactionDialog() override;

    [[nodiscard]] const QList<CopyMark> &marks() const { return m_marks.marks(); }
    [[nodiscard]] MarksEditing &editing() { return m_marks; }
    [[nodiscard]] ReviewPlayer &player() { return m_player; }
    /// At lock: the end of listening is stored.
    void endNow() { m_player.endNow(); }
    /// Asks first where marks would be lost.
    void reject() override;

protected:
    /// Enter goes to a mark in the lists and in the timeline: it does not end the dialog.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeWidgets();
    [[nodiscard]] QWidget *makePlaying();
    [[nodiscard]] QWidget *makeMarking();
    [[nodiscard]] QWidget *makeMarks();
    [[nodiscard]] QWidget *makeSuggestions();
    void connectTimeline();
    void showMarks();
    void showSuggestions();
    void showPlaying();
    void showChoices();
    void playAs();
    void markSelection();
    void markSuggestions(bool all);
    void goToSuggestion(int row);
    /// Of the fields: for a new mark, or of the chosen one.
    [[nodiscard]] CopyMark chosen(TimeRange range) const;
    void changeCurrent();
    void changeTo(int index, const CopyMark &mark);
    void rowChosen();
    /// What is marked next is not what was marked last.
    void selectionDrawn(TimeRange range);
    void updateActions();

    const RequestsContext &m_context;
    const CopyReview m_review;
    const Purpose m_purpose;
    const QList<CopyMark> m_before;
    const QStringList m_channels; ///< names
    MarksEditing m_marks;
    ReviewPlayer m_player;
    QList<Id> m_ids;                  ///< of the marks as the timeline shows them
    std::optional<CopyMark> m_chosen; ///< in the list
    bool m_showing = false;
    MessageBar *m_message = nullptr;
    QPushButton *m_play = nullptr;
    QCheckBox *m_asGiven = nullptr;
    QLabel *m_position = nullptr;
    TimelineView *m_timeline = nullptr;
    QPushButton *m_mark = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_method = nullptr;
    QComboBox *m_subject = nullptr;
    MarksTable *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    QTableWidget *m_suggestions = nullptr;
    QLabel *m_noSuggestions = nullptr;
    QPushButton *m_markOne = nullptr;
    QPushButton *m_markAll = nullptr;
};

} // namespace voicelog
