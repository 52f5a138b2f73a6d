// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace voicelog {

class FileDialog;
class SecretLineEdit;

/// How a vCon is to be written: packed or not, and signed with the organisation's certificate or not.
class VconFields : public QWidget
{
    Q_OBJECT

public:
    /// The passphrase is not kept here once it was taken.
    struct Signing
    {
        QString keyPath;
        QString certificatePath;
        SecretBytes passphrase;
    };

    explicit VconFields(FileDialog &files, QWidget *parent = nullptr);

    [[nodiscard]] bool isPacked() const;
    [[nodiscard]] bool isSigned() const;
    [[nodiscard]] Signing takeSigning();
    /// What is still to be chosen; empty if nothing is.
    [[nodiscard]] QString whyNot() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QLineEdit *addFile(QWidget *to, const QString &name, const QString &label, const QString &title);

    FileDialog &m_files;
    QCheckBox *m_packed;
    QCheckBox *m_sign;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_certificate = nullptr;
    SecretLineEdit *m_passphrase;
};

} // namespace voicelog
