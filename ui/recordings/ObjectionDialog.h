// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

struct Recording;

/// Somebody objected in this call: where in it, if that is known, and what follows from it.
class ObjectionDialog : public ActDialog
{
    Q_OBJECT

public:
    /// `positionMs`: the place that is suggested; at the very beginning none is.
    ObjectionDialog(const Recording &recording, qint64 positionMs, QWidget *parent = nullptr);

    /// Milliseconds from the beginning of the recording; nothing where no place is told.
    [[nodiscard]] std::optional<qint64> atMs() const;

private:
    void check();

    qint64 m_durationMs;
    QLineEdit *m_at;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace voicelog
