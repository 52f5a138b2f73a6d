// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Commands.h"
#include "ImportParts.h"
#include "Judging.h"
#include "MappingCommands.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <interchange/FolderWatch.h>
#include <programmes/ProgrammeService.h>
#include <words/ErrorText.h>

#include <QFileInfo>
#include <QJsonObject>
#include <QSet>
#include <QThread>

using namespace Qt::StringLiterals;

namespace voicelog::ctl {

namespace watchcommands {
namespace {

struct WatchWords
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommands)
};

/// Tells of each look that found something new, and of what went wrong when that begins.
class WatchTeller
{
public:
    explicit WatchTeller(Output &output) : m_output(output) {}

    void tell(const WatchLook &look)
    {
        m_failed.clear();
        QSet<QString> refused;
        for (const ImportRemark &remark : look.refused) {
            const QString what = remark.path + u' ' + remark.error.toString();
            refused.insert(what);
            if (m_refused.contains(what))
                continue;
            m_output.result(
                {{u"path"_s, remark.path}, {u"outcome"_s, u"STAYS"_s}, {u"error"_s, QString(remark.error.id())}},
                remark.path + u"  "_s + ErrorText::of(remark.error).title);
        }
        m_refused = refused;
        if (!look.didAnything())
            return;
        m_output.result({{u"outcome"_s, u"LOOKED"_s},
                         {u"takenIn"_s, look.takenIn},
                         {u"alreadyThere"_s, look.alreadyThere},
                         {u"removed"_s, look.removed},
                         {u"waiting"_s, look.waiting},
                         {u"stays"_s, look.refused.size()}},
                        WatchWords::tr("%1 taken in, %2 already there, %3 files removed, %4 waited for")
                            .arg(look.takenIn)
                            .arg(look.alreadyThere)
                            .arg(look.removed)
                            .arg(look.waiting));
    }
    /// Once until it is over: a share that is away is looked for all night.
    void tell(const Error &error)
    {
        if (m_failed == error.toString())
            return;
        m_failed = error.toString();
        m_output.error(error);
    }

private:
    Output &m_output;
    QSet<QString> m_refused;
    QString m_failed;
};

void pause(qint64 seconds, const CancelToken &cancel)
{
    constexpr int stepMs = 100;
    for (qint64 ms = 0; ms < seconds * 1000 && !cancel.isCancelled(); ms += stepMs)
        QThread::msleep(stepMs);
}

// The archive is closed or cannot be written by this account: looking again is no use.
bool endsWatching(const Error &error) { return error.kind() == ErrorKind::Refused || error.kind() == ErrorKind::Usage; }

Result<WatchedFolder> watchedFolder(const QCommandLineParser &parser, const Session &session)
{
    WatchedFolder folder;
    folder.id = Id::create(session.clock());
    folder.folder = QFileInfo(parser.positionalArguments().constFirst()).absoluteFilePath();
    folder.recursive = !parser.isSet(u"flat"_s);
    folder.patterns = parser.values(u"only"_s);
    folder.removesSources = parser.isSet(u"move"_s);
    VOICELOG_ASSIGN(const qint64 wait,
                    numberOption(parser, u"wait"_s, folder.waitSeconds, 0, WatchedFolder::longestWait));
    folder.waitSeconds = int(wait);
    return folder;
}

Result<void> watch(Context &context, const QCommandLineParser &parser)
{
    VOICELOG_ASSIGN(ImportOptions options, importOptions(context, parser));
    VOICELOG_ASSIGN(const qint64 every, numberOption(parser, u"every"_s, 10, 1, 24LL * 3600));
    VOICELOG_ASSIGN(const QString programme, required(parser, u"programme"_s));
    VOICELOG_ASSIGN(Session * session, context.session());
    VOICELOG_TRY(setMappings(*session, parser, options));
    VOICELOG_ASSIGN(const WatchedFolder folder, watchedFolder(parser, *session));
    VOICELOG_TRY(checkWatchedFolder(folder, {}, session->path()));
    VOICELOG_ASSIGN(const auto judging, Judging::make(*session));
    VOICELOG_TRY(programmeTarget(*session, programme, *judging)); // it is there and can be written to
    context.cancelOnTermination();
    const CancelToken cancel = context.cancel();
    FolderWatch watch(*session, folder, options,
                      [&](const CancelToken &) { return programmeTarget(*session, programme, *judging); });
    WatchTeller teller(context.output());
    const auto show = [&](const QString &path, const ImportOutcome &outcome) {
        if (outcome.kind != ImportOutcome::Kind::Refused) // those stay, and are told so
            showOutcome(context, outcome, path, false);
    };
    const bool once = parser.isSet(u"once"_s);
    // Once: what lies there now is looked at a second time after the wait, for only then is it known to be whole.
    for (int looks = once && folder.waitSeconds == 0 ? 1 : 2; !cancel.isCancelled() && (!once || looks > 0); --looks) {
        const auto look = watch.look(show, context.progress(), cancel);
        if (look)
            teller.tell(*look);
        else if (look.error().is(errors::Cancelled))
            break;
        else if (once || endsWatching(look.error()))
            return fail(look);
        else
            teller.tell(look.error());
        if (!once)
            pause(every, cancel);
        else if (looks > 1 && look->waiting == 0)
            break;
        else if (looks > 1)
            pause(folder.waitSeconds, cancel);
    }
    if (once && cancel.isCancelled())
        return fail(errors::Cancelled);
    return {};
}

} // namespace
} // namespace watchcommands

QList<Command> watchCommands()
{
    using namespace watchcommands;
    return {
        {u"recording"_s, u"watch"_s,
         u"FOLDER --programme ID [--move] [--wait SECONDS] [--every SECONDS] [--only NAMES] [--once]"_s,
         WatchWords::tr("Takes in what a recorder leaves in a folder, until it is told to end (Ctrl+C, SIGTERM)."),
         QList<QCommandLineOption>{
             {u"programme"_s, WatchWords::tr("A programme: id, number, code or name."), u"ID"_s},
             {u"move"_s, WatchWords::tr("Removes the files of each call, once it was read back out of the archive and "
                                        "compared with them.")},
             {u"wait"_s,
              WatchWords::tr("Seconds in which nothing must have changed about a file before it comes in; 30 if not "
                             "given."),
              u"SECONDS"_s},
             {u"every"_s, WatchWords::tr("Seconds between two looks; 10 if not given."), u"SECONDS"_s},
             {u"only"_s,
              WatchWords::tr("Only sounds and vCons with such names, such as \"q-*\"; may be given more than once."),
              u"NAMES"_s},
             {u"once"_s, WatchWords::tr("Waits for what is still being written, takes in what is there, and ends.")}} +
             importOptionList(),
         1, 1, watch}};
}

} // namespace voicelog::ctl
