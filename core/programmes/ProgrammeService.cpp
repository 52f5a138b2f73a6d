// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeService.h"

#include "ProgrammeActions.h"
#include "ProgrammeErrors.h"
#include "ProgrammeLinks.h"
#include "ProgrammeStore.h"
#include "ProgrammeTerm.h"
#include "ProgrammeTurns.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestCode = 12;

bool isCode(const QString &code)
{
    static const QRegularExpression pattern(u"\\A[A-Z0-9]{2,12}\\z"_s);
    return pattern.match(code).hasMatch();
}

// The name's letters and digits without marks, as capitals.
QString codeFrom(const QString &name)
{
    QString code;
    const QString plain = name.normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar c : plain) {
        if ((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9'))
            code += c;
    }
    code = code.left(longestCode);
    return code.size() >= 2 ? code : u"PRG"_s;
}

Result<QString> freeCode(ProgrammeStore &store, const QString &wanted)
{
    QString code = wanted;
    for (int count = 2;; ++count) {
        VOICELOG_ASSIGN(const bool taken, store.isCodeTaken(code));
        if (!taken)
            return code;
        const QString suffix = QString::number(count);
        code = wanted.left(longestCode - suffix.size()) + suffix;
    }
}

/// The fields that a person sets, tidied and within their limits.
Result<Programme> checkedProgramme(const Programme &given)
{
    Programme tidy = given;
    tidy.name = given.name.simplified();
    if (tidy.name.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"name"_s}});
    if (tidy.name.size() > longestName)
        return fail(errors::InvalidValue, {{u"field"_s, u"name"_s}, {u"value"_s, tidy.name.size()}});
    tidy.lines.clear();
    for (const QString &line : given.lines) {
        if (const QString number = line.simplified(); !number.isEmpty() && !tidy.lines.contains(number))
            tidy.lines.append(number);
    }
    if (tidy.endDate.isValid() && tidy.startDate.isValid() && tidy.endDate < tidy.startDate)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"endDate"_s}, {u"value"_s, tidy.endDate.toString(Qt::ISODate)}});
    VOICELOG_TRY(Programme::fromJson(tidy.toJson())); // the limits of every field
    return tidy;
}

bool asksEmployeesForConsent(const Programme &programme)
{
    return programme.legalBasis == ProgrammeBasis::Consent &&
           (programme.employeesHeard || programme.purpose == Purpose::EmployeeMonitoring);
}

} // namespace

Result<Programme> ProgrammeService::add(const QString &name, Purpose purpose, const QStringList &lines,
                                        const QString &code)
{
    Programme draft;
    draft.name = name;
    draft.purpose = purpose;
    draft.lines = lines;
    draft.code = code;
    return add(draft);
}

Result<Programme> ProgrammeService::add(const Programme &draft)
{
    const Attempt attempt{actions::ProgrammeAdded, actions::programmeObject};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Programme programme, checkedProgramme(draft));
    const QString &code = draft.code;
    if (!code.isEmpty() && !isCode(code))
        return fail(errors::InvalidValue, {{u"field"_s, u"code"_s}, {u"value"_s, code}});
    if (asksEmployeesForConsent(programme))
        return fail(refuse(m_session, errors::ConsentNotFree, attempt));
    if (const auto term = checkOwnTerm(programme); !term)
        return fail(refuse(m_session, term.error().code(), attempt, term.error().parameters()));

    const QDateTime now = m_session.clock().now();
    programme.id = Id::create(m_session.clock());
    programme.createdAt = programme.updatedAt = now;
    programme.createdBy = programme.updatedBy = m_session.account().id;
    programme.closedAt = {};
    programme.version = 1;
    programme.granted = true;
    programme.state = ProgrammeState::Draft;

    // A programme and its vault come to be together.
    const auto add = [&](Database &database, const Id &vault) -> Result<void> {
        ProgrammeStore store(database);
        programme.vaultId = vault;
        if (!code.isEmpty()) {
            VOICELOG_ASSIGN(const bool taken, store.isCodeTaken(code));
            if (taken)
                return fail(errors::InvalidValue, {{u"field"_s, u"code"_s}, {u"value"_s, code}});
        }
        VOICELOG_ASSIGN(programme.code,
                        code.isEmpty() ? freeCode(store, codeFrom(programme.name)) : Result<QString>(code));
        VOICELOG_ASSIGN(programme.number, store.nextNumber(legalDay(now).year()));
        VOICELOG_TRY(store.add(programme));
        return m_session.audit().record(database, programmeEvent(actions::ProgrammeAdded, programme));
    };
    VOICELOG_TRY(m_session.createVault(VaultKind::Recordings, add));
    return programme;
}

