// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataMapping.h"

namespace voicelog {

/// How a cell's bytes become text. `odd`, if given, becomes true where Automatic met a cell that is not UTF-8.
[[nodiscard]] QString cellText(const QByteArray &bytes, CallDataMapping::Encoding encoding, bool *odd = nullptr);

/// The beginning of somebody's table: what its columns are called, and the first rows. The separator is the one of , ;
/// | and tab that parts the first rows into the most columns, the same number in each.
class CsvSample
{
public:
    struct Row
    {
        qint64 line = 0;
        QStringList cells;
    };
    struct Form
    {
        char delimiter = 0; ///< 0: found out
        CallDataMapping::Encoding encoding = CallDataMapping::Encoding::Automatic;
        int headerRow = 1; ///< 0: there is none
        friend bool operator==(const Form &, const Form &) = default;
    };

    /// At most `rows` of them; a broken row ends the sample. errors::FileUnreadable, errors::CsvInvalid,
    /// errors::CsvUtf16, errors::CsvWithoutHeader for a file without any row.
    [[nodiscard]] static Result<CsvSample> read(const QString &path, const Form &form, int rows = 20);
    /// In the form that the mapping tells.
    [[nodiscard]] static Form formOf(const CallDataMapping &mapping);

    [[nodiscard]] QString path() const { return m_path; }
    /// With the separator that was found.
    [[nodiscard]] const Form &form() const { return m_form; }
    /// "#1", "#2" … if there is no header row.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const QByteArray &headerBytes() const { return m_headerBytes; }

private:
    QString m_path;
    Form m_form;
    QStringList m_names;
    QList<Row> m_rows;
    QByteArray m_headerBytes;
};

} // namespace voicelog
