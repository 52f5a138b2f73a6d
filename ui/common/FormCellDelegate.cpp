// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormCellDelegate.h"

#include "FormDateEditor.h"

#include <QComboBox>
#include <QJsonValue>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = voicelog::FormField::Kind;

namespace voicelog {

FormCellDelegate::FormCellDelegate(FormField column, QObject *parent)
    : QStyledItemDelegate(parent), m_column(std::move(column))
{
}

QString FormCellDelegate::shown(const FormField &column, const QJsonValue &value)
{
    switch (column.kind) {
    case Kind::Choice: {
        const auto found = std::ranges::find(column.choices, value.toString(), &FormChoice::id);
        return found == column.choices.end() ? value.toString() : found->label;
    }
    case Kind::Date:
        return FormDateEditor::shown(value.toString());
    case Kind::Number:
        return value.isDouble() ? QLocale().toString(value.toInt()) : QString();
    case Kind::Flag:
        return {};
    default:
        return value.toString();
    }
}

QWidget *FormCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *self = const_cast<FormCellDelegate *>(this); // the signal is ours; QStyledItemDelegate asks for const
    QWidget *editor = nullptr;
    const auto follow = [self](auto *widget, auto signal) {
        connect(widget, signal, self, [self, widget] { Q_EMIT self->commitData(widget); });
    };
    if (m_column.kind == Kind::Flag)
        return nullptr; // its check box stands in the cell
    if (m_column.kind == Kind::Choice) {
        auto *box = new QComboBox(parent);
        box->addItem(tr("(not chosen)"), QString());
        for (const FormChoice &choice : m_column.choices)
            box->addItem(choice.label, choice.id);
        follow(box, &QComboBox::activated);
        editor = box;
    } else if (m_column.kind == Kind::Number) {
        auto *spin = new QSpinBox(parent);
        spin->setRange(m_column.minimum, m_column.maximum);
        follow(spin, &QSpinBox::valueChanged);
        editor = spin;
    } else if (m_column.kind == Kind::Text) {
        auto *text = new QTextEdit(parent);
        text->setAcceptRichText(false);
        follow(text, &QTextEdit::textChanged);
        editor = text;
    } else {
        auto *line = new QLineEdit(parent);
        if (m_column.maxLength > 0)
            line->setMaxLength(m_column.maxLength);
        line->setPlaceholderText(m_column.example);
        follow(line, &QLineEdit::textEdited);
        editor = line;
    }
    editor->setObjectName(u"cell-"_s + m_column.key);
    editor->setAccessibleName(m_column.label);
    return editor;
}

void FormCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto value = index.data(valueRole).toJsonValue();
    if (value == valueOf(editor))
        return; // it comes back from the model, which was given it by this very editor
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        if (box->findData(value.toString()) < 0)
            box->addItem(value.toString(), value.toString());
        box->setCurrentIndex(box->findData(value.toString()));
    } else if (auto *spin = qobject_cast<QSpinBox *>(editor)) {
        spin->setValue(value.toInt());
    } else if (auto *text = qobject_cast<QTextEdit *>(editor)) {
        text->setPlainText(value.toString());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(shown(m_column, value));
    }
}

QJsonValue FormCellDelegate::valueOf(const QWidget *editor) const
{
    if (const auto *spin = qobject_cast<const QSpinBox *>(editor))
        return spin->value();
    QString text;
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        text = box->currentData().toString();
    else if (const auto *edit = qobject_cast<const QTextEdit *>(editor))
        text = edit->toPlainText();
    else if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        text = m_column.kind == Kind::Date ? FormDateEditor::stored(line->text()) : line->text();
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void FormCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QJsonValue value = valueOf(editor);
    if (index.data(valueRole).toJsonValue() == value)
        return;
    model->setData(index, shown(m_column, value), Qt::DisplayRole);
    model->setData(index, QVariant::fromValue(value), valueRole);
}

void FormCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    QRect place = option.rect;
    const int lines = m_column.kind == Kind::Text ? 4 : 1;
    place.setHeight(std::max(place.height(), lines * editor->fontMetrics().lineSpacing() + 12));
    if (const QWidget *viewport = editor->parentWidget(); viewport && place.bottom() > viewport->rect().bottom())
        place.moveBottom(std::max(viewport->rect().bottom(), place.height() - 1));
    editor->setGeometry(place);
}

} // namespace voicelog
