// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/Platform.h>
#include <console/AppLog.h>
#include <console/Console.h>
#include <words/Languages.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(main)
};

} // namespace

int main(int argc, char *argv[])
{
    voicelog::platform::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Voicelog"_s);
    QApplication::setApplicationName(u"voicelog"_s);
    QApplication::setApplicationDisplayName(u"Voicelog"_s);
    QApplication::setApplicationVersion(QStringLiteral(VOICELOG_VERSION));
    QApplication::setDesktopFileName(u"org.voicelog.Voicelog"_s);
    QApplication::setWindowIcon(QIcon(u":/app/voicelog.svg"_s));

    voicelog::Console console;
    voicelog::Languages languages;
    languages.use(console.settings().language());

    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Compliance console for recorded telephone calls."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"archive"_s, Words::tr("The archive's folder."), u"[archive]"_s);
    parser.process(application);
    voicelog::startAppLog();

    console.start();
    if (const auto paths = parser.positionalArguments(); !paths.isEmpty())
        console.window().openArchive(QDir::cleanPath(QDir().absoluteFilePath(paths.first())));
    console.window().show();
    return QApplication::exec();
}
