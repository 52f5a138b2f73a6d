// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

#include <answers/PackageService.h>
#include <common/Job.h>

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

class JobBar;
class MessageBar;

/// Puts the package of a request together: in which language, as what sound, and what the letter tells that the archive
/// does not know. Shows how far it is, and can be stopped. Deletes itself when closed; accepted once it is there.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    PackageDialog(const RequestsContext &context, const DataRequest &request, QWidget *parent = nullptr);

    [[nodiscard]] PackageOptions options() const;
    void reject() override;

private:
    void make();
    void setRunning(bool running);

    const RequestsContext &m_context;
    const DataRequest m_request;
    QPointer<Job> m_job;
    QComboBox *m_language;
    QComboBox *m_sound;
    QPlainTextEdit *m_recipients;
    QLineEdit *m_certificates;
    MessageBar *m_message;
    JobBar *m_progress;
    QPushButton *m_make;
};

} // namespace voicelog
