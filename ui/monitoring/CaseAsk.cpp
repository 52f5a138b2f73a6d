// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseAsk.h"

#include "CaseCloseDialog.h"
#include "CaseDue.h"
#include "CaseGrantDialog.h"

#include <common/AskDialog.h>
#include <common/MessageBox.h>
#include <monitoring/CaseService.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<void> onlyWhether(const Result<MonitoringCase> &result)
{
    if (!result)
        return fail(result);
    return {};
}

constexpr int grantDaysAfterFinding = 183;

} // namespace

struct CaseAsk::Asked
{
    Id choice;
    QDate date;
    QString text;
};

QDate CaseAsk::lastGrantDay(const MonitoringCase &record, QDate today)
{
    return record.state == CaseState::ClosedFinding ? today.addDays(grantDaysAfterFinding) : record.evaluationDue;
}

void CaseAsk::ask(Act act, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                  const Ready &ready)
{
    CaseService &service = context.cases;
    const MonitoringCase &record = dossier.record;
    switch (act) {
    case Act::Save:
    case Act::Discard:
        return; // these need no asking and no other work
    case Act::Submit:
        ready({.run = [&service, record] { return onlyWhether(service.submit(record)); }, .done = tr("Put forward")});
        return;
    case Act::TakeUp:
        ready({.run = [&service, record] { return onlyWhether(service.edit(record)); },
               .done = tr("It is a draft again")});
        return;
    case Act::Approve:
        approve(context, dossier, parent, ready);
        return;
    case Act::Start:
        confirmed(
            tr("Start %1?").arg(record.number),
            tr("From now on calls of its lines may be taken into this case, until %1.").arg(dayText(record.periodEnd)),
            tr("Start"), tr("Started"), context, parent, ready, [&service, record] { return service.start(record); });
        return;
    case Act::Close:
    case Act::Abort:
        close(act == Act::Abort, context, dossier, parent, ready);
        return;
    case Act::Reject:
    case Act::TellCouncil:
    case Act::TellEmployees:
    case Act::Extend:
    case Act::Stop:
    case Act::Inform:
    case Act::Postpone:
    case Act::FinalDecision:
    case Act::DestroyEarlier:
        askDialog(act, context, dossier, parent, ready);
        return;
    }
}

void CaseAsk::confirmed(const QString &title, const QString &text, const QString &button, const QString &done,
                        const MonitoringContext &context, QWidget *parent, const Ready &ready,
                        const std::function<Result<MonitoringCase>()> &step)
{
    context.page.messageBox.confirm(
        parent, {.kind = Message::Kind::Question, .title = title, .text = text}, button, parent,
        [ready, step, done] { ready({.run = [step] { return onlyWhether(step()); }, .done = done}); });
}

void CaseAsk::approve(const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent, const Ready &ready)
{
    const MonitoringCase &record = dossier.record;
    QString title;
    QString text;
    QString button = tr("Approve");
    QString done = tr("Approved");
    switch (record.proposal) {
    case CaseProposal::None:
        return;
    case CaseProposal::Approval:
        title = tr("Approve %1?").arg(record.number);
        text = tr("You confirm that there is no other way, that the interest weighs more than the privacy of the "
                  "persons concerned, and that recording is limited to the lines and days that are named.");
        break;
    case CaseProposal::Extension:
        title = tr("Make the period of %1 longer?").arg(record.number);
        text = record.extension ? tr("It then records until %1. That can be done once. The reason: %2")
                                      .arg(dayText(record.extension->until), record.extension->reason)
                                : QString();
        break;
    case CaseProposal::Closing:
        title = tr("Close %1 with a finding?").arg(record.number);
        text = tr("The recordings are kept until the matter is decided for good. What was found: %1")
                   .arg(record.outcomeReason);
        button = tr("Close it");
        done = tr("Closed");
        break;
    case CaseProposal::EarlierDestruction:
        title = tr("Destroy %1 earlier?").arg(record.number);
        text = tr("It is then destroyed on %1 and not on %2. That cannot be undone.")
                   .arg(dayText(record.earlierDestructionOn), dayText(record.destructionDue));
        break;
    }
    confirmed(title, text, button, done, context, parent, ready,
              [&service = context.cases, record] { return service.approve(record); });
}

