// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/ImportScan.h>

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace voicelog {

/// What the program remembers on this computer, outside any archive. No personal data goes into it: no names, numbers,
/// filters or drafts (those are kept inside the archive through Session::putPrivate). Owned by the composition root.
class AppSettings : public QObject
{
    Q_OBJECT

public:
    /// Uses QSettings' default place, by the application's and the organisation's name.
    explicit AppSettings(QObject *parent = nullptr);
    /// Uses this file, for tests.
    explicit AppSettings(const QString &iniFile, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< "system", "en", "nl"
    void setLanguage(const QString &language);
    [[nodiscard]] QString theme() const; ///< as Theme::choiceId
    void setTheme(const QString &theme);
    /// Minutes without mouse or key until the archive locks; 1 to 240.
    [[nodiscard]] int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Whether an officer's console carries out once a day what is due and approved.
    [[nodiscard]] bool retentionByItself() const;
    void setRetentionByItself(bool does);
    [[nodiscard]] QByteArray timeZone() const;
    [[nodiscard]] QString countryCode() const;

    /// Newest first, at most eight.
    [[nodiscard]] QStringList recentArchives() const;
    void addRecentArchive(const QString &path);
    void removeRecentArchive(const QString &path);

    /// The person's own patterns; the built-in ones follow them.
    [[nodiscard]] QList<FileNamePattern> importPatterns() const;
    void setImportPatterns(const QList<FileNamePattern> &patterns);
    /// Patterns, zone and country code together, as scanForImport() wants them.
    [[nodiscard]] ImportOptions importOptions() const;

    /// What a page or dialog remembers of its looks (column widths, splitters, volume); key e.g. "recordings/columns".
    [[nodiscard]] QVariant look(const QString &key, const QVariant &otherwise = {}) const;
    void setLook(const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    void set(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_settings;
};

} // namespace voicelog
