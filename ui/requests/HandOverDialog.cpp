// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HandOverDialog.h"

#include <answers/PackageService.h>
#include <archive/PackagePassword.h>
#include <common/FileDialog.h>
#include <common/IconSet.h>
#include <common/JobBar.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SecretView.h>
#include <common/Theme.h>
#include <interchange/PackageFolder.h>
#include <interchange/PackageZip.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

HandOverDialog::HandOverDialog(const RequestsContext &context, const DataRequest &request, Form form, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_form(form), m_message(new MessageBar),
      m_progress(new JobBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"handOverDialog"_s);
    setWindowTitle(tr("Hand over the package of %1").arg(request.number));
    auto *intro = new QLabel(
        form == Form::Zip
            ? tr("The file is encrypted with this password, which is shown here once and kept nowhere. Tell it to the "
                 "person by another way than the file: by telephone, or in a letter of its own. The person opens it "
                 "with 7-Zip, WinZip or Keka.")
            : tr("A folder is not encrypted: whoever gets hold of it can listen. Use it for a disk that you hand over "
                 "yourself, and destroy what you do not need."));
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(form == Form::Zip ? tr("Save the file…") : tr("Choose the folder…"),
                                QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"dialogAccept"_s);
    m_save->setIcon(icons::named(u"save"_s));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &HandOverDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &HandOverDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_message);
    layout->addWidget(intro);
    if (form == Form::Zip) {
        m_password = new SecretView;
        m_password->setObjectName(u"packagePassword"_s);
        m_password->setSecret(newPackagePassword());
        m_noted = new QCheckBox(tr("I have &written the password down"));
        m_noted->setObjectName(u"passwordNoted"_s);
        connect(m_noted, &QCheckBox::toggled, this, &HandOverDialog::check);
        layout->addWidget(m_password);
        layout->addWidget(m_noted);
    }
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
    setMinimumWidth(560);
    check();
}

void HandOverDialog::check()
{
    const bool noted = m_noted == nullptr || m_noted->isChecked();
    m_save->setEnabled(noted && !m_job);
    m_save->setToolTip(noted ? QString() : tr("Write the password down first"));
}

QString HandOverDialog::suggestedName() const { return m_request.number + (m_form == Form::Zip ? u".zip"_s : u""_s); }

void HandOverDialog::choose()
{
    m_message->clear();
    FileRequest asking;
    asking.id = u"package"_s;
    asking.aboutPersons = true;
    if (m_form == Form::Zip) {
        asking.title = tr("Save the package");
        asking.filters = {tr("Encrypted ZIP files (*.zip)")};
        asking.suggestedName = suggestedName();
        m_context.page.fileDialog.saveFile(this, asking, this, [this](const QString &path) { write(path); });
    } else {
        asking.title = tr("Where the folder %1 comes").arg(suggestedName());
        m_context.page.fileDialog.openFolder(
            this, asking, this, [this](const QString &path) { write(QDir(path).filePath(suggestedName())); });
    }
}

void HandOverDialog::write(const QString &path)
{
    m_path = path;
    m_job = m_context.page.jobs.start(
        this,
        [&service = m_context.packages, request = m_request, form = m_form, path,
         password = m_password != nullptr ? m_password->secret().clone() : SecretBytes()](
            const CancelToken &cancel, const ProgressFunction &progress) -> Result<void> {
            std::unique_ptr<PackageSink> sink;
            if (form == Form::Zip) {
                VOICELOG_ASSIGN(sink, PackageZip::create(path, password));
                return service.handOver(request, *sink, "ZIP"_L1, progress, cancel);
            }
            VOICELOG_ASSIGN(sink, PackageFolder::create(path));
            return service.handOver(request, *sink, "FOLDER"_L1, progress, cancel);
        },
        [this](const Result<void> &written) {
            m_job = nullptr;
            check();
            if (written)
                accept();
            else
                m_message->showError(written.error());
        });
    m_progress->follow(m_job, tr("Writing"));
    check();
}

void HandOverDialog::reject()
{
    if (m_job)
        m_job->cancel();
    QDialog::reject();
}

} // namespace voicelog
