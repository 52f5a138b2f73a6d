// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingDetail.h"

#include "AnnouncementEditing.h"
#include "AnnouncementTab.h"
#include "AnnouncementText.h"
#include "CallDataEditing.h"
#include "CallDataForm.h"
#include "GoToTimeDialog.h"
#include "PageActions.h"
#include "PlayerBar.h"
#include "ReasonDialog.h"
#include "RecordingHeader.h"
#include "RecordingTabs.h"
#include "RecordingsContext.h"
#include "SegmentEditing.h"

#include <archive/Session.h>
#include <common/Theme.h>
#include <timeline/ChannelNames.h>
#include <timeline/TimelineView.h>
#include <timeline/TranscriptView.h>
#include <words/EnumText.h>

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

RecordingDetail::RecordingDetail(const RecordingsContext &context, PageActions &actions, QWidget *parent)
    : QWidget(parent), m_context(context), m_actions(actions),
      m_loader(
          {context.recordings, context.listening, context.judgements, context.holds, context.retention, context.proofs},
          context.page.jobs),
      m_listening(context.listening, context.recordings, context.page.jobs, context.page.session.clock()),
      m_samples(context.recordings)
{
    setObjectName(u"recordingDetail"_s);
    makeWidgets();
    connectPlaying();
    connectStoring();
    updateActions();
}

RecordingDetail::~RecordingDetail()
{
    m_timeline->setSampleProvider(nullptr); // it goes before the timeline does
}

void RecordingDetail::makeWidgets()
{
    m_header = new RecordingHeader(m_context.page.localTime);
    m_header->addButton(m_actions[Do::Export]);
    m_header->addButton(m_actions[Do::Verify]);
    m_player = new PlayerBar(m_listening, m_actions, m_context.page.settings);
    m_timeline = new TimelineView;
    m_timeline->setSampleProvider(&m_samples);
    m_tabs = new RecordingTabs(m_context, m_actions);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(u"detailSplitter"_s);
    m_splitter->addWidget(m_timeline);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_segments = new SegmentEditing(m_context, m_actions, m_timeline);
    m_callData = new CallDataEditing(m_context, m_actions, m_tabs->form());
    m_announcing = new AnnouncementEditing(m_context, m_actions, m_timeline, m_tabs->announcements());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_header);
    layout->addWidget(m_player);
    layout->addWidget(m_splitter, 1);
}

void RecordingDetail::connectPlaying()
{
    TranscriptView *transcript = m_tabs->transcript();
    connect(&m_listening, &Listening::positionChanged, m_timeline, &TimelineView::setPlayhead);
    connect(&m_listening, &Listening::positionChanged, transcript, &TranscriptView::setPosition);
    connect(&m_listening, &Listening::reasonNeeded, this, &RecordingDetail::askReason);
    connect(&m_listening, &Listening::failed, this, &RecordingDetail::failed);
    connect(&m_listening, &Listening::audited, &m_loader, &RecordingLoader::reload);
    connect(m_timeline, &TimelineView::seekRequested, &m_listening, &Listening::seek);
    connect(transcript, &TranscriptView::seekRequested, &m_listening, &Listening::seek);
    connect(m_player, &PlayerBar::goToRequested, this, &RecordingDetail::goToTime);
    connect(m_actions[Do::PreviousSegment], &QAction::triggered, m_timeline->timeActions().previousSegment,
            &QAction::trigger);
    connect(m_actions[Do::NextSegment], &QAction::triggered, m_timeline->timeActions().nextSegment, &QAction::trigger);

    QAction *loop = m_actions[Do::Loop];
    const auto applyLoop = [this, loop] {
        m_listening.player().setLoop(loop->isChecked() ? selection() : TimeRange());
        updateActions();
    };
    connect(loop, &QAction::toggled, this, applyLoop);
    connect(m_timeline, &TimelineView::selectionChanged, this, applyLoop);
}

