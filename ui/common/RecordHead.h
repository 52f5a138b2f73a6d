// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QLabel;
class QPushButton;

namespace voicelog {

/// The parts that the line above every record begins with.
class RecordHead
{
    Q_DECLARE_TR_FUNCTIONS(RecordHead)

public:
    /// The way back to the list, with its key.
    [[nodiscard]] static QPushButton *backButton(const QString &text, const QString &name);
    /// The record's number, or number and title: large, plain, and to be copied.
    [[nodiscard]] static QLabel *title(const QString &name);
};

} // namespace voicelog
