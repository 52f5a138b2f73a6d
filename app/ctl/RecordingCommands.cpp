// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"
#include "VconCommands.h"

#include <base/BaseErrors.h>
#include <interchange/RecordingJson.h>
#include <monitoring/GrantedCaseAccess.h>
#include <programmes/ProgrammeService.h>
#include <recordings/AnnouncementJson.h>
#include <recordings/AnnouncementService.h>
#include <recordings/RecordingIndex.h>
#include <recordings/RecordingService.h>
#include <recordings/TranscriptReader.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace recordingcommands {
namespace {

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCommands)
};

QString durationText(qint64 ms) { return QTime(0, 0).addMSecs(int(ms)).toString(u"h:mm:ss"_s); }

QString line(const RecordingRow &row)
{
    return row.number + u"  "_s + row.startedAt.toString(Qt::ISODate) + u"  "_s + durationText(row.durationMs) +
           u"  "_s + enumId(row.direction) + u"  "_s + row.line + u"  "_s + row.customer + u"  "_s + row.agent;
}

Result<RecordingFilter> filterFrom(Session &session, const QCommandLineParser &parser)
{
    RecordingFilter filter;
    filter.text = parser.value(u"text"_s);
    filter.number = parser.value(u"number"_s);
    filter.party = parser.value(u"party"_s);
    filter.line = parser.value(u"line"_s);
    filter.failingRule = parser.value(u"fails"_s);
    VOICELOG_ASSIGN(filter.from, timeOption(parser, u"from"_s));
    VOICELOG_ASSIGN(filter.until, timeOption(parser, u"to"_s));
    if (const auto value = parser.value(u"direction"_s); !value.isEmpty()) {
        filter.direction = enumFromId<Direction>(value);
        if (!filter.direction)
            return fail(errors::InvalidValue, {{u"field"_s, u"--direction"_s}, {u"value"_s, value}});
    }
    if (const auto value = parser.value(u"state"_s); !value.isEmpty()) {
        filter.state = enumFromId<RecordingState>(value);
        if (!filter.state)
            return fail(errors::InvalidValue, {{u"field"_s, u"--state"_s}, {u"value"_s, value}});
    }
    for (const auto &what : parser.values(u"programme"_s)) {
        VOICELOG_ASSIGN(const Programme programme, ProgrammeService(session).find(what));
        filter.programmes.append(programme.id);
    }
    return filter;
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(qint64 left, numberOption(parser, u"limit"_s, 100, 1, 100'000'000));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const RecordingFilter filter, filterFrom(*session, parser));
    const RecordingIndex index(*session, &grantedCaseAccess());
    std::optional<RecordingPageKey> key;
    do {
        VOICELOG_ASSIGN(const RecordingPage page,
                        index.page(filter, {}, key, int(std::min<qint64>(left, 500)), context.cancel()));
        for (const auto &row : page.rows)
            context.output().result(rowToJson(row), line(row));
        left -= page.rows.size();
        key = page.next;
    } while (key && left > 0);
    if (parser.isSet(u"count"_s)) {
        VOICELOG_ASSIGN(const qint64 count, index.count(filter, context.cancel()));
        context.output().result({{u"count"_s, count}}, RecordingWords::tr("%n recording(s)", nullptr, int(count)));
    }
    return {};
}

struct Found
{
    Session *session;
    Recording recording;
};

Result<Found> findRecording(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(
        Recording recording,
        RecordingService(*session, {}, &grantedCaseAccess()).find(parser.positionalArguments().constFirst()));
    return Found{session, std::move(recording)};
}

Result<void> show(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    RecordingService service(*found.session, {}, &grantedCaseAccess());
    VOICELOG_ASSIGN(const auto segments, service.segments(found.recording.vaultId, found.recording.id));
    VOICELOG_ASSIGN(const auto announcements,
                    AnnouncementService(*found.session).list(found.recording.vaultId, found.recording.id));
    QJsonObject json = recordingToJson(found.recording);
    json.insert(u"segments"_s, segmentsToJson(segments));
    QJsonArray proofs;
    for (const auto &evidence : announcements)
        proofs += announcementToJson(evidence);
    json.insert(u"announcements"_s, proofs);
    QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed();
    context.output().result(json, text);
    return {};
}

Result<void> verify(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    VOICELOG_TRY(RecordingService(*found.session, {}, &grantedCaseAccess())
                     .verify(found.recording, context.progress(), context.cancel()));
    context.output().result({{u"number"_s, found.recording.number}, {u"intact"_s, true}},
                            RecordingWords::tr("%1: the sound is what was taken in.").arg(found.recording.number));
    return {};
}

void showSegment(Context &context, const Segment &segment)
{
    context.output().result(segmentToJson(segment), segment.id.toString() + u"  "_s + enumId(segment.kind) + u"  "_s +
                                                        QString::number(segment.range.startMs) + u'-' +
                                                        QString::number(segment.range.endMs) + u"  "_s + segment.label);
}

