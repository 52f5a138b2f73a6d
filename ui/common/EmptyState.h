// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;

namespace voicelog {

/// What a view shows when it has nothing to show: why, and what can be done, with buttons for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void set(const QString &iconName, const QString &title, const QString &text);
    /// The first one is the emphasised one. The widget does not own the action.
    void addAction(QAction *action);
    void clearActions();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QBoxLayout *m_buttons;
};

} // namespace voicelog
