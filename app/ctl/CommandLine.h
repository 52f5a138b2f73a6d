// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

#include <archive/KdfCost.h>

namespace voicelog::ctl {

/// Reads the command line, runs the verb and gives the exit status.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    /// `cost`: see Context.
    explicit CommandLine(const Clock &clock, KdfCost cost = {});
    [[nodiscard]] int run(const QStringList &arguments);

private:
    [[nodiscard]] QString help(const QString &noun = {}) const;
    [[nodiscard]] int wrongUse(Output &output, const QString &text) const;

    const Clock &m_clock;
    KdfCost m_kdfCost;
    QList<Command> m_commands;
};

} // namespace voicelog::ctl
