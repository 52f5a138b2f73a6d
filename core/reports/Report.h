// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ReportTexts.h"

#include <QDateTime>
#include <QJsonObject>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>
#include <variant>
#include <vector>

class QPainter;

namespace voicelog {

/// The reports of DOMAIN 6 that there are so far.
enum class ReportKind {
    Balancing,
    Register,
    MonitoringCase,
    Certificate,
    Council,
    Retention,
    RequestLog,
    RequestLetter,
    VoicelogCopy
};

/// BALANCING, REGISTER, CASE, CERTIFICATE, COUNCIL, RETENTION, REQUEST_LOG, REQUEST_LETTER, VOICELOG_COPY.
[[nodiscard]] QLatin1StringView reportKindId(ReportKind kind);

/// Who may see the paper.
enum class Classification { Internal, Confidential };

/// INTERNAL, CONFIDENTIAL.
[[nodiscard]] QLatin1StringView classificationId(Classification classification);

/// A heading keeps together with what follows it and becomes a bookmark. Levels 1 to 3.
struct ReportHeading
{
    int level = 1;
    QString text;
};

/// Running text. Lines are never left alone at the foot or the head of a page.
struct ReportParagraph
{
    enum class Style {
        Body,
        Item,   ///< of a list, with a dot before it
        Note,   ///< smaller and grey: what a table means, that there is nothing on record
        Notice, ///< with a bar beside it: what the reader must not miss
    };
    QString text;
    Style style = Style::Body;
};

/// Labels with their values, one below the other. A value may hold several lines.
struct ReportFacts
{
    QList<std::pair<QString, QString>> facts;
};

/// The rows of a table, asked for one at a time, so that a long table need not be in memory. Each row is asked for
/// more than once (to hash, to break into pages, to paint), mostly in order, and must be the same each time.
class ReportRows
{
public:
    ReportRows() = default;
    ReportRows(qint64 count, std::function<QStringList(qint64)> row) : m_count(count), m_row(std::move(row)) {}
    explicit ReportRows(QList<QStringList> rows)
        : m_count(rows.size()), m_row([rows = std::move(rows)](qint64 index) { return rows[index]; })
    {
    }
    [[nodiscard]] qint64 count() const { return m_count; }
    /// One cell for each column.
    [[nodiscard]] QStringList row(qint64 index) const { return m_row(index); }

private:
    qint64 m_count = 0;
    std::function<QStringList(qint64)> m_row;
};

/// A table with a header that every page repeats. A row that fits on a page is never broken over two.
struct ReportTable
{
    struct Column
    {
        QString title;
        double share = 1;    ///< of the width, against the other columns
        bool number = false; ///< set to the right
    };
    QList<Column> columns;
    ReportRows rows;
    QString whenEmpty = {}; ///< said instead of rows
};

/// A drawing, such as a waveform or a timeline. Painted as vectors into the rectangle, in tenths of a point.
struct ReportPicture
{
    double heightPt = 80;
    QString caption;
    std::function<void(QPainter &, const QRectF &)> paint;
};

/// The next block begins a page.
struct ReportPageBreak
{
};

using ReportBlock =
    std::variant<ReportHeading, ReportParagraph, ReportFacts, ReportTable, ReportPicture, ReportPageBreak>;

/// A report as a value: what it says, not how it looks. A builder makes it from records, ReportService gives it its
/// number, ReportRenderer breaks it into pages and paints them, writeReportPdf() writes the file. Equal reports give
/// equal pages: nothing in it is asked of the clock.
struct Report
{
    ReportKind kind = ReportKind::Register;
    QString title;
    QString subtitle = {};
    QString organisation;
    QString number = {};   ///< e.g. "RPT-2026-0001"; given by ReportService
    QDateTime generatedAt; ///< UTC
    QByteArray timeZone = "Europe/Amsterdam";
    QString generatedBy;     ///< the account's name
    QString generatedByRole; ///< its role's id
    QString editionId;       ///< of the law, in force on the day it was made
    ReportLanguage language = ReportLanguage::English;
    Classification classification = Classification::Internal;
    bool containsPersonalData = false;
    bool fourEyes = true;  ///< where it is off every report says so (DOMAIN 4)
    QString objectId = {}; ///< the record it is about, for the audit trail; empty: several
    std::vector<ReportBlock> blocks;
    /// The records as DOMAIN names their fields, embedded in the file.
    QJsonObject data = {};
};

} // namespace voicelog
