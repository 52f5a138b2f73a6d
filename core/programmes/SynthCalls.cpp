// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SynthCalls.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 days = 3 * 365;
constexpr qint64 dayMs = 86'400'000;

constexpr auto firstNames = std::to_array<QStringView>(
    {u"Jan",     u"Emma",  u"Daan",   u"Sophie", u"Mohammed", u"Fatima",  u"Lotte", u"Zoë",   u"Sjoerd", u"Femke",
     u"Ömer",    u"Ayşe",  u"Pieter", u"Anouk",  u"Wei",      u"Chloé",   u"Bram",  u"Noor",  u"Koen",   u"Ilse",
     u"Björn",   u"María", u"Thijs",  u"Maud",   u"Ivan",     u"Olga",    u"Ruben", u"Sanne", u"Lars",   u"Eline",
     u"Youssef", u"Nina",  u"Gijs",   u"Roos",   u"Jeroen",   u"Marieke", u"Hans",  u"Yara",  u"Tim",    u"Eva"});
constexpr auto lastNames = std::to_array<QStringView>(
    {u"de Jong", u"Jansen",  u"de Vries", u"van den Berg", u"Bakker",   u"Janssen",   u"Visser",       u"Smit",
     u"Meijer",  u"de Boer", u"Mulder",   u"de Groot",     u"Bos",      u"Vos",       u"Peters",       u"Hendriks",
     u"Dekker",  u"Brouwer", u"Dijkstra", u"Smits",        u"de Graaf", u"Öztürk",    u"El Idrissi",   u"Yılmaz",
     u"Müller",  u"Nguyen",  u"van Dijk", u"Kowalska",     u"García",   u"Håkansson", u"van der Meer", u"Schouten",
     u"Prins",   u"Huisman", u"Kuipers",  u"Postma",       u"Veenstra", u"Willems",   u"Evers",        u"Maas"});
constexpr auto agentNames = std::to_array<QStringView>(
    {u"Sanne Vermeer", u"Daan Kok",       u"Priya Sharma", u"Tom Verhoeven",  u"Iris Blom",
     u"Kees Brand",    u"Mila Prins",     u"Stef Timmers", u"Lynn Koster",    u"Omar Haddad",
     u"Vera Molenaar", u"Job Kramer",     u"Esra Demir",   u"Finn de Wit",    u"Hugo Scholten",
     u"Tess Wolters",  u"Luuk Gerritsen", u"Amy Bosch",    u"Nick van Vliet", u"Julia Post"});
constexpr auto lines = std::to_array<QStringView>(
    {u"Klantenservice", u"Storingen", u"Verkoop", u"+31881234500", u"+31881234510", u"Incasso", u"Zakelijk", u"VIP"});

} // namespace

SynthCalls::SynthCalls(const Clock &clock, quint32 seed, qint64 count, const QString &code)
    : m_clock(clock), m_random(seed), m_count(count), m_customers(quint32(std::max<qint64>(1, count / 4))),
      m_code(code), m_begin(QDateTime(clock.now().date().addDays(-days), QTime(), QTimeZone::UTC))
{
}

// Few are many: the first of the range come up most.
quint32 SynthCalls::skewed(quint32 count)
{
    const double x = m_random.generateDouble();
    return std::min(count - 1, quint32(x * x * x * count));
}

QDateTime SynthCalls::nextStart()
{
    // Evenly over the years, within a day around noon, seldom in the weekend.
    const qint64 day = m_made * (days - 1) / m_count;
    const auto perDay = double(m_count) / double(days - 1);
    const auto within = perDay > 1 ? double(m_made) / perDay - double(day) : m_random.generateDouble();
    const qint64 morning = 8 * 3'600'000;
    return m_begin.addMSecs(day * dayMs + morning + qint64(std::clamp(within, 0.0, 1.0) * 12 * 3'600'000) +
                            m_random.bounded(900));
}

QString SynthCalls::customerName(quint32 customer) const
{
    const quint32 mixed = customer * 2654435761U;
    return firstNames[mixed % firstNames.size()].toString() + u' ' +
           lastNames[(mixed >> 8) % lastNames.size()].toString();
}

Participant SynthCalls::customerOf(quint32 customer) const
{
    Participant participant;
    participant.role = ParticipantRole::Customer;
    participant.number = u"+316%1"_s.arg(customer * 2654435761U % 100'000'000U, 8, 10, QLatin1Char('0'));
    if (customer % 3 != 0)
        participant.name = customerName(customer);
    participant.channel = 0;
    return participant;
}

Participant SynthCalls::agent()
{
    Participant participant;
    participant.role = ParticipantRole::Agent;
    const quint32 who = skewed(quint32(agentNames.size()));
    participant.name = agentNames[who].toString();
    participant.number = QString::number(200 + who);
    participant.channel = 1;
    return participant;
}

Recording SynthCalls::next()
{
    Recording call;
    call.id = Id::create(m_clock);
    call.sourceSystem = u"synth"_s;
    call.sourceCallId = u"%1-%2"_s.arg(m_code).arg(m_made);
    call.startedAt = nextStart();
    // Log-normal: half of the calls are shorter than three and a half minutes, some take an hour.
    const double u = std::max(1e-9, m_random.generateDouble());
    const double normal = std::sqrt(-2 * std::log(u)) * std::cos(6.283185307 * m_random.generateDouble());
    call.durationMs = std::clamp(qint64(210'000 * std::exp(0.95 * normal)), qint64(1500), qint64(4 * 3'600'000));
    const auto way = m_random.bounded(100);
    call.direction = way < 72 ? Direction::Inbound : way < 96 ? Direction::Outbound : Direction::Internal;
    call.line = lines[skewed(quint32(lines.size()))].toString();
    call.participants = {customerOf(skewed(m_customers)), agent()};
    if (m_random.bounded(10) < 3)
        call.contractRef = u"C%1"_s.arg(m_random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
    const auto state = m_random.bounded(1000);
    call.state = state < 820   ? RecordingState::Active
                 : state < 975 ? RecordingState::Imported
                 : state < 993 ? RecordingState::Restricted
                               : RecordingState::Due;
    call.version = 1;
    ++m_made;
    return call;
}

QByteArray SynthCalls::sound()
{
    QByteArray bytes(320 + m_random.bounded(64), Qt::Uninitialized);
    for (auto &byte : bytes)
        byte = char(0x60 | (m_random.bounded(256) & 0x9f)); // quiet
    return bytes;
}

} // namespace voicelog
