// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <monitoring/CaseGaps.h>

#include <QMap>

class QBoxLayout;
class QButtonGroup;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace voicelog {

/// Asks what came out of a case. It says plainly, before anything happens, what then is destroyed and when, and that
/// nobody can undo it, or how long it is kept.
class CaseCloseDialog : public ActDialog
{
    Q_OBJECT

public:
    struct Request
    {
        QString number = {};
        int recordings = 0;
        int persons = 0;
        CaseLimits limits = {};
        bool fourEyes = true;
        bool held = false;       ///< something keeps recordings, whatever comes out
        bool abort = false;      ///< ended before anything was evaluated: no outcome is asked
        QString whyNotKept = {}; ///< why no outcome is possible any more, or yet, that keeps the recordings
    };

    explicit CaseCloseDialog(const Request &request, QWidget *parent = nullptr);

    [[nodiscard]] CaseOutcome outcome() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QList<FollowUp> followUp() const;

private:
    void makeOutcomes(QBoxLayout *into);
    void makeFollowUp();
    void check();
    [[nodiscard]] bool isDestroyed() const { return isDestroyed(outcome()); }
    [[nodiscard]] bool isDestroyed(CaseOutcome outcome) const;
    [[nodiscard]] QString consequence() const;
    [[nodiscard]] QString whyNot() const;

    const Request m_request;
    QButtonGroup *m_outcomes;
    QWidget *m_followUpRow;
    QMap<int, QCheckBox *> m_followUps; ///< by FollowUp
    QPlainTextEdit *m_reason;
    QLabel *m_consequenceIcon;
    QLabel *m_consequence;
    QCheckBox *m_understood;
    QLabel *m_remark;
    QPushButton *m_do = nullptr;
};

} // namespace voicelog
