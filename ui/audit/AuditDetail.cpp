// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditDetail.h"

#include <base/BaseErrors.h>
#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

AuditDetail::AuditDetail(const LocalTime &localTime, QWidget *parent)
    : QWidget(parent), m_localTime(localTime), m_title(new QLabel), m_rule(new QLabel), m_rows(new QTreeWidget),
      m_byActor(new QPushButton(icons::named(u"person"_s), tr("All by this &account"))),
      m_aboutObject(new QPushButton(icons::named(u"search"_s), tr("All about this &record")))
{
    setObjectName(u"auditDetail"_s);
    m_title->setObjectName(u"auditTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_rule->setObjectName(u"auditRuleWords"_s);
    m_rule->setWordWrap(true);
    m_rule->setTextFormat(Qt::PlainText);
    m_rows->setObjectName(u"auditRows"_s);
    m_rows->setAccessibleName(tr("What the event holds"));
    m_rows->setColumnCount(2);
    m_rows->header()->hide();
    m_rows->setRootIsDecorated(false);
    m_rows->setAlternatingRowColors(true);
    m_rows->setWordWrap(true);
    m_rows->setTextElideMode(Qt::ElideMiddle);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_rows->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_byActor->setObjectName(u"auditByActor"_s);
    m_aboutObject->setObjectName(u"auditAboutObject"_s);
    connect(m_byActor, &QPushButton::clicked, this, [this] { Q_EMIT actorRequested(m_event.actorId); });
    connect(m_aboutObject, &QPushButton::clicked, this,
            [this] { Q_EMIT objectRequested(m_event.objectType, m_event.objectId); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_byActor);
    buttons->addWidget(m_aboutObject);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin, 0, 0, 0);
    column->setSpacing(Theme::spacing);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    column->addWidget(m_rows, 1);
    column->addLayout(buttons);
}

void AuditDetail::addRow(const QString &name, const QString &value, const QString &plain)
{
    if (value.isEmpty())
        return;
    auto *row = new QTreeWidgetItem(m_rows, {name, value});
    row->setToolTip(1, plain.isEmpty() ? value : plain);
}

void AuditDetail::show(const AuditEvent &event, const AuditNames &names)
{
    m_event = event;
    const bool refused = event.outcome == AuditOutcome::Refused;
    const QString action = sentenceCase(EnumText::auditAction(event.action));
    m_title->setText(refused ? tr("Refused: %1").arg(action) : action);
    m_rule->setVisible(refused && !event.ruleId.isEmpty());
    if (m_rule->isVisibleTo(this))
        m_rule->setText(event.ruleId + u": "_s +
                        ErrorText::of(Error(errors::RuleRefused, {{u"rule"_s, event.ruleId}})).title);
    m_rows->clear();
    addRow(tr("Number"), QLocale().toString(event.seq));
    addRow(tr("When"), m_localTime.full(event.at), event.at.toString(Qt::ISODateWithMs));
    addRow(tr("Who"), names.actor(event.actorId), event.actorId.toString());
    addRow(tr("In the role"), sentenceCase(EnumText::of(event.role)));
    addRow(tr("On the computer"), event.workstation);
    addRow(tr("Action"), event.action);
    addRow(tr("About"), names.object(event.objectType, event.objectId), event.objectId);
    addRow(tr("Its id"), event.objectId);
    addRow(tr("Outcome"), refused ? tr("Refused") : tr("Done"));
    addRow(tr("Reason"), EnumText::listeningReason(event.reason), event.reason);
    for (auto it = event.detail.begin(); it != event.detail.end(); ++it)
        addRow(sentenceCase(EnumText::field(it.key())), names.value(*it), it->toVariant().toString());
    addRow(tr("Previous hash"), QString::fromLatin1(event.previousHash.toHex()));
    addRow(tr("Hash"), QString::fromLatin1(event.hash.toHex()));
    m_aboutObject->setVisible(!event.objectId.isEmpty() && event.objectType != u"ARCHIVE");
}

} // namespace voicelog
