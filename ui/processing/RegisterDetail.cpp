// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterDetail.h"

#include "RegisterLook.h"
#include "RegisterSections.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/DraftKeeper.h>
#include <common/FormDateEditor.h>
#include <common/GuidedForm.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/MessageBox.h>
#include <common/RecordHead.h>
#include <common/StateLabel.h>
#include <common/StepBar.h>
#include <common/TextDialog.h>
#include <common/Theme.h>
#include <processing/ProcessingService.h>
#include <words/EnumText.h>

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <ranges>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int checkDelayMs = 150;

struct ActLook
{
    QLatin1StringView name;
    QLatin1StringView icon;
};

ActLook lookOf(RegisterSteps::Act act)
{
    static constexpr std::array looks{
        ActLook{"saveEntry"_L1, "save"_L1},        ActLook{"discardEntry"_L1, "undo"_L1},
        ActLook{"activateEntry"_L1, "check"_L1},   ActLook{"reviewEntry"_L1, "refresh"_L1},
        ActLook{"proposeEndEntry"_L1, "close"_L1}, ActLook{"withdrawEndEntry"_L1, "undo"_L1},
        ActLook{"confirmEndEntry"_L1, "check"_L1}};
    static_assert(looks.size() == RegisterSteps::allActs.size());
    return looks[size_t(act)];
}

QString dayText(const QDate &date) { return FormDateEditor::shown(date.toString(Qt::ISODate)); }

} // namespace

RegisterDetail::RegisterDetail(const ProcessingContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_keeper(new DraftKeeper(context.page.session, context.page.jobs, this)),
      m_steps(new StepBar(u"entryNext"_s)), m_message(new MessageBar),
      m_discardFound(new QAction(tr("Discard them"), this)), m_takeTheirs(new QAction(tr("Take theirs"), this)),
      m_keepMine(new QAction(tr("Save mine instead"), this)), m_form(new GuidedForm)
{
    setObjectName(u"registerDetail"_s);
    m_message->setObjectName(u"entryMessage"_s);
    m_message->setClosable(true);
    m_form->setObjectName(u"entryForm"_s);
    m_discardFound->setObjectName(u"discardFound"_s);
    m_takeTheirs->setObjectName(u"takeTheirs"_s);
    m_keepMine->setObjectName(u"keepMine"_s);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelayMs);
    connect(m_discardFound, &QAction::triggered, this, &RegisterDetail::discard);
    connect(m_takeTheirs, &QAction::triggered, this, &RegisterDetail::discard);
    connect(m_keepMine, &QAction::triggered, this, [this] {
        m_baseVersion = m_dossier.entry.version;
        save({});
    });
    connect(&m_checkTimer, &QTimer::timeout, this, &RegisterDetail::check);
    connect(m_form, &GuidedForm::edited, this, &RegisterDetail::edited);
    connect(m_keeper, &DraftKeeper::failed, m_message, &MessageBar::showError);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    makeHeader();
    makeSteps();
    layout->addWidget(m_message);
    layout->addWidget(m_form, 1);
}

void RegisterDetail::makeHeader()
{
    auto *back = RecordHead::backButton(tr("All entries"), u"backToRegister"_s);
    connect(back, &QPushButton::clicked, this, &RegisterDetail::backRequested);
    m_title = RecordHead::title(u"entryTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state = new StateLabel(u"entryState"_s);
    m_versions = new QComboBox;
    m_versions->setObjectName(u"entryVersions"_s);
    m_versions->setAccessibleName(tr("Version"));
    m_versions->setToolTip(tr("What is shown: the entry as it is, or a version that was active"));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_versions, &QComboBox::activated, this, [this] { showVersion(m_versions->currentData().toInt()); });

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing);
    row->addWidget(back);
    row->addWidget(m_title, 1);
    row->addWidget(m_state);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_versions);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void RegisterDetail::makeSteps()
{
    for (const Act one : RegisterSteps::allActs)
        m_steps->add(int(one), lookOf(one).name, QString(lookOf(one).icon), [this, one] { act(one); });
    m_steps->setShortcut(int(Act::Save), QKeySequence::Save);
    layout()->addWidget(m_steps);
}