Result<void> segmentAdd(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString kindText, required(parser, u"kind"_s));
    const auto kind = enumFromId<SegmentKind>(kindText);
    if (!kind)
        return fail(errors::InvalidValue, {{u"field"_s, u"--kind"_s}, {u"value"_s, kindText}});
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    Segment segment;
    segment.kind = *kind;
    segment.label = parser.value(u"label"_s);
    VOICELOG_ASSIGN(segment.range.startMs, numberOption(parser, u"start"_s, 0, 0, 86'400'000));
    VOICELOG_ASSIGN(segment.range.endMs, numberOption(parser, u"end"_s, found.recording.durationMs, 0, 86'400'000));
    VOICELOG_ASSIGN(const auto judging, Judging::make(*found.session));
    VOICELOG_ASSIGN(segment, RecordingService(*found.session, judging->maker(), &grantedCaseAccess())
                                 .addSegment(found.recording.vaultId, found.recording.id, segment));
    showSegment(context, segment);
    return {};
}

Result<void> segmentList(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    VOICELOG_ASSIGN(const auto segments, RecordingService(*found.session, {}, &grantedCaseAccess())
                                             .segments(found.recording.vaultId, found.recording.id));
    for (const auto &segment : segments)
        showSegment(context, segment);
    return {};
}

Result<void> segmentRemove(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    VOICELOG_ASSIGN(const auto judging, Judging::make(*found.session));
    RecordingService service(*found.session, judging->maker(), &grantedCaseAccess());
    VOICELOG_ASSIGN(const auto segments, service.segments(found.recording.vaultId, found.recording.id));
    const QString id = parser.positionalArguments().value(1);
    const auto segment = std::ranges::find(segments, Id::fromString(id), &Segment::id);
    if (segment == segments.end())
        return fail(errors::NotFound, {{u"what"_s, u"segment"_s}, {u"id"_s, id}});
    VOICELOG_TRY(service.removeSegment(found.recording.vaultId, found.recording.id, *segment));
    context.output().result({{u"id"_s, id}, {u"removed"_s, true}}, RecordingWords::tr("The segment is removed."));
    return {};
}

Result<void> transcriptAttach(Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.positionalArguments().value(1);
    VOICELOG_ASSIGN(const QByteArray text, readWhole(path));
    VOICELOG_ASSIGN(const Transcript transcript, readTranscript(text));
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    VOICELOG_TRY(RecordingService(*found.session, {}, &grantedCaseAccess())
                     .attachTranscript(found.recording.vaultId, found.recording.id, transcript));
    context.output().result({{u"number"_s, found.recording.number}, {u"cues"_s, transcript.cues.size()}},
                            RecordingWords::tr("%n line(s) attached.", nullptr, int(transcript.cues.size())));
    return {};
}

Result<void> exportTo(Context &context, const QCommandLineParser &parser)
{
    if (parser.value(u"format"_s) == "vcon"_L1)
        return exportVcons(context, parser);
    if (parser.positionalArguments().size() > 1) // their sound would have one name
        return fail(errors::InvalidValue, {{u"field"_s, u"ID"_s}, {u"value"_s, parser.positionalArguments().at(1)}});
    ExportRequest request;
    VOICELOG_ASSIGN(request.path, required(parser, u"to"_s));
    VOICELOG_ASSIGN(request.reason, required(parser, u"reason"_s));
    const QString format = parser.isSet(u"format"_s) ? parser.value(u"format"_s) : u"original"_s;
    if (format == "wav"_L1)
        request.what = ExportRequest::What::Wav;
    else if (format == "flac"_L1)
        request.what = ExportRequest::What::Flac;
    else if (format == "opus"_L1)
        request.what = ExportRequest::What::Opus;
    else if (format != "original"_L1)
        return fail(errors::InvalidValue, {{u"field"_s, u"--format"_s}, {u"value"_s, format}});
    for (const QString &ofVcon : {u"gzip"_s, u"sign-key"_s, u"sign-certificate"_s, u"key-passphrase-file"_s}) {
        if (parser.isSet(ofVcon))
            return fail(errors::InvalidValue, {{u"field"_s, u"--"_s + ofVcon}, {u"value"_s, format}});
    }
    request.redacted = parser.isSet(u"redacted"_s);
    VOICELOG_ASSIGN(const Found found, findRecording(context, parser));
    if (parser.isSet(u"start"_s) || parser.isSet(u"end"_s)) {
        TimeRange part;
        VOICELOG_ASSIGN(part.startMs, numberOption(parser, u"start"_s, 0, 0, 86'400'000));
        VOICELOG_ASSIGN(part.endMs, numberOption(parser, u"end"_s, found.recording.durationMs, 0, 86'400'000));
        request.range = part;
    }
    VOICELOG_TRY(RecordingService(*found.session, {}, &grantedCaseAccess())
                     .exportTo(found.recording, request, context.progress(), context.cancel()));
    context.output().result({{u"number"_s, found.recording.number}, {u"path"_s, request.path}},
                            RecordingWords::tr("%1 is written to %2.").arg(found.recording.number, request.path));
    return {};
}

} // namespace
} // namespace recordingcommands

