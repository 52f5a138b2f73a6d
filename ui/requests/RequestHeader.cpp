// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestHeader.h"

#include "RequestDates.h"
#include "RequestLook.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestHeader::RequestHeader(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(icons::named(u"left"_s), tr("All requests"))), m_facts(new QWidget),
      m_title(new QLabel), m_about(new QLabel), m_stateIcon(new QLabel), m_stateText(new QLabel)
{
    m_back->setObjectName(u"backToRequests"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_title->setObjectName(u"requestTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_about->setObjectName(u"requestAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateText->setObjectName(u"requestState"_s);
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
    facts->addWidget(m_stateIcon);
    facts->addWidget(m_stateText);
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
    m_state = request.state;
    showState();
}

void RequestHeader::showState()
{
    if (!m_state)
        return;
    const ToneLook look = requestLook(*m_state);
    QPalette palette = QApplication::palette();
    const QColor colour = look.colour(palette);
    m_stateIcon->setPixmap(icons::pixmap(look.icon, {18, 18}, colour, devicePixelRatioF()));
    palette.setColor(QPalette::WindowText, colour);
    m_stateText->setPalette(palette);
    m_stateText->setText(sentenceCase(EnumText::value(idIn(requestStateIds, *m_state))));
}

void RequestHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace voicelog
