// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QWidget>

namespace voicelog {

/// One line of the keyboard overview: what somebody can do, and with which keys (as QKeySequence writes them).
struct ShortcutHelp
{
    QString text;
    QString keys;
};

/// A page of the console, such as the recordings. Made for one unlocked session by the PageFactory and destroyed when
/// the session locks; the workspace owns it. A page begins no work before its first activate().
///
/// What must survive a lock goes through saveState(): the selection, the place in a list, and what was typed but not
/// stored yet. It is kept inside the archive, sealed to the account, and given back after the next unlock of the same
/// account. An unknown or partial state must be bearable: it may come from another version.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr) : QWidget(parent) {}

    /// Stable and never translated, e.g. "recordings"; also the key of its state.
    [[nodiscard]] virtual QString pageId() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// A name of IconSet.
    [[nodiscard]] virtual QString iconName() const = 0;

    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Called each time the page comes to the front.
    virtual void activate() {}
    /// Playback stops and decoded sound is dropped: called before lock and before the program ends. Never asks. What
    /// must still be recorded (the ranges heard) is written before it returns; jobs begun here would be cancelled.
    virtual void stop() {}
    [[nodiscard]] virtual QList<ShortcutHelp> shortcuts() const { return {}; }

Q_SIGNALS:
    /// Asks the shell to bring another page to the front and hand it this target through open().
    void openRequested(const QString &pageId, const QJsonObject &target);

public:
    /// Shows what another page asked for, e.g. {"recording": id}.
    virtual void open(const QJsonObject &target) { Q_UNUSED(target) }
};

} // namespace voicelog
