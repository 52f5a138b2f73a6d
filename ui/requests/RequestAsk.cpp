// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestAsk.h"

#include "AnswerDialog.h"
#include "CopyDecisionDialog.h"
#include "RecipientDialog.h"
#include "RedactionDialog.h"
#include "RequestDates.h"
#include "RightDecisionDialog.h"

#include <base/FieldReader.h>
#include <common/AskDialog.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBox.h>
#include <common/SentenceCase.h>
#include <recordings/RecordingActions.h>
#include <requests/ReceiptService.h>
#include <requests/RequestService.h>
#include <requests/RightsService.h>
#include <words/EnumText.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename Ids>
QList<FormChoice> choicesOf(const Ids &ids)
{
    QList<FormChoice> choices;
    for (const QLatin1StringView id : ids)
        choices.append({QString(id), sentenceCase(EnumText::value(id))});
    return choices;
}

Result<void> onlyWhether(const Result<DataRequest> &result)
{
    if (!result)
        return fail(result);
    return {};
}

/// What a dialog asked for.
struct Asked
{
    QString choice;
    QDate date;
    QString text;
};

using Step = std::function<Result<DataRequest>(RequestService &, const DataRequest &, const Asked &)>;

void askInDialog(const AskDialog::Request &asking, const QString &done, const RequestsContext &context,
                 const DataRequest &request, QWidget *parent, const RequestAsk::Ready &ready, const Step &step)
{
    auto *dialog = new AskDialog(asking, parent);
    QObject::connect(dialog, &AskDialog::confirmed, dialog, [=, service = &context.requests] {
        const Asked asked{dialog->choice(), dialog->date(), dialog->text()};
        ready({.run = [=] { return onlyWhether(step(*service, request, asked)); },
               .done = done,
               .answered = dialog->answerer()});
    });
    dialog->open();
}

} // namespace

namespace {

/// Reads what is needed to mark, and takes the marks over.
void mark(const HeldRecording &recording, const RequestsContext &context, const DataRequest &request,
          CopyDecisionDialog *dialog)
{
    dialog->setReading(true);
    context.page.jobs.start(
        dialog, [&service = context.reviews, request, recording] { return service.review(request, recording); },
        [dialog, &context](const Result<CopyReview> &review) {
            dialog->setReading(false);
            if (!review)
                return dialog->answer(std::unexpected(review.error()));
            auto *marking =
                new RedactionDialog(context, *review, dialog->marks(), RedactionDialog::Purpose::Edit, dialog);
            QObject::connect(marking, &QDialog::accepted, dialog, [=] { dialog->setMarks(marking->marks()); });
            marking->open();
        });
}

} // namespace

void RequestAsk::decide(const HeldRecording &recording, const RequestsContext &context, const RequestDossier &dossier,
                        QWidget *parent, const Ready &ready)
{
    auto *dialog = new CopyDecisionDialog(recording, parent);
    QObject::connect(dialog, &CopyDecisionDialog::markingRequested, dialog,
                     [=, &context, request = dossier.request] { mark(recording, context, request, dialog); });
    QObject::connect(
        dialog, &CopyDecisionDialog::confirmed, dialog, [=, service = &context.answers, request = dossier.request] {
            ready(
                {.run = [=, decision = dialog->decision()] { return onlyWhether(service->decide(request, decision)); },
                 .done = tr("Decided for %1").arg(recording.number),
                 .answered = dialog->answerer()});
        });
    dialog->open();
}

void RequestAsk::decideRight(const HeldRecording &recording, const RequestsContext &context,
                             const RequestDossier &dossier, QWidget *parent, const Ready &ready)
{
    auto *dialog = new RightDecisionDialog(dossier.request.kind, recording, parent);
    QObject::connect(
        dialog, &RightDecisionDialog::confirmed, dialog, [=, service = &context.rights, request = dossier.request] {
            ready(
                {.run = [=, decision = dialog->decision()] { return onlyWhether(service->decide(request, decision)); },
                 .done = tr("Decided for %1").arg(recording.number),
                 .answered = dialog->answerer()});
        });
    dialog->open();
}

