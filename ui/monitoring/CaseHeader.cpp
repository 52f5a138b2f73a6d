// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseHeader.h"

#include "CaseDue.h"
#include "CaseLook.h"

#include <common/IconSet.h>
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

CaseHeader::CaseHeader(QWidget *parent)
    : QWidget(parent), m_back(RecordHead::backButton(tr("All cases"), u"backToCases"_s)),
      m_title(RecordHead::title(u"caseTitle"_s)), m_about(new QLabel), m_state(new StateLabel(u"caseState"_s)),
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
    row->addWidget(m_state);
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
    m_about->setObjectName(u"caseAbout"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
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
    m_state->setState(caseLook(record.state), sentenceCase(EnumText::value(idIn(caseStateIds, record.state))));
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

} // namespace voicelog
