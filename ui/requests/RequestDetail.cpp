// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestDetail.h"

#include "HandOverDialog.h"
#include "LetterWordsDialog.h"
#include "PackageDialog.h"
#include "ReceiptPanel.h"
#include "RequestAnswerPanel.h"
#include "RequestDates.h"
#include "RequestDecisionsPanel.h"
#include "RequestDuePanel.h"
#include "RequestHeader.h"
#include "RequestHistoryPanel.h"
#include "RequestHoldsPanel.h"
#include "RequestRightsPanel.h"
#include "RequestSearchPanel.h"

#include <answers/LetterMaker.h>
#include <answers/LetterTemplates.h>
#include <archive/Session.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/StepBar.h>
#include <common/Theme.h>
#include <reports/ReportPreviewDialog.h>
#include <requests/RequestService.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QDir>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestDetail::RequestDetail(const RequestsContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new RequestHeader), m_steps(new StepBar(u"nextStep"_s)),
      m_message(new MessageBar), m_tabs(new QTabWidget), m_due(new RequestDuePanel), m_facts(new FormDocument),
      m_search(new RequestSearchPanel(context.page.localTime)),
      m_decisions(new RequestDecisionsPanel(context.page.localTime)),
      m_rights(new RequestRightsPanel(context.page.localTime)), m_answer(new RequestAnswerPanel),
      m_holds(new RequestHoldsPanel), m_history(new RequestHistoryPanel(context.page.localTime))
{
    setObjectName(u"requestDetail"_s);
    m_message->setObjectName(u"requestMessage"_s);
    m_message->setClosable(true);
    m_facts->setObjectName(u"requestFacts"_s);
    m_facts->setAccessibleName(tr("Who asks, and what about"));
    m_tabs->setObjectName(u"requestTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeFirstTab(), icons::named(u"file"_s), tr("Request"));
    m_tabs->addTab(m_search, icons::named(u"search"_s), tr("Search"));
    m_tabs->addTab(m_decisions, icons::named(u"check"_s), tr("Decisions"));
    m_tabs->addTab(m_rights, icons::named(u"check"_s), tr("Decisions"));
    m_tabs->addTab(m_answer, icons::named(u"archive"_s), tr("Letters and package"));
    m_tabs->addTab(m_holds, icons::named(u"hold"_s), tr("Held"));
    m_tabs->addTab(m_history, icons::named(u"history"_s), tr("History"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_header);
    makeSteps();
    layout->addWidget(m_steps);
    layout->addWidget(m_message);
    layout->addWidget(m_tabs, 1);
    connect(m_header, &RequestHeader::backRequested, this, &RequestDetail::backRequested);
    connect(m_search, &RequestSearchPanel::searchRequested, this, &RequestDetail::search);
    connect(m_search, &RequestSearchPanel::takeInRequested, this, &RequestDetail::takeIn);
    connect(m_search, &RequestSearchPanel::leaveOutRequested, this, [this](const QList<SubjectCandidate> &recordings) {
        RequestAsk::leaveOut(recordings, m_context, m_dossier, this,
                             [this](const RequestAsk::Work &work) { run(work); });
    });
    connect(m_search, &RequestSearchPanel::recordingRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"recordings"_s, {{u"recording"_s, number}}); });
    connect(m_decisions, &RequestDecisionsPanel::decideRequested, this, [this](const HeldRecording &recording) {
        RequestAsk::decide(recording, m_context, m_dossier, this, [this](const RequestAsk::Work &work) { run(work); });
    });
    connect(m_decisions, &RequestDecisionsPanel::marksRequested, this, [this](const HeldRecording &recording) {
        RequestAsk::lookAtMarks(recording, m_context, m_dossier, this,
                                [this](const Error &error) { m_message->showError(error); });
    });
    connect(m_decisions, &RequestDecisionsPanel::recordingRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"recordings"_s, {{u"recording"_s, number}}); });
    connectAnswer();
    const auto ready = [this](const RequestAsk::Work &work) { run(work); };
    connect(m_rights, &RequestRightsPanel::decideRequested, this, [this, ready](const HeldRecording &recording) {
        RequestAsk::decideRight(recording, m_context, m_dossier, this, ready);
    });
    connect(m_rights, &RequestRightsPanel::tellRequested, this,
            [this, ready] { RequestAsk::tellRecipient(m_context, m_dossier, this, ready); });
    connect(m_rights, &RequestRightsPanel::recordingRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"recordings"_s, {{u"recording"_s, number}}); });
    const ReceiptPanel *receipt = m_due->receipt();
    connect(receipt, &ReceiptPanel::correctRequested, this,
            [this, ready] { RequestAsk::correctReceipt(m_context, m_dossier, this, ready); });
    connect(receipt, &ReceiptPanel::confirmRequested, this,
            [this, ready] { RequestAsk::confirmReceipt(m_context, m_dossier, this, ready); });
    connect(receipt, &ReceiptPanel::withdrawRequested, this,
            [this, ready] { ready(RequestAsk::withdrawReceipt(m_context, m_dossier)); });
    connect(m_holds, &RequestHoldsPanel::holdRequested, this,
            [this](const QString &number) { Q_EMIT openRequested(u"retention"_s, {{u"hold"_s, number}}); });
}

