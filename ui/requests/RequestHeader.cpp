// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestHeader.h"

#include "RequestDates.h"
#include "RequestLook.h"

#include <common/RecordHead.h>
#include <common/SentenceCase.h>
#include <common/StateLabel.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestHeader::RequestHeader(QWidget *parent)
    : QWidget(parent), m_back(RecordHead::backButton(tr("All requests"), u"backToRequests"_s)), m_facts(new QWidget),
      m_title(RecordHead::title(u"requestTitle"_s)), m_about(new QLabel), m_state(new StateLabel(u"requestState"_s))
{
    m_about->setObjectName(u"requestAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addWidget(m_back);
    row->addWidget(m_facts, 1);
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins({});
    facts->setSpacing(Theme::spacing);
    facts->addWidget(m_title);
    facts->addSpacing(Theme::spacing);
    facts->addWidget(m_about, 1);
    facts->addWidget(m_state);
    connect(m_back, &QPushButton::clicked, this, &RequestHeader::backRequested);
}

void RequestHeader::setRequest(const DataRequest &request)
{
    m_title->setText(request.number);
    m_about->setText(QStringList{sentenceCase(EnumText::value(idIn(requestKindIds, request.kind))),
                                 tr("came in on %1").arg(RequestDates::day(request.receivedOn)),
                                 EnumText::value(idIn(requestChannelIds, request.channel))}
                         .join(u"  ·  "_s));
    m_about->setToolTip(m_about->text());
    m_state->setState(requestLook(request.state), sentenceCase(EnumText::value(idIn(requestStateIds, request.state))));
}

} // namespace voicelog
