// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QWidget>

#include <functional>

class QKeySequence;
class QLabel;
class QPushButton;

namespace voicelog {

class FlowLayout;

/// What can be done with a record now: its steps as buttons, each with why not where it is not possible, and below them
/// what comes next. Which steps there are is the page's to know.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    /// One step as the record and the person are now.
    struct Step
    {
        bool shown = false;
        bool possible = false;
        QString text = {};
        QString whyNot = {}; ///< if it is not possible
    };

    /// `nextName` names the label below.
    explicit StepBar(const QString &nextName, QWidget *parent = nullptr);

    /// Hidden until it is shown; `id` is the page's own.
    void add(int id, const QString &name, const QString &icon, const std::function<void()> &act);
    /// setText() takes a shortcut away: it is kept here.
    void setShortcut(int id, const QKeySequence &keys);
    void showStep(int id, const Step &step);
    /// `whyNot`: why the step that leads on is not possible yet; empty if it is.
    void setNext(const QString &next, const QString &whyNot);

private:
    FlowLayout *m_row;
    QLabel *m_next;
    QMap<int, QPushButton *> m_buttons;
    QMap<int, QKeySequence> m_shortcuts;
};

} // namespace voicelog
