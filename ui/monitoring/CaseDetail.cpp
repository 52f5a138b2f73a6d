// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDetail.h"

#include "CaseDossierTab.h"
#include "CaseDue.h"
#include "CaseEndPanel.h"
#include "CaseGrantsPanel.h"
#include "CaseHeader.h"
#include "CaseHistoryPanel.h"
#include "CaseRulesPanel.h"

#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/DraftKeeper.h>
#include <common/FormPath.h>
#include <common/GuidedForm.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/SentenceCase.h>
#include <common/StepBar.h>
#include <common/Theme.h>
#include <monitoring/CaseService.h>
#include <reports/ReportRequestDialog.h>
#include <words/EnumText.h>

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int caseCheckDelayMs = 150;

} // namespace

CaseDetail::CaseDetail(const MonitoringContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_keeper(new DraftKeeper(context.page.session, context.page.jobs, this)),
      m_header(new CaseHeader), m_steps(new StepBar(u"nextStep"_s)), m_message(new MessageBar),
      m_discardFound(new QAction(tr("Discard them"), this)), m_tabs(new QTabWidget), m_dossierTab(new CaseDossierTab),
      m_form(m_dossierTab->form()), m_rules(new CaseRulesPanel), m_grants(new CaseGrantsPanel(context.page.localTime)),
      m_end(new CaseEndPanel), m_history(new CaseHistoryPanel(context.page.localTime))
{
    setObjectName(u"caseDetail"_s);
    m_message->setObjectName(u"caseMessage"_s);
    m_message->setClosable(true);
    m_discardFound->setObjectName(u"discardFound"_s);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(caseCheckDelayMs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_header);
    makeSteps();
    layout->addWidget(m_message);
    makeTabs();
    layout->addWidget(m_tabs, 1);
    connectParts();
}

void CaseDetail::makeSteps()
{
    for (const Act one : CaseSteps::allActs)
        m_steps->add(int(one), CaseSteps::name(one) + u"Case"_s, CaseSteps::icon(one), [this, one] { act(one); });
    m_steps->setShortcut(int(Act::Save), QKeySequence::Save);
    layout()->addWidget(m_steps);
}

void CaseDetail::makeTabs()
{
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_dossierTab, icons::named(u"file"_s), tr("Dossier"));
    m_tabs->addTab(m_rules, icons::named(u"verify"_s), tr("Conditions"));
    m_tabs->addTab(m_grants, icons::named(u"key"_s), tr("Access"));
    m_tabs->addTab(m_end, icons::named(u"archive"_s), tr("Outcome"));
    m_tabs->addTab(m_history, icons::named(u"history"_s), tr("History"));
}

void CaseDetail::connectParts()
{
    connect(m_discardFound, &QAction::triggered, this, &CaseDetail::discard);
    connect(&m_checkTimer, &QTimer::timeout, this, &CaseDetail::check);
    connect(m_header, &CaseHeader::backRequested, this, &CaseDetail::backRequested);
    connect(m_header, &CaseHeader::recordingsRequested, this,
            [this] { Q_EMIT openRequested(u"recordings"_s, {{u"case"_s, m_id.toString()}}); });
    connect(m_header, &CaseHeader::importRequested, this,
            [this] { Q_EMIT openRequested(u"recordings"_s, {{u"case"_s, m_id.toString()}, {u"import"_s, true}}); });
    m_header->setReportShown(m_context.page.session.account().role != Role::Investigator);
    connect(m_header, &CaseHeader::reportRequested, this,
            [this] { ReportRequestDialog::forCase(m_base.number, m_context.page, this)->open(); });
    connect(m_form, &GuidedForm::edited, this, &CaseDetail::edited);
    connect(m_keeper, &DraftKeeper::failed, m_message, &MessageBar::showError);
    connect(m_keeper, &DraftKeeper::kept, this, &CaseDetail::draftKept);
    connect(m_rules, &CaseRulesPanel::fieldRequested, this, &CaseDetail::goTo);
    connect(m_rules, &CaseRulesPanel::recordRequested, this,
            [this](const QString &page, const QString &key, const QString &id) {
                Q_EMIT openRequested(page, {{key, id}});
            });
    connect(m_end, &CaseEndPanel::certificateRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"retention"_s, {{u"certificate"_s, number}}); });
    connect(m_grants, &CaseGrantsPanel::grantRequested, this, [this] {
        CaseAsk::askGrant(m_context, m_dossier, this, [this](const CaseAsk::Work &work) { run(work); });
    });
    connect(m_grants, &CaseGrantsPanel::revokeRequested, this, [this](const CaseGrant &grant) {
        CaseAsk::askRevoke(m_context, m_dossier, grant, this, [this](const CaseAsk::Work &work) { run(work); });
    });
}

