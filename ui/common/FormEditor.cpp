// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormEditor.h"

#include "FormDateEditor.h"
#include "FormTable.h"
#include "FormTextEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

const QJsonValue nothing(QJsonValue::Undefined);

QString withoutMnemonic(QString text) { return text.replace(u'&', u"&&"_s); }

class LineEditor final : public FormEditor
{
public:
    explicit LineEditor(const FormField &field) : m_edit(new QLineEdit)
    {
        if (field.maxLength > 0)
            m_edit->setMaxLength(field.maxLength);
        m_edit->setPlaceholderText(field.example);
        setControl(field, m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, &FormEditor::edited);
    }
    void setValue(const QJsonValue &value) override { m_edit->setText(value.toString()); }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString text = m_edit->text().trimmed();
        return text.isEmpty() ? nothing : QJsonValue(text);
    }

private:
    QLineEdit *m_edit;
};

class ChoiceEditor final : public FormEditor
{
public:
    explicit ChoiceEditor(const FormField &field) : m_box(new QComboBox), m_known(int(field.choices.size()) + 1)
    {
        m_box->addItem(FormEditor::tr("(not chosen)"), QString());
        for (const FormChoice &choice : field.choices)
            m_box->addItem(choice.label, choice.id);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(24);
        setControl(field, m_box);
        connect(m_box, &QComboBox::activated, this, &FormEditor::edited);
    }
    void setValue(const QJsonValue &value) override
    {
        const QString id = value.toString();
        while (m_box->count() > m_known)
            m_box->removeItem(m_known);
        if (m_box->findData(id) < 0)
            m_box->addItem(id, id);
        m_box->setCurrentIndex(m_box->findData(id));
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString id = m_box->currentData().toString();
        return id.isEmpty() ? nothing : QJsonValue(id);
    }

private:
    QComboBox *m_box;
    int m_known;
};

class ChecksEditor final : public FormEditor
{
public:
    explicit ChecksEditor(const FormField &field)
    {
        auto *group = new QWidget;
        auto *column = new QVBoxLayout(group);
        column->setContentsMargins({});
        column->setSpacing(4);
        for (const FormChoice &choice : field.choices) {
            auto *box = new QCheckBox(withoutMnemonic(choice.label));
            box->setObjectName(u"field-%1-%2"_s.arg(field.key, choice.id));
            box->setAccessibleName(u"%1: %2"_s.arg(field.label, choice.label));
            column->addWidget(box, 0, Qt::AlignLeft);
            m_boxes.append({choice.id, box});
            connect(box, &QCheckBox::clicked, this, &FormEditor::edited);
        }
        setControl(field, group);
        if (!m_boxes.isEmpty())
            group->setFocusProxy(m_boxes.constFirst().second);
    }
    void setValue(const QJsonValue &value) override
    {
        const QJsonArray array = value.toArray();
        m_unknown = {};
        for (const auto &[id, box] : std::as_const(m_boxes))
            box->setChecked(array.contains(id));
        for (const auto &one : array) {
            if (std::ranges::none_of(m_boxes, [&one](const auto &box) { return one.toString() == box.first; }))
                m_unknown.append(one);
        }
    }
    [[nodiscard]] QJsonValue value() const override
    {
        QJsonArray array;
        for (const auto &[id, box] : m_boxes) {
            if (box->isChecked())
                array.append(id);
        }
        for (const auto &one : m_unknown)
            array.append(one);
        return array.isEmpty() ? nothing : QJsonValue(array);
    }

private:
    QList<std::pair<QString, QCheckBox *>> m_boxes;
    QJsonArray m_unknown;
};

class FlagEditor final : public FormEditor
{
public:
    explicit FlagEditor(const FormField &field) : m_box(new QCheckBox(withoutMnemonic(field.label)))
    {
        setControl(field, m_box);
        connect(m_box, &QCheckBox::clicked, this, &FormEditor::edited);
    }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    [[nodiscard]] QJsonValue value() const override { return m_box->isChecked(); }
    [[nodiscard]] bool showsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

class YesNoEditor final : public FormEditor
{
public:
    explicit YesNoEditor(const FormField &field)
        : m_yes(new QRadioButton(FormEditor::tr("Yes"))), m_no(new QRadioButton(FormEditor::tr("No")))
    {
        auto *group = new QWidget;
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins({});
        row->setSpacing(16);
        row->addWidget(m_yes);
        row->addWidget(m_no);
        row->addStretch(1);
        for (QRadioButton *button : {m_yes, m_no}) {
            button->setObjectName(u"field-%1-%2"_s.arg(field.key, button == m_yes ? u"yes"_s : u"no"_s));
            button->setAccessibleName(u"%1: %2"_s.arg(field.label, button->text()));
            connect(button, &QRadioButton::clicked, this, &FormEditor::edited);
        }
        setControl(field, group);
        group->setFocusProxy(m_yes);
    }
    void setValue(const QJsonValue &value) override
    {
        for (QRadioButton *button : {m_yes, m_no}) { // neither of them, if it is not answered
            button->setAutoExclusive(false);
            button->setChecked(value.isBool() && value.toBool() == (button == m_yes));
        }
        for (QRadioButton *button : {m_yes, m_no})
            button->setAutoExclusive(true);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        return m_yes->isChecked() || m_no->isChecked() ? QJsonValue(m_yes->isChecked()) : nothing;
    }

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};

class NumberEditor final : public FormEditor
{
public:
    explicit NumberEditor(const FormField &field) : m_spin(new QSpinBox)
    {
        m_spin->setRange(field.minimum - 1, field.maximum); // the lowest one stands for "none"
        m_spin->setSpecialValueText(FormEditor::tr("(none)"));
        setControl(field, m_spin);
        connect(m_spin, &QSpinBox::valueChanged, this, &FormEditor::edited);
    }
    void setValue(const QJsonValue &value) override
    {
        const QSignalBlocker blocker(m_spin);
        m_spin->setValue(value.isDouble() ? value.toInt() : m_spin->minimum());
    }
    [[nodiscard]] QJsonValue value() const override
    {
        return m_spin->value() == m_spin->minimum() ? nothing : QJsonValue(m_spin->value());
    }

private:
    QSpinBox *m_spin;
};

} // namespace

FormEditor *FormEditor::make(const FormField &field)
{
    switch (field.kind) {
    case FormField::Kind::Line:
        return new LineEditor(field);
    case FormField::Kind::Text:
        return new FormTextEditor(field);
    case FormField::Kind::Date:
        return new FormDateEditor(field);
    case FormField::Kind::Choice:
        return new ChoiceEditor(field);
    case FormField::Kind::Checks:
        return new ChecksEditor(field);
    case FormField::Kind::Flag:
        return new FlagEditor(field);
    case FormField::Kind::YesNo:
        return new YesNoEditor(field);
    case FormField::Kind::Number:
        return new NumberEditor(field);
    case FormField::Kind::TextList:
    case FormField::Kind::Records:
        return new FormTable(field);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

void FormEditor::setControl(const FormField &field, QWidget *control)
{
    control->setObjectName(u"field-"_s + field.key);
    control->setAccessibleName(field.required ? tr("%1, required").arg(field.label) : field.label);
    control->setAccessibleDescription(field.help);
    using Kind = FormField::Kind;
    const bool wide = field.kind != Kind::Choice && field.kind != Kind::Number && field.kind != Kind::Date &&
                      field.kind != Kind::Flag;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(control, wide ? 1 : 0);
    if (!wide)
        row->addStretch(1);
    setFocusProxy(control);
}

} // namespace voicelog
