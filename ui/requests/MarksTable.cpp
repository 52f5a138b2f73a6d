// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MarksTable.h"

#include <common/Durations.h>
#include <common/RecordTable.h>
#include <common/SentenceCase.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

enum MarkColumn { MarkRange, MarkChannel, MarkMethod, MarkSubjectColumn, MarkColumns };

} // namespace

MarksTable::MarksTable(QWidget *parent) : QTableWidget(0, MarkColumns, parent)
{
    setObjectName(u"marks"_s);
    setAccessibleName(tr("What is left out"));
    setHorizontalHeaderLabels({tr("Stretch"), tr("Channel"), tr("In its place"), tr("What it is")});
    recordtable::setUp(this, 8);
    recordtable::fitColumns(this, {MarkSubjectColumn});
}

QString MarksTable::text(RedactionMethod method)
{
    return sentenceCase(EnumText::value(idIn(redactionMethodIds, method)));
}

QString MarksTable::text(MarkSubject subject) { return sentenceCase(EnumText::value(idIn(markSubjectIds, subject))); }

QString MarksTable::channelText(int channel, const QStringList &channelNames)
{
    return channel < 0 ? tr("All") : channelNames.value(channel, QString::number(channel + 1));
}

QString MarksTable::rangeText(TimeRange range)
{
    return u"%1 – %2"_s.arg(durations::precise(range.startMs), durations::precise(range.endMs));
}

int MarksTable::currentMark() const { return selectedItems().isEmpty() ? -1 : currentRow(); }

void MarksTable::choose(int index)
{
    if (index >= 0 && index < rowCount())
        selectRow(index);
    else
        clearSelection();
}

void MarksTable::show(const QList<CopyMark> &marks, const QStringList &channelNames)
{
    setRowCount(0);
    setRowCount(int(marks.size()));
    for (int i = 0; i < marks.size(); ++i) {
        const CopyMark &mark = marks[i];
        const QString cells[] = {rangeText(mark.sound.range), channelText(mark.sound.channel, channelNames),
                                 text(mark.sound.method), text(mark.subject)};
        for (int column = 0; column < MarkColumns; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            setItem(i, column, item);
        }
    }
}

} // namespace voicelog
