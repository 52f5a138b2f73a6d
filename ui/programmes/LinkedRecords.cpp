// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LinkedRecords.h"

#include <balancing/BalancingService.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/WorksCouncilService.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString linkLabel(const QString &number, const QString &title, const QString &state = {})
{
    const QString label = number + u" – "_s + title;
    return state.isEmpty() ? label : label + u" ("_s + EnumText::value(state) + u')';
}

} // namespace

Result<recordforms::Links> LinkedRecords::choices() const
{
    recordforms::Links links;
    VOICELOG_ASSIGN(const auto balancing, m_context.balancing.list());
    for (const BalancingSummary &lia : balancing)
        links.balancing.append(
            {lia.id.toString(), linkLabel(lia.number, lia.title, QString(balancingStateId(lia.state)))});
    VOICELOG_ASSIGN(const auto entries, m_context.processing.list());
    for (const RegisterRow &entry : entries)
        links.registerEntries.append(
            {entry.id.toString(), linkLabel(entry.number, entry.title, QString(registerStateId(entry.state)))});
    VOICELOG_ASSIGN(const auto notices, m_context.notices.list());
    for (const EmployeeNotice &notice : notices)
        links.notices.append({notice.id.toString(), linkLabel(notice.number, notice.title)});
    VOICELOG_ASSIGN(const auto records, m_context.council.list());
    for (const WorksCouncilRecord &record : records) {
        if (record.kind == CouncilKind::ConsentRequest)
            links.council.append({record.id.toString(), linkLabel(record.number, record.title)});
    }
    return links;
}

Result<QHash<Cure, QString>> LinkedRecords::numbersOf(const Programme &programme) const
{
    QHash<Cure, QString> numbers;
    VOICELOG_ASSIGN(const auto links, choices());
    const auto note = [&](Cure cure, const QList<FormChoice> &choices) {
        const QString id = linkedId(programme, cure).toString();
        for (const FormChoice &choice : choices) {
            if (choice.id == id)
                numbers.insert(cure, choice.label.section(u' ', 0, 0));
        }
    };
    note(Cure::BalancingRecord, links.balancing);
    note(Cure::RegisterEntry, links.registerEntries);
    note(Cure::EmployeeNotice, links.notices);
    note(Cure::WorksCouncilRecord, links.council);
    return numbers;
}

Id LinkedRecords::linkedId(const Programme &programme, Cure cure)
{
    switch (cure) {
    case Cure::Programme:
        return programme.id;
    case Cure::BalancingRecord:
        return programme.liaId;
    case Cure::RegisterEntry:
        return programme.registerEntryId;
    case Cure::EmployeeNotice:
        return programme.employeeNoticeId;
    case Cure::WorksCouncilRecord:
        return programme.worksCouncilRecordId;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
