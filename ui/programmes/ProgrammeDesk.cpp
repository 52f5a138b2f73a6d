// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeDesk.h"

#include "AnnouncementPanel.h"
#include "ConditionsPanel.h"
#include "LinkedRecords.h"
#include "ProgrammesEditor.h"
#include "ProgrammesTab.h"
#include "RecordForms.h"
#include "RecordHistoryPanel.h"
#include "TurnDialog.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammeTerm.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>
#include <words/PeriodText.h>

#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString shortDate(QDate date) { return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString(); }

/// The last cell of a line: what stands in the way of its being ACTIVE.
void describeWay(const ProgrammeConditions &conditions, ProgrammeState state, ProgrammesListRow &row)
{
    if (state == ProgrammeState::Ended) {
        row.cells.append(QString());
        return;
    }
    const QStringList rules = conditions.inTheWay();
    QStringList lines;
    for (const QString &rule : rules)
        lines.append(rule + u"  "_s + conditionTitle(rule));
    for (const QString &field : conditions.missing)
        lines.append(sentenceCase(EnumText::field(field)));
    row.toolTip = lines.join(u'\n');
    if (!rules.isEmpty()) {
        row.cells.append(ProgrammeDesk::tr("%n rule(s)", "that stand in the way", int(rules.size())));
        row.mark = state == ProgrammeState::Active ? ProgrammesListRow::Mark::Bad : ProgrammesListRow::Mark::Warning;
    } else if (!conditions.missing.isEmpty()) {
        row.cells.append(ProgrammeDesk::tr("%n field(s) still empty", nullptr, int(conditions.missing.size())));
        row.mark = ProgrammesListRow::Mark::Warning;
    } else {
        row.cells.append(ProgrammeDesk::tr("nothing"));
        row.mark = ProgrammesListRow::Mark::Good;
    }
}

Result<QList<ProgrammesListRow>> programmeRows(const ProgrammeService &service)
{
    VOICELOG_ASSIGN(const auto programmes, service.list());
    QList<ProgrammesListRow> rows;
    for (const Programme &programme : programmes) {
        VOICELOG_ASSIGN(const auto conditions, service.conditions(programme));
        ProgrammesListRow row;
        row.id = programme.id;
        row.cells = {programme.number, programme.name, sentenceCase(EnumText::of(programme.purpose)),
                     sentenceCase(EnumText::value(idIn(programmeStateIds, programme.state))),
                     shortDate(programme.startDate)};
        describeWay(conditions, programme.state, row);
        rows.append(row);
    }
    return rows;
}

/// As its editor sees it.
Result<ProgrammesRecord> editedProgramme(const Programme &programme, const ProgrammesContext &context)
{
    ProgrammesRecord record;
    record.id = programme.id;
    record.version = programme.version;
    record.number = programme.number;
    record.title = programme.name;
    record.body = programme.toJson();
    record.editable = context.mayWrite() && programme.state != ProgrammeState::Ended;
    const bool isNew = programme.id.isNull();
    record.state = isNew ? QString() : QString(idIn(programmeStateIds, programme.state));
    record.facts = {{ProgrammeDesk::tr("State"), sentenceCase(EnumText::value(record.state))},
                    {ProgrammeDesk::tr("Version"), QString::number(programme.version)}};
    VOICELOG_ASSIGN(const auto links, LinkedRecords(context).choices());
    record.sections = recordforms::programme(links, isNew, programme.state == ProgrammeState::Draft);
    return record;
}

/// Days that its retention class does not allow.
QList<FormMissing> retentionProblems(const QJsonObject &body)
{
    const auto programme = Programme::fromJson(body);
    const auto checked = programme ? checkOwnTerm(*programme) : Result<void>();
    if (checked)
        return {};
    const DueClassRow &row = rowOf(dueClassOf(*programme->retentionClass));
    return {{u"retentionDays"_s, ErrorText::of(checked.error()).title, sentenceCase(PeriodText::limits(row))}};
}

/// Days that it allows, though they are more than is usual.
QString retentionCaution(const QJsonObject &body)
{
    const auto programme = Programme::fromJson(body);
    const auto term = programme ? ownTerm(*programme) : std::nullopt;
    if (!term || !term->warns())
        return {};
    return ProgrammeDesk::tr("%1 is longer than is usual for this class (%2): the reason must show why it is needed.")
        .arg(PeriodText::of(term->period), PeriodText::of(*rowOf(term->dueClass).warnAbove));
}

} // namespace

