// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CsvSidecar.h"
#include "JsonSidecar.h"

#include <base/Result.h>

#include <QList>

#include <memory>
#include <optional>

namespace voicelog {

/// The mappings of one import: the one that was chosen for it, and those that are known and may be recognised. Which
/// one a table is read by:
///
///   the chosen one, where the table has its columns
///   else the known one that fits, if just one tells most of the table's columns (an own mapping goes before a ready
///   one); at least three, so that a table with little in it is not taken for another
///   else none: by its columns' own names
///
/// Const after making; safe from any thread.
class CallDataMappings
{
public:
    CallDataMappings() = default;
    /// `known`: own ones first. Those that check() refuses are left out.
    CallDataMappings(const std::optional<CallDataMapping> &chosen, const QList<CallDataMapping> &known);

    struct Opened
    {
        CsvSidecar csv;
        std::optional<Error> remark = {}; ///< errors::MappingDoesNotFit, errors::MappingAmbiguous
    };
    /// As CsvSidecar::open(); a remark stands beside what was read without the mapping.
    [[nodiscard]] Result<Opened> open(const QString &path) const;

    struct Json
    {
        JsonCallData read;
        QString mapping = {}; ///< its name; empty if none was used
    };
    /// As readJsonSidecar(): the object's members are the columns, those of an object in it "owner.name".
    [[nodiscard]] Result<Json> readJson(const QByteArray &bytes, const QTimeZone &zone) const;

    /// The known mappings that fit these columns, those that tell most of them first, an own one before a ready one.
    [[nodiscard]] QList<CallDataMapping> fitting(const QStringList &names) const;
    /// The only one that fits best; nothing if several do or none.
    [[nodiscard]] std::optional<CallDataMapping> recognised(const QStringList &names) const;

    static constexpr qsizetype fewestColumns = 3;

private:
    struct Fit
    {
        MappedColumns columns;
        bool ready = false;
    };
    struct Choice
    {
        std::optional<MappedColumns> columns = {};
        std::optional<Error> remark = {};
    };
    using Mapping = std::shared_ptr<const CallDataMapping>;
    [[nodiscard]] QList<Fit> fits(const QStringList &names, const Mapping &mapping = {}) const;
    [[nodiscard]] static Choice bestOf(const QList<Fit> &fits);

    Mapping m_chosen;
    QList<Mapping> m_known;
};

} // namespace voicelog
