// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestDossier.h"

#include <answers/LetterKind.h>
#include <reports/ReportTexts.h>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace voicelog {

/// What goes to the person: the letters that belong to the request as it is now, and the package with the answer.
class RequestAnswerPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RequestAnswerPanel(QWidget *parent = nullptr);

    void show(const RequestDossier &dossier);
    /// Nothing is made while something is being stored or read.
    void setBusy(bool busy);

Q_SIGNALS:
    void letterRequested(voicelog::LetterKind kind, voicelog::ReportLanguage language);
    void wordsRequested(voicelog::LetterKind kind, voicelog::ReportLanguage language);
    void packageRequested();
    void zipRequested();
    void folderRequested();

private:
    [[nodiscard]] QWidget *makeLetters();
    [[nodiscard]] QWidget *makePackage();
    [[nodiscard]] LetterKind kind() const;
    [[nodiscard]] ReportLanguage language() const;
    [[nodiscard]] QString summary() const;
    void showFiles();
    void updateButtons();

    RequestDossier m_dossier;
    QList<LetterKind> m_letters; ///< those that fit
    bool m_busy = false;
    QComboBox *m_kind;
    QComboBox *m_language;
    QPushButton *m_write;
    QPushButton *m_words;
    QWidget *m_package;
    QLabel *m_summary;
    QPushButton *m_make;
    QPushButton *m_zip;
    QPushButton *m_folder;
    QTableWidget *m_files;
};

} // namespace voicelog