void RegisterDetail::open(const Id &entry, const QString &field)
{
    m_entry = entry;
    m_field = field;
    m_versionNo = 0;
    m_message->clear();
    read();
}

bool RegisterDetail::isIdle() const { return m_running == 0 && m_keeper->isIdle() && !m_checkTimer.isActive(); }

void RegisterDetail::flush() { m_keeper->flush(); }

void RegisterDetail::read()
{
    ++m_running;
    m_context.page.jobs.start(
        this, [context = m_context, id = m_entry] { return RegisterDossier::read(context, id.toString()); },
        [this, id = m_entry](Result<RegisterDossier> dossier) {
            --m_running;
            if (id != m_entry)
                return;
            if (dossier)
                show(*std::move(dossier));
            else
                m_message->showError(dossier.error());
            updateSteps();
        });
}

void RegisterDetail::show(RegisterDossier dossier)
{
    m_dossier = std::move(dossier);
    const RegisterEntry &entry = m_dossier.entry;
    m_title->setText(entry.number + u"  "_s + entry.title);
    m_title->setToolTip(m_title->text());
    m_base = entry.toJson();
    m_baseVersion = entry.version;
    m_changed = false;
    fillVersions();
    m_state->setState(RegisterLook::of(m_dossier.entry.state), RegisterLook::stateText(m_dossier.entry.state));
    const bool known = std::ranges::contains(m_dossier.versions, m_versionNo, &RegisterVersion::versionNo);
    showVersion(known ? m_versionNo : 0);
    if (const QString field = std::exchange(m_field, {}); !field.isEmpty()) {
        const auto missing = RegisterSections::missing({field});
        m_form->goTo(missing.first().key);
    }
}

void RegisterDetail::fillVersions()
{
    m_versions->clear();
    // A reviewer reads versions alone; what is in force is the entry and its newest version at once.
    m_versions->addItem(m_dossier.entry.state == RegisterState::Draft         ? tr("Draft")
                        : m_dossier.entry.state == RegisterState::UnderReview ? tr("Under review")
                                                                              : tr("As it is now"),
                        0);
    for (const RegisterVersion &version : std::views::reverse(m_dossier.versions)) {
        const QString text =
            version.endedOn.isValid()
                ? tr("Version %1: %2 – %3")
                      .arg(QString::number(version.versionNo), dayText(version.activeFrom), dayText(version.endedOn))
                : tr("Version %1: since %2").arg(QString::number(version.versionNo), dayText(version.activeFrom));
        m_versions->addItem(text, version.versionNo);
    }
    m_versions->setVisible(m_versions->count() > 1);
}

QString RegisterDetail::accountName(const Id &account) const
{
    return m_dossier.accountNames.value(account, tr("unknown account"));
}

void RegisterDetail::showVersion(int versionNo)
{
    if (versionNo != m_versionNo && m_changed) {
        // What is typed stays with the entry: it is in the archive by now, or goes there first.
        m_dossier.unsaved = RegisterUnsaved{m_baseVersion, m_context.page.session.clock().now(), m_base, typed()};
    }
    m_versionNo = versionNo;
    m_versions->setCurrentIndex(std::max(0, m_versions->findData(versionNo)));
    const auto found = std::ranges::find(m_dossier.versions, versionNo, &RegisterVersion::versionNo);
    if (versionNo > 0 && found != m_dossier.versions.end()) {
        m_changed = false;
        m_form->setSections(RegisterSections::all(found->kind, m_dossier.programmes));
        m_kind = found->kind;
        m_form->setValue(RegisterSections::toForm(found->content.toJson()));
        m_form->setMissing({});
        showHead(found->content, &*found);
        m_form->setReadOnly(true);
    } else {
        m_versionNo = 0;
        showForm();
        useUnsaved();
    }
    updateSteps();
}

