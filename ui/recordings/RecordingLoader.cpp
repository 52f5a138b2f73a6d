// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingLoader.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <common/Jobs.h>
#include <recordings/ListeningService.h>
#include <retention/HoldService.h>
#include <retention/RetentionService.h>

#include <QTimeZone>

#include <algorithm>

namespace voicelog {

RecordingLoader::RecordingLoader(const Sources &sources, Jobs &jobs, QObject *parent)
    : QObject(parent), m_sources(sources), m_jobs(jobs)
{
}

Result<RecordingDetails> RecordingLoader::read(const Sources &sources, const Result<Recording> &found)
{
    if (!found)
        return fail(found);
    RecordingDetails details{.recording = *found,
                             .segments = {},
                             .transcript = {},
                             .sidecar = {},
                             .life = {},
                             .standing = {},
                             .fittingReason = {},
                             .announcements = {},
                             .due = {},
                             .holds = {},
                             .proof = {}};
    const Id &vault = found->vaultId;
    const RecordingService &service = sources.recordings;
    VOICELOG_ASSIGN(details.segments, service.segments(vault, found->id));
    VOICELOG_ASSIGN(details.transcript, service.transcript(vault, found->id));
    VOICELOG_ASSIGN(details.sidecar, service.sidecar(vault, found->id));
    VOICELOG_ASSIGN(details.life, service.life(*found));
    VOICELOG_ASSIGN(details.announcements, service.announcements(vault, found->id));
    VOICELOG_ASSIGN(details.standing, sources.judgements.standing(*found));
    VOICELOG_ASSIGN(details.fittingReason, sources.listening.fittingReason(*found));
    VOICELOG_ASSIGN(details.due, sources.retention.due(vault, found->id));
    VOICELOG_ASSIGN(details.holds, sources.holds.ofRecording(vault, found->id));
    VOICELOG_ASSIGN(details.proof, sources.proofs.links(vault, found->id));
    addRetention(details);
    return details;
}

void RecordingLoader::addRetention(RecordingDetails &details)
{
    const auto startOf = [](QDate day) { return day.startOfDay(QTimeZone::UTC); };
    for (const RecordingHold &hold : std::as_const(details.holds))
        details.life += LifeEvent{LifeEvent::Kind::Held, startOf(hold.fromOn), {}, hold.number};
    const QDate due = details.due ? details.due->dueOn : details.standing.unannouncedDue;
    if (due.isValid())
        details.life += LifeEvent{LifeEvent::Kind::Due, startOf(due), {}, {}};
    std::ranges::stable_sort(details.life, {}, &LifeEvent::at);
}

quint64 RecordingLoader::begin()
{
    ++m_reloads; // none that is under way is about this one
    return ++m_generation;
}

void RecordingLoader::load(const Id &vault, const Id &recording)
{
    m_vault = vault;
    m_recording = recording;
    m_jobs.start(
        this,
        [sources = m_sources, vault, recording] {
            return read(sources, sources.recordings.recording(vault, recording));
        },
        [this, generation = begin()](const Result<RecordingDetails> &details) {
            if (generation != m_generation)
                return;
            if (!details) {
                Q_EMIT failed(details.error());
                return;
            }
            Q_EMIT loaded(*details);
            loadPeaks();
        });
}

void RecordingLoader::find(const QString &idOrNumber)
{
    m_jobs.start(
        this, [sources = m_sources, idOrNumber] { return read(sources, sources.recordings.find(idOrNumber)); },
        [this, generation = begin()](const Result<RecordingDetails> &details) {
            if (generation != m_generation)
                return;
            if (!details) {
                Q_EMIT failed(details.error());
                return;
            }
            m_vault = details->recording.vaultId;
            m_recording = details->recording.id;
            Q_EMIT loaded(*details);
            loadPeaks();
        });
}

void RecordingLoader::reload()
{
    if (m_recording.isNull())
        return;
    m_jobs.start(
        this,
        [sources = m_sources, vault = m_vault, recording = m_recording] {
            return read(sources, sources.recordings.recording(vault, recording));
        },
        [this, recording = m_recording, number = ++m_reloads](const Result<RecordingDetails> &details) {
            // Workers may finish in another order: an older look would undo what a newer one showed.
            if (recording != m_recording || number != m_reloads)
                return;
            if (details)
                Q_EMIT reloaded(*details);
            else if (isGone(details.error()))
                Q_EMIT gone(details.error());
            else
                Q_EMIT failed(details.error());
        });
}

bool RecordingLoader::isGone(const Error &error)
{
    return error.is(errors::NotFound) || error.is(errors::VaultDestroyed) || error.kind() == ErrorKind::Refused;
}

void RecordingLoader::loadPeaks()
{
    m_jobs.start(
        this,
        [&service = m_sources.recordings, vault = m_vault, recording = m_recording] {
            return service.peaks(vault, recording);
        },
        [this, generation = m_generation](const Result<PeakPyramid> &peaks) {
            if (generation != m_generation)
                return;
            if (peaks)
                Q_EMIT peaksLoaded(*peaks);
            else
                Q_EMIT failed(peaks.error());
        });
}

void RecordingLoader::clear()
{
    (void)begin();
    m_vault = {};
    m_recording = {};
}

} // namespace voicelog
