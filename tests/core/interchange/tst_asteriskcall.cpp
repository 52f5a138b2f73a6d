// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importscantest.h"

#include <interchange/AsteriskCall.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QDateTime began = QDateTime::fromString(u"2026-06-15T07:12:10Z"_s, Qt::ISODate); // 09:12:10 in Amsterdam

// A leg that begins some seconds after the call; answered after `ringing` seconds, or not at all.
CdrRow leg(const QString &src, const QString &dst, const QString &channel, const QString &dstChannel, int from,
           std::optional<int> ringing, int to, int clock = 7200)
{
    CdrRow row;
    row.src = src;
    row.dst = dst;
    row.channel = channel;
    row.dstChannel = dstChannel;
    row.lastApp = u"Dial"_s;
    row.start = began.addSecs(clock + from);
    row.end = began.addSecs(clock + to);
    row.durationMs = (to - from) * 1000;
    if (ringing) {
        row.answered = true;
        row.answer = row.start.addSecs(*ringing);
        row.billedMs = (to - from - *ringing) * 1000;
    }
    row.uniqueId = u"%1.1"_s.arg(began.toSecsSinceEpoch());
    row.linkedId = row.uniqueId;
    return row;
}

CelEvent eventAt(const QString &type, double at, const QString &channel = u"PJSIP/204-01"_s,
                 const QString &extension = {})
{
    const auto id = u"%1.1"_s.arg(began.toSecsSinceEpoch());
    return {type, QString::number(double(began.toSecsSinceEpoch()) + at, 'f', 6), channel, id, id, extension};
}

CallData read(const AsteriskCall &call, const std::optional<CallData> &told = {}, bool alone = true,
              const QStringList &names = {})
{
    return asteriskCallData(call, {names, told, alone}, QTimeZone("Europe/Amsterdam"), u"31");
}

RecordingDraft draftOf(const CallData &data)
{
    RecordingDraft draft;
    data.applyTo(draft, u"31");
    return draft;
}

QStringList parties(const RecordingDraft &draft)
{
    QStringList found;
    for (const auto &party : draft.participants)
        found.append(QString(enumId(party.role)) + u' ' + party.number + u' ' +
                     (party.joinedMs ? QString::number(*party.joinedMs) : u"-"_s) + u' ' +
                     (party.leftMs ? QString::number(*party.leftMs) : u"-"_s));
    return found;
}

QStringList stretches(const CallData &data)
{
    QStringList found;
    for (const auto &segment : data.segments)
        found.append(u"%1 %2-%3 %4"_s.arg(QString(enumId(segment.kind)))
                         .arg(segment.range.startMs)
                         .arg(segment.range.endMs)
                         .arg(segment.label)
                         .trimmed());
    return found;
}

const auto trunk = u"PJSIP/provider-00000001"_s;
const auto anna = u"PJSIP/204-00000002"_s;
const auto bob = u"PJSIP/205-00000003"_s;

} // namespace

