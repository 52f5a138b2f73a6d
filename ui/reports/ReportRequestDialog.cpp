// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportRequestDialog.h"

#include "ReportPreviewDialog.h"

#include <archive/Session.h>
#include <common/AppSettings.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <reports/ReportMaker.h>

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int earliestYear = 2001; // of the Wbp
constexpr QLatin1StringView languageLook{"reports/language"};

} // namespace

ReportRequestDialog *ReportRequestDialog::forBalancing(const QString &record, int versionNo, const PageContext &context,
                                                       QWidget *parent)
{
    auto *dialog = new ReportRequestDialog(ReportKind::Balancing, context, parent);
    dialog->m_record = record;
    dialog->m_versionNo = versionNo;
    return dialog;
}

ReportRequestDialog *ReportRequestDialog::forRegister(const PageContext &context, QWidget *parent)
{
    return new ReportRequestDialog(ReportKind::Register, context, parent);
}

ReportRequestDialog *ReportRequestDialog::forCouncil(const PageContext &context, QWidget *parent)
{
    return new ReportRequestDialog(ReportKind::Council, context, parent);
}

ReportRequestDialog *ReportRequestDialog::forCase(const QString &record, const PageContext &context, QWidget *parent)
{
    auto *dialog = new ReportRequestDialog(ReportKind::MonitoringCase, context, parent);
    dialog->m_record = record;
    return dialog;
}

ReportRequestDialog *ReportRequestDialog::forCertificate(const QString &destruction, const PageContext &context,
                                                         QWidget *parent)
{
    auto *dialog = new ReportRequestDialog(ReportKind::Certificate, context, parent);
    dialog->m_record = destruction;
    return dialog;
}

ReportRequestDialog *ReportRequestDialog::forRetention(const PageContext &context, QWidget *parent)
{
    return new ReportRequestDialog(ReportKind::Retention, context, parent);
}

ReportRequestDialog *ReportRequestDialog::forRequests(const PageContext &context, QWidget *parent)
{
    return new ReportRequestDialog(ReportKind::RequestLog, context, parent);
}

ReportRequestDialog::ReportRequestDialog(ReportKind kind, const PageContext &context, QWidget *parent)
    : QDialog(parent), m_kind(kind), m_context(context)
{
    setObjectName(u"reportRequestDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    switch (m_kind) {
    case ReportKind::Balancing:
        setWindowTitle(tr("Report of the balancing record"));
        break;
    case ReportKind::Register:
        setWindowTitle(tr("Report of the processing register"));
        break;
    case ReportKind::Council:
        setWindowTitle(tr("Annual overview for the works council"));
        break;
    case ReportKind::MonitoringCase:
        setWindowTitle(tr("File of the monitoring case"));
        break;
    case ReportKind::Certificate:
        setWindowTitle(tr("Certificate of destruction"));
        break;
    case ReportKind::Retention:
        setWindowTitle(tr("Overview of retention and audit"));
        break;
    case ReportKind::RequestLog:
        setWindowTitle(tr("Log of requests of persons"));
        break;
    case ReportKind::RequestLetter: // made with the request itself
    case ReportKind::VoicelogCopy:
        Q_UNREACHABLE();
    }
    auto *intro = new QLabel(tr("The report gets a number. That you made it, and a fingerprint of what it says, are "
                                "kept in the audit trail."));
    intro->setWordWrap(true);
    m_message = new MessageBar;
    m_progress = new JobBar;
    auto *form = new QFormLayout;
    addChoices(form);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make the report"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(u"reportMake"_s);
    m_make->setIcon(icons::named(u"file"_s));
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &ReportRequestDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, this, [this] {
        if (m_job)
            m_job->cancel();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::margin);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(460);
}

void ReportRequestDialog::addChoices(QFormLayout *form)
{
    m_language = new QComboBox;
    m_language->setObjectName(u"reportLanguage"_s);
    m_language->addItem(u"English"_s, QString(languageId(ReportLanguage::English)));
    m_language->addItem(u"Nederlands"_s, QString(languageId(ReportLanguage::Dutch)));
    // The reader's language, not the program's: what was chosen last is the best guess.
    const QString program = QLocale().language() == QLocale::Dutch ? u"nl"_s : u"en"_s;
    const QString last = m_context.settings.look(languageLook, program).toString();
    m_language->setCurrentIndex(std::max(0, m_language->findData(last)));
    form->addRow(tr("&Language of the report:"), m_language);

    const QDate today = m_context.localTime.localDate(m_context.session.clock().now());
    if (m_kind == ReportKind::Register) {
        m_since = new QDateEdit(today.addYears(-1));
        m_since->setObjectName(u"reportSince"_s);
        m_since->setCalendarPopup(true);
        m_since->setMaximumDate(today);
        form->addRow(tr("&Changes since:"), m_since);
    }
    if (m_kind == ReportKind::Council || m_kind == ReportKind::RequestLog) {
        m_year = new QSpinBox;
        m_year->setObjectName(u"reportYear"_s);
        m_year->setRange(earliestYear, today.year());
        m_year->setValue(today.year());
        form->addRow(tr("&Year:"), m_year);
    }
    if (m_kind == ReportKind::MonitoringCase) {
        m_variant = new QComboBox;
        m_variant->setObjectName(u"reportVariant"_s);
        if (m_context.session.account().role != Role::OrReviewer)
            m_variant->addItem(tr("The whole file"), false);
        m_variant->addItem(tr("For the works council: no persons"), true);
        form->addRow(tr("&For whom:"), m_variant);
    }
}

void ReportRequestDialog::make()
{
    const auto language = languageFromId(m_language->currentData().toString()).value_or(ReportLanguage::English);
    m_context.settings.setLook(languageLook, QString(languageId(language)));
    m_message->clear();
    m_make->setEnabled(false);
    m_job = m_context.jobs.start(
        this,
        [&session = m_context.session, kind = m_kind, record = m_record, versionNo = m_versionNo,
         since = m_since ? m_since->date() : QDate(), year = m_year ? m_year->value() : 0,
         forCouncil = m_variant && m_variant->currentData().toBool(),
         language](const CancelToken &cancel, const ProgressFunction &progress) -> Result<Report> {
            const ReportMaker maker(session);
            switch (kind) {
            case ReportKind::Balancing:
                return maker.balancing(record, versionNo, language);
            case ReportKind::Register:
                return maker.processingRegister(since, language);
            case ReportKind::Council:
                return maker.councilOverview(year, language);
            case ReportKind::MonitoringCase:
                return maker.monitoringCase(record, forCouncil, language);
            case ReportKind::Certificate:
                return maker.certificate(record, language);
            case ReportKind::Retention:
                return maker.retention(language, progress, cancel);
            case ReportKind::RequestLog:
                return maker.requestLog(year, language);
            case ReportKind::RequestLetter:
            case ReportKind::VoicelogCopy:
                break;
            }
            Q_UNREACHABLE_RETURN(fail(errors::Cancelled));
        },
        [this](const Result<Report> &report) {
            m_job = nullptr;
            m_make->setEnabled(true);
            if (report)
                showReport(*report);
            else
                m_message->showError(report.error());
        });
    m_progress->follow(m_job, tr("Making the report"));
}

void ReportRequestDialog::showReport(const Report &report)
{
    auto *preview = new ReportPreviewDialog(report, m_context, parentWidget());
    preview->open();
    accept();
}

} // namespace voicelog
