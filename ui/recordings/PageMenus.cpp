// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageMenus.h"

#include "PageActions.h"
#include "RecordingListView.h"

#include <common/IconSet.h>
#include <timeline/TimelineView.h>

#include <QMenu>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

namespace {

QMenu *subMenu(QMenu *menu, const QString &title, const QString &name)
{
    QMenu *sub = menu->addMenu(title);
    sub->setObjectName(name);
    sub->setToolTipsVisible(true);
    return sub;
}

void add(QMenu *menu, const PageActions &actions, std::initializer_list<Do> list)
{
    for (const Do what : list)
        menu->addAction(actions[what]);
}

void addIcons(const TimelineView::Actions &actions)
{
    actions.zoomIn->setIcon(icons::named(u"zoom-in"_s));
    actions.zoomOut->setIcon(icons::named(u"zoom-out"_s));
    actions.fit->setIcon(icons::named(u"fit"_s));
    actions.fitSelection->setIcon(icons::named(u"selection"_s));
    actions.addSegment->setIcon(icons::named(u"segment"_s));
}

} // namespace

void PageMenus::fill(QMenu *menu, const PageActions &actions, TimelineView *timeline, RecordingListView *list)
{
    QMenu *recording = subMenu(menu, tr("&Recording"), u"menuRecording"_s);
    add(recording, actions, {Do::Import, Do::Watch});
    recording->addSeparator();
    add(recording, actions, {Do::EditCallData, Do::SaveCallData, Do::DiscardCallData, Do::AttachTranscript});
    recording->addSeparator();
    add(recording, actions, {Do::MarkAnnouncement, Do::HearAnnouncement, Do::RemoveAnnouncement});
    recording->addSeparator();
    add(recording, actions, {Do::Export, Do::Verify});
    recording->addSeparator();
    add(recording, actions, {Do::Hold, Do::TermDates, Do::KeepProof, Do::Objection});

    QMenu *play = subMenu(menu, tr("&Playback"), u"menuPlayback"_s);
    add(play, actions, {Do::Play});
    play->addSeparator();
    add(play, actions,
        {Do::Back, Do::Forward, Do::BackFar, Do::ForwardFar, Do::PreviousSegment, Do::NextSegment, Do::GoTo});
    play->addSeparator();
    add(play, actions, {Do::Loop, Do::Slower, Do::Faster, Do::Mute});

    const TimelineView::Actions &time = timeline->timeActions();
    addIcons(time);
    QMenu *segments = subMenu(menu, tr("&Timeline"), u"menuTimeline"_s);
    segments->addActions({time.zoomIn, time.zoomOut, time.fit, time.fitSelection, time.follow});
    segments->addSeparator();
    segments->addActions({time.selectAll, time.addSegment});
    add(segments, actions, {Do::RenameSegment, Do::RemoveSegment});
    segments->addSeparator();
    add(segments, actions, {Do::Undo, Do::Redo});

    QMenu *view = subMenu(menu, tr("&List"), u"menuList"_s);
    add(view, actions, {Do::Find, Do::ClearFilters, Do::Refresh});
    view->addSeparator();
    add(view, actions, {Do::JudgeAll});
    QMenu *columns = subMenu(view, tr("C&olumns"), u"menuColumns"_s);
    columns->setIcon(icons::named(u"columns"_s));
    QObject::connect(columns, &QMenu::aboutToShow, list, [columns, list] {
        columns->clear();
        list->fillColumnMenu(columns);
    });
}

} // namespace voicelog
