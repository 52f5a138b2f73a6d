// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <retention/DestructionRecord.h>

#include <QCoreApplication>
#include <QHash>

namespace voicelog {

class FormDocument;
class LocalTime;

/// What stays of a destruction, in words. Nothing in it names anybody who was recorded.
class DestructionText
{
    Q_DECLARE_TR_FUNCTIONS(DestructionText)

public:
    /// "The whole vault of CASE-2026-0001", "12 recordings of PRG-2026-0001".
    [[nodiscard]] static QString what(DestructionWhat what, qint64 count, const QString &vaultNumber);
    /// "Quality, R-RETAIN-01".
    [[nodiscard]] static QString ground(DueClass dueClass, const QString &ruleId);
    /// The certificate as a document; `accounts` are names, for those that are known here.
    static void show(FormDocument *document, const DestructionRecord &record, const QHash<Id, QString> &accounts,
                     const LocalTime &time);

private:
    [[nodiscard]] static QString months(const DestructionRecord &record);
    [[nodiscard]] static QString actor(const DestructionActor &actor, const QHash<Id, QString> &accounts);
    static constexpr qsizetype shownRecordings = 500;
};

} // namespace voicelog
