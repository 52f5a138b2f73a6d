// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportTrust.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace voicelog {

class MessageBar;
class SecretLineEdit;
struct RecordingsContext;

/// Whose signatures are believed at an import, with the names and dates in their certificates, and the key for what is
/// encrypted. What is changed counts at once. Deletes itself when closed.
class ImportTrustDialog : public QDialog
{
    Q_OBJECT

public:
    ImportTrustDialog(const RecordingsContext &context, const ImportTrust &trust, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const voicelog::ImportTrust &trust);

private:
    void addCertificates(QVBoxLayout *layout);
    void addKey(QVBoxLayout *layout);
    void readCertificates(const QStringList &paths);
    void removeCertificates();
    void openKey();
    void setTrust(const ImportTrust &trust);
    void showCertificates();
    void showKey();

    const RecordingsContext &m_context;
    ImportTrust m_trust;
    QString m_keyPath; ///< of the key that is being opened
    MessageBar *m_message;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QLabel *m_key;
    QWidget *m_passphraseRow;
    SecretLineEdit *m_passphrase;
    QPushButton *m_forget;
    bool m_filling = false;
};

} // namespace voicelog
