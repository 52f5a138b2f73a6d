// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AttachmentStore.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView webVtt{"WEBVTT"};
constexpr QLatin1StringView subRip{"SUBRIP"};

} // namespace

Result<void> AttachmentStore::setPeaks(qint64 rec, const QByteArray &bytes)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT OR REPLACE INTO vault.peaks (recording, bytes) VALUES (?1, ?2)"));
    return insert.bind(1, rec).bindView(2, bytes).run();
}

Result<QByteArray> AttachmentStore::peaks(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT bytes FROM vault.peaks WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? select.blob(0) : QByteArray();
}

Result<void> AttachmentStore::setSidecar(qint64 rec, const Sidecar &sidecar)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT OR REPLACE INTO vault.sidecar (recording, name, bytes)"
                                                         " VALUES (?1, ?2, ?3)"));
    return insert.bind(1, rec).bind(2, sidecar.name).bindView(3, sidecar.bytes).run();
}

Result<std::optional<Sidecar>> AttachmentStore::sidecar(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT name, bytes FROM vault.sidecar WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return Sidecar{select.text(0), select.blob(1)};
}

Result<void> AttachmentStore::setTranscript(qint64 rec, const Transcript &transcript)
{
    VOICELOG_ASSIGN(Statement clear, m_database.prepare("DELETE FROM vault.transcript WHERE recording = ?1"));
    VOICELOG_TRY(clear.bind(1, rec).run()); // its cues go with it
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.transcript (recording, format, source)"
                                                         " VALUES (?1, ?2, ?3)"));
    insert.bind(1, rec).bind(2, transcript.format == Transcript::Format::WebVtt ? webVtt : subRip);
    VOICELOG_TRY(insert.bind(3, transcript.source).run());
    VOICELOG_ASSIGN(Statement cueInsert,
                    m_database.prepare("INSERT INTO vault.transcript_cue (recording, seq, start_ms, end_ms, speaker,"
                                       " text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    int seq = 0;
    for (const auto &cue : transcript.cues) {
        cueInsert.bind(1, rec).bind(2, seq++).bind(3, cue.range.startMs).bind(4, cue.range.endMs);
        VOICELOG_TRY(cueInsert.bind(5, cue.speaker).bind(6, cue.text).run());
    }
    VOICELOG_ASSIGN(Statement mark, m_database.prepare("UPDATE vault.recording SET has_transcript = 1 WHERE rec = ?1"));
    return mark.bind(1, rec).run();
}

Result<std::optional<Transcript>> AttachmentStore::transcript(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT format, source FROM vault.transcript WHERE recording = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    Transcript transcript;
    transcript.format = select.text(0) == webVtt ? Transcript::Format::WebVtt : Transcript::Format::SubRip;
    transcript.source = select.text(1);
    VOICELOG_ASSIGN(Statement cues,
                    m_database.prepare("SELECT start_ms, end_ms, speaker, text FROM vault.transcript_cue"
                                       " WHERE recording = ?1 ORDER BY seq"));
    cues.bind(1, rec);
    for (;;) {
        VOICELOG_ASSIGN(const bool more, cues.step());
        if (!more)
            return transcript;
        transcript.cues += TranscriptCue{{cues.int64(0), cues.int64(1)}, cues.text(2), cues.text(3)};
    }
}

} // namespace voicelog
