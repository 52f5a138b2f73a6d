// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NoticeDesk.h"

#include "ProgrammesEditor.h"
#include "ProgrammesTab.h"
#include "RecordForms.h"
#include "RecordHistoryPanel.h"

#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <programmes/EmployeeNoticeService.h>
#include <words/EnumText.h>

#include <QLocale>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<QList<ProgrammesListRow>> noticeRows(const EmployeeNoticeService &service)
{
    VOICELOG_ASSIGN(const auto notices, service.list());
    QList<ProgrammesListRow> rows;
    for (const EmployeeNotice &notice : notices) {
        const auto missing = notice.missing();
        ProgrammesListRow row;
        row.id = notice.id;
        row.cells = {notice.number, notice.title, sentenceCase(EnumText::value(idIn(noticeScopeIds, notice.scope))),
                     notice.effectiveOn.isValid() ? QLocale().toString(notice.effectiveOn, QLocale::ShortFormat)
                                                  : QString(),
                     missing.isEmpty() ? NoticeDesk::tr("complete")
                                       : NoticeDesk::tr("%n field(s) still empty", nullptr, int(missing.size()))};
        row.mark = missing.isEmpty() ? ProgrammesListRow::Mark::Good : ProgrammesListRow::Mark::Warning;
        rows.append(row);
    }
    return rows;
}

ProgrammesRecord editedNotice(const EmployeeNotice &notice, bool editable)
{
    ProgrammesRecord record;
    record.id = notice.id;
    record.version = notice.version;
    record.number = notice.number;
    record.title = notice.title;
    record.body = notice.toJson();
    record.editable = editable;
    record.facts = {{NoticeDesk::tr("Version"), QString::number(notice.version)}};
    record.sections = recordforms::employeeNotice();
    return record;
}

} // namespace

ProgrammesKind NoticeDesk::kind() const
{
    ProgrammesKind kind;
    kind.id = u"employeeNotice"_s;
    kind.columns = {tr("Number"), tr("Title"), tr("Scope"), tr("In force from"), tr("State of the record")};
    kind.newText = tr("New notice");
    kind.filterHint = tr("Find in the notices");
    kind.icon = u"people"_s;
    kind.emptyTitle = tr("No employee notice yet");
    kind.emptyText = tr("Employees are told beforehand how, what and when is recorded, and it can be shown that they "
                        "were. A programme is linked to its notice.");
    kind.noneOpen = tr("No notice is open");
    EmployeeNoticeService &service = m_context.notices;
    const bool writes = m_context.mayWrite();
    kind.rows = [&service] { return noticeRows(service); };
    kind.read = [&service, writes](const QString &what) -> Result<ProgrammesRecord> {
        VOICELOG_ASSIGN(const EmployeeNotice notice, service.find(what));
        return editedNotice(notice, writes);
    };
    kind.blank = [writes]() -> Result<ProgrammesRecord> { return editedNotice({}, writes); };
    kind.store = [&service](const ProgrammesRecord &record) -> Result<Id> {
        VOICELOG_ASSIGN(EmployeeNotice notice, EmployeeNotice::fromJson(record.body));
        notice.id = record.id;
        notice.version = record.version;
        VOICELOG_ASSIGN(const EmployeeNotice stored, record.id.isNull() ? service.add(notice) : service.edit(notice));
        return stored.id;
    };
    kind.missing = [](const QJsonObject &body) {
        const auto notice = EmployeeNotice::fromJson(body);
        return notice ? notice->missing() : QStringList();
    };
    return kind;
}

NoticeDesk::NoticeDesk(const ProgrammesContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_tab(new ProgrammesTab(context, kind())),
      m_history(new RecordHistoryPanel(context.page.localTime))
{
    m_tab->setObjectName(u"noticeTab"_s);
    m_tab->tabs()->addTab(m_history, icons::named(u"history"_s), tr("History"));
    connect(m_tab, &ProgrammesTab::shown, this, [this](const ProgrammesRecord &record) {
        m_tab->tabs()->setTabEnabled(1, !record.id.isNull());
        if (!record.id.isNull())
            readHistory(record.id);
    });
}

void NoticeDesk::readHistory(const Id &id)
{
    struct Past
    {
        QList<RecordVersion> versions;
        QHash<Id, QString> names;
    };
    m_context.page.jobs.start(
        this,
        [context = m_context, id]() -> Result<Past> {
            Past past;
            VOICELOG_ASSIGN(past.versions, context.notices.versions(id));
            VOICELOG_ASSIGN(const auto accounts, context.page.session.accounts());
            for (const AccountInfo &account : accounts)
                past.names.insert(account.id, account.name);
            return past;
        },
        [this, id](const Result<Past> &past) {
            if (m_tab->openRecord() != id.toString())
                return;
            if (past)
                m_history->show({}, past->versions, past->names);
            else
                m_tab->editor()->message()->showError(past.error());
        });
}

} // namespace voicelog
