// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseSection.h"

namespace voicelog {

/// Section 8 of a case's file: its recordings, those that were destroyed by their UUIDs alone, and who listened.
class CaseRecordings : private CaseSection
{
public:
    CaseRecordings(ReportBuilder &build, const CaseReportInput &input) : CaseSection(build, input) {}
    void write();

private:
    void listRecordings();
    [[nodiscard]] QString when(const QDateTime &utc) const;
    [[nodiscard]] QString duration(qint64 ms) const { return m_build.texts().duration(ms); }
    void listeningLog();
};

} // namespace voicelog
