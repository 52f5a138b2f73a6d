// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QLineEdit>

namespace voicelog {

/// A field for a password that never holds the password as text: QLineEdit has one bullet for each character, the
/// characters themselves go into locked memory as UTF-8 (SecretBytes). So text(), the accessibility interface, input
/// methods and undo see bullets only. It takes keys, input methods, paste and middle-click; nothing can be copied,
/// cut or dragged out of it, and nothing is dropped in.
///
/// Edge: Qt's key event and the clipboard carry the characters before they get here; that much cannot be helped.
class SecretLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int maxCharacters = 1024;

    explicit SecretLineEdit(QWidget *parent = nullptr);

    /// The password so far, as UTF-8.
    [[nodiscard]] const SecretBytes &secret() const { return m_secret; }
    /// Gives the password away and empties the field.
    [[nodiscard]] SecretBytes takeSecret();
    [[nodiscard]] bool isSecretEmpty() const { return m_secret.isEmpty(); }
    [[nodiscard]] int characterCount() const { return int(text().size()); }
    void clearSecret();

Q_SIGNALS:
    void secretChanged();
    /// Letters come in the case that Shift was not pressed for. Qt cannot ask the keyboard, so this is known only from
    /// the first letter on.
    void capsLockNoticed(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void insertSecret(QStringView characters);
    void pasteFrom(int clipboardMode);
    void onTextChanged(const QString &text);
    void noticeCapsLock(const QKeyEvent *event);
    [[nodiscard]] qsizetype byteOffset(int character) const;

    SecretBytes m_secret;
    int m_length = 0; ///< bullets as of the last change we know of
    bool m_own = false;
    bool m_capsLock = false;
};

} // namespace voicelog
