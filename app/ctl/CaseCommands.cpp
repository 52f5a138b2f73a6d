// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "RecordFile.h"

#include <base/BaseErrors.h>
#include <editions/EditionService.h>
#include <monitoring/CaseLinks.h>
#include <monitoring/CaseService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <recordings/RecordingService.h>
#include <words/EnumText.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace casecommands {
namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseCommands)
};

/// What a command works on: the session's service, and the case that its first argument names.
class CaseTarget
{
public:
    [[nodiscard]] static Result<std::unique_ptr<CaseTarget>> make(Context &context)
    {
        VOICELOG_ASSIGN(Session * session, context.session());
        VOICELOG_ASSIGN(RuleBook book, EditionService(*session).book());
        return std::make_unique<CaseTarget>(*session, std::move(book));
    }
    [[nodiscard]] static Result<std::unique_ptr<CaseTarget>> of(Context &context, const QCommandLineParser &parser)
    {
        VOICELOG_ASSIGN(auto target, make(context));
        VOICELOG_ASSIGN(const MonitoringCase found, target->service.find(parser.positionalArguments().constFirst()));
        target->record = found;
        return target;
    }
    CaseTarget(Session &s, RuleBook b) : session(s), book(std::move(b)), service(session, book) {}

    Session &session;
    RuleBook book;
    CaseService service;
    MonitoringCase record;
};

/// After a step: where the case stands now.
void showStep(Context &context, const MonitoringCase &record)
{
    QString text = record.number + u"  "_s + EnumText::value(QString(idIn(caseStateIds, record.state)));
    if (record.periodStart.isValid() && record.periodEnd.isValid())
        text += u"  %1–%2"_s.arg(record.periodStart.toString(Qt::ISODate), record.periodEnd.toString(Qt::ISODate));
    text += u"  "_s + CaseWords::tr("%n person(s)", nullptr, record.subjectCount);
    if (record.destructionDue.isValid())
        text += u"  "_s + CaseWords::tr("destruction due %1").arg(record.destructionDue.toString(Qt::ISODate));
    context.output().result(record.toJson(), text);
}

/// One step of the case that is named: `step` takes it on, and then it says where it stands.
template <typename Step>
Result<void> stepOf(Context &context, const QCommandLineParser &parser, Step step)
{
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(const MonitoringCase record, step(target->service, target->record));
    showStep(context, record);
    return {};
}

void showGrant(Context &context, const CaseGrant &grant)
{
    QStringList rights;
    for (const CaseRight right : grant.rights)
        rights += idIn(caseRightIds, right);
    context.output().result(grant.toJson(), u"%1  %2  %3  %4–%5"_s.arg(
                                                grant.id.toString(), grant.account.toString(), rights.join(u' '),
                                                grant.from.toString(Qt::ISODate), grant.until.toString(Qt::ISODate)));
}

Result<void> open(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject json, recordFile(parser));
    VOICELOG_ASSIGN(const auto target, CaseTarget::make(context));
    VOICELOG_ASSIGN(const MonitoringCase content, target->service.fromRecord(json));
    VOICELOG_ASSIGN(const MonitoringCase record, target->service.open(content));
    showStep(context, record);
    return {};
}

Result<void> edit(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QJsonObject file, recordFile(parser));
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(MonitoringCase record, target->service.theCase(target->record.id));
    VOICELOG_ASSIGN(const MonitoringCase content,
                    target->service.fromRecord(changedFields(record.contentJson(), file)));
    record.setContentOf(content);
    record.version = file["version"_L1].toInt(record.version); // what was shown may have changed meanwhile
    VOICELOG_ASSIGN(record, target->service.edit(record));
    showStep(context, record);
    return {};
}

/// A step that needs nothing but the case.
template <Result<MonitoringCase> (CaseService::*step)(const MonitoringCase &)>
Result<void> plainStep(Context &context, const QCommandLineParser &parser)
{
    return stepOf(context, parser,
                  [&](CaseService &service, const MonitoringCase &record) { return (service.*step)(record); });
}

