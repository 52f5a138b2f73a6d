// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class ProcessingService;
class ProgrammeService;

/// What the widgets of this page work with. Made by ProcessingPageFactory; everything in it outlives the page and its
/// jobs.
struct ProcessingContext
{
    PageContext page;
    ProcessingService &processing;
    ProgrammeService &programmes;
};

} // namespace voicelog
