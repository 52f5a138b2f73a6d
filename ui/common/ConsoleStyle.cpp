// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ConsoleStyle.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Fusion's outline is a darker shade of the window, which cannot be seen on a dark one.
void drawOutline(const QStyleOption &option, QPainter &painter, double radius)
{
    if (option.palette.color(QPalette::Window).lightness() > 127)
        return;
    const bool focused = option.state.testFlags(QStyle::State_HasFocus | QStyle::State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(option.palette.color(focused ? QPalette::Highlight : QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) {}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_HeaderMargin || metric == PM_FocusFrameHMargin)
        return QProxyStyle::pixelMetric(metric, option, widget) + 3;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_Frame || element == PE_IndicatorCheckBox)
        drawOutline(*option, *painter, 2);
    else if (element == PE_IndicatorRadioButton)
        drawOutline(*option, *painter, option->rect.height() / 2.0);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        drawOutline(*option, *painter, 2);
}

} // namespace voicelog