void CaseDetail::open(const Id &id)
{
    const bool other = m_id != id;
    m_id = id;
    m_message->clear();
    if (other)
        m_tabs->setCurrentIndex(0);
    read();
}

bool CaseDetail::isIdle() const
{
    return m_running == 0 && !m_judging && m_keeper->isIdle() && !m_checkTimer.isActive();
}

void CaseDetail::refresh()
{
    if (!m_id.isNull() && !m_changed && m_running == 0)
        read();
}

void CaseDetail::flush() { m_keeper->flush(); }

void CaseDetail::keepNow() { m_keeper->writeNow(); }

void CaseDetail::read()
{
    ++m_running;
    m_keeper->whenIdle([this] { // what was typed is part of what is read
        m_context.page.jobs.start(
            this, [context = m_context, id = m_id] { return CaseDossier::read(context, id); },
            [this, id = m_id, typed = m_typed](Result<CaseDossier> dossier) {
                --m_running;
                if (id != m_id)
                    return;
                if (!dossier) {
                    m_message->showError(dossier.error());
                    updateSteps();
                } else if (typed != m_typed) {
                    read(); // with what was typed meanwhile
                } else {
                    show(*std::move(dossier));
                }
            });
    });
}

void CaseDetail::show(CaseDossier dossier)
{
    m_dossier = std::move(dossier);
    m_base = m_dossier.record;
    m_baseValue = CaseSections::formValue(m_base.contentJson());
    m_changed = false;
    m_header->setCase(m_base);
    m_dossierTab->showDossier(m_dossier, {.editable = CaseSteps::isEditable(facts()),
                                          .officer = m_context.isOfficer(),
                                          .fourEyes = m_context.page.session.fourEyes()});
    showParts();
    useUnsaved();
    updateSteps();
}

void CaseDetail::showParts()
{
    const bool officer = m_context.isOfficer();
    const bool readable = m_base.readable;
    const auto tab = [this](QWidget *widget, bool visible) { m_tabs->setTabVisible(m_tabs->indexOf(widget), visible); };
    tab(m_rules, officer && readable && m_base.isOpen());
    tab(m_grants, officer || m_context.page.session.account().role == Role::Dpo);
    tab(m_end, m_base.outcome.has_value() || m_base.isClosed() || (m_base.covert && m_base.startedOn.isValid()));
    if (officer && readable)
        m_rules->show(m_dossier.conditions, m_base, true);
    const bool grantable = m_base.state == CaseState::Approved || m_base.state == CaseState::Running ||
                           m_base.state == CaseState::Evaluation || m_base.state == CaseState::ClosedFinding;
    m_grants->show({.grants = m_dossier.grants,
                    .accounts = m_dossier.accounts,
                    .today = m_dossier.conditions.limits.today,
                    .mayWrite = officer && readable,
                    .whyNoNew = grantable           ? QString()
                                : m_base.isClosed() ? tr("The case is closed: all access has ended")
                                                    : tr("Access is given once the case is approved")});
    m_end->show(m_dossier);
    m_history->show(m_dossier);
    m_header->setRecordingsPossible(whyNotRecordings(), officer && readable && m_base.isOpen(), whyNotImport());
}

