// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseRecordings.h"

#include <base/LegalDay.h>
#include <recordings/RecordingActions.h>

#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

void CaseRecordings::write()
{
    m_build.chapter(8, text("case.recordings"_L1));
    if (!isDestroyed()) {
        if (m_in.recordingsRead)
            listRecordings();
        else
            m_build.note(text("case.contentClosed"_L1));
    }
    QStringList gone;
    for (const DestructionRecord &one : m_in.destructions) {
        for (const Id &id : one.recordings)
            gone += id.toString();
    }
    if (!gone.isEmpty()) {
        m_build.heading(2, text("case.destroyedRecordings"_L1));
        QList<QStringList> rows;
        for (const DestructionRecord &one : m_in.destructions) {
            for (const Id &id : one.recordings)
                rows += {id.toString(), date(legalDay(one.executedAt)), one.number};
        }
        m_build.table(
            {{text("case.uuid"_L1), 3}, {text("case.destroyedDay"_L1), 1.4}, {text("case.certificate"_L1), 1.4}}, rows,
            {});
        m_build.note(text("case.uuidsOnly"_L1));
    } else if (isDestroyed()) {
        m_build.note(text("case.noRecordings"_L1));
    }
    listeningLog();
}

void CaseRecordings::listRecordings()
{
    QList<QStringList> rows;
    for (const CaseReportRecording &one : m_in.recordings)
        rows += {one.number + u'\n' + one.id.toString(), when(one.startedAt), duration(one.durationMs), dash(one.line),
                 m_build.texts().value(one.state, "recordingState"_L1)};
    m_build.table({{text("case.recording"_L1), 3},
                   {text("case.startedAt"_L1), 1.6},
                   {text("case.duration"_L1), 0.9, true},
                   {text("case.line"_L1), 1.2},
                   {text("case.recordingState"_L1), 1.1}},
                  rows, text("case.noRecordings"_L1));
}

QString CaseRecordings::when(const QDateTime &utc) const
{
    const QDateTime local = utc.toTimeZone(QTimeZone(m_build.report().timeZone));
    return m_build.texts().locale().toString(local.date(), u"d MMM yyyy"_s) + local.toString(u", HH:mm"_s);
}

void CaseRecordings::listeningLog()
{
    m_build.heading(2, text("case.log"_L1));
    QHash<QString, QString> numbers;
    for (const CaseReportRecording &one : m_in.recordings)
        numbers.insert(one.id.toString(), one.number);
    QHash<QString, qint64> heard; // by the listening that ended
    for (const AuditEvent &event : m_in.uses) {
        if (event.action == actions::ListeningStopped)
            heard.insert(event.detail[u"listening"].toString(), event.detail[u"heardMs"].toInteger());
    }
    QList<QStringList> rows;
    for (const AuditEvent &event : m_in.uses) {
        if (event.action == actions::ListeningStopped)
            continue;
        QString what = value(event.action);
        if (event.outcome == AuditOutcome::Refused)
            what = text("case.refused"_L1, {{u"act"_s, what}, {u"rule"_s, dash(event.ruleId)}});
        // Words that somebody typed may speak of persons: they go with what they are about.
        if (const QString reason = value(event.reason); !reason.isEmpty() && (!isDestroyed() || reason != event.reason))
            what += u'\n' + reason;
        const auto ended = heard.constFind(event.detail[u"listening"].toString());
        rows += {when(event.at), dash(account(event.actorId)), numbers.value(event.objectId, event.objectId), what,
                 ended == heard.constEnd() ? u"–"_s : duration(*ended)};
    }
    m_build.table({{text("case.at"_L1), 1.5},
                   {text("case.account"_L1), 1.4},
                   {text("case.recording"_L1), 2.2},
                   {text("case.act"_L1), 1.9},
                   {text("case.heard"_L1), 0.9, true}},
                  rows, text("case.noUses"_L1));
}

} // namespace voicelog
