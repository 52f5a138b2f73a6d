// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class BalancingService;
class EmployeeNoticeService;
class ProcessingService;
class ProgrammeService;
class WorksCouncilService;

/// What the widgets of this page work with: what every page is given, and the services of programmes. Made by
/// ProgrammesPageFactory; everything in it outlives the page and its jobs.
struct ProgrammesContext
{
    PageContext page;
    ProgrammeService &programmes;
    EmployeeNoticeService &notices;
    WorksCouncilService &council;
    BalancingService &balancing;
    ProcessingService &processing;

    /// Only privacy officers change anything here (DOMAIN 3.8).
    [[nodiscard]] bool mayWrite() const;
    /// A works-council reviewer sees neither sounds nor drafts of what goes to the council.
    [[nodiscard]] bool isReviewer() const;
};

} // namespace voicelog
