// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderWalk.h"
#include "InterchangeErrors.h"
#include "SiprecFiles.h"
#include "VconFolder.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Legs = FoundCall::Legs;

struct LegPair
{
    QLatin1StringView first;
    QLatin1StringView second;
    Legs legs;
};

// Received and sent as seen from the caller's channel: t() and r() of Asterisk's MixMonitor.
constexpr std::array legPairs{
    LegPair{"t"_L1, "r"_L1, Legs::SentThenReceived}, LegPair{"tx"_L1, "rx"_L1, Legs::SentThenReceived},
    LegPair{"out"_L1, "in"_L1, Legs::SentThenReceived}, LegPair{"l"_L1, "r"_L1, Legs::AgentThenCustomer},
    LegPair{"left"_L1, "right"_L1, Legs::AgentThenCustomer}};

QString withoutExtension(const QString &name) { return name.first(name.lastIndexOf(u'.')); }

// Sounds with a leg's ending, by what they have in common ("call.wav" for call-r.wav and call-t.wav) and their ending.
struct LegFiles
{
    QHash<QString, QString> files; ///< ending -> name
};

QHash<QString, LegFiles> legFiles(const QStringList &sounds)
{
    static const QRegularExpression form(u"^(.+)[-_.](t|r|tx|rx|in|out|l|left|right)\\.([^.]+)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QHash<QString, LegFiles> found;
    for (const auto &name : sounds) {
        const auto match = form.match(name);
        if (match.hasMatch())
            found[match.captured(1) + u'.' + match.captured(3).toLower()].files.insert(match.captured(2).toLower(),
                                                                                       name);
    }
    return found;
}

// Companions by the name of the sound they belong to: "call.json" and "call.wav.json" both belong to call.wav.
class Companions
{
public:
    explicit Companions(QStringList &names) : m_names(names)
    {
        for (const auto &name : std::as_const(names))
            m_byBase.insert(withoutExtension(name), name);
    }
    ~Companions()
    {
        m_names.removeIf([this](const QString &name) { return m_taken.contains(name); });
    }
    Companions(const Companions &) = delete;
    Companions &operator=(const Companions &) = delete;

    QString take(const FoundCall &call)
    {
        for (const auto &base : {call.base, call.first, withoutExtension(call.first)}) {
            const auto name = m_byBase.value(base);
            if (name.isEmpty())
                continue;
            m_taken.insert(name);
            return name;
        }
        return {};
    }

private:
    QStringList &m_names;
    QHash<QString, QString> m_byBase;
    QSet<QString> m_taken;
};

// Joins legs into calls; the sounds that are part of one are added to `joined`.
void joinLegs(const FolderFiles &files, int folder, std::vector<FoundCall> &calls, QSet<QString> &joined,
              QList<ImportRemark> &remarks)
{
    const auto candidates = legFiles(files.sounds);
    QHash<QString, QString> mixes;
    for (const auto &name : files.sounds)
        mixes.insert(withoutExtension(name) + u'.' + name.section(u'.', -1).toLower(), name);
    for (auto it = candidates.begin(); it != candidates.end(); ++it) {
        const auto &legs = it->files;
        const auto base = withoutExtension(it.key());
        const QString mix = mixes.value(it.key());
        const auto pair = std::ranges::find_if(legPairs, [&](const LegPair &wanted) {
            return legs.contains(QString(wanted.first)) && legs.contains(QString(wanted.second));
        });
        FoundCall call;
        call.folder = folder;
        call.base = base;
        if (pair != legPairs.end()) {
            call.first = legs.value(QString(pair->first));
            call.second = legs.value(QString(pair->second));
            call.legs = pair->legs;
            if (!mix.isEmpty()) {
                const QString path = files.path + u'/' + mix;
                remarks.append({path, Error(errors::MixLeftOut, {{u"path"_s, path}})});
                joined.insert(mix);
            }
        } else if (!mix.isEmpty() && (legs.contains(u"r"_s) || legs.contains(u"t"_s))) {
            call.first = mix;
            call.second = legs.value(legs.contains(u"r"_s) ? u"r"_s : u"t"_s);
            call.legs = Legs::MixAndOne;
        } else {
            continue;
        }
        joined.insert(call.first);
        joined.insert(call.second);
        calls.push_back(call);
    }
}

} // namespace

std::vector<FoundCall> pairedCalls(FolderFiles &files, int folder, const VconOpening &opening,
                                   QList<ImportRemark> &remarks)
{
    auto calls = vconCalls(files, folder, opening, remarks);
    QSet<QString> joined;
    joinLegs(files, folder, calls, joined, remarks);
    for (const auto &name : std::as_const(files.sounds)) {
        if (joined.contains(name))
            continue;
        FoundCall call;
        call.folder = folder;
        call.base = withoutExtension(name);
        call.first = name;
        calls.push_back(call);
    }
    std::ranges::stable_sort(calls, {}, &FoundCall::first);
    Companions jsons(files.jsons);
    Companions csvs(files.csvs);
    Companions transcripts(files.transcripts);
    QHash<QString, int> takers;
    for (auto &call : calls) {
        call.json = jsons.take(call);
        call.csv = csvs.take(call);
        call.transcript = transcripts.take(call);
        for (const QString &name : {call.json, call.csv, call.transcript})
            ++takers[name];
    }
    for (auto &call : calls) {
        for (const QString &name : {call.json, call.csv, call.transcript}) {
            if (!name.isEmpty() && takers.value(name) > 1)
                call.ofOthers.append(name);
        }
    }
    takeSiprecs(files.siprecs, calls);
    return calls;
}

} // namespace voicelog