void CaseAsk::close(bool abort, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                    const Ready &ready)
{
    const MonitoringCase &record = dossier.record;
    const CaseLimits &limits = dossier.conditions.limits;
    CaseCloseDialog::Request request{.number = record.number,
                                     .recordings = record.recordingCount,
                                     .persons = record.subjectCount,
                                     .limits = limits,
                                     .fourEyes = context.page.session.fourEyes(),
                                     .held = dossier.heldForClaim,
                                     .abort = abort};
    const QDate latest = record.evaluationDue.addDays(limits.overdueEvaluationDays);
    if (!abort && latest.isValid() && limits.today > latest)
        request.whyNotKept = tr("The evaluation was due on %1: since %2 it is too late for an outcome that keeps the "
                                "recordings (R-MON-PERIOD-01).")
                                 .arg(dayText(record.evaluationDue), dayText(latest));
    else if (!abort && record.covert && !record.afterNoticeOn.isValid() && !record.afterNoticePostponedTo.isValid())
        request.whyNotKept = tr("Before it is closed with an outcome that keeps the recordings, the persons must be "
                                "told, or there must be a reason to tell them later (R-COVERT-02).");
    auto *dialog = new CaseCloseDialog(request, parent);
    QObject::connect(dialog, &ActDialog::confirmed, parent, [context, dialog, record, abort, ready] {
        CaseService &service = context.cases;
        const CaseOutcome outcome = dialog->outcome();
        const QString reason = dialog->reason();
        const auto followUp = dialog->followUp();
        const bool finding = outcome == CaseOutcome::FindingOffence || outcome == CaseOutcome::FindingBreachOnly;
        ready({.run = [&service, &session = context.page.session, record, abort, finding, outcome, reason,
                       followUp]() -> Result<void> {
                   if (abort) {
                       VOICELOG_TRY(service.abort(record, reason));
                       return session.removePrivate(CaseUnsaved::key(record)); // with what was typed last
                   }
                   return onlyWhether(finding ? service.closeWithFinding(record, outcome, reason, followUp)
                                              : service.closeWithoutFinding(record, reason));
               },
               .done = finding ? tr("Recorded") : tr("Closed: all access has ended"),
               .answered = dialog->answerer()});
    });
    dialog->open();
}

void CaseAsk::askDialog(Act act, const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                        const Ready &ready)
{
    CaseService &service = context.cases;
    const MonitoringCase &record = dossier.record;
    const CaseLimits &limits = dossier.conditions.limits;
    AskDialog::Request request;
    request.name = CaseSteps::name(act) + u"Dialog"_s;
    const auto reason = [&request](const QString &label) {
        request.textLabel = label;
        request.minimum = caseReasonMinimum;
        request.maximum = caseReasonLength;
    };
    Step step;
    QString done;
    switch (act) {
    case Act::Reject:
        request.title = tr("Reject what is proposed in %1").arg(record.number);
        request.intro = tr("The reason is kept with the case, and whoever proposed it reads it.");
        reason(tr("&Reason:"));
        request.button = tr("Reject");
        done = tr("Rejected");
        step = [&service, record](const Asked &asked) { return service.reject(record, asked.text); };
        break;
    case Act::TellCouncil:
        request.title = tr("The works council was told of %1").arg(record.number);
        request.intro = tr("It is told the number, the period (%1) and the number of persons (%2), and nobody's name. "
                           "Choose the notice in which that was done; it is made on the page of programmes, among the "
                           "works council's records.")
                            .arg(periodText(record.periodStart, record.periodEnd))
                            .arg(record.subjectCount);
        request.choiceLabel = tr("&Notice:");
        request.choices = dossier.caseNotices;
        request.noChoice = tr("There is no notice of a case yet: make one first");
        request.button = tr("Record it");
        done = tr("Recorded");
        step = [&service, record](const Asked &asked) { return service.noteCouncilNotice(record, asked.choice); };
        break;
    case Act::TellEmployees:
        request.title = tr("Employees were told");
        request.intro = tr("That, why and how calls are recorded, before the first day (R-MON-NOTICE-01).");
        request.choiceLabel = tr("&Notice:");
        request.choices = dossier.choices.notices;
        request.noChoice = tr("There is no notice about monitoring yet: make one first");
        request.button = tr("Record it");
        done = tr("Recorded");
        step = [&service, record](const Asked &asked) { return service.noteEmployeeNotice(record, asked.choice); };
        break;
    case Act::Extend:
        request.title = tr("Make the period of %1 longer").arg(record.number);
        request.intro =
            tr("Once, and only if a second officer approves it. It now ends on %1.").arg(dayText(record.periodEnd));
        request.dateLabel = tr("&Until and including:");
        request.earliest = record.periodEnd.addDays(1);
        request.latest = record.periodStart.addDays(2 * limits.periodDays - 1);
        request.date = std::min(record.periodEnd.addDays(7), request.latest);
        reason(tr("&Why it was not enough:"));
        request.button = tr("Propose it");
        done = tr("Proposed to a second officer");
        step = [&service, record](const Asked &asked) {
            return service.proposeExtension(record, asked.date, asked.text);
        };
        break;
    case Act::Stop:
        request.title = tr("Stop recording in %1").arg(record.number);
        request.intro = tr("Nothing of later days can be taken in. The evaluation begins, and ends that much earlier.");
        reason(tr("&Reason:"));
        request.button = tr("Stop");
        done = tr("Stopped: it is evaluated now");
        step = [&service, record](const Asked &asked) { return service.stop(record, asked.text); };
        break;
    case Act::Inform:
        request.title = tr("The persons were told");
        request.intro =
            tr("That they were recorded, when, why and what came out of it (R-COVERT-02). The notice can be "
               "named; it holds no names itself.");
        request.dateLabel = tr("&On:");
        request.date = limits.today;
        request.earliest = record.startedOn;
        request.latest = limits.today;
        if (!dossier.afterNotices.isEmpty()) {
            request.choiceLabel = tr("&Notice:");
            request.choices = dossier.afterNotices;
            request.choiceNeeded = false;
        }
        request.button = tr("Record it");
        done = tr("Recorded");
        step = [&service, record](const Asked &asked) {
            return service.informAfterwards(record, asked.date, asked.choice);
        };
        break;
    case Act::Postpone: {
        const QDate due = std::max(record.afterNoticeDue, record.afterNoticePostponedTo);
        request.title = tr("Tell the persons of %1 later").arg(record.number);
        request.intro = tr("They must be told by %1. It can be later only for a reason, such as an investigation that "
                           "it would harm; it never delays the destruction.")
                            .arg(dayText(due));
        request.dateLabel = tr("By:");
        request.earliest = std::max(due, limits.today).addDays(1);
        request.date = std::max(due, limits.today).addDays(14);
        reason(tr("&Reason:"));
        request.button = tr("Postpone");
        done = tr("Postponed");
        step = [&service, record](const Asked &asked) {
            return service.postponeInforming(record, asked.date, asked.text);
        };
        break;
    }
    case Act::FinalDecision:
        request.title = tr("The matter of %1 was decided").arg(record.number);
        request.intro =
            tr("The day of the decision or judgment that nobody can contest any more. Half a year later the "
               "recordings are destroyed.");
        request.dateLabel = tr("&On:");
        request.date = limits.today;
        request.earliest = record.closedOn;
        request.latest = limits.today;
        request.button = tr("Record it");
        done = tr("Recorded");
        step = [&service, record](const Asked &asked) { return service.noteFinalDecision(record, asked.date); };
        break;
    default:
        request.title = tr("Destroy %1 earlier").arg(record.number);
        request.intro = tr("It is destroyed by itself on %1. An earlier day counts once a second officer approves it. "
                           "The days in between are there so that the persons can ask for access.")
                            .arg(dayText(record.destructionDue));
        request.dateLabel = tr("&On:");
        request.date = limits.today;
        request.earliest = limits.today;
        request.latest = record.destructionDue.addDays(-1);
        request.button = tr("Propose it");
        done = tr("Proposed to a second officer");
        step = [&service, record](const Asked &asked) { return service.proposeEarlierDestruction(record, asked.date); };
        break;
    }
    auto *dialog = new AskDialog(request, parent);
    QObject::connect(dialog, &ActDialog::confirmed, parent, [dialog, step, done, ready] {
        const Asked asked{Id::fromString(dialog->choice()), dialog->date(), dialog->text()};
        ready(
            {.run = [step, asked] { return onlyWhether(step(asked)); }, .done = done, .answered = dialog->answerer()});
    });
    dialog->open();
}