QList<Command> recordingCommands()
{
    using namespace recordingcommands;
    using Option = QCommandLineOption;
    const Option programme(u"programme"_s, RecordingWords::tr("A programme: id, number, code or name."), u"ID"_s);
    const Option from(u"from"_s, RecordingWords::tr("From this date or time on."), u"DATE"_s);
    const Option to(u"to"_s, RecordingWords::tr("Before this date or time."), u"DATE"_s);
    const Option start(u"start"_s, RecordingWords::tr("Milliseconds from the beginning."), u"MS"_s);
    const Option end(u"end"_s, RecordingWords::tr("Milliseconds from the beginning."), u"MS"_s);
    return {
        {u"recording"_s,
         u"list"_s,
         u"[--number N] [--party P] [--text T] [--from D] [--to D] [--limit N] [--count]"_s,
         RecordingWords::tr("Lists recordings, newest first."),
         {{u"number"_s, RecordingWords::tr("A telephone number or its last digits."), u"N"_s},
          {u"party"_s, RecordingWords::tr("A participant's name."), u"NAME"_s},
          {u"fails"_s, RecordingWords::tr("Which this rule blocks or warns of, by its last judgement."), u"RULE"_s},
          {u"text"_s, RecordingWords::tr("Words in names, references, labels and transcripts."), u"WORDS"_s},
          {u"line"_s, RecordingWords::tr("Exactly this line."), u"LINE"_s},
          {u"direction"_s, RecordingWords::tr("INBOUND, OUTBOUND or INTERNAL."), u"D"_s},
          {u"state"_s, RecordingWords::tr("IMPORTED, ACTIVE, RESTRICTED …"), u"STATE"_s},
          programme,
          from,
          to,
          {u"limit"_s, RecordingWords::tr("At most so many; 100 if not given."), u"N"_s},
          {u"count"_s, RecordingWords::tr("Also tells how many there are.")}},
         0,
         0,
         list},
        {u"recording"_s,
         u"show"_s,
         u"ID"_s,
         RecordingWords::tr("Shows one with its call data and segments."),
         {},
         1,
         1,
         show},
        {u"recording"_s,
         u"verify"_s,
         u"ID"_s,
         RecordingWords::tr("Proves that the sound is what was taken in."),
         {},
         1,
         1,
         verify},
        {u"recording"_s,
         u"segment add"_s,
         u"ID --kind KIND --start MS --end MS [--label TEXT]"_s,
         RecordingWords::tr("Marks a stretch."),
         {{u"kind"_s, RecordingWords::tr("TALK, PROOF, HOLD, PRIVATE, PAYMENT_DATA or MASKED."), u"KIND"_s},
          start,
          end,
          {u"label"_s, RecordingWords::tr("A name for it."), u"TEXT"_s}},
         1,
         1,
         segmentAdd},
        {u"recording"_s,
         u"segment list"_s,
         u"ID"_s,
         RecordingWords::tr("Lists the marked stretches."),
         {},
         1,
         1,
         segmentList},
        {u"recording"_s,
         u"segment remove"_s,
         u"ID SEGMENT"_s,
         RecordingWords::tr("Removes a mark."),
         {},
         2,
         2,
         segmentRemove},
        {u"recording"_s,
         u"transcript attach"_s,
         u"ID FILE"_s,
         RecordingWords::tr("Attaches a WebVTT or SRT transcript."),
         {},
         2,
         2,
         transcriptAttach},
        {u"recording"_s, u"export"_s,
         u"ID… --to FILE --reason TEXT [--format original|wav|flac|opus|vcon] [--start MS] [--end MS] [--redacted] "
         u"[--gzip] [--sign-key FILE --sign-certificate FILE [--key-passphrase-file FILE]]"_s,
         RecordingWords::tr("Writes the sound to a file, or the whole recording as a vCon."),
         QList<Option>{
             {u"to"_s,
              RecordingWords::tr("The file to write; it must not exist. With vcon also a folder, for each its file."),
              u"FILE"_s},
             {u"reason"_s, RecordingWords::tr("Why; 20 to 4000 characters, without names."), u"TEXT"_s},
             {u"format"_s, RecordingWords::tr("original, wav, flac, opus or vcon."), u"FORMAT"_s},
             start,
             end,
             {u"redacted"_s, RecordingWords::tr("Not of the original: silent where it is marked MASKED, PRIVATE or "
                                                "PAYMENT_DATA.")}} +
             vconExportOptions(),
         1, -1, exportTo},
    };
}

} // namespace voicelog::ctl
