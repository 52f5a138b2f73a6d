// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingTabs.h"

#include "AnnouncementTab.h"
#include "CallDataForm.h"
#include "HistoryTab.h"
#include "PageActions.h"
#include "RecordingsContext.h"
#include "RulesTab.h"
#include "TermDatesDialog.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <common/EmptyState.h>
#include <common/FileDialog.h>
#include <common/Jobs.h>
#include <common/SourceView.h>
#include <common/Theme.h>
#include <recordings/TranscriptReader.h>
#include <retention/RetentionService.h>
#include <timeline/TranscriptView.h>

#include <QAction>
#include <QFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStringDecoder>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

Result<Transcript> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return readTranscript(file.read(largestTranscript + 1)); // says itself that more is too much
}

/// As recorders write them: UTF-8, or Latin-1 where it is not that.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

} // namespace

RecordingTabs::RecordingTabs(const RecordingsContext &context, PageActions &actions, QWidget *parent)
    : QTabWidget(parent), m_context(context), m_actions(actions)
{
    setObjectName(u"recordingTabs"_s);
    setDocumentMode(true);
    setMinimumWidth(320);
    addTranscriptTab();
    addCallDataTab();
    m_announcements = new AnnouncementTab(context.page.localTime, actions);
    addTab(m_announcements, tr("A&nnouncement"));
    addSourceTab();
    m_rules = new RulesTab(context);
    addTab(m_rules, tr("&Lawfulness"));
    connect(m_rules, &RulesTab::stored, this, &RecordingTabs::stored);
    connect(m_rules, &RulesTab::failed, this, &RecordingTabs::failed);
    m_history = new HistoryTab(context.page.localTime, actions);
    addTab(m_history, tr("Histor&y"));
    connect(m_history, &HistoryTab::holdRequested, this, &RecordingTabs::holdRequested);
    connect(m_history, &HistoryTab::recordingRequested, this, &RecordingTabs::recordingRequested);
    connect(actions[Do::TermDates], &QAction::triggered, this, &RecordingTabs::readTermDates);
    connect(actions[Do::AttachTranscript], &QAction::triggered, this, &RecordingTabs::chooseTranscript);
}

void RecordingTabs::addTranscriptTab()
{
    m_transcript = new TranscriptView;
    m_transcript->setObjectName(u"transcriptView"_s);
    auto *none = new EmptyState;
    none->setObjectName(u"noTranscript"_s);
    none->set(u"transcript"_s, tr("No transcript"),
              tr("Attach what was said as a WebVTT or SubRip file; it can then be "
                 "searched and follows the sound."));
    none->addAction(m_actions[Do::AttachTranscript]);
    m_transcriptStack = new QStackedWidget;
    m_transcriptStack->addWidget(none);
    m_transcriptStack->addWidget(m_transcript);
    addTab(m_transcriptStack, tr("&Transcript"));
}

