// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to add to an audit trail of a million events, to show a page of it by each filter, to verify it and
// to hand out an excerpt. Prints JSON lines, as tests/bench/run wants them.

#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <support/TempArchive.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

constexpr int events = 1'000'000;
constexpr int single = 200;

void print(const QString &name, double value, const QString &unit, const QJsonValue &limit)
{
    QJsonObject line{{u"name"_s, name}, {u"ours"_s, value}, {u"unit"_s, unit}};
    if (!limit.isNull())
        line.insert(u"limit"_s, limit);
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

AuditEvent listened(int i)
{
    AuditEvent event;
    event.action = u"RECORDING_LISTENED"_s;
    event.objectType = u"RECORDING"_s;
    event.objectId = u"01a20ca4-dfe5-77da-b8b2-7405c7298bdf"_s;
    event.reason = u"quality sample"_s;
    event.detail = {{u"ranges"_s, QJsonArray{QJsonArray{0, i}}}};
    return event;
}

/// One event in a thousand was refused by somebody else, under one of two rules; each record has some events.
AuditEvent various(int i)
{
    AuditEvent event = listened(i);
    event.objectId = u"01a20ca4-dfe5-77da-b8b2-%1"_s.arg(i / 8, 12, 16, QChar(u'0'));
    if (i % 7 == 0)
        event.action = u"RECORDING_VERIFIED"_s;
    if (i % 1000 == 0) {
        event.outcome = AuditOutcome::Refused;
        event.ruleId = i % 2000 == 0 ? u"R-SECURITY-01"_s : u"R-LI-01"_s;
    }
    return event;
}

/// The slowest of several, in milliseconds: what somebody at the page waits for.
double pageTime(const AuditLog &log, const AuditQuery &query)
{
    double slowest = 0;
    for (int i = 0; i < 7; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto narrowed = log.narrowed(query);
        const auto page = narrowed ? log.page(*narrowed) : Result<QList<AuditEvent>>(fail(narrowed));
        if (!page || page->isEmpty())
            qFatal("no page");
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    return slowest;
}

void benchPages(test::TempArchive &archive, const Id &other)
{
    const AuditLog log(archive.session());
    const QDateTime from = archive.clock().now().addSecs(-3600 * 24 * 30);
    const struct
    {
        const char *what;
        AuditQuery query;
    } filters[] = {{"no filter", {}},
                   {"the last of all pages", {.beforeSeq = 300}},
                   {"one action", {.action = u"RECORDING_VERIFIED"_s}},
                   {"one account that did little", {.actorId = other}},
                   {"one record by its id alone", {.objectId = u"01a20ca4-dfe5-77da-b8b2-000000000123"_s}},
                   {"refused", {.outcome = AuditOutcome::Refused}},
                   {"refused by one rule", {.ruleId = u"R-LI-01"_s}},
                   {"an old month", {.from = from.addDays(-300), .until = from.addDays(-270)}},
                   {"an old month, refused",
                    {.from = from.addDays(-300), .until = from.addDays(-270), .outcome = AuditOutcome::Refused}}};
    for (const auto &[what, query] : filters)
        print(u"a page of the audit trail among 1,000,000 events, slowest of 7: %1"_s.arg(QString::fromLatin1(what)),
              pageTime(log, query), u"ms"_s, 100);
}

} // namespace

int main()
{
    test::TempArchive archive;
    const AccountInfo account = archive.addAccount(u"other"_s, Role::Investigator);
    const auto other = archive.unlock(u"other"_s);
    auto database = archive.session().openGovernance();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < single; ++i) {
        if (!archive.session().audit().record(listened(i)))
            return 1;
    }
    print(u"recording one audit event, durable"_s, double(timer.elapsed()) / single, u"ms"_s, {});
    timer.restart();
    for (int done = single; done < events;) {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        for (int i = 0; i < 1000; ++i, ++done) {
            archive.clock().advanceMs(40'000); // some fifteen months in all
            if (!archive.session().audit().record(*database, various(done)))
                return 1;
        }
        if (!transaction->commit())
            return 1;
    }
    print(u"recording audit events, a thousand in one transaction"_s, double(events) / double(timer.elapsed()) * 1000,
          u"/s"_s, {});
    benchPages(archive, account.id);
    timer.restart();
    const auto verified = archive.session().audit().verify(*database, {}, {});
    if (!verified)
        return 1;
    print(u"verifying 1,000,000 audit events"_s, double(timer.elapsed()) / 1000 * 1'000'000 / double(verified->events),
          u"s"_s, 60);
    timer.restart();
    const auto excerpt = AuditLog(archive.session()).excerpt({.outcome = AuditOutcome::Refused}, {});
    if (!excerpt)
        return 1;
    print(u"a signed excerpt of 1,000 events among 1,000,000, made and checked"_s, double(timer.elapsed()) / 1000,
          u"s"_s, {});
    return 0;
}
