// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rules/RuleResult.h>

#include <QDate>
#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace voicelog {

/// One rule's answer on a page: whether it holds, its message and what cures it, the facts that were used, and a button
/// that leads there. Names for tests: "rule-ID", "title-ID", "outcome-ID", "message-ID", "advice-ID", "facts-ID" and,
/// of the button, "cure-ID".
class RuleCard : public QFrame
{
    Q_OBJECT

public:
    /// `title` says what must be so; `on` is the day that it was judged for.
    RuleCard(const RuleResult &result, const QString &title, QDate on, QWidget *parent = nullptr);

    QPushButton *addButton(const QString &text);
    /// "holds", "does not hold", "not known", "does not apply".
    [[nodiscard]] static QString outcomeText(RuleOutcome outcome);

private:
    QString m_ruleId;
    QString m_title;
    QHBoxLayout *m_row;
};

} // namespace voicelog