ProgrammesKind ProgrammeDesk::kind() const
{
    ProgrammesKind kind;
    kind.id = u"programme"_s;
    kind.columns = {tr("Number"), tr("Name"), tr("Purpose"), tr("State"), tr("Start"), tr("In the way")};
    kind.newText = tr("New programme");
    kind.filterHint = tr("Find in the programmes");
    kind.icon = u"programme"_s;
    kind.emptyTitle = tr("No recording programme yet");
    kind.emptyText = tr("A programme is one reason to record: its purpose and legal basis, its lines, what callers and "
                        "employees are told, and how long recordings are kept. It becomes active once everything that "
                        "the law asks for is there.");
    kind.noneOpen = tr("No programme is open");
    ProgrammeService &service = m_context.programmes;
    kind.rows = [&service] { return programmeRows(service); };
    kind.read = [context = m_context](const QString &what) -> Result<ProgrammesRecord> {
        VOICELOG_ASSIGN(const Programme programme, context.programmes.find(what));
        return editedProgramme(programme, context);
    };
    kind.blank = [context = m_context]() -> Result<ProgrammesRecord> { return editedProgramme({}, context); };
    kind.store = [&service](const ProgrammesRecord &record) -> Result<Id> {
        VOICELOG_ASSIGN(Programme programme, Programme::fromJson(record.body));
        programme.id = record.id;
        programme.version = record.version;
        VOICELOG_ASSIGN(const Programme stored, record.id.isNull() ? service.add(programme) : service.edit(programme));
        return stored.id;
    };
    kind.missing = [](const QJsonObject &body) {
        const auto programme = Programme::fromJson(body);
        return programme ? programme->missing() : QStringList();
    };
    kind.problems = retentionProblems;
    kind.caution = retentionCaution;
    return kind;
}

