// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingCells.h"

#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/LocalTime.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

std::optional<ToneLook> RecordingCells::look(const RecordingRow &row, RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::State:
        return statelook::of(row.state);
    case RecordingColumn::Direction:
        return statelook::of(row.direction);
    case RecordingColumn::Remarks:
        if (row.hasWarnings || row.ruleWarns || row.ruleBlocks)
            return statelook::warning();
        if (row.isPart)
            return statelook::part();
        return row.hasTranscript ? std::optional(statelook::transcript()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QVariant RecordingCells::data(const RecordingRow &row, RecordingColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::AccessibleTextRole:
        return column == RecordingColumn::State ? spoken(row) : text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == RecordingColumn::Duration ? Qt::AlignRight | Qt::AlignVCenter
                                                                       : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString RecordingCells::text(const RecordingRow &row, RecordingColumn column) const
{
    switch (column) {
    case RecordingColumn::State:
        return sentenceCase(EnumText::of(row.state));
    case RecordingColumn::Started:
        return m_localTime.dateTime(row.startedAt);
    case RecordingColumn::Duration:
        return durations::clock(row.durationMs);
    case RecordingColumn::Customer:
        return row.customer.isEmpty() ? tr("withheld") : row.customer;
    case RecordingColumn::Agent:
        return row.agent;
    case RecordingColumn::Line:
        return row.line;
    case RecordingColumn::Direction:
        return sentenceCase(EnumText::of(row.direction));
    case RecordingColumn::Programme:
        return m_programmes.value(row.programmeId);
    case RecordingColumn::Number:
        return row.number;
    case RecordingColumn::Contract:
        return row.contractRef;
    case RecordingColumn::Remarks:
        if (row.ruleBlocks)
            return tr("Against rules");
        if (row.hasWarnings || row.ruleWarns)
            return tr("Warning");
        if (row.isPart)
            return tr("Part of the call");
        return row.hasTranscript ? tr("Transcript") : QString();
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecordingCells::toolTip(const RecordingRow &row, RecordingColumn column) const
{
    switch (column) {
    case RecordingColumn::Started:
        return m_localTime.full(row.startedAt);
    case RecordingColumn::Customer:
        return row.customerNumber.isEmpty() ? row.customer : u"%1\n%2"_s.arg(row.customer, row.customerNumber);
    case RecordingColumn::Remarks: {
        QStringList remarks;
        if (row.hasWarnings)
            remarks.append(tr("Something is odd about the sound; open the recording to read what."));
        if (row.ruleBlocks)
            remarks.append(tr("Rules stand against it; see its lawfulness."));
        else if (row.ruleWarns)
            remarks.append(tr("Rules warn of something; see its lawfulness."));
        if (row.isPart)
            remarks.append(tr("Holds a part of the call: what was recorded of it, or kept as proof."));
        if (row.hasTranscript)
            remarks.append(tr("Has a transcript."));
        return remarks.join(u'\n');
    }
    default:
        return text(row, column);
    }
}

QString RecordingCells::spoken(const RecordingRow &row) const
{
    QStringList parts{row.number, EnumText::of(row.state), m_localTime.full(row.startedAt),
                      durations::clock(row.durationMs), EnumText::of(row.direction)};
    if (!row.customer.isEmpty())
        parts.append(tr("customer %1").arg(row.customer));
    if (!row.agent.isEmpty())
        parts.append(tr("agent %1").arg(row.agent));
    if (!row.line.isEmpty())
        parts.append(tr("line %1").arg(row.line));
    if (row.hasWarnings)
        parts.append(tr("has warnings"));
    if (row.ruleBlocks)
        parts.append(tr("rules stand against it"));
    return parts.join(u", "_s);
}

} // namespace voicelog
