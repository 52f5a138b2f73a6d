// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditEvent.h"
#include "Statement.h"

#include <optional>

namespace voicelog {

/// An audit event as it stands in its row: the detail as the canonical JSON text that was hashed, and the signature.
struct AuditRow
{
    /// The columns that `from` reads, in its order.
    static constexpr auto Columns = "seq, at, actor, role, workstation, action, object_type, object_id, outcome, "
                                    "rule_id, reason, detail, previous_hash, hash, signature";
    [[nodiscard]] static AuditRow from(const Statement &statement);
    /// Binds the columns, in order, as parameters 1 and following.
    void bindTo(Statement &statement) const;

    /// As it stands in an excerpt: the members that are hashed, and `prevHash`, `hash` (hex), `signature` (base64).
    [[nodiscard]] QJsonObject toJson() const;
    /// None if a member is missing or malformed. Whether the hash is right is another question.
    [[nodiscard]] static std::optional<AuditRow> fromJson(const QJsonObject &object);

    /// SHA-256 of the previous hash and the event's canonical JSON.
    [[nodiscard]] QByteArray computeHash() const;
    /// What is signed: the hash, marked as a hash of ours.
    [[nodiscard]] static QByteArray signedMessage(const QByteArray &hash);

    AuditEvent event; ///< with an empty `detail`; it is read from `detail` below when asked for
    QByteArray detail;
    QByteArray signature;
};

[[nodiscard]] QLatin1StringView auditOutcomeId(AuditOutcome outcome);

} // namespace voicelog
