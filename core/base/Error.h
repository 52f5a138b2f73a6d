// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

#include <string_view>

namespace voicelog {

/// What kind of failure a code is: it decides voicelogctl's exit status and how the console shows it.
enum class ErrorKind {
    Refused,   ///< a rule or a role says no (exit status 1)
    Usage,     ///< the input is wrong (exit status 2)
    Failed,    ///< I/O, key, damage (exit status 3)
    Cancelled, ///< the person stopped it (exit status 3)
};

/// A stable name for something that can go wrong, such as `archive.wrong-password`. Each module declares its own codes
/// in `<Module>Errors.h` and lists them there, so that a test can prove that each has words in every language.
struct ErrorCode
{
    ErrorKind kind;
    std::string_view id;
    friend constexpr bool operator==(const ErrorCode &a, const ErrorCode &b) { return a.id == b.id; }
};

/// A failure with what the words for it need. Words are made in ui/words from the code, never in core. Parameters hold
/// no secret; names of files are allowed, names and numbers of persons are not.
class Error
{
public:
    explicit Error(ErrorCode code, QVariantMap parameters = {}) : m_code(code), m_parameters(std::move(parameters)) {}

    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] ErrorKind kind() const { return m_code.kind; }
    [[nodiscard]] QLatin1StringView id() const
    {
        return QLatin1StringView(m_code.id.data(), qsizetype(m_code.id.size()));
    }
    [[nodiscard]] const QVariantMap &parameters() const { return m_parameters; }
    [[nodiscard]] bool is(ErrorCode code) const { return m_code == code; }
    /// The id and the parameters on one line, for logs and test output; not for people.
    [[nodiscard]] QString toString() const;

private:
    ErrorCode m_code;
    QVariantMap m_parameters;
};

} // namespace voicelog
