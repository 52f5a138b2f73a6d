// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Works on an archive as a program of its own, for tests to kill, starve and mislead. Prints a line when something is
// done and durable, and only then.

#include <archive/Archive.h>
#include <archive/ArchiveErrors.h>
#include <archive/Backup.h>
#include <archive/UnlockThrottle.h>

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <cstdio>

#ifndef Q_OS_WIN
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

const SecretBytes password = SecretBytes::copyOf("correct horse battery");
constexpr KdfCost cheap{1, 8192};

Schema schema()
{
    return {{"notes",
             VaultKind::Recordings,
             {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, event INTEGER NOT NULL, bytes BLOB)"}}},
            {"cases", VaultKind::Case, {{1, "CREATE TABLE vault.note(id INTEGER PRIMARY KEY, bytes BLOB)"}}}};
}

void say(const QString &line)
{
    std::fprintf(stdout, "%s\n", qPrintable(line));
    std::fflush(stdout);
}

int refused(const Error &error)
{
    say(u"ERROR "_s + error.id());
    return 1;
}

// A row in the vault and its event in governance: both or neither.
Result<qint64> addNote(Session &session, Database &database, qint64 bytes)
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(auto next, database.prepare("SELECT max(seq) + 1 FROM main.audit_event"));
    VOICELOG_TRY(next.step());
    const qint64 seq = next.int64(0);
    next.reset();
    VOICELOG_ASSIGN(auto insert, database.prepare("INSERT INTO vault.note(event, bytes) VALUES(?, randomblob(?))"));
    VOICELOG_TRY(insert.bind(1, seq).bind(2, bytes).run());
    const qint64 id = database.lastInsertRowId();
    AuditEvent event;
    event.action = u"NOTE_ADDED"_s;
    event.objectType = u"NOTE"_s;
    event.objectId = QString::number(id);
    VOICELOG_TRY(session.audit().record(database, event));
    VOICELOG_TRY(transaction.commit());
    return id;
}

constexpr int withoutEnd = -1;

// One of each kind of change in turn.
Result<void> writeAll(Session &session, int rounds)
{
    VOICELOG_ASSIGN(const auto vaults, session.vaults());
    VOICELOG_ASSIGN(Database database, session.openVault(vaults.first().id));
    for (int round = 0; round != rounds; ++round) {
        const QString name = u"a%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(round);
        switch (round % 8) {
        case 0: {
            VOICELOG_ASSIGN(const AccountInfo account, session.addAccount(name, Role::OrReviewer, password));
            say(u"ACCOUNT "_s + account.id.toString());
            break;
        }
        case 4: {
            VOICELOG_ASSIGN(const VaultInfo vault, session.createVault(VaultKind::Recordings));
            say(u"VAULT "_s + vault.id.toString());
            break;
        }
        case 6: {
            VOICELOG_TRY(session.putPrivate(name, "draft"));
            say(u"PRIVATE "_s + name);
            break;
        }
        default: {
            VOICELOG_ASSIGN(const qint64 id, addNote(session, database, 200'000));
            say(u"NOTE "_s + QString::number(id));
        }
        }
    }
    return {};
}

Result<Id> makeCase(Session &session)
{
    VOICELOG_ASSIGN(const VaultInfo made, session.createVault(VaultKind::Case));
    VOICELOG_ASSIGN(Database database, session.openVault(made.id));
    VOICELOG_TRY(database.execute("INSERT INTO vault.note(bytes) VALUES(randomblob(2000000))"));
    say(u"MADE "_s + made.id.toString());
    return made.id;
}

// Every case there is, then one after the other that is made for it.
Result<void> destroyCases(Session &session, int rounds)
{
    VOICELOG_ASSIGN(const auto vaults, session.vaults());
    QList<Id> doomed;
    for (const VaultInfo &vault : vaults) {
        if (vault.kind == VaultKind::Case)
            doomed += vault.id;
    }
    for (int round = 0; round != rounds; ++round) {
        if (doomed.isEmpty()) {
            VOICELOG_ASSIGN(const Id made, makeCase(session));
            doomed += made;
        }
        const Id vault = doomed.takeFirst();
        VOICELOG_TRY(session.destroyVault(vault, [&](Database &governance) {
            AuditEvent event;
            event.action = u"CASE_ENDED"_s;
            event.objectType = u"CASE"_s;
            event.objectId = vault.toString();
            return session.audit().record(governance, event);
        }));
        say(u"DESTROYED "_s + vault.toString());
    }
    return {};
}

Result<void> writeSome(Session &session, int count)
{
    VOICELOG_ASSIGN(const auto vaults, session.vaults());
    VOICELOG_ASSIGN(Database database, session.openVault(vaults.first().id));
    for (int i = 0; i < count; ++i)
        VOICELOG_TRY(addNote(session, database, 1000));
    return {};
}

Result<void> holdLock(Session &session, int ms)
{
    VOICELOG_ASSIGN(Database database, session.openGovernance());
    VOICELOG_ASSIGN(const auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    say(u"HOLDING"_s);
    QThread::msleep(unsigned(ms));
    return {};
}

Result<void> backUp(Session &session, const QString &destination, qint64 largestFile)
{
#ifndef Q_OS_WIN
    if (largestFile > 0) { // a disk that is full from there on
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(largestFile), rlim_t(largestFile)};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
#endif
    VOICELOG_ASSIGN(const BackupMade made, Backup(session, {destination}, {}, {}).run());
    say(u"BACKUP %1 %2 %3"_s.arg(made.id.toString()).arg(made.copied).arg(made.unchanged));
    return {};
}

Result<void> work(const QStringList &arguments)
{
    const QString command = arguments.at(1);
    const QString path = arguments.at(2);
    const int number = arguments.value(3).toInt();
    const SystemClock clock;
    if (command == "create"_L1) {
        VOICELOG_ASSIGN(const auto created,
                        Archive::create({.path = path, .organisation = u"Test"_s, .officerName = u"officer"_s},
                                        password, schema(), clock, cheap));
        VOICELOG_TRY(created.session->createVault(VaultKind::Recordings));
        return {};
    }
    UnlockThrottle throttle({}, clock);
    const Archive archive(path, schema(), clock, cheap);
    auto unlocked = archive.unlock(u"officer"_s, password, throttle);
    // Beside somebody who writes without a pause it takes more than one try.
    const int mostTries = command == "backup"_L1 ? 20 : 1;
    for (int tries = 1; !unlocked && unlocked.error().is(errors::Busy) && tries < mostTries; ++tries)
        unlocked = archive.unlock(u"officer"_s, password, throttle);
    VOICELOG_ASSIGN(const auto session, std::move(unlocked));
    say(u"UNLOCKED"_s);
    if (command == "forever"_L1)
        return writeAll(*session, withoutEnd);
    if (command == "some"_L1)
        return writeAll(*session, 8);
    if (command == "case"_L1) {
        VOICELOG_TRY(makeCase(*session));
        return {};
    }
    if (command == "destroy"_L1)
        return destroyCases(*session, number);
    if (command == "write"_L1)
        return writeSome(*session, number);
    if (command == "backup"_L1)
        return backUp(*session, arguments.at(3), arguments.value(4).toLongLong());
    if (command == "hold"_L1)
        return holdLock(*session, number);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (const auto done = work(app.arguments()); !done)
        return refused(done.error());
    say(u"DONE"_s);
    return 0;
}
