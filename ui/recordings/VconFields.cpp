// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconFields.h"

#include <common/FileDialog.h>
#include <common/SecretLineEdit.h>
#include <common/Theme.h>

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

VconFields::VconFields(FileDialog &files, QWidget *parent)
    : QWidget(parent), m_files(files), m_packed(new QCheckBox(tr("packed (.vconz)"))),
      m_sign(new QCheckBox(tr("signed with the organisation's certificate"))), m_passphrase(new SecretLineEdit)
{
    m_packed->setObjectName(u"exportPacked"_s);
    m_sign->setObjectName(u"exportSigned"_s);
    m_passphrase->setObjectName(u"exportPassphrase"_s);
    m_passphrase->setPlaceholderText(tr("if the key is kept under one"));
    auto *signing = new QWidget;
    auto *form = new QFormLayout(signing);
    form->setContentsMargins(Theme::margin * 2, 0, 0, 0);
    m_key = addFile(signing, u"exportKey"_s, tr("Private &key:"), tr("Private key"));
    m_certificate = addFile(signing, u"exportCertificate"_s, tr("&Certificate:"), tr("Certificate"));
    form->addRow(tr("&Passphrase:"), m_passphrase);
    signing->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_packed);
    layout->addWidget(m_sign);
    layout->addWidget(signing);
    connect(m_sign, &QCheckBox::toggled, signing, &QWidget::setVisible);
    connect(m_sign, &QCheckBox::toggled, this, &VconFields::changed);
    connect(m_packed, &QCheckBox::toggled, this, &VconFields::changed);
}

QLineEdit *VconFields::addFile(QWidget *to, const QString &name, const QString &label, const QString &title)
{
    auto *path = new QLineEdit;
    path->setObjectName(name);
    path->setPlaceholderText(tr("a file in PEM"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(name + u"Choose"_s);
    choose->setAccessibleName(title + u": "_s + choose->text());
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(choose);
    auto *caption = new QLabel(label);
    caption->setBuddy(path);
    static_cast<QFormLayout *>(to->layout())->addRow(caption, row);
    connect(path, &QLineEdit::textChanged, this, &VconFields::changed);
    connect(choose, &QPushButton::clicked, this, [this, path, title] {
        m_files.openFiles(this,
                          {.id = u"signing"_s,
                           .title = title,
                           .filters = {tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")}},
                          this, [path](const QStringList &paths) {
                              if (!paths.isEmpty())
                                  path->setText(QDir::toNativeSeparators(paths.first()));
                          });
    });
    return path;
}

bool VconFields::isPacked() const { return m_packed->isChecked(); }
bool VconFields::isSigned() const { return m_sign->isChecked(); }

VconFields::Signing VconFields::takeSigning()
{
    return {QDir::fromNativeSeparators(m_key->text().trimmed()),
            QDir::fromNativeSeparators(m_certificate->text().trimmed()), m_passphrase->takeSecret()};
}

QString VconFields::whyNot() const
{
    if (!isSigned())
        return {};
    if (m_key->text().trimmed().isEmpty())
        return tr("Choose the private key first");
    return m_certificate->text().trimmed().isEmpty() ? tr("Choose the certificate first") : QString();
}

} // namespace voicelog
