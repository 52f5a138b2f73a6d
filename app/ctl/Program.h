// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/KdfCost.h>

namespace voicelog::ctl {

/// The whole program; gives its exit status. `cost`: of the passwords of accounts that are made or unlocked.
[[nodiscard]] int run(int argc, char **argv, KdfCost cost = {});

} // namespace voicelog::ctl
