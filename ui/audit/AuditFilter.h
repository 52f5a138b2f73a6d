// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AuditLog.h>
#include <archive/Session.h>
#include <common/LocalTime.h>

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QToolButton;

namespace voicelog {

/// Who, what, when, with what outcome, by which rule, about which record: the audit page's filter in one row that
/// wraps.
class AuditFilter : public QWidget
{
    Q_OBJECT

public:
    AuditFilter(const LocalTime &localTime, const Clock &clock, QWidget *parent = nullptr);

    void setChoices(const QList<AccountInfo> &accounts, const AuditChoices &choices);
    /// The events of which the filter's values ask.
    [[nodiscard]] AuditQuery query() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void showActor(const Id &actor);
    void showObject(const QString &type, const QString &id);

    [[nodiscard]] QJsonObject toJson() const;
    void setJson(const QJsonObject &state);

Q_SIGNALS:
    void changed();

private:
    enum class Period { Any, Today, Week, Month, Year, Between };
    QComboBox *combo(const QString &name, const QString &label, const QString &all);
    void announce();
    void setData(QComboBox *combo, const QString &value);
    [[nodiscard]] QDate today() const;

    const LocalTime &m_localTime;
    const Clock &m_clock;
    QComboBox *m_who;
    QComboBox *m_what;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_outcome;
    QComboBox *m_rule;
    QLineEdit *m_object;
    QToolButton *m_clear;
    QString m_objectType; ///< known where the record was chosen by a click
    bool m_quiet = false;
};

} // namespace voicelog
