// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportReport.h"

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

QString ImportReport::text(const ImportRun &run, const QString &programme, const QString &when)
{
    QString text = tr("Import into %1, %2").arg(programme, when) + u'\n' + summary(run) + u"\n\n"_s;
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
