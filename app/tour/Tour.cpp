// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tour.h"

#include <common/DemoArchive.h>
#include <common/Page.h>
#include <console/Console.h>
#include <recordings/ImportChoosePane.h>
#include <shell/Workspace.h>
#include <timeline/TimelineView.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int patienceMs = 30'000;
constexpr int heardMs = 2500;

} // namespace

Tour::Tour(const QString &archive, QString pictures)
    : m_archive(QDir::cleanPath(QDir().absoluteFilePath(archive))), m_to(std::move(pictures))
{
}

bool Tour::fail(const QString &problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
    return false;
}

template <typename Widget>
Widget *Tour::find(const QString &objectName) const
{
    return m_window->findChild<Widget *>(objectName);
}

bool Tour::waitFor(const QString &what, const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs) || fail(u"waited in vain for "_s + what);
}

bool Tour::copyArchive()
{
    if (!m_copy.isEmpty())
        return true;
    const QDir from(m_archive);
    if (!from.exists(u"keyring.json"_s))
        return fail(m_archive + u" is no archive"_s);
    const QString to = m_work.filePath(from.dirName());
    QDirIterator files(m_archive, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString source = files.next();
        const QString target = to + u'/' + from.relativeFilePath(source);
        QDir().mkpath(QFileInfo(target).absolutePath());
        if (!QFile::copy(source, target))
            return fail(u"could not copy "_s + source);
    }
    m_copy = to;
    return true;
}

/// What is on the screen: the window with, in its place on top, a dialog.
bool Tour::picture(const QString &name, QWidget *extra)
{
    QTest::qWait(150); // let what moves come to rest
    QPixmap pixmap = m_window->grab();
    if (extra) {
        const QPixmap top = extra->grab();
        QPainter painter(&pixmap);
        painter.fillRect(pixmap.rect(), QColor(0, 0, 0, 70));
        const QPoint place((m_window->width() - extra->width()) / 2, (m_window->height() - extra->height()) / 2);
        painter.drawPixmap(place, top);
        painter.setPen(QColor(0, 0, 0, 110));
        painter.drawRect(QRect(place, extra->size()).adjusted(-1, -1, 0, 0));
    }
    const QString file =
        QDir(m_to).filePath(u"%1-%2-%3.png"_s.arg(++m_number, 2, 10, QChar(u'0')).arg(m_prefix + name, m_suffix));
    if (!QDir().mkpath(m_to) || !pixmap.save(file))
        return fail(u"could not write "_s + file);
    ++m_pictures;
    return true;
}

bool Tour::unlock(const QString &account)
{
    const auto accounts = demoAccounts();
    const auto who = std::ranges::find(accounts, account, &DemoAccount::name);
    const DemoAccount &chosen = who == accounts.cend() ? accounts.constFirst() : *who;
    auto *password = find<QLineEdit>(u"password"_s);
    auto *button = find<QPushButton>(u"unlockButton"_s);
    if (!password || !button)
        return fail(u"the unlock view has no password field"_s);
    if (!waitFor(u"the account list"_s, [password] { return password->isEnabled(); }))
        return false;
    if (auto *choice = find<QComboBox>(u"account"_s); choice && !account.isEmpty())
        choice->setCurrentText(account);
    QTest::mouseClick(password, Qt::LeftButton);
    QTest::keyClicks(password, chosen.password);
    if (m_number < 3 && !picture(u"unlock"_s))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return waitFor(u"the archive to open"_s, [this] { return m_window->workspace() != nullptr; });
}

bool Tour::goTo(const Page *page)
{
    auto *list = find<QListWidget>(u"pages"_s);
    for (int row = 0; list && row < list->count(); ++row) {
        if (list->item(row)->text() == page->title()) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
            break;
        }
    }
    return waitFor(page->pageId(), [page] { return page->isVisible(); });
}

