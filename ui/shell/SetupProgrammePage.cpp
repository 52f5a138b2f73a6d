// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SetupProgrammePage.h"

#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <programmes/ProgrammeService.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace voicelog {

SetupProgrammePage::SetupProgrammePage(Jobs &jobs, SetupState &state, QWidget *parent)
    : QWizardPage(parent), m_jobs(jobs), m_state(state), m_name(new QLineEdit(this)), m_purpose(new QComboBox(this)),
      m_explanation(new QLabel(this)), m_lines(new QLineEdit(this)), m_progress(new QProgressBar(this)),
      m_message(new MessageBar(this))
{
    setTitle(tr("What is recorded, and why?"));
    setSubTitle(
        tr("Every recording belongs to a programme with exactly one purpose. Its recordings are encrypted with a "
           "key of their own."));
    m_name->setObjectName(u"programmeName"_s);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("Service desk"));
    m_purpose->setObjectName(u"programmePurpose"_s);
    for (const Purpose purpose : allPurposes) {
        if (purpose != Purpose::EmployeeMonitoring) // only through a monitoring case
            m_purpose->addItem(EnumText::of(purpose), int(purpose));
    }
    m_purpose->setCurrentIndex(m_purpose->findData(int(Purpose::Quality)));
    m_explanation->setWordWrap(true);
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setObjectName(u"programmeLines"_s);
    m_lines->setPlaceholderText(tr("+31 20 123 45 67, queue-service"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(6);
    m_progress->hide();
    connect(m_name, &QLineEdit::textChanged, this, &QWizardPage::completeChanged);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &SetupProgrammePage::explain);

    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(10);
    form->addRow(m_message);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Purpose:"), m_purpose);
    form->addRow(QString(), m_explanation);
    form->addRow(tr("&Lines or queues:"), m_lines);
    form->addRow(m_progress);
    explain();
}

void SetupProgrammePage::initializePage()
{
    m_state.recoveryWords.clear(); // checked by now; never needed again
    setButtonText(QWizard::FinishButton, tr("&Open the archive"));
}

void SetupProgrammePage::explain()
{
    m_explanation->setText(EnumText::explain(Purpose(m_purpose->currentData().toInt())));
}

bool SetupProgrammePage::isComplete() const { return !m_busy && !m_name->text().trimmed().isEmpty(); }

bool SetupProgrammePage::validatePage()
{
    if (!m_done && !m_busy)
        make();
    return m_done;
}

void SetupProgrammePage::make()
{
    static const QRegularExpression separator(u"\\s*[,;]\\s*"_s);
    m_message->clear();
    setBusy(true);
    m_jobs.start(
        this,
        [session = m_state.session.get(), name = m_name->text().trimmed(),
         purpose = Purpose(m_purpose->currentData().toInt()),
         lines = m_lines->text().trimmed().split(separator, Qt::SkipEmptyParts)]() {
            return ProgrammeService(*session).add(name, purpose, lines);
        },
        [this](const Result<Programme> &programme) {
            setBusy(false);
            if (!programme) {
                m_message->showError(programme.error());
                return;
            }
            m_done = true;
            wizard()->accept();
        });
}

void SetupProgrammePage::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_name->setEnabled(!busy);
    m_purpose->setEnabled(!busy);
    m_lines->setEnabled(!busy);
    Q_EMIT completeChanged();
}

} // namespace voicelog
