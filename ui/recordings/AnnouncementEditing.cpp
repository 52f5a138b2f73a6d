// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementEditing.h"

#include "AnnouncementDialog.h"
#include "AnnouncementTab.h"
#include "AnnouncementText.h"
#include "PageActions.h"
#include "RecordingsContext.h"
#include "RemoveProofDialog.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/Jobs.h>
#include <programmes/ProgrammeAnnouncements.h>
#include <programmes/ProgrammeService.h>
#include <recordings/AnnouncementService.h>
#include <timeline/TimelineView.h>

#include <QAction>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

/// What came of listening.
struct Hearing
{
    bool hadSounds = false;
    qsizetype heard = 0;
};

} // namespace

AnnouncementEditing::AnnouncementEditing(const RecordingsContext &context, PageActions &actions, TimelineView *timeline,
                                         AnnouncementTab *tab)
    : QObject(timeline), m_context(context), m_actions(actions), m_timeline(timeline), m_tab(tab)
{
    connect(m_actions[Do::MarkAnnouncement], &QAction::triggered, this, &AnnouncementEditing::mark);
    connect(m_actions[Do::HearAnnouncement], &QAction::triggered, this, &AnnouncementEditing::hear);
    connect(m_actions[Do::RemoveAnnouncement], &QAction::triggered, this, &AnnouncementEditing::remove);
    connect(m_timeline, &TimelineView::selectionChanged, this, &AnnouncementEditing::updateActions);
    connect(m_timeline, &TimelineView::currentSegmentChanged, this, &AnnouncementEditing::updateActions);
    connect(m_tab, &AnnouncementTab::currentChanged, this, &AnnouncementEditing::updateActions);
    updateActions();
}

void AnnouncementEditing::setRecording(const Recording &recording, const QList<AnnouncementEvidence> &announcements)
{
    if (!m_recording || m_recording->id != recording.id)
        m_tab->setNote({});
    m_recording = recording;
    m_tab->setAnnouncements(announcements);
    m_timeline->setMarks(AnnouncementText::marks(announcements));
    updateActions();
}

TimeRange AnnouncementEditing::stretch() const
{
    const TimeRange selected = m_timeline->selection();
    if (!selected.isEmpty())
        return selected;
    const auto segment = m_timeline->currentSegment();
    return segment ? segment->range : TimeRange();
}

void AnnouncementEditing::updateActions()
{
    const bool officer = m_context.page.session.account().role == Role::PrivacyOfficer;
    const QString none = tr("no recording is shown");
    const QString notYours = tr("only a privacy officer proves announcements");
    const QString busy = tr("the last one is still being stored");
    const auto allow = [&](Do what, bool possible, const QString &whyNot) {
        m_actions.allow(what, m_recording && officer && !m_busy && possible,
                        !m_recording ? none
                        : !officer   ? notYours
                        : m_busy     ? busy
                                     : whyNot);
    };
    allow(Do::MarkAnnouncement, !stretch().isEmpty(), tr("select the stretch in which it is said first"));
    allow(Do::HearAnnouncement, true, {});
    allow(Do::RemoveAnnouncement, m_tab->current().has_value(), tr("there is no proof to remove"));
}

void AnnouncementEditing::mark()
{
    if (!m_recording)
        return;
    // The programme fills the dialog in; where it cannot be read the dialog comes all the same.
    m_context.page.jobs.start(
        this,
        [&programmes = m_context.programmes, id = m_recording->programmeId] { return programmes.find(id.toString()); },
        [this, id = m_recording->id](const Result<Programme> &programme) {
            if (m_recording && m_recording->id == id)
                askWhatIsSaid(programme.value_or(Programme()));
        });
}

void AnnouncementEditing::askWhatIsSaid(const Programme &programme)
{
    const TimeRange range = stretch();
    if (range.isEmpty())
        return;
    auto *dialog = new AnnouncementDialog(range, programme, m_timeline->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, range, recording = *m_recording] {
        m_busy = true;
        updateActions();
        m_context.page.jobs.start(
            this,
            [&service = m_context.announcements, recording, range, evidence = dialog->evidence(),
             label = tr("Announcement")] {
                return service.mark(recording.vaultId, recording.id, range, evidence, label);
            },
            [this](const Result<AnnouncementEvidence> &stored) {
                m_busy = false;
                updateActions();
                if (!stored) {
                    Q_EMIT failed(stored.error());
                    return;
                }
                m_tab->setNote({});
                Q_EMIT told();
                Q_EMIT this->stored();
            });
    });
    dialog->open();
}

void AnnouncementEditing::hear()
{
    if (!m_recording)
        return;
    m_busy = true;
    updateActions();
    m_tab->setNote(tr("Listening for it…"));
    Q_EMIT told();
    m_context.page.jobs.start(
        this,
        [&session = m_context.page.session, &service = m_context.announcements, &programmes = m_context.programmes,
         recording = *m_recording](const CancelToken &cancel, const ProgressFunction &progress) -> Result<Hearing> {
            VOICELOG_ASSIGN(const Programme programme, programmes.find(recording.programmeId.toString()));
            VOICELOG_ASSIGN(const auto sounds, soughtAnnouncements(session, programme, cancel));
            if (sounds.isEmpty())
                return Hearing();
            VOICELOG_ASSIGN(const auto heard, service.hear(recording, sounds, progress, cancel));
            return Hearing{true, heard.size()};
        },
        [this, id = m_recording->id](const Result<Hearing> &hearing) {
            m_busy = false;
            updateActions();
            if (!m_recording || m_recording->id != id)
                return;
            m_tab->setNote({});
            if (!hearing) {
                if (!hearing.error().is(errors::Cancelled))
                    Q_EMIT failed(hearing.error());
                return;
            }
            if (!hearing->hadSounds)
                m_tab->setNote(tr("The programme of this recording keeps no sound of its announcement yet. Add it to "
                                  "the programme; then it can be looked for here and is heard during import."));
            else if (hearing->heard == 0)
                m_tab->setNote(
                    tr("Nothing new was heard in the first %n minutes.", nullptr, AnnouncementFinder::defaultMinutes));
            else
                Q_EMIT stored();
        });
}

void AnnouncementEditing::remove()
{
    const auto evidence = m_tab->current();
    if (!m_recording || !evidence)
        return;
    auto *dialog = new RemoveProofDialog(AnnouncementText::title(*evidence), m_timeline->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = evidence->id, recording = *m_recording] {
        m_busy = true;
        updateActions();
        m_context.page.jobs.start(
            this,
            [&service = m_context.announcements, recording, id, reason = dialog->reason()] {
                return service.remove(recording.vaultId, recording.id, id, reason);
            },
            [this](const Result<void> &removed) {
                m_busy = false;
                updateActions();
                if (removed)
                    Q_EMIT stored();
                else
                    Q_EMIT failed(removed.error());
            });
    });
    dialog->open();
}

} // namespace voicelog
