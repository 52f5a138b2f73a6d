// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <accounts/VaultNames.h>
#include <common/PageFactory.h>
#include <retention/HoldService.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace voicelog {

class MessageBar;

/// What a hold is to be placed on: recordings of one vault, or all that are in it.
struct HoldTarget
{
    Id vaultId = {};
    QString vaultName = {};
    QList<Id> recordings = {}; ///< none: all
};

/// Places a legal hold, a restriction or an order on recordings: on those it is given, or on those of a vault that is
/// chosen in it. Recordings of several vaults get a hold in each. It does the work itself and stays open where that
/// fails. Deletes itself when closed.
class PlaceHoldDialog : public QDialog
{
    Q_OBJECT

public:
    PlaceHoldDialog(const PageContext &context, HoldService &holds, QWidget *parent = nullptr);

    /// `numbers`: what people call the recordings, or some of them.
    void setTargets(const QList<HoldTarget> &targets, const QStringList &numbers);
    /// Of these, the ones whose recordings this account can open.
    void offerVaults(const QList<VaultName> &vaults);

Q_SIGNALS:
    void placed(const QList<voicelog::Hold> &holds);

private:
    struct Outcome
    {
        QList<Hold> holds;
        std::optional<Error> error;
    };
    void makeFields(QFormLayout *form);
    void showKind();
    void check();
    void place();
    void finished(const Outcome &outcome);
    [[nodiscard]] HoldKind kind() const;
    [[nodiscard]] HoldDraft draft() const;
    [[nodiscard]] QString wrong() const; ///< empty: all is filled in
    [[nodiscard]] static Result<QList<Id>> recordingsByNumber(Session &session, const Id &vault,
                                                              const QStringList &numbers);

    const PageContext m_context;
    HoldService &m_holds;
    QList<HoldTarget> m_targets;
    QList<Hold> m_done; ///< in the vaults before one that failed
    MessageBar *m_message;
    QLabel *m_what;
    QWidget *m_choice;
    QComboBox *m_vault;
    QRadioButton *m_whole;
    QRadioButton *m_some;
    QLineEdit *m_numbers;
    QComboBox *m_kind;
    QLabel *m_meaning;
    QLabel *m_claimLabel;
    QLineEdit *m_claim;
    QLabel *m_groundLabel;
    QComboBox *m_ground;
    QLabel *m_requestLabel;
    QLineEdit *m_request;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QCheckBox *m_ends;
    QDateEdit *m_until;
    QPlainTextEdit *m_reason;
    QLabel *m_remark;
    QPushButton *m_place = nullptr;
    bool m_working = false;
};

} // namespace voicelog
