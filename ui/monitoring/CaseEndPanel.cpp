// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseEndPanel.h"

#include "CaseDue.h"

#include <common/IconSet.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum ObstacleColumn { ObstacleRecording, ObstacleKind, ObstacleNumber, ObstacleUntil, ObstacleColumns };

QString endDay(QDate date) { return QLocale().toString(date, QLocale::LongFormat); }

} // namespace

CaseEndPanel::CaseEndPanel(QWidget *parent)
    : QWidget(parent), m_document(new FormDocument),
      m_certificate(new QPushButton(icons::named(u"verify"_s), tr("Certificate"))), m_wayTitle(new QLabel),
      m_way(new QTableWidget(0, ObstacleColumns))
{
    setObjectName(u"caseEnd"_s);
    m_document->setObjectName(u"endDocument"_s);
    m_document->setAccessibleName(tr("How the case ended"));
    m_certificate->setObjectName(u"caseCertificate"_s);
    m_certificate->setToolTip(tr("Shows the certificate of its destruction"));
    connect(m_certificate, &QPushButton::clicked, this, [this] { Q_EMIT certificateRequested(m_number); });
    m_wayTitle->setObjectName(u"obstaclesTitle"_s);
    m_wayTitle->setWordWrap(true);
    QFont font = m_wayTitle->font();
    font.setWeight(QFont::DemiBold);
    m_wayTitle->setFont(font);
    makeTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_document, 2);
    layout->addWidget(m_certificate, 0, Qt::AlignLeft);
    layout->addWidget(m_wayTitle);
    layout->addWidget(m_way, 1);
}

void CaseEndPanel::makeTable()
{
    m_way->setObjectName(u"obstacles"_s);
    m_way->setAccessibleName(tr("What stands in the way of the destruction"));
    m_way->setHorizontalHeaderLabels({tr("Recording"), tr("Kept by"), tr("Number"), tr("Until")});
    recordtable::setUp(m_way);
    recordtable::fitColumns(m_way, {ObstacleUntil});
}

FormDocument::Facts CaseEndPanel::outcomeFacts(const CaseDossier &dossier)
{
    const MonitoringCase &record = dossier.record;
    FormDocument::Facts facts;
    if (!record.outcome) {
        facts.append({tr("Outcome"), tr("not decided yet")});
        return facts;
    }
    facts.append({tr("Outcome"), sentenceCase(EnumText::value(idIn(caseOutcomeIds, *record.outcome)))});
    if (record.proposal == CaseProposal::Closing)
        facts.append({tr("Waits for"), tr("a second officer, who confirms it")});
    if (!record.outcomeReason.isEmpty())
        facts.append({tr("Reason"), record.outcomeReason});
    QStringList followUp;
    for (const FollowUp one : record.followUp)
        followUp.append(EnumText::value(idIn(followUpIds, one)));
    if (!followUp.isEmpty())
        facts.append({tr("Follow-up"), sentenceCase(followUp.join(u", "_s))});
    if (record.closedOn.isValid()) {
        const QString by = dossier.accountName(record.closedBy);
        const QString second = dossier.accountName(record.closingConfirmedBy);
        facts.append({tr("Closed"), second.isEmpty()
                                        ? tr("%1, by %2").arg(endDay(record.closedOn), by)
                                        : tr("%1, by %2 and %3").arg(endDay(record.closedOn), by, second)});
    }
    if (record.finalDecisionOn.isValid())
        facts.append({tr("Decided for good"), endDay(record.finalDecisionOn)});
    return facts;
}

