// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeLinks.h"

#include "EmployeeNoticeStore.h"
#include "WorksCouncilStore.h"

#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingStore.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename Record>
Id idOfNumber(const QList<Record> &records, const QString &number)
{
    for (const Record &record : records) {
        if (record.number == number)
            return record.id;
    }
    return {};
}

constexpr QLatin1StringView balancingUser{"PROGRAMME"};
constexpr QLatin1StringView registerUser{"programme"};

} // namespace

Result<void> ProgrammeLinks::noteUse(const Programme &before, const Programme &now)
{
    const auto used = [](const Programme &programme, const Id Programme::*link) {
        return programme.state == ProgrammeState::Active ? programme.*link : Id();
    };
    BalancingStore balancing(m_database);
    const Id oldLia = used(before, &Programme::liaId);
    const Id newLia = used(now, &Programme::liaId);
    if (oldLia != newLia && !oldLia.isNull())
        VOICELOG_TRY(balancing.clearUse(oldLia, balancingUser, now.id));
    if (oldLia != newLia && !newLia.isNull())
        VOICELOG_TRY(balancing.setUse(newLia, balancingUser, now.id));
    ProcessingStore processing(m_database);
    const Id oldEntry = used(before, &Programme::registerEntryId);
    const Id newEntry = used(now, &Programme::registerEntryId);
    if (oldEntry != newEntry && !oldEntry.isNull())
        VOICELOG_TRY(processing.clearUse(oldEntry, registerUser, now.id));
    if (oldEntry != newEntry && !newEntry.isNull())
        VOICELOG_TRY(processing.setUse(newEntry, registerUser, now.id));
    return {};
}

Result<void> ProgrammeLinks::resolve(QJsonObject &fields)
{
    struct Link
    {
        QLatin1StringView field;
        QLatin1StringView what;
        std::function<Result<Id>(const QString &number)> find;
    };
    const Link links[] = {
        {"liaId"_L1, "balancing"_L1, [this](const QString &number) { return BalancingStore(m_database).find(number); }},
        {"registerEntryId"_L1, "registerEntry"_L1,
         [this](const QString &number) -> Result<Id> { return ProcessingStore(m_database).idOf(number); }},
        {"employeeNoticeId"_L1, "employeeNotice"_L1,
         [this](const QString &number) -> Result<Id> {
             VOICELOG_ASSIGN(const auto notices, EmployeeNoticeStore(m_database).notices());
             return idOfNumber(notices, number);
         }},
        {"worksCouncilRecordId"_L1, "worksCouncilRecord"_L1,
         [this](const QString &number) -> Result<Id> {
             VOICELOG_ASSIGN(const auto records, WorksCouncilStore(m_database).records());
             return idOfNumber(records, number);
         }},
    };
    for (const Link &link : links) {
        const QString given = fields.value(link.field).toString();
        if (given.isEmpty() || !Id::fromString(given).isNull())
            continue;
        VOICELOG_ASSIGN(const Id id, link.find(given));
        if (id.isNull())
            return fail(errors::NotFound, {{u"what"_s, QString(link.what)}, {u"id"_s, given}});
        fields.insert(link.field, id.toString());
    }
    return {};
}

} // namespace voicelog
