// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RealFft.h"

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/tx.h>
}

#include <qassert.h>
#include <qexceptionhandling.h>

#include <algorithm>

namespace voicelog {

namespace {

struct TxFree
{
    void operator()(AVTXContext *context) const { av_tx_uninit(&context); }
};
struct AlignedFree
{
    void operator()(float *memory) const { av_free(memory); }
};
using Floats = std::unique_ptr<float, AlignedFree>;

Floats alignedFloats(size_t count)
{
    Floats floats(static_cast<float *>(av_malloc(count * sizeof(float))));
    if (!floats)
        qBadAlloc();
    std::fill_n(floats.get(), count, 0.0F);
    return floats;
}

} // namespace

struct RealFft::Private
{
    explicit Private(int n)
        : size(n), samples(alignedFloats(size_t(n))), spectrum(alignedFloats(size_t(n) + 2)),
          toSpectrum(make(n, false, 1.0F, forward)), toSamples(make(n, true, 1.0F / float(n), inverse))
    {
    }

    static AVTXContext *make(int n, bool inverse, float scale, av_tx_fn &function)
    {
        AVTXContext *context = nullptr;
        if (av_tx_init(&context, &function, AV_TX_FLOAT_RDFT, inverse ? 1 : 0, n, &scale, 0) < 0)
            qBadAlloc(); // for a power of two there is no other reason
        return context;
    }

    int size;
    av_tx_fn forward = nullptr;
    av_tx_fn inverse = nullptr;
    Floats samples;
    Floats spectrum;
    std::unique_ptr<AVTXContext, TxFree> toSpectrum;
    std::unique_ptr<AVTXContext, TxFree> toSamples;
};

RealFft::RealFft(int size) : d(std::make_unique<Private>(size)) {}
RealFft::~RealFft() = default;
RealFft::RealFft(RealFft &&) noexcept = default;
RealFft &RealFft::operator=(RealFft &&) noexcept = default;

int RealFft::size() const { return d->size; }

std::span<float> RealFft::samples() { return {d->samples.get(), size_t(d->size)}; }

std::span<std::complex<float>> RealFft::spectrum()
{
    // std::complex is laid out as two floats in a row (its array-oriented access), as libavutil's own type is.
    return {reinterpret_cast<std::complex<float> *>(d->spectrum.get()), size_t(d->size) / 2 + 1};
}

void RealFft::forward() { d->forward(d->toSpectrum.get(), d->spectrum.get(), d->samples.get(), sizeof(float)); }

void RealFft::inverse() { d->inverse(d->toSamples.get(), d->samples.get(), d->spectrum.get(), sizeof(AVComplexFloat)); }

} // namespace voicelog
