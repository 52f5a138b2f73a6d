// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>

namespace voicelog {

class BalancingService;
class CaseService;
class DestructionService;
class EmployeeNoticeService;
class HoldService;
class ProcessingService;
class RecordingService;
class WorksCouncilService;

/// What the widgets of this page work with. Made by MonitoringPageFactory; everything in it outlives the page and its
/// jobs.
struct MonitoringContext
{
    PageContext page;
    CaseService &cases;
    BalancingService &balancing;
    ProcessingService &processing;
    EmployeeNoticeService &notices;
    WorksCouncilService &council;
    HoldService &holds;
    DestructionService &destructions;
    RecordingService &recordings;

    [[nodiscard]] bool isOfficer() const;
    /// A works-council reviewer is shown the list alone.
    [[nodiscard]] bool isReviewer() const;
};

} // namespace voicelog
