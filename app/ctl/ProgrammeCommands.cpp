// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>
#include <rules/RuleBook.h>
#include <rules/RuleChecks.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace programmecommands {
namespace {

struct ProgrammeWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeCommands)
};

QJsonObject programmeJson(const Programme &programme)
{
    QJsonObject json = programme.toJson();
    json.insert("id"_L1, programme.id.toString());
    json.insert("number"_L1, programme.number);
    json.insert("state"_L1, QString(idIn(programmeStateIds, programme.state)));
    json.insert("vault"_L1, programme.vaultId.toString());
    json.insert("granted"_L1, programme.granted);
    json.insert("createdAt"_L1, programme.createdAt.toString(Qt::ISODateWithMs));
    json.insert("version"_L1, programme.version);
    json.insert("lines"_L1, QJsonArray::fromStringList(programme.lines));
    if (programme.closedAt.isValid())
        json.insert("closedAt"_L1, programme.closedAt.toString(Qt::ISODateWithMs));
    return json;
}

QString programmeLine(const Programme &programme)
{
    return programme.number + u"  "_s + programme.code + u"  "_s + purposeId(programme.purpose) + u"  "_s +
           idIn(programmeStateIds, programme.state) + u"  "_s + programme.name;
}

void show(Context &context, const Programme &programme)
{
    context.output().result(programmeJson(programme), programmeLine(programme));
}

/// What the rules say, each with its words; those that stand in the way say what cures them.
QStringList conditionLines(const ProgrammeConditions &conditions)
{
    static const Result<RuleBook> book = RuleBook::builtIn();
    const RuleEdition *edition = book ? book->inForceOn(conditions.on) : nullptr;
    QStringList lines;
    for (const RuleResult &result : conditions.results) {
        QString line = result.ruleId.leftJustified(15) + u' ' + outcomeId(result.outcome);
        if (!result.holds() && edition) {
            const bool dutch = ErrorText::isDutch();
            line += u"  "_s + messageOf(result, *edition, dutch);
            if (const Rule *rule = edition->rule(result.ruleId); rule && !rule->cureEn.isEmpty())
                line += u"\n    "_s + (dutch ? rule->cureNl : rule->cureEn);
            static constexpr std::array nouns{"programme"_L1, "balancing"_L1, "processing"_L1, "notice"_L1,
                                              "council"_L1};
            line += u"\n    "_s +
                    ProgrammeWords::tr("Cured with: voicelogctl %1").arg(nouns[size_t(cureOf(result.ruleId))]);
        }
        lines.append(line);
    }
    for (const QString &field : conditions.missing)
        lines.append(ProgrammeWords::tr("Still empty: %1 (%2)").arg(EnumText::field(field), field));
    return lines;
}

QJsonArray conditionsJson(const ProgrammeConditions &conditions)
{
    QJsonArray json;
    for (const RuleResult &result : conditions.results) {
        QJsonObject entry = toJson(result);
        entry.insert("inTheWay"_L1, rules::standsInTheWay(result));
        json.append(entry);
    }
    return json;
}

Result<void> add(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    if (parser.isSet(u"from"_s)) {
        VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
        VOICELOG_ASSIGN(const Programme draft, service.fromRecord(file));
        VOICELOG_ASSIGN(const Programme programme, service.add(draft));
        show(context, programme);
        return {};
    }
    VOICELOG_ASSIGN(const QString name, required(parser, u"name"_s));
    VOICELOG_ASSIGN(const QString purposeText, required(parser, u"purpose"_s));
    const auto purpose = purposeFromId(purposeText);
    if (!purpose)
        return fail(errors::InvalidValue, {{u"field"_s, u"--purpose"_s}, {u"value"_s, purposeText}});
    VOICELOG_ASSIGN(const Programme programme,
                    service.add(name, *purpose, parser.values(u"line"_s), parser.value(u"code"_s)));
    show(context, programme);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme before, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(Programme changed, service.fromRecord(changedFields(before.toJson(), file)));
    changed.id = before.id;
    changed.version = file["version"_L1].toInt(before.version); // what was printed before may be given back
    VOICELOG_ASSIGN(Programme stored, service.edit(changed));
    stored.granted = before.granted;
    show(context, stored);
    return {};
}

