// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CouncilDesk.h"

#include "DecisionDialog.h"
#include "NullityDialog.h"
#include "ProgrammesEditor.h"
#include "ProgrammesTab.h"
#include "RecordForms.h"
#include "RecordHistoryPanel.h"

#include <archive/Session.h>
#include <base/LegalDay.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <programmes/WorksCouncilService.h>
#include <words/EnumText.h>

#include <QLocale>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString dayText(QDate date) { return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString(); }

QString decisionText(const WorksCouncilRecord &record)
{
    if (record.nullityInvokedOn.isValid() && record.groundOn(QDate(9999, 1, 1)) == WorksCouncilRecord::Ground::None)
        return CouncilDesk::tr("Nullity invoked");
    if (record.courtPermission.date.isValid())
        return CouncilDesk::tr("Permission of the court");
    if (!record.caoClause.isEmpty() && !record.decision)
        return CouncilDesk::tr("Collective agreement");
    return record.decision ? sentenceCase(EnumText::value(idIn(councilDecisionIds, *record.decision)))
                           : CouncilDesk::tr("Open");
}

Result<QList<ProgrammesListRow>> councilRows(const WorksCouncilService &service)
{
    VOICELOG_ASSIGN(const auto records, service.list());
    QList<ProgrammesListRow> rows;
    for (const WorksCouncilRecord &record : records) {
        ProgrammesListRow row;
        row.id = record.id;
        row.cells = {record.number,
                     record.title,
                     sentenceCase(EnumText::value(idIn(councilKindIds, record.kind))),
                     dayText(record.requestedOn),
                     dayText(record.decidedOn),
                     decisionText(record)};
        using enum WorksCouncilRecord::Ground;
        if (record.kind == CouncilKind::ConsentRequest)
            row.mark = record.groundOn(QDate(9999, 1, 1)) != None ? ProgrammesListRow::Mark::Good
                       : record.nullityInvokedOn.isValid()        ? ProgrammesListRow::Mark::Bad
                                                                  : ProgrammesListRow::Mark::Warning;
        rows.append(row);
    }
    return rows;
}

ProgrammesRecord editedCouncilRecord(const WorksCouncilRecord &council, bool editable)
{
    ProgrammesRecord record;
    record.id = council.id;
    record.version = council.version;
    record.number = council.number;
    record.title = council.title;
    record.body = council.toJson();
    record.editable = editable;
    record.facts = {{CouncilDesk::tr("Decision"), decisionText(council)}};
    if (council.nullityInvokedOn.isValid())
        record.facts.append({CouncilDesk::tr("Nullity invoked on"), dayText(council.nullityInvokedOn)});
    if (council.secrecy.imposed)
        record.facts.append({CouncilDesk::tr("Secrecy (WOR art. 20)"),
                             council.secrecy.until.isValid()
                                 ? CouncilDesk::tr("until %1: keep it to yourself").arg(dayText(council.secrecy.until))
                                 : CouncilDesk::tr("keep it to yourself")});
    record.sections = recordforms::worksCouncil(council.id.isNull());
    return record;
}

} // namespace

ProgrammesKind CouncilDesk::kind() const
{
    ProgrammesKind kind;
    kind.id = u"worksCouncil"_s;
    kind.columns = {tr("Number"), tr("Title"), tr("Kind"), tr("Requested"), tr("Decided"), tr("Decision")};
    kind.newText = tr("New record");
    kind.filterHint = tr("Find in the records");
    kind.icon = u"organisation"_s;
    kind.emptyTitle = tr("No works-council record yet");
    kind.emptyText =
        m_context.isReviewer()
            ? tr("Requests for consent appear here once they are put to the council.")
            : tr("A scheme that watches employees or keeps data about them needs the works council's consent "
                 "(WOR art. 27). What was asked, told and decided is kept here.");
    kind.noneOpen = tr("No record is open");
    WorksCouncilService &service = m_context.council;
    const bool writes = m_context.mayWrite();
    kind.rows = [&service] { return councilRows(service); };
    kind.read = [&service, writes](const QString &what) -> Result<ProgrammesRecord> {
        VOICELOG_ASSIGN(const WorksCouncilRecord record, service.find(what));
        return editedCouncilRecord(record, writes);
    };
    kind.blank = [writes]() -> Result<ProgrammesRecord> { return editedCouncilRecord({}, writes); };
    kind.store = [&service](const ProgrammesRecord &record) -> Result<Id> {
        VOICELOG_ASSIGN(WorksCouncilRecord council, WorksCouncilRecord::fromJson(record.body));
        council.id = record.id;
        council.version = record.version;
        VOICELOG_ASSIGN(const WorksCouncilRecord stored,
                        record.id.isNull() ? service.add(council) : service.edit(council));
        return stored.id;
    };
    kind.missing = [](const QJsonObject &body) {
        const auto record = WorksCouncilRecord::fromJson(body);
        return record ? record->missing() : QStringList();
    };
    return kind;
}

