// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentStoreEditor.h"

#include <base/BaseErrors.h>
#include <common/Jobs.h>
#include <recordings/RecordingService.h>

namespace voicelog {

SegmentStoreEditor::SegmentStoreEditor(RecordingService &service, Jobs &jobs, QObject *parent)
    : QObject(parent), m_service(service), m_jobs(jobs)
{
}

void SegmentStoreEditor::setRecording(const Id &vault, const Id &recording)
{
    m_vault = vault;
    m_recording = recording;
}

void SegmentStoreEditor::add(const Segment &segment, Stored done)
{
    m_jobs.start(
        this,
        [&service = m_service, vault = m_vault, recording = m_recording, segment] {
            return service.addSegment(vault, recording, segment);
        },
        [this, segment, done = std::move(done)](const Result<Segment> &result) {
            done(result);
            tell(result, segment);
        });
}

void SegmentStoreEditor::change(const Segment &segment, Stored done)
{
    m_jobs.start(
        this,
        [&service = m_service, vault = m_vault, recording = m_recording, segment] {
            return service.changeSegment(vault, recording, segment);
        },
        [this, segment, done = std::move(done)](const Result<Segment> &result) {
            done(result);
            tell(result, segment);
        });
}

void SegmentStoreEditor::remove(const Segment &segment, Removed done)
{
    m_jobs.start(
        this,
        [&service = m_service, vault = m_vault, recording = m_recording, segment] {
            return service.removeSegment(vault, recording, segment);
        },
        [this, segment, done = std::move(done)](const Result<void> &result) {
            done(result);
            tell(result ? Result<Segment>(segment) : fail(result), segment);
        });
}

void SegmentStoreEditor::tell(const Result<Segment> &result, const Segment &mine)
{
    if (result)
        Q_EMIT stored();
    else if (result.error().is(errors::Conflict))
        Q_EMIT conflicted(mine);
}

} // namespace voicelog
