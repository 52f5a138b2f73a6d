// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libswresample/swresample.h>
}

namespace voicelog {

/// FFmpeg's objects as owning pointers, each with its own way of being freed.
struct AvFree
{
    void operator()(AVCodecContext *p) const { avcodec_free_context(&p); }
    void operator()(AVCodecParameters *p) const { avcodec_parameters_free(&p); }
    void operator()(AVFilterGraph *p) const { avfilter_graph_free(&p); }
    void operator()(AVFrame *p) const { av_frame_free(&p); }
    void operator()(AVPacket *p) const { av_packet_free(&p); }
    void operator()(SwrContext *p) const { swr_free(&p); }
};
template <typename T>
using AvPtr = std::unique_ptr<T, AvFree>;

[[nodiscard]] inline QString avErrorText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

} // namespace voicelog