QString CaseDetail::whyNotRecordings() const
{
    if (m_base.state == CaseState::Destroyed)
        return tr("They were destroyed");
    if (m_base.recordingCount == 0)
        return tr("There are none yet");
    if (!m_dossier.mayRead &&
        !(m_context.isOfficer() && m_base.readable && m_base.isClosed() && m_base.state != CaseState::ClosedFinding))
        return tr("You have no access to them (R-MON-ACCESS-01)");
    return {};
}

QString CaseDetail::whyNotImport() const
{
    if (m_base.state != CaseState::Running && m_base.state != CaseState::Evaluation)
        return tr("Recordings are taken in once it has started, until it is closed");
    return {};
}

/// What was typed before a crash or a lock takes the place of what is stored.
void CaseDetail::useUnsaved()
{
    const auto &unsaved = m_dossier.unsaved;
    if (!unsaved)
        return;
    m_changed = true;
    const QString when = m_context.page.localTime.dateTime(unsaved->at);
    if (CaseSteps::isEditable(facts())) {
        m_base.version = unsaved->version; // if somebody stored it meanwhile, saving shows both
        m_baseValue = unsaved->base;
        m_form->setValue(unsaved->value);
        check();
        m_message->showMessage(MessageBar::Kind::Info, tr("Your changes of %1 were found again").arg(when),
                               tr("They are in the form and not saved yet."));
    } else {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Your changes of %1 were not saved in time").arg(when),
                               tr("The case can no longer be changed. They are kept until you discard them."));
    }
    m_message->addAction(m_discardFound);
}

CaseUnsaved CaseDetail::unsavedNow() const
{
    return {.version = m_base.version,
            .at = m_context.page.session.clock().now(),
            .base = m_baseValue,
            .value = m_form->value()};
}

Result<MonitoringCase> CaseDetail::typed() const
{
    VOICELOG_ASSIGN(const MonitoringCase content, MonitoringCase::fromJson(CaseSections::contentOf(m_form->value())));
    MonitoringCase record = m_base;
    record.setContentOf(content);
    return record;
}

/// Space around a text is no change; what cannot be stored is one.
bool CaseDetail::isTypedChanged() const
{
    const auto record = typed();
    return !record || CaseSections::formValue(record->contentJson()) != m_baseValue;
}

void CaseDetail::edited()
{
    ++m_typed;
    m_changed = isTypedChanged();
    if (m_changed) {
        m_dossier.unsaved = unsavedNow();
        m_keeper->keep(CaseUnsaved::key(m_base), m_dossier.unsaved->toBytes());
    } else {
        m_dossier.unsaved.reset();
        m_keeper->forget(CaseUnsaved::key(m_base));
    }
    m_checkTimer.start();
}

void CaseDetail::check()
{
    m_checkTimer.stop();
    if (const auto record = typed(); record) {
        m_dossier.conditions.gaps = caseGaps(*record, m_dossier.conditions.limits, m_dossier.openGrants());
        m_form->setMissing(CaseSections::missing(m_dossier.conditions.gaps, m_dossier.conditions.limits));
        judge();
    } // else a date is half typed; the form says so
    updateSteps();
}

/// What the rules say of what is typed: they look at other records, so a worker asks them.
void CaseDetail::judge()
{
    if (m_judging) {
        m_judgeAgain = true;
        return;
    }
    const auto record = typed();
    if (!record)
        return;
    m_judging = true;
    m_context.page.jobs.start(
        this, [&service = m_context.cases, record = *record] { return service.conditions(record); },
        [this, id = m_id](const Result<CaseConditions> &conditions) {
            m_judging = false;
            if (id == m_id && conditions) {
                m_dossier.conditions = *conditions;
                m_rules->show(*conditions, typed().value_or(m_base), true);
                updateSteps();
            } else if (!conditions) {
                m_message->showError(conditions.error());
            }
            if (std::exchange(m_judgeAgain, false))
                judge();
        });
}

