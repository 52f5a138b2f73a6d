// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TranscriptDelegate.h"

#include <recordings/Transcript.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QToolButton;

namespace voicelog {

class TranscriptModel;

/// A transcript to read along: follows the sound, can be searched, and goes to where a line is said by a click or
/// Enter. Whoever scrolls away from the line being said is left alone until it is in view again or another is gone to.
class TranscriptView : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptView(QWidget *parent = nullptr);

    /// Channel names give speakers of the same name the colour of their channel.
    void setCues(const QList<TranscriptCue> &cues, const QStringList &channelNames = {});
    [[nodiscard]] TranscriptModel *model() const { return m_model; }
    /// Marks parts of the words; the search's marks lie over them.
    void setHighlighter(TranscriptDelegate::Highlighter highlighter);

public Q_SLOTS:
    void setPosition(qint64 ms);
    void findNext();
    void findPrevious();
    void focusSearch();

Q_SIGNALS:
    void seekRequested(qint64 ms);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void find(const QString &text);
    void step(int direction);
    void showCount();
    void goTo(const QModelIndex &index);
    [[nodiscard]] bool isInView(int row) const;
    void keepInView();
    void noticeScroll();

    TranscriptModel *m_model;
    TranscriptDelegate *m_delegate;
    QLineEdit *m_search;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QListView *m_list;
    bool m_following = true;
};

} // namespace voicelog
