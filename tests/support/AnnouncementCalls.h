// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Ffmpeg.h"
#include "TestData.h"

#include <audio/AnnouncementFinder.h>
#include <audio/AudioDecoder.h>
#include <base/BaseErrors.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <random>

namespace voicelog::test {

using Sound = std::vector<float>;

/// The whole of a sound file, or of what ffmpeg makes of it, one channel after the other.
[[nodiscard]] inline Result<std::vector<Sound>> decoded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{QStringLiteral("path"), path}});
    VOICELOG_ASSIGN(const auto decoder, AudioDecoder::open(&file, path));
    const auto channels = size_t(decoder->format().channels);
    std::vector<Sound> sounds(channels);
    for (;;) {
        VOICELOG_ASSIGN(const auto samples, decoder->next());
        if (samples.empty())
            return sounds;
        for (size_t i = 0; i < samples.size(); ++i)
            sounds[i % channels].push_back(samples[i]);
    }
}

/// Calls in which announcements are played, made from Asterisk's prompts and the demo's talk: what the finder is
/// measured and tested on. The same seed gives the same calls.
class AnnouncementCalls
{
public:
    enum class Codec { Pcm8, Pcm16, ALaw, Gsm, G722 };
    enum class Noise { Line, TalkOver };
    enum class Case { Whole, None, OtherPrompt, Part };

    struct Prompt
    {
        QString name;
        Sound at8;
        Sound at16;
        double durationMs = 0;
        AnnouncementReferencePtr reference; ///< made from the recording of the other rate where there is one
    };
    struct Call
    {
        Case what = Case::None;
        int prompt = -1;      ///< that is looked for, and played if `what` says so
        int other = -1;       ///< that is looked for too and never played
        int channel = 0;      ///< where it was played
        double startMs = 0;   ///< of the prompt, whether or not that part of it was played
        double partShare = 0; ///< how much was played, where it was a part
        int rate = 8000;
        std::vector<Sound> channels;
        [[nodiscard]] std::vector<qint16> interleaved() const
        {
            std::vector<qint16> out;
            out.reserve(channels.size() * channels.front().size());
            for (size_t i = 0; i < channels.front().size(); ++i)
                for (const Sound &channel : channels)
                    out.push_back(qint16(std::clamp(channel[i], -32768.0F, 32767.0F)));
            return out;
        }
        [[nodiscard]] double seconds() const { return double(channels.front().size()) / rate; }
    };

    explicit AnnouncementCalls(quint32 seed) : m_random(seed) {}

    /// Reads up to so many prompts of 1.5 to 10 seconds and so many talks. False where sounds or ffmpeg are missing.
    bool load(int prompts, int talks)
    {
        if (asteriskSounds().isEmpty())
            return false;
        const QDir folder(asteriskSounds());
        QStringList names = folder.entryList({QStringLiteral("*.wav")}, QDir::Files, QDir::Name);
        std::shuffle(names.begin(), names.end(), m_random);
        for (const auto &file : std::as_const(names)) {
            if (int(m_prompts.size()) == prompts)
                break;
            addPrompt(folder, file.chopped(4));
        }
        const QDir demo(QStringLiteral(VOICELOG_SOURCE "/resources/demo/kwaliteit"));
        const QStringList sounds =
            demo.entryList({QStringLiteral("*.opus")}, QDir::Files | QDir::NoDotAndDotDot, QDir::Name);
        for (const auto &file : sounds) {
            if (int(m_talks.size()) == talks)
                break;
            addTalk(demo.filePath(file));
        }
        return int(m_prompts.size()) >= 3 && int(m_talks.size()) == talks;
    }
    [[nodiscard]] const std::vector<Prompt> &prompts() const { return m_prompts; }

