// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseLinks.h"

#include "CaseErrors.h"

#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingStore.h>
#include <programmes/EmployeeNoticeStore.h>
#include <programmes/WorksCouncilStore.h>

#include <QJsonArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename Record>
Id idAmong(const QList<Record> &records, const QString &idOrNumber)
{
    const Id id = Id::fromString(idOrNumber);
    const auto found = std::ranges::find_if(
        records, [&](const Record &record) { return record.number == idOrNumber || record.id == id; });
    return found == records.end() ? Id() : found->id;
}

Result<Id> foundOrFail(const Id &id, QLatin1StringView what, const QString &asked)
{
    if (id.isNull())
        return fail(errors::NotFound, {{u"what"_s, QString(what)}, {u"id"_s, asked}});
    return id;
}

std::unexpected<Error> wrongLink(const QString &field, const QString &number)
{
    return fail(errors::WrongLink, {{u"field"_s, field}, {u"number"_s, number}});
}

/// The subjects with ids in the place of their accounts' names.
Result<QJsonArray> resolvedSubjects(const QJsonArray &subjects, const QList<AccountInfo> &accounts)
{
    QJsonArray resolved;
    for (const QJsonValue &value : subjects) {
        QJsonObject subject = value.toObject();
        const QString given = subject.value("accountId"_L1).toString();
        if (!value.isObject() || given.isEmpty() || !Id::fromString(given).isNull()) {
            resolved.append(value);
            continue;
        }
        const auto account = std::ranges::find(accounts, given, &AccountInfo::name);
        VOICELOG_ASSIGN(const Id id, foundOrFail(account == accounts.end() ? Id() : account->id, "account"_L1, given));
        subject.insert("accountId"_L1, id.toString());
        resolved.append(subject);
    }
    return resolved;
}

} // namespace

Result<Id> CaseLinks::councilRecord(const QString &idOrNumber)
{
    VOICELOG_ASSIGN(const auto records, WorksCouncilStore(m_database).records());
    return foundOrFail(idAmong(records, idOrNumber), "worksCouncilRecord"_L1, idOrNumber);
}

Result<Id> CaseLinks::notice(const QString &idOrNumber)
{
    VOICELOG_ASSIGN(const auto notices, EmployeeNoticeStore(m_database).notices());
    return foundOrFail(idAmong(notices, idOrNumber), "employeeNotice"_L1, idOrNumber);
}

Result<void> CaseLinks::resolve(QJsonObject &fields, const QList<AccountInfo> &accounts)
{
    struct Link
    {
        QLatin1StringView field;
        std::function<Result<Id>(const QString &number)> find;
    };
    const Link links[] = {
        {"liaId"_L1,
         [this](const QString &number) -> Result<Id> {
             VOICELOG_ASSIGN(const Id id, BalancingStore(m_database).find(number));
             return foundOrFail(id, "balancing"_L1, number);
         }},
        {"registerEntryId"_L1,
         [this](const QString &number) -> Result<Id> {
             VOICELOG_ASSIGN(const Id id, ProcessingStore(m_database).idOf(number));
             return foundOrFail(id, "registerEntry"_L1, number);
         }},
        {"worksCouncilRecordId"_L1, [this](const QString &number) { return councilRecord(number); }},
        {"employeeNoticeId"_L1, [this](const QString &number) { return notice(number); }},
    };
    for (const Link &link : links) {
        const QString given = fields.value(link.field).toString();
        if (given.isEmpty() || !Id::fromString(given).isNull())
            continue;
        VOICELOG_ASSIGN(const Id id, link.find(given));
        fields.insert(link.field, id.toString());
    }
    if (const QJsonValue subjects = fields.value("subjects"_L1); subjects.isArray()) {
        VOICELOG_ASSIGN(const QJsonArray resolved, resolvedSubjects(subjects.toArray(), accounts));
        fields.insert("subjects"_L1, resolved);
    }
    return {};
}

Result<void> CaseLinks::checkCouncilNotice(const Id &record)
{
    VOICELOG_ASSIGN(const WorksCouncilRecord council, WorksCouncilStore(m_database).record(record));
    return council.kind == CouncilKind::CaseNotice ? Result<void>() : wrongLink(u"caseNoticeId"_s, council.number);
}

Result<void> CaseLinks::checkNotice(const Id &notice, NoticeScope scope)
{
    VOICELOG_ASSIGN(const EmployeeNotice found, EmployeeNoticeStore(m_database).notice(notice));
    if (found.scope == scope)
        return {};
    return wrongLink(scope == NoticeScope::AfterCovert ? u"afterNoticeId"_s : u"employeeNoticeId"_s, found.number);
}

} // namespace voicelog