FormDocument::Facts CaseEndPanel::noticeFacts(const CaseDossier &dossier)
{
    const MonitoringCase &record = dossier.record;
    FormDocument::Facts facts;
    if (!record.covert)
        return facts;
    if (record.afterNoticeOn.isValid()) {
        facts.append({tr("Persons told"), record.afterNoticeOn > record.afterNoticeDue &&
                                                  record.afterNoticeDue.isValid() &&
                                                  !record.afterNoticePostponedTo.isValid()
                                              ? tr("%1 (too late: it was due on %2)")
                                                    .arg(endDay(record.afterNoticeOn), endDay(record.afterNoticeDue))
                                              : endDay(record.afterNoticeOn)});
        return facts;
    }
    if (record.afterNoticeDue.isValid())
        facts.append(
            {tr("Persons to be told by"), endDay(std::max(record.afterNoticeDue, record.afterNoticePostponedTo))});
    if (record.afterNoticePostponedTo.isValid()) {
        facts.append(
            {tr("Postponed"), record.afterNoticeReason.isEmpty()
                                  ? tr("from %1").arg(endDay(record.afterNoticeDue))
                                  : tr("from %1: %2").arg(endDay(record.afterNoticeDue), record.afterNoticeReason)});
    }
    return facts;
}

FormDocument::Facts CaseEndPanel::destructionFacts(const CaseDossier &dossier)
{
    const MonitoringCase &record = dossier.record;
    FormDocument::Facts facts;
    if (record.state == CaseState::Destroyed) {
        facts.append({tr("Destroyed"), dossier.destroyedOn.isValid() ? endDay(dossier.destroyedOn) : tr("yes")});
        if (!dossier.certificate.isEmpty())
            facts.append({tr("Certificate"), dossier.certificate});
        if (dossier.backupExpiresOn.isValid())
            facts.append({tr("Last backup gone"), endDay(dossier.backupExpiresOn)});
        return facts;
    }
    if (record.goesByItself && record.state == CaseState::ClosedFinding)
        facts.append({tr("Destruction"), tr("by itself, once the hold for the claim has ended; on %1 at the earliest")
                                             .arg(endDay(record.destructionDue))});
    else if (record.destructionDue.isValid() && record.state == CaseState::ClosedFinding)
        facts.append({tr("Destruction"), tr("due on %1, once two officers have ordered it on the page Destruction")
                                             .arg(endDay(record.destructionDue))});
    else if (record.destructionDue.isValid())
        facts.append(
            {tr("Destruction"), tr("%1, by itself; nobody is asked again").arg(endDay(record.destructionDue))});
    if (record.proposal == CaseProposal::EarlierDestruction)
        facts.append({tr("Earlier day proposed"), endDay(record.earlierDestructionOn)});
    return facts;
}

void CaseEndPanel::show(const CaseDossier &dossier)
{
    m_document->setHead(tr("Outcome and destruction"),
                        outcomeFacts(dossier) + noticeFacts(dossier) + destructionFacts(dossier));
    m_number = dossier.record.state == CaseState::Destroyed ? dossier.certificate : QString();
    m_certificate->setVisible(!m_number.isEmpty());
    showObstacles(dossier);
}

void CaseEndPanel::showObstacles(const CaseDossier &dossier)
{
    const bool closed = dossier.record.isClosed() && dossier.record.state != CaseState::Destroyed;
    m_wayTitle->setVisible(closed);
    m_way->setVisible(closed && !dossier.obstacles.isEmpty());
    const bool kept = dossier.record.state == CaseState::ClosedFinding && !dossier.record.destructionDue.isValid();
    m_wayTitle->setText(kept ? tr("The recordings are kept until the matter is decided for good, and half a year after "
                                  "that.")
                        : dossier.obstacles.isEmpty()
                            ? tr("Nothing stands in the way of the destruction.")
                            : tr("What stands in the way, for each recording; what is not named here is destroyed on "
                                 "its day."));
    m_way->setRowCount(0);
    m_way->setRowCount(int(dossier.obstacles.size()));
    for (int row = 0; row < dossier.obstacles.size(); ++row) {
        const CaseObstacle &one = dossier.obstacles[row];
        const QStringList cells{one.recording, sentenceCase(EnumText::value(one.kind)), one.number,
                                one.untilOn.isValid() ? dayText(one.untilOn) : tr("not known yet")};
        for (int column = 0; column < ObstacleColumns; ++column)
            m_way->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

} // namespace voicelog