Result<QList<Programme>> ProgrammeService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(QList<Programme> programmes, ProgrammeStore(database).programmes());
    VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
    for (auto &programme : programmes)
        programme.granted = held.contains(programme.vaultId);
    return programmes;
}

Result<Programme> ProgrammeService::find(const QString &what) const
{
    VOICELOG_ASSIGN(const QList<Programme> programmes, list());
    const Id id = Id::fromString(what);
    for (const auto &programme : programmes) {
        if ((!id.isNull() && programme.id == id) || programme.number == what || programme.code == what)
            return programme;
    }
    for (const auto &programme : programmes) {
        if (programme.name == what)
            return programme;
    }
    return fail(errors::NotFound, {{u"what"_s, u"programme"_s}, {u"id"_s, what}});
}

Result<Programme> ProgrammeService::fromRecord(QJsonObject fields) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_TRY(ProgrammeLinks(database).resolve(fields));
    return Programme::fromJson(fields);
}

Result<Programme> ProgrammeService::edit(const Programme &changed)
{
    const Attempt attempt{actions::ProgrammeChanged, actions::programmeObject, changed.id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(Programme programme, checkedProgramme(changed));
    if (asksEmployeesForConsent(programme))
        return fail(refuse(m_session, errors::ConsentNotFree, attempt));
    if (const auto term = checkOwnTerm(programme); !term)
        return fail(refuse(m_session, term.error().code(), attempt, term.error().parameters()));

    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProgrammeStore store(database);
    ProgrammeConditions newlyUnmet;
    QString wrongState;
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const Programme before, store.programmeAt(changed.id, changed.version));
        VOICELOG_ASSIGN(const auto turns, store.turns(changed.id));
        if (before.state == ProgrammeState::Ended || (!turns.isEmpty() && programme.purpose != before.purpose))
            wrongState = idIn(programmeStateIds, before.state);
        if (!programme.code.isEmpty() && programme.code != before.code)
            return fail(errors::InvalidValue, {{u"field"_s, u"code"_s}, {u"value"_s, programme.code}});
        programme.id = before.id;
        programme.vaultId = before.vaultId;
        programme.number = before.number;
        programme.code = before.code;
        programme.createdAt = before.createdAt;
        programme.createdBy = before.createdBy;
        programme.closedAt = before.closedAt;
        programme.state = before.state;
        programme.version = changed.version + 1;
        programme.updatedAt = m_session.clock().now();
        programme.updatedBy = m_session.account().id;
        if (before.state == ProgrammeState::Active) {
            const QDate today = std::max(legalDay(programme.updatedAt), turns.constLast().from);
            VOICELOG_ASSIGN(const auto were, ProgrammeConditions::of(database, before, today));
            VOICELOG_ASSIGN(newlyUnmet, ProgrammeConditions::of(database, programme, today));
            newlyUnmet.results.removeIf(
                [was = were.inTheWay()](const RuleResult &now) { return was.contains(now.ruleId); });
            newlyUnmet.missing.removeIf([&were](const QString &field) { return were.missing.contains(field); });
        }
        if (wrongState.isEmpty() && newlyUnmet.areMet()) {
            VOICELOG_TRY(store.update(programme));
            VOICELOG_TRY(ProgrammeLinks(database).noteUse(before, programme));
            VOICELOG_TRY(m_session.audit().record(database, programmeEvent(actions::ProgrammeChanged, programme)));
            VOICELOG_TRY(transaction.commit());
            return programme;
        }
    }
    if (!wrongState.isEmpty())
        return fail(refuse(
            m_session, errors::WrongState, attempt,
            {{u"what"_s, u"programme"_s}, {u"state"_s, wrongState}, {u"act"_s, QString(actions::ProgrammeChanged)}}));
    return refuseActive(newlyUnmet, attempt);
}

Result<ProgrammeConditions> ProgrammeService::conditions(const Programme &programme, QDate on) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    if (!on.isValid()) {
        const QDate today = legalDay(m_session.clock().now());
        on = programme.state == ProgrammeState::Draft && programme.startDate.isValid() ? programme.startDate : today;
    }
    return ProgrammeConditions::of(database, programme, on);
}

Result<QList<ProgrammeTurn>> ProgrammeService::turns(const Id &programme) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return ProgrammeStore(database).turns(programme);
}

Result<QList<RecordVersion>> ProgrammeService::versions(const Id &programme) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return ProgrammeStore(database).versions(programme);
}

} // namespace voicelog
