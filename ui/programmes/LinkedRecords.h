// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProgrammesContext.h"
#include "RecordForms.h"

#include <programmes/ProgrammeConditions.h>

#include <QHash>

namespace voicelog {

/// The records that a programme rests on: which can be chosen, and which are. Its calls run on workers.
class LinkedRecords
{
public:
    explicit LinkedRecords(const ProgrammesContext &context) : m_context(context) {}

    [[nodiscard]] Result<recordforms::Links> choices() const;
    /// The readable numbers of those that a programme is linked to and that this account can read.
    [[nodiscard]] Result<QHash<Cure, QString>> numbersOf(const Programme &programme) const;
    [[nodiscard]] static Id linkedId(const Programme &programme, Cure cure);

private:
    const ProgrammesContext &m_context;
};

} // namespace voicelog
