// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The console on a large made-up archive: how long from the password to the list, and how much memory it takes after
// somebody has gone through the list for a while. Argument: the size (default 1000000). VOICELOG_BENCH_ARCHIVES names a
// folder to keep the archive in between runs.

#include "SynthTools.h"

#include <console/Console.h>
#include <shell/MainWindow.h>
#include <shell/Workspace.h>

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// The most memory that this process had since the last call of forget(), in MB.
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : double(text.sliced(at + 6, 20).simplified().split(' ').first().toInt()) / 1024;
}

void forget()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void waitFor(const char *what, const std::function<bool()> &is)
{
    if (!QTest::qWaitFor(is, 60'000))
        qFatal("waited in vain for %s", what);
}

template <typename T>
T *child(QWidget &window, const QString &name)
{
    T *found = window.findChild<T *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setOrganizationName(u"Voicelog"_s);
    QApplication::setApplicationName(u"bench"_s);
    const auto arguments = QCoreApplication::arguments();
    const qint64 size = arguments.size() > 1 ? arguments[1].toLongLong() : 1'000'000;
    const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("VOICELOG_BENCH_ARCHIVES");
    const QString folder = kept.isEmpty() ? temporary.path() : kept;
    const SystemClock clock;
    synthArchive(size, 10, folder, clock).reset();

    Console console({temporary.filePath(u"settings.ini"_s), temporary.filePath(u"throttle"_s), TempArchive::cost()});
    console.start();
    MainWindow &window = console.window();
    window.resize(1400, 900);
    window.show();
    forget();
    window.openArchive(u"%1/list-%2.voicelog"_s.arg(folder).arg(size));
    auto *password = child<QLineEdit>(window, u"password"_s);
    waitFor("the account list", [&] { return password->isEnabled(); });
    const SecretBytes secret = TempArchive::password();
    password->setText(QString::fromLatin1(secret.view()));
    QElapsedTimer timer;
    timer.start();
    child<QPushButton>(window, u"unlockButton"_s)->click();
    waitFor("the archive", [&] { return window.workspace() != nullptr; });
    const double opened = double(timer.nsecsElapsed()) / 1e6;
    window.workspace()->showPage(u"recordings"_s);
    auto *list = child<QTableView>(window, u"recordingList"_s);
    waitFor("the list", [&] { return list->model()->rowCount() > 50; });
    const double listed = double(timer.nsecsElapsed()) / 1e6;
    list->setFocus();
    for (int page = 0; page < 300; ++page) {
        QTest::keyClick(list, Qt::Key_PageDown);
        if (page % 10 == 0)
            QTest::qWait(20);
    }
    QTest::qWait(2000);
    std::printf(
        "{\"name\": \"the console on %lld recordings in ten vaults: from the derived key to the open archive\", "
        "\"ours\": %.0f, \"unit\": \"ms\", \"limit\": 1000}\n",
        size, opened);
    std::printf("{\"name\": \"and to the first page of the list\", \"ours\": %.0f, \"unit\": \"ms\"}\n", listed);
    std::printf("{\"name\": \"its memory after 300 pages of the list (%d rows)\", \"ours\": %.0f, \"unit\": \"MB\", "
                "\"limit\": 300}\n",
                list->model()->rowCount(), mostMemory());
    return 0;
}
