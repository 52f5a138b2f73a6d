// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/MultipartBody.h>
#include <interchange/SdpAudio.h>
#include <interchange/SiprecSidecar.h>

using namespace voicelog;

// Messages of SIP with a body in several parts, and the SDP in them.
VOICELOG_FUZZ(bytes)
{
    const auto parts = multipartBody(bytes);
    fuzz::require(!parts || (!parts->isEmpty() && parts->size() <= mostBodyParts), "some parts");
    fuzz::require(sdpAudioLabels(bytes).size() <= 64, "some labels");
    auto told = readSiprecSidecars({bytes, bytes}, fuzz::zone(), u"31");
    told.forgetChannels();
    (void)told.under(CallData());
}
