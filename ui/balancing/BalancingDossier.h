// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingContext.h"

#include <balancing/BalancingService.h>
#include <common/FormField.h>

#include <QHash>

namespace voicelog {

/// What was typed and not stored yet, as it is kept in the archive for this account alone.
struct BalancingUnsaved
{
    int versionNo = 0;
    int version = 0; ///< of the record it is based on
    QDateTime at;
    QJsonObject base; ///< the content it is based on
    QJsonObject value;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<BalancingUnsaved> fromBytes(const QByteArray &bytes);
    [[nodiscard]] static QString key(const Id &lia);
    static constexpr QLatin1StringView prefix{"draft/balancing/"};
};

/// Everything that the page shows of one balancing record, read in one go by a worker.
struct BalancingDossier
{
    BalancingSummary summary;
    QList<BalancingVersion> versions;
    QList<BalancingRecord> approved; ///< the texts of `versions`, in their order
    std::optional<BalancingRecord> draft;
    std::optional<BalancingUnsaved> unsaved;
    QList<FormChoice> programmes;
    bool hasDpo = false;
    bool inUse = false;
    QHash<Id, QString> accountNames;

    [[nodiscard]] static Result<BalancingDossier> read(const BalancingContext &context, const Id &lia);
    /// The draft or the approved version of this number.
    [[nodiscard]] const BalancingRecord *record(int versionNo) const;
    [[nodiscard]] const BalancingVersion *version(int versionNo) const;
};

} // namespace voicelog
