// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <retention/DestructionRecord.h>
#include <rules/RuleEdition.h>

namespace voicelog {

/// What report 7 of DOMAIN 6 tells.
struct CertificateReportInput
{
    DestructionRecord record;
    QByteArray certificate;               ///< as it was signed
    const RuleEdition *edition = nullptr; ///< of the day it was carried out, for the words of the rule; may be null
};

/// The certificate of a destruction, on paper: what was destroyed, why, how, when and by which accounts, with lines to
/// sign. No name stands in it, neither of a recorded person nor of an officer; the recordings are UUIDs.
[[nodiscard]] Report certificateReport(Report head, const CertificateReportInput &input);

} // namespace voicelog
