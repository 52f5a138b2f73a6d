// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtTypes>

#include <functional>

#if defined(Q_OS_LINUX) && !defined(VOICELOG_SANITIZE)
#include <sys/resource.h>
#include <sys/wait.h>

#include <cstdio>
#include <unistd.h>
#endif

namespace voicelog::test {

/// Runs `work` in a process of its own that may take so much more memory than this one has, and so much computing time,
/// however busy the machine is. What went wrong; empty if `work` told that all is well. Sanitizers take memory as they
/// like: with them, and elsewhere than on Linux, it just runs.
inline QString confined(const std::function<bool()> &work, qint64 bytes = 200 * 1024 * 1024, int seconds = 10)
{
#if defined(Q_OS_LINUX) && !defined(VOICELOG_SANITIZE)
    const pid_t child = fork();
    if (child == 0) {
        qint64 pages = 0;
        if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%lld", &pages) != 1)
                pages = 0;
            std::fclose(file);
        }
        const rlim_t memory = rlim_t(pages * sysconf(_SC_PAGESIZE) + bytes);
        const rlimit space{memory, memory};
        const rlimit computing{rlim_t(seconds), rlim_t(seconds)};
        if (pages == 0 || setrlimit(RLIMIT_AS, &space) != 0 || setrlimit(RLIMIT_CPU, &computing) != 0)
            _exit(3);
        _exit(work() ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child)
        return QStringLiteral("no process");
    if (WIFSIGNALED(status))
        return QStringLiteral("too much memory or time: signal %1").arg(WTERMSIG(status));
    return WEXITSTATUS(status) == 0 ? QString() : QStringLiteral("not as it should be: %1").arg(WEXITSTATUS(status));
#else
    Q_UNUSED(bytes)
    Q_UNUSED(seconds)
    return work() ? QString() : QStringLiteral("not as it should be");
#endif
}

} // namespace voicelog::test
