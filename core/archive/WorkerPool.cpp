// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WorkerPool.h"

#include <openssl/crypto.h>

namespace voicelog {

void leaveCipher() { OPENSSL_thread_stop(); }

} // namespace voicelog