void RecordingDetail::connectStoring()
{
    connect(&m_loader, &RecordingLoader::loaded, this,
            [this](const RecordingDetails &details) { present(details, false); });
    connect(&m_loader, &RecordingLoader::reloaded, this,
            [this](const RecordingDetails &details) { present(details, true); });
    connect(&m_loader, &RecordingLoader::peaksLoaded, this, &RecordingDetail::showPeaks);
    connect(&m_loader, &RecordingLoader::failed, this, &RecordingDetail::failed);
    connect(&m_loader, &RecordingLoader::gone, this, &RecordingDetail::gone);
    const auto changed = [this] {
        m_loader.reload();
        Q_EMIT stored();
    };
    connect(m_segments, &SegmentEditing::stored, this, changed);
    connect(m_segments, &SegmentEditing::failed, this, &RecordingDetail::failed);
    // A look under way would put the older segments back, and the person's choice would meet them as a conflict again.
    connect(m_segments, &SegmentEditing::overtaken, &m_loader, &RecordingLoader::reload);
    connect(m_callData, &CallDataEditing::stored, this, changed);
    connect(m_callData, &CallDataEditing::failed, this, &RecordingDetail::failed);
    connect(m_callData, &CallDataEditing::editingChanged, this,
            [this] { m_tabs->markDraft(m_tabs->form()->isChanged()); });
    connect(m_announcing, &AnnouncementEditing::stored, this, changed);
    connect(m_announcing, &AnnouncementEditing::failed, this, &RecordingDetail::failed);
    connect(m_announcing, &AnnouncementEditing::told, m_tabs, &RecordingTabs::showAnnouncements);
    connect(m_tabs->announcements(), &AnnouncementTab::seekRequested, &m_listening, &Listening::seek);
    connect(m_tabs, &RecordingTabs::stored, this, changed);
    connect(m_tabs, &RecordingTabs::holdRequested, this, &RecordingDetail::holdRequested);
    connect(m_tabs, &RecordingTabs::recordingRequested, this, &RecordingDetail::findRecording);
    connect(m_tabs, &RecordingTabs::failed, this, &RecordingDetail::failed);
    connect(m_actions[Do::EditCallData], &QAction::triggered, m_tabs, &RecordingTabs::showCallData);
}

void RecordingDetail::setProgrammeNames(const QHash<Id, QString> &names, const QSet<Id> &cases)
{
    m_cases = cases;
    m_programmes = names;
    if (m_recording)
        m_header->setRecording(*m_recording, m_programmes.value(m_recording->programmeId));
}

void RecordingDetail::showRecording(const Id &vault, const Id &recording)
{
    if (!m_recording || m_recording->id != recording)
        m_loader.load(vault, recording);
}

void RecordingDetail::findRecording(const QString &idOrNumber)
{
    if (!m_recording || m_recording->id.toString() != idOrNumber)
        m_loader.find(idOrNumber);
}

void RecordingDetail::present(const RecordingDetails &details, bool again)
{
    const Recording &recording = details.recording;
    const QString programme = m_programmes.value(recording.programmeId);
    if (!again)
        m_callData->leave();
    m_recording = recording;
    m_listening.setRecording(recording);
    m_header->setRecording(recording, programme);
    m_callData->setRecording(recording, programme);
    const QList<TranscriptCue> cues = details.transcript ? details.transcript->cues : QList<TranscriptCue>();
    if (!again) {
        m_actions[Do::Loop]->setChecked(false);
        m_samples.setRecording(recording);
        m_timeline->setLength(recording.durationMs, channelNames(*m_recording));
        m_segments->setRecording(recording.vaultId, recording.id, details.segments);
    } else {
        m_segments->refresh(details.segments);
    }
    if (!again || cues != m_cues) {
        m_cues = cues;
        m_timeline->setCues(cues);
    }
    m_announcements = details.announcements;
    m_whyNoProof = whyNoProof(details);
    m_fittingReason = details.fittingReason;
    m_announcing->setRecording(recording, m_announcements);
    m_tabs->setDetails(details, channelNames(*m_recording), again);
    updateActions();
    if (!again)
        Q_EMIT recordingChanged(recording.id);
}

