// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <support/TestData.h>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace voicelog::test {

/// A file of samples/siprec, by its name without the ending.
inline QByteArray siprecSample(const QString &name)
{
    QFile file(samples() + QStringLiteral("/siprec/") + name + QStringLiteral(".rs-metadata.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The most memory that this program held at once so far, in bytes; 0 where that is not known.
inline qint64 largestMemory()
{
#ifdef Q_OS_LINUX
    rusage usage{};
    return getrusage(RUSAGE_SELF, &usage) == 0 ? qint64(usage.ru_maxrss) * 1024 : 0;
#else
    return 0;
#endif
}

/// As older session border controllers write: a customer in the first stream, an extension in the second.
inline const QByteArray acmeDocument = R"(<?xml version='1.0' encoding='UTF-8'?>
<recording xmlns='urn:ietf:params:xml:ns:recording'>
  <datamode>complete</datamode>
  <session id="BYiC7uSZQGN3VQdzWI1HWw==">
    <associate-time>2026-06-15T10:00:00</associate-time>
    <extensiondata xmlns:apkt="http://acmepacket.com/siprec/extensiondata">
      <apkt:ucid>00FA081003B9CF5E7DF7E5;encoding=hex</apkt:ucid>
    </extensiondata>
  </session>
  <participant id="hq18GJs3TtJdhjz4W2tfZw==" session="BYiC7uSZQGN3VQdzWI1HWw==">
    <nameID aor="sip:0612345678@192.0.2.10">
      <name>0612345678</name>
    </nameID>
    <send>aYmmdpbdRt+uMUADKqEZ8A==</send>
    <associate-time>2026-06-15T10:00:00</associate-time>
    <extensiondata xmlns:apkt="http://acmepacket.com/siprec/extensiondata">
      <apkt:callingParty>true</apkt:callingParty>
      <apkt:header label="Call-ID"><value>134485702</value></apkt:header>
    </extensiondata>
  </participant>
  <participant id="L1OKBsjoTO11Pn5uow6ptQ==" session="BYiC7uSZQGN3VQdzWI1HWw==">
    <nameID aor="sip:204@192.0.2.11">
      <name> </name>
    </nameID>
    <send>oOmIeCrQRZ1zaHo/DHE5og==</send>
    <associate-time>2026-06-15T10:00:07</associate-time>
  </participant>
  <stream id="aYmmdpbdRt+uMUADKqEZ8A==" session="BYiC7uSZQGN3VQdzWI1HWw==">
    <label>201835599</label>
    <mode>separate</mode>
    <associate-time>2026-06-15T10:00:00</associate-time>
  </stream>
  <stream id="oOmIeCrQRZ1zaHo/DHE5og==" session="BYiC7uSZQGN3VQdzWI1HWw==">
    <label>201835600</label>
    <mode>separate</mode>
    <associate-time>2026-06-15T10:00:07</associate-time>
  </stream>
</recording>
)";

} // namespace voicelog::test
