// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretWordsView.h"

#include <common/ThemeColors.h>

#include <QFontDatabase>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int columns = 4;

} // namespace

SecretWordsView::SecretWordsView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Recovery words"));
    setAccessibleDescription(tr(
        "The words are only painted, so a screen reader cannot read them out. Ask somebody you trust to read them."));
}

void SecretWordsView::setWords(const SecretBytes &words)
{
    m_words = &words;
    update();
}

QByteArrayView SecretWordsView::word(const SecretBytes &words, int index)
{
    QByteArrayView rest = words.view();
    while (true) {
        const qsizetype end = rest.indexOf(' ');
        const QByteArrayView found = end < 0 ? rest : rest.first(end);
        if (index-- == 0)
            return found;
        if (end < 0)
            return {};
        rest = rest.sliced(end + 1);
    }
}

int SecretWordsView::count(const SecretBytes &words)
{
    return words.isEmpty() ? 0 : int(std::ranges::count(words.view(), ' ')) + 1;
}

QSize SecretWordsView::sizeHint() const { return {600, 260}; }

void SecretWordsView::paintEvent(QPaintEvent *)
{
    if (!m_words)
        return;
    const int total = count(*m_words);
    const int rows = (total + columns - 1) / columns;
    if (rows == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = ThemeColors::of(palette());
    painter.setPen(colours.border);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF() * 1.15);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int numberWidth = metrics.horizontalAdvance(u"24  "_s);
    const double cellWidth = (width() - 32.0) / columns;
    const double cellHeight = (height() - 24.0) / rows;
    for (int i = 0; i < total; ++i) {
        // Downwards first: people read columns of numbered words so.
        const int column = i / rows;
        const QRectF cell(16 + column * cellWidth, 12 + (i % rows) * cellHeight, cellWidth, cellHeight);
        painter.setPen(colours.subtleText);
        painter.drawText(cell.adjusted(0, 0, -cellWidth + numberWidth - 8, 0), Qt::AlignVCenter | Qt::AlignRight,
                         QString::number(i + 1));
        painter.setPen(palette().color(QPalette::Text));
        QString text = QString::fromUtf8(word(*m_words, i));
        painter.drawText(cell.adjusted(numberWidth, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
        text.fill(u'\0');
    }
}

} // namespace voicelog
