// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QWidget>

namespace voicelog {

/// Paints the recovery words, numbered, in columns, straight from locked memory a word at a time: no label or model
/// ever holds them, and nothing can be selected or copied.
class SecretWordsView : public QWidget
{
    Q_OBJECT

public:
    explicit SecretWordsView(QWidget *parent = nullptr);
    /// `words` must outlive the view or be replaced; separated by single spaces.
    void setWords(const SecretBytes &words);
    [[nodiscard]] static int count(const SecretBytes &words);
    /// The bytes of one word, from 0.
    [[nodiscard]] static QByteArrayView word(const SecretBytes &words, int index);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const SecretBytes *m_words = nullptr;
};

} // namespace voicelog
