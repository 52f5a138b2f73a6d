// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseDossierTab.h"

#include "CaseDue.h"
#include "CaseSections.h"

#include <common/EmptyState.h>
#include <common/GuidedForm.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

CaseDossierTab::CaseDossierTab(QWidget *parent)
    : QStackedWidget(parent), m_form(new GuidedForm), m_unreadable(new EmptyState)
{
    m_form->setObjectName(u"caseForm"_s);
    m_unreadable->setObjectName(u"unreadableCase"_s);
    addWidget(m_form);
    addWidget(m_unreadable);
}

void CaseDossierTab::showDossier(const CaseDossier &dossier, const Reader &reader)
{
    const MonitoringCase &record = dossier.record;
    if (!record.readable) {
        showWhyNot(record.state, reader.officer);
        return;
    }
    setCurrentWidget(m_form);
    const CaseConditions &conditions = dossier.conditions;
    m_form->setSections(CaseSections::all(dossier.choices, conditions.limits));
    m_form->setValue(CaseSections::formValue(record.contentJson()));
    m_form->setDocumentHead(tr("Monitoring case %1").arg(record.number), headOf(dossier, reader.fourEyes));
    m_form->setMissing(reader.editable ? CaseSections::missing(conditions.gaps, conditions.limits)
                                       : QList<FormMissing>());
    m_form->setReadOnly(!reader.editable);
}

void CaseDossierTab::showWhyNot(CaseState state, bool officer)
{
    if (state == CaseState::Destroyed)
        m_unreadable->set(
            u"ok"_s, tr("The dossier was destroyed"),
            tr("It went with the case's vault. What stays is its number, its dates, its outcome and the certificate."));
    else if (officer)
        m_unreadable->set(u"lock"_s, tr("You cannot read this dossier"),
                          tr("Your account does not have its key. Until it is put forward, a case is open to the "
                             "officer who writes it alone."));
    else
        m_unreadable->set(u"lock"_s, tr("You have no access to this case"),
                          tr("A privacy officer gives it to named persons, for a time. Its number, period and counts "
                             "can be seen by you."));
    setCurrentWidget(m_unreadable);
}

FormDocument::Facts CaseDossierTab::headOf(const CaseDossier &dossier, bool fourEyes)
{
    const MonitoringCase &record = dossier.record;
    FormDocument::Facts head;
    head.append({tr("State"), sentenceCase(EnumText::value(idIn(caseStateIds, record.state)))});
    const auto step = [&](const QString &what, QDate on, const Id &by) {
        if (on.isValid())
            head.append({what, tr("%1, by %2").arg(dayText(on), dossier.accountName(by))});
    };
    step(tr("Put forward"), record.submittedOn, record.submittedBy);
    step(record.state == CaseState::Rejected ? tr("Rejected") : tr("Approved"), record.approvedOn, record.approvedBy);
    if (record.startedOn.isValid())
        head.append({tr("Started"), dayText(record.startedOn)});
    if (record.extension && !record.extension->approvedBy.isNull())
        head.append(
            {tr("Made longer"), tr("until %1: %2").arg(dayText(record.extension->until), record.extension->reason)});
    if (record.measureEndedOn.isValid())
        head.append({tr("Recorded until"), dayText(record.measureEndedOn)});
    if (!record.caseNoticeId.isNull())
        head.append({tr("Works council told"), dossier.numbers.value(record.caseNoticeId)});
    if (!record.decisionReason.isEmpty())
        head.append({tr("Reason"), record.decisionReason});
    if (!fourEyes && record.approvedOn.isValid())
        head.append({tr("Four eyes"), tr("This organisation has one officer, who confirmed it in a separate step.")});
    return head;
}

} // namespace voicelog
