// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaText.h"

#include "EnumText.h"
#include "ErrorText.h"

#include <rules/RuleBook.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isSuspended(const AgendaItem &item)
{
    return std::ranges::contains(item.inTheWay, u"SUSPENDED"_s, &AgendaObstacle::id);
}

QString ruleSentence(const AgendaObstacle &obstacle)
{
    static const Result<RuleBook> book = RuleBook::builtIn();
    if (!obstacle.rule || !book || book->editions().isEmpty())
        return obstacle.id;
    const RuleEdition *edition = book->find(obstacle.rule->editionId);
    return messageOf(*obstacle.rule, edition ? *edition : book->editions().constLast(), ErrorText::isDutch());
}

} // namespace

QString AgendaText::summary(const AgendaItem &item)
{
    switch (item.kind) {
    case AgendaKind::BalancingReview:
        return tr("Review balancing record %1").arg(item.number);
    case AgendaKind::RegisterReview:
        return tr("Review register entry %1").arg(item.number);
    case AgendaKind::EditionReview:
        return tr("Have the rules %1 reviewed by a lawyer").arg(item.number);
    case AgendaKind::Programme:
        return (isSuspended(item)     ? tr("Programme %1 is suspended")
                : item.date.isValid() ? tr("Programme %1 is to start")
                                      : tr("Programme %1 is still a draft"))
            .arg(item.number);
    case AgendaKind::CouncilRequest:
        return tr("The works council is to answer %1").arg(item.number);
    case AgendaKind::NullityTerm:
        return tr("Last day for the works council to invoke nullity of %1").arg(item.number);
    case AgendaKind::NoticeEffective:
        return (item.date.isValid() ? tr("Notice %1 to employees takes effect")
                                    : tr("Notice %1 to employees has no first day"))
            .arg(item.number);
    case AgendaKind::Unannounced:
        return item.count == 1
                   ? tr("Recording %1 must go: no proof that it was announced").arg(item.number)
                   : tr("%n recording(s) of %1 must go: no proof that they were announced", nullptr, int(item.count))
                         .arg(item.number);
    case AgendaKind::KeepProof:
        return item.count == 1
                   ? tr("Keep the proof of sales call %1, so that the rest can go").arg(item.number)
                   : tr("Keep the proof of %n sales call(s) of %1, so that the rest can go", nullptr, int(item.count))
                         .arg(item.number);
    case AgendaKind::Release:
        return tr("Release of recording %1 waits for a second officer").arg(item.number);
    case AgendaKind::Destruction:
        return tr("Destroy %n recording(s) of %1", nullptr, int(item.count)).arg(item.number);
    case AgendaKind::VaultDestruction:
        return tr("Destroy all recordings and the file of %1").arg(item.number);
    case AgendaKind::HoldConfirm:
        return tr("Hold %1 lapses unless a second officer confirms it").arg(item.number);
    case AgendaKind::HoldReview:
        return tr("Review whether hold %1 is still needed").arg(item.number);
    case AgendaKind::CaseStart:
        return tr("Case %1 is approved and can begin").arg(item.number);
    case AgendaKind::CasePeriodEnd:
        return tr("Last day of recording in case %1").arg(item.number);
    case AgendaKind::CaseEvaluation:
        return tr("Evaluate and close case %1").arg(item.number);
    case AgendaKind::CaseAfterNotice:
        return tr("Inform the persons concerned of case %1").arg(item.number);
    case AgendaKind::CaseProposal:
        return tr("A step in case %1 waits for a second officer").arg(item.number);
    case AgendaKind::RequestDue:
        return tr("Answer request %1").arg(item.number);
    case AgendaKind::RequestUnanswered:
        return tr("No answer from who made request %1: remind, or close it").arg(item.number);
    case AgendaKind::RequestProof:
        return tr("Write down that the answer to request %1 arrived").arg(item.number);
    case AgendaKind::RaisedObjection:
        return tr("Open a request: somebody objected in recording %1").arg(item.number);
    }
    Q_UNREACHABLE_RETURN({});
}

QString AgendaText::title(const AgendaItem &item)
{
    return item.title.isEmpty() && !item.detail.isEmpty() ? EnumText::value(item.detail) : item.title;
}

QString AgendaText::when(const AgendaItem &item, QDate today)
{
    if (!item.date.isValid()) {
        const qint64 waited = item.since.isValid() ? item.since.daysTo(today) : 0;
        return waited > 0 ? tr("waiting for %n day(s)", nullptr, int(waited)) : tr("waiting");
    }
    return distance(item.date, today);
}

QString AgendaText::distance(QDate day, QDate today)
{
    const qint64 days = today.daysTo(day);
    if (days < 0)
        return tr("%n day(s) overdue", nullptr, int(-days));
    return days == 0 ? tr("today") : days == 1 ? tr("tomorrow") : tr("in %n day(s)", nullptr, int(days));
}

