// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportAccount.h"

#include "ImportParts.h"

#include <base/BaseErrors.h>
#include <base/CsvCell.h>
#include <programmes/ProgrammeService.h>
#include <words/EnumText.h>
#include <words/ErrorText.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordingCommands)
};

QString gapId(ImportGap gap) { return idIn(importGapIds, gap); }

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList fields;
    for (const QString &cell : cells)
        fields.append(csvField(guardedCell(cell)));
    return fields.join(',') + "\r\n";
}

} // namespace

ImportAccount::ImportAccount(Context &context, const ImportScan &scan, bool dryRun)
    : m_context(context), m_scan(scan), m_dryRun(dryRun)
{
}

Result<void> ImportAccount::setProgrammes(Session &session, const ImportTarget &target)
{
    if (!target.caseId.isNull())
        return {};
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(session).list());
    QStringList own;
    QList<QStringList> others;
    for (const Programme &programme : programmes) {
        if (programme.id == target.programmeId)
            own = programme.lines;
        else if (!programme.closedAt.isValid())
            others.append(programme.lines);
    }
    m_coverage = ImportCoverage(own, others);
    return {};
}

void ImportAccount::showFound()
{
    for (const UsedMapping &used : m_scan.mappings) {
        m_context.output().result(
            {{u"path"_s, used.path}, {u"mapping"_s, used.name}, {u"files"_s, used.files}, {u"outcome"_s, u"MAPPED"_s}},
            used.path + u"  "_s + AccountWords::tr("read by the mapping %1").arg(used.name));
    }
    for (const ImportRemark &remark : m_scan.remarks) {
        QJsonObject json{
            {u"path"_s, remark.path}, {u"outcome"_s, u"REMARK"_s}, {u"error"_s, QString(remark.error.id())}};
        Line line{u"REMARK"_s, remark.path};
        if (const auto gap = ImportCoverage::ofRemark(remark.error)) {
            ++m_gaps[size_t(*gap)];
            line.gaps = {gapId(*gap)};
            json.insert(u"gaps"_s, QJsonArray::fromStringList(line.gaps));
        }
        line.why = ErrorText::of(remark.error).title;
        m_context.output().result(json, remark.path + u"  "_s + line.why);
        m_lines.append(line);
    }
}

void ImportAccount::remember(qsizetype index, const RecordingDraft &draft)
{
    const QList<ImportGap> gaps = m_coverage.ofCall(draft.line, draft.notes);
    if (gaps.isEmpty())
        return;
    const QMutexLocker locked(&m_mutex);
    m_gapsOfCalls.insert(index, gaps);
}

void ImportAccount::show(const ImportOutcome &outcome, qsizetype index)
{
    const QString path = m_scan.drafts.audioPaths(index).constFirst();
    Line line{outcomeId(outcome.kind), path, outcome.number};
    QList<ImportGap> gaps;
    {
        const QMutexLocker locked(&m_mutex);
        gaps = m_gapsOfCalls.take(index);
    }
    for (const ImportGap gap : std::as_const(gaps)) {
        ++m_gaps[size_t(gap)];
        line.gaps.append(gapId(gap));
    }
    line.why = outcome.error ? ErrorText::of(*outcome.error).title : EnumText::of(outcome.warnings).join(u", "_s);
    showOutcome(m_context, outcome, path, m_dryRun, line.gaps);
    m_lines.append(line);
}

void ImportAccount::showSummary(const ImportSummary &summary)
{
    const auto gaps = [this](ImportGap gap) { return m_gaps[size_t(gap)]; };
    m_total = AccountWords::tr("%1 taken in, %2 already there, %3 refused, %4 with warnings, %5 remarks")
                  .arg(summary.imported)
                  .arg(summary.alreadyThere)
                  .arg(summary.refused)
                  .arg(summary.warned)
                  .arg(m_scan.remarks.size());
    const QString uncovered =
        AccountWords::tr("%1 sounds without call data, %2 call data without sound, %3 calls on lines of another "
                         "programme, %4 on lines of no programme")
            .arg(gaps(ImportGap::NoCallData))
            .arg(gaps(ImportGap::NoSound))
            .arg(gaps(ImportGap::OtherProgramme))
            .arg(gaps(ImportGap::NoProgramme));
    m_total += u'\n' + uncovered;
    if (m_context.output().json()) {
        QJsonObject json{{u"imported"_s, summary.imported},     {u"alreadyThere"_s, summary.alreadyThere},
                         {u"refused"_s, summary.refused},       {u"warned"_s, summary.warned},
                         {u"remarks"_s, m_scan.remarks.size()}, {u"cancelled"_s, summary.cancelled}};
        for (size_t i = 0; i < importGapIds.size(); ++i)
            json.insert(importGapIds[i], m_gaps[i]);
        if (m_dryRun)
            json.insert(u"dryRun"_s, true);
        m_context.output().result({{u"summary"_s, json}}, {});
    }
    m_context.output().note(m_total);
}

QString ImportAccount::text() const
{
    QString text = m_total + u"\n\n"_s;
    for (const Line &line : m_lines) {
        QStringList parts{line.outcome, line.path, line.number, line.gaps.join(u", "_s), line.why};
        parts.removeAll(QString());
        text += parts.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray ImportAccount::csv() const
{
    QByteArray csv = csvLine({u"outcome"_s, u"file"_s, u"number"_s, u"gaps"_s, u"why"_s});
    for (const Line &line : m_lines)
        csv += csvLine({line.outcome, line.path, line.number, line.gaps.join(u' '), line.why});
    return csv;
}

Result<void> ImportAccount::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? csv() : text().toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return {};
}

} // namespace voicelog::ctl
