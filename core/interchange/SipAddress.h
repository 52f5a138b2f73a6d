// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace voicelog {

/// Who an address of SIP is of, as far as it tells.
struct SipAddress
{
    QString user; ///< the number, or the name of a line; empty if the address names only a host
    QString name; ///< the display name before it; empty if there is none
};

/// Reads an address of record: a sip:, sips: or tel: URI, or one without its scheme ("12025550100@192.0.2.10"), with or
/// without `"Name" <…>`. Parameters, the host and a password are dropped.
[[nodiscard]] SipAddress sipAddress(QStringView aor);

/// A display name without its quotes and the parameters that some recorders leave behind it ("Ann;lang=en-US").
[[nodiscard]] QString plainSipName(QStringView name);

} // namespace voicelog