void RequestDetail::connectAnswer()
{
    connect(m_answer, &RequestAnswerPanel::letterRequested, this, [this](LetterKind kind, ReportLanguage language) {
        ++m_running;
        updateSteps();
        m_context.page.jobs.start(
            this,
            [&maker = m_context.letters, request = m_dossier.request, kind, language] {
                return maker.letter(request, kind, language);
            },
            [this](const Result<Report> &letter) {
                --m_running;
                updateSteps();
                if (letter)
                    (new ReportPreviewDialog(*letter, m_context.page, this))->open();
                else
                    m_message->showError(letter.error());
            });
    });
    connect(m_answer, &RequestAnswerPanel::wordsRequested, this, [this](LetterKind kind, ReportLanguage language) {
        m_context.page.jobs.start(
            this,
            [&texts = m_context.letterTexts, kind, language] {
                return texts.text(kind, QString(languageId(language)));
            },
            [this, language](const Result<LetterText> &text) {
                if (text)
                    (new LetterWordsDialog(m_context, m_dossier.request, *text, language, this))->open();
                else
                    m_message->showError(text.error());
            });
    });
    connect(m_answer, &RequestAnswerPanel::packageRequested, this, [this] {
        auto *dialog = new PackageDialog(m_context, m_dossier.request, this);
        connect(dialog, &QDialog::accepted, this, [this] {
            m_message->showMessage(MessageBar::Kind::Success, tr("The package is ready"));
            read();
        });
        dialog->open();
    });
    const auto handOver = [this](HandOverDialog::Form form) {
        auto *dialog = new HandOverDialog(m_context, m_dossier.request, form, this);
        connect(dialog, &QDialog::accepted, this, [this, dialog] {
            m_message->showMessage(MessageBar::Kind::Success,
                                   tr("Written to %1").arg(QDir::toNativeSeparators(dialog->path())),
                                   tr("When it was sent, write down how and when."));
        });
        dialog->open();
    };
    connect(m_answer, &RequestAnswerPanel::zipRequested, this, [handOver] { handOver(HandOverDialog::Form::Zip); });
    connect(m_answer, &RequestAnswerPanel::folderRequested, this,
            [handOver] { handOver(HandOverDialog::Form::Folder); });
}

void RequestDetail::makeSteps()
{
    for (const Act one : RequestSteps::allActs)
        m_steps->add(int(one), RequestSteps::name(one) + u"Request"_s, RequestSteps::icon(one),
                     [this, one] { act(one); });
}

QWidget *RequestDetail::makeFirstTab()
{
    auto *tab = new QWidget;
    auto *row = new QHBoxLayout(tab);
    row->setContentsMargins(0, Theme::margin, 0, 0);
    row->setSpacing(Theme::margin);
    row->addWidget(m_due, 2);
    row->addWidget(m_facts, 3);
    return tab;
}

void RequestDetail::open(const Id &id)
{
    if (m_id != id) { // nothing of another one is to be seen or pressed
        m_dossier = {};
        m_tabs->setCurrentIndex(0);
        for (QWidget *part : parts())
            part->setVisible(false);
    }
    m_id = id;
    m_message->clear();
    read();
}

QList<QWidget *> RequestDetail::parts() const { return {m_header->facts(), m_steps, m_tabs}; }

void RequestDetail::refresh()
{
    if (!m_id.isNull() && m_running == 0)
        read();
}

void RequestDetail::read()
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(
        this, [context = m_context, id = m_id] { return RequestDossier::read(context, id); },
        [this, id = m_id](const Result<RequestDossier> &dossier) {
            --m_running;
            if (id != m_id)
                return;
            if (dossier)
                show(*dossier);
            else
                m_message->showError(dossier.error());
            updateSteps();
        });
}

