// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseSection.h"

namespace voicelog {

/// Section 11 of a case's file: when it must go, what holds it, what was destroyed.
class CaseDestruction : private CaseSection
{
public:
    CaseDestruction(ReportBuilder &build, const CaseReportInput &input) : CaseSection(build, input) {}
    void write();

private:
    void holds();
};

} // namespace voicelog
