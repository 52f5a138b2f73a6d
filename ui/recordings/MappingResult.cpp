// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingResult.h"

#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/IconSet.h>
#include <common/LocalTime.h>
#include <interchange/MappedColumns.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>
#include <words/NoteText.h>

#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString personText(const RecordingDraft &draft, ParticipantRole role)
{
    QStringList texts;
    for (const Participant &participant : draft.participants) {
        if (participant.role != role)
            continue;
        QStringList parts{participant.name, participant.number};
        parts.removeAll(QString());
        if (!parts.isEmpty())
            texts.append(parts.join(u' '));
    }
    return texts.join(u", "_s);
}

QStringList remarksOf(const MappedColumns::Call &call, const RecordingDraft &draft, const QString &path)
{
    QStringList remarks;
    for (const Error &error : call.remarks) {
        QVariantMap parameters = error.parameters();
        parameters.insert(u"path"_s, QFileInfo(path).fileName());
        remarks.append(ErrorText::of(Error(error.code(), parameters)).title);
    }
    remarks += NoteText::of(draft.notes);
    return remarks;
}

} // namespace

MappingResult::MappingResult(const LocalTime &localTime, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent), m_localTime(localTime)
{
    setObjectName(u"mappingResult"_s);
    setAccessibleName(tr("What becomes of the first rows"));
    setHorizontalHeaderLabels({tr("Sound"), tr("Started"), tr("Length"), tr("Direction"), tr("Line"), tr("Customer"),
                               tr("Agent"), tr("Remarks")});
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    const int character = fontMetrics().averageCharWidth();
    const std::array widths{26, 19, 9, 11, 13, 24, 20};
    for (size_t i = 0; i < widths.size(); ++i)
        setColumnWidth(int(i), character * widths[i]);
}

std::optional<Error> MappingResult::showCalls(const CsvSample &sample, const CallDataMapping &mapping,
                                              const QTimeZone &zone, const QString &country)
{
    setRowCount(0);
    m_oddRows = 0;
    const auto columns = MappedColumns::make(std::make_shared<const CallDataMapping>(mapping), sample.names());
    if (!columns) {
        QVariantMap parameters = columns.error().parameters();
        parameters.insert(u"path"_s, QFileInfo(sample.path()).fileName());
        return Error(columns.error().code(), parameters);
    }
    for (const CsvSample::Row &row : sample.rows()) {
        const MappedColumns::Call call = columns->read(row.cells, row.line, zone);
        RecordingDraft draft;
        call.data.applyTo(draft, country);
        const QStringList remarks = remarksOf(call, draft, sample.path());
        const bool direction = call.data.direction || !call.data.from.isEmpty() || !call.data.to.isEmpty();
        m_oddRows += call.remarks.isEmpty() ? 0 : 1;
        addCall({call.fileName, draft.startedAt.isValid() ? m_localTime.dateTime(draft.startedAt) : QString(),
                 draft.durationMs ? durations::clock(*draft.durationMs) : QString(),
                 direction ? sentenceCase(EnumText::of(draft.direction)) : QString(), draft.line,
                 personText(draft, ParticipantRole::Customer), personText(draft, ParticipantRole::Agent),
                 remarks.join(u"; "_s)},
                !call.remarks.isEmpty());
    }
    return std::nullopt;
}

void MappingResult::addCall(const QStringList &cells, bool odd)
{
    const int row = rowCount();
    insertRow(row);
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(cells.value(column));
        item->setToolTip(item->text());
        if (odd && column == RemarksColumn)
            item->setIcon(icons::named(u"warning"_s));
        setItem(row, column, item);
    }
}

} // namespace voicelog
