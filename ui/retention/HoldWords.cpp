// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HoldWords.h"

#include <common/FormDateEditor.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QString HoldWords::kind(HoldKind kind) { return sentenceCase(EnumText::value(holdKindId(kind))); }

QString HoldWords::state(HoldState state)
{
    switch (state) {
    case HoldState::Pending:
        return tr("To be confirmed");
    case HoldState::Active:
        return tr("In force");
    case HoldState::Lapsed:
        return tr("Lapsed");
    case HoldState::Ended:
        return tr("Ended");
    }
    Q_UNREACHABLE_RETURN({});
}

ToneLook HoldWords::look(HoldState state)
{
    switch (state) {
    case HoldState::Pending:
        return {u"clock"_s, Tone::Attention};
    case HoldState::Active:
        return {u"hold"_s, Tone::Good};
    case HoldState::Lapsed:
        return {u"error"_s, Tone::Stop};
    case HoldState::Ended:
        return {u"close"_s, Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

QString HoldWords::nextDay(const Hold &hold, QDate today)
{
    switch (hold.stateOn(today)) {
    case HoldState::Pending:
        return tr("confirm by %1").arg(day(hold.confirmBy));
    case HoldState::Active:
        if (hold.untilOn.isValid())
            return tr("ends on %1").arg(day(hold.untilOn));
        if (!hold.reviewOn.isValid())
            return tr("no end known");
        return hold.reviewOn < today ? tr("review overdue since %1").arg(day(hold.reviewOn))
                                     : tr("review on %1").arg(day(hold.reviewOn));
    case HoldState::Lapsed:
        return tr("since %1").arg(day(hold.confirmBy.addDays(1)));
    case HoldState::Ended:
        return tr("since %1").arg(day(hold.untilOn));
    }
    Q_UNREACHABLE_RETURN({});
}

QString HoldWords::onRecording(const RecordingHold &hold)
{
    const QString what = kind(hold.kind) + u' ' + hold.number;
    return hold.untilOn.isValid() ? tr("%1, from %2, ends on %3").arg(what, day(hold.fromOn), day(hold.untilOn))
                                  : tr("%1, since %2").arg(what, day(hold.fromOn));
}

QString HoldWords::meaning(HoldKind kind, bool fourEyes, QDate confirmBy)
{
    const QString second = fourEyes ? tr("Another officer must confirm it by %1, or it lapses.").arg(day(confirmBy))
                                    : tr("You confirm it in a second step by %1, or it lapses.").arg(day(confirmBy));
    switch (kind) {
    case HoldKind::OrderKeep:
        return tr("A court or the supervisor orders you to keep them. It comes before everything else.") + u' ' +
               second;
    case HoldKind::OrderErase:
        return tr("A court or the supervisor orders you to erase them. Once confirmed they are destroyed with the next "
                  "run, whatever keeps them but an order to keep.") +
               u' ' + second;
    case HoldKind::Legal:
        return tr("They are needed for a claim, pending or expected (GDPR art. 17(3)(e)). That they might be useful is "
                  "not enough. It is looked at again every six months.") +
               u' ' + second;
    case HoldKind::Statutory:
        return tr("The supervisor asks to keep securities orders longer than five years: for seven (R-LEGALREC-02).");
    case HoldKind::Restriction:
        return tr("The person concerned asked for it (GDPR art. 18). They are stored and not used, until it is lifted; "
                  "the person is told before.");
    case HoldKind::Request:
        return tr("They are in the scope of an open request (R-ACCESS-03).");
    }
    Q_UNREACHABLE_RETURN({});
}

QString HoldWords::claimLabel(HoldKind kind)
{
    switch (kind) {
    case HoldKind::OrderKeep:
    case HoldKind::OrderErase:
        return tr("Reference of the order");
    case HoldKind::Legal:
        return tr("Reference of the claim");
    case HoldKind::Restriction:
        return tr("Ground");
    case HoldKind::Statutory:
    case HoldKind::Request:
        return tr("Reference of the letter");
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList HoldWords::grounds() { return {u"18(1)(a)"_s, u"18(1)(b)"_s, u"18(1)(c)"_s, u"18(1)(d)"_s}; }

QString HoldWords::ground(const QString &id)
{
    if (id == u"18(1)(a)")
        return tr("(a) the person contests that the data are accurate");
    if (id == u"18(1)(b)")
        return tr("(b) the processing is unlawful, and the person does not want them erased");
    if (id == u"18(1)(c)")
        return tr("(c) the person needs them for a claim");
    if (id == u"18(1)(d)")
        return tr("(d) the person objected, and that is not decided yet");
    return id;
}

QString HoldWords::day(QDate day) { return FormDateEditor::shown(day.toString(Qt::ISODate)); }

QString HoldWords::recordings(qint64 count) { return tr("%n recording(s)", nullptr, int(count)); }

} // namespace voicelog
