// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDossier.h"

#include <balancing/BalancingService.h>
#include <base/LegalDay.h>
#include <monitoring/CaseService.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/RecordingService.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <words/EnumText.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

bool MonitoringContext::isOfficer() const { return page.session.account().role == Role::PrivacyOfficer; }

bool MonitoringContext::isReviewer() const { return page.session.account().role == Role::OrReviewer; }

QString CaseUnsaved::key(const MonitoringCase &record)
{
    return prefix + record.id.toString() + u'/' + record.vaultId.toString();
}

Id CaseUnsaved::caseOf(const QString &key) { return Id::fromString(key.mid(prefix.size()).section(u'/', 0, 0)); }

QByteArray CaseUnsaved::toBytes() const
{
    const QJsonObject json{{u"version"_s, version},
                           {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                           {u"base"_s, base},
                           {u"value"_s, value}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<CaseUnsaved> CaseUnsaved::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.contains("value"_L1))
        return std::nullopt;
    return CaseUnsaved{json["version"_L1].toInt(), QDateTime::fromString(json["at"_L1].toString(), Qt::ISODateWithMs),
                       json["base"_L1].toObject(), json["value"_L1].toObject()};
}

Result<void> CaseDossier::readChoices(const MonitoringContext &context)
{
    const auto label = [](const QString &number, const QString &title, const QString &state = {}) {
        const QString text = number + u" – "_s + title;
        return state.isEmpty() ? text : text + u" ("_s + EnumText::value(state) + u')';
    };
    VOICELOG_ASSIGN(const auto balancing, context.balancing.list());
    for (const BalancingSummary &one : balancing) {
        numbers.insert(one.id, one.number);
        choices.balancing.append(
            {one.id.toString(), label(one.number, one.title, QString(balancingStateId(one.state)))});
    }
    VOICELOG_ASSIGN(const auto entries, context.processing.list());
    for (const RegisterRow &one : entries) {
        numbers.insert(one.id, one.number);
        choices.registerEntries.append(
            {one.id.toString(), label(one.number, one.title, QString(registerStateId(one.state)))});
    }
    VOICELOG_ASSIGN(const auto given, context.notices.list());
    for (const EmployeeNotice &one : given) {
        numbers.insert(one.id, one.number);
        const FormChoice choice{one.id.toString(), label(one.number, one.title)};
        if (one.scope == NoticeScope::Monitoring)
            choices.notices.append(choice);
        else if (one.scope == NoticeScope::AfterCovert)
            afterNotices.append(choice);
    }
    VOICELOG_ASSIGN(const auto records, context.council.list());
    for (const WorksCouncilRecord &one : records) {
        numbers.insert(one.id, one.number);
        const FormChoice choice{one.id.toString(), label(one.number, one.title)};
        if (one.kind == CouncilKind::ConsentRequest)
            choices.council.append(choice);
        else if (one.kind == CouncilKind::CaseNotice)
            caseNotices.append(choice);
    }
    return {};
}

/// An investigator has no registers: that the case rests on something is all he sees.
void CaseDossier::nameLinks()
{
    const auto name = [](QList<FormChoice> &list, const Id &id) {
        if (!id.isNull())
            list.append({id.toString(), QCoreApplication::translate("CaseDossier", "on record")});
    };
    name(choices.balancing, record.liaId);
    name(choices.registerEntries, record.registerEntryId);
    name(choices.council, record.worksCouncilRecordId);
    name(choices.notices, record.employeeNoticeId);
}

/// What keeps its recordings today, one by one.
Result<void> CaseDossier::readHolds(const MonitoringContext &context)
{
    const QDate today = context.cases.today();
    VOICELOG_ASSIGN(const QList<Hold> holds, context.holds.list(record.vaultId));
    for (const Hold &hold : holds) {
        if (!hold.isInForceOn(today) || hold.kind == HoldKind::OrderErase)
            continue;
        VOICELOG_ASSIGN(const HoldView view, context.holds.view(hold));
        heldForClaim = heldForClaim || (hold.kind == HoldKind::Legal && !view.text.claimReference.isEmpty());
        if (!record.isClosed())
            continue;
        for (const Id &id : view.recordings) {
            const auto recording = context.recordings.recording(record.vaultId, id);
            obstacles.append({.recording = recording ? recording->number : id.toString(),
                              .kind = QString(holdKindId(hold.kind)),
                              .number = hold.shownNumber(),
                              .untilOn = hold.untilOn});
        }
    }
    return {};
}

Result<void> CaseDossier::readDestruction(const MonitoringContext &context)
{
    VOICELOG_ASSIGN(const QList<DestructionRecord> destructions, context.destructions.destructions(record.vaultId));
    const auto whole = std::ranges::find(destructions, DestructionWhat::WholeVault, &DestructionRecord::what);
    if (whole == destructions.cend())
        return {};
    certificate = whole->number;
    destroyedOn = legalDay(whole->executedAt);
    backupExpiresOn = whole->backupExpiresOn;
    return {};
}

Result<CaseDossier> CaseDossier::read(const MonitoringContext &context, const Id &id)
{
    const Session &session = context.page.session;
    CaseDossier dossier;
    VOICELOG_ASSIGN(dossier.record, context.cases.theCase(id));
    VOICELOG_ASSIGN(dossier.grants, context.cases.grants(id));
    VOICELOG_ASSIGN(dossier.turns, context.cases.turns(id));
    VOICELOG_ASSIGN(const auto accounts, session.accounts());
    for (const AccountInfo &account : accounts) {
        dossier.accounts.insert(account.id, account);
        if (!account.disabled)
            dossier.choices.accounts.append({account.id.toString(), account.name});
    }
    const QDate today = context.cases.today();
    for (const CaseGrant &grant : std::as_const(dossier.grants)) {
        if (grant.account != session.account().id || !grant.isLiveOn(today))
            continue;
        dossier.mayRead = true;
        dossier.mayListen = dossier.mayListen || grant.allows(CaseRight::Listen);
    }
    const Role role = session.account().role;
    if (dossier.record.readable && role == Role::Investigator)
        dossier.nameLinks();
    else if (dossier.record.readable)
        VOICELOG_TRY(dossier.readChoices(context));
    if (dossier.record.readable && context.isOfficer()) {
        VOICELOG_ASSIGN(dossier.conditions, context.cases.conditions(dossier.record));
        VOICELOG_ASSIGN(const auto bytes, session.getPrivate(CaseUnsaved::key(dossier.record)));
        if (bytes)
            dossier.unsaved = CaseUnsaved::fromBytes(*bytes);
        VOICELOG_TRY(dossier.readHolds(context));
    } else {
        VOICELOG_ASSIGN(dossier.conditions.limits, context.cases.limits());
    }
    if (dossier.record.state == CaseState::Destroyed)
        VOICELOG_TRY(dossier.readDestruction(context));
    return dossier;
}

int CaseDossier::openGrants() const
{
    return int(std::ranges::count_if(
        grants, [this](const CaseGrant &grant) { return grant.isOpenOn(conditions.limits.today); }));
}

QString CaseDossier::accountName(const Id &account) const
{
    const auto found = accounts.constFind(account);
    return found == accounts.cend() ? QString() : found->name;
}

} // namespace voicelog