CouncilDesk::CouncilDesk(const ProgrammesContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_tab(new ProgrammesTab(context, kind()))
{
    m_tab->setObjectName(u"councilTab"_s);
    if (!context.isReviewer()) {
        m_history = new RecordHistoryPanel(context.page.localTime);
        m_tab->tabs()->addTab(m_history, icons::named(u"history"_s), tr("History"));
    }
    if (context.mayWrite()) {
        m_decide = m_tab->addButton(u"worksCouncilDecide"_s, tr("Decision…"), u"check"_s);
        m_nullity = m_tab->addButton(u"worksCouncilNullity"_s, tr("Nullity…"), u"error"_s);
        connect(m_decide, &QPushButton::clicked, this, &CouncilDesk::decide);
        connect(m_nullity, &QPushButton::clicked, this, &CouncilDesk::invokeNullity);
        connect(m_tab->editor(), &ProgrammesEditor::changedChanged, this, &CouncilDesk::showButtons);
    }
    connect(m_tab, &ProgrammesTab::shown, this, [this](const ProgrammesRecord &record) {
        m_record.reset();
        showButtons();
        if (m_history)
            m_tab->tabs()->setTabEnabled(1, !record.id.isNull());
        if (!record.id.isNull())
            read(record.id);
    });
    connect(m_tab, &ProgrammesTab::changed, this, &CouncilDesk::programmesChanged);
    showButtons();
}

void CouncilDesk::read(const Id &id)
{
    m_context.page.jobs.start(
        this,
        [context = m_context, id]() -> Result<Whole> {
            Whole whole;
            VOICELOG_ASSIGN(whole.record, context.council.find(id.toString()));
            if (!context.isReviewer()) {
                VOICELOG_ASSIGN(whole.versions, context.council.versions(id));
            }
            VOICELOG_ASSIGN(const auto accounts, context.page.session.accounts());
            for (const AccountInfo &account : accounts)
                whole.names.insert(account.id, account.name);
            return whole;
        },
        [this, id](const Result<Whole> &whole) {
            if (m_tab->openRecord() != id.toString())
                return;
            if (!whole) {
                m_tab->editor()->message()->showError(whole.error());
                return;
            }
            m_record = whole->record;
            if (m_history)
                m_history->show({}, whole->versions, whole->names);
            showButtons();
        });
}

void CouncilDesk::showButtons()
{
    if (!m_decide)
        return;
    const bool isRequest = m_record && m_record->kind == CouncilKind::ConsentRequest;
    m_decide->setVisible(m_record.has_value());
    m_nullity->setVisible(isRequest && m_record->body == CouncilBody::Or && !m_record->nullityInvokedOn.isValid());
    const bool changed = m_tab->editor()->isChanged();
    for (QPushButton *button : {m_decide, m_nullity}) {
        button->setEnabled(!changed);
        button->setToolTip(changed ? tr("Store or discard what was changed first") : QString());
    }
}

void CouncilDesk::decide()
{
    if (!m_record)
        return;
    auto *dialog = new DecisionDialog(*m_record, legalDay(m_context.page.session.clock().now()), m_tab);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.page.jobs.start(
            this,
            [&service = m_context.council, record = *m_record, decision = dialog->decision(), on = dialog->decidedOn(),
             conditions = dialog->conditions()] { return service.decide(record, decision, on, conditions); },
            [this](const Result<WorksCouncilRecord> &record) { stored(record); });
    });
    dialog->open();
}

void CouncilDesk::invokeNullity()
{
    if (!m_record)
        return;
    auto *dialog = new NullityDialog(*m_record, legalDay(m_context.page.session.clock().now()), m_tab);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_context.page.jobs.start(
            this,
            [&service = m_context.council, record = *m_record, on = dialog->invokedOn(),
             known = dialog->executionKnownOn()] { return service.invokeNullity(record, on, known); },
            [this](const Result<WorksCouncilRecord> &record) { stored(record); });
    });
    dialog->open();
}

void CouncilDesk::stored(const Result<WorksCouncilRecord> &record)
{
    if (!record) {
        m_tab->editor()->message()->showError(record.error());
        m_tab->tabs()->setCurrentIndex(0);
        return;
    }
    m_tab->open(record->id.toString());
    m_tab->refresh();
    Q_EMIT programmesChanged();
}

} // namespace voicelog