/// A step that needs a reason.
template <Result<MonitoringCase> (CaseService::*step)(const MonitoringCase &, const QString &)>
Result<void> reasonedStep(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    return stepOf(context, parser,
                  [&](CaseService &service, const MonitoringCase &record) { return (service.*step)(record, reason); });
}

Result<QDate> requiredDate(const QCommandLineParser &parser, const QString &option)
{
    VOICELOG_TRY(required(parser, option));
    return dateOption(parser, option);
}

Result<void> extend(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate until, requiredDate(parser, u"until"_s));
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    return stepOf(context, parser, [&](CaseService &service, const MonitoringCase &record) {
        return service.proposeExtension(record, until, reason);
    });
}

Result<void> grant(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QString name, required(parser, u"account"_s));
    CaseGrant wanted;
    VOICELOG_ASSIGN(wanted.reason, required(parser, u"reason"_s));
    const QStringList rights = parser.isSet(u"rights"_s) ? parser.values(u"rights"_s) : QStringList{u"LISTEN"_s};
    for (const QString &right : rights) {
        const auto known = valueIn<CaseRight>(caseRightIds, right);
        if (!known)
            return fail(errors::InvalidValue, {{u"field"_s, u"--rights"_s}, {u"value"_s, right}});
        if (!wanted.rights.contains(*known))
            wanted.rights.append(*known);
    }
    VOICELOG_ASSIGN(wanted.from, dateOption(parser, u"from"_s));
    VOICELOG_ASSIGN(wanted.until, dateOption(parser, u"until"_s));
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(const AccountInfo account, accountByName(target->session, name));
    wanted.account = account.id;
    VOICELOG_ASSIGN(const CaseGrant granted, target->service.grant(target->record.id, wanted));
    showGrant(context, granted);
    return {};
}

/// Every open grant of an account, or the one that is named.
Result<void> revoke(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(const QList<CaseGrant> grants, target->service.grants(target->record.id));
    Id account;
    if (parser.isSet(u"account"_s)) {
        VOICELOG_ASSIGN(const AccountInfo found, accountByName(target->session, parser.value(u"account"_s)));
        account = found.id;
    }
    const QString given = parser.value(u"grant"_s);
    if (account.isNull() && given.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--account"_s}});
    int revoked = 0;
    for (const CaseGrant &one : grants) {
        if (!one.isOpenOn(target->service.today()) || (!account.isNull() && one.account != account) ||
            (!given.isEmpty() && one.id.toString() != given))
            continue;
        VOICELOG_TRY(target->service.revoke(one.id));
        ++revoked;
    }
    if (revoked == 0)
        return fail(errors::NotFound,
                    {{u"what"_s, u"grant"_s}, {u"id"_s, given.isEmpty() ? parser.value(u"account"_s) : given}});
    context.output().result({{u"number"_s, target->record.number}, {u"revoked"_s, revoked}},
                            CaseWords::tr("%n grant(s) revoked.", nullptr, revoked));
    return {};
}

Result<void> notice(Context &context, const QCommandLineParser &parser)
{
    const QString council = parser.value(u"council"_s);
    const QString employees = parser.value(u"employees"_s);
    if (council.isEmpty() && employees.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"--council"_s}});
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(Database database, target->session.openGovernance());
    CaseLinks links(database);
    MonitoringCase record = target->record;
    if (!council.isEmpty()) {
        VOICELOG_ASSIGN(const Id id, links.councilRecord(council));
        VOICELOG_ASSIGN(record, target->service.noteCouncilNotice(record, id));
    }
    if (!employees.isEmpty()) {
        VOICELOG_ASSIGN(const Id id, links.notice(employees));
        VOICELOG_ASSIGN(record, target->service.noteEmployeeNotice(record, id));
    }
    showStep(context, record);
    return {};
}