Result<void> activate(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate from, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    const auto activated = service.activate(programme, from);
    if (!activated) {
        if (const auto conditions = service.conditions(programme, from); conditions && !conditions->areMet()) {
            ProgrammeConditions unmet = *conditions;
            unmet.results.removeIf([](const RuleResult &result) { return !rules::standsInTheWay(result); });
            const QStringList lines = conditionLines(unmet);
            for (const QString &line : lines)
                context.output().note(line);
        }
        return fail(activated);
    }
    show(context, *activated);
    return {};
}

Result<void> suspend(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(const QDate from, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const Programme suspended, service.suspend(programme, reason, from));
    show(context, suspended);
    return {};
}

Result<void> end(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    VOICELOG_ASSIGN(const QDate from, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const Programme ended, service.end(programme, reason, from));
    show(context, ended);
    return {};
}

Result<void> list(Context &context, const QCommandLineParser &)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_ASSIGN(const auto programmes, ProgrammeService(*session).list());
    for (const auto &programme : programmes)
        show(context, programme);
    return {};
}

Result<void> showOne(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate on, dateOption(parser, u"on"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    const ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    QJsonObject json = programmeJson(programme);
    QStringList lines{programmeLine(programme)};
    // An investigator, a timer or an administrator may see that it is there, not what it rests on.
    if (const Role role = session->account().role;
        role == Role::PrivacyOfficer || role == Role::Dpo || role == Role::OrReviewer) {
        VOICELOG_ASSIGN(const auto conditions, service.conditions(programme, on));
        VOICELOG_ASSIGN(const auto turns, service.turns(programme.id));
        QJsonArray turnsJson;
        for (const ProgrammeTurn &turn : turns) {
            const QString state = idIn(programmeStateIds, turn.state);
            turnsJson.append(QJsonObject{{u"from"_s, turn.from.toString(Qt::ISODate)},
                                         {u"state"_s, state},
                                         {u"reason"_s, turn.reason},
                                         {u"at"_s, turn.at.toString(Qt::ISODateWithMs)}});
            lines.append(turn.from.toString(Qt::ISODate) + u"  "_s + state + u"  "_s + EnumText::value(turn.reason));
        }
        json.insert("conditionsOn"_L1, conditions.on.toString(Qt::ISODate));
        json.insert("conditions"_L1, conditionsJson(conditions));
        json.insert("missing"_L1, QJsonArray::fromStringList(conditions.missing));
        json.insert("turns"_L1, turnsJson);
        lines += conditionLines(conditions);
    }
    context.output().result(json, lines.join(u'\n'));
    return {};
}

Result<void> close(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const Programme closed, service.close(programme));
    show(context, closed);
    return {};
}

void showSound(Context &context, const AnnouncementSound &sound)
{
    context.output().result({{u"id"_s, sound.id.toString()},
                             {u"language"_s, sound.language},
                             {u"textVersion"_s, sound.textVersion},
                             {u"name"_s, sound.name},
                             {u"sha256"_s, QString::fromLatin1(sound.sha256.toHex())},
                             {u"durationMs"_s, sound.durationMs},
                             {u"bytes"_s, sound.bytes.size()}},
                            sound.id.toString() + u"  "_s + sound.language + u"  "_s + sound.textVersion + u"  "_s +
                                sound.name);
}

Result<void> addSound(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString language, required(parser, u"language"_s));
    VOICELOG_ASSIGN(const QString textVersion, required(parser, u"text-version"_s));
    const QString path = parser.positionalArguments().value(1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? errors::FileUnreadable : errors::FileNotFound,
                    {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    AnnouncementSound sound;
    sound.name = QFileInfo(path).fileName();
    sound.language = language;
    sound.textVersion = textVersion;
    sound.bytes = file.read(AnnouncementSound::largest + 1);
    VOICELOG_ASSIGN(const AnnouncementSound added, service.addSound(programme.id, sound));
    showSound(context, added);
    return {};
}

Result<void> listSounds(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    const ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    VOICELOG_ASSIGN(const auto sounds, service.announcementSounds(programme.id));
    for (const AnnouncementSound &sound : sounds)
        showSound(context, sound);
    return {};
}

Result<void> removeSound(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(Session * session, context.session());
    ProgrammeService service(*session);
    VOICELOG_ASSIGN(const Programme programme, service.find(parser.positionalArguments().constFirst()));
    const Id id = Id::fromString(parser.positionalArguments().value(1));
    VOICELOG_ASSIGN(const auto sounds, service.announcementSounds(programme.id));
    for (const AnnouncementSound &sound : sounds) {
        if (sound.id == id)
            return service.removeSound(id);
    }
    return fail(errors::NotFound,
                {{u"what"_s, u"announcementSound"_s}, {u"id"_s, parser.positionalArguments().value(1)}});
}

} // namespace
} // namespace programmecommands