void RecordingDetail::showPeaks(const PeakPyramid &peaks)
{
    // A new waveform begins the timeline anew; what was put on it meanwhile comes back.
    const qint64 position = m_listening.positionMs();
    const TimeRange selected = selection();
    m_timeline->setPeaks(peaks, channelNames(*m_recording));
    m_timeline->setSegments(m_segments->segments());
    m_timeline->setCues(m_cues);
    m_timeline->setMarks(AnnouncementText::marks(m_announcements));
    m_timeline->setPlayhead(position);
    m_timeline->setSelection(selected);
}

TimeRange RecordingDetail::selection() const { return m_timeline->selection(); }

void RecordingDetail::askReason(const Recording &recording)
{
    const QString usual = m_fittingReason.isEmpty() ? m_lastReason : m_fittingReason;
    const bool mayCheck = m_context.page.session.account().role == Role::PrivacyOfficer;
    auto *dialog =
        new ReasonDialog(recording.number, usual, mayCheck && !m_cases.contains(recording.programmeId), window());
    if (recording.privateCall != PrivateCall::No)
        dialog->askForExplanation();
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = recording.id] {
        if (!m_recording || m_recording->id != id)
            return;
        if (dialog->isEmployeeCheck()) {
            Q_EMIT employeeCheckWanted(*m_recording);
            return;
        }
        m_lastReason = dialog->reason().kind;
        m_listening.giveReason(dialog->reason(), dialog->scope());
    });
    dialog->open();
}

void RecordingDetail::goToTime()
{
    auto *dialog = new GoToTimeDialog(m_listening.positionMs(), m_listening.durationMs(), window());
    connect(dialog, &GoToTimeDialog::chosen, &m_listening, &Listening::seek);
    dialog->open();
}

void RecordingDetail::updateActions()
{
    const QString none = tr("no recording is shown");
    for (const Do what : {Do::Play, Do::Back, Do::Forward, Do::BackFar, Do::ForwardFar, Do::GoTo, Do::Export,
                          Do::Verify, Do::AttachTranscript})
        m_actions.allow(what, m_recording.has_value(), none);
    const bool officer = m_context.page.session.account().role == Role::PrivacyOfficer;
    m_actions.allow(Do::Hold, m_recording && officer, officer ? none : tr("only a privacy officer places a hold"));
    m_actions.allow(Do::Objection, m_recording && officer, officer ? none : tr("only a privacy officer notes it"));
    const bool ofCase = m_recording && m_context.page.session.vaultKind(m_recording->vaultId) == VaultKind::Case;
    m_actions.allow(Do::TermDates, m_recording && officer && !ofCase,
                    !officer ? tr("only a privacy officer decides how long it is kept")
                    : ofCase ? tr("the closing of its case decides how long it is kept")
                             : none);
    m_actions.allow(Do::KeepProof, m_recording && officer && m_whyNoProof.isEmpty(),
                    !m_recording ? none
                    : !officer   ? tr("only a privacy officer keeps a proof")
                                 : m_whyNoProof);
    const bool selected = m_recording && !selection().isEmpty();
    m_actions.allow(Do::Loop, selected || m_actions[Do::Loop]->isChecked(),
                    m_recording ? tr("select a stretch in the timeline first") : none);
}

QString RecordingDetail::whyNoProof(const RecordingDetails &details) const
{
    const bool ofSales = !details.due || details.due->dueClass == DueClass::ContractProof;
    if (details.proof.proof)
        return tr("its proof is kept as %1").arg(details.proof.proof->number);
    if (!ofSales || details.recording.extent != Extent::Full || m_cases.contains(details.recording.programmeId))
        return tr("it is not the whole recording of a sales call");
    const RecordingState state = details.recording.state;
    if (state != RecordingState::Active && state != RecordingState::Imported)
        return tr("its state is %1").arg(EnumText::of(state));
    if (details.recording.contractRef.isEmpty())
        return tr("no contract is known: fill in its reference in the call data");
    const bool marked = std::ranges::contains(details.segments, SegmentKind::Proof, &Segment::kind);
    return marked ? QString() : tr("mark the stretch in which the agreement is made as proof first");
}

void RecordingDetail::stop()
{
    m_listening.endNow();
    m_callData->flush();
}

} // namespace voicelog
