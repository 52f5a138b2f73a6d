// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataMappings.h"

#include "JsonText.h"
#include "MappingErrors.h"
#include "ReadyMappings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int deepestMember = 4;
constexpr qsizetype mostMembers = 500;

struct FlatMembers
{
    QStringList names = {};
    QStringList texts = {};

    void take(const QJsonObject &object, const QString &prefix = {}, int depth = 0)
    {
        for (auto it = object.begin(); it != object.end() && names.size() < mostMembers; ++it) {
            const QString name = prefix + it.key();
            if (it.value().isObject() && depth < deepestMember) {
                take(it.value().toObject(), name + u'.', depth + 1);
            } else if (!it.value().isArray() && !it.value().isObject()) {
                names.append(name);
                texts.append(jsonText(it.value()));
            }
        }
    }
};

} // namespace

CallDataMappings::CallDataMappings(const std::optional<CallDataMapping> &chosen, const QList<CallDataMapping> &known)
{
    if (chosen && chosen->check())
        m_chosen = std::make_shared<const CallDataMapping>(*chosen);
    for (const auto &mapping : known) {
        if (mapping.check())
            m_known.append(std::make_shared<const CallDataMapping>(mapping));
    }
}

QList<CallDataMappings::Fit> CallDataMappings::fits(const QStringList &names, const Mapping &mapping) const
{
    QList<Fit> found;
    const QList<Mapping> candidates = mapping ? QList<Mapping>{mapping} : m_known;
    for (const Mapping &candidate : candidates) {
        // Places alone tell nothing of what a table is.
        if (!mapping && candidate->headerRow == 0)
            continue;
        const auto columns = MappedColumns::make(candidate, names);
        if (columns && (mapping || columns->size() >= fewestColumns))
            found.append({*columns, isReadyMapping(candidate->name)});
    }
    std::ranges::stable_sort(found, [](const Fit &a, const Fit &b) {
        return std::pair(-a.columns.size(), a.ready) < std::pair(-b.columns.size(), b.ready);
    });
    return found;
}

CallDataMappings::Choice CallDataMappings::bestOf(const QList<Fit> &fits)
{
    if (fits.isEmpty())
        return {};
    QStringList names;
    for (const Fit &fit : fits) {
        if (fit.columns.size() == fits.first().columns.size() && fit.ready == fits.first().ready)
            names.append(fit.columns.mapping().name);
    }
    if (names.size() > 1)
        return {.columns = {}, .remark = Error(errors::MappingAmbiguous, {{u"names"_s, names.join(u", "_s)}})};
    return {.columns = fits.first().columns, .remark = {}};
}

QList<CallDataMapping> CallDataMappings::fitting(const QStringList &names) const
{
    QList<CallDataMapping> all;
    const QList<Fit> found = fits(names);
    for (const Fit &fit : found)
        all.append(fit.columns.mapping());
    return all;
}

std::optional<CallDataMapping> CallDataMappings::recognised(const QStringList &names) const
{
    const Choice choice = bestOf(fits(names));
    return choice.columns ? std::optional(choice.columns->mapping()) : std::nullopt;
}

Result<CallDataMappings::Opened> CallDataMappings::open(const QString &path) const
{
    const auto withPath = [&path](const Error &error) {
        QVariantMap parameters = error.parameters();
        parameters.insert(u"path"_s, path);
        return Error(error.code(), parameters);
    };
    std::optional<Error> remark;
    if (m_chosen) {
        VOICELOG_ASSIGN(const CsvSample table, CsvSample::read(path, CsvSample::formOf(*m_chosen), 5));
        const auto columns = MappedColumns::make(m_chosen, table.names());
        if (columns)
            return Opened{CsvSidecar::open(table, *columns)};
        remark = withPath(columns.error());
    }
    // Each known mapping may tell another separator or header row: those that tell the same share one look.
    QList<Fit> found;
    QList<std::pair<CsvSample::Form, CsvSample>> tables;
    for (const Mapping &mapping : m_known) {
        const CsvSample::Form form = CsvSample::formOf(*mapping);
        auto seen = std::ranges::find(tables, form, &std::pair<CsvSample::Form, CsvSample>::first);
        if (seen == tables.end()) {
            auto table = CsvSample::read(path, form, 5);
            if (!table && table.error().is(errors::CsvUtf16))
                return std::unexpected(table.error());
            tables.append({form, table ? *table : CsvSample()});
            seen = tables.end() - 1;
        }
        if (mapping->headerRow > 0) {
            const QList<Fit> one = fits(seen->second.names(), mapping);
            if (!one.isEmpty() && one.first().columns.size() >= fewestColumns)
                found += one;
        }
    }
    std::ranges::stable_sort(found, [](const Fit &a, const Fit &b) {
        return std::pair(-a.columns.size(), a.ready) < std::pair(-b.columns.size(), b.ready);
    });
    const Choice choice = bestOf(found);
    if (choice.columns) {
        const CsvSample::Form form = CsvSample::formOf(choice.columns->mapping());
        const auto table = std::ranges::find(tables, form, &std::pair<CsvSample::Form, CsvSample>::first);
        return Opened{CsvSidecar::open(table->second, *choice.columns), remark};
    }
    if (choice.remark)
        remark = withPath(*choice.remark);
    auto plain = CsvSidecar::open(path);
    if (!plain)
        return std::unexpected(remark.value_or(plain.error()));
    return Opened{*plain, remark};
}

Result<CallDataMappings::Json> CallDataMappings::readJson(const QByteArray &bytes, const QTimeZone &zone) const
{
    if ((m_chosen || !m_known.isEmpty()) && bytes.size() <= largestSidecar) {
        FlatMembers members;
        members.take(QJsonDocument::fromJson(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes).object());
        std::optional<MappedColumns> columns;
        if (m_chosen && m_chosen->headerRow > 0) {
            if (const auto made = MappedColumns::make(m_chosen, members.names))
                columns = *made;
        }
        if (!columns)
            columns = bestOf(fits(members.names)).columns;
        if (columns) {
            const auto call = columns->read(members.texts, 1, zone);
            return Json{{call.data, call.remarks}, columns->mapping().name};
        }
    }
    VOICELOG_ASSIGN(const JsonCallData read, readJsonSidecar(bytes, zone));
    return Json{read};
}

} // namespace voicelog
