// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <requests/DataRequest.h>

#include <functional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Takes a request in, or changes what was written down of one. Both due dates and how they came about are shown while
/// it is filled in; it says what is still missing. Stays until it was stored.
class RequestIntakeDialog : public ActDialog
{
    Q_OBJECT

public:
    using Dates = std::function<AccessDeadline(const DataRequest &)>;

    /// A request without an id is a new one.
    RequestIntakeDialog(const DataRequest &request, QDate today, const Dates &dates, QWidget *parent = nullptr);

    /// As typed, with what the service set.
    [[nodiscard]] DataRequest request() const;

private:
    void makeWho(QFormLayout *form);
    void makeScope(QFormLayout *form);
    [[nodiscard]] QLineEdit *line(const QString &name, const QString &text);
    [[nodiscard]] QComboBox *choice(const QString &name) const;
    [[nodiscard]] QString whatIsMissing(const DataRequest &typed) const;
    void check();

    const DataRequest m_base;
    const QDate m_today;
    const Dates m_dates;
    QComboBox *m_kind;
    QComboBox *m_channel;
    QDateEdit *m_receivedOn;
    QComboBox *m_requesterKind;
    QLineEdit *m_requester;
    QLineEdit *m_contact;
    QLineEdit *m_representative;
    QCheckBox *m_authorisation;
    QLineEdit *m_numbers;
    QLineEdit *m_contracts;
    QLineEdit *m_recordings;
    QCheckBox *m_all;
    QCheckBox *m_hasFrom;
    QCheckBox *m_hasUntil;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QPlainTextEdit *m_notes;
    QLabel *m_due;
    QLabel *m_how;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace voicelog