bool Tour::visit(Page *page)
{
    if (!goTo(page))
        return false;
    QTest::qWait(800); // its first list comes from a job
    if (!picture(page->pageId()))
        return false;
    if (!visitRun(page))
        return false;
    const QList<QTableView *> lists = page->findChildren<QTableView *>();
    const auto rows = std::ranges::find_if(lists, &QWidget::isVisible);
    return rows == lists.cend() ? visitTabs(page, page->pageId() + u"-open"_s)
                                : openFirstRow(*rows, page->pageId() + u"-open"_s);
}

/// The page of what is due shows a retention run too.
bool Tour::visitRun(const Page *page)
{
    auto *run = page->findChild<QPushButton *>(u"showRetentionButton"_s);
    auto *leave = page->findChild<QPushButton *>(u"leaveRetention"_s);
    if (!run || !leave)
        return true;
    QTest::mouseClick(run, Qt::LeftButton);
    QTest::qWait(1500); // every date is looked at
    if (!picture(page->pageId() + u"-run"_s))
        return false;
    QTest::mouseClick(leave, Qt::LeftButton);
    return true;
}

/// A page with a list shows what is in it: the first row, with a click.
bool Tour::openFirstRow(QTableView *rows, const QString &name)
{
    if (!waitFor(u"rows in the list"_s, [rows] { return rows->model() && rows->model()->rowCount() > 0; }))
        return false;
    const QPoint place(60, rows->rowViewportPosition(0) + rows->rowHeight(0) / 2);
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, place);
    QTest::qWait(2500); // its sound, peaks and history come from jobs
    return picture(name) && visitTabs(rows->window(), name) && openWhole(rows, place, name);
}

/// Where a record takes the whole page: with a double click, and back again.
bool Tour::openWhole(const QTableView *rows, QPoint place, const QString &name)
{
    const QWidget *page = rows;
    while (page && !qobject_cast<const Page *>(page))
        page = page->parentWidget();
    if (!page)
        return true;
    const auto buttons = page->findChildren<QPushButton *>();
    const auto back = std::ranges::find_if(
        buttons, [](const QPushButton *button) { return button->objectName().startsWith("backTo"_L1); });
    if (back == buttons.cend() || (*back)->isVisible())
        return true;
    QTest::mouseDClick(rows->viewport(), Qt::LeftButton, {}, place);
    QTest::qWait(1500);
    if (!(*back)->isVisible())
        return true; // this account has the list alone
    if (!picture(name + u"-whole"_s) || !visitTabs(page, name + u"-whole"_s) || !visitMarking(page, name) ||
        !visitLetter(page, name))
        return false;
    QTest::mouseClick(*back, Qt::LeftButton);
    return true;
}

/// What is left out of a recording for a person, where there is one to decide of.
bool Tour::visitMarking(const QWidget *page, const QString &name)
{
    auto *recordings = page->findChild<QTableWidget *>(u"requestDecisions"_s);
    auto *decide = page->findChild<QPushButton *>(u"decideButton"_s);
    if (!recordings || !decide || recordings->rowCount() == 0)
        return true;
    recordings->selectRow(0);
    if (!decide->isEnabled())
        return true;
    decide->click();
    auto *decision = find<QDialog>(u"decisionDialog"_s);
    auto *what = find<QComboBox>(u"decisionWhat"_s);
    what->setCurrentIndex(what->findData(u"COPY_REDACTED"_s));
    if (!picture(name + u"-decide"_s, decision))
        return false;
    find<QPushButton>(u"decisionMark"_s)->click();
    QDialog *marking = opened(u"redactionDialog"_s);
    if (!marking)
        return false;
    if (auto *all = find<QPushButton>(u"markAllSuggestions"_s); all->isEnabled())
        QTest::mouseClick(all, Qt::LeftButton);
    auto *sound = marking->findChild<QWidget *>(u"timelineWaveform"_s);
    QTest::mousePress(sound, Qt::LeftButton, {}, {300, 40});
    QTest::mouseMove(sound, {360, 40});
    QTest::mouseMove(sound, {420, 40});
    QTest::mouseRelease(sound, Qt::LeftButton, {}, {420, 40});
    QTest::mouseClick(find<QPushButton>(u"markSelection"_s), Qt::LeftButton);
    QTest::mouseClick(find<QCheckBox>(u"reviewAsGiven"_s), Qt::LeftButton, {}, {8, 8});
    QTest::qWait(500);
    const bool saved = picture(name + u"-marks"_s, marking);
    QTest::keyClick(marking, Qt::Key_Escape);
    QTest::keyClick(decision, Qt::Key_Escape);
    return saved;
}

