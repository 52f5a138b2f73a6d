// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class DestructionService;
class HoldService;
class RetentionService;

/// What the widgets of this page work with. Made by RetentionPageFactory; everything in it outlives the page and its
/// jobs.
struct RetentionContext
{
    PageContext page;
    HoldService &holds;
    RetentionService &retention;
    DestructionService &destruction;

    /// Only privacy officers change anything here (DOMAIN 3.8).
    [[nodiscard]] bool mayDecide() const;
    /// A works-council reviewer reads certificates alone.
    [[nodiscard]] bool seesCertificatesOnly() const;
};

} // namespace voicelog
