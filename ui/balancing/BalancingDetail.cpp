// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingDetail.h"

#include "BalancingCompareDialog.h"
#include "BalancingDraftKeeper.h"
#include "BalancingLook.h"
#include "BalancingSections.h"
#include "BalancingTextDialog.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/FormDateEditor.h>
#include <common/FormPath.h>
#include <common/GuidedForm.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int checkDelayMs = 150;

QString actName(BalancingSteps::Act act)
{
    static constexpr std::array names{"save"_L1,   "discard"_L1, "submit"_L1,       "advise"_L1,  "approve"_L1,
                                      "reject"_L1, "drop"_L1,    "startVersion"_L1, "withdraw"_L1};
    return names[size_t(act)];
}

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

Result<void> dropWithUnsaved(BalancingService &service, Session &session, const BalancingRecord &record,
                             const QString &reason)
{
    VOICELOG_TRY(service.dropDraft(record, reason));
    return session.removePrivate(BalancingUnsaved::key(record.id));
}

QString dateShown(QDate date) { return FormDateEditor::shown(date.toString(Qt::ISODate)); }

} // namespace

BalancingDetail::BalancingDetail(const BalancingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_keeper(new BalancingDraftKeeper(context.page.session, context.page.jobs, this)), m_message(new MessageBar),
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
    connect(m_form, &GuidedForm::edited, this, &BalancingDetail::edited);
    connect(m_keeper, &BalancingDraftKeeper::failed, m_message, &MessageBar::showError);
    connect(m_keeper, &BalancingDraftKeeper::kept, this, &BalancingDetail::draftKept);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    makeHeader();
    makeButtons();
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
}

void BalancingDetail::makeHeader()
{
    m_back = new QPushButton(icons::named(u"left"_s), tr("All records"));
    m_back->setObjectName(u"backToList"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    connect(m_back, &QPushButton::clicked, this, &BalancingDetail::backRequested);
    m_title = new QLabel;
    m_title->setObjectName(u"balancingTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_stateIcon = new QLabel;
    m_stateText = new QLabel;
    m_stateText->setObjectName(u"balancingState"_s);
    m_versions = new QComboBox;
    m_versions->setObjectName(u"versionChoice"_s);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_versions, &QComboBox::activated, this, [this] { showVersion(m_versions->currentData().toInt()); });
    m_compare = new QPushButton(icons::named(u"columns"_s), tr("Compare…"));
    m_compare->setObjectName(u"compareVersions"_s);
    connect(m_compare, &QPushButton::clicked, this, &BalancingDetail::compare);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(m_back);
    row->addWidget(m_title, 1);
    row->addWidget(m_stateIcon);
    row->addWidget(m_stateText);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_versions);
    row->addWidget(m_compare);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void BalancingDetail::makeButtons()
{
    m_buttonRow = new QHBoxLayout;
    m_buttonRow->setSpacing(Theme::spacing);
    for (const Act one : BalancingSteps::allActs) {
        auto *button = new QPushButton(icons::named(actIcon(one)), QString());
        button->setObjectName(actName(one) + u"Balancing"_s);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, one] { act(one); });
        m_buttons.insert(int(one), button);
        m_buttonRow->addWidget(button);
        button->hide();
    }
    m_buttons[int(Act::Save)]->setShortcut(QKeySequence::Save);
    m_next = new QLabel;
    m_next->setObjectName(u"nextStep"_s);
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    m_buttonRow->addSpacing(Theme::spacing);
    m_buttonRow->addWidget(m_next, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(m_buttonRow);
}

void BalancingDetail::open(const Id &lia)
{
    m_lia = lia;
    m_versionNo = 0;
    m_message->clear();
    read();
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
    m_title->setText(m_dossier.summary.number + u"  "_s + m_dossier.summary.title);
    m_title->setToolTip(m_title->text());
    fillVersions();
    const int latest = m_dossier.summary.draftState ? m_dossier.summary.draftVersionNo : m_dossier.summary.versionNo;
    showVersion(m_dossier.record(m_versionNo) ? m_versionNo : latest);
}

