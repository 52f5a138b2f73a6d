// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QClipboard;

namespace voicelog {

/// The only class that puts things on the clipboard. What was copied is taken off again after a while and at lock,
/// unless something else was copied meanwhile. It asks clipboard histories not to keep it, where they listen to that.
///
/// It cannot promise: other programs may have read it, and some histories keep all. advice() says so, and every place
/// that copies shows it. Sound is never copied.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent = nullptr);
    ~ClipboardGuard() override;

    /// Copies text that may hold personal data.
    void copyText(const QString &text);
    /// Takes off what we put there, if it is still there.
    void clearNow();
    void setClearAfter(int seconds);
    [[nodiscard]] bool holdsOurs() const;
    /// What to tell a person who has just copied.
    [[nodiscard]] QString advice() const;

private:
    QTimer m_timer;
    int m_seconds = 30;
};

} // namespace voicelog
