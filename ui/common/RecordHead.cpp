// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordHead.h"

#include "IconSet.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace voicelog {

QPushButton *RecordHead::backButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(icons::named(u"left"_s), text);
    button->setObjectName(name);
    button->setToolTip(tr("Back to the list (Alt+Left)"));
    button->setShortcut(Qt::ALT | Qt::Key_Left);
    button->setAutoDefault(false);
    return button;
}

QLabel *RecordHead::title(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace voicelog