void RequestAsk::tellRecipient(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                               const Ready &ready)
{
    auto *dialog = new RecipientDialog(
        dossier.request, dossier.handedOver, dossier.today,
        [&time = context.page.localTime](const QDateTime &at) { return time.dateTime(at); }, parent);
    QObject::connect(
        dialog, &RecipientDialog::confirmed, dialog, [=, service = &context.recipients, request = dossier.request] {
            ready({.run = [=, notice = dialog->notice()] { return onlyWhether(service->tell(request, notice)); },
                   .done = tr("Written down"),
                   .answered = dialog->answerer()});
        });
    dialog->open();
}

void RequestAsk::lookAtMarks(const HeldRecording &recording, const RequestsContext &context,
                             const RequestDossier &dossier, QWidget *parent, const Failed &failed)
{
    context.page.jobs.start(
        parent,
        [&service = context.reviews, request = dossier.request, recording] {
            return service.review(request, recording);
        },
        [&context, parent, failed, recording](const Result<CopyReview> &review) {
            if (!review)
                return failed(review.error());
            const QList<CopyMark> marks = recording.decision ? recording.decision->marks : QList<CopyMark>();
            (new RedactionDialog(context, *review, marks, RedactionDialog::Purpose::Look, parent))->open();
        });
}

void RequestAsk::leaveOut(const QList<SubjectCandidate> &recordings, const RequestsContext &context,
                          const RequestDossier &dossier, QWidget *parent, const Ready &ready)
{
    AskDialog::Request asking;
    asking.name = u"leaveOutDialog"_s;
    asking.title = tr("Leave %n recording(s) out", nullptr, int(recordings.size()));
    constexpr qsizetype mostTold = 8;
    QStringList numbers;
    for (const SubjectCandidate &one : recordings.first(std::min(mostTold, recordings.size())))
        numbers += one.number;
    if (recordings.size() > mostTold)
        numbers += u"…"_s;
    asking.intro = numbers.join(u", "_s) + u'\n' +
                   tr("The person gets nothing of them, and the answer does not wait for them. What was held stays so "
                      "until the request has ended; of what the request names another officer looks at the answer.");
    asking.textLabel = tr("&Why:");
    asking.minimum = actions::shortestReason;
    asking.maximum = actions::longestReason;
    asking.button = tr("Leave out");
    auto *dialog = new AskDialog(asking, parent);
    QObject::connect(dialog, &AskDialog::confirmed, dialog, [=, service = &context.finder, request = dossier.request] {
        ready({.run = [=,
                       reason = dialog->text()] { return onlyWhether(service->leaveOut(request, recordings, reason)); },
               .done = tr("Left out"),
               .answered = dialog->answerer()});
    });
    dialog->open();
}

void RequestAsk::correctReceipt(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                                const Ready &ready)
{
    AskDialog::Request asking;
    asking.name = u"correctReceiptDialog"_s;
    asking.title = tr("It came in on another day");
    asking.intro =
        tr("Every period runs from the day on which it reached the organisation. Another officer looks at the "
           "correction first; until then the day stays.");
    asking.dateLabel = tr("Came in &on:");
    asking.date = dossier.request.receivedOn;
    asking.earliest = firstRequestDay();
    asking.latest = ReceiptService::latest(dossier.request, dossier.today);
    asking.textLabel = tr("&Why:");
    asking.minimum = actions::shortestReason;
    asking.maximum = actions::longestReason;
    asking.button = tr("Put forward");
    auto *dialog = new AskDialog(asking, parent);
    QObject::connect(
        dialog, &AskDialog::confirmed, dialog, [=, service = &context.receipts, request = dossier.request] {
            ready({.run = [=, on = dialog->date(),
                           reason = dialog->text()] { return onlyWhether(service->propose(request, on, reason)); },
                   .done = tr("Another officer confirms the day"),
                   .answered = dialog->answerer()});
        });
    dialog->open();
}

