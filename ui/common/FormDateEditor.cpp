// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormDateEditor.h"

#include "IconSet.h"

#include <QAction>
#include <QCalendarWidget>
#include <QDate>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString format()
{
    QString text = QLocale().dateFormat(QLocale::ShortFormat);
    if (!text.contains(u"yyyy"))
        text.replace(u"yy"_s, u"yyyy"_s);
    return text;
}

} // namespace

FormDateEditor::FormDateEditor(const FormField &field) : m_edit(new QLineEdit), m_menu(new QMenu(this))
{
    const QString example = QLocale().toString(QDate(2026, 6, 30), format());
    m_edit->setPlaceholderText(field.example.isEmpty() ? tr("e.g. %1").arg(example) : field.example);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"0000-00-00 (0000)"_s) + 48);
    QAction *calendar = m_edit->addAction(icons::named(u"calendar"_s), QLineEdit::TrailingPosition);
    calendar->setObjectName(u"calendar-"_s + field.key);
    calendar->setText(tr("Choose in a calendar"));
    calendar->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    calendar->setShortcut(Qt::ALT | Qt::Key_Down);
    calendar->setShortcutContext(Qt::WidgetShortcut);
    setControl(field, m_edit);
    connect(calendar, &QAction::triggered, this, &FormDateEditor::showCalendar);
    connect(m_edit, &QLineEdit::textEdited, this, &FormEditor::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { m_edit->setText(shown(stored(m_edit->text()))); });
}

void FormDateEditor::setValue(const QJsonValue &value) { m_edit->setText(shown(value.toString())); }

QJsonValue FormDateEditor::value() const
{
    const QString date = stored(m_edit->text());
    return date.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(date);
}

QString FormDateEditor::problem() const
{
    const QString date = stored(m_edit->text());
    return date.isEmpty() || QDate::fromString(date, Qt::ISODate).isValid() ? QString() : tr("This is no date");
}

QString FormDateEditor::shown(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, format()) : isoDate;
}

QString FormDateEditor::stored(const QString &typed)
{
    const QString text = typed.trimmed();
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        date = QLocale().toDate(text, format());
    if (!date.isValid())
        date = QDate::fromString(text, u"d-M-yyyy"_s);
    return date.isValid() ? date.toString(Qt::ISODate) : text;
}

void FormDateEditor::showCalendar()
{
    m_menu->clear();
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    if (const QDate date = QDate::fromString(stored(m_edit->text()), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto *action = new QWidgetAction(m_menu);
    action->setDefaultWidget(calendar);
    m_menu->addAction(action);
    const auto choose = [this](QDate date) {
        m_edit->setText(shown(date.toString(Qt::ISODate)));
        m_menu->close();
        Q_EMIT edited();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    m_menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
    calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace voicelog