    /// One call before its codec.
    Call make(Case what, Codec codec, Noise noise, double decibel)
    {
        Call call;
        call.what = what;
        call.rate = codec == Codec::Pcm16 || codec == Codec::G722 ? 16000 : 8000;
        call.prompt = pick(int(m_prompts.size()));
        call.other = otherThan(call.prompt, -1);
        const bool stereo = number(0, 1) < 0.5;
        call.channel = stereo ? pick(2) : 0;
        const auto frames = size_t(number(40, 70) * call.rate);
        talk(call, stereo, frames);

        Sound played;
        if (what != Case::None) {
            const int which = what == Case::OtherPrompt ? otherThan(call.prompt, call.other) : call.prompt;
            played = call.rate == 8000 ? m_prompts[size_t(which)].at8 : m_prompts[size_t(which)].at16;
            if (number(0, 1) < 0.33)
                played = stretched(played, number(0, 1) < 0.5 ? 0.999 : 1.001);
        }
        const double level = 1500 * std::pow(10, number(-12, 12) / 20);
        scale(played, level / std::max(1.0, loudness(played)));
        Sound &channel = call.channels[size_t(call.channel)];
        if (!played.empty()) {
            const auto latest = double(frames - played.size()) / call.rate - 1;
            auto at = size_t(number(0.2, std::min(latest, 45.0)) * call.rate);
            call.startMs = double(at) * 1000 / call.rate;
            clear(channel, at, at + played.size(), call.rate / 3);
            if (noise == Noise::TalkOver)
                talkOver(channel, at, played.size(), level * std::pow(10, -decibel / 20), call.rate);
            size_t from = 0;
            size_t to = played.size();
            if (what == Case::Part) {
                call.partShare = number(0.3, 0.6);
                const auto part = size_t(double(played.size()) * call.partShare);
                if (number(0, 1) < 0.5)
                    to = part;
                else
                    from = played.size() - part;
            }
            for (size_t i = from; i < to; ++i)
                channel[at + i] += played[i];
        }
        const double lineNoise = level * std::pow(10, -(noise == Noise::Line ? decibel : 30) / 20);
        for (Sound &one : call.channels)
            hiss(one, lineNoise);
        return call;
    }

    /// Puts the calls through a codec, all at once.
    [[nodiscard]] static Result<void> encode(std::vector<Call> &calls, Codec codec)
    {
        if (codec == Codec::Pcm8 || codec == Codec::Pcm16)
            return {};
        const QTemporaryDir folder;
        const QString raw = folder.filePath(QStringLiteral("raw"));
        constexpr size_t block = 320; // whole frames of each codec
        QFile file(raw);
        if (!file.open(QIODevice::WriteOnly))
            return fail(errors::FileUnwritable, {{QStringLiteral("path"), raw}});
        for (auto &call : calls) {
            for (Sound &channel : call.channels) {
                channel.resize((channel.size() + block - 1) / block * block);
                std::vector<qint16> samples;
                for (const float sample : channel)
                    samples.push_back(qint16(std::clamp(sample, -32768.0F, 32767.0F)));
                file.write(reinterpret_cast<const char *>(samples.data()), qint64(samples.size() * sizeof(qint16)));
            }
        }
        file.close();
        const bool wide = codec == Codec::G722;
        const QString name = codec == Codec::Gsm ? QStringLiteral("gsm")
                             : wide              ? QStringLiteral("g722")
                                                 : QStringLiteral("al");
        const QString coded = folder.filePath(QStringLiteral("coded.") + name);
        VOICELOG_TRY(runFfmpeg({QStringLiteral("-f"), QStringLiteral("s16le"), QStringLiteral("-ar"),
                                wide ? QStringLiteral("16000") : QStringLiteral("8000"), QStringLiteral("-ac"),
                                QStringLiteral("1"), QStringLiteral("-i"), raw, QStringLiteral("-c:a"),
                                codec == Codec::Gsm ? QStringLiteral("libgsm")
                                : wide              ? QStringLiteral("g722")
                                                    : QStringLiteral("pcm_alaw"),
                                QStringLiteral("-f"), codec == Codec::ALaw ? QStringLiteral("alaw") : name, coded}));
        VOICELOG_ASSIGN(const auto sounds, decoded(coded));
        size_t at = 0;
        for (auto &call : calls) {
            for (Sound &channel : call.channels) {
                const size_t count = std::min(channel.size(), sounds[0].size() - std::min(at, sounds[0].size()));
                std::copy_n(sounds[0].begin() + qptrdiff(at), count, channel.begin());
                at += channel.size();
            }
        }
        return {};
    }

