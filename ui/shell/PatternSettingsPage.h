// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SettingsPage.h"

#include <interchange/ImportScan.h>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace voicelog {

/// The patterns that read call data out of file names: the person's own, in the order they are tried, with the built-in
/// ones after them to read and to copy. A file name typed in below shows at once what a pattern finds in it.
class PatternSettingsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit PatternSettingsPage(QWidget *parent = nullptr);
    QString title() const override;
    QString iconName() const override;
    void load(const AppSettings &settings) override;
    void save(AppSettings &settings) const override;
    bool isComplete() const override;

private:
    QToolButton *button(const QString &name, const QString &iconName, const QString &text);
    QWidget *buildEditor();
    void fillList(int row);
    void showPattern(int row);
    void takeEdits();
    void addPattern();
    void removePattern();
    void movePattern(int by);
    void test();
    [[nodiscard]] const FileNamePattern *current() const;
    [[nodiscard]] bool isOwn(int row) const { return row >= 0 && row < m_own.size(); }

    QList<FileNamePattern> m_own;
    QList<FileNamePattern> m_builtIn;
    bool m_showing = false;
    QListWidget *m_list;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QLineEdit *m_name;
    QPlainTextEdit *m_expression;
    QLineEdit *m_timeFormat;
    QCheckBox *m_utc;
    QLabel *m_error;
    QLineEdit *m_sample;
    QLabel *m_found;
};

} // namespace voicelog
