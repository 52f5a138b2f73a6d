// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CommandLine.h"

#include <base/Platform.h>

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace voicelog;

int main(int argc, char **argv)
{
    platform::hardenProcess();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"voicelog"_s);
    QCoreApplication::setOrganizationName(u"voicelog"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VOICELOG_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"voicelog"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    const SystemClock clock;
    return ctl::CommandLine(clock).run(QCoreApplication::arguments());
}
