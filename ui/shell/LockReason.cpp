// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LockReason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

struct LockReasonWords
{
    Q_DECLARE_TR_FUNCTIONS(LockReason)
};

} // namespace

QString lockReasonId(LockReason reason)
{
    switch (reason) {
    case LockReason::Asked:
        return u"asked"_s;
    case LockReason::Idle:
        return u"idle"_s;
    case LockReason::DesktopLocked:
        return u"desktop-locked"_s;
    case LockReason::Suspend:
        return u"suspend"_s;
    case LockReason::SessionEnds:
        return u"session-ends"_s;
    case LockReason::ProgramEnds:
        return u"program-ends"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString lockReasonText(LockReason reason)
{
    switch (reason) {
    case LockReason::Idle:
        return LockReasonWords::tr("Locked because nobody used it for a while.");
    case LockReason::DesktopLocked:
        return LockReasonWords::tr("Locked because the desktop was locked.");
    case LockReason::Suspend:
        return LockReasonWords::tr("Locked because the computer went to sleep.");
    case LockReason::SessionEnds:
        return LockReasonWords::tr("Locked because the desktop session was ending.");
    case LockReason::Asked:
    case LockReason::ProgramEnds:
        break;
    }
    return {};
}

} // namespace voicelog
