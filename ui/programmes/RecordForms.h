// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/FormField.h>

namespace voicelog {

/// The forms of the three kinds of record of this page.
namespace recordforms {

/// Records that a programme can be linked to, each with its number and title.
struct Links
{
    QList<FormChoice> balancing;
    QList<FormChoice> registerEntries;
    QList<FormChoice> notices;
    QList<FormChoice> council;
};

/// `isNew` and `isDraft` decide what may still be chosen: the code once, the purpose while it is a draft.
[[nodiscard]] QList<FormSection> programme(const Links &links, bool isNew, bool isDraft);
[[nodiscard]] QList<FormSection> employeeNotice();
[[nodiscard]] QList<FormSection> worksCouncil(bool isNew);

} // namespace recordforms

} // namespace voicelog
