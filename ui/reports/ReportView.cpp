// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int gap = 16;       // between pages, and around them
constexpr double dpi = 96;    // of zoom 1: paper size on a common screen
constexpr double step = 1.25; // of zoom
constexpr int wheelNotch = 120;

} // namespace

ReportView::ReportView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(u"reportView"_s);
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Mid);
    verticalScrollBar()->setSingleStep(48);
}

ReportView::~ReportView() = default;

void ReportView::setReport(const Report &report, const ReportPages &pages)
{
    m_report = &report;
    m_pages = &pages;
    m_renderer = std::make_unique<ReportRenderer>(report);
    m_pixmaps.clear();
    m_current = 0;
    if (m_fits)
        fitWidth();
    updateBars();
    announce();
    viewport()->update();
}

QSize ReportView::pageSize() const
{
    const QSizeF size = ReportRenderer::pageSize() / (72 * pt) * dpi * m_zoom;
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

int ReportView::top(qsizetype page) const { return gap + int(page) * (pageSize().height() + gap); }

void ReportView::goToPage(qsizetype page)
{
    page = std::clamp<qsizetype>(page, 0, std::max<qsizetype>(0, pageCount() - 1));
    verticalScrollBar()->setValue(top(page) - gap);
}

void ReportView::setZoom(double zoom)
{
    m_fits = false;
    applyZoom(zoom);
}

void ReportView::zoomIn() { setZoom(m_zoom * step); }

void ReportView::zoomOut() { setZoom(m_zoom / step); }

void ReportView::fitWidth()
{
    m_fits = true;
    const double wide = viewport()->width() - 2 * gap;
    applyZoom(wide / (ReportRenderer::pageSize().width() / (72 * pt) * dpi));
}

// The place in the middle stays where it is.
void ReportView::applyZoom(double zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double place = middle / double(top(1));
    m_zoom = zoom;
    m_pixmaps.clear();
    updateBars();
    verticalScrollBar()->setValue(int(place * double(top(1)) - viewport()->height() / 2.0));
    Q_EMIT zoomChanged(m_zoom);
    viewport()->update();
}

void ReportView::updateBars()
{
    const QSize page = pageSize();
    const int height = top(pageCount());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    const int width = page.width() + 2 * gap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    updateCurrent();
}

void ReportView::updateCurrent()
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    const qsizetype page = std::clamp<qsizetype>((middle - gap / 2) / (pageSize().height() + gap), 0,
                                                 std::max<qsizetype>(0, pageCount() - 1));
    if (page == m_current)
        return;
    m_current = page;
    announce();
    Q_EMIT currentPageChanged(page);
}

void ReportView::announce() { setAccessibleDescription(tr("Page %1 of %2").arg(m_current + 1).arg(pageCount())); }

QPixmap ReportView::pixmapOf(qsizetype page)
{
    if (const QPixmap *kept = m_pixmaps.object(page))
        return *kept;
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(pageSize() * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = dpi * m_zoom / (72 * pt);
    painter.scale(scale, scale);
    m_renderer->paintPage(painter, *m_pages, page);
    painter.end();
    m_pixmaps.insert(page, new QPixmap(pixmap));
    return pixmap;
}

void ReportView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().mid());
    if (!m_renderer)
        return;
    const QSize size = pageSize();
    const int left = std::max(gap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    for (qsizetype page = 0; page < pageCount(); ++page) {
        const QRect rect(QPoint(left, top(page) - verticalScrollBar()->value()), size);
        if (rect.bottom() < event->rect().top())
            continue;
        if (rect.top() > event->rect().bottom())
            break;
        painter.drawPixmap(rect.topLeft(), pixmapOf(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void ReportView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fits)
        fitWidth();
    updateBars();
}

void ReportView::scrollContentsBy(int, int)
{
    updateCurrent();
    viewport()->update();
}

void ReportView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(m_current + 1);
        return;
    case Qt::Key_PageUp:
        goToPage(m_current - 1);
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (control)
            return zoomIn();
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomOut();
        break;
    case Qt::Key_0:
        if (control)
            return fitWidth();
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ReportView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(m_zoom * std::pow(step, double(event->angleDelta().y()) / wheelNotch));
    event->accept();
}

void ReportView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange) {
        m_pixmaps.clear();
        viewport()->update();
    }
}

} // namespace voicelog
