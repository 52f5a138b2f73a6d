// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageDialog.h"

#include "LetterWords.h"
#include "RequestsContext.h"

#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QStringList linesOf(const QString &text, const QRegularExpression &between)
{
    QStringList lines;
    for (const QString &line : text.split(between, Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines;
}

} // namespace

PackageDialog::PackageDialog(const RequestsContext &context, const DataRequest &request, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_language(new QComboBox), m_sound(new QComboBox),
      m_recipients(new QPlainTextEdit), m_certificates(new QLineEdit), m_message(new MessageBar), m_progress(new JobBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"packageDialog"_s);
    setWindowTitle(tr("Put together what the person gets: %1").arg(request.number));
    auto *intro = new QLabel(tr("Everything is made from what was decided, and stays in the archive, encrypted, until "
                                "you hand it over. What was left out is in none of the files."));
    intro->setWordWrap(true);
    m_language->setObjectName(u"packageLanguage"_s);
    for (const ReportLanguage one : {ReportLanguage::Dutch, ReportLanguage::English})
        m_language->addItem(LetterWords::language(one), int(one));
    m_sound->setObjectName(u"packageSound"_s);
    m_sound->addItem(tr("WAV: plays everywhere"), int(PackageSound::Wav));
    m_sound->addItem(tr("Opus: a fifth as large, plays in browsers"), int(PackageSound::Opus));
    m_recipients->setObjectName(u"packageRecipients"_s);
    m_recipients->setTabChangesFocus(true);
    m_recipients->setPlaceholderText(tr("One in each line; the processors in the register are told anyway"));
    m_recipients->setMaximumHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_certificates->setObjectName(u"packageCertificates"_s);
    m_certificates->setPlaceholderText(tr("DST-2026-0001, …"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Language of the person:"), m_language);
    form->addRow(tr("&Sound:"), m_sound);
    form->addRow(tr("Who else got something &of it:"), m_recipients);
    form->addRow(tr("What of it was &destroyed:"), m_certificates);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_make = buttons->addButton(tr("Put it together"), QDialogButtonBox::ActionRole);
    m_make->setObjectName(u"dialogAccept"_s);
    m_make->setIcon(icons::named(u"archive"_s));
    m_make->setDefault(true);
    connect(m_make, &QPushButton::clicked, this, &PackageDialog::make);
    connect(buttons, &QDialogButtonBox::rejected, this, &PackageDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(560);
}

PackageOptions PackageDialog::options() const
{
    static const QRegularExpression lines(u"\\n"_s);
    static const QRegularExpression commas(u"[,;\\s]+"_s);
    PackageOptions made;
    made.language = ReportLanguage(m_language->currentData().toInt());
    made.sound = PackageSound(m_sound->currentData().toInt());
    made.letter.recipients = linesOf(m_recipients->toPlainText(), lines);
    made.letter.certificates = linesOf(m_certificates->text(), commas);
    return made;
}

void PackageDialog::setRunning(bool running)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_language, m_sound, m_recipients, m_certificates, m_make})
        part->setEnabled(!running);
}

void PackageDialog::make()
{
    m_message->clear();
    setRunning(true);
    m_job = m_context.page.jobs.start(
        this,
        [&service = m_context.packages, request = m_request, options = options()](const CancelToken &cancel,
                                                                                  const ProgressFunction &progress) {
            return service.make(request, options, progress, cancel);
        },
        [this](const Result<DataRequest> &made) {
            m_job = nullptr;
            setRunning(false);
            if (made)
                accept();
            else
                m_message->showError(made.error());
        });
    m_progress->follow(m_job, tr("Putting it together"));
}

void PackageDialog::reject()
{
    if (m_job)
        m_job->cancel(); // what was made so far is removed again
    QDialog::reject();
}

} // namespace voicelog
