// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementTab.h"

#include "AnnouncementText.h"
#include "PageActions.h"

#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/Theme.h>

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

AnnouncementTab::AnnouncementTab(const LocalTime &localTime, PageActions &actions, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_buttons(new QWidget), m_note(new QLabel), m_stack(new QStackedWidget),
      m_list(new QTreeWidget)
{
    setObjectName(u"announcementTab"_s);
    addButtons(actions);
    m_note->setObjectName(u"announcementNote"_s);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, 0);
    m_note->hide();

    m_list->setObjectName(u"announcementList"_s);
    m_list->setAccessibleName(tr("Proofs of the announcement"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *none = new EmptyState;
    none->setObjectName(u"noAnnouncement"_s);
    none->set(u"microphone"_s, tr("The announcement is not proven"),
              tr("Nothing shows that the other party was told of the recording. Have it looked for in the sound, or "
                 "select the stretch in which it is said."));
    none->addAction(actions[Do::HearAnnouncement]);
    none->addAction(actions[Do::MarkAnnouncement]);
    m_stack->addWidget(none);
    m_stack->addWidget(m_list);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_stack, 1);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &AnnouncementTab::currentChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto evidence = current(); evidence && evidence->announcedAtMs)
            Q_EMIT seekRequested(*evidence->announcedAtMs);
    });
    setAnnouncements({});
}

void AnnouncementTab::addButtons(PageActions &actions)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(Theme::margin, Theme::spacing, Theme::margin, 0);
    const std::pair<Do, QString> steps[] = {{Do::HearAnnouncement, tr("Listen for it")},
                                            {Do::MarkAnnouncement, tr("Mark…")},
                                            {Do::RemoveAnnouncement, tr("Remove…")}};
    for (const auto &[what, shortText] : steps) {
        auto *button = new QToolButton;
        button->setDefaultAction(actions[what]);
        button->setText(shortText); // the tab is narrow, and says what of
        button->setObjectName(actions[what]->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        actions[what]->setIconText(shortText);
        row->addWidget(button);
    }
    row->addStretch();
}

void AnnouncementTab::setAnnouncements(const QList<AnnouncementEvidence> &announcements)
{
    const auto before = current();
    m_announcements = announcements;
    m_list->clear();
    for (qsizetype i = 0; i < announcements.size(); ++i) {
        const AnnouncementEvidence &evidence = announcements[i];
        auto *item = new QTreeWidgetItem(m_list, {AnnouncementText::title(evidence)});
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(0, bold);
        item->setIcon(0, icons::named(evidence.playedFully ? u"ok"_s : u"info"_s));
        item->setData(0, Qt::UserRole, i);
        item->setFirstColumnSpanned(true);
        const auto details = AnnouncementText::details(evidence, m_localTime);
        QStringList spoken{item->text(0)};
        for (const auto &[name, value] : details) {
            auto *row = new QTreeWidgetItem(item, {name, value});
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemNeverHasChildren);
            row->setForeground(0, palette().color(QPalette::PlaceholderText));
            row->setToolTip(1, value);
            spoken.append(name + u": "_s + value);
        }
        item->setData(0, Qt::AccessibleTextRole, spoken.join(u". "_s));
        item->setExpanded(true);
        if (before && before->id == evidence.id)
            m_list->setCurrentItem(item);
    }
    m_stack->setCurrentIndex(announcements.isEmpty() ? 0 : 1);
    m_buttons->setVisible(!announcements.isEmpty()); // the empty state has its own
    if (!m_list->currentItem() && !announcements.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    Q_EMIT currentChanged();
}

std::optional<AnnouncementEvidence> AnnouncementTab::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    if (item->parent())
        item = item->parent();
    return m_announcements.value(item->data(0, Qt::UserRole).toLongLong());
}

void AnnouncementTab::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace voicelog