ProgrammeDesk::ProgrammeDesk(const ProgrammesContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_tab(new ProgrammesTab(context, kind())), m_conditions(new ConditionsPanel),
      m_history(new RecordHistoryPanel(context.page.localTime))
{
    m_tab->setObjectName(u"programmeTab"_s);
    m_tab->tabs()->addTab(m_conditions, icons::named(u"verify"_s), tr("Conditions"));
    if (!context.isReviewer()) {
        m_sounds = new AnnouncementPanel(context);
        m_tab->tabs()->addTab(m_sounds, icons::named(u"volume"_s), tr("Sound of the announcement"));
    }
    m_tab->tabs()->addTab(m_history, icons::named(u"history"_s), tr("History"));
    if (context.mayWrite()) {
        m_activate = m_tab->addButton(u"programmeActivate"_s, tr("Activate…"), u"check"_s);
        m_suspend = m_tab->addButton(u"programmeSuspend"_s, tr("Suspend…"), u"pause"_s);
        m_end = m_tab->addButton(u"programmeEnd"_s, tr("End…"), u"stop"_s);
        connect(m_activate, &QPushButton::clicked, this, [this] { askTurn(ProgrammeState::Active); });
        connect(m_suspend, &QPushButton::clicked, this, [this] { askTurn(ProgrammeState::Suspended); });
        connect(m_end, &QPushButton::clicked, this, [this] { askTurn(ProgrammeState::Ended); });
        connect(m_tab->editor(), &ProgrammesEditor::changedChanged, this, &ProgrammeDesk::showButtons);
    }
    connect(m_tab, &ProgrammesTab::shown, this, [this](const ProgrammesRecord &record) {
        m_whole.reset();
        showButtons();
        const bool stored = !record.id.isNull();
        for (int i = 1; i < m_tab->tabs()->count(); ++i)
            m_tab->tabs()->setTabEnabled(i, stored);
        if (stored)
            read(record.id);
        else
            m_conditions->clear();
    });
    connect(m_conditions, &ConditionsPanel::fieldRequested, this, [this](const QString &key) {
        m_tab->tabs()->setCurrentIndex(0);
        m_tab->editor()->goTo(key);
    });
    connect(m_conditions, &ConditionsPanel::recordRequested, this, [this](Cure cure) {
        if (m_whole)
            Q_EMIT recordRequested(cure, LinkedRecords::linkedId(m_whole->programme, cure).toString());
    });
    showButtons();
}

void ProgrammeDesk::refresh()
{
    m_tab->refresh();
    // Choices of links may be new; what is being typed stays.
    if (const QString open = m_tab->openRecord(); !open.isEmpty()) {
        if (m_tab->editor()->isChanged())
            read(Id::fromString(open));
        else
            m_tab->open(open);
    }
}

void ProgrammeDesk::read(const Id &id)
{
    m_context.page.jobs.start(
        this,
        [context = m_context, id]() -> Result<Whole> {
            Whole whole;
            VOICELOG_ASSIGN(whole.programme, context.programmes.find(id.toString()));
            VOICELOG_ASSIGN(whole.conditions, context.programmes.conditions(whole.programme));
            VOICELOG_ASSIGN(whole.linkedNumbers, LinkedRecords(context).numbersOf(whole.programme));
            VOICELOG_ASSIGN(whole.turns, context.programmes.turns(id));
            VOICELOG_ASSIGN(whole.versions, context.programmes.versions(id));
            VOICELOG_ASSIGN(const auto accounts, context.page.session.accounts());
            for (const AccountInfo &account : accounts)
                whole.names.insert(account.id, account.name);
            return whole;
        },
        [this, id](const Result<Whole> &whole) {
            if (m_tab->openRecord() == id.toString())
                show(whole);
        });
}

void ProgrammeDesk::show(const Result<Whole> &whole)
{
    if (!whole) {
        m_tab->editor()->message()->showError(whole.error());
        return;
    }
    m_whole = *whole;
    m_conditions->show(whole->conditions, whole->linkedNumbers, m_context.mayWrite());
    if (m_sounds)
        m_sounds->show(whole->programme.id, QString::number(whole->programme.version));
    m_history->show(whole->turns, whole->versions, whole->names);
    showButtons();
}

void ProgrammeDesk::showButtons()
{
    if (!m_activate)
        return;
    using enum ProgrammeState;
    const auto state = m_whole ? std::optional(m_whole->programme.state) : std::nullopt;
    m_activate->setVisible(state == Draft || state == Suspended);
    m_suspend->setVisible(state == Active);
    m_end->setVisible(state && state != Ended);
    const bool changed = m_tab->editor()->isChanged();
    for (QPushButton *button : {m_activate, m_suspend, m_end}) {
        button->setEnabled(!changed);
        button->setToolTip(changed ? tr("Store or discard what was changed first") : QString());
    }
    if (m_whole && !changed && !m_whole->conditions.areMet())
        m_activate->setToolTip(tr("Shows what stands in the way"));
}

void ProgrammeDesk::askTurn(ProgrammeState state)
{
    if (!m_whole)
        return;
    if (state == ProgrammeState::Active && !m_whole->conditions.areMet()) {
        m_tab->tabs()->setCurrentWidget(m_conditions);
        return;
    }
    const QDate today = legalDay(m_context.page.session.clock().now());
    const bool first = m_whole->programme.state == ProgrammeState::Draft && state == ProgrammeState::Active;
    auto *dialog = new TurnDialog(m_whole->programme, state, first ? m_whole->programme.startDate : today, m_tab);
    connect(dialog, &QDialog::accepted, this, [this, dialog, state] { take(state, dialog->from(), dialog->reason()); });
    dialog->open();
}

void ProgrammeDesk::take(ProgrammeState state, QDate from, const QString &reason)
{
    m_context.page.jobs.start(
        this,
        [&service = m_context.programmes, programme = m_whole->programme, state, from, reason]() -> Result<Programme> {
            switch (state) {
            case ProgrammeState::Draft:
                break;
            case ProgrammeState::Active:
                return service.activate(programme, from);
            case ProgrammeState::Suspended:
                return service.suspend(programme, reason, from);
            case ProgrammeState::Ended:
                return service.end(programme, reason, from);
            }
            return fail(errors::WrongState);
        },
        [this](const Result<Programme> &turned) {
            if (!turned) {
                m_tab->editor()->message()->showError(turned.error());
                m_tab->tabs()->setCurrentIndex(0);
            }
            refresh();
        });
}

} // namespace voicelog