void RequestDetail::show(const RequestDossier &dossier)
{
    m_dossier = dossier;
    for (QWidget *part : parts())
        part->setVisible(true);
    m_header->setRequest(dossier.request);
    m_due->show(dossier);
    const auto &change = dossier.request.receiptChange;
    const Session &session = m_context.page.session;
    m_due->receipt()->show(dossier, m_context.isOfficer(),
                           change && (!session.fourEyes() || change->by != session.account().id));
    m_search->show(dossier);
    m_tabs->setTabVisible(m_tabs->indexOf(m_search), m_context.isOfficer());
    const auto toLookAt = int(dossier.findings.open().size());
    m_tabs->setTabText(m_tabs->indexOf(m_search), toLookAt > 0 ? tr("Search (%1)").arg(toLookAt) : tr("Search"));
    m_decisions->show(dossier);
    m_rights->show(dossier);
    const bool access = dossier.request.kind == RequestKind::Access;
    m_tabs->setTabVisible(m_tabs->indexOf(m_decisions), m_context.isOfficer() && access);
    m_tabs->setTabVisible(m_tabs->indexOf(m_rights), m_context.isOfficer() && !access);
    m_answer->show(dossier);
    m_tabs->setTabVisible(m_tabs->indexOf(m_answer), m_context.isOfficer());
    m_holds->show(dossier);
    m_tabs->setTabText(m_tabs->indexOf(m_holds), tr("Held (%1)").arg(dossier.heldRecordings()));
    m_history->show(dossier);
    showFacts();
}

QString RequestDetail::identityText() const
{
    const DataRequest &request = m_dossier.request;
    const QString on = RequestDates::day(request.identityCheckedOn);
    const QString by = m_dossier.accountName(request.identityCheckedBy);
    switch (request.identity) {
    case IdentityState::Open:
        return tr("not looked at yet");
    case IdentityState::NotNeeded:
        return tr("known, without doubt; noted on %1 by %2").arg(on, by);
    case IdentityState::Asked:
        return tr("asked for on %1").arg(RequestDates::day(request.waitsSince()));
    case IdentityState::Verified:
        return tr("proven on %1, seen by %2: %3")
            .arg(on, by,
                 request.identityMethod ? EnumText::value(idIn(identityMethodIds, *request.identityMethod))
                                        : QString());
    case IdentityState::Failed:
        return tr("could not be proven, on %1").arg(on);
    }
    Q_UNREACHABLE_RETURN({});
}

QString RequestDetail::scopeText() const
{
    const DataRequest::Scope &scope = m_dossier.request.scope;
    QStringList lines;
    if (scope.all)
        lines += tr("everything about this person");
    if (!scope.numbers.isEmpty())
        lines += tr("numbers: %1").arg(scope.numbers.join(u", "_s));
    if (!scope.contractRefs.isEmpty())
        lines += tr("contracts: %1").arg(scope.contractRefs.join(u", "_s));
    if (!scope.recordings.isEmpty())
        lines += tr("recordings: %1").arg(scope.recordings.join(u", "_s));
    if (scope.from.isValid() || scope.until.isValid())
        lines += tr("calls from %1 until %2").arg(RequestDates::day(scope.from), RequestDates::day(scope.until));
    return lines.join(u'\n');
}

FormDocument::Facts RequestDetail::answerFacts(const RequestAnswer &answer) const
{
    const auto by = [this](QDate on, const Id &account) {
        return tr("%1, by %2").arg(RequestDates::day(on), m_dossier.accountName(account));
    };
    FormDocument::Facts facts{{tr("Answer put forward"), by(answer.proposedOn, answer.proposedBy)}};
    if (!answer.confirmedBy.isNull())
        facts.append({tr("Confirmed"), by(answer.confirmedOn, answer.confirmedBy)});
    if (answer.sentOn.isValid())
        facts.append({tr("Sent"), tr("%1: %2").arg(RequestDates::day(answer.sentOn), answer.means)});
    if (answer.deliveredOn.isValid())
        facts.append({tr("Arrived"), tr("%1: %2").arg(RequestDates::day(answer.deliveredOn), answer.proof)});
    return facts;
}

void RequestDetail::showFacts()
{
    const DataRequest &request = m_dossier.request;
    FormDocument::Facts facts{
        {tr("Who asks"), request.requester},
        {tr("Who that is"), sentenceCase(EnumText::value(idIn(requesterKindIds, request.requesterKind)))},
        {tr("The answer goes to"), request.contact}};
    if (!request.representative.isEmpty())
        facts.append({tr("Through"), request.authorisationChecked
                                         ? tr("%1; seen that this is allowed").arg(request.representative)
                                         : tr("%1; not seen yet whether this is allowed").arg(request.representative)});
    facts.append({tr("Identity"), identityText()});
    facts.append({tr("What about"), scopeText()});
    if (request.extension)
        facts.append(
            {tr("Extended"),
             tr("%1: %2").arg(sentenceCase(EnumText::value(idIn(extensionReasonIds, request.extension->reason))),
                              request.extension->text)});
    if (const auto &answer = request.answer; answer)
        facts += answerFacts(*answer);
    if (const auto &lift = request.restrictionLift; lift)
        facts.append({tr("Restriction lifted"),
                      tr("%1; the person was told on %2: %3")
                          .arg(RequestDates::day(lift->liftedOn), RequestDates::day(lift->toldOn), lift->reason)});
    if (!request.notes.isEmpty())
        facts.append({tr("Notes"), request.notes});
    m_facts->setHead(tr("Who asks, and what about"), facts);
}

