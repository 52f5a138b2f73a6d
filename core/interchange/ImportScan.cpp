// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportScan.h"

#include "FolderWalk.h"
#include "InterchangeErrors.h"
#include "MappingErrors.h"
#include "SiprecFiles.h"

#include <base/BaseErrors.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostRemarks = 10'000; // a CSV of a million rows for another folder must not fill the memory

struct FolderCsv
{
    QString path;
    bool whole = true;
};

/// One scan: finds the files, pairs them, finds rows of CSVs, and tries every sidecar.
class Scan
{
public:
    Scan(const ImportOptions &options, const ProgressFunction &progress, const CancelToken &cancel)
        : m_options(options), m_progress(progress), m_cancel(cancel), m_found(std::make_shared<ImportDrafts::Private>())
    {
    }

    Result<ImportScan> run(const QStringList &paths)
    {
        m_found->zone = QTimeZone(m_options.timeZone);
        if (!m_found->zone.isValid())
            return fail(errors::InvalidValue,
                        {{u"field"_s, u"timeZone"_s}, {u"value"_s, QString::fromUtf8(m_options.timeZone)}});
        VOICELOG_ASSIGN(m_found->patterns, FileNamePatterns::compile(m_options.patterns));
        if (m_options.mapping)
            VOICELOG_TRY(m_options.mapping->check());
        m_found->mappings = CallDataMappings(m_options.mapping, m_options.mappings);
        m_found->countryCode = m_options.countryCode;
        m_found->opening = m_options.opening;
        FolderWalk walk(m_options, m_progress, m_cancel);
        VOICELOG_TRY(walk.walk(paths));
        for (const auto &remark : walk.remarks())
            add(remark);
        pairAll(walk.folders());
        VOICELOG_TRY(findRows());
        VOICELOG_TRY(tryAll());
        return finished();
    }

private:
    void add(const ImportRemark &remark)
    {
        if (m_scan.remarks.size() < mostRemarks)
            m_scan.remarks.append(remark);
        else
            ++m_leftOut;
    }
    void add(ErrorCode code, const QString &path, QVariantMap parameters = {})
    {
        parameters.insert(u"path"_s, path);
        add({path, Error(code, parameters)});
    }

    void addUsed(const UsedMapping &used)
    {
        if (used.name.isEmpty())
            return;
        const auto known = std::ranges::find(m_scan.mappings, used.name, &UsedMapping::name);
        if (known == m_scan.mappings.end())
            m_scan.mappings.append(used);
        else
            known->files += used.files;
    }

    void pairAll(const QList<FolderFiles> &folders)
    {
        for (auto files : folders) {
            const int index = int(m_found->folders.size());
            m_found->folders.append(files.path);
            QList<ImportRemark> remarks;
            auto calls = pairedCalls(files, index, m_options.opening, remarks);
            for (const auto &remark : remarks)
                add(remark);
            std::ranges::move(calls, std::back_inserter(m_found->calls));
            for (const auto &name : files.csvs)
                m_csvs.append({files.path + u'/' + name, files.whole});
            if (!files.whole)
                continue;
            for (const auto &name : files.jsons)
                m_lonely.insert(files.path + u'/' + name);
            for (const auto &name : files.transcripts)
                m_lonely.insert(files.path + u'/' + name);
            for (const auto &name : files.siprecs) {
                if (isPlainXmlName(name))
                    add(errors::UnknownFile, files.path + u'/' + name);
                else
                    m_lonely.insert(files.path + u'/' + name);
            }
        }
    }

    // CSVs deeper down know better than those above them.
    Result<void> findRows()
    {
        std::ranges::sort(m_csvs, [](const FolderCsv &a, const FolderCsv &b) {
            const auto depth = [](const QString &path) { return path.count(u'/'); };
            return std::pair(-depth(a.path), a.path) < std::pair(-depth(b.path), b.path);
        });
        if (!m_csvs.isEmpty())
            indexNames();
        for (const auto &csv : std::as_const(m_csvs))
            VOICELOG_TRY(findRowsIn(csv));
        m_byName.clear();
        return m_found->asterisk.join(
            m_found->calls, m_found->folders, [this](const QString &path, const Error &error) { add({path, error}); },
            m_cancel);
    }

