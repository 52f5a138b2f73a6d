// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <monitoring/MonitoringCase.h>

#include <QJsonArray>

namespace voicelog::test {

/// The JSON of a monitoring case as --from reads it, that lacks nothing before it is put forward: a suspicion of the
/// week before `start`, two alternatives, four weeks on one line. What it rests on is for the test to make.
inline QJsonObject completeCase(QDate start = QDate(2026, 6, 22))
{
    using namespace Qt::StringLiterals;
    const auto day = [start](int offset) { return start.addDays(offset).toString(Qt::ISODate); };
    return {
        {u"subjects"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, u"Jeroen van Dam"_s}, {u"function"_s, u"Helpdesk"_s}, {u"numbers"_s, QJsonArray{u"204"_s}}}}},
        {u"suspicion"_s, QJsonObject{{u"text"_s, u"Refunds were promised to callers who never bought anything."_s},
                                     {u"date"_s, day(-14)},
                                     {u"sources"_s, QJsonArray{u"Report of the team lead, 8 June"_s}},
                                     {u"kind"_s, u"CRIMINAL_OFFENCE"_s}}},
        {u"alternatives"_s, QJsonArray{QJsonObject{{u"means"_s, u"Talk with the employee"_s},
                                                   {u"date"_s, day(-13)},
                                                   {u"result"_s, u"He denied it."_s},
                                                   {u"whyInsufficient"_s, u"Without proof it stays open."_s}},
                                       QJsonObject{{u"means"_s, u"Audit of the refunds"_s},
                                                   {u"date"_s, day(-10)},
                                                   {u"result"_s, u"Eleven refunds without an order."_s},
                                                   {u"whyInsufficient"_s, u"It does not show who promised them."_s}}}},
        {u"periodStart"_s, day(0)},
        {u"periodEnd"_s, day(27)},
        {u"lines"_s, QJsonArray{u"Helpdesk"_s}},
    };
}

} // namespace voicelog::test