void RequestAsk::confirmReceipt(const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                                const Ready &ready)
{
    const DataRequest &request = dossier.request;
    const QString day = RequestDates::longDay(request.receiptChange->receivedOn);
    AskDialog::Request asking;
    asking.name = u"confirmReceiptDialog"_s;
    asking.title = tr("Confirm the day");
    asking.intro = tr("It then came in on %1, and all periods run from that day.").arg(day);
    if (request.extension)
        asking.intro += u' ' + tr("An extension of which the notice then comes too late no longer counts.");
    asking.button = tr("Confirm");
    auto *dialog = new AskDialog(asking, parent);
    QObject::connect(dialog, &AskDialog::confirmed, dialog, [=, service = &context.receipts] {
        ready({.run = [=] { return onlyWhether(service->confirm(request)); },
               .done = tr("It came in on %1").arg(day),
               .answered = dialog->answerer()});
    });
    dialog->open();
}

RequestAsk::Work RequestAsk::withdrawReceipt(const RequestsContext &context, const RequestDossier &dossier)
{
    return {.run = [service = &context.receipts,
                    request = dossier.request] { return onlyWhether(service->withdraw(request)); },
            .done = tr("The day stays as it was")};
}

void RequestAsk::ask(Act act, const RequestsContext &context, const RequestDossier &dossier, QWidget *parent,
                     const Ready &ready)
{
    const DataRequest &request = dossier.request;
    const bool access = request.kind == RequestKind::Access;
    const DataRequest::Asked *question = request.openQuestion();
    AskDialog::Request asking;
    asking.name = RequestSteps::name(act) + u"Dialog"_s;
    asking.date = dossier.today;
    asking.earliest = question != nullptr ? question->askedOn : request.receivedOn;
    asking.latest = dossier.today;
    asking.button = tr("Write it down");
    QString done;
    Step step;
    switch (act) {
    case Act::AskIdentity:
        asking.title = tr("Proof of identity was asked");
        asking.intro = tr("Only if there is reason to doubt who asks, and no more than is needed. The days until the "
                          "answer are added where it was asked within five working days.");
        asking.dateLabel = tr("&Asked on:");
        done = tr("It waits for proof of identity");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.askIdentity(on, asked.date);
        };
        break;
    case Act::VerifyIdentity:
        asking.title = tr("Identity is proven");
        asking.intro =
            tr("How you know that it is the person. No copy of a document and no BSN is kept (UAVG art. 46).");
        asking.choiceLabel = tr("&How:");
        asking.choices = choicesOf(identityMethodIds);
        asking.dateLabel = tr("&On:");
        done = tr("The identity is proven");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) -> Result<DataRequest> {
            const auto method = valueIn<IdentityMethod>(identityMethodIds, asked.choice);
            return service.verifyIdentity(on, method.value_or(IdentityMethod::AlreadyAuthenticated), asked.date);
        };
        break;
    case Act::FailIdentity:
        asking.title = tr("The identity could not be proven");
        asking.intro = tr("What was shown is not of the person, or does not prove anything. Nothing is given out.");
        asking.dateLabel = tr("&On:");
        done = tr("The identity could not be proven");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.failIdentity(on, asked.date);
        };
        break;
    case Act::IdentityNotNeeded:
        context.page.messageBox.confirm(
            parent,
            {.kind = Message::Kind::Question,
             .title = tr("Is there no doubt who asks?"),
             .text = tr("You note that the person is known from how the request came in, and that nothing more is "
                        "asked. A copy that goes to somebody else is a data breach.")},
            tr("There is none"), parent, [=, &service = context.requests] {
                ready(
                    {.run = [=, &service] { return onlyWhether(service.identityNotNeeded(request, service.today())); },
                     .done = tr("The person is known")});
            });
        return;
    case Act::AskClarification:
        asking.title = tr("Clarification was asked");
        asking.intro = tr("Only where there is so much that it is not clear what is asked for. Nobody has to give "
                          "reasons.");
        asking.dateLabel = tr("&Asked on:");
        done = tr("It waits for clarification");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.askClarification(on, asked.date);
        };
        break;
    case Act::Clarified:
        asking.title = tr("Clarified");
        asking.intro = tr("If it is now about something else, change the request: what it names is held.");
        asking.dateLabel = tr("&On:");
        done = tr("It is in progress again");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.clarified(on, asked.date);
        };
        break;
    case Act::Extend:
        asking.title = tr("Extend %1").arg(request.number);
        asking.intro = tr("To %1 instead of %2, once. The person must have been told, with the reasons, by %2: a later "
                          "notice is refused (R-ACCESS-02). Much work or few people is no reason.")
                           .arg(RequestDates::day(dossier.dates.extendedDue), RequestDates::day(dossier.dates.dueDate));
        asking.choiceLabel = tr("&Ground:");
        asking.choices = choicesOf(extensionReasonIds);
        asking.dateLabel = tr("Notice &sent on:");
        asking.earliest = request.receivedOn;
        asking.latest = std::min(dossier.today, dossier.dates.dueDate);
        asking.date = asking.latest;
        asking.textLabel = tr("&Reasons:");
        asking.minimum = int(actions::shortestReason);
        asking.maximum = int(actions::longestReason);
        asking.button = tr("Extend");
        done = tr("Extended");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            DataRequest::Extension extension;
            extension.reason =
                valueIn<ExtensionReason>(extensionReasonIds, asked.choice).value_or(ExtensionReason::Complexity);
            extension.text = asked.text;
            extension.noticeSentOn = asked.date;
            extension.decidedOn = asked.date;
            return service.extend(on, extension);
        };
        break;
    case Act::NotIdentifiable:
        asking.title = tr("Close %1: not identifiable").arg(request.number);
        asking.intro = tr("Tell the person why nothing is given out, and of the right to complain and to go to court. "
                          "What is held stays held for six weeks more (UAVG art. 35(2)).");
        asking.dateLabel = tr("Told &on:");
        asking.earliest = RequestSteps::notIdentifiableFrom(request);
        asking.button = tr("Close it");
        done = tr("Closed");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.closeNotIdentifiable(on, asked.date);
        };
        break;
    case Act::Withdraw:
        asking.title = tr("%1 was withdrawn").arg(request.number);
        asking.intro = tr("The person no longer asks it. What is held for it is let go today, and what is due is "
                          "destroyed.");
        asking.dateLabel = tr("Withdrawn &on:");
        asking.earliest = request.receivedOn;
        asking.button = tr("End it");
        done = tr("Ended");
        step = [](RequestService &service, const DataRequest &on, const Asked &asked) {
            return service.withdraw(on, asked.date);
        };
        break;
    case Act::Propose: {
        if (!access) {
            context.page.messageBox.confirm(
                parent,
                {.kind = Message::Kind::Question,
                 .title = tr("Put the answer to %1 forward?").arg(request.number),
                 .text = dossier.needsSecond
                             ? tr("Another officer then looks at it, because something is left out or refused, or a "
                                  "monitoring case is concerned.")
                             : tr("It can then be sent.")},
                tr("Put it forward"), parent, [=, &service = context.rights] {
                    ready({.run = [=, &service] { return onlyWhether(service.propose(request)); },
                           .done = tr("Put forward")});
                });
            return;
        }
        auto *dialog = new AnswerDialog(request, dossier.needsSecond, parent);
        QObject::connect(dialog, &AnswerDialog::confirmed, dialog, [=, service = &context.answers] {
            ready({.run = [=, items = dialog->items()] { return onlyWhether(service->propose(request, items)); },
                   .done = tr("Put forward"),
                   .answered = dialog->answerer()});
        });
        dialog->open();
        return;
    }
    case Act::Confirm:
        context.page.messageBox.confirm(
            parent,
            {.kind = Message::Kind::Question,
             .title = tr("Confirm the answer to %1?").arg(request.number),
             .text = tr("You have seen what is left out or refused, and why, and that nobody else's voice or data goes "
                        "with it.")},
            tr("Confirm"), parent, [=, &answers = context.answers, &rights = context.rights] {
                ready({.run =
                           [=, &answers, &rights] {
                               return onlyWhether(access ? answers.confirm(request) : rights.confirm(request));
                           },
                       .done = tr("Confirmed")});
            });
        return;
    case Act::TakeBack:
        ready({.run =
                   [=, &answers = context.answers, &rights = context.rights] {
                       return onlyWhether(access ? answers.takeBack(request) : rights.takeBack(request));
                   },
               .done = tr("It is in progress again")});
        return;
    case Act::Send:
        asking.title = tr("The answer to %1 was sent").arg(request.number);
        asking.intro = tr("An electronic request is answered electronically unless it was asked otherwise. A password "
                          "goes by another way than what it opens.");
        asking.dateLabel = tr("&Sent on:");
        asking.earliest =
            request.answer ? std::max(request.answer->proposedOn, request.answer->confirmedOn) : request.receivedOn;
        asking.textLabel = tr("&How:");
        asking.minimum = 3;
        asking.maximum = int(FieldReader::titleLimit);
        done = tr("Answered");
        step = [access, &answers = context.answers, &rights = context.rights](RequestService &, const DataRequest &on,
                                                                              const Asked &asked) {
            return access ? answers.send(on, asked.date, asked.text) : rights.send(on, asked.date, asked.text);
        };
        break;
    case Act::Close:
        asking.title = tr("The answer to %1 arrived").arg(request.number);
        asking.intro = access
                           ? tr("With this the request is closed. What was given in full stays held for two weeks "
                                "after the delivery; the rest, for six weeks after the reply.")
                           : tr("With this the request is closed. What was refused stays held for six weeks after the "
                                "reply, in which the court can be asked.");
        asking.dateLabel = tr("&Arrived on:");
        asking.earliest = request.answer ? request.answer->sentOn : request.receivedOn;
        asking.textLabel = tr("&Proof of sending:");
        asking.minimum = 3;
        asking.maximum = int(FieldReader::reasonLimit);
        asking.button = tr("Close it");
        done = tr("Closed");
        step = [access, &answers = context.answers, &rights = context.rights](RequestService &, const DataRequest &on,
                                                                              const Asked &asked) {
            return access ? answers.close(on, asked.date, asked.text) : rights.close(on, asked.date, asked.text);
        };
        break;
    case Act::Settle:
        ready({.run = [=, &service = context.requests] { return service.settleHolds(request); },
               .done = tr("Its holds have their last day")});
        return;
    case Act::CarryOut:
        ready({.run = [=, &service = context.rights] { return service.carryOut(request); },
               .done = tr("What was granted is carried out")});
        return;
    case Act::LiftRestriction:
        asking.title = tr("Lift the restriction");
        asking.intro = tr("The person is told before it is lifted (GDPR art. 18(3)): on an earlier day than today.");
        asking.dateLabel = tr("&Told on:");
        asking.earliest = request.answer ? request.answer->sentOn : request.receivedOn;
        asking.latest = std::max(asking.earliest, dossier.today.addDays(-1));
        asking.date = asking.latest;
        asking.textLabel = tr("&Why:");
        asking.minimum = actions::shortestReason;
        asking.maximum = actions::longestReason;
        asking.button = tr("Lift it");
        done = tr("The restriction is lifted");
        step = [&rights = context.rights](RequestService &, const DataRequest &on, const Asked &asked) {
            return rights.liftRestriction(on, asked.date, asked.text);
        };
        break;
    case Act::Hold:
    case Act::Edit:
        return;
    }
    if (!asking.title.contains(request.number))
        asking.title = request.number + u": "_s + asking.title;
    askInDialog(asking, done, context, request, parent, ready, step);
}

} // namespace voicelog
