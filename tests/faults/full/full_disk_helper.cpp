// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Does one thing in an archive whose disk is full from some write on. Tells what came of it by writev(2), so that the
// writes that are made to fail are the archive's own.

#include <archive/Archive.h>
#include <archive/Backup.h>
#include <archive/UnlockThrottle.h>
#include <base/Clock.h>
#include <recordings/RecordingImporter.h>
#include <recordings/RecordingsSchema.h>

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <sys/uio.h>
#endif

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

void say(QByteArray line)
{
#ifdef Q_OS_LINUX
    iovec part{line.data(), size_t(line.size())};
    (void)!writev(1, &part, 1);
#else
    Q_UNUSED(line);
#endif
}

Result<void> takeIn(Session &session, const Clock &clock, const Id &vault, const QString &sound)
{
    RecordingDraft draft;
    draft.audioPaths = {sound};
    draft.sourceSystem = u"test"_s;
    draft.sourceCallId = u"new"_s;
    draft.startedAt = clock.now().addDays(-1);
    draft.line = u"Servicedesk"_s;
    const ImportTarget target{vault, Id::create(clock), u"NEW"_s};
    std::optional<Error> failed;
    bool given = false;
    VOICELOG_TRY(RecordingImporter(session, target)
                     .run([&]() { return std::exchange(given, true) ? std::nullopt : std::optional(draft); }, {},
                          [&failed](const ImportOutcome &outcome) { failed = outcome.error; }, {}, {}));
    return failed ? std::unexpected(*failed) : Result<void>();
}

Result<void> work(const QStringList &arguments)
{
    const SystemClock clock;
    UnlockThrottle throttle({}, clock);
    const Archive archive(arguments[1], {recordingsSchema()}, clock, {1, 8192});
    const SecretBytes password = SecretBytes::copyOf("correct horse battery");
    VOICELOG_ASSIGN(const auto session, archive.unlock(u"officer"_s, password, throttle));
    const QString what = arguments[2];
    const Id vault = Id::fromString(arguments[3]);
    if (what == "import"_L1)
        return takeIn(*session, clock, vault, arguments[4]);
    if (what == "destroy"_L1)
        return session->destroyVault(vault);
    if (what == "rekey"_L1)
        return session->changePassword(password, SecretBytes::copyOf("another long password"));
    VOICELOG_TRY(Backup(*session, {arguments[4]}, {}, {}).run());
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto done = work(QCoreApplication::arguments());
    say(done ? "DONE"_ba : QByteArray(done.error().id().data(), done.error().id().size()));
    return done ? 0 : 1;
}