    /// What came of looking for a call's prompts.
    struct Verdict
    {
        bool found = false;   ///< the prompt, in its place
        bool full = false;    ///< and said to be played fully
        int falseReports = 0; ///< of what was not played, or in another place, or of a part as the whole
    };
    [[nodiscard]] Verdict judge(const Call &call, const QList<HeardAnnouncement> &heard) const
    {
        Verdict verdict;
        for (const auto &one : heard) {
            const bool played = one.reference == 0 && (call.what == Case::Whole || call.what == Case::Part);
            const bool place = one.channel == call.channel && std::abs(double(one.startMs) - call.startMs) < 150;
            if (!played || !place || (call.what == Case::Part && one.playedFully)) {
                ++verdict.falseReports;
                continue;
            }
            verdict.found = true;
            verdict.full = one.playedFully;
        }
        return verdict;
    }
    [[nodiscard]] QList<AnnouncementReferencePtr> references(const Call &call) const
    {
        return {m_prompts[size_t(call.prompt)].reference, m_prompts[size_t(call.other)].reference};
    }

private:
    struct Talk
    {
        std::vector<Sound> at8;
        std::vector<Sound> at16;
    };

    double number(double from, double to) { return from + (to - from) * (double(m_random() >> 5) / double(1U << 27)); }
    int pick(int count) { return int(m_random() % unsigned(count)); }
    int otherThan(int a, int b)
    {
        for (;;) {
            const int one = pick(int(m_prompts.size()));
            if (one != a && one != b)
                return one;
        }
    }
    static double loudness(const Sound &sound) // of what is not silent
    {
        double peak = 0;
        for (const float s : sound)
            peak = std::max(peak, double(std::abs(s)));
        double sum = 0;
        double count = 0;
        for (size_t i = 0; i + 160 <= sound.size(); i += 160) {
            double block = 0;
            for (size_t j = i; j < i + 160; ++j)
                block += double(sound[j]) * double(sound[j]);
            if (block / 160 < peak * peak * 1e-3)
                continue;
            sum += block;
            count += 160;
        }
        return count > 0 ? std::sqrt(sum / count) : 0;
    }
    static Sound trimmed(const Sound &sound) // of the silence at its ends
    {
        float peak = 0;
        for (const float s : sound)
            peak = std::max(peak, std::abs(s));
        const auto loud = [peak](float s) { return std::abs(s) > peak * 0.02F; };
        const auto first = std::ranges::find_if(sound, loud);
        const auto last = std::find_if(sound.rbegin(), sound.rend(), loud).base();
        return first < last ? Sound(first, last) : Sound();
    }
    static void scale(Sound &sound, double factor)
    {
        for (float &s : sound)
            s = float(double(s) * factor);
    }
    static Sound stretched(const Sound &sound, double step) // a clock that is a little off
    {
        Sound out;
        for (double at = 1; at + 2 < double(sound.size()); at += step) {
            const auto i = size_t(at);
            const double t = at - double(i);
            const double a = double(sound[i - 1]);
            const double b = double(sound[i]);
            const double c = double(sound[i + 1]);
            const double d = double(sound[i + 2]);
            out.push_back(float(b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))));
        }
        return out;
    }
    static void clear(Sound &sound, size_t from, size_t to, int margin)
    {
        const size_t begin = from > size_t(margin) ? from - size_t(margin) : 0;
        std::fill(sound.begin() + qptrdiff(begin),
                  sound.begin() + qptrdiff(std::min(sound.size(), to + size_t(margin))), 0.0F);
    }
    void hiss(Sound &sound, double level)
    {
        double last = 0;
        for (float &s : sound) { // nearly white
            const double white = number(-1, 1) * std::sqrt(3.0);
            last = 0.3 * last + white;
            s += float(level * 0.954 * last);
        }
    }
    void talk(Call &call, bool stereo, size_t frames)
    {
        const Talk &talk = m_talks[size_t(pick(int(m_talks.size())))];
        const auto &sides = call.rate == 8000 ? talk.at8 : talk.at16;
        const size_t offset = size_t(number(0, double(sides[0].size())));
        call.channels.assign(stereo ? 2 : 1, Sound(frames));
        const double level = 1500 * std::pow(10, number(-6, 6) / 20);
        for (size_t side = 0; side < 2; ++side) {
            Sound &to = call.channels[stereo ? side : 0];
            const double factor = level / std::max(1.0, loudness(sides[side]));
            for (size_t i = 0; i < frames; ++i)
                to[i] += float(factor * double(sides[side][(offset + i) % sides[side].size()]));
        }
    }
    void talkOver(Sound &sound, size_t at, size_t count, double level, int rate)
    {
        // The talk's own pauses are cut out, so that somebody speaks all the while.
        const Talk &talk = m_talks[size_t(pick(int(m_talks.size())))];
        const Sound &voice = (rate == 8000 ? talk.at8 : talk.at16)[size_t(pick(2))];
        const double loud = loudness(voice);
        const auto block = size_t(rate / 10);
        Sound speech;
        const size_t offset = size_t(pick(int(voice.size() / block))) * block;
        for (size_t i = 0; i < voice.size() && speech.size() < count; i += block) {
            double power = 0;
            for (size_t j = 0; j < block; ++j) {
                const double s = double(voice[(offset + i + j) % voice.size()]);
                power += s * s / double(block);
            }
            for (size_t j = 0; power > loud * loud * 0.05 && j < block; ++j)
                speech.push_back(voice[(offset + i + j) % voice.size()]);
        }
        scale(speech, level / std::max(1.0, loudness(speech)));
        for (size_t i = 0; i < std::min(count, speech.size()); ++i)
            sound[at + i] += speech[i];
    }
    void addPrompt(const QDir &folder, const QString &name)
    {
        const auto narrow = decoded(folder.filePath(name + QStringLiteral(".wav")));
        const auto wide = decoded(folder.filePath(name + QStringLiteral(".g722")));
        if (!narrow || !wide)
            return;
        Prompt prompt{name, trimmed(narrow->front()), trimmed(wide->front()), 0, {}};
        prompt.durationMs = double(prompt.at8.size()) / 8;
        if (prompt.durationMs < 1500 || prompt.durationMs > 10'000)
            return;
        const QString ending = m_prompts.size() % 2 == 0 ? QStringLiteral(".wav") : QStringLiteral(".g722");
        QFile file(folder.filePath(name + ending));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto reference = AnnouncementReference::prepare(&file, file.fileName());
        if (!reference) // with less than a second of speech
            return;
        prompt.reference = *reference;
        m_prompts.push_back(std::move(prompt));
    }
    void addTalk(const QString &path)
    {
        const QTemporaryDir folder;
        Talk talk;
        for (const int rate : {8000, 16000}) {
            const QString wav = folder.filePath(QStringLiteral("talk%1.wav").arg(rate));
            if (!runFfmpeg({QStringLiteral("-i"), path, QStringLiteral("-ar"), QString::number(rate), wav}))
                return;
            const auto sides = decoded(wav);
            if (!sides || sides->size() != 2 || sides->front().size() < size_t(rate) * 10)
                return;
            (rate == 8000 ? talk.at8 : talk.at16) = *sides;
        }
        m_talks.push_back(std::move(talk));
    }

    std::mt19937 m_random;
    std::vector<Prompt> m_prompts;
    std::vector<Talk> m_talks;
};

} // namespace voicelog::test
