// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingColumn.h"

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView RecordingColumnInfo::id(RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::State:
        return "state"_L1;
    case RecordingColumn::Started:
        return "started"_L1;
    case RecordingColumn::Duration:
        return "duration"_L1;
    case RecordingColumn::Customer:
        return "customer"_L1;
    case RecordingColumn::Agent:
        return "agent"_L1;
    case RecordingColumn::Line:
        return "line"_L1;
    case RecordingColumn::Direction:
        return "direction"_L1;
    case RecordingColumn::Programme:
        return "programme"_L1;
    case RecordingColumn::Number:
        return "number"_L1;
    case RecordingColumn::Contract:
        return "contract"_L1;
    case RecordingColumn::Remarks:
        return "remarks"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecordingColumnInfo::title(RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::State:
        return tr("State");
    case RecordingColumn::Started:
        return tr("Started");
    case RecordingColumn::Duration:
        return tr("Duration");
    case RecordingColumn::Customer:
        return tr("Customer");
    case RecordingColumn::Agent:
        return tr("Agent");
    case RecordingColumn::Line:
        return tr("Line");
    case RecordingColumn::Direction:
        return tr("Direction");
    case RecordingColumn::Programme:
        return tr("Programme");
    case RecordingColumn::Number:
        return tr("Number");
    case RecordingColumn::Contract:
        return tr("Contract");
    case RecordingColumn::Remarks:
        return tr("Remarks");
    }
    Q_UNREACHABLE_RETURN({});
}

QString RecordingColumnInfo::toolTip(RecordingColumn column)
{
    if (sort(column))
        return tr("%1. Click to sort by it; click again to turn the order around. Right-click to choose columns.")
            .arg(title(column));
    return tr("%1. The list cannot be sorted by it: with very many recordings only time, duration, number and line can "
              "be "
              "sorted without waiting. Use the filter instead.")
        .arg(title(column));
}

std::optional<RecordingSort> RecordingColumnInfo::sort(RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::Started:
        return RecordingSort::StartedAt;
    case RecordingColumn::Duration:
        return RecordingSort::Duration;
    case RecordingColumn::Number:
        return RecordingSort::Number;
    case RecordingColumn::Line:
        return RecordingSort::Line;
    default:
        return std::nullopt;
    }
}

RecordingColumn RecordingColumnInfo::ofSort(RecordingSort sort)
{
    switch (sort) {
    case RecordingSort::StartedAt:
        return RecordingColumn::Started;
    case RecordingSort::Duration:
        return RecordingColumn::Duration;
    case RecordingSort::Number:
        return RecordingColumn::Number;
    case RecordingSort::Line:
        return RecordingColumn::Line;
    }
    Q_UNREACHABLE_RETURN(RecordingColumn::Started);
}

bool RecordingColumnInfo::shownAtFirst(RecordingColumn column)
{
    return column != RecordingColumn::Direction && column != RecordingColumn::Contract &&
           column != RecordingColumn::Programme;
}

int RecordingColumnInfo::widthAtFirst(RecordingColumn column)
{
    switch (column) {
    case RecordingColumn::State:
        return 21;
    case RecordingColumn::Started:
        return 19;
    case RecordingColumn::Duration:
        return 10;
    case RecordingColumn::Customer:
    case RecordingColumn::Agent:
        return 20;
    case RecordingColumn::Line:
        return 24;
    case RecordingColumn::Direction:
        return 12;
    case RecordingColumn::Programme:
        return 20;
    case RecordingColumn::Number:
        return 19;
    case RecordingColumn::Contract:
        return 14;
    case RecordingColumn::Remarks:
        return 14;
    }
    Q_UNREACHABLE_RETURN(12);
}

} // namespace voicelog
