// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rules/RuleEdition.h>

#include <QWidget>

class QLineEdit;
class QTextBrowser;
class QTreeWidget;

namespace voicelog {

/// The rules of one edition: a list that can be searched, and what the chosen one says.
class EditionRules : public QWidget
{
    Q_OBJECT

public:
    explicit EditionRules(QWidget *parent = nullptr);
    void setEdition(const RuleEdition &edition);
    /// Nothing can be read yet.
    void clear();

private:
    void fill();
    void explain();

    RuleEdition m_edition;
    QLineEdit *m_find;
    QTreeWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace voicelog
