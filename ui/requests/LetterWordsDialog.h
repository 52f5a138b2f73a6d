// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RequestsContext.h"

#include <answers/LetterTemplateStore.h>
#include <common/Job.h>
#include <reports/ReportRenderer.h>
#include <requests/DataRequest.h>

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace voicelog {

class MessageBar;
class ReportView;
class SourceView;

/// Changes the words of a letter: the text with its placeholders on the left, on the right the letter as this person
/// would get it. A wrong placeholder is told with its place. Deletes itself when closed.
class LetterWordsDialog : public QDialog
{
    Q_OBJECT

public:
    LetterWordsDialog(const RequestsContext &context, const DataRequest &request, const LetterText &text,
                      ReportLanguage language, QWidget *parent = nullptr);
    ~LetterWordsDialog() override;

    [[nodiscard]] bool isIdle() const { return !m_job && !m_waits.isActive(); }

private:
    struct Shown
    {
        Report report;
        ReportPages pages;
    };

    [[nodiscard]] QWidget *makeEditor();
    void insertPlaceholder(int index);
    void preview();
    void showPreview(const Result<Shown> &shown);
    void save();
    void restore();
    void stored(const Result<LetterText> &text);

    const RequestsContext &m_context;
    const DataRequest m_request;
    const ReportLanguage m_language;
    LetterText m_text;
    std::optional<Shown> m_shown;
    QPointer<Job> m_job;
    QTimer m_waits; ///< until nobody types for a moment
    bool m_again = false;
    SourceView *m_source;
    ReportView *m_view;
    MessageBar *m_message;
    QComboBox *m_placeholders;
    QPushButton *m_save = nullptr;
    QPushButton *m_restore = nullptr;
};

} // namespace voicelog
