// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateCheckDialog.h"

#include "DestructionText.h"

#include <archive/ArchiveErrors.h>
#include <archive/AuditExcerpt.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/FileDialog.h>
#include <common/FormDocument.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/LocalTime.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <retention/RetentionErrors.h>

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 largestCertificate = 64 * 1024 * 1024; // a hundred thousand recordings are some 4 MB

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    if (file.size() > largestCertificate)
        return fail(errors::NotACertificate, {{u"detail"_s, u"size"_s}});
    return file.readAll();
}

} // namespace

CertificateCheckDialog::CertificateCheckDialog(const PageContext &context, const QHash<Id, QString> &accounts,
                                               QWidget *parent)
    : QDialog(parent), m_context(context), m_accounts(accounts), m_verdict(new MessageBar),
      m_document(new FormDocument), m_key(new QPushButton(icons::named(u"key"_s), tr("Check with another &key…")))
{
    setObjectName(u"certificateCheckDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Check a certificate"));
    m_verdict->setObjectName(u"certificateVerdict"_s);
    m_verdict->setClosable(false);
    m_document->setObjectName(u"checkedCertificate"_s);
    m_document->setAccessibleName(tr("What the certificate says"));
    m_key->setObjectName(u"certificateKey"_s);
    m_key->setToolTip(tr("The public key of the archive that made the certificate, in a file that its organisation "
                         "hands out"));
    connect(m_key, &QPushButton::clicked, this, &CertificateCheckDialog::chooseKey);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_key, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(m_verdict);
    layout->addWidget(m_document, 1);
    layout->addWidget(buttons);
    resize(760, 620);
}

void CertificateCheckDialog::check(const QString &path, const QString &keyPath)
{
    m_path = path;
    m_context.jobs.start(
        this,
        [path, keyPath, own = m_context.session.audit().rootPublic()]() -> Result<Certificate::Verified> {
            VOICELOG_ASSIGN(const QByteArray json, bytesOf(path));
            QByteArray key = own;
            if (!keyPath.isEmpty()) {
                VOICELOG_ASSIGN(const QByteArray text, bytesOf(keyPath));
                VOICELOG_ASSIGN(key, AuditExcerpt::keyFromFile(text));
            }
            return Certificate::verify(json, key);
        },
        [this, ownKey = keyPath.isEmpty()](const Result<Certificate::Verified> &verified) { show(verified, ownKey); });
}

void CertificateCheckDialog::show(const Result<Certificate::Verified> &verified, bool ownKey)
{
    m_document->setVisible(verified.has_value());
    if (!verified) {
        if (verified.error().is(errors::WrongPublicKey) && ownKey)
            m_verdict->showMessage(MessageBar::Kind::Warning, tr("This certificate is of another archive"),
                                   tr("Choose the public key that its organisation hands out, to check it."));
        else
            m_verdict->showError(verified.error());
        return;
    }
    m_verdict->showMessage(MessageBar::Kind::Success, tr("This certificate is genuine and unchanged"),
                           tr("Signed by %1 on %2. Checked: %3.")
                               .arg(verified->by.organisation, m_context.localTime.dateTime(verified->by.madeAt),
                                    QFileInfo(m_path).fileName()));
    DestructionText::show(m_document, verified->record, m_accounts, m_context.localTime);
}

void CertificateCheckDialog::chooseKey()
{
    m_context.fileDialog.openFiles(this,
                                   {.id = u"publicKey"_s,
                                    .title = tr("Choose a public key"),
                                    .filters = {tr("All files (*)")},
                                    .suggestedName = {},
                                    .acceptText = tr("Check")},
                                   this, [this](const QStringList &paths) { check(m_path, paths.constFirst()); });
}

} // namespace voicelog
