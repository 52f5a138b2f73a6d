// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class BalancingService;
class ProgrammeService;

/// What the widgets of this page work with. Made by BalancingPageFactory; everything in it outlives the page and its
/// jobs.
struct BalancingContext
{
    PageContext page;
    BalancingService &balancing;
    ProgrammeService &programmes;
};

} // namespace voicelog