/// Rows and events of one call, made call data.
class TestAsteriskCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inbound()
    {
        auto row = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 10, 80);
        row.did = u"0851234567"_s;
        row.callerName = u"Jan Bakker"_s;
        row.reachedName = u"Anna"_s;
        const auto data = read({{row}, {}});
        QCOMPARE(data.startedAt, began.addSecs(10)); // when it was answered
        QCOMPARE(data.endedAt, began.addSecs(80));
        QCOMPARE(data.durationMs, 70'000);
        QVERIFY(data.notes.isEmpty());
        const auto draft = draftOf(data);
        QCOMPARE(draft.direction, Direction::Inbound);
        QCOMPARE(draft.line, u"+31851234567"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->number, u"+31612345678"_s);
        QCOMPARE(party(draft, ParticipantRole::Customer)->name, u"Jan Bakker"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->number, u"204"_s);
        QCOMPARE(party(draft, ParticipantRole::Agent)->name, u"Anna"_s);
        QCOMPARE(draft.participants.size(), 2);
    }

    void outbound()
    {
        // The office's number is shown, not the extension.
        auto row = leg(u"0851234567"_s, u"0612345678"_s, anna, trunk, 0, 10, 80);
        const auto draft = draftOf(read({{row}, {}}));
        QCOMPARE(draft.direction, Direction::Outbound);
        QCOMPARE(draft.line, u"+31851234567"_s);
        QCOMPARE(parties(draft), (QStringList{u"AGENT 204 - -"_s, u"CUSTOMER +31612345678 - -"_s}));
        // A trunk may have the name of an extension: the file's name knows better.
        CallData told;
        told.direction = Direction::Inbound;
        QCOMPARE(party(draftOf(read({{row}, {}}, told)), ParticipantRole::Customer)->number, u"+31851234567"_s);
        row.src = u"204"_s;
        const auto plain = draftOf(read({{row}, {}}));
        QCOMPARE(plain.direction, Direction::Outbound);
        QCOMPARE(parties(plain), parties(draft));
    }

    void internal()
    {
        const auto draft = draftOf(read({{leg(u"204"_s, u"205"_s, anna, bob, 0, 10, 80)}, {}}));
        QCOMPARE(draft.direction, Direction::Internal);
        QCOMPARE(parties(draft), (QStringList{u"AGENT 204 - -"_s, u"AGENT 205 - -"_s}));
    }

    void nameTellsTheDirection()
    {
        CallData told;
        told.direction = Direction::Inbound;
        told.line = u"700"_s;
        auto row = leg(u"917-375-0980"_s, u"700"_s, trunk, anna, 0, 10, 80);
        row.lastApp = u"Queue"_s;
        const auto draft = draftOf(read({{row}, {}}, told));
        QCOMPARE(draft.direction, Direction::Inbound);
        QVERIFY(!draft.notes.contains(u"direction-guessed"_s));
        QCOMPARE(draft.line, u"700"_s);
        QCOMPARE(parties(draft), (QStringList{u"AGENT 204 - -"_s, u"CUSTOMER 9173750980 - -"_s}));
        QVERIFY(draftOf(read({{row}, {}})).notes.contains(u"direction-guessed"_s));
    }

    // A queue rings two telephones through local channels; one answers.
    void queue()
    {
        auto first = leg(u"0612345678"_s, u"700"_s, trunk, u"Local/204@from-queue-00000001;1"_s, 0, 2, 80);
        first.lastApp = u"Queue"_s;
        auto second = leg(u"0612345678"_s, u"205"_s, u"Local/205@from-queue-00000002;2"_s, bob, 5, {}, 20);
        second.uniqueId = u"%1.5"_s.arg(began.toSecsSinceEpoch() + 5);
        auto third = leg(u"0612345678"_s, u"204"_s, u"Local/204@from-queue-00000001;2"_s, anna, 5, 9, 80);
        third.uniqueId = u"%1.3"_s.arg(began.toSecsSinceEpoch() + 5);
        const auto data = read({{third, second, first}, {}});
        QCOMPARE(data.line, u"700"_s);
        QCOMPARE(parties(draftOf(data)), (QStringList{u"AGENT 204 - -"_s, u"CUSTOMER +31612345678 - -"_s}));
        QCOMPARE(data.startedAt, began.addSecs(2));
    }

    void transfer()
    {
        const auto first = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 10, 40);
        const auto second = leg(u"0612345678"_s, u"205"_s, trunk, bob, 40, 5, 100);
        const AsteriskCall call{{first, second},
                                {eventAt(u"BLINDTRANSFER"_s, 40, anna, u"205"_s), eventAt(u"HOLD"_s, 20.5, anna),
                                 eventAt(u"HOLD"_s, 22, trunk), eventAt(u"UNHOLD"_s, 25, trunk),
                                 eventAt(u"UNHOLD"_s, 30, anna), eventAt(u"HOLD"_s, 95, bob)}};
        const auto data = read(call);
        QCOMPARE(parties(draftOf(data)),
                 (QStringList{u"CUSTOMER +31612345678 - -"_s, u"AGENT 204 - 30000"_s, u"AGENT 205 35000 -"_s}));
        QCOMPARE(data.durationMs, 90'000);
        QCOMPARE(stretches(data), (QStringList{u"TALK 0-30000"_s, u"HOLD 10500-20000"_s, u"TALK 30000-90000 205"_s,
                                               u"HOLD 85000-90000"_s}));

        // A customer who was called, and then another number outside.
        const auto out = leg(u"204"_s, u"0612345678"_s, anna, trunk, 0, 10, 40);
        const auto further = leg(u"204"_s, u"0201234567"_s, trunk, trunk, 40, 5, 100);
        QCOMPARE(
            parties(draftOf(read({{out, further}, {}}))),
            (QStringList{u"AGENT 204 - -"_s, u"CUSTOMER +31612345678 - 30000"_s, u"THIRD +31201234567 35000 -"_s}));
    }

    void severalSounds()
    {
        const auto first = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 10, 40);
        auto second = leg(u"0612345678"_s, u"205"_s, trunk, bob, 40, 5, 100);
        second.uniqueId = u"%1.9"_s.arg(began.toSecsSinceEpoch() + 40);
        second.recordingFile = u"tweede"_s;
        const AsteriskCall call{{first, second}, {eventAt(u"HOLD"_s, 30), eventAt(u"UNHOLD"_s, 50)}};
        const auto one = read(call, {}, false, {u"in-1-2-20260615-091210-"_s + first.uniqueId});
        QCOMPARE(one.startedAt, began.addSecs(10));
        QCOMPARE(one.durationMs, 30'000);
        QCOMPARE(one.agentNumber, u"204"_s);
        QCOMPARE(stretches(one), QStringList{u"HOLD 20000-30000"_s});
        const auto two = read(call, {}, false, {u"tweede"_s});
        QCOMPARE(two.startedAt, began.addSecs(45));
        QCOMPARE(two.durationMs, 55'000);
        QCOMPARE(two.agentNumber, u"205"_s);
        QCOMPARE(two.from, u"0612345678"_s);
        QCOMPARE(stretches(two), QStringList{u"HOLD 0-5000"_s});
        QCOMPARE(read(call, {}, false, {u"iets anders"_s}).durationMs, 90'000);
    }

    void recordedFromTheMiddle()
    {
        CallData told;
        told.startedAt = began.addSecs(30);
        const auto row = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 10, 80);
        const auto data = read({{row}, {}}, told);
        QCOMPARE(data.startedAt, told.startedAt);
        QCOMPARE(data.durationMs, 50'000);
        told.startedAt = began.addSecs(90); // another clock
        QCOMPARE(read({{row}, {}}, told).startedAt, began.addSecs(10));
    }

    void clocks_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("hasId");
        QTest::addColumn<int>("off"); // seconds
        QTest::addColumn<QString>("note");
        QTest::newRow("Amsterdam") << 7200 << true << 0 << QString();
        QTest::newRow("UTC") << 0 << true << 0 << u"offset-from-call-id"_s;
        QTest::newRow("Bangkok") << 7 * 3600 << true << 0 << u"offset-from-call-id"_s;
        QTest::newRow("Amsterdam, no id") << 7200 << false << 0 << QString();
        QTest::newRow("UTC, no id") << 0 << false << -7200 << QString();
        QTest::newRow("a clock that is wrong") << 20 * 3600 << true << 18 * 3600 << u"call-id-does-not-fit-time"_s;
    }

    void clocks()
    {
        QFETCH(int, offset);
        QFETCH(bool, hasId);
        QFETCH(int, off);
        QFETCH(QString, note);
        auto row = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 10, 80, offset);
        // A second leg of the same channel, hours later: its start proves nothing.
        auto later = leg(u"0612345678"_s, u"205"_s, trunk, bob, 3 * 3600, 10, 3 * 3600 + 60, offset);
        if (!hasId)
            row.uniqueId = later.uniqueId = QString();
        const auto data = read({{later, row}, {}});
        QCOMPARE(data.startedAt, began.addSecs(10 + off));
        QCOMPARE(data.endedAt, began.addSecs(3 * 3600 + 60 + off));
        QCOMPARE(QStringList(data.notes).filter(note).isEmpty(), note.isEmpty() && data.notes.isEmpty());
        QCOMPARE(data.notes.isEmpty(), note.isEmpty());
    }

    // At 01:00 UTC the clock goes from 03:00 back to 02:00: the second leg's local times lie before the first one's.
    void clockChangedDuringTheCall()
    {
        const auto night = QDateTime::fromString(u"2026-10-25T00:50:00Z"_s, Qt::ISODate);
        const auto at = [&](int minutes) { return night.addSecs(60 * minutes + (minutes < 10 ? 7200 : 3600)); };
        auto first = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 0, 1800);
        first.start = at(0);
        first.answer = at(1);
        first.end = at(30);
        first.durationMs = 1'800'000;
        first.billedMs = 1'740'000;
        first.uniqueId = first.linkedId = u"%1.1"_s.arg(night.toSecsSinceEpoch());
        auto second = leg(u"0612345678"_s, u"205"_s, trunk, bob, 0, 0, 1200);
        second.start = second.answer = at(30); // 02:20, half an hour before 02:50 by the clock
        second.end = at(50);
        second.durationMs = second.billedMs = 1'200'000;
        second.uniqueId = second.linkedId = first.uniqueId;
        const auto event = [&](const QString &type, const QString &time) {
            return CelEvent{type, time, anna, first.uniqueId, first.linkedId, {}};
        };
        for (const QList<CdrRow> &rows : {QList{first, second}, QList{second, first}}) {
            const auto data = read(
                {rows, {event(u"HOLD"_s, u"2026-10-25 02:55:00"_s), event(u"UNHOLD"_s, u"2026-10-25 02:15:00"_s)}});
            QCOMPARE(data.startedAt, night.addSecs(60));
            QCOMPARE(data.endedAt, night.addSecs(50 * 60));
            QCOMPARE(data.durationMs, 49 * 60'000);
            QVERIFY2(data.notes.isEmpty(), qPrintable(data.notes.join(u' ')));
            QCOMPARE(parties(draftOf(data)),
                     (QStringList{u"CUSTOMER +31612345678 - -"_s, u"AGENT 204 - 1740000"_s, u"AGENT 205 1740000 -"_s}));
            QCOMPARE(stretches(data), QStringList{u"HOLD 240000-1440000"_s});
        }

        // A clock that is not the zone's does not change with it.
        for (CdrRow *row : {&first, &second})
            row->start = row->start.addSecs(row == &first ? -7200 : -3600);
        first.answer = at(1).addSecs(-7200);
        first.end = {};
        second.answer = second.start;
        second.end = {};
        const auto utc = read({{second, first}, {}});
        QCOMPARE(utc.startedAt, night.addSecs(60));
        QCOMPARE(utc.endedAt, night.addSecs(50 * 60));
        QCOMPARE(utc.notes, QStringList{u"offset-from-call-id"_s});
    }

    // Of a channel that began at nine: a later row fits another zone as well as the first one its own, or better.
    void laterRowsTellNothingOfTheClock_data()
    {
        QTest::addColumn<int>("first"); // seconds after the channel's beginning
        QTest::addColumn<int>("second");
        QTest::newRow("an hour and two minutes") << 300 << 3700;
        QTest::newRow("an hour") << 1 << 3600;
        QTest::newRow("an hour and a half") << 2 << 5400;
        QTest::newRow("after a long wait") << 800 << 3900;
    }
    void laterRowsTellNothingOfTheClock()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        const auto one = leg(u"0612345678"_s, u"204"_s, trunk, anna, first, 10, first + 60);
        const auto two = leg(u"0612345678"_s, u"205"_s, trunk, bob, second, 10, second + 60);
        const auto data = read({{two, one}, {}});
        QCOMPARE(data.startedAt, began.addSecs(first + 10));
        QCOMPARE(data.endedAt, began.addSecs(second + 60));
        QVERIFY2(data.notes.isEmpty(), qPrintable(data.notes.join(u' ')));
    }

    // Not on the day before the clock is changed either, nor with a clock that is not the zone's.
    void norOnTheDayBefore()
    {
        const auto day = QDateTime::fromString(u"2026-10-24T09:00:00Z"_s, Qt::ISODate);
        auto one = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 0, 60);
        one.start = one.answer = day.addSecs(3600 + 2);
        one.end = one.start.addSecs(60);
        one.uniqueId = one.linkedId = u"%1.1"_s.arg(day.toSecsSinceEpoch());
        auto two = one;
        two.start = two.answer = day.addSecs(7200 + 1);
        two.end = two.start.addSecs(60);
        const auto data = read({{two, one}, {}});
        QCOMPARE(data.startedAt, day.addSecs(2));
        QCOMPARE(data.endedAt, day.addSecs(3600 + 1 + 60));
        QCOMPARE(data.notes, QStringList{u"offset-from-call-id"_s});
    }

    // Both lie after the channel's beginning: what was before tells which.
    void theHourThatComesTwice()
    {
        const auto night = QDateTime::fromString(u"2026-10-25T00:05:00Z"_s, Qt::ISODate);
        const auto shown = [&](int minutes) { return night.addSecs(60 * minutes + (minutes < 55 ? 7200 : 3600)); };
        auto first = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 0, 4500);
        first.start = first.answer = shown(0);
        first.end = shown(75);
        first.uniqueId = first.linkedId = u"%1.1"_s.arg(night.toSecsSinceEpoch());
        auto second = leg(u"0612345678"_s, u"205"_s, trunk, bob, 0, 0, 600);
        second.start = second.answer = shown(75); // 02:20, the second time
        second.end = shown(85);
        second.uniqueId = second.linkedId = first.uniqueId;
        auto third = first;
        third.start = shown(65); // 02:10, the second time
        third.answered = false;
        third.answer = {};
        third.durationMs = 60'000;
        third.end = shown(66);
        first.sequence = 10;
        third.sequence = 11;
        second.sequence = 12;
        const auto event = [&](const QString &type, const QString &time, const QString &id) {
            return CelEvent{type, time, anna, id, first.linkedId, {}};
        };
        const auto data = read({{first, third, second},
                                {event(u"HOLD"_s, u"2026-10-25 02:50:00"_s, first.uniqueId),
                                 event(u"UNHOLD"_s, u"2026-10-25 02:10:00"_s, first.uniqueId)}});
        QCOMPARE(data.startedAt, night);
        QCOMPARE(stretches(data), QStringList{u"HOLD 2700000-3900000"_s});
        // Nothing tells that the later legs did not begin in the first of the two hours.
        QVERIFY(data.notes.contains(u"time-ambiguous"_s));

        // An event of a channel without rows lies after that channel's beginning.
        const auto other = u"%1.2"_s.arg(night.addSecs(95 * 60).toSecsSinceEpoch()); // 01:40 UTC
        first.durationMs = 7'200'000;
        first.billedMs = first.durationMs;
        first.end = night.addSecs(7200 + 3600);
        const auto late = read({{first}, {event(u"HOLD"_s, u"2026-10-25 02:45:00"_s, other)}});
        QCOMPARE(stretches(late), QStringList{u"HOLD 6000000-7200000"_s});
    }

    // Its row shows no change: the clock does not know summer time, but agreed with the zone at first.
    void clockThatWasNotChanged()
    {
        const auto night = QDateTime::fromString(u"2026-10-25T00:50:00Z"_s, Qt::ISODate);
        auto first = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 0, 1800);
        first.start = first.answer = night.addSecs(7200);
        first.end = night.addSecs(7200 + 1800);
        first.uniqueId = first.linkedId = u"%1.1"_s.arg(night.toSecsSinceEpoch());
        auto second = leg(u"0612345678"_s, u"205"_s, trunk, bob, 0, 0, 600);
        second.start = second.answer = first.end;
        second.end = first.end.addSecs(600);
        second.uniqueId = second.linkedId = first.uniqueId;
        const auto data = read({{first, second}, {}});
        QCOMPARE(data.startedAt, night);
        QCOMPARE(data.endedAt, night.addSecs(2400));
        QVERIFY(data.notes.isEmpty());
    }

    // The part before the change of the clock left no row.
    void theOnlyRowBeganAfterTheChange()
    {
        const auto night = QDateTime::fromString(u"2026-10-25T00:50:00Z"_s, Qt::ISODate);
        auto row = leg(u"0612345678"_s, u"204"_s, trunk, anna, 0, 0, 600);
        row.start = row.answer = night.addSecs(15 * 60 + 3600); // 02:05
        row.end = row.start.addSecs(600);
        row.uniqueId = row.linkedId = u"%1.1"_s.arg(night.toSecsSinceEpoch());
        const auto data = read({{row}, {}});
        QCOMPARE(data.startedAt, night.addSecs(15 * 60));
        QVERIFY2(data.notes.isEmpty(), qPrintable(data.notes.join(u' ')));
    }

    void nobodyAnswered()
    {
        auto row = leg(u"anonymous"_s, u"204"_s, trunk, anna, 0, {}, 20);
        const auto data = read({{row}, {}});
        QCOMPARE(data.startedAt, began);
        QVERIFY(!data.durationMs);
        QCOMPARE(parties(draftOf(data)), (QStringList{u"AGENT 204 - -"_s, u"CUSTOMER  - -"_s}));
    }

    void eventsAlone()
    {
        const QList<CelEvent> events{eventAt(u"ANSWER"_s, 10), eventAt(u"HOLD"_s, 20), eventAt(u"LINKEDID_END"_s, 60)};
        const auto data = read({{}, events});
        QCOMPARE(data.startedAt, began.addSecs(10));
        QVERIFY(data.from.isEmpty() && !data.durationMs && data.participants.isEmpty());
        QCOMPARE(stretches(data), QStringList{u"HOLD 10000-50000"_s});
        auto local = events;
        const QList<QString> times{u"2026-06-15 09:12:20"_s, u"2026-06-15 09:12:30"_s, u"2026-06-15 09:13:10"_s};
        for (qsizetype i = 0; i < local.size(); ++i)
            local[i].time = times[i];
        QCOMPARE(read({{}, local}).segments, data.segments);
        QCOMPARE(read({{}, local}).startedAt, data.startedAt);
    }
};

VOICELOG_APPLESS_TEST(TestAsteriskCall)
#include "tst_asteriskcall.moc"
