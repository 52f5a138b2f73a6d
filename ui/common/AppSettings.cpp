// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AppSettings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int defaultIdleMinutes = 10;
constexpr qsizetype maxRecent = 8;

QJsonObject toJson(const FileNamePattern &pattern)
{
    return {{u"id"_s, pattern.id},
            {u"name"_s, pattern.name},
            {u"expression"_s, pattern.expression},
            {u"timeFormat"_s, pattern.timeFormat},
            {u"utc"_s, pattern.utc}};
}

FileNamePattern patternFrom(const QJsonObject &json)
{
    return {.id = json[u"id"].toString(),
            .name = json[u"name"].toString(),
            .expression = json[u"expression"].toString(),
            .timeFormat = json[u"timeFormat"].toString(),
            .utc = json[u"utc"].toBool()};
}

} // namespace

AppSettings::AppSettings(QObject *parent) : QObject(parent), m_settings(std::make_unique<QSettings>()) {}

AppSettings::AppSettings(const QString &iniFile, QObject *parent)
    : QObject(parent), m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

void AppSettings::set(const QString &key, const QVariant &value)
{
    if (m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    Q_EMIT changed();
}

QString AppSettings::language() const { return m_settings->value(u"general/language"_s, u"system"_s).toString(); }
void AppSettings::setLanguage(const QString &language) { set(u"general/language"_s, language); }

QString AppSettings::theme() const { return m_settings->value(u"general/theme"_s, u"system"_s).toString(); }
void AppSettings::setTheme(const QString &theme) { set(u"general/theme"_s, theme); }

int AppSettings::idleMinutes() const
{
    return qBound(1, m_settings->value(u"lock/idleMinutes"_s, defaultIdleMinutes).toInt(), 240);
}
void AppSettings::setIdleMinutes(int minutes) { set(u"lock/idleMinutes"_s, qBound(1, minutes, 240)); }

bool AppSettings::retentionByItself() const { return m_settings->value(u"retention/byItself"_s, true).toBool(); }
void AppSettings::setRetentionByItself(bool does) { set(u"retention/byItself"_s, does); }

QByteArray AppSettings::timeZone() const
{
    return m_settings->value(u"import/timeZone"_s, u"Europe/Amsterdam"_s).toString().toLatin1();
}

QString AppSettings::countryCode() const { return m_settings->value(u"import/countryCode"_s, u"31"_s).toString(); }

QStringList AppSettings::recentArchives() const { return m_settings->value(u"recent"_s).toStringList(); }

void AppSettings::addRecentArchive(const QString &path)
{
    const QString clean = QDir::cleanPath(QDir().absoluteFilePath(path));
    QStringList recent = recentArchives();
    recent.removeAll(clean);
    recent.prepend(clean);
    set(u"recent"_s, QStringList(recent.first(qMin(recent.size(), maxRecent))));
}

void AppSettings::removeRecentArchive(const QString &path)
{
    QStringList recent = recentArchives();
    recent.removeAll(path);
    set(u"recent"_s, recent);
}

QList<FileNamePattern> AppSettings::importPatterns() const
{
    const auto json = QJsonDocument::fromJson(m_settings->value(u"import/patterns"_s).toString().toUtf8()).array();
    QList<FileNamePattern> patterns;
    for (const auto &value : json)
        patterns.append(patternFrom(value.toObject()));
    return patterns;
}

void AppSettings::setImportPatterns(const QList<FileNamePattern> &patterns)
{
    QJsonArray json;
    for (const auto &pattern : patterns)
        json.append(toJson(pattern));
    set(u"import/patterns"_s, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

ImportOptions AppSettings::importOptions() const
{
    ImportOptions options;
    options.patterns = importPatterns();
    options.timeZone = timeZone();
    options.countryCode = countryCode();
    return options;
}

QVariant AppSettings::look(const QString &key, const QVariant &otherwise) const
{
    return m_settings->value(u"look/"_s + key, otherwise);
}

void AppSettings::setLook(const QString &key, const QVariant &value) { m_settings->setValue(u"look/"_s + key, value); }

} // namespace voicelog