void CaseDetail::goTo(const QString &key)
{
    if (key == u"caseNoticeId") {
        act(Act::TellCouncil);
        return;
    }
    if (key == u"afterNotice") {
        act(Act::Inform);
        return;
    }
    if (key == u"employeeNoticeId" && !CaseSteps::isEditable(facts())) {
        act(Act::TellEmployees);
        return;
    }
    m_tabs->setCurrentWidget(m_dossierTab);
    m_form->goTo(key);
}

CaseSteps::Facts CaseDetail::facts() const
{
    const Session &session = m_context.page.session;
    CaseSteps::Facts facts;
    facts.role = session.account().role;
    facts.account = session.account().id;
    facts.fourEyes = session.fourEyes();
    facts.changed = m_changed;
    facts.busy = m_running > 0;
    facts.record = m_base;
    if (m_changed) {
        if (const auto current = typed())
            facts.record = *current;
    }
    facts.conditions = m_dossier.conditions;
    facts.openGrants = m_dossier.openGrants();
    return facts;
}

void CaseDetail::updateSteps()
{
    const CaseSteps::Facts now = facts();
    QString why;
    for (const Act one : CaseSteps::allActs) {
        const CaseSteps::Step step = CaseSteps::step(one, now);
        m_steps->showStep(int(one), step);
        const bool leads = one == Act::Submit || one == Act::Approve || one == Act::Start || one == Act::Close;
        if (step.shown && leads && why.isEmpty())
            why = step.whyNot;
    }
    m_steps->setNext(CaseSteps::next(now), now.busy ? QString() : why);
}

void CaseDetail::act(Act act)
{
    switch (act) {
    case Act::Save:
        save({});
        break;
    case Act::Discard:
        m_context.page.messageBox.confirm(this,
                                          {.kind = Message::Kind::Question,
                                           .title = tr("Discard what was changed?"),
                                           .text = tr("The case stays as it was last saved.")},
                                          tr("Discard"), this, [this] { discard(); });
        break;
    case Act::TakeUp:
        if (m_changed)
            save({}); // saving makes it a draft again
        else
            ask(act);
        break;
    case Act::Submit:
    case Act::TellCouncil:
        save([this, act] { ask(act); });
        break;
    case Act::Approve:
    case Act::Reject:
    case Act::TellEmployees:
    case Act::Start:
    case Act::Extend:
    case Act::Stop:
    case Act::Close:
    case Act::Inform:
    case Act::Postpone:
    case Act::FinalDecision:
    case Act::DestroyEarlier:
    case Act::Abort:
        ask(act);
        break;
    }
}

void CaseDetail::save(std::function<void()> then)
{
    if (!m_changed || !CaseSteps::isEditable(facts())) {
        if (then)
            then();
        return;
    }
    const auto mine = typed();
    if (!mine) {
        m_message->showError(mine.error());
        goTo(mine.error().parameters().value(u"field"_s).toString());
        return;
    }
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(
        this, [&service = m_context.cases, record = *mine] { return service.edit(record); },
        [this, mine = *mine, then = std::move(then)](const Result<MonitoringCase> &result) {
            --m_running;
            if (mine.id != m_id) { // another is shown meanwhile
                if (result)
                    m_keeper->forget(CaseUnsaved::key(*result));
                else
                    m_message->showError(result.error()); // what was typed is kept
                updateSteps();
            } else if (result) {
                saved(*result, then);
            } else if (result.error().is(errors::Conflict)) {
                resolve(mine, then);
            } else {
                m_message->showError(result.error());
                updateSteps();
            }
        });
}

