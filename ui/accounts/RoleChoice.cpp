// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RoleChoice.h"

#include <archive/AccountRules.h>
#include <common/SentenceCase.h>
#include <common/Theme.h>
#include <words/EnumText.h>
#include <words/RoleText.h>

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

RoleChoice::RoleChoice(Role actor, QWidget *parent)
    : QWidget(parent), m_roles(new QComboBox(this)), m_may(new QLabel(this)), m_mayNever(new QLabel(this))
{
    m_roles->setObjectName(u"accountRole"_s);
    m_may->setObjectName(u"roleMay"_s);
    m_mayNever->setObjectName(u"roleMayNever"_s);
    for (const Role role : allRoles) {
        if (mayManage(actor, role))
            m_roles->addItem(sentenceCase(EnumText::of(role)), int(role));
    }
    for (QLabel *label : {m_may, m_mayNever}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setMinimumHeight(label->fontMetrics().lineSpacing() * 2);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::spacing / 2);
    column->addWidget(m_roles);
    column->addWidget(m_may);
    column->addWidget(m_mayNever);
    setFocusProxy(m_roles);
    connect(m_roles, &QComboBox::currentIndexChanged, this, [this] {
        explain();
        Q_EMIT changed(role());
    });
    explain();
}

Role RoleChoice::role() const { return Role(m_roles->currentData().toInt()); }

void RoleChoice::setRole(Role role) { m_roles->setCurrentIndex(m_roles->findData(int(role))); }

void RoleChoice::explain()
{
    if (m_roles->currentIndex() < 0)
        return;
    m_may->setText(tr("May: %1").arg(RoleText::may(role())));
    m_mayNever->setText(tr("May never: %1").arg(RoleText::mayNever(role())));
}

} // namespace voicelog
