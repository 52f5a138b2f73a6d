// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormTextEditor.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 24;

} // namespace

FormTextEditor::FormTextEditor(const FormField &field) : m_edit(new QTextEdit), m_maxLength(field.maxLength)
{
    m_edit->setAcceptRichText(false);
    m_edit->setTabChangesFocus(true);
    m_edit->setPlaceholderText(field.example);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setControl(field, m_edit);
    connect(m_edit, &QTextEdit::textChanged, this, &FormEditor::edited);
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &FormTextEditor::fit);
    fit();
}

void FormTextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(value.toString());
    fit();
}

QJsonValue FormTextEditor::value() const
{
    const QString text = m_edit->toPlainText();
    return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

QString FormTextEditor::problem() const
{
    const qsizetype length = m_edit->toPlainText().size();
    if (m_maxLength == 0 || length <= m_maxLength)
        return {};
    return tr("Too long: %1 of at most %2 characters").arg(QLocale().toString(length), QLocale().toString(m_maxLength));
}

void FormTextEditor::fit()
{
    const int line = m_edit->fontMetrics().lineSpacing();
    const int margins = int(2 * m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
    const int wanted = int(std::ceil(m_edit->document()->size().height())) + 2 * m_edit->frameWidth();
    m_edit->setFixedHeight(std::clamp(wanted, fewestLines * line + margins, mostLines * line + margins));
}

} // namespace voicelog
