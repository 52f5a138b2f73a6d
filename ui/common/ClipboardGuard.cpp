// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ClipboardGuard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Marks what is ours, so that clearing never takes away somebody else's copy.
const QString ownMark = u"application/x-voicelog-copy"_s;

QMimeData *mimeDataFor(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(ownMark, "1");
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"); // Klipper and those that follow it
#ifdef Q_OS_WIN
    const QByteArray no(4, '\0');
    for (const auto &format : {u"CanIncludeInClipboardHistory"_s, u"CanUploadToCloudClipboard"_s})
        data->setData(u"application/x-qt-windows-mime;value=\"%1\""_s.arg(format), no);
    data->setData(u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
#endif
    return data;
}

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::clearNow);
}

ClipboardGuard::~ClipboardGuard()
{
    if (qApp)
        clearNow();
}

void ClipboardGuard::copyText(const QString &text)
{
    QGuiApplication::clipboard()->setMimeData(mimeDataFor(text));
    m_timer.start(m_seconds * 1000);
}

bool ClipboardGuard::holdsOurs() const
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(ownMark);
}

void ClipboardGuard::clearNow()
{
    m_timer.stop();
    if (holdsOurs())
        QGuiApplication::clipboard()->clear();
}

void ClipboardGuard::setClearAfter(int seconds) { m_seconds = qMax(1, seconds); }

QString ClipboardGuard::advice() const
{
    return tr("Copied. It is taken off the clipboard after %n second(s) and when the archive locks. Other programs may "
              "have read it by then, and a clipboard history may keep it; an export is safer.",
              nullptr, m_seconds);
}

} // namespace voicelog
