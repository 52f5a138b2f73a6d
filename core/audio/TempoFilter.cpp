// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TempoFilter.h"

#include "AudioErrors.h"

#include <QByteArray>

#include <cstring>
#include <utility>

extern "C" {
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
}

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> TempoFilter::check(int code) const
{
    if (code >= 0)
        return {};
    return fail(errors::AudioReadFailed, {{u"name"_s, u"atempo"_s}, {u"detail"_s, avErrorText(code)}});
}

Result<void> TempoFilter::reset(int rateIn, int rateOut, double tempo)
{
    m_through = {};
    m_pushed = 0;
    m_rateIn = rateIn;
    m_graph.reset();
    m_entry = nullptr;
    m_exit = nullptr;
    if (rateIn == rateOut && tempo == 1)
        return {};
    if (!m_in) {
        m_in.reset(av_frame_alloc());
        m_out.reset(av_frame_alloc());
    }
    m_graph.reset(avfilter_graph_alloc());
    if (!m_graph || !m_in || !m_out)
        return check(AVERROR(ENOMEM));
    m_graph->nb_threads = 1;
    const QByteArray rate = QByteArray::number(rateIn);
    const QByteArray source =
        "abuffer@in=sample_rate=" + rate + ":sample_fmt=s16:channel_layout=stereo:time_base=1/" + rate;
    const QByteArray chain = source + ",atempo=" + QByteArray::number(tempo, 'f', 4) +
                             ",aresample=" + QByteArray::number(rateOut) +
                             ",aformat=sample_fmts=s16:channel_layouts=stereo,abuffersink@out";
    AVFilterInOut *inputs = nullptr;
    AVFilterInOut *outputs = nullptr;
    const int code = avfilter_graph_parse2(m_graph.get(), chain.constData(), &inputs, &outputs);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    VOICELOG_TRY(check(code));
    VOICELOG_TRY(check(avfilter_graph_config(m_graph.get(), nullptr)));
    for (unsigned i = 0; i < m_graph->nb_filters; ++i) {
        AVFilterContext *filter = m_graph->filters[i];
        if (std::strcmp(filter->filter->name, "abuffer") == 0)
            m_entry = filter;
        else if (std::strcmp(filter->filter->name, "abuffersink") == 0)
            m_exit = filter;
    }
    return check(m_entry != nullptr && m_exit != nullptr ? 0 : AVERROR_FILTER_NOT_FOUND);
}

Result<void> TempoFilter::push(std::span<const qint16> stereo)
{
    if (!m_graph) {
        m_through = stereo;
        return {};
    }
    m_in->format = AV_SAMPLE_FMT_S16;
    m_in->sample_rate = m_rateIn;
    m_in->nb_samples = int(stereo.size() / 2);
    m_in->pts = m_pushed;
    av_channel_layout_default(&m_in->ch_layout, 2);
    VOICELOG_TRY(check(av_frame_get_buffer(m_in.get(), 0)));
    std::memcpy(m_in->data[0], stereo.data(), stereo.size_bytes());
    m_pushed += m_in->nb_samples;
    const int code = av_buffersrc_add_frame(m_entry, m_in.get());
    av_frame_unref(m_in.get());
    return check(code);
}

Result<void> TempoFilter::end() { return m_graph ? check(av_buffersrc_add_frame(m_entry, nullptr)) : Result<void>(); }

Result<std::span<const qint16>> TempoFilter::pull()
{
    if (!m_graph)
        return std::exchange(m_through, {});
    av_frame_unref(m_out.get());
    const int code = av_buffersink_get_frame(m_exit, m_out.get());
    if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
        return std::span<const qint16>();
    VOICELOG_TRY(check(code));
    return std::span(reinterpret_cast<const qint16 *>(m_out->data[0]), size_t(m_out->nb_samples) * 2);
}

} // namespace voicelog
