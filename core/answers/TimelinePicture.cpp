// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelinePicture.h"

#include <recordings/SoundCopy.h>
#include <reports/ReportFlow.h>
#include <reports/TextSetter.h>

#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double laneHeightPt = 44;
constexpr double segmentsHeightPt = 14;
constexpr double axisHeightPt = 16;
constexpr int bins = 900;

const QColor markInk(0x6a, 0x70, 0x78);

class TimelinePainter
{
public:
    TimelinePainter(const GivenRecording &given, const ReportTexts &texts)
        : m_peaks(given.peaks), m_durationMs(std::max<qint64>(1, given.recording.durationMs)),
          m_marks(soundMarks(given.decision.marks, given.recording.durationMs)), m_segments(given.segments),
          m_lanes(given.hasSound() && !given.peaks.isNull() ? given.peaks.channels() : 0),
          m_markWord(texts.text("copy.leftOutShort"_L1))
    {
        for (const Segment &one : given.segments)
            m_words += texts.value(QString(enumId(one.kind)), "copyValue"_L1);
    }

    [[nodiscard]] double heightPt() const
    {
        return m_lanes * laneHeightPt + (m_segments.isEmpty() ? 0 : segmentsHeightPt) + axisHeightPt;
    }

    void operator()(QPainter &painter, const QRectF &rect) const
    {
        qreal y = rect.top();
        for (int lane = 0; lane < m_lanes; ++lane, y += laneHeightPt * pt)
            paintLane(painter, QRectF(rect.left(), y, rect.width(), (laneHeightPt - 4) * pt), lane);
        if (!m_segments.isEmpty()) {
            paintSegments(painter, QRectF(rect.left(), y, rect.width(), (segmentsHeightPt - 3) * pt));
            y += segmentsHeightPt * pt;
        }
        paintAxis(painter, QRectF(rect.left(), y, rect.width(), axisHeightPt * pt));
    }

private:
    [[nodiscard]] qreal xOf(const QRectF &rect, qint64 ms) const
    {
        return rect.left() + rect.width() * double(std::clamp<qint64>(ms, 0, m_durationMs)) / double(m_durationMs);
    }
    [[nodiscard]] bool isMarked(int lane, double fromMs, double toMs) const
    {
        return std::ranges::any_of(m_marks, [&](const RedactionMark &one) {
            return (one.channel < 0 || one.channel == lane) &&
                   double(one.range.startMs)<toMs &&double(one.range.endMs)> fromMs;
        });
    }

    void paintLane(QPainter &painter, const QRectF &rect, int lane) const
    {
        painter.fillRect(rect, ink::tint);
        for (const RedactionMark &one : m_marks) {
            if (one.channel >= 0 && one.channel != lane)
                continue;
            const qreal left = xOf(rect, one.range.startMs);
            const QRectF covered(left, rect.top(), std::max(xOf(rect, one.range.endMs) - left, 0.8 * pt),
                                 rect.height());
            painter.fillRect(covered, markInk);
            paintWord(painter, covered, m_markWord, Qt::white);
        }
        std::array<Peak, bins> peaks;
        m_peaks.read(lane, 0, double(m_peaks.frames()) / bins, peaks);
        painter.setPen(QPen(ink::accent, rect.width() / bins));
        const double binMs = double(m_durationMs) / bins;
        // Bins snap to the width of a level: what lies beside a mark may hold some of it, so it is not drawn either.
        const double slackMs = binMs + 4000.0 * PeakPyramid::baseFrames / std::max(1, m_peaks.sampleRate());
        for (int i = 0; i < bins; ++i) {
            const Peak &peak = peaks[size_t(i)];
            if (peak.isEmpty() || isMarked(lane, i * binMs - slackMs, (i + 1) * binMs + slackMs))
                continue;
            const qreal x = rect.left() + rect.width() * (i + 0.5) / bins;
            const qreal half = rect.height() / 2;
            const qreal middle = rect.top() + half;
            painter.drawLine(QPointF(x, middle - half * peak.max / 32768.0),
                             QPointF(x, middle - half * peak.min / 32768.0 + 0.2 * pt));
        }
    }

    static void paintWord(QPainter &painter, const QRectF &rect, const QString &word, const QColor &colour)
    {
        TextSetter setter;
        const SetText set = setter.set(word, TextLook::Note, 400 * pt);
        if (set.lines.isEmpty() || set.lines.first().width + 4 * pt > rect.width())
            return;
        painter.setPen(colour);
        TextSetter::paint(painter, set, 0, {rect.left() + 2 * pt, rect.top() + 1 * pt});
    }

    void paintSegments(QPainter &painter, const QRectF &rect) const
    {
        for (qsizetype i = 0; i < m_segments.size(); ++i) {
            const TimeRange &range = m_segments[i].range;
            const qreal left = xOf(rect, range.startMs);
            const QRectF bar(left, rect.top(), std::max(xOf(rect, range.endMs) - left, 0.8 * pt), rect.height());
            painter.fillRect(bar, ink::line);
            paintWord(painter, bar, m_words[i], ink::text);
        }
    }

    void paintAxis(QPainter &painter, const QRectF &rect) const
    {
        constexpr qint64 steps[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200};
        qint64 step = steps[std::size(steps) - 1];
        for (const qint64 one : steps) {
            if (m_durationMs / 1000 / one <= 10) {
                step = one;
                break;
            }
        }
        TextSetter setter;
        for (qint64 second = 0; second * 1000 <= m_durationMs; second += step) {
            const qreal x = xOf(rect, second * 1000);
            painter.setPen(QPen(ink::faint, hairline));
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.top() + 3 * pt));
            const QString word = u"%1:%2"_s.arg(second / 60).arg(second % 60, 2, 10, QChar(u'0'));
            const SetText set = setter.set(word, TextLook::Note, 60 * pt);
            if (set.lines.isEmpty() || x + set.lines.first().width > rect.right())
                continue;
            painter.setPen(ink::faint);
            TextSetter::paint(painter, set, 0, {x, rect.top() + 4 * pt});
        }
    }

    PeakPyramid m_peaks;
    qint64 m_durationMs;
    QList<RedactionMark> m_marks;
    QList<Segment> m_segments;
    QStringList m_words;
    int m_lanes;
    QString m_markWord;
};

} // namespace

ReportPicture timelinePicture(const GivenRecording &given, const ReportTexts &texts)
{
    const TimelinePainter painter(given, texts);
    const QString caption = texts.text(given.hasSound() ? "copy.timelineCaption"_L1 : "copy.timelineNoSound"_L1);
    return {painter.heightPt(), caption, painter};
}

} // namespace voicelog
