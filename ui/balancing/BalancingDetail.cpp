// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingDetail.h"

#include "BalancingCompareDialog.h"
#include "BalancingHeader.h"
#include "BalancingSections.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/DraftKeeper.h>
#include <common/FormDateEditor.h>
#include <common/FormPath.h>
#include <common/GuidedForm.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/StepBar.h>
#include <common/Theme.h>
#include <reports/ReportRequestDialog.h>
#include <words/EnumText.h>

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int checkDelayMs = 150;

QString actIcon(BalancingSteps::Act act)
{
    using Act = BalancingSteps::Act;
    switch (act) {
    case Act::Save:
        return u"save"_s;
    case Act::Discard:
        return u"undo"_s;
    case Act::Submit:
        return u"next"_s;
    case Act::Advise:
        return u"edit"_s;
    case Act::Approve:
        return u"check"_s;
    case Act::Reject:
        return u"close"_s;
    case Act::Drop:
    case Act::Withdraw:
        return u"remove"_s;
    case Act::StartVersion:
        return u"add"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString dateShown(QDate date) { return FormDateEditor::shown(date.toString(Qt::ISODate)); }

} // namespace

BalancingDetail::BalancingDetail(const BalancingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_keeper(new DraftKeeper(context.page.session, context.page.jobs, this)),
      m_header(new BalancingHeader), m_steps(new StepBar(u"nextStep"_s)), m_message(new MessageBar),
      m_discardFound(new QAction(tr("Discard them"), this)), m_form(new GuidedForm)
{
    setObjectName(u"balancingDetail"_s);
    m_message->setObjectName(u"balancingMessage"_s);
    m_message->setClosable(true);
    m_form->setObjectName(u"balancingForm"_s);
    m_discardFound->setObjectName(u"discardFound"_s);
    connect(m_discardFound, &QAction::triggered, this, &BalancingDetail::discard);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(&m_checkTimer, &QTimer::timeout, this, &BalancingDetail::check);
    connect(m_header, &BalancingHeader::backRequested, this, &BalancingDetail::backRequested);
    connect(m_header, &BalancingHeader::versionChosen, this, &BalancingDetail::showVersion);
    connect(m_header, &BalancingHeader::compareRequested, this, &BalancingDetail::compare);
    connect(m_header, &BalancingHeader::reportRequested, this,
            [this] { ReportRequestDialog::forBalancing(m_lia.toString(), m_versionNo, m_context.page, this)->open(); });
    connect(m_form, &GuidedForm::edited, this, &BalancingDetail::edited);
    connect(m_keeper, &DraftKeeper::failed, m_message, &MessageBar::showError);
    connect(m_keeper, &DraftKeeper::kept, this, &BalancingDetail::draftKept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_header);
    makeSteps();
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
}

void BalancingDetail::makeSteps()
{
    for (const Act one : BalancingSteps::allActs)
        m_steps->add(int(one), BalancingAsk::name(one) + u"Balancing"_s, actIcon(one), [this, one] { act(one); });
    m_steps->setShortcut(int(Act::Save), QKeySequence::Save);
    layout()->addWidget(m_steps);
}

void BalancingDetail::open(const Id &lia)
{
    m_lia = lia;
    m_versionNo = 0;
    m_message->clear();
    ++m_running;
    m_keeper->whenIdle([this] {
        --m_running;
        read();
    });
}

bool BalancingDetail::isIdle() const { return m_running == 0 && m_keeper->isIdle() && !m_checkTimer.isActive(); }

void BalancingDetail::refresh()
{
    if (!m_lia.isNull() && !m_changed && m_running == 0)
        read();
}

void BalancingDetail::flush() { m_keeper->flush(); }

void BalancingDetail::keepNow() { m_keeper->writeNow(); }

void BalancingDetail::read()
{
    ++m_running;
    m_context.page.jobs.start(
        this, [context = m_context, lia = m_lia] { return BalancingDossier::read(context, lia); },
        [this, lia = m_lia](Result<BalancingDossier> dossier) {
            --m_running;
            if (lia != m_lia)
                return;
            if (!dossier) {
                m_message->showError(dossier.error());
                updateSteps();
                return;
            }
            show(*std::move(dossier));
        });
}

void BalancingDetail::show(BalancingDossier dossier)
{
    m_dossier = std::move(dossier);
    m_header->setDossier(m_dossier);
    const int latest = m_dossier.summary.draftState ? m_dossier.summary.draftVersionNo : m_dossier.summary.versionNo;
    showVersion(m_dossier.record(m_versionNo) ? m_versionNo : latest);
}

void BalancingDetail::showVersion(int versionNo)
{
    const BalancingRecord *record = m_dossier.record(versionNo);
    if (!record)
        return;
    m_versionNo = versionNo;
    m_base = *record;
    m_baseValue = record->contentJson();
    m_changed = false;
    m_gaps = balancingGaps(*record);
    showForm(*record);
    m_header->setVersion(m_base);
    useUnsaved();
    updateSteps();
}

void BalancingDetail::showForm(const BalancingRecord &record)
{
    m_form->setSections(BalancingSections::all(m_dossier.programmes, record.versionNo));
    m_form->setValue(m_baseValue);
    showHead(record);
    const bool editable = BalancingSteps::isEditable(facts());
    m_form->setMissing(editable ? BalancingSections::missing(m_gaps) : QList<FormMissing>());
    m_form->setReadOnly(!editable);
}

QString BalancingDetail::accountName(const Id &account) const
{
    return m_dossier.accountNames.value(account, tr("unknown account"));
}

void BalancingDetail::showHead(const BalancingRecord &record)
{
    FormDocument::Facts head;
    head.append({tr("Record"), tr("%1, version %2").arg(record.number).arg(record.versionNo)});
    head.append({tr("State"), EnumText::value(balancingStateId(record.state))});
    if (const BalancingVersion *version = m_dossier.version(record.versionNo)) {
        head.append({tr("Approved"), tr("%1, by %2 and %3")
                                         .arg(m_context.page.localTime.dateTime(record.approvedAt),
                                              accountName(record.approvedBy1), accountName(record.approvedBy2))});
        head.append({tr("Counts from"), dateShown(version->inForceFrom)});
        if (version->supersededOn.isValid())
            head.append({tr("Replaced from"), dateShown(version->supersededOn)});
        if (version->withdrawnOn.isValid())
            head.append({tr("Withdrawn from"), dateShown(version->withdrawnOn)});
        head.append({tr("Review"), dateShown(version->reviewDate)});
        if (!m_context.page.session.fourEyes())
            head.append(
                {tr("Four eyes"), tr("This organisation has one officer, who confirmed it in a separate step.")});
    } else {
        QStringList writers;
        for (const Id &author : record.authors)
            writers.append(accountName(author));
        head.append({tr("Written by"), writers.join(u", "_s)});
        if (!record.decisionReason.isEmpty())
            head.append({tr("Reason"), record.decisionReason});
    }
    m_form->setDocumentHead(record.title, head);
}

/// What was typed before a crash or a lock takes the place of what is stored.
void BalancingDetail::useUnsaved()
{
    const auto &unsaved = m_dossier.unsaved;
    if (!unsaved || unsaved->versionNo != m_versionNo || !m_dossier.draft || m_dossier.draft->versionNo != m_versionNo)
        return;
    m_changed = true;
    const QString when = m_context.page.localTime.dateTime(unsaved->at);
    if (BalancingSteps::isEditable(facts())) {
        m_base.version = unsaved->version; // if somebody stored it meanwhile, saving shows both
        m_baseValue = unsaved->base;
        m_form->setValue(unsaved->value);
        check();
        m_message->showMessage(MessageBar::Kind::Info, tr("Your changes of %1 were found again").arg(when),
                               tr("They are in the form and not saved yet."));
    } else {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Your changes of %1 were not saved in time").arg(when),
                               tr("This version can no longer be changed. They are kept until you discard them."));
    }
    m_message->addAction(m_discardFound);
}

BalancingUnsaved BalancingDetail::unsavedNow() const
{
    return {.versionNo = m_versionNo,
            .version = m_base.version,
            .at = m_context.page.session.clock().now(),
            .base = m_baseValue,
            .value = m_form->value()};
}

/// Space around a text is no change; what cannot be stored is one.
bool BalancingDetail::isTypedChanged() const
{
    const auto record = typed();
    return !record || record->contentJson() != m_baseValue;
}

void BalancingDetail::edited()
{
    m_changed = isTypedChanged();
    if (m_changed) {
        m_dossier.unsaved = unsavedNow();
        m_keeper->keep(BalancingUnsaved::key(m_base.id), m_dossier.unsaved->toBytes());
    } else {
        m_dossier.unsaved.reset();
        m_keeper->forget(BalancingUnsaved::key(m_base.id));
    }
    m_checkTimer.start();
}

Result<BalancingRecord> BalancingDetail::typed() const
{
    VOICELOG_ASSIGN(const BalancingRecord content, BalancingRecord::fromJson(m_form->value()));
    BalancingRecord record = m_base;
    record.setContentOf(content);
    return record;
}

void BalancingDetail::check()
{
    m_checkTimer.stop();
    if (const auto record = typed(); record) {
        m_gaps = balancingGaps(*record);
        m_form->setMissing(BalancingSections::missing(m_gaps));
    } // else a date is half typed; the form says so
    updateSteps();
}

BalancingSteps::Facts BalancingDetail::facts() const
{
    const Session &session = m_context.page.session;
    const auto current = typed();
    BalancingSteps::Facts facts;
    facts.role = session.account().role;
    facts.account = session.account().id;
    facts.fourEyes = session.fourEyes();
    facts.hasDpo = m_dossier.hasDpo;
    facts.inUse = m_dossier.inUse;
    facts.state = m_base.state;
    facts.isDraft = m_dossier.draft && m_dossier.draft->versionNo == m_versionNo;
    const auto draftState = m_dossier.summary.draftState;
    facts.hasOpenDraft =
        draftState && *draftState != BalancingState::Rejected && *draftState != BalancingState::Withdrawn;
    facts.isWithdrawn = m_dossier.summary.approved && m_dossier.summary.approved->withdrawnOn.isValid();
    facts.changed = m_changed;
    facts.busy = m_running > 0;
    facts.record = current ? *current : m_base;
    facts.gaps = m_gaps;
    return facts;
}

void BalancingDetail::updateSteps()
{
    const BalancingSteps::Facts now = facts();
    for (const Act one : BalancingSteps::allActs)
        m_steps->showStep(int(one), BalancingSteps::step(one, now));
    const auto submit = BalancingSteps::step(Act::Submit, now);
    const auto approve = BalancingSteps::step(Act::Approve, now);
    const QString why = submit.shown ? submit.whyNot : approve.shown ? approve.whyNot : QString();
    m_steps->setNext(BalancingSteps::next(now), now.busy ? QString() : why);
}

void BalancingDetail::act(Act act)
{
    switch (act) {
    case Act::Save:
        save({});
        break;
    case Act::Discard:
        m_context.page.messageBox.confirm(this,
                                          {.kind = Message::Kind::Question,
                                           .title = tr("Discard what was changed?"),
                                           .text = tr("The record stays as it was last saved.")},
                                          tr("Discard"), this, [this] { discard(); });
        break;
    case Act::Submit:
        save([this] { ask(Act::Submit); });
        break;
    case Act::Advise:
    case Act::Approve:
    case Act::Reject:
    case Act::Drop:
    case Act::StartVersion:
    case Act::Withdraw:
        ask(act);
        break;
    }
}

void BalancingDetail::save(std::function<void()> then)
{
    if (!m_changed) {
        if (then)
            then();
        return;
    }
    const auto mine = typed();
    if (!mine) {
        m_message->showError(mine.error());
        m_form->goTo(mine.error().parameters().value(u"field"_s).toString());
        return;
    }
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(
        this, [&service = m_context.balancing, record = *mine] { return service.edit(record); },
        [this, mine = *mine, then = std::move(then)](const Result<BalancingRecord> &result) {
            --m_running;
            if (result) {
                saved(*result, then);
            } else if (result.error().is(errors::Conflict)) {
                resolve(mine, then);
            } else {
                m_message->showError(result.error());
                updateSteps();
            }
        });
}

void BalancingDetail::saved(const BalancingRecord &record, const std::function<void()> &then)
{
    m_message->clear();
    m_dossier.draft = record;
    m_base = record;
    m_baseValue = record.contentJson();
    m_header->setTitle(record.number, record.title);
    m_changed = isTypedChanged(); // typed while it was being stored
    Q_EMIT stored();
    if (m_changed) {
        m_dossier.unsaved = unsavedNow();
        m_keeper->keep(BalancingUnsaved::key(m_base.id), m_dossier.unsaved->toBytes());
    } else {
        m_dossier.unsaved.reset();
        ++m_running; // what comes next must not find it again
        m_keeper->forget(BalancingUnsaved::key(m_base.id), [this, then] {
            --m_running;
            updateSteps();
            if (then)
                then();
        });
    }
    updateSteps();
}

void BalancingDetail::resolve(const BalancingRecord &mine, const std::function<void()> &then)
{
    ++m_running;
    m_context.page.jobs.start(
        this, [&service = m_context.balancing, lia = m_lia] { return service.draft(lia); },
        [this, mine, then](const Result<std::optional<BalancingRecord>> &theirs) {
            --m_running;
            updateSteps();
            if (!theirs)
                m_message->showError(theirs.error());
            else if (*theirs && (*theirs)->versionNo == mine.versionNo)
                chooseBetween(mine, **theirs, then);
            else
                read();
        });
}

void BalancingDetail::chooseBetween(const BalancingRecord &mine, const BalancingRecord &theirs,
                                    const std::function<void()> &then)
{
    const auto sections = BalancingSections::all(m_dossier.programmes, mine.versionNo);
    const QJsonObject myValue = mine.contentJson();
    const QJsonObject theirValue = theirs.contentJson();
    QList<ConflictDialog::Field> fields;
    const QStringList keys = balancingFields();
    for (const QString &key : keys) {
        const auto text = [&](const QJsonObject &value) {
            return BalancingSections::shown(sections, key, formpath::valueAt(value, key));
        };
        fields.append({BalancingSections::label(key), text(m_baseValue), text(myValue), text(theirValue)});
    }
    auto *dialog = new ConflictDialog(tr("balancing record %1").arg(mine.number), fields, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys, myValue, theirValue, theirs, then] {
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
        check();
        save(then);
    });
    dialog->open();
}

