// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretView.h"

#include "ThemeColors.h"

#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace voicelog {

SecretView::SecretView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Password"));
    setAccessibleDescription(
        tr("It is only painted, so a screen reader cannot read it out. Ask somebody you trust to read it."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretView::setSecret(SecretBytes secret)
{
    m_secret = std::move(secret);
    updateGeometry();
    update();
}

QFont SecretView::secretFont() const
{
    QFont made = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    made.setPointSizeF(font().pointSizeF() * 1.2);
    return made;
}

QSize SecretView::sizeHint() const
{
    const QFontMetrics metrics(secretFont());
    return {metrics.averageCharWidth() * int(m_secret.view().size() + 2) + 24, metrics.height() + 20};
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ThemeColors::of(palette()).border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setFont(secretFont());
    painter.setPen(palette().color(QPalette::Text));
    QString text = QString::fromUtf8(m_secret.view());
    painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
    text.fill(u'\0');
}

} // namespace voicelog