void RecordingTabs::addCallDataTab()
{
    m_callDataTab = new QWidget;
    m_form = new CallDataForm(m_context.page.localTime);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, 0);
    const std::pair<Do, QString> steps[] = {
        {Do::EditCallData, tr("Edit")}, {Do::SaveCallData, tr("Store")}, {Do::DiscardCallData, tr("Discard")}};
    for (const auto &[what, shortText] : steps) {
        auto *button = new QToolButton;
        m_actions[what]->setIconText(shortText); // the tab is narrow, and says what of
        button->setDefaultAction(m_actions[what]);
        button->setObjectName(m_actions[what]->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(m_callDataTab);
    layout->setContentsMargins({});
    layout->addLayout(buttons);
    layout->addWidget(scroll, 1);
    addTab(m_callDataTab, tr("&Call data"));
}

void RecordingTabs::addSourceTab()
{
    m_source = new SourceView(m_context.syntax, m_context.page.clipboard);
    m_source->setObjectName(u"sidecarView"_s);
    auto *none = new EmptyState;
    none->set(u"file"_s, tr("No source"),
              tr("This recording came without a file of call data: they were read from its "
                 "name."));
    m_sourceStack = new QStackedWidget;
    m_sourceStack->addWidget(none);
    m_sourceStack->addWidget(m_source);
    addTab(m_sourceStack, tr("&Source"));
}

void RecordingTabs::setDetails(const RecordingDetails &details, const QStringList &channelNames, bool again)
{
    m_recording = details.recording;
    const QList<TranscriptCue> cues = details.transcript ? details.transcript->cues : QList<TranscriptCue>();
    if (!again || cues != m_cues) {
        m_cues = cues;
        m_transcript->setCues(cues, channelNames);
        m_transcriptStack->setCurrentIndex(details.transcript ? 1 : 0);
    }
    if (!again)
        showSidecar(details.sidecar);
    m_rules->setDetails(details);
    m_history->setDetails(details, m_context.page.session.clock().now());
}

void RecordingTabs::showSidecar(const std::optional<Sidecar> &sidecar)
{
    m_sourceStack->setCurrentIndex(sidecar ? 1 : 0);
    m_source->setText(sidecar ? decoded(sidecar->bytes) : QString(), sidecar ? sidecar->name : QString());
}

void RecordingTabs::showAnnouncements() { setCurrentWidget(m_announcements); }

void RecordingTabs::showCallData() { setCurrentWidget(m_callDataTab); }

void RecordingTabs::markDraft(bool draft)
{
    setTabText(indexOf(m_callDataTab), draft ? tr("&Call data (not stored)") : tr("&Call data"));
}

void RecordingTabs::chooseTranscript()
{
    m_context.page.fileDialog.openFiles(window(),
                                        {.id = u"transcript"_s,
                                         .title = tr("Attach a transcript"),
                                         .filters = {tr("Transcripts (*.vtt *.srt)"), tr("All files (*)")},
                                         .suggestedName = {},
                                         .acceptText = tr("Attach"),
                                         .aboutPersons = true},
                                        this, [this](const QStringList &paths) {
                                            if (!paths.isEmpty())
                                                attach(paths.first());
                                        });
}

void RecordingTabs::attach(const QString &path)
{
    if (!m_recording)
        return;
    m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, vault = m_recording->vaultId, id = m_recording->id, path]() -> Result<void> {
            VOICELOG_ASSIGN(const Transcript transcript, readFile(path));
            return service.attachTranscript(vault, id, transcript);
        },
        [this](const Result<void> &result) {
            if (!result) {
                Q_EMIT failed(result.error());
                return;
            }
            setCurrentWidget(m_transcriptStack);
            Q_EMIT stored();
        });
}

bool RecordingTabs::asksTermDates() const
{
    const auto dialogs = window()->findChildren<TermDatesDialog *>();
    return std::ranges::any_of(dialogs, &QWidget::isVisible);
}

void RecordingTabs::readTermDates()
{
    if (!m_recording || asksTermDates())
        return;
    m_context.page.jobs.start(
        this,
        [&service = m_context.retention, vault = m_recording->vaultId, id = m_recording->id] {
            return service.starts(vault, id);
        },
        [this, recording = *m_recording](const Result<DueStarts> &starts) {
            if (!starts)
                Q_EMIT failed(starts.error());
            else if (m_recording && m_recording->id == recording.id && !asksTermDates())
                editTermDates(recording, *starts);
        });
}

void RecordingTabs::editTermDates(const Recording &recording, const DueStarts &starts)
{
    auto *dialog = new TermDatesDialog(recording.number, starts, legalDay(recording.startedAt),
                                       legalDay(m_context.page.session.clock().now()), window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, recording, starts] {
        const DueStarts chosen = dialog->starts();
        if (chosen == starts)
            return;
        m_context.page.jobs.start(
            this,
            [&service = m_context.retention, recording, chosen, starts] {
                return service.setStarts(recording.vaultId, recording.id, chosen, starts);
            },
            [this](const Result<void> &done) {
                if (done)
                    Q_EMIT stored();
                else
                    Q_EMIT failed(done.error());
            });
    });
    dialog->open();
}

} // namespace voicelog