QList<Command> programmeCommands()
{
    using namespace programmecommands;
    const QCommandLineOption from(u"from"_s, ProgrammeWords::tr("The record's fields as JSON; links may be numbers."),
                                  u"FILE"_s);
    const QCommandLineOption name(u"name"_s, ProgrammeWords::tr("The programme's name."), u"NAME"_s);
    const QCommandLineOption purpose(
        u"purpose"_s,
        ProgrammeWords::tr("CONTRACT_PROOF, LEGAL_OBLIGATION, QUALITY, TRAINING, SERVICE_HANDLING or "
                           "EMPLOYEE_MONITORING."),
        u"PURPOSE"_s);
    const QCommandLineOption line(
        u"line"_s, ProgrammeWords::tr("A line or queue it records; may be given more than once."), u"LINE"_s);
    const QCommandLineOption code(u"code"_s, ProgrammeWords::tr("Begins the numbers of its recordings."), u"CODE"_s);
    const QCommandLineOption on(u"on"_s, ProgrammeWords::tr("The first day, e.g. 2026-06-15."), u"DATE"_s);
    const QCommandLineOption judgedOn(u"on"_s, ProgrammeWords::tr("The day that the rules are asked about."),
                                      u"DATE"_s);
    const QCommandLineOption reason(u"reason"_s, ProgrammeWords::tr("Why: 20 to 4000 characters, without names."),
                                    u"TEXT"_s);
    const QCommandLineOption language(u"language"_s, ProgrammeWords::tr("Of the sound: nl, en …"), u"LANGUAGE"_s);
    const QCommandLineOption textVersion(
        u"text-version"_s, ProgrammeWords::tr("Which version of the announcement's text it speaks."), u"VERSION"_s);
    const QString one = u"PROGRAMME"_s;
    return {
        {u"programme"_s,
         u"add"_s,
         u"--from FILE.json | --purpose PURPOSE --name NAME [--line LINE]… [--code CODE]"_s,
         ProgrammeWords::tr("Adds a recording programme with a vault of its own, as a draft."),
         {from, name, purpose, line, code},
         0,
         0,
         add},
        {u"programme"_s,
         u"edit"_s,
         one + u" --from FILE.json"_s,
         ProgrammeWords::tr("Changes the fields that the file names."),
         {from},
         1,
         1,
         edit},
        {u"programme"_s,
         u"activate"_s,
         one + u" [--on DATE]"_s,
         ProgrammeWords::tr("Makes it active, or tells every rule that stands in the way."),
         {on},
         1,
         1,
         activate},
        {u"programme"_s,
         u"suspend"_s,
         one + u" --reason TEXT [--on DATE]"_s,
         ProgrammeWords::tr("Suspends an active one."),
         {reason, on},
         1,
         1,
         suspend},
        {u"programme"_s,
         u"end"_s,
         one + u" --reason TEXT [--on DATE]"_s,
         ProgrammeWords::tr("Ends one for good."),
         {reason, on},
         1,
         1,
         end},
        {u"programme"_s, u"list"_s, {}, ProgrammeWords::tr("Lists the programmes."), {}, 0, 0, list},
        {u"programme"_s,
         u"show"_s,
         one + u" [--on DATE]"_s,
         ProgrammeWords::tr("Shows one (id, number, code or name), its turns and what the rules say of it."),
         {judgedOn},
         1,
         1,
         showOne},
        {u"programme"_s, u"close"_s, one, ProgrammeWords::tr("Closes one: nothing more is taken in."), {}, 1, 1, close},
        {u"programme"_s,
         u"sound add"_s,
         one + u" FILE --language LANGUAGE --text-version VERSION"_s,
         ProgrammeWords::tr("Keeps a sound of its announcement."),
         {language, textVersion},
         2,
         2,
         addSound},
        {u"programme"_s,
         u"sound list"_s,
         one,
         ProgrammeWords::tr("Lists the sounds of its announcement."),
         {},
         1,
         1,
         listSounds},
        {u"programme"_s,
         u"sound remove"_s,
         one + u" ID"_s,
         ProgrammeWords::tr("Removes a sound of its announcement."),
         {},
         2,
         2,
         removeSound},
    };
}

} // namespace voicelog::ctl
