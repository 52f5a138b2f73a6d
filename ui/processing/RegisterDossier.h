// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProcessingContext.h"

#include <common/FormField.h>
#include <processing/RegisterVersion.h>

#include <QHash>

namespace voicelog {

/// What was typed and not stored when the console went away.
struct RegisterUnsaved
{
    static constexpr QLatin1StringView prefix{"draft/processing/"};

    int version = 0; ///< of the entry that it changes
    QDateTime at;
    QJsonObject base;  ///< the entry's fields as they were
    QJsonObject value; ///< and as they were typed

    [[nodiscard]] static QString key(const Id &entry) { return prefix + entry.toString(); }
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<RegisterUnsaved> fromBytes(const QByteArray &bytes);
};

/// All that the page shows of one entry, read on a worker.
struct RegisterDossier
{
    RegisterEntry entry;
    QList<RegisterVersion> versions;
    QList<RegisterUse> uses;
    QHash<Id, QString> accountNames;
    QList<FormChoice> programmes;
    std::optional<RegisterUnsaved> unsaved;

    [[nodiscard]] static Result<RegisterDossier> read(const ProcessingContext &context, const QString &entry);
};

} // namespace voicelog
