// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnswerDialog.h"

#include <common/MessageBar.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

AnswerDialog::AnswerDialog(const DataRequest &request, bool needsSecond, QWidget *parent)
    : ActDialog(parent), m_remark(new QLabel)
{
    setObjectName(u"proposeDialog"_s);
    setWindowTitle(tr("Put the answer to %1 forward").arg(request.number));
    auto *intro = new QLabel(
        tr("The letter tells all of this (GDPR art. 15(1)); tick what it has. Of recipients it names the actual "
           "ones.") +
        u' ' +
        (needsSecond ? tr("Another officer then looks at it, because something is left out or refused, or a monitoring "
                          "case is concerned.")
                     : tr("It can then be sent.")));
    intro->setObjectName(u"dialogIntro"_s);
    intro->setWordWrap(true);
    m_remark->setObjectName(u"dialogRemark"_s);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("Put it forward"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"dialogAccept"_s);
    m_accept->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(message());
    layout->addWidget(intro);
    for (size_t i = 0; i < answerItemIds.size(); ++i) {
        auto *box = new QCheckBox(sentenceCase(EnumText::value(answerItemIds[i])));
        box->setObjectName(u"item-"_s + answerItemIds[i]);
        connect(box, &QCheckBox::toggled, this, &AnswerDialog::check);
        m_items.insert(AnswerItem(int(i)), box);
        layout->addWidget(box);
    }
    layout->addWidget(m_remark);
    layout->addWidget(buttons);
    setMinimumWidth(540);
    check();
}

QList<AnswerItem> AnswerDialog::items() const
{
    QList<AnswerItem> ticked;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        if (it.value()->isChecked())
            ticked += it.key();
    }
    return ticked;
}

void AnswerDialog::check()
{
    const auto missing = int(m_items.size() - items().size());
    m_remark->setText(missing == 0 ? QString() : tr("%n part(s) not ticked yet (R-ACCESS-01)", nullptr, missing));
    m_accept->setEnabled(missing == 0);
    m_accept->setToolTip(m_remark->text());
}

} // namespace voicelog
