// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportRenderer.h"

#include "ReportContent.h"

#include <base/BaseErrors.h>

#include <QPainter>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qreal pageWidth = 595.3 * pt;
constexpr qreal pageHeight = 841.9 * pt;
constexpr qreal leftMargin = 62 * pt;
constexpr qreal rightMargin = 54 * pt;
constexpr qreal topMargin = 64 * pt;
constexpr qreal firstTopMargin = 56 * pt;
constexpr qreal bottomMargin = 70 * pt;
constexpr qreal rightEdge = pageWidth - rightMargin;

} // namespace

ReportRenderer::ReportRenderer(const Report &report)
    : m_report(report), m_texts(report.language), m_flow(report, m_setter)
{
}

QSizeF ReportRenderer::pageSize() { return {pageWidth, pageHeight}; }

PageArea ReportRenderer::areaOf(qsizetype page)
{
    PageArea area{leftMargin, rightEdge, topMargin, pageHeight - bottomMargin};
    if (page == 0) {
        if (m_titleBottom == 0)
            m_titleBottom = placeTitle(nullptr, QByteArray(64, '0'));
        area.top = m_titleBottom;
    }
    return area;
}

Result<ReportPages> ReportRenderer::paginate(const CancelToken &cancel)
{
    ReportPages pages;
    VOICELOG_ASSIGN(pages.hash, reportHash(m_report, cancel));
    PageStart at;
    do {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qsizetype page = pages.starts.size();
        pages.starts += at;
        const qsizetype known = pages.bookmarks.size();
        at = m_flow.fill(at, areaOf(page), nullptr, &pages.bookmarks);
        for (qsizetype i = known; i < pages.bookmarks.size(); ++i)
            pages.bookmarks[i].page = page;
    } while (!m_flow.isEnd(at));
    return pages;
}

void ReportRenderer::paintPage(QPainter &painter, const ReportPages &pages, qsizetype page)
{
    painter.setBrush(Qt::NoBrush);
    const PageArea area = areaOf(page);
    if (page == 0)
        m_titleBottom = placeTitle(&painter, pages.hash);
    else
        paintHead(painter);
    static_cast<void>(m_flow.fill(pages.starts[page], area, &painter, nullptr));
    paintFoot(painter, pages, page);
}

void ReportRenderer::paintLine(QPainter &painter, const QString &text, TextLook look, const QColor &colour, qreal x,
                               qreal y, bool toTheRight)
{
    const SetText set = m_setter.setLine(text, look);
    painter.setPen(colour);
    TextSetter::paint(painter, set, 0, {toTheRight ? x - set.lines.first().width : x, y});
}

QList<std::pair<QString, QString>> ReportRenderer::titleFacts() const
{
    const QDateTime local = m_report.generatedAt.toTimeZone(QTimeZone(m_report.timeZone));
    return {
        {m_texts.text("head.number"_L1), m_report.number.isEmpty() ? u"–"_s : m_report.number},
        {m_texts.text("head.made"_L1), m_texts.text("head.madeWhen"_L1, {{u"date"_s, m_texts.date(local.date())},
                                                                         {u"time"_s, local.toString(u"HH:mm"_s)},
                                                                         {u"zone"_s, local.timeZoneAbbreviation()}})},
        {m_texts.text("head.by"_L1), m_report.generatedBy + u" ("_s + m_texts.value(m_report.generatedByRole) + u')'},
        {m_texts.text("head.edition"_L1), m_report.editionId},
        {m_texts.text("head.classification"_L1), m_texts.value(QString(classificationId(m_report.classification)))},
        {m_texts.text("head.personalData"_L1),
         m_texts.text(m_report.containsPersonalData ? "head.containsPersonalData"_L1 : "head.noPersonalData"_L1)},
    };
}

