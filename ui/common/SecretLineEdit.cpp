// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretLineEdit.h"

#include "IconSet.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStringEncoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QChar bullet{0x25cf};

QString bullets(qsizetype count) { return QString(count, bullet); }

bool isTypedText(const QKeyEvent *event)
{
    const QString &text = event->text();
    const auto modifiers = event->modifiers();
    // Ctrl+Alt together is AltGr on some systems and gives characters.
    if ((modifiers & Qt::ControlModifier) && !(modifiers & Qt::AltModifier))
        return false;
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

SecretLineEdit::SecretLineEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password); // no copy, cut and undo, and told to be a password to screen readers
    setAcceptDrops(false);
    setDragEnabled(false);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(this, &QLineEdit::textChanged, this, &SecretLineEdit::onTextChanged);
}

SecretBytes SecretLineEdit::takeSecret()
{
    SecretBytes taken = std::move(m_secret);
    clearSecret();
    return taken;
}

void SecretLineEdit::clearSecret()
{
    m_secret.clear();
    m_length = 0;
    {
        const QScopedValueRollback own(m_own, true);
        clear();
    }
    Q_EMIT secretChanged();
}

qsizetype SecretLineEdit::byteOffset(int character) const
{
    const auto bytes = m_secret.view();
    qsizetype offset = 0;
    for (; offset < bytes.size(); ++offset) {
        const bool begins = (uchar(bytes[offset]) & 0xc0) != 0x80;
        if (begins && character-- == 0)
            break;
    }
    return offset;
}

void SecretLineEdit::insertSecret(QStringView characters)
{
    const int selectedFrom = hasSelectedText() ? selectionStart() : cursorPosition();
    const int selectedCount = hasSelectedText() ? selectionLength() : 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < characters.size(); ++i)
        count += !characters[i].isLowSurrogate();
    if (count == 0 || m_length - selectedCount + count > maxCharacters)
        return;

    SecretBytes utf8(characters.size() * 3); // the most that UTF-16 can become
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *end = encoder.appendToBuffer(utf8.data(), characters);
    const qsizetype from = byteOffset(selectedFrom);
    const qsizetype to = byteOffset(selectedFrom + selectedCount);
    m_secret.replace(from, to - from, utf8.view().first(end - utf8.data()));
    {
        const QScopedValueRollback own(m_own, true);
        insert(bullets(count));
    }
    m_length = int(text().size());
    Q_EMIT secretChanged();
}

/// Whatever QLineEdit itself did. It only ever takes away, from where the cursor then stands.
void SecretLineEdit::onTextChanged(const QString &changed)
{
    if (m_own)
        return;
    const bool onlyBullets = std::ranges::all_of(changed, [](QChar c) { return c == bullet; });
    if (onlyBullets && changed.size() <= m_length) {
        const qsizetype from = byteOffset(cursorPosition());
        const qsizetype to = byteOffset(cursorPosition() + m_length - int(changed.size()));
        m_secret.replace(from, to - from, {});
        m_length = int(changed.size());
        Q_EMIT secretChanged();
        return;
    }
    // Text set from outside, such as by a screen reader's or a test's setText(): it becomes the password.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization): clearing changes what it refers to
    const QString given = changed;
    clearSecret();
    if (!onlyBullets)
        insertSecret(given);
}

void SecretLineEdit::noticeCapsLock(const QKeyEvent *event)
{
    bool on = m_capsLock;
    if (event->key() == Qt::Key_CapsLock)
        on = false; // what it now is shows at the next letter
    else if (event->text().size() == 1 && event->text().front().isLetter() &&
             event->text().front().toUpper() != event->text().front().toLower())
        on = event->text().front().isUpper() != event->modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockNoticed(on);
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    noticeCapsLock(event);
    if (event->matches(QKeySequence::Paste)) {
        pasteFrom(QClipboard::Clipboard);
        event->accept();
    } else if (isTypedText(event)) {
        insertSecret(event->text());
        event->accept();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SecretLineEdit::inputMethodEvent(QInputMethodEvent *event)
{
    insertSecret(event->commitString()); // what is being composed is not shown
    event->accept();
}

void SecretLineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        pasteFrom(QClipboard::Selection);
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void SecretLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons::named(u"paste"_s), tr("Paste"), this, [this] { pasteFrom(QClipboard::Clipboard); })
        ->setEnabled(!isReadOnly());
    menu->addAction(icons::named(u"close"_s), tr("Clear"), this, &SecretLineEdit::clearSecret)
        ->setEnabled(!m_secret.isEmpty());
    menu->popup(event->globalPos());
}

void SecretLineEdit::pasteFrom(int clipboardMode)
{
    if (isReadOnly())
        return;
    QString pasted = QGuiApplication::clipboard()->text(QClipboard::Mode(clipboardMode));
    const auto lineEnd = std::ranges::find_if(pasted, [](QChar c) { return c == u'\n' || c == u'\r'; });
    insertSecret(QStringView(pasted).first(lineEnd - pasted.begin()));
    pasted.fill(u'\0');
}

} // namespace voicelog
