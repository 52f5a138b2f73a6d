// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TestData.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace voicelog::test {

namespace {

QString existing(const QString &path) { return QDir(path).exists() ? QDir::cleanPath(path) : QString(); }

} // namespace

QString samples() { return existing(QStringLiteral(VOICELOG_SAMPLES)); }
QString data() { return QStringLiteral(VOICELOG_TEST_DATA); }
QString asteriskSounds() { return existing(u"/usr/share/asterisk/sounds/en_US_f_Allison"_s); }

} // namespace voicelog::test
