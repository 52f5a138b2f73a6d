// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportReport.h"

#include <base/CsvCell.h>
#include <words/ErrorText.h>

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype namedFiles = 3;

} // namespace

QString ImportReport::summary(const ImportRun &run)
{
    const ImportRun::Counts counts = run.counts();
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    const bool done = run.step() == ImportRun::Step::Done;
    if (done) {
        parts.append(tr("%Ln recordings were taken in", nullptr, int(counts.imported)));
        add(counts.alreadyThere, tr("%Ln were there already", nullptr, int(counts.alreadyThere)));
        add(counts.refused, tr("%Ln were refused", nullptr, int(counts.refused)));
        add(counts.notTaken, tr("%Ln were not taken in because it was stopped", nullptr, int(counts.notTaken)));
    } else {
        const QString size = QLocale().formattedDataSize(run.found().totalBytes);
        parts.append(tr("%Ln calls found (%1)", nullptr, int(run.found().drafts.size())).arg(size));
        add(counts.willCome, tr("%Ln will come in", nullptr, int(counts.willCome)));
        add(counts.imported, tr("%Ln taken in", nullptr, int(counts.imported)));
        add(counts.alreadyThere, tr("%Ln there already", nullptr, int(counts.alreadyThere)));
        add(counts.refused, tr("%Ln refused", nullptr, int(counts.refused)));
        if (run.step() != ImportRun::Step::Importing)
            add(counts.unchecked, tr("%Ln not checked yet", nullptr, int(counts.unchecked)));
    }
    add(counts.odd, tr("%Ln with a warning", nullptr, int(counts.odd)));
    return parts.join(u" · "_s);
}

QStringList ImportReport::groupedRemarks(const QList<ImportRemark> &remarks)
{
    struct Group
    {
        QString title;
        QString advice;
        QStringList files;
        qsizetype count = 0;
    };
    QList<Group> groups;
    QHash<QLatin1StringView, qsizetype> known;
    for (const ImportRemark &remark : remarks) {
        const auto found = known.constFind(remark.error.id());
        const qsizetype at = found == known.cend() ? groups.size() : *found;
        if (found == known.cend()) {
            const ErrorText words = ErrorText::of(remark.error);
            known.insert(remark.error.id(), at);
            groups.append({words.title, words.advice, {}, 0});
        }
        Group &group = groups[at];
        ++group.count;
        if (group.files.size() < namedFiles)
            group.files.append(QFileInfo(remark.path).fileName());
    }
    QStringList lines;
    for (const Group &group : std::as_const(groups)) {
        if (group.count == 1) {
            lines.append(group.advice.isEmpty() ? group.title : u"%1 %2"_s.arg(group.title, group.advice));
            continue;
        }
        QString files = group.files.join(u", "_s);
        if (group.count > group.files.size())
            files = tr("%1 and %Ln more", nullptr, int(group.count - group.files.size())).arg(files);
        lines.append(tr("%1× %2 (and the same for: %3)").arg(QLocale().toString(group.count), group.title, files));
    }
    return lines;
}

QStringList ImportReport::coverage(const ImportRun &run)
{
    QStringList lines;
    QStringList names;
    for (const UsedMapping &used : run.found().mappings)
        names.append(used.files == 1 ? tr("%1 (%2)").arg(used.name, QFileInfo(used.path).fileName())
                                     : tr("%1 (%Ln files)", nullptr, int(used.files)).arg(used.name));
    if (!names.isEmpty())
        lines.append(tr("Call data were read by the mapping: %1").arg(names.join(u", "_s)));
    const auto gaps = run.counts().gaps;
    QStringList uncovered;
    const auto add = [&](ImportGap gap, const auto &words) {
        if (const int count = int(gaps[size_t(gap)]); count > 0)
            uncovered.append(words(count));
    };
    add(ImportGap::NoCallData, [](int count) { return tr("%Ln sounds without call data", nullptr, count); });
    add(ImportGap::NoSound, [](int count) { return tr("%Ln call data without a sound", nullptr, count); });
    add(ImportGap::OtherProgramme,
        [](int count) { return tr("%Ln calls on a line of another programme", nullptr, count); });
    add(ImportGap::NoProgramme, [](int count) { return tr("%Ln calls on a line of no programme", nullptr, count); });
    if (!uncovered.isEmpty())
        lines.append(tr("Covered by no rule: %1").arg(uncovered.join(u" · "_s)));
    return lines;
}

QByteArray ImportReport::csv(const ImportRun &run)
{
    const auto line = [](const QStringList &cells) {
        QByteArrayList fields;
        for (const QString &cell : cells)
            fields.append(csvField(guardedCell(cell)));
        return fields.join(',') + "\r\n";
    };
    QByteArray csv = line({tr("Result"), tr("File"), tr("Number"), tr("Covered by no rule"), tr("Remarks")});
    for (const ImportItem &item : run.items()) {
        QStringList gaps;
        for (const ImportGap gap : item.gaps)
            gaps.append(ImportItem::gapText(gap));
        csv += line({item.statusText(), item.paths.join(u" + "_s), item.number, gaps.join(u"; "_s), item.remarks()});
    }
    for (const ImportRemark &remark : run.found().remarks) {
        const auto gap = ImportCoverage::ofRemark(remark.error);
        csv += line({tr("Remark"),
                     remark.path,
                     {},
                     gap ? ImportItem::gapText(*gap) : QString(),
                     ErrorText::of(remark.error).title});
    }
    return csv;
}

QString ImportReport::text(const ImportRun &run, const QString &programme, const QString &when)
{
    QString text = tr("Import into %1, %2").arg(programme, when) + u'\n' + summary(run) + u'\n';
    const QStringList more = coverage(run);
    for (const QString &line : more)
        text += line + u'\n';
    text += u'\n';
    for (const ImportItem &item : run.items()) {
        text += item.statusText() + u'\t' + item.paths.join(u" + "_s);
        if (!item.number.isEmpty())
            text += u'\t' + item.number;
        if (const QString remarks = item.remarks(); !remarks.isEmpty())
            text += u'\t' + remarks;
        text += u'\n';
    }
    if (!run.found().remarks.isEmpty())
        text += u'\n' + tr("Remarks about the files") + u'\n';
    for (const ImportRemark &remark : run.found().remarks)
        text += remark.path + u'\t' + ErrorText::of(remark.error).oneLine() + u'\n';
    return text;
}

} // namespace voicelog
