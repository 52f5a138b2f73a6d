// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/SubjectQuery.h>

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

class LocalTime;

/// What a person is looked for by. Says what is missing, and gives a query only when there is something to look by.
class RequestSearchForm : public QWidget
{
    Q_OBJECT

public:
    explicit RequestSearchForm(const LocalTime &localTime, QWidget *parent = nullptr);

    void setQuery(const SubjectQuery &query);
    [[nodiscard]] SubjectQuery query() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void searchRequested(const voicelog::SubjectQuery &query);

private:
    [[nodiscard]] QLineEdit *line(const QString &name);
    void addEnd(QHBoxLayout *row, QCheckBox *box, QDateTimeEdit *moment, const QString &name);
    [[nodiscard]] QString whatIsMissing(const SubjectQuery &typed) const;
    void search();
    void check();

    const LocalTime &m_localTime;
    QLineEdit *m_names;
    QLineEdit *m_numbers;
    QLineEdit *m_references;
    QLineEdit *m_line;
    QCheckBox *m_hasFrom;
    QDateTimeEdit *m_from;
    QCheckBox *m_hasUntil;
    QDateTimeEdit *m_until;
    QPushButton *m_search;
    QLabel *m_remark;
    bool m_busy = false;
};

} // namespace voicelog
