// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>
#include <common/PageFactory.h>
#include <retention/Certificate.h>

#include <QDialog>
#include <QHash>

class QPushButton;

namespace voicelog {

class FormDocument;
class MessageBar;

/// Whether a file is a genuine certificate of destruction, unchanged since it was signed, and what it says. First by
/// this archive's public key; one of another archive by the key that is chosen. Deletes itself when closed.
class CertificateCheckDialog : public QDialog
{
    Q_OBJECT

public:
    CertificateCheckDialog(const PageContext &context, const QHash<Id, QString> &accounts, QWidget *parent = nullptr);

    void check(const QString &path, const QString &keyPath = {});

private:
    void show(const Result<Certificate::Verified> &verified, bool ownKey);
    void chooseKey();

    const PageContext m_context;
    const QHash<Id, QString> m_accounts;
    QString m_path;
    MessageBar *m_verdict;
    FormDocument *m_document;
    QPushButton *m_key;
};

} // namespace voicelog