void CaseAsk::askGrant(const MonitoringContext &context, const CaseDossier &dossier, QWidget *parent,
                       const Ready &ready)
{
    const MonitoringCase &record = dossier.record;
    CaseGrantDialog::Request request{.number = record.number};
    for (const AccountInfo &account : std::as_const(dossier.accounts)) {
        const bool role =
            account.role == Role::PrivacyOfficer || account.role == Role::Investigator || account.role == Role::Dpo;
        if (role && !account.disabled && account.id != context.page.session.account().id &&
            !record.isSubject(account.id))
            request.accounts.append(account);
    }
    std::ranges::sort(request.accounts, {}, &AccountInfo::name);
    request.from = dossier.conditions.limits.today;
    request.until = lastGrantDay(record, request.from);
    auto *dialog = new CaseGrantDialog(request, parent);
    QObject::connect(dialog, &ActDialog::confirmed, parent, [service = &context.cases, dialog, id = record.id, ready] {
        ready({.run = [service, id, wanted = dialog->grant()]() -> Result<void> {
                   VOICELOG_TRY(service->grant(id, wanted));
                   return {};
               },
               .done = tr("Access was given"),
               .answered = dialog->answerer()});
    });
    dialog->open();
}

void CaseAsk::askRevoke(const MonitoringContext &context, const CaseDossier &dossier, const CaseGrant &grant,
                        QWidget *parent, const Ready &ready)
{
    context.page.messageBox.confirm(
        parent,
        {.kind = Message::Kind::Question,
         .title = tr("Take the access away?"),
         .text = tr("%1 hears and reads nothing of %2 any more, from now on.")
                     .arg(dossier.accountName(grant.account), dossier.record.number)},
        tr("Revoke"), parent, [&service = context.cases, id = grant.id, ready] {
            ready({.run = [&service, id] { return service.revoke(id); }, .done = tr("The access was taken away")});
        });
}

} // namespace voicelog
