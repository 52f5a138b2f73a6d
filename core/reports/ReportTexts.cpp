// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportTexts.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array languageIds{"en"_L1, "nl"_L1};

struct Translated
{
    std::array<QString, languageIds.size()> words;
};

// Read once: the texts are part of the program.
const QHash<QString, Translated> &allTexts()
{
    static const QHash<QString, Translated> texts = [] {
        QHash<QString, Translated> found;
        const auto files = QDir(u":/reports"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QJsonParseError error;
            const QJsonObject sections = QJsonDocument::fromJson(file.readAll(), &error).object();
            Q_ASSERT_X(error.error == QJsonParseError::NoError, "ReportTexts", qPrintable(info.fileName()));
            for (auto section = sections.begin(); section != sections.end(); ++section) {
                const QJsonObject entries = section.value().toObject();
                for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
                    Translated &translated = found[section.key() + u'.' + entry.key()];
                    for (size_t i = 0; i < languageIds.size(); ++i)
                        translated.words[i] = entry.value()[languageIds[i]].toString();
                }
            }
        }
        return found;
    }();
    return texts;
}

} // namespace

QLatin1StringView languageId(ReportLanguage language) { return languageIds[size_t(language)]; }

std::optional<ReportLanguage> languageFromId(QStringView id)
{
    for (size_t i = 0; i < languageIds.size(); ++i) {
        if (id == languageIds[i])
            return ReportLanguage(int(i));
    }
    return std::nullopt;
}

ReportTexts::ReportTexts(ReportLanguage language)
    : m_language(language),
      // Not the system's region: the same report reads the same everywhere.
      m_locale(language == ReportLanguage::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                                 : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
}

QString ReportTexts::text(QLatin1StringView key) const
{
    const auto found = allTexts().constFind(key);
    return found == allTexts().constEnd() ? QString(key) : found->words[size_t(m_language)];
}

QString ReportTexts::text(QLatin1StringView key, const QVariantMap &values) const
{
    QString text = this->text(key);
    for (auto it = values.begin(); it != values.end(); ++it)
        text.replace(u'{' + it.key() + u'}', it.value().toString());
    return text;
}

QString ReportTexts::value(const QString &id) const
{
    if (id.isEmpty())
        return u"–"_s;
    const auto found = allTexts().constFind(u"value."_s + id);
    return found == allTexts().constEnd() ? id : found->words[size_t(m_language)];
}

QString ReportTexts::value(const QString &id, QLatin1StringView section) const
{
    const auto found = allTexts().constFind(section + u'.' + id);
    return found == allTexts().constEnd() ? value(id) : found->words[size_t(m_language)];
}

QString ReportTexts::values(const QStringList &ids) const
{
    QStringList words;
    for (const QString &id : ids)
        words += value(id);
    return words.isEmpty() ? u"–"_s : words.join(u", "_s);
}

QString ReportTexts::yesNo(bool value) const { return text(value ? "common.yes"_L1 : "common.no"_L1); }

QString ReportTexts::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, u"d MMMM yyyy"_s) : u"–"_s;
}

QString ReportTexts::shortDate(QDate date) const
{
    const bool dutch = m_language == ReportLanguage::Dutch;
    return date.isValid() ? date.toString(dutch ? u"dd-MM-yyyy"_s : u"dd/MM/yyyy"_s) : u"–"_s;
}

QString ReportTexts::number(qint64 number) const { return m_locale.toString(number); }

QString ReportTexts::duration(qint64 ms) const
{
    const qint64 seconds = (ms + 500) / 1000;
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return QString::number(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString ReportTexts::ruleName(const QString &ruleId) const
{
    const auto found = allTexts().constFind(u"ruleName."_s + ruleId);
    return found == allTexts().constEnd() ? QString() : found->words[size_t(m_language)];
}

QStringList ReportTexts::keys()
{
    QStringList keys = allTexts().keys();
    keys.sort();
    return keys;
}

bool ReportTexts::has(QLatin1StringView key, ReportLanguage language)
{
    const auto found = allTexts().constFind(key);
    return found != allTexts().constEnd() && !found->words[size_t(language)].isEmpty();
}

} // namespace voicelog
