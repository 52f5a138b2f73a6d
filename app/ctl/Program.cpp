// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Program.h"

#include "CommandLine.h"

#include <base/Platform.h>

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

// Reports, letters and packages are set with fonts, which takes a GUI application, though one without a screen.
// Everything else starts sooner without.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    const std::span<char *> arguments(argv, size_t(argc));
    const auto isSet = [](std::string_view word) { return word == "report" || word == "letter" || word == "package"; };
    if (std::ranges::none_of(arguments, isSet))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int run(int argc, char **argv, KdfCost cost)
{
    platform::hardenProcess();
    const std::unique_ptr<QCoreApplication> app = application(argc, argv);
    QCoreApplication::setApplicationName(u"voicelog"_s);
    QCoreApplication::setOrganizationName(u"voicelog"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VOICELOG_VERSION));
    QTranslator translator;
    if (translator.load(QLocale(), u"voicelog"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
    const SystemClock clock;
    return CommandLine(clock, cost).run(QCoreApplication::arguments());
}

} // namespace voicelog::ctl
