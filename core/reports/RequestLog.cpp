// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestLog.h"

#include "ReportWriter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

class LogWriter : private ReportWriter
{
public:
    LogWriter(ReportBuilder &build, const RequestLogInput &input) : ReportWriter(build), m_in(input) {}

    Report write()
    {
        cover();
        totals();
        table();
        overdue();
        refusals();
        embed();
        return m_build.take();
    }

private:
    [[nodiscard]] QString word(QLatin1StringView id) const
    {
        return m_build.texts().value(QString(id), "requestValue"_L1);
    }
    [[nodiscard]] QString date(QDate day) const { return m_build.texts().shortDate(day); }
    [[nodiscard]] static bool isLate(const LoggedRequest &one)
    {
        return one.outcome && one.entry.endedOn > one.entry.dueOn;
    }
    [[nodiscard]] bool isOverdue(const LoggedRequest &one) const
    {
        return isOpen(one.entry.state) && one.entry.dueOn < m_in.asOf;
    }
    template <typename Has>
    [[nodiscard]] qint64 countOf(Has has) const
    {
        return std::ranges::count_if(m_in.requests, has);
    }

    void cover()
    {
        Report &report = m_build.report();
        report.title = text("requestLog.title"_L1);
        report.subtitle = QString::number(m_in.year);
        report.containsPersonalData = false; // numbers and days, nobody's name
        report.classification = Classification::Confidential;
        m_build.paragraph(
            text("requestLog.intro"_L1, {{u"year"_s, m_in.year}, {u"date"_s, m_build.texts().date(m_in.asOf)}}));
        if (!m_in.filesRead)
            m_build.notice(text("requestLog.filesClosed"_L1));
    }

    void totals()
    {
        m_build.chapter(text("requestLog.totals"_L1));
        const qint64 received = m_in.requests.size();
        const qint64 answered = countOf([](const LoggedRequest &one) { return one.outcome.has_value(); });
        const qint64 extended = countOf([](const LoggedRequest &one) { return one.entry.extended; });
        m_build.fact("requestLog.received"_L1, count(received));
        m_build.fact("requestLog.answered"_L1, count(answered));
        m_build.fact("requestLog.answeredLate"_L1, count(countOf(isLate)));
        m_build.fact("requestLog.open"_L1,
                     count(countOf([](const LoggedRequest &one) { return isOpen(one.entry.state); })));
        m_build.fact("requestLog.overdueNow"_L1,
                     count(countOf([this](const LoggedRequest &one) { return isOverdue(one); })));
        m_build.fact("requestLog.extensionRate"_L1, received == 0 ? u"–"_s : share(extended, received));
        m_build.fact("requestLog.averageDays"_L1, answered == 0 ? u"–"_s : averageDays(answered));
        m_build.flushFacts();
    }

    [[nodiscard]] QString share(qint64 part, qint64 whole) const
    {
        return text("requestLog.share"_L1,
                    {{u"percent"_s, count((100 * part + whole / 2) / whole)}, {u"part"_s, count(part)}});
    }
    [[nodiscard]] QString averageDays(qint64 answered) const
    {
        qint64 days = 0;
        for (const LoggedRequest &one : m_in.requests)
            days += one.outcome ? one.entry.receivedOn.daysTo(one.entry.endedOn) : 0;
        return count((days + answered / 2) / answered);
    }

    [[nodiscard]] QString outcome(const LoggedRequest &one) const
    {
        const QString told = word(idIn(requestStateIds, one.outcome.value_or(one.entry.state)));
        return isLate(one) ? text("requestLog.late"_L1, {{u"outcome"_s, told}}) : told;
    }

    void table()
    {
        m_build.chapter(text("requestLog.requests"_L1));
        QList<QStringList> rows;
        for (const LoggedRequest &one : m_in.requests) {
            const RequestEntry &entry = one.entry;
            rows += {entry.number,
                     word(idIn(requestKindIds, entry.kind)),
                     date(entry.receivedOn),
                     one.channel ? word(idIn(requestChannelIds, *one.channel)) : u"–"_s,
                     date(entry.dueOn),
                     m_build.texts().yesNo(entry.extended),
                     one.outcome ? date(entry.endedOn) : u"–"_s,
                     one.outcome ? count(entry.receivedOn.daysTo(entry.endedOn)) : u"–"_s,
                     outcome(one)};
        }
        m_build.table({{text("requestLog.number"_L1), 2},
                       {text("requestLog.right"_L1), 1.3},
                       {text("requestLog.receivedOn"_L1), 1.5},
                       {text("requestLog.channel"_L1), 1.2},
                       {text("requestLog.due"_L1), 1.5},
                       {text("requestLog.extended"_L1), 0.7},
                       {text("requestLog.answeredOn"_L1), 1.5},
                       {text("requestLog.days"_L1), 0.8, true},
                       {text("requestLog.outcome"_L1), 1.8}},
                      rows, text("requestLog.none"_L1));
    }

    void overdue()
    {
        m_build.chapter(text("requestLog.overdue"_L1));
        QList<QStringList> rows;
        for (const LoggedRequest &one : m_in.requests) {
            if (isOverdue(one))
                rows += {one.entry.number, word(idIn(requestStateIds, one.entry.state)), date(one.entry.dueOn),
                         count(one.entry.dueOn.daysTo(m_in.asOf))};
        }
        m_build.table({{text("requestLog.number"_L1), 1.6},
                       {text("requestLog.state"_L1), 2},
                       {text("requestLog.due"_L1), 1.4},
                       {text("requestLog.daysLate"_L1), 1, true}},
                      rows, text("requestLog.noneOverdue"_L1));
    }

    void refusals()
    {
        m_build.chapter(text("requestLog.refusals"_L1));
        if (!m_in.filesRead) {
            m_build.note(text("requestLog.filesClosed"_L1));
            return;
        }
        QList<QStringList> rows;
        for (auto it = m_in.refusals.cbegin(); it != m_in.refusals.cend(); ++it)
            rows += {word(idIn(refusalGroundIds, it.key())), count(it.value())};
        m_build.table({{text("requestLog.ground"_L1), 3}, {text("requestLog.recordings"_L1), 1, true}}, rows,
                      text("requestLog.noneRefused"_L1));
    }

    void embed()
    {
        QJsonArray requests;
        for (const LoggedRequest &one : m_in.requests) {
            QJsonObject json = one.entry.toJson();
            if (one.outcome)
                json.insert(u"outcome"_s, QString(idIn(requestStateIds, *one.outcome)));
            if (one.channel)
                json.insert(u"channel"_s, QString(idIn(requestChannelIds, *one.channel)));
            requests += json;
        }
        QJsonObject refusals;
        for (auto it = m_in.refusals.cbegin(); it != m_in.refusals.cend(); ++it)
            refusals.insert(QString(idIn(refusalGroundIds, it.key())), it.value());
        m_build.report().data = {{u"year"_s, m_in.year},
                                 {u"asOf"_s, m_in.asOf.toString(Qt::ISODate)},
                                 {u"requests"_s, requests},
                                 {u"refusals"_s, refusals}};
    }

    const RequestLogInput &m_in;
};

} // namespace

Report requestLog(Report head, const RequestLogInput &input)
{
    ReportBuilder build(std::move(head));
    return LogWriter(build, input).write();
}

} // namespace voicelog