Result<void> afterNotice(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(QDate on, dateOption(parser, u"on"_s));
    if (!on.isValid())
        on = target->service.today();
    Id given;
    if (parser.isSet(u"notice"_s)) {
        VOICELOG_ASSIGN(Database database, target->session.openGovernance());
        VOICELOG_ASSIGN(given, CaseLinks(database).notice(parser.value(u"notice"_s)));
    }
    VOICELOG_ASSIGN(const MonitoringCase record, target->service.informAfterwards(target->record, on, given));
    showStep(context, record);
    return {};
}

Result<void> postpone(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate to, requiredDate(parser, u"to"_s));
    VOICELOG_ASSIGN(const QString reason, required(parser, u"reason"_s));
    return stepOf(context, parser, [&](CaseService &service, const MonitoringCase &record) {
        return service.postponeInforming(record, to, reason);
    });
}

Result<void> attach(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(
        const Recording recording,
        RecordingService(target->session, {}, &grantedCaseAccess()).find(parser.positionalArguments().at(1)));
    VOICELOG_TRY(target->service.wantRecording(target->record.id, recording));
    context.output().result({{u"number"_s, target->record.number}, {u"recording"_s, recording.number}},
                            CaseWords::tr("%1 may be used in this case.").arg(recording.number));
    return {};
}

Result<void> close(Context &context, const QCommandLineParser &parser)
{
    const bool none = parser.isSet(u"no-finding"_s);
    if (none == parser.isSet(u"finding"_s))
        return fail(errors::MissingValue, {{u"field"_s, u"--finding"_s}});
    if (none)
        return reasonedStep<&CaseService::closeWithoutFinding>(context, parser);
    const QString wanted = parser.isSet(u"outcome"_s) ? parser.value(u"outcome"_s)
                                                      : QString(idIn(caseOutcomeIds, CaseOutcome::FindingOffence));
    const auto outcome = valueIn<CaseOutcome>(caseOutcomeIds, wanted);
    if (!outcome)
        return fail(errors::InvalidValue, {{u"field"_s, u"--outcome"_s}, {u"value"_s, wanted}});
    QList<FollowUp> followUp;
    const QStringList given = parser.values(u"follow-up"_s);
    for (const QString &one : given) {
        const auto known = valueIn<FollowUp>(followUpIds, one);
        if (!known)
            return fail(errors::InvalidValue, {{u"field"_s, u"--follow-up"_s}, {u"value"_s, one}});
        followUp.append(*known);
    }
    return stepOf(context, parser, [&](CaseService &service, const MonitoringCase &record) {
        return service.closeWithFinding(record, *outcome, parser.value(u"finding"_s), followUp);
    });
}

Result<void> decided(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate on, requiredDate(parser, u"on"_s));
    return stepOf(context, parser, [&](CaseService &service, const MonitoringCase &record) {
        return service.noteFinalDecision(record, on);
    });
}

Result<void> destroyEarlier(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const QDate on, requiredDate(parser, u"on"_s));
    return stepOf(context, parser, [&](CaseService &service, const MonitoringCase &record) {
        return service.proposeEarlierDestruction(record, on);
    });
}

Result<void> list(Context &context, const QCommandLineParser &parser)
{
    const QString wanted = parser.value(u"state"_s);
    if (!wanted.isEmpty() && !valueIn<CaseState>(caseStateIds, wanted))
        return fail(errors::InvalidValue, {{u"field"_s, u"--state"_s}, {u"value"_s, wanted}});
    VOICELOG_ASSIGN(const auto target, CaseTarget::make(context));
    VOICELOG_ASSIGN(const auto cases, target->service.list());
    for (const MonitoringCase &record : cases) {
        if (wanted.isEmpty() || idIn(caseStateIds, record.state) == wanted)
            showStep(context, record);
    }
    return {};
}

QJsonArray resultsJson(const QList<RuleResult> &results)
{
    QJsonArray array;
    for (const RuleResult &result : results)
        array.append(toJson(result));
    return array;
}