QString BalancingDetail::versionName(const BalancingRecord &record) const
{
    QString state = EnumText::value(balancingStateId(record.state));
    if (const BalancingVersion *version = m_dossier.version(record.versionNo)) {
        if (record.state == BalancingState::Superseded)
            state = tr("%1, valid from %2 until %3")
                        .arg(state, dateShown(version->inForceFrom), dateShown(version->supersededOn.addDays(-1)));
        else
            state = tr("%1, valid from %2").arg(state, dateShown(version->inForceFrom));
    }
    return tr("Version %1: %2").arg(record.versionNo).arg(state);
}

void BalancingDetail::fillVersions()
{
    m_versions->clear();
    if (m_dossier.draft)
        m_versions->addItem(versionName(*m_dossier.draft), m_dossier.draft->versionNo);
    for (auto it = m_dossier.approved.crbegin(); it != m_dossier.approved.crend(); ++it)
        m_versions->addItem(versionName(*it), it->versionNo);
    const bool two = m_versions->count() > 1;
    m_compare->setEnabled(two);
    m_compare->setToolTip(two ? tr("Two versions side by side") : tr("There is one version only"));
}

void BalancingDetail::showVersion(int versionNo)
{
    const BalancingRecord *record = m_dossier.record(versionNo);
    if (!record)
        return;
    m_versionNo = versionNo;
    m_versions->setCurrentIndex(m_versions->findData(versionNo));
    m_base = *record;
    m_baseValue = record->contentJson();
    m_changed = false;
    m_gaps = balancingGaps(*record);
    showForm(*record);
    showState();
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

void BalancingDetail::showState()
{
    const BalancingLook look = BalancingLook::of(m_base.state);
    const QPalette application = QApplication::palette();
    m_stateIcon->setPixmap(icons::pixmap(look.icon, {18, 18}, look.colour(application), devicePixelRatioF()));
    QPalette palette = application;
    palette.setColor(QPalette::WindowText, look.colour(application));
    m_stateText->setPalette(palette);
    m_stateText->setText(sentenceCase(EnumText::value(balancingStateId(m_base.state))));
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
        m_keeper->keep(m_lia, *m_dossier.unsaved);
    } else {
        m_dossier.unsaved.reset();
        m_keeper->forget(m_lia);
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
    for (const Act one : BalancingSteps::allActs) {
        const BalancingSteps::Step step = BalancingSteps::step(one, now);
        QPushButton *button = m_buttons[int(one)];
        button->setVisible(step.shown);
        button->setEnabled(step.possible);
        button->setText(step.text);
        button->setToolTip(step.whyNot.isEmpty() ? QString() : tr("Not possible: %1").arg(step.whyNot));
        button->setAccessibleDescription(button->toolTip());
        if (one == Act::Save)
            button->setShortcut(QKeySequence::Save); // setText takes it away
    }
    QString next = BalancingSteps::next(now);
    const auto submit = BalancingSteps::step(Act::Submit, now);
    const auto approve = BalancingSteps::step(Act::Approve, now);
    const QString why = submit.shown ? submit.whyNot : approve.shown ? approve.whyNot : QString();
    if (!why.isEmpty() && !now.busy)
        next += u'\n' + tr("Not possible yet: %1.").arg(why);
    m_next->setText(next);
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
        save([this] { submit(); });
        break;
    case Act::Advise:
        advise();
        break;
    case Act::Approve:
        approve();
        break;
    case Act::Reject:
    case Act::Drop:
    case Act::StartVersion:
    case Act::Withdraw:
        askReason(act);
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
    m_title->setText(record.number + u"  "_s + record.title);
    m_changed = isTypedChanged(); // typed while it was being stored
    Q_EMIT stored();
    if (m_changed) {
        m_dossier.unsaved = unsavedNow();
        m_keeper->keep(m_lia, *m_dossier.unsaved);
    } else {
        m_dossier.unsaved.reset();
        ++m_running; // what comes next must not find it again
        m_keeper->forget(m_lia, [this, then] {
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
    m_keeper->forget(m_lia, [this] {
        --m_running;
        read();
    });
}

void BalancingDetail::run(Stored work, const QString &success)
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, std::move(work), [this, success](const Result<void> &result) {
        --m_running;
        if (result) {
            m_versionNo = 0;
            m_message->showMessage(MessageBar::Kind::Success, success);
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

void BalancingDetail::submit()
{
    run(
        [&service = m_context.balancing, record = m_base]() -> Result<void> {
            VOICELOG_TRY(service.submit(record));
            return {};
        },
        tr("Passed on"));
}

void BalancingDetail::advise()
{
    auto *dialog =
        new BalancingTextDialog({.name = u"adviceDialog"_s,
                                 .title = tr("Advice on %1").arg(m_base.number),
                                 .intro = tr("Your advice is kept with the record, with today's date and your "
                                             "name. Nobody else can change it."),
                                 .label = tr("&Advice:"),
                                 .button = tr("Give advice"),
                                 .maximum = balancingTextLength},
                                this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        run(
            [&service = m_context.balancing, lia = m_lia, text = dialog->text()]() -> Result<void> {
                VOICELOG_TRY(service.advise(lia, service.today(), text));
                return {};
            },
            tr("Your advice was stored"));
    });
    dialog->open();
}

void BalancingDetail::approve()
{
    m_context.page.messageBox.confirm(
        this,
        {.kind = Message::Kind::Question,
         .title = tr("Approve version %1 of %2?").arg(m_base.versionNo).arg(m_base.number),
         .text =
             tr("You confirm that the interest weighs more than the privacy of the people on the line, as the record "
                "says. An approved version never changes; it counts from %1.")
                 .arg(dateShown(std::max(m_base.validFrom, m_context.balancing.today())))},
        tr("Approve"), this, [this] {
            run(
                [&service = m_context.balancing, record = m_base]() -> Result<void> {
                    VOICELOG_TRY(service.approve(record));
                    return {};
                },
                tr("Approved"));
        });
}

void BalancingDetail::askReason(Act act)
{
    BalancingTextDialog::Request request{.name = actName(act) + u"Dialog"_s,
                                         .title = {},
                                         .intro = {},
                                         .label = tr("&Reason:"),
                                         .button = {},
                                         .minimum = balancingReasonMinimum,
                                         .maximum = balancingReasonLength};
    QString success;
    switch (act) {
    case Act::Reject:
        request.title = tr("Reject version %1 of %2").arg(m_base.versionNo).arg(m_base.number);
        request.intro = tr("The reason is kept with the version. A new version can be begun from it.");
        request.button = tr("Reject");
        success = tr("Rejected");
        break;
    case Act::Drop:
        request.title = tr("Give up version %1 of %2").arg(m_base.versionNo).arg(m_base.number);
        request.intro = tr("What was approved before still counts.");
        request.button = tr("Give up");
        success = tr("Given up");
        break;
    case Act::StartVersion:
        request.title = tr("New version of %1").arg(m_base.number);
        request.intro = tr("It begins as a copy of the latest one, which counts until the new one is approved.");
        request.label = tr("&Reason for the change:");
        request.button = tr("Begin it");
        success = tr("A new version was begun");
        break;
    default:
        request.title = tr("Withdraw %1").arg(m_base.number);
        request.intro =
            tr("From today on nothing of this record counts; its versions stay readable. This cannot be undone.");
        request.button = tr("Withdraw");
        success = tr("Withdrawn");
        break;
    }
    auto *dialog = new BalancingTextDialog(request, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, act, success] {
        if (act == Act::Drop)
            m_keeper->dropWaiting(); // nothing of it may be written after the draft was given up
        run(
            [&service = m_context.balancing, &session = m_context.page.session, record = m_base, act,
             reason = dialog->text()]() -> Result<void> {
                if (act == Act::Reject)
                    VOICELOG_TRY(service.reject(record, reason));
                else if (act == Act::Drop)
                    VOICELOG_TRY(dropWithUnsaved(service, session, record, reason));
                else if (act == Act::StartVersion)
                    VOICELOG_TRY(service.startVersion(record.id, reason));
                else
                    VOICELOG_TRY(service.withdraw(record.id, reason));
                return {};
            },
            success);
    });
    dialog->open();
}

void BalancingDetail::compare()
{
    QList<BalancingCompareDialog::Version> versions;
    if (m_dossier.draft)
        versions.append({versionName(*m_dossier.draft), *m_dossier.draft});
    for (auto it = m_dossier.approved.crbegin(); it != m_dossier.approved.crend(); ++it)
        versions.append({versionName(*it), *it});
    const int newest = versions.constFirst().record.versionNo;
    auto *dialog = new BalancingCompareDialog(m_dossier.summary.number, versions,
                                              BalancingSections::all(m_dossier.programmes, newest), this);
    dialog->open();
}

void BalancingDetail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && m_versionNo > 0)
        showState();
    QWidget::changeEvent(event);
}

} // namespace voicelog