    void indexNames()
    {
        for (size_t i = 0; i < m_found->calls.size(); ++i) {
            const auto &call = m_found->calls[i];
            QSet<QString> names{call.first, call.base};
            if (!call.second.isEmpty())
                names.insert(call.second);
            names.insert(call.base + u'.' + call.first.section(u'.', -1));
            for (const auto &name : std::as_const(names))
                m_byName.insert(name, i);
        }
    }

    Result<void> findRowsIn(const FolderCsv &csv)
    {
        if (m_found->asterisk.take(csv.path, csv.whole))
            return {};
        const auto found = m_found->mappings.open(csv.path);
        if (!found) {
            add({csv.path, found.error()});
            return {};
        }
        if (found->remark)
            add({csv.path, *found->remark});
        const CsvSidecar *opened = &found->csv;
        if (!opened->namesFiles()) {
            if (csv.whole && !(found->remark && found->remark->is(errors::MappingAmbiguous)))
                add(errors::CsvWithoutHeader, csv.path);
            return {};
        }
        const int index = int(m_found->folderCsvs.size());
        const auto whole = opened->forEachRow(
            [&](const QString &name, CsvSidecar::Place place) { takeRow(csv, index, name, place); }, m_cancel);
        if (!whole && whole.error().is(errors::Cancelled))
            return whole;
        if (!whole)
            add({csv.path, whole.error()});
        if (opened->firstLatin1Line() > 0)
            add(errors::CsvLatin1, csv.path, {{u"line"_s, opened->firstLatin1Line()}});
        addUsed({opened->mappingName(), csv.path, 1});
        m_found->folderCsvs.append(*opened);
        return {};
    }

    void takeRow(const FolderCsv &csv, int index, const QString &name, CsvSidecar::Place place)
    {
        const auto call = callFor(csv, name);
        if (!call) {
            if (csv.whole)
                add(errors::CsvRowWithoutSound, csv.path, {{u"line"_s, place.line}, {u"name"_s, name}});
            return;
        }
        auto &found = m_found->calls[*call];
        if (found.folderCsv == index)
            add(errors::CsvRowTwice, csv.path, {{u"line"_s, place.line}, {u"name"_s, name}});
        if (found.folderCsv >= 0)
            return;
        found.folderCsv = index;
        found.place = place;
    }

    // The call whose sound a row means. Where the row names folders, the one whose own folders agree with most of them
    // from behind; a file beside the CSV may lie elsewhere at the recorder, under a whole path. Else the one beside the
    // CSV, else the only one below it.
    std::optional<size_t> callFor(const FolderCsv &csv, QString name)
    {
        name.replace(u'\\', u'/');
        const QString folder = QFileInfo(csv.path).path();
        const QString file = name.section(u'/', -1);
        const QString told = name.section(u'/', 0, -2);
        QList<size_t> below;
        for (const auto i : m_byName.values(file)) {
            const auto &place = m_found->folders[m_found->calls[i].folder];
            if (place == folder || place.startsWith(folder + u'/'))
                below.append(i);
        }
        const auto where = [&](auto fits) -> std::optional<size_t> {
            const auto found =
                std::ranges::find_if(below, [&](size_t i) { return fits(m_found->folders[m_found->calls[i].folder]); });
            return found == below.end() ? std::nullopt : std::optional(*found);
        };
        if (!told.isEmpty()) {
            if (const auto call = where([&](const QString &place) { return (u'/' + place).endsWith(u'/' + told); }))
                return call;
            if (const auto call = mostLike(below, told))
                return call;
            const bool whole = told.startsWith(u'/') || told.contains(u':');
            return whole ? where([&](const QString &place) { return place == folder; }) : std::nullopt;
        }
        if (const auto call = where([&](const QString &place) { return place == folder; }))
            return call;
        return below.size() == 1 ? std::optional(below.first()) : std::nullopt;
    }

