// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseHeader.h"

#include "CaseDue.h"
#include "CaseLook.h"

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

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_back(new QPushButton(icons::named(u"left"_s), tr("All cases"))), m_title(new QLabel),
      m_about(new QLabel), m_stateIcon(new QLabel), m_stateText(new QLabel),
      m_recordings(new QPushButton(icons::named(u"recordings"_s), tr("Recordings"))),
      m_import(new QPushButton(icons::named(u"import"_s), tr("Take in…"))),
      m_report(new QPushButton(icons::named(u"file"_s), tr("Report…")))
{
    makeWidgets();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::spacing);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_about, 1);
    row->addWidget(m_stateIcon);
    row->addWidget(m_stateText);
    row->addSpacing(Theme::spacing);
    row->addWidget(m_recordings);
    row->addWidget(m_import);
    row->addWidget(m_report);
    connect(m_back, &QPushButton::clicked, this, &CaseHeader::backRequested);
    connect(m_recordings, &QPushButton::clicked, this, &CaseHeader::recordingsRequested);
    connect(m_import, &QPushButton::clicked, this, &CaseHeader::importRequested);
    connect(m_report, &QPushButton::clicked, this, &CaseHeader::reportRequested);
}

void CaseHeader::makeWidgets()
{
    m_back->setObjectName(u"backToCases"_s);
    m_back->setToolTip(tr("Back to the list (Alt+Left)"));
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_title->setObjectName(u"caseTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_about->setObjectName(u"caseAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_stateText->setObjectName(u"caseState"_s);
    m_recordings->setObjectName(u"caseRecordings"_s);
    m_import->setObjectName(u"caseImport"_s);
    m_report->setObjectName(u"caseReport"_s);
    m_report->setToolTip(tr("The file of this case as a PDF, or what the works council may read of it"));
}

void CaseHeader::setCase(const MonitoringCase &record)
{
    m_title->setText(record.number);
    QStringList about;
    if (const QString period = periodText(record.periodStart, record.periodEnd); !period.isEmpty())
        about.append(period);
    about.append(tr("%n person(s)", nullptr, record.subjectCount));
    about.append(tr("%n recording(s)", nullptr, record.recordingCount));
    if (record.covert)
        about.append(tr("covert"));
    m_about->setText(about.join(u"  ·  "_s));
    m_about->setToolTip(m_about->text());
    m_state = record.state;
    showState();
}

void CaseHeader::setReportShown(bool shown) { m_report->setVisible(shown); }

void CaseHeader::setRecordingsPossible(const QString &whyNotOpen, bool showImport, const QString &whyNotImport)
{
    m_recordings->setEnabled(whyNotOpen.isEmpty());
    m_recordings->setToolTip(whyNotOpen.isEmpty() ? tr("Shows the recordings of this case alone") : whyNotOpen);
    m_import->setVisible(showImport);
    m_import->setEnabled(whyNotImport.isEmpty());
    m_import->setToolTip(whyNotImport.isEmpty() ? tr("Takes recordings into this case") : whyNotImport);
}

void CaseHeader::showState()
{
    if (!m_state)
        return;
    const ToneLook look = caseLook(*m_state);
    QPalette palette = QApplication::palette();
    const QColor colour = look.colour(palette);
    m_stateIcon->setPixmap(icons::pixmap(look.icon, {18, 18}, colour, devicePixelRatioF()));
    palette.setColor(QPalette::WindowText, colour);
    m_stateText->setPalette(palette);
    m_stateText->setText(sentenceCase(EnumText::value(idIn(caseStateIds, *m_state))));
}

void CaseHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        showState();
    QWidget::changeEvent(event);
}

} // namespace voicelog
