// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterChips.h"

#include <common/FlowLayout.h>
#include <common/IconSet.h>

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace voicelog {

FilterChips::FilterChips(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setVisible(false);
}

void FilterChips::setChoice(const FilterChoice &choice, const QHash<Id, QString> &programmeNames)
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of them may be what was clicked
        delete item;
    }
    for (const FilterChoice::Part part : FilterChoice::allParts) {
        if (!choice.isActive(part))
            continue;
        auto *chip = new QToolButton(this);
        chip->setObjectName(u"filterChip%1"_s.arg(int(part)));
        const QString text = choice.text(part, programmeNames);
        chip->setText(fontMetrics().elidedText(text, Qt::ElideRight, fontMetrics().averageCharWidth() * 44));
        chip->setIcon(icons::named(u"close"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(tr("%1: remove this filter").arg(text));
        chip->setAccessibleName(tr("Remove filter %1").arg(text));
        chip->setFocusPolicy(Qt::StrongFocus);
        connect(chip, &QToolButton::clicked, this, [this, part] { Q_EMIT removeRequested(part); });
        layout()->addWidget(chip);
    }
    const bool any = layout()->count() > 0;
    if (any) {
        auto *clear = new QToolButton(this);
        clear->setObjectName(u"clearFilters"_s);
        clear->setText(tr("Clear all filters"));
        clear->setAutoRaise(true);
        clear->setFocusPolicy(Qt::StrongFocus);
        connect(clear, &QToolButton::clicked, this, &FilterChips::clearRequested);
        layout()->addWidget(clear);
    }
    setVisible(any);
    updateGeometry();
}

} // namespace voicelog