QStringList AgendaText::inTheWay(const AgendaItem &item)
{
    QStringList sentences;
    QStringList empty;
    for (const AgendaObstacle &obstacle : item.inTheWay) {
        switch (obstacle.kind) {
        case AgendaObstacle::Kind::Rule:
            sentences += ruleSentence(obstacle);
            break;
        case AgendaObstacle::Kind::Field:
            empty += EnumText::field(obstacle.id);
            break;
        case AgendaObstacle::Kind::Version:
            sentences += tr("The next version is not in force yet: %1.").arg(EnumText::value(obstacle.id));
            break;
        case AgendaObstacle::Kind::Hold:
            sentences += keptBy(obstacle.id, obstacle.number, obstacle.until);
            break;
        case AgendaObstacle::Kind::State:
            if (obstacle.id == u"UNDER_REVIEW")
                sentences += tr("The review has begun and is not finished.");
            else if (obstacle.id == u"NOT_DECIDED")
                sentences += tr("Asked on %1.").arg(QLocale().toString(item.since, u"d MMMM yyyy"_s));
            else if (obstacle.id == u"SECOND_OFFICER")
                sentences += tr("Another officer proposed it: you can confirm it.");
            else if (obstacle.id == u"ANY_OFFICER")
                sentences += tr("One officer proposed it: another must confirm it.");
            else if (obstacle.id == u"OWN_PROPOSAL")
                sentences += tr("You proposed it yourself: another officer must confirm it.");
            else if (obstacle.id == u"IDENTITY_PENDING")
                sentences += tr("It waits for proof of identity.");
            else if (obstacle.id == u"CLARIFICATION_PENDING")
                sentences += tr("It waits for clarification.");
            else if (obstacle.id == u"UNSEARCHED")
                sentences += tr("Look for the person first: until then nothing that it may be about is destroyed.");
            else if (obstacle.id == u"APPROVAL")
                sentences += tr("Two officers must order it.");
            break;
        }
    }
    if (item.held > 0)
        sentences += tr("Something keeps %n of them.", nullptr, int(item.held));
    if (!empty.isEmpty())
        sentences += tr("Not filled in: %1.").arg(empty.join(u", "_s));
    if (item.kind == AgendaKind::Unannounced)
        sentences += tr("Prove the announcement and release it, or let it go.");
    if (item.kind == AgendaKind::KeepProof)
        sentences += tr("Until then the whole call stays with its proof.");
    if (item.kind == AgendaKind::NullityTerm)
        sentences += tr("There is no consent to it.");
    if (item.kind == AgendaKind::Programme && sentences.isEmpty())
        sentences += tr("Nothing stands in the way: it can be made active.");
    return sentences;
}

QString AgendaText::keptBy(const QString &kind, const QString &number, QDate until)
{
    QString what = EnumText::value(kind);
    if (!number.isEmpty())
        what += u' ' + number;
    return until.isValid() ? tr("Kept until %2: %1.").arg(what, QLocale().toString(until, u"d MMMM yyyy"_s))
                           : tr("Kept: %1.").arg(what);
}

QString AgendaText::group(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Overdue:
        return tr("Overdue");
    case AgendaGroup::Today:
        return tr("Today");
    case AgendaGroup::ThisWeek:
        return tr("Within a week");
    case AgendaGroup::Waiting:
        return tr("Waiting, without a date");
    case AgendaGroup::Later:
        return tr("Later");
    }
    Q_UNREACHABLE_RETURN({});
}

QString AgendaText::topic(AgendaTopic topic)
{
    switch (topic) {
    case AgendaTopic::Review:
        return tr("Reviews");
    case AgendaTopic::Programme:
        return tr("Programmes and notices");
    case AgendaTopic::Council:
        return tr("Works council");
    case AgendaTopic::Recording:
        return tr("Recordings");
    case AgendaTopic::Destruction:
        return tr("Destruction and holds");
    case AgendaTopic::Case:
        return tr("Monitoring cases");
    case AgendaTopic::Request:
        return tr("Requests");
    }
    Q_UNREACHABLE_RETURN({});
}

QString AgendaText::source(const QString &id)
{
    if (id == u"balancing")
        return tr("the balancing records");
    if (id == u"processing")
        return tr("the processing register");
    if (id == u"editions")
        return tr("the editions of the rules");
    if (id == u"programmes")
        return tr("the programmes");
    if (id == u"worksCouncil")
        return tr("the works-council records");
    if (id == u"notices")
        return tr("the notices to employees");
    if (id == u"unannounced" || id == u"releases" || id == u"objections")
        return tr("the recordings");
    if (id == u"destruction")
        return tr("what is to be destroyed");
    if (id == u"vaults")
        return tr("what is due in a vault that cannot be read");
    if (id == u"holds")
        return tr("the holds");
    if (id == u"cases")
        return tr("the monitoring cases");
    if (id == u"requests")
        return tr("the requests of data subjects");
    return id;
}

QString AgendaText::calendarName() { return tr("Voicelog: dates to keep"); }

} // namespace voicelog
