// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SiprecFiles.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array siprecEndings{".rs-metadata.xml"_L1, ".siprec"_L1, ".xml"_L1};

QString siprecBase(const QString &name)
{
    for (const auto ending : siprecEndings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return name;
}

// What a file for this call can be called before its ending.
QStringList siprecBases(const FoundCall &call)
{
    QStringList bases{call.base, call.first, call.first.first(call.first.lastIndexOf(u'.'))};
    bases.removeDuplicates();
    return bases;
}

struct NumberedSiprec
{
    int number = 0;
    QString name;
};

} // namespace

bool isSiprecFileName(QStringView name)
{
    return std::ranges::any_of(siprecEndings, [&](QLatin1StringView ending) {
        return name.size() > ending.size() && name.endsWith(ending, Qt::CaseInsensitive);
    });
}

bool isPlainXmlName(QStringView name)
{
    return name.endsWith(".xml"_L1, Qt::CaseInsensitive) && !name.endsWith(siprecEndings.front(), Qt::CaseInsensitive);
}

void takeSiprecs(QStringList &names, std::vector<FoundCall> &calls)
{
    if (names.isEmpty())
        return;
    QHash<QString, QStringList> byBase;
    for (const auto &name : std::as_const(names))
        byBase[siprecBase(name)].append(name);
    QSet<QString> taken;
    const auto give = [&](FoundCall &call, const QString &name) {
        if (call.siprecs.size() >= mostSiprecFiles)
            return;
        call.siprecs.append(name);
        taken.insert(name);
    };
    for (auto &call : calls) {
        for (const auto &base : siprecBases(call)) {
            const QStringList files = byBase.value(base);
            for (const auto &name : files)
                give(call, name);
        }
    }
    static const QRegularExpression numbered(u"^(.+)[-_.](\\d{1,4})$"_s);
    QHash<QString, QList<NumberedSiprec>> later;
    for (const auto &name : std::as_const(names)) {
        const auto match = taken.contains(name) ? QRegularExpressionMatch() : numbered.match(siprecBase(name));
        if (match.hasMatch())
            later[match.captured(1)].append({match.capturedView(2).toInt(), name});
    }
    for (auto &files : later)
        std::ranges::stable_sort(files, {}, &NumberedSiprec::number);
    for (auto &call : calls) {
        for (const auto &base : siprecBases(call)) {
            const auto files = later.value(base);
            for (const auto &file : files)
                give(call, file.name);
        }
    }
    names.removeIf([&](const QString &name) { return taken.contains(name); });
}

} // namespace voicelog
