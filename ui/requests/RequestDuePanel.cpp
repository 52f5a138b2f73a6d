// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestDuePanel.h"

#include "ReceiptPanel.h"
#include "RequestDates.h"

#include <common/IconSet.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/AgendaText.h>

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace voicelog {

RequestDuePanel::RequestDuePanel(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel), m_due(new QLabel), m_distance(new QLabel), m_how(new QLabel),
      m_receipt(new ReceiptPanel)
{
    setObjectName(u"requestDates"_s);
    setFrameShape(QFrame::StyledPanel);
    m_due->setObjectName(u"requestDue"_s);
    m_due->setWordWrap(true);
    QFont font = m_due->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_due->setFont(font);
    m_distance->setObjectName(u"requestDistance"_s);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::spacing);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_due, 1);
    auto *days = new QFormLayout;
    days->setHorizontalSpacing(Theme::margin);
    m_unpaused = addDay(days, u"requestUnpaused"_s, tr("Without pauses:"));
    m_target = addDay(days, u"requestTarget"_s, tr("Aim for:"));
    m_extended = addDay(days, u"requestExtended"_s, tr("If extended:"));
    m_how->setObjectName(u"requestHow"_s);
    m_how->setWordWrap(true);
    m_how->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addWidget(m_distance);
    layout->addSpacing(Theme::spacing);
    layout->addLayout(days);
    layout->addSpacing(Theme::spacing);
    layout->addWidget(m_how);
    layout->addSpacing(Theme::spacing);
    layout->addWidget(m_receipt);
    layout->addStretch(1);
}

QLabel *RequestDuePanel::addDay(QFormLayout *days, const QString &name, const QString &label)
{
    auto *value = new QLabel;
    value->setObjectName(name);
    days->addRow(label, value);
    return value;
}

void RequestDuePanel::show(const RequestDossier &dossier)
{
    const DataRequest &request = dossier.request;
    const AccessDeadline &dates = dossier.dates;
    const QDate due = request.dueOn(dates);
    if (isOpen(request.state)) {
        m_look = RequestDates::look(due, dossier.today);
        m_due->setText(tr("Answer by %1").arg(RequestDates::longDay(due)));
        m_distance->setText(sentenceCase(AgendaText::distance(due, dossier.today)));
    } else {
        m_look = {u"archive"_s, Tone::Quiet};
        m_due->setText(tr("Ended on %1").arg(RequestDates::longDay(request.endedOn)));
        m_distance->setText(request.endedOn > due
                                ? tr("It had to be answered by %1: too late").arg(RequestDates::day(due))
                                : tr("It had to be answered by %1").arg(RequestDates::day(due)));
    }
    m_unpaused->setText(RequestDates::longDay(dates.dueDateUnpaused));
    m_target->setText(RequestDates::longDay(dates.internalTarget));
    m_extended->setText(RequestDates::longDay(dates.extendedDue));
    m_how->setText(RequestDates::how(request, dates, dossier.today).join(u"\n\n"_s));
    recolour();
}

void RequestDuePanel::recolour()
{
    QPalette palette = QApplication::palette();
    const QColor colour = m_look.colour(palette);
    m_icon->setPixmap(icons::pixmap(m_look.icon, {22, 22}, colour, devicePixelRatioF()));
    palette.setColor(QPalette::WindowText, colour);
    m_distance->setPalette(palette);
}

void RequestDuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_look.icon.isEmpty())
        recolour();
    QFrame::changeEvent(event);
}

} // namespace voicelog
