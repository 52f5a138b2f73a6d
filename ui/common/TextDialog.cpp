// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TextDialog.h"

#include "Theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

TextDialog::TextDialog(const Request &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_remark(new QLabel)
{
    setObjectName(request.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    auto *intro = new QLabel(request.intro);
    intro->setWordWrap(true);
    intro->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    if (request.oneLine) {
        m_line = new QLineEdit;
        m_line->setObjectName(u"dialogText"_s);
        form->addRow(request.label, m_line);
        connect(m_line, &QLineEdit::textChanged, this, &TextDialog::check);
    } else {
        m_edit = new QPlainTextEdit;
        m_edit->setObjectName(u"dialogText"_s);
        m_edit->setTabChangesFocus(true);
        m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 5 + 12);
        form->addRow(request.label, m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &TextDialog::check);
    }
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), m_remark);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(request.button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::margin);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    check();
}

QString TextDialog::text() const
{
    return m_line ? m_line->text().simplified() : m_edit->toPlainText().trimmed(); // paragraphs stay
}

void TextDialog::check()
{
    const auto length = int(text().size());
    QString remark;
    if (length > m_request.maximum)
        remark = tr("%n character(s) too many", nullptr, length - m_request.maximum);
    else if (length < m_request.minimum && m_request.minimum > 1)
        remark = tr("%n more character(s) needed", nullptr, m_request.minimum - length);
    const bool fits = length >= m_request.minimum && length <= m_request.maximum;
    m_remark->setText(remark);
    m_accept->setEnabled(fits);
    m_accept->setToolTip(fits ? QString() : remark.isEmpty() ? tr("Fill it in first") : remark);
}

} // namespace voicelog
