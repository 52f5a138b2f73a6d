// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tour.h"

#include <base/Platform.h>
#include <words/Languages.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    voicelog::platform::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Voicelog"_s);
    QApplication::setApplicationName(u"voicelog-tour"_s);
    QApplication::setWindowIcon(QIcon(u":/app/voicelog.svg"_s));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Walks through the console and saves a picture of every page."_s);
    parser.addHelpOption();
    parser.addOptions({{u"archive"_s, u"The demo archive; a copy of it is used."_s, u"dir"_s},
                       {u"to"_s, u"Where the pictures go."_s, u"dir"_s},
                       {u"once"_s, u"One walk, in English and light, that waits for a line once it is locked."_s}});
    parser.process(application);
    if (!parser.isSet(u"archive"_s) || !parser.isSet(u"to"_s))
        parser.showHelp(2);

    voicelog::Tour tour(parser.value(u"archive"_s), parser.value(u"to"_s));
    const bool once = parser.isSet(u"once"_s);
    if (once)
        tour.waitWhenLocked();
    voicelog::Languages languages;
    for (const auto &language : {u"en"_s, u"nl"_s}) {
        languages.use(language);
        for (const auto theme : {voicelog::Theme::Choice::Light, voicelog::Theme::Choice::Dark}) {
            if (!tour.walk(language, theme)) {
                std::fprintf(stderr, "voicelog-tour: %s\n", qPrintable(tour.problem()));
                return 3;
            }
            if (once)
                return 0;
        }
    }
    std::printf("%d pictures in %s\n", tour.pictures(), qPrintable(parser.value(u"to"_s)));
    return 0;
}
