// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaService.h"

#include "AgendaActions.h"
#include "CalendarFile.h"
#include "CaseSource.h"
#include "ProgrammeSources.h"
#include "RecordingSources.h"
#include "RequestSource.h"
#include "RetentionSources.h"
#include "ReviewSources.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeService.h>

#include <QHash>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool comesBefore(const AgendaItem &a, const AgendaItem &b)
{
    if (a.date.isValid() != b.date.isValid())
        return a.date.isValid();
    if (a.date != b.date)
        return a.date < b.date;
    if (a.since != b.since)
        return a.since.isValid() && (!b.since.isValid() || a.since < b.since);
    return a.kind != b.kind ? a.kind < b.kind : a.number < b.number;
}

} // namespace

AgendaSources allAgendaSources()
{
    AgendaSources sources;
    sources.push_back(std::make_unique<DestructionSource>());
    sources.push_back(std::make_unique<ReadableVaultsSource>());
    sources.push_back(std::make_unique<HoldSource>());
    sources.push_back(std::make_unique<CaseSource>());
    sources.push_back(std::make_unique<RequestSource>());
    sources.push_back(std::make_unique<ObjectionSource>());
    sources.push_back(std::make_unique<UnannouncedSource>());
    sources.push_back(std::make_unique<ProofSource>());
    sources.push_back(std::make_unique<ReleaseSource>());
    sources.push_back(std::make_unique<ProgrammeSource>());
    sources.push_back(std::make_unique<CouncilSource>());
    sources.push_back(std::make_unique<NoticeSource>());
    sources.push_back(std::make_unique<BalancingSource>());
    sources.push_back(std::make_unique<RegisterSource>());
    sources.push_back(std::make_unique<EditionSource>());
    return sources;
}

AgendaService::AgendaService(Session &session, AgendaSources sources)
    : m_session(session), m_sources(std::move(sources))
{
}

QDate AgendaService::today() const { return legalDay(m_session.clock().now()); }

Result<Agenda> AgendaService::agenda(int days, const CancelToken &cancel) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo}, {actions::AgendaRead, actions::agendaObject}));
    Agenda agenda{.today = today(), .until = today().addDays(days)};
    for (const auto &source : m_sources) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        auto items = source->items(m_session, {agenda.today, agenda.until}, cancel);
        if (items)
            agenda.items += *std::move(items);
        else if (items.error().kind() == ErrorKind::Cancelled || items.error().is(errors::SessionLocked))
            return fail(items);
        else
            agenda.failures += Agenda::Failure{QString(source->id()), items.error()};
    }
    std::ranges::sort(agenda.items, comesBefore);
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(m_session).list());
    agenda.closedVaults = int(std::ranges::count(programmes, false, &Programme::granted));
    return agenda;
}

Result<QByteArray> AgendaService::calendar(const Agenda &agenda, const QString &name,
                                           const std::function<QString(const AgendaItem &)> &summary) const
{
    VOICELOG_TRY(
        refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo}, {actions::AgendaExported, actions::agendaObject}));
    const QUuid archive = QUuid::fromRfc4122(m_session.archiveId().toBytes());
    QList<CalendarEvent> events;
    QHash<QString, int> same; // two orders for recordings of one class and day
    for (const AgendaItem &item : agenda.items) {
        if (!item.date.isValid())
            continue;
        QString key = item.key();
        if (const int before = same[key]++; before > 0)
            key += u'/' + QString::number(before);
        events += {.uid = QUuid::createUuidV5(archive, key).toString(QUuid::WithoutBraces),
                   .date = item.date,
                   .summary = summary(item)};
    }
    AuditEvent event;
    event.action = actions::AgendaExported;
    event.objectType = actions::agendaObject;
    event.detail = {{u"dates"_s, events.size()}, {u"until"_s, agenda.until.toString(Qt::ISODate)}};
    VOICELOG_TRY(m_session.audit().record(event));
    return calendarFile(events, name, m_session.clock().now());
}

} // namespace voicelog
