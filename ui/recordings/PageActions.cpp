// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageActions.h"

#include <common/IconSet.h>
#include <common/Page.h>

#include <QAction>
#include <QMetaEnum>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace voicelog {

PageActions::PageActions(QWidget *page) : QObject(page), m_page(page)
{
    addListActions();
    addPlayerActions();
    addPageActions();
}

QAction *PageActions::add(Do what, const QString &text, const QString &icon, const QList<QKeySequence> &keys,
                          const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"do"_s + QLatin1StringView(QMetaEnum::fromType<Do>().valueToKey(int(what))));
    if (!icon.isEmpty())
        action->setIcon(icons::named(icon));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_actions.insert(what, action);
    m_order.append(what);

    QString words = tip.isEmpty() ? text : tip;
    words.remove(u'&').remove(u'…');
    if (!keys.isEmpty())
        words = tr("%1 (%2)").arg(words, keys.first().toString(QKeySequence::NativeText));
    m_tips.insert(what, words);
    action->setToolTip(words);
    return action;
}

void PageActions::addListActions()
{
    add(Do::Import, tr("&Import recordings…"), u"import"_s, {QKeySequence(u"Ctrl+I"_s)},
        tr("Take in sound files or whole folders; files can be dropped on the page too"));
    add(Do::Watch, tr("&Watched folders…"), u"folder"_s, {},
        tr("Folders in which recorders leave calls, taken in by themselves"));
    add(Do::Find, tr("&Find recordings"), u"search"_s, {QKeySequence::Find});
    add(Do::ClearFilters, tr("&Clear all filters"), u"filter"_s, {QKeySequence(u"Ctrl+Shift+F"_s)});
    add(Do::Refresh, tr("&Refresh the list"), u"refresh"_s, {QKeySequence::Refresh});
}

void PageActions::addPlayerActions()
{
    add(Do::Play, tr("&Play"), u"play"_s, {Qt::Key_Space}, tr("Play or pause"));
    add(Do::Back, tr("5 seconds &back"), u"back5"_s, {});
    add(Do::Forward, tr("5 seconds &forward"), u"fwd5"_s, {});
    add(Do::BackFar, tr("&30 seconds back"), u"back30"_s, {Qt::Key_J});
    add(Do::ForwardFar, tr("30 seconds f&orward"), u"fwd30"_s, {Qt::Key_L});
    add(Do::PreviousSegment, tr("P&revious segment"), u"prev"_s, {QKeySequence(u"Alt+Up"_s)});
    add(Do::NextSegment, tr("&Next segment"), u"next"_s, {QKeySequence(u"Alt+Down"_s)});
    add(Do::GoTo, tr("&Go to time…"), u"goto"_s, {QKeySequence(u"Ctrl+G"_s)});
    add(Do::Loop, tr("Repeat the &selection"), u"loop"_s, {QKeySequence(u"Ctrl+R"_s)})->setCheckable(true);
    add(Do::Mute, tr("&Mute"), u"volume"_s, {QKeySequence(u"Ctrl+M"_s)})->setCheckable(true);
    add(Do::Slower, tr("S&lower"), u"speed"_s, {QKeySequence(u"Ctrl+["_s)});
    add(Do::Faster, tr("F&aster"), u"speed"_s, {QKeySequence(u"Ctrl+]"_s)});
}

void PageActions::addPageActions()
{
    add(Do::RenameSegment, tr("Re&name the segment"), u"edit"_s, {});
    add(Do::RemoveSegment, tr("Re&move the segment"), u"remove"_s, {});
    add(Do::Undo, tr("&Undo"), u"undo"_s, {QKeySequence::Undo});
    add(Do::Redo, tr("&Redo"), u"redo"_s, {QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)});
    add(Do::EditCallData, tr("&Edit call data"), u"edit"_s, {QKeySequence(u"Ctrl+E"_s)});
    add(Do::SaveCallData, tr("&Store call data"), u"save"_s, {QKeySequence::Save});
    add(Do::DiscardCallData, tr("&Discard changes"), u"close"_s, {});
    add(Do::AttachTranscript, tr("Attach a &transcript…"), u"transcript"_s, {QKeySequence(u"Ctrl+T"_s)},
        tr("Attach a WebVTT or SubRip file to this recording"));
    add(Do::MarkAnnouncement, tr("This is the &announcement…"), u"microphone"_s, {QKeySequence(u"Ctrl+Shift+A"_s)},
        tr("The selected stretch or segment is where the other party is told of the recording"));
    add(Do::HearAnnouncement, tr("&Listen for the announcement"), u"search"_s, {},
        tr("Looks for the programme's announcement in the first minutes of the sound"));
    add(Do::RemoveAnnouncement, tr("Remo&ve the proof…"), u"remove"_s, {});
    add(Do::Export, tr("E&xport…"), u"export"_s, {QKeySequence(u"Ctrl+Shift+E"_s)},
        tr("Write a copy of this recording to a file, with a reason"));
    add(Do::Verify, tr("&Verify"), u"verify"_s, {QKeySequence(u"Ctrl+Shift+V"_s)},
        tr("Read every byte back and compare it with the checksum taken at import"));
    add(Do::Hold, tr("&Hold…"), u"hold"_s, {QKeySequence(u"Ctrl+H"_s)},
        tr("Keep the chosen recordings from being destroyed: for a claim, an order, or because somebody asked for it"));
    add(Do::TermDates, tr("&Dates of the term…"), u"calendar"_s, {},
        tr("Say when the contract ended, the question was answered or the sample was selected: its term counts from "
           "there"));
    add(Do::KeepProof, tr("&Keep the proof…"), u"segment"_s, {},
        tr("Of a sales call: make a recording of its own of what is marked as proof, so that the rest can go"));
    add(Do::Objection, tr("O&bjection in the call…"), u"person"_s, {},
        tr("Somebody objected in this call: note it, and take in the request that it is"));
    add(Do::JudgeAll, tr("&Judge all recordings again"), u"refresh"_s, {},
        tr("Ask the rules anew of every recording you can open; earlier answers stay"));
}

void PageActions::allow(Do what, bool allowed, const QString &whyNot)
{
    QAction *action = m_actions.value(what);
    action->setEnabled(allowed);
    const QString tip = m_tips.value(what);
    action->setToolTip(allowed || whyNot.isEmpty() ? tip : tr("%1\nNot now: %2").arg(tip, whyNot));
}

QList<ShortcutHelp> PageActions::shortcuts() const
{
    QList<ShortcutHelp> help;
    for (const Do what : m_order) {
        const QAction *action = m_actions.value(what);
        QString text = action->text();
        text.remove(u'&').remove(u'…');
        if (!action->shortcut().isEmpty())
            help.append({text, action->shortcut().toString()});
    }
    return help;
}

} // namespace voicelog
