// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <retention/HoldStore.h>

#include <QCoreApplication>
#include <QStringList>

namespace voicelog {

/// A hold in words: for the page of holds and for the recordings that they keep.
class HoldWords
{
    Q_DECLARE_TR_FUNCTIONS(HoldWords)

public:
    [[nodiscard]] static QString kind(HoldKind kind);
    [[nodiscard]] static QString state(HoldState state);
    [[nodiscard]] static ToneLook look(HoldState state);
    /// The next day that matters: until when it can be confirmed, its end, its review.
    [[nodiscard]] static QString nextDay(const Hold &hold, QDate today);
    /// "Legal hold HLD-2026-0001, since 20-05-2026".
    [[nodiscard]] static QString onRecording(const RecordingHold &hold);

    /// What a hold of this kind does, and who must confirm it.
    [[nodiscard]] static QString meaning(HoldKind kind, bool fourEyes, QDate confirmBy);
    /// What `claimReference` holds for this kind: the claim's, the order's, the ground of a restriction.
    [[nodiscard]] static QString claimLabel(HoldKind kind);
    /// The four of GDPR art. 18(1), as they are stored, e.g. "18(1)(c)".
    [[nodiscard]] static QStringList grounds();
    [[nodiscard]] static QString ground(const QString &id);

    /// As the locale writes it; empty for none.
    [[nodiscard]] static QString day(QDate day);
    [[nodiscard]] static QString recordings(qint64 count);
};

} // namespace voicelog