void RegisterDetail::showForm()
{
    const RegisterEntry &entry = m_dossier.entry;
    m_kind = entry.kind;
    m_form->setSections(RegisterSections::all(m_kind, m_dossier.programmes));
    m_form->setValue(RegisterSections::toForm(m_base));
    const QStringList missing = entry.missing();
    m_missing = int(missing.size());
    const bool editable = RegisterSteps::isEditable(facts());
    m_form->setMissing(editable ? RegisterSections::missing(missing) : QList<FormMissing>());
    const RegisterVersion *last = m_dossier.versions.isEmpty() ? nullptr : &m_dossier.versions.constLast();
    showHead(entry, entry.state == RegisterState::Active || entry.state == RegisterState::Ended ? last : nullptr);
    m_form->setReadOnly(!editable);
}

void RegisterDetail::showHead(const RegisterEntry &shown, const RegisterVersion *version)
{
    const RegisterEntry &entry = m_dossier.entry;
    FormDocument::Facts head;
    head.append({tr("Entry"), version ? tr("%1, version %2").arg(entry.number).arg(version->versionNo) : entry.number});
    head.append({tr("State"), RegisterLook::stateText(entry.state)});
    if (version) {
        head.append({tr("In force"), version->endedOn.isValid()
                                         ? tr("%1 – %2").arg(dayText(version->activeFrom), dayText(version->endedOn))
                                         : tr("since %1").arg(dayText(version->activeFrom))});
        head.append({tr("Made active"), tr("%1, by %2")
                                            .arg(m_context.page.localTime.dateTime(version->activatedAt),
                                                 accountName(version->activatedBy))});
        head.append({tr("Review"), dayText(version->reviewDate)});
        if (!version->changeReason.isEmpty())
            head.append({tr("What changed"), version->changeReason});
    }
    if (entry.state == RegisterState::Ended && !entry.endReason.isEmpty())
        head.append({tr("Why it ended"), entry.endReason});
    m_form->setDocumentHead(shown.title, head);
}

// What was typed before a crash or a lock takes the place of what is stored.
void RegisterDetail::useUnsaved()
{
    const auto &unsaved = m_dossier.unsaved;
    if (!unsaved)
        return;
    const QString when = m_context.page.localTime.dateTime(unsaved->at);
    if (RegisterSteps::isEditable(facts())) {
        m_baseVersion = unsaved->version; // if somebody stored it meanwhile, saving says so
        m_base = unsaved->base;
        m_form->setValue(RegisterSections::toForm(unsaved->value));
        m_changed = true;
        check();
        m_message->showMessage(MessageBar::Kind::Info, tr("Your changes of %1 were found again").arg(when),
                               tr("They are in the form and not saved yet."));
    } else {
        m_message->showMessage(MessageBar::Kind::Warning, tr("Your changes of %1 were not saved in time").arg(when),
                               tr("The entry can no longer be changed. They are kept until you discard them."));
    }
    m_message->addAction(m_discardFound);
}

QJsonObject RegisterDetail::typed() const { return RegisterSections::fromForm(m_form->value()); }

void RegisterDetail::edited()
{
    const QJsonObject value = typed();
    m_changed = value != m_base;
    if (m_changed)
        m_keeper->keep(RegisterUnsaved::key(m_entry),
                       RegisterUnsaved{m_baseVersion, m_context.page.session.clock().now(), m_base, value}.toBytes());
    else
        m_keeper->forget(RegisterUnsaved::key(m_entry));
    m_dossier.unsaved.reset();
    m_checkTimer.start();
}

