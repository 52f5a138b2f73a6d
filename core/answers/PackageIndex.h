// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "GivenRecording.h"

#include <reports/ReportTexts.h>

namespace voicelog {

/// What the first page of a package tells.
struct PackageIndexInput
{
    QString organisation;
    QString request;
    QDateTime made;
    QString letter; ///< file name
    QList<GivenRecording> given;
};

/// A page that any browser opens, without a script or anything from elsewhere: what each file is and how to open it, in
/// words for a layman.
[[nodiscard]] QByteArray packageIndex(const PackageIndexInput &input, const ReportTexts &texts);

/// The same in short, for the letter.
[[nodiscard]] QStringList packageAnnexes(const QList<GivenRecording> &given, const ReportTexts &texts);

} // namespace voicelog
