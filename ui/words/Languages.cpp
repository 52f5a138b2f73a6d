// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

Languages::~Languages() { clear(); }

QString Languages::resolve(const QString &setting, const QStringList &systemLanguages)
{
    const QStringList wanted = setting == u"system" ? systemLanguages : QStringList{setting};
    for (const QString &tag : wanted) {
        const QString language = tag.left(2).toLower();
        if (language == u"en" || language == u"nl")
            return language;
    }
    return u"en"_s;
}

QLocale Languages::localeFor(const QString &language)
{
    // The system's own region where it fits, so that an American's dates stay American.
    const QLocale system = QLocale::system();
    if (language == u"nl")
        return system.language() == QLocale::Dutch ? system : QLocale(QLocale::Dutch, QLocale::Netherlands);
    return system.language() == QLocale::English && system.territory() != QLocale::AnyTerritory
               ? system
               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

void Languages::use(const QString &setting)
{
    clear();
    m_current = resolve(setting, QLocale::system().uiLanguages());
    QLocale::setDefault(localeFor(m_current));
    load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"voicelog_"_s + m_current, u":/i18n"_s); // English too: it has the plurals
}

void Languages::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void Languages::clear()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace voicelog
