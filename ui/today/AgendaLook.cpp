// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaLook.h"

#include <recordings/RecordingFilter.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString agendaIcon(AgendaKind kind)
{
    switch (kind) {
    case AgendaKind::BalancingReview:
        return u"balancing"_s;
    case AgendaKind::RegisterReview:
        return u"register"_s;
    case AgendaKind::EditionReview:
        return u"calendar"_s;
    case AgendaKind::Programme:
        return u"programme"_s;
    case AgendaKind::CouncilRequest:
    case AgendaKind::NullityTerm:
        return u"people"_s;
    case AgendaKind::NoticeEffective:
        return u"info"_s;
    case AgendaKind::Unannounced:
        return u"microphone"_s;
    case AgendaKind::KeepProof:
        return u"segment"_s;
    case AgendaKind::Release:
        return u"unlock"_s;
    case AgendaKind::Destruction:
    case AgendaKind::VaultDestruction:
        return u"remove"_s;
    case AgendaKind::HoldConfirm:
    case AgendaKind::HoldReview:
        return u"lock"_s;
    case AgendaKind::CaseStart:
    case AgendaKind::CasePeriodEnd:
    case AgendaKind::CaseEvaluation:
    case AgendaKind::CaseAfterNotice:
    case AgendaKind::CaseProposal:
        return u"search"_s;
    case AgendaKind::RequestDue:
    case AgendaKind::RequestUnanswered:
    case AgendaKind::RequestProof:
    case AgendaKind::RaisedObjection:
        return u"person"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

ToneLook agendaLook(const AgendaItem &item, QDate today)
{
    switch (groupOf(item, today)) {
    case AgendaGroup::Overdue:
        return {agendaIcon(item.kind), Tone::Stop};
    case AgendaGroup::Today:
        return {agendaIcon(item.kind), Tone::Attention};
    case AgendaGroup::ThisWeek:
    case AgendaGroup::Waiting:
    case AgendaGroup::Later:
        return {agendaIcon(item.kind), Tone::Quiet};
    }
    Q_UNREACHABLE_RETURN({});
}

AgendaTarget agendaTarget(const AgendaItem &item)
{
    switch (item.kind) {
    case AgendaKind::BalancingReview:
        return {u"balancing"_s, {{u"balancing"_s, item.number}}};
    case AgendaKind::RegisterReview:
        return {u"processing"_s, {{u"registerEntry"_s, item.number}}};
    case AgendaKind::EditionReview:
        return {u"editions"_s, {{u"edition"_s, item.number}}};
    case AgendaKind::Programme:
        return {u"programmes"_s, {{u"programme"_s, item.number}}};
    case AgendaKind::CouncilRequest:
    case AgendaKind::NullityTerm:
        return {u"programmes"_s, {{u"worksCouncilRecord"_s, item.number}}};
    case AgendaKind::NoticeEffective:
        return {u"programmes"_s, {{u"employeeNotice"_s, item.number}}};
    case AgendaKind::Unannounced: {
        if (item.count == 1)
            return {u"recordings"_s, {{u"recording"_s, item.number}}};
        RecordingFilter filter;
        filter.programmes = {item.record};
        filter.state = RecordingState::Restricted;
        filter.failingRule = u"R-ANNOUNCE-01"_s;
        return {u"recordings"_s, {{u"filter"_s, filter.toJson()}}};
    }
    case AgendaKind::KeepProof: {
        if (item.count == 1)
            return {u"recordings"_s, {{u"recording"_s, item.number}}};
        RecordingFilter filter;
        filter.programmes = {item.record};
        filter.state = RecordingState::Active;
        return {u"recordings"_s, {{u"filter"_s, filter.toJson()}}};
    }
    case AgendaKind::Release:
    case AgendaKind::RaisedObjection:
        return {u"recordings"_s, {{u"recording"_s, item.number}}};
    case AgendaKind::Destruction:
    case AgendaKind::VaultDestruction:
        return {u"retention"_s, {{u"order"_s, item.number}}};
    case AgendaKind::HoldConfirm:
    case AgendaKind::HoldReview:
        return {u"retention"_s, {{u"hold"_s, item.number}}};
    case AgendaKind::CaseStart:
    case AgendaKind::CasePeriodEnd:
    case AgendaKind::CaseEvaluation:
    case AgendaKind::CaseAfterNotice:
    case AgendaKind::CaseProposal:
        return {u"monitoring"_s, {{u"case"_s, item.number}}};
    case AgendaKind::RequestDue:
    case AgendaKind::RequestUnanswered:
    case AgendaKind::RequestProof:
        return {u"requests"_s, {{u"request"_s, item.number}}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