void BalancingDetail::discard()
{
    m_dossier.unsaved.reset();
    m_message->clear();
    ++m_running;
    m_keeper->forget(BalancingUnsaved::key(m_base.id), [this] {
        --m_running;
        read();
    });
}

void BalancingDetail::ask(Act act)
{
    BalancingAsk::ask(act, m_context, m_base, this, [this, act](const BalancingAsk::Work &work) {
        if (act == Act::Drop)
            m_keeper->dropWaiting(); // nothing of it may be written after the draft was given up
        run(work);
    });
}

void BalancingDetail::run(const BalancingAsk::Work &work)
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, work.run, [this, done = work.done](const Result<void> &result) {
        --m_running;
        if (result) {
            m_versionNo = 0;
            m_message->showMessage(MessageBar::Kind::Success, done);
            Q_EMIT stored();
            read();
        } else {
            m_message->showError(result.error());
            m_form->goTo(result.error().parameters().value(u"field"_s).toString());
            updateSteps();
            if (result.error().is(errors::Conflict) || result.error().is(errors::WrongState))
                read();
        }
    });
}

void BalancingDetail::compare()
{
    QList<BalancingCompareDialog::Version> versions;
    if (m_dossier.draft)
        versions.append({BalancingHeader::versionName(m_dossier, *m_dossier.draft), *m_dossier.draft});
    for (auto it = m_dossier.approved.crbegin(); it != m_dossier.approved.crend(); ++it)
        versions.append({BalancingHeader::versionName(m_dossier, *it), *it});
    const int newest = versions.constFirst().record.versionNo;
    auto *dialog = new BalancingCompareDialog(m_dossier.summary.number, versions,
                                              BalancingSections::all(m_dossier.programmes, newest), this);
    dialog->open();
}

} // namespace voicelog
