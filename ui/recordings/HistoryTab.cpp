// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HistoryTab.h"

#include "RetentionPanel.h"
#include "SentenceCase.h"

#include <base/LegalDay.h>
#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <common/Theme.h>
#include <timeline/LifeStrip.h>
#include <words/EnumText.h>

#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <ranges>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

LifeMoment::Kind moment(LifeEvent::Kind kind)
{
    switch (kind) {
    case LifeEvent::Kind::Made:
        return LifeMoment::Kind::Made;
    case LifeEvent::Kind::Announced:
        return LifeMoment::Kind::Announced;
    case LifeEvent::Kind::Imported:
        return LifeMoment::Kind::Imported;
    case LifeEvent::Kind::Listened:
        return LifeMoment::Kind::Listened;
    case LifeEvent::Kind::Changed:
        return LifeMoment::Kind::Changed;
    case LifeEvent::Kind::Exported:
        return LifeMoment::Kind::Exported;
    case LifeEvent::Kind::Verified:
        return LifeMoment::Kind::Verified;
    case LifeEvent::Kind::Held:
        return LifeMoment::Kind::Held;
    case LifeEvent::Kind::Due:
        return LifeMoment::Kind::Due;
    }
    Q_UNREACHABLE_RETURN(LifeMoment::Kind::Made);
}

} // namespace

HistoryTab::HistoryTab(const LocalTime &localTime, PageActions &actions, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_retention(new RetentionPanel(actions)), m_strip(new LifeStrip),
      m_list(new QTreeWidget)
{
    connect(m_retention, &RetentionPanel::holdRequested, this, &HistoryTab::holdRequested);
    connect(m_retention, &RetentionPanel::recordingRequested, this, &HistoryTab::recordingRequested);
    setObjectName(u"historyTab"_s);
    m_strip->setObjectName(u"lifeStrip"_s);
    m_strip->setLocalTime(localTime);
    m_list->setObjectName(u"lifeList"_s);
    m_list->setAccessibleName(tr("What happened to this recording"));
    m_list->setHeaderLabels({tr("When"), tr("What"), tr("Who")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_retention);
    layout->addWidget(m_strip);
    layout->addWidget(m_list, 1);
}

void HistoryTab::setDetails(const RecordingDetails &details, const QDateTime &now)
{
    m_retention->setDetails(details, legalDay(now));
    setLife(details.life, now);
}

void HistoryTab::setLife(const QList<LifeEvent> &life, const QDateTime &now)
{
    QList<LifeMoment> moments;
    moments.reserve(life.size());
    for (const LifeEvent &event : life)
        moments.append({moment(event.kind), words(event), event.at, event.actor});
    m_strip->setMoments(moments, now);
    m_list->clear();
    for (const LifeEvent &event : life | std::views::reverse) {
        auto *item = new QTreeWidgetItem(m_list);
        const bool dayOnly = event.kind == LifeEvent::Kind::Held || event.kind == LifeEvent::Kind::Due;
        item->setText(0, dayOnly ? m_localTime.date(event.at) : m_localTime.dateTime(event.at));
        item->setToolTip(0, dayOnly ? m_localTime.date(event.at) : m_localTime.full(event.at));
        item->setText(1, words(event));
        item->setIcon(1, icons::named(icon(event.kind)));
        item->setText(2, event.actor);
    }
}

QString HistoryTab::words(const LifeEvent &event)
{
    switch (event.kind) {
    case LifeEvent::Kind::Made:
        return tr("The call was recorded");
    case LifeEvent::Kind::Announced:
        return tr("The recording was announced");
    case LifeEvent::Kind::Imported:
        return tr("Taken in");
    case LifeEvent::Kind::Listened:
        return event.detail.isEmpty() ? tr("Listened to")
                                      : tr("Listened to: %1").arg(EnumText::listeningReason(event.detail));
    case LifeEvent::Kind::Changed:
        return event.detail.isEmpty() ? tr("Changed") : sentenceCase(EnumText::auditAction(event.detail));
    case LifeEvent::Kind::Exported:
        return tr("Exported");
    case LifeEvent::Kind::Verified:
        return event.detail == u"NOT_INTACT" ? tr("Verified: the sound is not as it was taken in")
                                             : tr("Verified: the sound is as it was taken in");
    case LifeEvent::Kind::Held:
        return event.detail.isEmpty() ? tr("Held: not to be destroyed") : tr("Held by %1").arg(event.detail);
    case LifeEvent::Kind::Due:
        return tr("Due for destruction");
    }
    Q_UNREACHABLE_RETURN({});
}

QString HistoryTab::icon(LifeEvent::Kind kind)
{
    switch (kind) {
    case LifeEvent::Kind::Made:
        return u"phone"_s;
    case LifeEvent::Kind::Announced:
        return u"info"_s;
    case LifeEvent::Kind::Imported:
        return u"import"_s;
    case LifeEvent::Kind::Listened:
        return u"volume"_s;
    case LifeEvent::Kind::Changed:
        return u"edit"_s;
    case LifeEvent::Kind::Exported:
        return u"export"_s;
    case LifeEvent::Kind::Verified:
        return u"verify"_s;
    case LifeEvent::Kind::Held:
        return u"hold"_s;
    case LifeEvent::Kind::Due:
        return u"calendar"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
