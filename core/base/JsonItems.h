// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

class QIODevice;

namespace voicelog {

/// Gives the items of a JSON text one by one, as they stand in it, so that a list of any length needs no memory. The
/// text is a list; or an object with a list as the member `listName`, of which what stands before that list must fit in
/// memory; or objects one after another (JSON lines). An item is not parsed here, only found: quotes and brackets
/// are followed, the rest is the reader's. UTF-8, with or without a byte order mark.
class JsonItems
{
public:
    struct Item
    {
        QByteArray text; ///< empty at the end
        qint64 line = 1; ///< of its first character
        qint64 column = 1;
        [[nodiscard]] bool isValid() const { return !text.isEmpty(); }
    };
    struct Place
    {
        qint64 line = 1;
        qint64 column = 1;
    };
    static constexpr qsizetype largestItem = 16 * 1024 * 1024;

    /// Begins where the device stands. The device must outlive this and not be moved by others.
    JsonItems(QIODevice *device, QByteArray listName);
    /// The next item; an invalid one at the end, and after a failure. Nothing if the text is broken there: place() is
    /// where.
    [[nodiscard]] std::optional<Item> next();
    [[nodiscard]] Place place() const { return {m_line, m_column}; }

private:
    enum class Form { Unknown, List, Lines, Done };
    static constexpr int atEnd = -1;
    int peek();
    int take();
    void skipSpace(QByteArray *into = nullptr);
    bool takeString(QByteArray *into);
    bool takeValue(QByteArray *into);
    bool findList();
    std::optional<Item> broken();

    QIODevice *m_device;
    QByteArray m_listName;
    QByteArray m_chunk;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_column = 1;
    Form m_form = Form::Unknown;
    bool m_first = true;
    bool m_inObject = false; ///< the list is a member
    QByteArray m_held;       ///< the beginning of the first of the lines
};

} // namespace voicelog
