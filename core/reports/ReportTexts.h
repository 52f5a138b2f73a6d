// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QDate>
#include <QLatin1StringView>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

enum class ReportLanguage { English, Dutch };

/// "en", "nl".
[[nodiscard]] QLatin1StringView languageId(ReportLanguage language);
[[nodiscard]] std::optional<ReportLanguage> languageFromId(QStringView id);

/// The fixed texts of the reports in one language, from resources/reports/*.json.
///
/// Not tr(): a report is in the language of its reader, whatever language the program speaks, and may be made where no
/// translator is installed (voicelogctl, a worker thread); and a lawyer reads English and Dutch side by side there. An
/// id that has no text stands for itself, so that a record made by a newer version can still be printed; a test proves
/// that all texts the builders use exist in both languages.
class ReportTexts
{
public:
    explicit ReportTexts(ReportLanguage language);

    [[nodiscard]] ReportLanguage language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    /// The text of a key, e.g. "balancing.purpose".
    [[nodiscard]] QString text(QLatin1StringView key) const;
    /// The same with {name} replaced.
    [[nodiscard]] QString text(QLatin1StringView key, const QVariantMap &values) const;
    /// An enumeration's or state's stable id in words.
    [[nodiscard]] QString value(const QString &id) const;
    /// Where the same id means something else in one place: that section's word, else the usual one.
    [[nodiscard]] QString value(const QString &id, QLatin1StringView section) const;
    /// The same for several.
    [[nodiscard]] QString values(const QStringList &ids) const;
    [[nodiscard]] QString yesNo(bool value) const;
    /// A day in full: "15 June 2026". A dash for an invalid one.
    [[nodiscard]] QString date(QDate date) const;
    /// For narrow columns: "19-11-2026", "19/11/2026".
    [[nodiscard]] QString shortDate(QDate date) const;
    [[nodiscard]] QString number(qint64 number) const;
    /// Hours, minutes and seconds: "12:04:09".
    [[nodiscard]] QString duration(qint64 ms) const;
    /// What a rule asks, as a name; empty for one that has none.
    [[nodiscard]] QString ruleName(const QString &ruleId) const;
    /// All keys of all files, for the test.
    [[nodiscard]] static QStringList keys();
    [[nodiscard]] static bool has(QLatin1StringView key, ReportLanguage language);

private:
    ReportLanguage m_language;
    QLocale m_locale;
};

} // namespace voicelog
