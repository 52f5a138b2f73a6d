// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingTextDialog.h"

#include <common/Theme.h>

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

BalancingTextDialog::BalancingTextDialog(const Request &request, QWidget *parent)
    : QDialog(parent), m_request(request), m_remark(new QLabel)
{
    setObjectName(request.name);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    auto *intro = new QLabel(request.intro);
    intro->setWordWrap(true);
    auto *label = new QLabel(request.label);
    QWidget *control = nullptr;
    if (request.oneLine) {
        control = m_line = new QLineEdit;
        m_line->setMaxLength(request.maximum);
        connect(m_line, &QLineEdit::textChanged, this, &BalancingTextDialog::check);
    } else {
        control = m_edit = new QTextEdit;
        m_edit->setAcceptRichText(false);
        m_edit->setTabChangesFocus(true);
        connect(m_edit, &QTextEdit::textChanged, this, &BalancingTextDialog::check);
    }
    control->setObjectName(u"dialogText"_s);
    label->setBuddy(control);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(request.button, QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(intro);
    layout->addWidget(label);
    layout->addWidget(control, request.oneLine ? 0 : 1);
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    setMinimumWidth(520);
    control->setFocus(Qt::OtherFocusReason);
    check();
}

QString BalancingTextDialog::text() const { return (m_line ? m_line->text() : m_edit->toPlainText()).trimmed(); }

void BalancingTextDialog::check()
{
    const auto length = int(text().size());
    QString remark;
    if (length < m_request.minimum)
        remark = m_request.minimum > 1 ? tr("%n more character(s) needed", nullptr, m_request.minimum - length)
                                       : tr("Fill this in first");
    else if (length > m_request.maximum)
        remark = tr("%n character(s) too many", nullptr, length - m_request.maximum);
    m_remark->setText(remark.isEmpty() ? u" "_s : remark);
    m_accept->setEnabled(remark.isEmpty());
    m_accept->setToolTip(remark);
}

} // namespace voicelog
