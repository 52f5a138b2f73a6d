// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reports/ReportRenderer.h>

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace voicelog {

/// Shows a report's pages one below the other, as they will be on paper: painted by the renderer that writes the PDF.
/// Pages are painted when they come into view, and the last few are kept. Ctrl with + and - zooms, Ctrl+0 fits the
/// width; Page Up and Page Down go from page to page.
class ReportView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);
    ~ReportView() override;

    /// The report and how it falls into pages, as a worker found. Both are kept by the view's owner.
    void setReport(const Report &report, const ReportPages &pages);
    [[nodiscard]] qsizetype pageCount() const { return m_pages ? m_pages->starts.size() : 0; }
    /// The page that fills most of the view, from 0.
    [[nodiscard]] qsizetype currentPage() const { return m_current; }
    void goToPage(qsizetype page);

    /// 1 is the size on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// The page as wide as the view, and so whenever the view changes its size, until setZoom().
    void fitWidth();

    static constexpr double smallestZoom = 0.25;
    static constexpr double largestZoom = 4;

Q_SIGNALS:
    void currentPageChanged(qsizetype page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSize pageSize() const;
    [[nodiscard]] int top(qsizetype page) const;
    [[nodiscard]] QPixmap pixmapOf(qsizetype page);
    void applyZoom(double zoom);
    void updateBars();
    void updateCurrent();
    void announce();

    const Report *m_report = nullptr;
    const ReportPages *m_pages = nullptr;
    std::unique_ptr<ReportRenderer> m_renderer;
    QCache<qsizetype, QPixmap> m_pixmaps{6};
    double m_zoom = 1;
    bool m_fits = true;
    qsizetype m_current = 0;
};

} // namespace voicelog