void CaseDetail::saved(const MonitoringCase &record, const std::function<void()> &then)
{
    m_message->clear();
    const bool takenUp = m_base.state != record.state;
    m_dossier.record = record;
    m_base = record;
    m_baseValue = CaseSections::formValue(record.contentJson());
    m_header->setCase(record);
    m_changed = isTypedChanged(); // typed while it was being stored
    if (m_changed) {
        m_dossier.unsaved = unsavedNow();
        m_keeper->keep(CaseUnsaved::key(m_base), m_dossier.unsaved->toBytes());
    } else {
        m_dossier.unsaved.reset();
        m_form->setValue(m_baseValue); // persons have their ids now
        ++m_running;                   // what comes next must not find it again
        m_keeper->forget(CaseUnsaved::key(m_base), [this, then, takenUp] {
            --m_running;
            updateSteps();
            if (then)
                then();
            else if (takenUp)
                read();
        });
    }
    judge();
    updateSteps();
}

void CaseDetail::resolve(const MonitoringCase &mine, const std::function<void()> &then)
{
    ++m_running;
    m_context.page.jobs.start(
        this, [&service = m_context.cases, id = mine.id] { return service.theCase(id); },
        [this, mine, then](const Result<MonitoringCase> &theirs) {
            --m_running;
            updateSteps();
            if (mine.id != m_id)
                return; // what was typed is kept, and found when it is opened again
            if (!theirs)
                m_message->showError(theirs.error());
            else if (theirs->state == CaseState::Draft || theirs->state == CaseState::Rejected)
                chooseBetween(mine, *theirs, then);
            else
                read();
        });
}

void CaseDetail::chooseBetween(const MonitoringCase &mine, const MonitoringCase &theirs,
                               const std::function<void()> &then)
{
    const auto sections = CaseSections::all(m_dossier.choices, m_dossier.conditions.limits);
    const QJsonObject myValue = CaseSections::formValue(mine.contentJson());
    const QJsonObject theirValue = CaseSections::formValue(theirs.contentJson());
    QList<ConflictDialog::Field> fields;
    const QStringList keys = CaseSections::fields();
    for (const QString &key : keys) {
        const auto text = [&](const QJsonObject &value) {
            return CaseSections::shown(sections, key, formpath::valueAt(value, key));
        };
        fields.append({CaseSections::label(key), text(m_baseValue), text(myValue), text(theirValue)});
    }
    auto *dialog = new ConflictDialog(tr("monitoring case %1").arg(mine.number), fields, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys, myValue, theirValue, theirs, then] {
        if (theirs.id != m_id)
            return;
        const QList<bool> useMine = dialog->useMine();
        QJsonObject merged = theirValue;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (useMine[i])
                merged = formpath::withValueAt(merged, keys[i], formpath::valueAt(myValue, keys[i]));
        }
        m_base = theirs;
        m_baseValue = theirValue;
        m_form->setValue(merged);
        m_changed = merged != theirValue;
        if (!m_changed && !then) { // all of theirs: nothing is to be stored, and mine is not to come back
            discard();
            return;
        }
        check();
        if (!m_changed)
            m_keeper->forget(CaseUnsaved::key(m_base));
        save(then);
    });
    dialog->open();
}

void CaseDetail::discard()
{
    m_dossier.unsaved.reset();
    m_message->clear();
    ++m_running;
    m_keeper->forget(CaseUnsaved::key(m_base), [this] {
        --m_running;
        read();
    });
}

void CaseDetail::ask(Act act)
{
    CaseDossier asked = m_dossier;
    asked.record = m_base;
    CaseAsk::ask(act, m_context, asked, this, [this, act](const CaseAsk::Work &work) {
        if (act == Act::Abort)
            m_keeper->dropWaiting(); // nothing of it may be written after it was given up
        run(work);
    });
}

void CaseDetail::run(const CaseAsk::Work &work)
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, work.run, [this, id = m_id, work](const Result<void> &result) {
        --m_running;
        if (work.answered)
            work.answered(result);
        if (result) {
            m_message->showMessage(MessageBar::Kind::Success, work.done);
            read();
        } else {
            if (!work.answered)
                m_message->showError(result.error());
            if (id == m_id && CaseSteps::isEditable(facts()))
                m_form->goTo(result.error().parameters().value(u"field"_s).toString());
            if (!m_changed)
                read(); // somebody may have been faster
            updateSteps();
        }
    });
}

} // namespace voicelog
