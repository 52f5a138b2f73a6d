// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Page.h>

#include <QDialog>

namespace voicelog {

/// The keys of the program and of the page at hand, to read.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const Page *page, QWidget *parent = nullptr);

    /// The keys that work everywhere.
    [[nodiscard]] static QList<ShortcutHelp> general();
};

} // namespace voicelog
