// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace voicelog {

class RuleCard;
struct RuleResult;

/// What rules say of a record, one card each, under headings and a line that sums it up. Which rules, in which order
/// and what cures them is the page's to know.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are named by `name`: "nameSummary" and "nameScroll".
    explicit RuleList(const QString &name, QWidget *parent = nullptr);
    /// Words of a rule: wrapped, and to be copied.
    [[nodiscard]] static QLabel *textLabel(const QString &text, const QString &name = {});

    void clear();

protected:
    void setSummary(const QString &text);
    void addHeading(const QString &text, const QString &note = {});
    /// `title` says what must be so; `on` is the day that it was judged for.
    RuleCard *addRule(const RuleResult &result, const QString &title, QDate on);
    void addRow(QWidget *row);

private:
    QLabel *m_summary;
    QWidget *m_rows = nullptr; ///< of what is shown now
    QVBoxLayout *m_column;
};

} // namespace voicelog