    // The one of these whose folders have most in common with those told, from behind; nothing if that is none, or two.
    [[nodiscard]] std::optional<size_t> mostLike(const QList<size_t> &calls, const QString &told) const
    {
        const QStringList wanted = told.split(u'/', Qt::SkipEmptyParts);
        qsizetype most = 0;
        std::optional<size_t> found;
        for (const size_t call : calls) {
            const QStringList place = m_found->folders[m_found->calls[call].folder].split(u'/', Qt::SkipEmptyParts);
            const auto differ = std::mismatch(place.crbegin(), place.crend(), wanted.crbegin(), wanted.crend());
            const qsizetype common = differ.first - place.crbegin();
            if (common > most)
                found = call;
            else if (common == most)
                found.reset();
            most = std::max(most, common);
        }
        return found;
    }

    // Reads every sidecar and transcript once, so that what is wrong with them is known before anything is taken in.
    Result<void> tryAll()
    {
        Progress progress;
        progress.totalItems = qint64(m_found->calls.size());
        auto reported = std::chrono::steady_clock::now();
        for (auto &call : m_found->calls) {
            if (m_cancel.isCancelled())
                return fail(errors::Cancelled);
            m_scan.totalBytes += QFileInfo(m_found->path(call, call.first)).size();
            if (!call.second.isEmpty())
                m_scan.totalBytes += QFileInfo(m_found->path(call, call.second)).size();
            tryOne(call);
            ++progress.doneItems;
            const auto now = std::chrono::steady_clock::now();
            if (m_progress && now - reported >= std::chrono::milliseconds(100)) {
                reported = now;
                m_progress(progress);
            }
        }
        if (m_progress)
            m_progress(progress);
        return {};
    }

    void tryOne(FoundCall &call)
    {
        QList<ImportRemark> remarks;
        QString transcript;
        QList<UsedMapping> used;
        const auto draft = m_found->make(call, &remarks, &transcript, &used);
        for (const auto &one : std::as_const(used))
            addUsed(one);
        for (const auto &remark : std::as_const(remarks))
            add(remark);
        m_lonely.remove(transcript);
        if (draft.sourceCallId.isEmpty())
            return;
        const auto before = m_callIds.size();
        m_callIds.insert(QCryptographicHash::hash((draft.sourceSystem + u'\n' + draft.sourceCallId).toUtf8(),
                                                  QCryptographicHash::Sha1));
        call.sharesCallId = m_callIds.size() == before;
    }

    ImportScan finished()
    {
        for (const auto &path : std::as_const(m_lonely))
            add(errors::SidecarWithoutSound, path);
        std::ranges::stable_sort(m_scan.remarks, {}, &ImportRemark::path);
        if (m_leftOut > 0)
            m_scan.remarks.append({{}, Error(errors::RemarksLeftOut, {{u"count"_s, m_leftOut}})});
        m_scan.drafts = ImportDrafts(m_found);
        return m_scan;
    }

    const ImportOptions &m_options;
    const ProgressFunction &m_progress;
    const CancelToken &m_cancel;
    std::shared_ptr<ImportDrafts::Private> m_found;
    ImportScan m_scan;
    QList<FolderCsv> m_csvs;
    QSet<QString> m_lonely; ///< sidecars and transcripts that belong to no sound so far
    QMultiHash<QString, size_t> m_byName;
    QSet<QByteArray> m_callIds; ///< hashed, to be short
    qint64 m_leftOut = 0;
};

} // namespace

Result<ImportScan> scanForImport(const QStringList &paths, const ImportOptions &options,
                                 const ProgressFunction &progress, const CancelToken &cancel)
{
    return Scan(options, progress, cancel).run(paths);
}

} // namespace voicelog