void RegisterDetail::check()
{
    m_checkTimer.stop();
    const QJsonObject value = typed();
    const auto kind = registerKindFromId(value["kind"_L1].toString()).value_or(RegisterKind::Controller);
    if (kind != m_kind) { // the other article, the other form
        m_kind = kind;
        m_form->setSections(RegisterSections::all(kind, m_dossier.programmes));
    }
    if (const auto entry = RegisterEntry::fromJson(value)) {
        const QStringList missing = entry->missing();
        m_missing = int(missing.size());
        m_form->setMissing(RegisterSections::missing(missing));
    } // else a date is half typed; the form says so
    updateSteps();
}

RegisterSteps::Facts RegisterDetail::facts() const
{
    const Session &session = m_context.page.session;
    return {.officer = m_context.processing.mayWrite(),
            .account = session.account().id,
            .fourEyes = session.fourEyes(),
            .state = m_dossier.entry.state,
            .isVersion = m_versionNo > 0,
            .endProposedBy = m_dossier.entry.endProposedBy,
            .versionNo = m_dossier.entry.versionNo,
            .missing = m_missing,
            .uses = m_dossier.uses.size(),
            .changed = m_changed,
            .busy = m_running > 0};
}

void RegisterDetail::updateSteps()
{
    const RegisterSteps::Facts now = facts();
    for (const Act one : RegisterSteps::allActs) {
        const RegisterSteps::Step step = RegisterSteps::step(one, now);
        m_steps->showStep(int(one), {step.shown, step.whyNot.isEmpty(), step.text, step.whyNot});
    }
    const RegisterSteps::Step confirm = RegisterSteps::step(Act::ConfirmEnd, now);
    m_steps->setNext(RegisterSteps::next(now), confirm.shown && !now.busy ? confirm.whyNot : QString());
    m_form->setEnabled(!now.busy);
}

void RegisterDetail::act(Act act)
{
    ProcessingService &service = m_context.processing;
    const RegisterEntry entry = m_dossier.entry;
    switch (act) {
    case Act::Save:
        save({});
        break;
    case Act::Discard:
        m_context.page.messageBox.confirm(this,
                                          {.kind = Message::Kind::Question,
                                           .title = tr("Discard what was changed?"),
                                           .text = tr("What was typed since the entry was last saved is lost.")},
                                          tr("Discard"), this, [this] { discard(); });
        break;
    case Act::Activate:
        activate();
        break;
    case Act::StartReview:
        run([&service, entry] { return service.startReview(entry); }, tr("The review has begun"));
        break;
    case Act::ProposeEnd:
        askEnd();
        break;
    case Act::WithdrawEnd:
        run([&service, entry] { return service.withdrawEnd(entry); }, tr("It stays active"));
        break;
    case Act::ConfirmEnd:
        m_context.page.messageBox.confirm(this,
                                          {.kind = Message::Kind::Warning,
                                           .title = tr("End this entry?"),
                                           .text = tr("This cannot be undone. Its versions stay readable."),
                                           .detail = tr("Reason given: %1").arg(entry.endReason)},
                                          tr("End it"), this, [this, &service, entry] {
                                              run([&service, entry] { return service.confirmEnd(entry); },
                                                  tr("The entry has ended"));
                                          });
        break;
    }
}

void RegisterDetail::run(const Work &work, const QString &success, const std::function<void()> &then)
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, work, [this, success, then](const Result<RegisterEntry> &result) {
        --m_running;
        if (result) {
            m_message->showMessage(MessageBar::Kind::Success, success);
            if (then)
                then();
            read();
        } else {
            m_message->showError(result.error());
            updateSteps();
        }
    });
}

