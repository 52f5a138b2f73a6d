// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;

namespace voicelog {

/// The strip at the left: the organisation, the pages, and at the bottom who is at work here with the lock button.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    void addPage(const QString &id, const QString &title, const QString &iconName);
    void setCurrentPage(const QString &id);
    void setOrganisation(const QString &name);
    void setAccount(const QString &name, const QString &role);

Q_SIGNALS:
    void pageChosen(const QString &id);
    void lockRequested();
    void settingsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &name, const QString &iconName, const QString &text);
    void recolour();

    QLabel *m_organisation;
    QListWidget *m_pages;
    QLabel *m_account;
    QLabel *m_role;
};

} // namespace voicelog