// The head of the first page: whose report this is and what it is. Gives where the text begins.
qreal ReportRenderer::placeTitle(QPainter *painter, const QByteArray &hash)
{
    qreal y = firstTopMargin;
    const qreal width = rightEdge - leftMargin;
    const auto put = [&](const QString &text, TextLook look, const QColor &colour, qreal x, qreal wide) {
        const SetText set = m_setter.set(text, look, wide);
        if (painter) {
            painter->setPen(colour);
            for (qsizetype line = 0; line < set.lines.size(); ++line)
                TextSetter::paint(*painter, set, line, {x, y + qreal(line) * set.lineHeight});
        }
        return set.height();
    };
    if (painter)
        painter->fillRect(QRectF(leftMargin, y - 10 * pt, 36 * pt, 3 * pt), ink::accent);
    y += put(m_report.organisation, TextLook::Strong, ink::accent, leftMargin, width) + 4 * pt;
    y += put(m_report.title, TextLook::Title, ink::text, leftMargin, width);
    if (!m_report.subtitle.isEmpty())
        y += 2 * pt + put(m_report.subtitle, TextLook::Subtitle, ink::faint, leftMargin, width);
    y += 12 * pt;

    // Two facts beside each other.
    const auto facts = titleFacts();
    const qreal half = width / 2;
    const qreal label = 82 * pt;
    const qreal boxTop = y;
    const auto box = [&](qreal height) {
        if (painter)
            painter->fillRect(QRectF(leftMargin, boxTop, width, height), ink::tint);
    };
    const auto walk = [&](bool paints) {
        QPainter *target = std::exchange(painter, paints ? painter : nullptr);
        y = boxTop + 7 * pt;
        for (qsizetype i = 0; i < facts.size(); i += 2) {
            qreal height = 0;
            for (qsizetype j = i; j < std::min(i + 2, facts.size()); ++j) {
                const qreal x = leftMargin + 9 * pt + qreal(j - i) * half;
                height = std::max(height, put(facts[j].first, TextLook::Note, ink::faint, x, label - 6 * pt));
                height = std::max(height,
                                  put(facts[j].second, TextLook::Cell, ink::text, x + label, half - label - 16 * pt));
            }
            y += height + 2.5 * pt;
        }
        const QString hashText = QString::fromLatin1(hash);
        const qreal x = leftMargin + 9 * pt;
        qreal height = put(m_texts.text("head.hash"_L1), TextLook::Note, ink::faint, x, label - 6 * pt);
        height = std::max(height, put(hashText, TextLook::Cell, ink::text, x + label, width - label - 18 * pt));
        y += height + 7 * pt;
        painter = target;
    };
    walk(false);
    box(y - boxTop);
    walk(true);
    if (!m_report.fourEyes) {
        y += 8 * pt;
        y += put(m_texts.text("head.noFourEyes"_L1), TextLook::Note, ink::notice, leftMargin, width);
    }
    return y + 14 * pt;
}

void ReportRenderer::paintHead(QPainter &painter)
{
    const qreal y = 36 * pt;
    paintLine(painter, m_report.organisation, TextLook::Running, ink::faint, leftMargin, y);
    const QString title = m_report.subtitle.isEmpty() ? m_report.title : m_report.title + u" – "_s + m_report.subtitle;
    // Long titles give way to the organisation's name.
    const qreal room = (rightEdge - leftMargin) * 0.62;
    SetText set = m_setter.set(title, TextLook::Running, room);
    if (set.lines.size() > 1)
        set = m_setter.set(m_report.title, TextLook::Running, room);
    painter.setPen(ink::faint);
    TextSetter::paint(painter, set, 0, {rightEdge - set.lines.first().width, y});
    painter.fillRect(QRectF(leftMargin, y + 13 * pt, rightEdge - leftMargin, hairline), ink::line);
}

void ReportRenderer::paintFoot(QPainter &painter, const ReportPages &pages, qsizetype page)
{
    const qreal y = pageHeight - 52 * pt;
    painter.fillRect(QRectF(leftMargin, y - 5 * pt, rightEdge - leftMargin, hairline), ink::line);
    const QString classification = m_texts.value(QString(classificationId(m_report.classification)));
    const QString left = m_report.number.isEmpty() ? classification : m_report.number + u" · "_s + classification;
    paintLine(painter, left, TextLook::Running, ink::faint, leftMargin, y);
    paintLine(painter,
              m_texts.text("foot.page"_L1,
                           {{u"page"_s, m_texts.number(page + 1)}, {u"pages"_s, m_texts.number(pages.starts.size())}}),
              TextLook::Running, ink::text, rightEdge, y, true);
    const qreal second = y + 11 * pt;
    paintLine(painter, m_texts.text("foot.hash"_L1, {{u"hash"_s, QString::fromLatin1(pages.hash)}}), TextLook::Running,
              ink::faint, leftMargin, second);
    if (m_report.containsPersonalData)
        paintLine(painter, m_texts.text("foot.personalData"_L1), TextLook::RunningStrong, ink::text, rightEdge, second,
                  true);
}

} // namespace voicelog
