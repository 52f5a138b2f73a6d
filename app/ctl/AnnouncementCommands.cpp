// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "Judging.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <recordings/AnnouncementJson.h>
#include <recordings/AnnouncementService.h>
#include <recordings/RecordingService.h>
#include <words/EnumText.h>

#include <QFile>
#include <QTime>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace announcementcommands {
namespace {

struct AnnouncementWords
{
    Q_DECLARE_TR_FUNCTIONS(AnnouncementCommands)
};

struct CallOf
{
    Session *session;
    Recording recording;
};

Result<CallOf> callOf(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(
        Recording recording,
        RecordingService(*session, {}, &grantedCaseAccess()).find(parser.positionalArguments().constFirst()));
    return CallOf{session, std::move(recording)};
}

void showEvidence(Context &context, const AnnouncementEvidence &evidence)
{
    QStringList text{evidence.id.toString(), QString(announcementKindId(evidence.kind)),
                     QString(announcementFoundById(evidence.foundBy))};
    if (evidence.announcedAtMs)
        text += QTime(0, 0).addMSecs(int(*evidence.announcedAtMs)).toString(u"h:mm:ss.zzz"_s);
    if (!evidence.playedFully)
        text += AnnouncementWords::tr("not fully");
    text += {evidence.language, evidence.textVersion, evidence.announcedPurposes.join(u',')};
    text.removeAll(QString());
    context.output().result(announcementToJson(evidence), text.join(u"  "_s));
}

Result<void> addAnnouncement(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject json, recordFile(parser));
    VOICELOG_ASSIGN(AnnouncementEvidence evidence, announcementFromJson(json));
    VOICELOG_ASSIGN(const CallOf call, callOf(context, parser));
    VOICELOG_ASSIGN(const auto judging, Judging::make(*call.session));
    AnnouncementService service(*call.session, judging->maker());
    VOICELOG_ASSIGN(evidence, service.add(call.recording.vaultId, call.recording.id, evidence));
    showEvidence(context, evidence);
    return {};
}

Result<void> listAnnouncements(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const CallOf call, callOf(context, parser));
    VOICELOG_ASSIGN(const auto all, AnnouncementService(*call.session).list(call.recording.vaultId, call.recording.id));
    for (const auto &evidence : all)
        showEvidence(context, evidence);
    return {};
}

Result<void> removeAnnouncement(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(const CallOf call, callOf(context, parser));
    const QString id = parser.positionalArguments().value(1);
    VOICELOG_ASSIGN(const auto judging, Judging::make(*call.session));
    VOICELOG_TRY(AnnouncementService(*call.session, judging->maker())
                     .remove(call.recording.vaultId, call.recording.id, Id::fromString(id), reason));
    context.output().result({{u"id"_s, id}, {u"removed"_s, true}}, AnnouncementWords::tr("The proof is removed."));
    return {};
}

Result<SoughtAnnouncement> soundOf(Context &context, const QCommandLineParser &parser)
{
    const QString path = parser.value(u"sound"_s);
    QFile file(path);
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, path}});
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    SoughtAnnouncement sound;
    VOICELOG_ASSIGN(sound.reference, AnnouncementReference::prepare(&file, path, context.cancel()));
    sound.textVersion = parser.value(u"text-version"_s);
    sound.language = parser.value(u"language"_s);
    sound.announcedPurposes = parser.value(u"purposes"_s).split(u',', Qt::SkipEmptyParts);
    sound.privacyNoticeRef = parser.value(u"privacy-notice"_s);
    return sound;
}

Result<void> hear(Context &context, const QCommandLineParser &parser)
{
    QList<SoughtAnnouncement> sounds;
    if (parser.isSet(u"sound"_s)) {
        VOICELOG_ASSIGN(const SoughtAnnouncement sound, soundOf(context, parser));
        sounds += sound;
    }
    VOICELOG_ASSIGN(const CallOf call, callOf(context, parser));
    if (sounds.isEmpty()) {
        VOICELOG_ASSIGN(const Programme programme,
                        ProgrammeService(*call.session).find(call.recording.programmeId.toString()));
        VOICELOG_ASSIGN(sounds, soughtAnnouncements(*call.session, programme, context.cancel()));
        if (sounds.isEmpty()) // neither given nor kept by the programme
            return fail(errors::MissingValue, {{u"field"_s, u"--sound"_s}});
    }
    VOICELOG_ASSIGN(const auto judging, Judging::make(*call.session));
    AnnouncementService service(*call.session, judging->maker());
    VOICELOG_ASSIGN(const auto heard, service.hear(call.recording, sounds, context.progress(), context.cancel()));
    for (const auto &evidence : heard)
        showEvidence(context, evidence);
    context.output().note(heard.isEmpty()
                              ? AnnouncementWords::tr("Nothing new was heard.")
                              : AnnouncementWords::tr("%n announcement(s) heard.", nullptr, int(heard.size())));
    return {};
}

} // namespace
} // namespace announcementcommands

QList<Command> announcementCommands()
{
    using namespace announcementcommands;
    return {
        {u"recording"_s,
         u"announcement add"_s,
         u"ID --from FILE.json"_s,
         AnnouncementWords::tr("Enters a proof that the recording was announced."),
         {{u"from"_s,
           AnnouncementWords::tr("The proof as JSON: kind, announcedAt, language, textVersion, announcedPurposes, "
                                 "playedFully, privacyNoticeRef, segmentId."),
           u"FILE"_s}},
         1,
         1,
         addAnnouncement},
        {u"recording"_s,
         u"announcement list"_s,
         u"ID"_s,
         AnnouncementWords::tr("Lists how it was proven that the recording was announced."),
         {},
         1,
         1,
         listAnnouncements},
        {u"recording"_s,
         u"announcement remove"_s,
         u"ID PROOF --reason TEXT"_s,
         AnnouncementWords::tr("Removes a proof."),
         {{u"reason"_s, AnnouncementWords::tr("Why, in 20 to 4000 characters, without names."), u"TEXT"_s}},
         2,
         2,
         removeAnnouncement},
        {u"recording"_s,
         u"announcement hear"_s,
         u"ID [--sound FILE [--language L] [--text-version V] [--purposes P,P] [--privacy-notice REF]]"_s,
         AnnouncementWords::tr("Listens for the announcement in the first minutes."),
         {{u"sound"_s, AnnouncementWords::tr("The announcement's sound; those of the programme if not given."),
           u"FILE"_s},
          {u"language"_s, AnnouncementWords::tr("Its language: nl, en …"), u"L"_s},
          {u"text-version"_s, AnnouncementWords::tr("Which wording it is."), u"V"_s},
          {u"purposes"_s, AnnouncementWords::tr("The purposes that it names, separated by commas."), u"P,P"_s},
          {u"privacy-notice"_s, AnnouncementWords::tr("Where the full notice is."), u"REF"_s}},
         1,
         1,
         hear},
    };
}

} // namespace voicelog::ctl
