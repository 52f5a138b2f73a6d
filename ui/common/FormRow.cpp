// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormRow.h"

#include "FormEditor.h"
#include "IconSet.h"
#include "ThemeColors.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FormRow::FormRow(const FormField &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_editor(FormEditor::make(field)), m_label(plainLabel(u"label-"_s + field.key)),
      m_help(plainLabel(u"help-"_s + field.key)), m_remark(new QWidget), m_remarkIcon(new QLabel),
      m_remarkText(plainLabel(u"missing-"_s + field.key))
{
    setObjectName(u"row-"_s + field.key);
    QFont bold = m_label->font();
    bold.setWeight(QFont::DemiBold);
    m_label->setFont(bold);
    m_label->setText(field.required ? field.label + u" *"_s : field.label);
    m_label->setBuddy(m_editor);
    if (m_editor->showsLabel())
        m_label->hide();
    m_help->setText(field.help);
    if (field.help.isEmpty())
        m_help->hide();

    auto *remark = new QHBoxLayout(m_remark);
    remark->setContentsMargins({});
    remark->setSpacing(6);
    remark->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    remark->addWidget(m_remarkText, 1);
    m_remark->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(3);
    column->addWidget(m_label);
    column->addWidget(m_editor);
    column->addWidget(m_help);
    column->addWidget(m_remark);
    recolour();

    connect(m_editor, &FormEditor::edited, this, [this] {
        m_edited = true;
        showRemarks();
        Q_EMIT edited();
    });
    // The wheel scrolls the form; it changes a value only where the person is.
    for (auto *box : m_editor->findChildren<QComboBox *>()) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
    for (auto *spin : m_editor->findChildren<QSpinBox *>()) {
        spin->setFocusPolicy(Qt::StrongFocus);
        spin->installEventFilter(this);
    }
}

void FormRow::setValue(const QJsonValue &value)
{
    m_editor->setValue(value);
    m_edited = false;
    showRemarks();
}

void FormRow::setMissing(const QStringList &texts)
{
    m_missing = texts;
    showRemarks();
}

void FormRow::showRemarks()
{
    QStringList remarks = m_missing;
    if (const QString problem = m_editor->problem(); !problem.isEmpty())
        remarks.prepend(problem);
    const QString text = remarks.join(u'\n');
    m_remarkText->setText(text);
    m_remark->setVisible(!text.isEmpty());
    QWidget *control = m_editor;
    while (QWidget *proxy = control->focusProxy())
        control = proxy;
    control->setAccessibleDescription(text.isEmpty() ? m_field.help : text + u". "_s + m_field.help);
}

void FormRow::recolour()
{
    const QPalette application = QApplication::palette();
    const ThemeColors &colours = ThemeColors::of(application);
    QPalette quiet = application;
    quiet.setColor(QPalette::WindowText, colours.subtleText);
    m_help->setPalette(quiet);
    QPalette warning = application;
    warning.setColor(QPalette::WindowText, colours.warning);
    m_remarkText->setPalette(warning);
    m_remarkIcon->setPixmap(icons::pixmap(u"warning"_s, {16, 16}, colours.warning, devicePixelRatioF()));
}

bool FormRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        if (const auto *widget = qobject_cast<QWidget *>(watched); widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FormRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace voicelog