void RequestDetail::updateSteps()
{
    const RequestSteps::Facts facts{.officer = m_context.isOfficer(),
                                    .busy = m_running > 0,
                                    .today = m_dossier.today,
                                    .request = m_dossier.request,
                                    .dates = m_dossier.dates,
                                    .account = m_context.page.session.account().id,
                                    .undecided = m_dossier.undecided(),
                                    .sought =
                                        !m_dossier.request.searches.isEmpty() || !m_dossier.request.asksForSearch(),
                                    .toLookAt = int(m_dossier.findings.open().size()),
                                    .complete = !m_dossier.recordingsFailure && !m_dossier.findingsFailure,
                                    .needsSecond = m_dossier.needsSecond,
                                    .fourEyes = m_context.page.session.fourEyes(),
                                    .holdsOpen = m_dossier.hasOpenHold(),
                                    .untold = int(std::ranges::count(m_dossier.handedOver, false, &HandedOver::told)),
                                    .restricted = m_dossier.restricted};
    m_due->receipt()->setBusy(m_running > 0);
    m_search->setBusy(m_running > 0);
    m_decisions->setBusy(m_running > 0);
    m_rights->setBusy(m_running > 0);
    m_answer->setBusy(m_running > 0);
    for (const Act one : RequestSteps::allActs)
        m_steps->showStep(int(one), RequestSteps::step(one, facts));
    m_steps->setNext(RequestSteps::next(facts), {});
}

void RequestDetail::act(Act act)
{
    m_message->clear();
    if (act == Act::Edit)
        Q_EMIT editRequested(m_dossier.request);
    else if (act == Act::Hold)
        lookAgain();
    else
        RequestAsk::ask(act, m_context, m_dossier, this, [this](const RequestAsk::Work &work) { run(work); });
}

void RequestDetail::lookAgain()
{
    hold([&service = m_context.requests, request = m_dossier.request] { return service.hold(request); });
}

void RequestDetail::search(const SubjectQuery &query)
{
    hold(
        [&service = m_context.finder, request = m_dossier.request, query]() -> Result<RequestService::Held> {
            VOICELOG_ASSIGN(const FindService::Searched searched, service.search(request, query));
            return searched.held;
        },
        true);
}

void RequestDetail::takeIn(const QList<SubjectCandidate> &recordings)
{
    hold([&service = m_context.finder, request = m_dossier.request, recordings]() -> Result<RequestService::Held> {
        VOICELOG_ASSIGN(const RequestService::Opened taken, service.takeIn(request, recordings));
        return taken.held;
    });
}

void RequestDetail::hold(const std::function<Result<RequestService::Held>()> &work, bool onlyNews)
{
    m_message->clear();
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, work, [this, id = m_id, onlyNews](const Result<RequestService::Held> &held) {
        --m_running;
        if (id == m_id && !held)
            m_message->showError(held.error());
        else if (id == m_id && (!onlyNews || held->recordings > 0 || held->failure))
            showHeld(*held);
        read();
    });
}

void RequestDetail::showHeld(const RequestService::Held &held)
{
    QStringList lines;
    if (held.failure)
        lines += ErrorText::of(*held.failure).oneLine();
    if (!held.sought)
        lines += tr("No number, contract or recording is named: until somebody has looked for the person, nothing "
                    "that it may be about is destroyed.");
    for (const QString &number : held.notFound)
        lines += tr("%1 was not found: it is in another vault, or was destroyed.").arg(number);
    if (!held.unread.isEmpty())
        lines += tr("%n vault(s) could not be looked into: ask the officer who holds their keys.", nullptr,
                    int(held.unread.size()));
    const QString title = held.recordings > 0 ? tr("%n recording(s) are held for it now", nullptr, int(held.recordings))
                          : held.sought       ? tr("Nothing new was found to hold")
                                              : tr("Nothing is held yet");
    m_message->showMessage(held.failure || !held.unread.isEmpty() || !held.notFound.isEmpty()
                               ? MessageBar::Kind::Warning
                               : MessageBar::Kind::Success,
                           title, lines.join(u'\n'));
}

void RequestDetail::run(const RequestAsk::Work &work)
{
    ++m_running;
    updateSteps();
    m_context.page.jobs.start(this, work.run, [this, work, id = m_id](const Result<void> &result) {
        --m_running;
        if (work.answered)
            work.answered(result);
        if (id != m_id)
            return;
        if (result)
            m_message->showMessage(MessageBar::Kind::Success, work.done);
        else if (!work.answered)
            m_message->showError(result.error());
        read(); // somebody may have been faster
    });
}

} // namespace voicelog
