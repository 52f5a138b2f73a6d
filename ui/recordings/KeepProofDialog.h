// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>

#include <QDate>
#include <QDialog>

namespace voicelog {

struct Recording;

/// Says what is kept as the proof of a sales call and what becomes of the rest, before it is done. Deletes itself when
/// closed.
class KeepProofDialog : public QDialog
{
    Q_OBJECT

public:
    /// `restUntil`: the day on which the rest is due.
    KeepProofDialog(const Recording &recording, const TimeRanges &kept, QDate restUntil, QDate today,
                    QWidget *parent = nullptr);
};

} // namespace voicelog
