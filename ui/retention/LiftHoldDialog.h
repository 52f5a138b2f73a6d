// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/PageFactory.h>
#include <retention/Hold.h>

#include <QDialog>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

class HoldService;
class MessageBar;

/// Asks why a hold is lifted and, of a restriction, whether the person concerned was told. It does the work itself and
/// stays open where that fails, with what was typed. Deletes itself when closed.
class LiftHoldDialog : public QDialog
{
    Q_OBJECT

public:
    LiftHoldDialog(const PageContext &context, HoldService &holds, const Hold &hold, QWidget *parent = nullptr);

Q_SIGNALS:
    void lifted(const voicelog::Hold &hold);

private:
    struct Outcome
    {
        Hold hold; ///< lifted, or as it is now
        std::optional<Error> error;
    };
    [[nodiscard]] QString reason() const;
    [[nodiscard]] bool subjectTold() const;
    void check();
    void lift();
    void finishLifting(const Outcome &outcome);

    const PageContext m_context;
    HoldService &m_holds;
    Hold m_hold;
    MessageBar *m_message;
    QPlainTextEdit *m_reason;
    QLabel *m_remark;
    QCheckBox *m_told = nullptr; ///< for a restriction only
    QPushButton *m_lift;
    bool m_working = false;
};

} // namespace voicelog
