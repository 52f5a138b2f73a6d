// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/JsonSidecar.h>

using namespace voicelog;

// Call data in JSON.
VOICELOG_FUZZ(bytes)
{
    const auto told = readJsonSidecar(bytes, fuzz::zone());
    if (!told)
        return;
    RecordingDraft draft;
    told->data.applyTo(draft, u"31");
    CallData other;
    other.fillFrom(told->data);
}
