// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportContent.h"

#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype pieceBytes = 64 * 1024;
constexpr qint64 rowsBetweenLooks = 64;

QString styleId(ReportParagraph::Style style)
{
    switch (style) {
    case ReportParagraph::Style::Body:
        return u"BODY"_s;
    case ReportParagraph::Style::Item:
        return u"ITEM"_s;
    case ReportParagraph::Style::Note:
        return u"NOTE"_s;
    case ReportParagraph::Style::Notice:
        return u"NOTICE"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject jsonOf(const ReportHeading &heading)
{
    return {{u"kind"_s, u"HEADING"_s}, {u"level"_s, heading.level}, {u"text"_s, heading.text}};
}

QJsonObject jsonOf(const ReportParagraph &paragraph)
{
    return {{u"kind"_s, u"PARAGRAPH"_s}, {u"style"_s, styleId(paragraph.style)}, {u"text"_s, paragraph.text}};
}

QJsonObject jsonOf(const ReportFacts &facts)
{
    QJsonArray list;
    for (const auto &[label, value] : facts.facts)
        list += QJsonArray{label, value};
    return {{u"facts"_s, list}, {u"kind"_s, u"FACTS"_s}};
}

QJsonObject jsonOf(const ReportPicture &picture)
{
    return {{u"caption"_s, picture.caption}, {u"kind"_s, u"PICTURE"_s}};
}

QJsonObject jsonOf(const ReportPageBreak &) { return {{u"kind"_s, u"PAGE_BREAK"_s}}; }

// Without its rows, which follow one by one.
QJsonObject jsonOf(const ReportTable &table)
{
    QJsonArray columns;
    for (const auto &column : table.columns)
        columns += column.title;
    return {{u"columns"_s, columns}, {u"kind"_s, u"TABLE"_s}};
}

/// Gathers small pieces into larger ones.
class Pieces
{
public:
    explicit Pieces(const ByteSink &sink) : m_sink(sink) {}
    [[nodiscard]] bool add(QByteArrayView bytes)
    {
        m_buffer += bytes;
        return m_buffer.size() < pieceBytes || flush();
    }
    [[nodiscard]] bool flush() { return m_sink(std::exchange(m_buffer, {})); }

private:
    const ByteSink &m_sink;
    QByteArray m_buffer;
};

Result<void> stopped(const CancelToken &cancel)
{
    return cancel.isCancelled() ? fail(errors::Cancelled) : fail(errors::FileUnwritable);
}

Result<void> writeTable(const ReportTable &table, Pieces &pieces, const CancelToken &cancel)
{
    QByteArray head = canonicalJson(jsonOf(table));
    head.chop(1);
    if (!pieces.add(head + ",\"rows\":["))
        return stopped(cancel);
    for (qint64 row = 0; row < table.rows.count(); ++row) {
        if (row % rowsBetweenLooks == 0 && cancel.isCancelled())
            return stopped(cancel);
        const QByteArray cells = canonicalJson(QJsonArray::fromStringList(table.rows.row(row)));
        if (!pieces.add(row == 0 ? cells : ',' + cells))
            return stopped(cancel);
    }
    return pieces.add("]}") ? Result<void>() : stopped(cancel);
}

// In the order of its members; "blocks" comes before all of them.
QByteArray headOf(const Report &report)
{
    return canonicalJson(QJsonObject{
        {u"classification"_s, QString(classificationId(report.classification))},
        {u"containsPersonalData"_s, report.containsPersonalData},
        {u"data"_s, report.data},
        {u"editionId"_s, report.editionId},
        {u"format"_s, u"voicelog-report-1"_s},
        {u"fourEyes"_s, report.fourEyes},
        {u"generatedAt"_s, report.generatedAt.toString(Qt::ISODateWithMs)},
        {u"generatedBy"_s, report.generatedBy},
        {u"generatedByRole"_s, report.generatedByRole},
        {u"kind"_s, QString(reportKindId(report.kind))},
        {u"language"_s, QString(languageId(report.language))},
        {u"number"_s, report.number},
        {u"organisation"_s, report.organisation},
        {u"subtitle"_s, report.subtitle},
        {u"title"_s, report.title},
    });
}

} // namespace

QLatin1StringView reportKindId(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Balancing:
        return "BALANCING"_L1;
    case ReportKind::Register:
        return "REGISTER"_L1;
    case ReportKind::MonitoringCase:
        return "CASE"_L1;
    case ReportKind::Certificate:
        return "CERTIFICATE"_L1;
    case ReportKind::Council:
        return "COUNCIL"_L1;
    case ReportKind::Retention:
        return "RETENTION"_L1;
    case ReportKind::RequestLog:
        return "REQUEST_LOG"_L1;
    case ReportKind::RequestLetter:
        return "REQUEST_LETTER"_L1;
    case ReportKind::VoicelogCopy:
        return "VOICELOG_COPY"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView classificationId(Classification classification)
{
    return classification == Classification::Internal ? "INTERNAL"_L1 : "CONFIDENTIAL"_L1;
}

Result<void> writeReportContent(const Report &report, const ByteSink &sink, const CancelToken &cancel)
{
    Pieces pieces(sink);
    if (!pieces.add("{\"blocks\":["))
        return stopped(cancel);
    bool first = true;
    for (const ReportBlock &block : report.blocks) {
        if (!std::exchange(first, false) && !pieces.add(","))
            return stopped(cancel);
        if (const auto *table = std::get_if<ReportTable>(&block)) {
            VOICELOG_TRY(writeTable(*table, pieces, cancel));
        } else if (!pieces.add(canonicalJson(std::visit([](const auto &one) { return jsonOf(one); }, block)))) {
            return stopped(cancel);
        }
    }
    return pieces.add("]," + headOf(report).sliced(1)) && pieces.flush() ? Result<void>() : stopped(cancel);
}

Result<QByteArray> reportHash(const Report &report, const CancelToken &cancel)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    VOICELOG_TRY(writeReportContent(
        report,
        [&hash](QByteArrayView bytes) {
            hash.addData(bytes);
            return true;
        },
        cancel));
    return hash.result().toHex();
}

} // namespace voicelog
