// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Theme.h>

#include <QString>
#include <QTemporaryDir>

#include <functional>

class QDialog;
class QTableView;
class QWidget;

namespace voicelog {

class Console;
class MainWindow;
class Page;

/// Goes through the console as a person does, with real clicks and keys, and saves a picture of what is on the screen.
/// It works on a copy of the archive, so that the demo stays as it was.
class Tour
{
public:
    Tour(const QString &archive, QString pictures);

    /// The next walk says LOCKED on the standard output when it has locked the archive, and goes on after a line on the
    /// standard input: for a look at what is left in memory.
    void waitWhenLocked() { m_waitsWhenLocked = true; }

    /// One walk in one language and theme. False if something did not come; problem() then says what.
    [[nodiscard]] bool walk(const QString &language, Theme::Choice theme);
    [[nodiscard]] int pictures() const { return m_pictures; }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    bool fail(const QString &problem);
    bool copyArchive();
    bool picture(const QString &name, QWidget *extra = nullptr);
    bool waitFor(const QString &what, const std::function<bool()> &condition);
    /// With the account and password of this demo account.
    bool unlock(const QString &account = {});
    /// What a works-council reviewer sees, beside the officer's pictures.
    bool reviewerWalk();
    bool goTo(const Page *page);
    bool visit(Page *page);
    bool visitRun(const Page *page);
    bool openFirstRow(QTableView *rows, const QString &name);
    bool openWhole(const QTableView *rows, QPoint place, const QString &name);
    [[nodiscard]] bool visitMarking(const QWidget *page, const QString &name);
    [[nodiscard]] bool visitLetter(const QWidget *page, const QString &name);
    bool visitTabs(const QWidget *within, const QString &name);
    /// The dialog of that name, once it is there; else nullptr, and problem() says so.
    QDialog *opened(const QString &objectName);
    bool dialog(const QString &action, const QString &objectName, const QString &name,
                const std::function<bool(QDialog *)> &within = {});
    [[nodiscard]] bool visitImport(QDialog *import);
    [[nodiscard]] bool visitExport(QDialog *dialog);
    [[nodiscard]] bool listen();
    template <typename Widget>
    Widget *find(const QString &objectName) const;

    QString m_archive;
    QString m_to;
    QTemporaryDir m_work;
    QString m_copy;
    MainWindow *m_window = nullptr;
    QString m_suffix;
    QString m_prefix; ///< of a picture's name: whose walk it is
    bool m_waitsWhenLocked = false;
    int m_number = 0;
    int m_pictures = 0;
    QString m_problem;
};

} // namespace voicelog
