// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes to verify the audit trail, and to add to it. Prints JSON lines, as tests/bench/run wants them.

#include <support/TempArchive.h>

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

constexpr int events = 100'000;
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

} // namespace

int main()
{
    test::TempArchive archive;
    auto database = archive.session().openGovernance();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < single; ++i) {
        if (!archive.session().audit().record(listened(i)))
            return 1;
    }
    print(u"recording one audit event, durable"_s, double(timer.elapsed()) / single, u"ms"_s, {});
    for (int done = single; done < events;) {
        auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
        for (int i = 0; i < 1000; ++i, ++done) {
            if (!archive.session().audit().record(*database, listened(i)))
                return 1;
        }
        if (!transaction->commit())
            return 1;
    }
    timer.restart();
    const auto verified = archive.session().audit().verify(*database, {}, {});
    if (!verified)
        return 1;
    print(u"verifying 1,000,000 audit events (measured on 100,000)"_s,
          double(timer.elapsed()) / 1000 * 1'000'000 / double(verified->events), u"s"_s, 60);
    return 0;
}
