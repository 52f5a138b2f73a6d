// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/EnumIds.h>
#include <base/Id.h>
#include <rules/RuleResult.h>

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace voicelog {

/// What has to be done, or known, by a day.
enum class AgendaKind {
    BalancingReview,   ///< a balancing record is to be reviewed
    RegisterReview,    ///< an entry of the processing register is to be reviewed
    EditionReview,     ///< a lawyer is to look at an edition of the rules
    Programme,         ///< a programme waits to become, or to be again, ACTIVE
    CouncilRequest,    ///< the works council was asked for consent and has not answered
    NullityTerm,       ///< until then the works council can invoke nullity
    NoticeEffective,   ///< a notice to employees takes effect
    Unannounced,       ///< recordings without a proven announcement are to be destroyed
    KeepProof,         ///< of sales calls the proof is to be kept apart, so that the rest can go
    Release,           ///< the release of a recording waits for a second officer
    Destruction,       ///< recordings are due to be destroyed
    VaultDestruction,  ///< all of a monitoring case is
    HoldConfirm,       ///< a hold lapses unless a second officer confirms it
    HoldReview,        ///< whether a hold is still needed is to be looked at
    CaseStart,         ///< a monitoring case is approved and may begin
    CasePeriodEnd,     ///< the last day on which it records
    CaseEvaluation,    ///< what was recorded is to be evaluated
    CaseAfterNotice,   ///< who was recorded in secret is to be told
    CaseProposal,      ///< a step in a case waits for a second officer
    RequestDue,        ///< a request of a data subject is to be answered
    RequestUnanswered, ///< proof of identity was asked: from then on it can be given up on
    RequestProof,      ///< it was answered: the proof of sending is to be written down
    RaisedObjection    ///< somebody objected in a call, and there is no request of it
};
inline constexpr EnumIds<23> agendaKindIds{
    QLatin1StringView("BALANCING_REVIEW"),   QLatin1StringView("REGISTER_REVIEW"),
    QLatin1StringView("EDITION_REVIEW"),     QLatin1StringView("PROGRAMME"),
    QLatin1StringView("COUNCIL_REQUEST"),    QLatin1StringView("NULLITY_TERM"),
    QLatin1StringView("NOTICE_EFFECTIVE"),   QLatin1StringView("UNANNOUNCED"),
    QLatin1StringView("KEEP_PROOF"),         QLatin1StringView("RELEASE"),
    QLatin1StringView("DESTRUCTION"),        QLatin1StringView("VAULT_DESTRUCTION"),
    QLatin1StringView("HOLD_CONFIRM"),       QLatin1StringView("HOLD_REVIEW"),
    QLatin1StringView("CASE_START"),         QLatin1StringView("CASE_PERIOD_END"),
    QLatin1StringView("CASE_EVALUATION"),    QLatin1StringView("CASE_AFTER_NOTICE"),
    QLatin1StringView("CASE_PROPOSAL"),      QLatin1StringView("REQUEST_DUE"),
    QLatin1StringView("REQUEST_UNANSWERED"), QLatin1StringView("REQUEST_PROOF"),
    QLatin1StringView("RAISED_OBJECTION")};

/// Kinds that belong together, for a person who looks for one of them.
enum class AgendaTopic { Review, Programme, Council, Recording, Destruction, Case, Request };
inline constexpr EnumIds<7> agendaTopicIds{QLatin1StringView("REVIEW"),      QLatin1StringView("PROGRAMME"),
                                           QLatin1StringView("COUNCIL"),     QLatin1StringView("RECORDING"),
                                           QLatin1StringView("DESTRUCTION"), QLatin1StringView("CASE"),
                                           QLatin1StringView("REQUEST")};
[[nodiscard]] AgendaTopic topicOf(AgendaKind kind);

/// One thing that stands in the way of getting it done.
struct AgendaObstacle
{
    enum class Kind {
        Rule,    ///< a rule does not hold: `rule`
        Field,   ///< a field of the record is empty: `id` is its key
        Version, ///< another version is being made: `id` is its state
        Hold,    ///< something keeps it: `id` is the kind of hold, `number` and `until` as far as they are known
        State ///< something else, by a stable id: SUSPENDED, UNDER_REVIEW, NOT_DECIDED, SECOND_OFFICER, OWN_PROPOSAL,
              ///< ANY_OFFICER, APPROVAL; a request's IDENTITY_PENDING, CLARIFICATION_PENDING
    };
    Kind kind = Kind::State;
    QString id; ///< of the rule, the field or the state
    std::optional<RuleResult> rule = {};
    QString number = {}; ///< of the hold or the request
    QDate until = {};    ///< the first day without it

    [[nodiscard]] static AgendaObstacle ofRule(const RuleResult &result)
    {
        return {.kind = Kind::Rule, .id = result.ruleId, .rule = result};
    }
};

/// One line of the agenda. Everything that leaves the archive with it is in kind, number, date and count; the title is
/// what people called the record and stays inside.
struct AgendaItem
{
    AgendaKind kind = AgendaKind::BalancingReview;
    QString number = {}; ///< of the record, e.g. "LIA-2026-0001"; of the programme where it is about many recordings
    Id record = {};      ///< null for an edition, which has its number alone
    QString title = {};
    QString detail = {}; ///< a retention class, a kind of hold, or the right that is invoked, by its id
    QDate date = {};     ///< null: it waits, and has no day of its own
    QDate since = {};    ///< of what waits: since when
    qint64 count = 1;    ///< recordings that it is about
    qint64 held = 0;     ///< of which something keeps so many
    QList<AgendaObstacle> inTheWay = {};

    /// The same for the same thing, whenever it is asked and whatever its date became.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QJsonObject toJson() const;
};

/// Where an item stands, seen from a day.
enum class AgendaGroup { Overdue, Today, ThisWeek, Waiting, Later };
inline constexpr int agendaWeekDays = 7; ///< "this week": today and so many days on
[[nodiscard]] AgendaGroup groupOf(const AgendaItem &item, QDate today);

} // namespace voicelog