Result<void> show(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(const auto target, CaseTarget::of(context, parser));
    VOICELOG_ASSIGN(const MonitoringCase record, target->service.theCase(target->record.id));
    QJsonObject json = record.toJson();
    VOICELOG_ASSIGN(const auto grants, target->service.grants(record.id));
    QJsonArray given;
    for (const CaseGrant &one : grants)
        given.append(one.toJson());
    json.insert(u"grants"_s, given);
    if (parser.isSet(u"conditions"_s) && record.readable) {
        VOICELOG_ASSIGN(const CaseConditions conditions, target->service.conditions(record));
        QJsonArray gaps;
        for (const CaseGap &gap : conditions.gaps)
            gaps.append(gap.key);
        json.insert(u"missing"_s, gaps);
        json.insert(u"submitRules"_s, resultsJson(conditions.submit));
        json.insert(u"approveRules"_s, resultsJson(conditions.approve));
        json.insert(u"startRules"_s, resultsJson(conditions.start));
        json.insert(u"closeRules"_s, resultsJson(conditions.close));
    }
    context.output().result(json, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
    return {};
}

} // namespace
} // namespace casecommands

QList<Command> caseCommands()
{
    using namespace casecommands;
    using Option = QCommandLineOption;
    const Option from(u"from"_s, CaseWords::tr("The case's fields as JSON."), u"FILE"_s);
    const Option reason(u"reason"_s, CaseWords::tr("Why, in 20 to 4000 characters."), u"TEXT"_s);
    const Option account(u"account"_s, CaseWords::tr("The account's name."), u"NAME"_s);
    const Option until(u"until"_s, CaseWords::tr("The last day."), u"DATE"_s);
    const Option on(u"on"_s, CaseWords::tr("The day; today if not given."), u"DATE"_s);
    const QString noun = u"case"_s;
    const QString one = u"CASE"_s;
    return {
        {noun,
         u"open"_s,
         u"--from FILE.json"_s,
         CaseWords::tr("Opens a monitoring case as a draft, with a vault of its own."),
         {from},
         0,
         0,
         open},
        {noun,
         u"edit"_s,
         one + u" --from FILE.json"_s,
         CaseWords::tr("Changes the fields that the file names, in a draft or a rejected case."),
         {from},
         1,
         1,
         edit},
        {noun,
         u"submit"_s,
         one,
         CaseWords::tr("Puts it forward to a second officer."),
         {},
         1,
         1,
         plainStep<&CaseService::submit>},
        {noun,
         u"approve"_s,
         one,
         CaseWords::tr("Approves what waits, as a second officer: the case, a longer period, closing it, an earlier "
                       "destruction."),
         {},
         1,
         1,
         plainStep<&CaseService::approve>},
        {noun,
         u"reject"_s,
         one + u" --reason TEXT"_s,
         CaseWords::tr("Rejects what waits, as a second officer."),
         {reason},
         1,
         1,
         reasonedStep<&CaseService::reject>},
        {noun, u"start"_s, one, CaseWords::tr("Begins the measure."), {}, 1, 1, plainStep<&CaseService::start>},
        {noun,
         u"extend"_s,
         one + u" --until DATE --reason TEXT"_s,
         CaseWords::tr("Proposes a longer period, once."),
         {until, reason},
         1,
         1,
         extend},
        {noun,
         u"stop"_s,
         one + u" --reason TEXT"_s,
         CaseWords::tr("Ends the measure before its period does."),
         {reason},
         1,
         1,
         reasonedStep<&CaseService::stop>},
        {noun,
         u"grant"_s,
         one + u" --account NAME --reason TEXT [--rights RIGHT]… [--from DATE] [--until DATE]"_s,
         CaseWords::tr("Gives somebody access to its recordings until a day."),
         {account,
          reason,
          {u"rights"_s, CaseWords::tr("LISTEN, READ or EXPORT; may be given more than once. LISTEN if not given."),
           u"RIGHT"_s},
          {u"from"_s, CaseWords::tr("The first day; today if not given."), u"DATE"_s},
          until},
         1,
         1,
         grant},
        {noun,
         u"revoke"_s,
         one + u" --account NAME | --grant ID"_s,
         CaseWords::tr("Takes access away."),
         {account, {u"grant"_s, CaseWords::tr("One grant."), u"ID"_s}},
         1,
         1,
         revoke},
        {noun,
         u"notice"_s,
         one + u" [--council RECORD] [--employees NOTICE]"_s,
         CaseWords::tr("Names the notice to the works council, without names, and the one to employees."),
         {{u"council"_s, CaseWords::tr("A works-council record of kind CASE_NOTICE."), u"RECORD"_s},
          {u"employees"_s, CaseWords::tr("An employee notice of scope MONITORING."), u"NOTICE"_s}},
         1,
         1,
         notice},
        {noun,
         u"after-notice"_s,
         one + u" [--on DATE] [--notice NOTICE]"_s,
         CaseWords::tr("Records that the persons of a covert case were told afterwards."),
         {on, {u"notice"_s, CaseWords::tr("An employee notice of scope AFTER_COVERT."), u"NOTICE"_s}},
         1,
         1,
         afterNotice},
        {noun,
         u"postpone"_s,
         one + u" --to DATE --reason TEXT"_s,
         CaseWords::tr("Postpones telling them, with a reason."),
         {{u"to"_s, CaseWords::tr("The new last day."), u"DATE"_s}, reason},
         1,
         1,
         postpone},
        {noun,
         u"attach"_s,
         one + u" RECORDING"_s,
         CaseWords::tr("Asks whether a recording may be used in it; one made for another purpose may not."),
         {},
         2,
         2,
         attach},
        {noun,
         u"close"_s,
         one + u" --finding TEXT --follow-up KIND [--outcome OUTCOME] | --no-finding --reason TEXT"_s,
         CaseWords::tr("Closes it; a finding is approved by a second officer, no finding destroys."),
         {{u"finding"_s, CaseWords::tr("What was found, in 20 to 4000 characters."), u"TEXT"_s},
          {u"no-finding"_s, CaseWords::tr("Nothing was found.")},
          {u"outcome"_s, CaseWords::tr("FINDING_OFFENCE or FINDING_BREACH_ONLY; the first if not given."),
           u"OUTCOME"_s},
          {u"follow-up"_s,
           CaseWords::tr("REPORT_TO_POLICE, DISMISSAL_PROCEEDINGS, WARNING or NONE; may be given more than once."),
           u"KIND"_s},
          reason},
         1,
         1,
         close},
        {noun,
         u"abort"_s,
         one + u" --reason TEXT"_s,
         CaseWords::tr("Gives it up before its evaluation: as without a finding."),
         {reason},
         1,
         1,
         reasonedStep<&CaseService::abort>},
        {noun,
         u"decided"_s,
         one + u" --on DATE"_s,
         CaseWords::tr("Records the decision or judgment that ended the matter of a finding."),
         {on},
         1,
         1,
         decided},
        {noun,
         u"destroy-earlier"_s,
         one + u" --on DATE"_s,
         CaseWords::tr("Proposes to destroy it before its due date."),
         {on},
         1,
         1,
         destroyEarlier},
        {noun,
         u"list"_s,
         u"[--state STATE]"_s,
         CaseWords::tr("Lists the monitoring cases, without names."),
         {{u"state"_s, CaseWords::tr("Only those in this state, e.g. RUNNING."), u"STATE"_s}},
         0,
         0,
         list},
        {noun,
         u"show"_s,
         one + u" [--conditions]"_s,
         CaseWords::tr("Shows one (id or number)."),
         {{u"conditions"_s, CaseWords::tr("Also what it lacks and what the rules say.")}},
         1,
         1,
         show},
    };
}

} // namespace voicelog::ctl
