// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace voicelog {

/// The language of the whole program: our words, Qt's own, and how dates and numbers are written. One per program,
/// owned by its main; both programs use it.
class Languages
{
public:
    Languages() = default;
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

    /// Takes "en", "nl", or "system" for the first language of the system that there are words for. Texts that are
    /// already on the screen stay as they are.
    void use(const QString &setting);
    /// "en" or "nl".
    [[nodiscard]] QString current() const { return m_current; }
    /// What a setting comes to.
    [[nodiscard]] static QString resolve(const QString &setting, const QStringList &systemLanguages);
    [[nodiscard]] static QLocale localeFor(const QString &language);

private:
    void load(const QString &file, const QString &folder);
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_current = QStringLiteral("en");
};

} // namespace voicelog