void RegisterDetail::save(const std::function<void()> &then)
{
    const QJsonObject mine = typed();
    const auto content = RegisterEntry::fromJson(mine);
    if (!content) {
        m_message->showError(content.error());
        m_form->goTo(content.error().parameters().value(u"field"_s).toString());
        return;
    }
    RegisterEntry base = m_dossier.entry;
    base.version = m_baseVersion;
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(
        this, [&service = m_context.processing, base, content = *content] { return service.save(base, content); },
        [this, mine, then](const Result<RegisterEntry> &saved) {
            --m_running;
            updateSteps();
            if (saved) {
                m_keeper->forget(RegisterUnsaved::key(m_entry));
                m_dossier.unsaved.reset();
                m_dossier.entry = *saved;
                m_base = saved->toJson();
                m_baseVersion = saved->version;
                m_changed = false;
                if (then) {
                    then();
                } else {
                    m_message->showMessage(MessageBar::Kind::Success, tr("Saved"));
                    read();
                }
            } else if (saved.error().is(errors::Conflict)) {
                conflict(mine);
            } else {
                m_message->showError(saved.error());
            }
        });
}

// Somebody stored it first: says in what, and lets the person choose. Nothing is lost by either.
void RegisterDetail::conflict(const QJsonObject &mine)
{
    ++m_running;
    m_context.page.jobs.start(
        this, [context = m_context, id = m_entry] { return RegisterDossier::read(context, id.toString()); },
        [this, mine](Result<RegisterDossier> dossier) {
            --m_running;
            updateSteps();
            if (!dossier) {
                m_message->showError(dossier.error());
                return;
            }
            const QJsonObject theirs = dossier->entry.toJson();
            QStringList fields;
            for (const QString &field : registerFields())
                if (mine[field] != theirs[field])
                    fields += EnumText::field(field);
            m_dossier.entry = dossier->entry;
            m_message->showMessage(MessageBar::Kind::Warning, tr("Someone else changed this entry meanwhile"),
                                   tr("Yours differs in: %1. Nothing was overwritten.").arg(fields.join(u", "_s)));
            m_message->addAction(m_takeTheirs);
            if (RegisterSteps::isEditable(facts()))
                m_message->addAction(m_keepMine);
        });
}

void RegisterDetail::discard()
{
    m_keeper->forget(RegisterUnsaved::key(m_entry));
    m_dossier.unsaved.reset();
    m_message->clear();
    m_base = m_dossier.entry.toJson();
    m_baseVersion = m_dossier.entry.version;
    m_changed = false;
    showVersion(0);
}

void RegisterDetail::activate()
{
    const bool first = m_dossier.entry.versionNo == 0;
    auto *dialog = new TextDialog(
        {.name = u"activateDialog"_s,
         .title = first ? tr("Make the entry active") : tr("Finish the review"),
         .intro =
             first ? tr("It becomes version 1, in force from today, and does not change any more.")
                   : tr("It becomes version %1, in force from today. Say in a few words what changed, or that nothing "
                        "had to.")
                         .arg(m_dossier.entry.versionNo + 1),
         .label = tr("&What changed:"),
         .button = first ? tr("Make active") : tr("Finish"),
         .minimum = 0,
         .maximum = int(RegisterEntry::longestReason)},
        this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString reason = dialog->text();
        const auto activateNow = [this, reason] {
            run([&service = m_context.processing, entry = m_dossier.entry,
                 reason] { return service.activate(entry, reason); },
                tr("The entry is active"));
        };
        m_changed ? save(activateNow) : activateNow();
    });
    dialog->open();
}

void RegisterDetail::askEnd()
{
    auto *dialog =
        new TextDialog({.name = u"endDialog"_s,
                        .title = tr("End the entry"),
                        .intro = tr("When the processing has stopped its entry ends; a second officer confirms "
                                    "that. Its versions stay readable."),
                        .label = tr("&Reason:"),
                        .button = tr("Propose to end it"),
                        .minimum = int(RegisterEntry::shortestReason),
                        .maximum = int(RegisterEntry::longestReason)},
                       this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        run([&service = m_context.processing, entry = m_dossier.entry,
             reason = dialog->text()] { return service.proposeEnd(entry, reason); },
            tr("Its end is proposed"));
    });
    dialog->open();
}

} // namespace voicelog