/// The words of a letter, where one fits.
bool Tour::visitLetter(const QWidget *page, const QString &name)
{
    auto *change = page->findChild<QPushButton *>(u"letterWords"_s);
    if (!change || !change->isEnabled())
        return true;
    change->click();
    QDialog *words = opened(u"letterWordsDialog"_s);
    if (!words)
        return false;
    QTest::qWait(1500); // for the letter beside them
    const bool saved = picture(name + u"-letter-words"_s, words);
    QTest::keyClick(words, Qt::Key_Escape);
    return saved;
}

/// Every further tab of what is open.
bool Tour::visitTabs(const QWidget *within, const QString &name)
{
    const QList<QTabBar *> bars = within->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        for (int tab = 1; bar->isVisible() && tab < bar->count(); ++tab) {
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
            QTest::qWait(300);
            if (!picture(u"%1-%2"_s.arg(name).arg(tab + 1)))
                return false;
        }
        if (bar->isVisible() && bar->count() > 0)
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    }
    return true;
}

QDialog *Tour::opened(const QString &objectName)
{
    QDialog *shown = nullptr;
    return waitFor(objectName, [&] { return (shown = find<QDialog>(objectName)) && shown->isVisible(); }) ? shown
                                                                                                          : nullptr;
}

bool Tour::dialog(const QString &action, const QString &objectName, const QString &name,
                  const std::function<bool(QDialog *)> &within)
{
    auto *opener = m_window->findChild<QAction *>(action);
    if (!opener)
        return fail(u"no action "_s + action);
    opener->trigger();
    QDialog *shown = opened(objectName);
    const bool saved = shown && picture(name, shown) && (!within || within(shown));
    if (saved)
        QTest::keyClick(shown, Qt::Key_Escape);
    return saved;
}

/// A table of calls whose columns nobody knows yet, and whose signatures are believed.
bool Tour::visitImport(QDialog *import)
{
    QFile table(m_work.filePath(u"calls.csv"_s));
    if (!table.open(QIODevice::WriteOnly) || table.write("Volgnr;Soort;Begin;Duur;Nummer;Wachtrij\n"
                                                         "4711;in;2026-06-15 09:12:20;312;0612345678;Servicedesk\n"
                                                         "4712;uit;2026-06-15 10:03:05;45;0205551234;Verkoop\n") < 0)
        return fail(u"could not write "_s + table.fileName());
    table.close();
    import->findChild<ImportChoosePane *>()->addPaths({table.fileName()});
    for (const auto &[button, dialog, name] : {std::tuple(u"newMapping"_s, u"mappingDialog"_s, u"import-mapping"_s),
                                               std::tuple(u"editTrust"_s, u"importTrustDialog"_s, u"import-trust"_s)}) {
        QTest::mouseClick(import->findChild<QToolButton *>(button), Qt::LeftButton);
        QDialog *shown = opened(dialog);
        QTest::qWait(800); // what the table gives comes from a job
        if (!shown || !picture(name, shown))
            return false;
        QTest::keyClick(shown, Qt::Key_Escape);
    }
    return true;
}

bool Tour::visitExport(QDialog *dialog)
{
    dialog->findChild<QRadioButton *>(u"exportVcon"_s)->click();
    return picture(u"export-vcon"_s, dialog);
}

