// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>
#include <recordings/Segment.h>

#include <functional>

namespace voicelog {

/// Stores changes of segments: the page implements it over its services, off the GUI thread. Each call ends with its
/// callback on the GUI thread, once, from within or later; if the editor goes away first, not at all. SegmentCommands
/// makes one call at a time and waits for its answer, so an editor needs no queue.
class SegmentEditor
{
public:
    using Stored = std::function<void(const Result<Segment> &stored)>;
    using Removed = std::function<void(const Result<void> &removed)>;

    virtual ~SegmentEditor() = default;
    /// The id is given and to be kept: an undo brings back the same segment.
    virtual void add(const Segment &segment, Stored done) = 0;
    /// `segment.version` is the version the change is based on.
    virtual void change(const Segment &segment, Stored done) = 0;
    virtual void remove(const Segment &segment, Removed done) = 0;
};

} // namespace voicelog
