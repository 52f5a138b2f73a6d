// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LetterWordsDialog.h"

#include "LetterWords.h"

#include <answers/LetterMaker.h>
#include <answers/LetterTemplates.h>
#include <common/HeadingLabel.h>
#include <common/IconSet.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/SourceView.h>
#include <common/Theme.h>
#include <reports/ReportView.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int pauseMs = 400;

} // namespace

LetterWordsDialog::LetterWordsDialog(const RequestsContext &context, const DataRequest &request, const LetterText &text,
                                     ReportLanguage language, QWidget *parent)
    : QDialog(parent), m_context(context), m_request(request), m_language(language), m_text(text),
      m_source(new SourceView(context.syntax, context.page.clipboard)), m_view(new ReportView),
      m_message(new MessageBar), m_placeholders(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"letterWordsDialog"_s);
    setWindowTitle(
        tr("Words of the letter: %1 (%2)").arg(LetterWords::name(text.kind), LetterWords::language(language)));
    m_message->setObjectName(u"letterMessage"_s);
    m_view->setObjectName(u"letterPreview"_s);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeEditor());
    split->addWidget(m_view);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(u"saveWords"_s);
    m_save->setIcon(icons::named(u"save"_s));
    m_restore = buttons->addButton(tr("Back to the words that come with it"), QDialogButtonBox::ResetRole);
    m_restore->setObjectName(u"restoreWords"_s);
    connect(m_save, &QPushButton::clicked, this, &LetterWordsDialog::save);
    connect(m_restore, &QPushButton::clicked, this, &LetterWordsDialog::restore);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(split, 1);
    layout->addWidget(buttons);
    resize(1180, 760);
    m_waits.setSingleShot(true);
    m_waits.setInterval(pauseMs);
    connect(&m_waits, &QTimer::timeout, this, &LetterWordsDialog::preview);
    connect(m_source, &SourceView::edited, &m_waits, qOverload<>(&QTimer::start));
    m_source->setText(m_text.body, u"letter.letter"_s);
    m_restore->setEnabled(m_text.version > 0);
    preview();
}

LetterWordsDialog::~LetterWordsDialog() = default;

QWidget *LetterWordsDialog::makeEditor()
{
    m_source->setReadOnly(false);
    m_source->setObjectName(u"letterSource"_s);
    m_placeholders->setObjectName(u"letterPlaceholders"_s);
    m_placeholders->setAccessibleName(tr("Placeholders"));
    m_placeholders->setPlaceholderText(tr("Put in a placeholder"));
    for (const LetterPlaceholder &one : LetterTemplate::placeholders(m_text.kind)) {
        const QString braces = u"{{"_s + one.name + u"}}"_s;
        m_placeholders->addItem(one.required ? tr("%1 (the law asks for it)").arg(braces) : braces, braces);
    }
    m_placeholders->setCurrentIndex(-1);
    connect(m_placeholders, &QComboBox::activated, this, &LetterWordsDialog::insertPlaceholder);
    auto *hint = new QLabel(tr("# begins a heading, - an item of a list, > a notice; an empty line ends a paragraph."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_placeholders);
    layout->addWidget(m_source, 1);
    layout->addWidget(hint);
    return part;
}

void LetterWordsDialog::insertPlaceholder(int index)
{
    m_source->insertText(m_placeholders->itemData(index).toString());
    m_placeholders->setCurrentIndex(-1);
    m_source->setFocus();
}

void LetterWordsDialog::preview()
{
    if (m_job) {
        m_again = true;
        return;
    }
    m_job = m_context.page.jobs.start(
        this,
        [&maker = m_context.letters, request = m_request, kind = m_text.kind, language = m_language,
         body = m_source->text()](const CancelToken &cancel) -> Result<Shown> {
            Shown shown;
            VOICELOG_ASSIGN(shown.report, maker.preview(request, kind, language, body));
            VOICELOG_ASSIGN(shown.pages, ReportRenderer(shown.report).paginate(cancel));
            return shown;
        },
        [this](const Result<Shown> &shown) {
            m_job = nullptr;
            showPreview(shown);
            if (std::exchange(m_again, false))
                preview();
        });
}

void LetterWordsDialog::showPreview(const Result<Shown> &shown)
{
    m_save->setEnabled(shown && m_source->text() != m_text.body);
    if (!shown) {
        m_message->showError(shown.error());
        if (const int line = shown.error().parameters().value(u"line"_s).toInt(); line > 0)
            m_source->markLine(line);
        return;
    }
    m_message->clear();
    m_source->markLine(0);
    m_shown = *shown;
    m_view->setReport(m_shown->report, m_shown->pages);
    m_view->fitWidth();
}

void LetterWordsDialog::save()
{
    m_job = m_context.page.jobs.start(
        this,
        [&letters = m_context.letterTexts, text = m_text, body = m_source->text()] { return letters.save(text, body); },
        [this](const Result<LetterText> &text) { stored(text); });
}

void LetterWordsDialog::restore()
{
    m_job = m_context.page.jobs.start(
        this, [&letters = m_context.letterTexts, text = m_text] { return letters.restore(text); },
        [this](const Result<LetterText> &text) { stored(text); });
}

void LetterWordsDialog::stored(const Result<LetterText> &text)
{
    m_job = nullptr;
    if (!text) {
        m_message->showError(text.error());
        return;
    }
    const bool back = text->version == 0;
    m_text = *text;
    if (back)
        m_source->setText(m_text.body, u"letter.letter"_s);
    m_restore->setEnabled(!back);
    preview();
    m_message->showMessage(MessageBar::Kind::Success, back ? tr("The words that come with the program are back")
                                                           : tr("Saved: letters are written so from now on"));
}

} // namespace voicelog
