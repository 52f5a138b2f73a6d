// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingAsk.h"

#include "BalancingDossier.h"

#include <archive/Session.h>
#include <common/FormDateEditor.h>
#include <common/MessageBox.h>
#include <common/TextDialog.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<void> dropWithUnsaved(BalancingService &service, Session &session, const BalancingRecord &record,
                             const QString &reason)
{
    VOICELOG_TRY(service.dropDraft(record, reason));
    return session.removePrivate(BalancingUnsaved::key(record.id));
}

Result<void> carryOut(BalancingSteps::Act act, const BalancingContext &context, const BalancingRecord &record,
                      const QString &reason)
{
    using Act = BalancingSteps::Act;
    BalancingService &service = context.balancing;
    if (act == Act::Reject)
        VOICELOG_TRY(service.reject(record, reason));
    else if (act == Act::Drop)
        VOICELOG_TRY(dropWithUnsaved(service, context.page.session, record, reason));
    else if (act == Act::StartVersion)
        VOICELOG_TRY(service.startVersion(record.id, reason));
    else
        VOICELOG_TRY(service.withdraw(record.id, reason));
    return {};
}

} // namespace

QString BalancingAsk::name(Act act)
{
    static constexpr std::array names{"save"_L1,   "discard"_L1, "submit"_L1,       "advise"_L1,  "approve"_L1,
                                      "reject"_L1, "drop"_L1,    "startVersion"_L1, "withdraw"_L1};
    return names[size_t(act)];
}

void BalancingAsk::ask(Act act, const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                       const Ready &ready)
{
    switch (act) {
    case Act::Save:
    case Act::Discard:
        return; // these need no asking and no other work
    case Act::Submit:
        ready({.run = [&service = context.balancing, record]() -> Result<void> {
                   VOICELOG_TRY(service.submit(record));
                   return {};
               },
               .done = tr("Passed on")});
        return;
    case Act::Advise:
        advice(context, record, parent, ready);
        return;
    case Act::Approve:
        approval(context, record, parent, ready);
        return;
    case Act::Reject:
    case Act::Drop:
    case Act::StartVersion:
    case Act::Withdraw:
        reason(act, context, record, parent, ready);
        return;
    }
}

void BalancingAsk::advice(const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                          const Ready &ready)
{
    auto *dialog = new TextDialog({.name = u"adviceDialog"_s,
                                   .title = tr("Advice on %1").arg(record.number),
                                   .intro = tr("Your advice is kept with the record, with today's date and your "
                                               "name. Nobody else can change it."),
                                   .label = tr("&Advice:"),
                                   .button = tr("Give advice"),
                                   .maximum = balancingTextLength},
                                  parent);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [service = &context.balancing, dialog, lia = record.id, ready] {
                         ready({.run = [service, lia, text = dialog->text()]() -> Result<void> {
                                    VOICELOG_TRY(service->advise(lia, service->today(), text));
                                    return {};
                                },
                                .done = tr("Your advice was stored")});
                     });
    dialog->open();
}

void BalancingAsk::approval(const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                            const Ready &ready)
{
    const QDate from = std::max(record.validFrom, context.balancing.today());
    context.page.messageBox.confirm(
        parent,
        {.kind = Message::Kind::Question,
         .title = tr("Approve version %1 of %2?").arg(record.versionNo).arg(record.number),
         .text =
             tr("You confirm that the interest weighs more than the privacy of the people on the line, as the record "
                "says. An approved version never changes; it counts from %1.")
                 .arg(FormDateEditor::shown(from.toString(Qt::ISODate)))},
        tr("Approve"), parent, [&service = context.balancing, record, ready] {
            ready({.run = [&service, record]() -> Result<void> {
                       VOICELOG_TRY(service.approve(record));
                       return {};
                   },
                   .done = tr("Approved")});
        });
}

void BalancingAsk::reason(Act act, const BalancingContext &context, const BalancingRecord &record, QWidget *parent,
                          const Ready &ready)
{
    TextDialog::Request request{.name = name(act) + u"Dialog"_s,
                                .title = {},
                                .intro = {},
                                .label = tr("&Reason:"),
                                .button = {},
                                .minimum = balancingReasonMinimum,
                                .maximum = balancingReasonLength};
    QString done;
    switch (act) {
    case Act::Reject:
        request.title = tr("Reject version %1 of %2").arg(record.versionNo).arg(record.number);
        request.intro = tr("The reason is kept with the version. A new version can be begun from it.");
        request.button = tr("Reject");
        done = tr("Rejected");
        break;
    case Act::Drop:
        request.title = tr("Give up version %1 of %2").arg(record.versionNo).arg(record.number);
        request.intro = tr("What was approved before still counts.");
        request.button = tr("Give up");
        done = tr("Given up");
        break;
    case Act::StartVersion:
        request.title = tr("New version of %1").arg(record.number);
        request.intro = tr("It begins as a copy of the latest one, which counts until the new one is approved.");
        request.label = tr("&Reason for the change:");
        request.button = tr("Begin it");
        done = tr("A new version was begun");
        break;
    default:
        request.title = tr("Withdraw %1").arg(record.number);
        request.intro =
            tr("From today on nothing of this record counts; its versions stay readable. This cannot be undone.");
        request.button = tr("Withdraw");
        done = tr("Withdrawn");
        break;
    }
    auto *dialog = new TextDialog(request, parent);
    QObject::connect(dialog, &QDialog::accepted, parent, [context, dialog, act, record, done, ready] {
        ready({.run = [context, act, record, text = dialog->text()] { return carryOut(act, context, record, text); },
               .done = done});
    });
    dialog->open();
}

} // namespace voicelog
