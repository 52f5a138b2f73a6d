// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingService.h"

#include "MappingActions.h"
#include "MappingErrors.h"
#include "ReadyMappings.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AuditEvent mappingEvent(QLatin1StringView action, const KeptMapping &kept)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::importMappingObject;
    event.objectId = kept.id.toString();
    event.detail = {{u"name"_s, kept.mapping.name}, {u"version"_s, kept.version}};
    return event;
}

Result<void> officerOnly(const Session &session, QLatin1StringView action, const Id &id = {})
{
    return refuseUnless(session, {Role::PrivacyOfficer},
                        {action, actions::importMappingObject, id.isNull() ? QString() : id.toString()});
}

Result<void> checkName(MappingStore &store, const CallDataMapping &mapping, const Id &id = {})
{
    VOICELOG_ASSIGN(const bool taken, store.isNameTaken(mapping.name, id));
    if (taken || isReadyMapping(mapping.name))
        return fail(errors::MappingNameTaken, {{u"name"_s, mapping.name}});
    return {};
}

} // namespace

Result<QList<KeptMapping>> MappingService::list() const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return MappingStore(database).mappings();
}

Result<QList<CallDataMapping>> MappingService::known() const
{
    VOICELOG_ASSIGN(const QList<KeptMapping> own, list());
    QList<CallDataMapping> all;
    for (const KeptMapping &kept : own)
        all.append(kept.mapping);
    return all + readyMappings();
}

Result<KeptMapping> MappingService::find(const QString &what) const
{
    VOICELOG_ASSIGN(const QList<KeptMapping> own, list());
    for (const KeptMapping &kept : own) {
        if (kept.id.toString() == what || kept.mapping.name.compare(what.trimmed(), Qt::CaseInsensitive) == 0)
            return kept;
    }
    if (isReadyMapping(what))
        return fail(errors::MappingReady, {{u"name"_s, what}});
    return fail(errors::NotFound, {{u"what"_s, u"importMapping"_s}, {u"id"_s, what}});
}

Result<CallDataMapping> MappingService::mapping(const QString &what) const
{
    for (const CallDataMapping &ready : readyMappings()) {
        if (ready.name.compare(what.trimmed(), Qt::CaseInsensitive) == 0)
            return ready;
    }
    VOICELOG_ASSIGN(const KeptMapping kept, find(what));
    return kept.mapping;
}

Result<KeptMapping> MappingService::add(const CallDataMapping &mapping)
{
    VOICELOG_TRY(officerOnly(m_session, actions::ImportMappingAdded));
    KeptMapping kept;
    kept.mapping = mapping;
    kept.mapping.name = mapping.name.simplified();
    VOICELOG_TRY(kept.mapping.check());
    kept.id = Id::create(m_session.clock());
    kept.version = 1;
    kept.createdAt = kept.updatedAt = m_session.clock().now();
    kept.createdBy = kept.updatedBy = m_session.account().id;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    MappingStore store(database);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(checkName(store, kept.mapping));
    VOICELOG_TRY(store.add(kept));
    VOICELOG_TRY(m_session.audit().record(database, mappingEvent(actions::ImportMappingAdded, kept)));
    VOICELOG_TRY(transaction.commit());
    return kept;
}

Result<KeptMapping> MappingService::change(const Id &id, int version, const CallDataMapping &mapping)
{
    VOICELOG_TRY(officerOnly(m_session, actions::ImportMappingChanged, id));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    MappingStore store(database);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(KeptMapping kept, store.mapping(id));
    kept.mapping = mapping;
    kept.mapping.name = mapping.name.simplified();
    VOICELOG_TRY(kept.mapping.check());
    VOICELOG_TRY(checkName(store, kept.mapping, id));
    kept.version = version + 1;
    kept.updatedAt = m_session.clock().now();
    kept.updatedBy = m_session.account().id;
    VOICELOG_TRY(store.update(kept));
    VOICELOG_TRY(m_session.audit().record(database, mappingEvent(actions::ImportMappingChanged, kept)));
    VOICELOG_TRY(transaction.commit());
    return kept;
}

Result<void> MappingService::remove(const Id &id)
{
    VOICELOG_TRY(officerOnly(m_session, actions::ImportMappingRemoved, id));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    MappingStore store(database);
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const KeptMapping kept, store.mapping(id));
    VOICELOG_TRY(store.remove(id));
    VOICELOG_TRY(m_session.audit().record(database, mappingEvent(actions::ImportMappingRemoved, kept)));
    return transaction.commit();
}

} // namespace voicelog