/// Gives a reason, and listens for a while. Without a loudspeaker the sound moves on all the same.
bool Tour::listen()
{
    const QList<Page *> pages = m_window->workspace()->pages();
    const auto recordings = std::ranges::find(pages, u"recordings"_s, &Page::pageId);
    if (recordings == pages.cend() || !goTo(*recordings))
        return fail(u"no page of recordings"_s);
    m_window->findChild<QAction *>(u"doPlay"_s)->trigger();
    QDialog *reason = opened(u"reasonDialog"_s);
    if (!reason || !picture(u"reason"_s, reason))
        return false;
    QTest::mouseClick(reason->findChild<QPushButton *>(u"listenButton"_s), Qt::LeftButton);
    const auto *timeline = find<TimelineView>(u"timeline"_s);
    return waitFor(u"sound"_s, [timeline] { return timeline->playheadMs() >= heardMs; }) &&
           picture(u"recordings-heard"_s);
}

bool Tour::reviewerWalk()
{
    m_prefix = u"reviewer-"_s;
    if (!unlock(u"works.council"_s))
        return false;
    const QList<Page *> pages = m_window->workspace()->pages();
    for (Page *page : pages) {
        if (!visit(page))
            return false;
    }
    m_prefix.clear();
    QTest::mouseClick(find<QToolButton>(u"lockButton"_s), Qt::LeftButton);
    return waitFor(u"the reviewer's lock"_s, [this] { return m_window->workspace() == nullptr; });
}

bool Tour::walk(const QString &language, Theme::Choice theme)
{
    if (!copyArchive())
        return false;
    m_suffix = language + u'-' + Theme::choiceId(theme);
    m_number = 0;
    Console console({.settingsFile = m_work.filePath(u"settings.ini"_s), .throttleFile = m_work.filePath(u"waits"_s)});
    console.settings().addRecentArchive(m_copy);
    console.theme().setChoice(theme);
    console.start();
    m_window = &console.window();
    m_window->resize(1440, 900);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window) || !picture(u"welcome"_s))
        return fail(u"the window did not come"_s);

    auto *recent = find<QListWidget>(u"recentArchives"_s);
    QTest::mouseClick(recent->viewport(), Qt::LeftButton, {}, recent->visualItemRect(recent->item(0)).center());
    if (!unlock())
        return false;
    const QList<Page *> pages = m_window->workspace()->pages();
    for (Page *page : pages) {
        if (!visit(page))
            return false;
    }
    if (!dialog(u"doImport"_s, u"importDialog"_s, u"import"_s, [this](auto *shown) { return visitImport(shown); }) ||
        !dialog(u"doWatch"_s, u"watchDialog"_s, u"watch"_s) ||
        !dialog(u"newRequest"_s, u"intakeDialog"_s, u"requests-new"_s) ||
        !dialog(u"addAccount"_s, u"addAccountDialog"_s, u"accounts-add"_s) ||
        !dialog(u"doExport"_s, u"exportDialog"_s, u"export"_s, [this](auto *shown) { return visitExport(shown); }))
        return false;
    if (!dialog(u"settingsAction"_s, u"settingsDialog"_s, u"settings"_s) ||
        !dialog(u"shortcutsAction"_s, u"shortcutsDialog"_s, u"shortcuts"_s) || !listen())
        return false;
    // By its button: without a window manager no window is active, and keys would not reach the menus.
    QTest::mouseClick(find<QToolButton>(u"lockButton"_s), Qt::LeftButton);
    if (!waitFor(u"the lock"_s, [this] { return m_window->workspace() == nullptr; }) || !picture(u"locked"_s))
        return false;
    if (std::exchange(m_waitsWhenLocked, false)) {
        std::puts("LOCKED");
        std::fflush(stdout);
        (void)std::getchar(); // until somebody has looked
    }
    if (!reviewerWalk())
        return false;
    QTest::mouseClick(find<QToolButton>(u"otherArchive"_s), Qt::LeftButton);
    return dialog(u"newAction"_s, u"setupWizard"_s, u"setup"_s);
}

} // namespace voicelog
