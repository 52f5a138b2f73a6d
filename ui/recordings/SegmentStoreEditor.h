// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <timeline/SegmentEditor.h>

#include <QObject>

namespace voicelog {

class Jobs;
class RecordingService;

/// Stores the timeline's changes of one recording's segments through the service, on a worker. When somebody else has
/// changed the same segment, it tells so with the change that was lost, so that the page can show both.
class SegmentStoreEditor final : public QObject, public SegmentEditor
{
    Q_OBJECT

public:
    SegmentStoreEditor(RecordingService &service, Jobs &jobs, QObject *parent = nullptr);

    void setRecording(const Id &vault, const Id &recording);

    void add(const Segment &segment, Stored done) override;
    void change(const Segment &segment, Stored done) override;
    void remove(const Segment &segment, Removed done) override;

Q_SIGNALS:
    /// After each change: the recording's life has a new event.
    void stored();
    void conflicted(const voicelog::Segment &mine);

private:
    void tell(const Result<Segment> &result, const Segment &mine);

    RecordingService &m_service;
    Jobs &m_jobs;
    Id m_vault;
    Id m_recording;
};

} // namespace voicelog
