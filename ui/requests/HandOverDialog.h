// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestsContext.h"

#include <common/Job.h>
#include <requests/DataRequest.h>

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace voicelog {

class JobBar;
class MessageBar;
class SecretView;

/// Hands a package over: as a ZIP file with a password that is shown once, or as a folder. Deletes itself when closed;
/// accepted once it is written.
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Form { Zip, Folder };
    HandOverDialog(const RequestsContext &context, const DataRequest &request, Form form, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const { return m_path; }
    void reject() override;

private:
    void choose();
    void write(const QString &path);
    void check();
    [[nodiscard]] QString suggestedName() const;

    const RequestsContext &m_context;
    const DataRequest m_request;
    const Form m_form;
    QString m_path;
    QPointer<Job> m_job;
    SecretView *m_password = nullptr;
    QCheckBox *m_noted = nullptr;
    MessageBar *m_message;
    JobBar *m_progress;
    QPushButton *m_save;
};

} // namespace voicelog
