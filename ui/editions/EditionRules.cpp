// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionRules.h"

#include <common/Theme.h>
#include <words/ErrorText.h>

#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString scopeText(RuleScope scope)
{
    switch (scope) {
    case RuleScope::Making:
        return EditionRules::tr("making");
    case RuleScope::Keeping:
        return EditionRules::tr("keeping");
    case RuleScope::Act:
        return EditionRules::tr("act");
    }
    Q_UNREACHABLE_RETURN({});
}

QString severityText(RuleSeverity severity)
{
    switch (severity) {
    case RuleSeverity::BlockingAlways:
        return EditionRules::tr("blocks, no exception");
    case RuleSeverity::Blocking:
        return EditionRules::tr("blocks");
    case RuleSeverity::Warning:
        return EditionRules::tr("warns");
    case RuleSeverity::Information:
        return EditionRules::tr("informs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString part(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString()
                          : u"<p style='margin:0 0 2px 0'><b>%1</b></p><p style='margin-top:0'>%2</p>"_s.arg(
                                title.toHtmlEscaped(), text.toHtmlEscaped());
}

const QString &inLanguage(const QString &english, const QString &dutch)
{
    return ErrorText::isDutch() ? dutch : english;
}

} // namespace

EditionRules::EditionRules(QWidget *parent)
    : QWidget(parent), m_find(new QLineEdit), m_list(new QTreeWidget), m_text(new QTextBrowser)
{
    m_find->setObjectName(u"findRule"_s);
    m_find->setPlaceholderText(tr("Find a rule, an article, a word"));
    m_find->setAccessibleName(tr("Find a rule"));
    m_find->setClearButtonEnabled(true);
    m_list->setObjectName(u"editionRules"_s);
    m_list->setAccessibleName(tr("Rules of this edition"));
    m_list->setHeaderLabels({tr("Rule"), tr("What it says when it does not hold"), tr("Judged on"), tr("Effect")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {0, 2, 3})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_text->setObjectName(u"ruleText"_s);
    m_text->setAccessibleName(tr("The chosen rule in full"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->addWidget(m_find);
    layout->addWidget(splitter, 1);
    connect(m_find, &QLineEdit::textChanged, this, &EditionRules::fill);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EditionRules::explain);
}

void EditionRules::setEdition(const RuleEdition &edition)
{
    m_edition = edition;
    fill();
}

void EditionRules::clear() { setEdition({}); }

void EditionRules::fill()
{
    const QString wanted = m_find->text().trimmed();
    m_list->clear();
    for (qsizetype i = 0; i < m_edition.rules.size(); ++i) {
        const Rule &rule = m_edition.rules[i];
        const QString message = inLanguage(rule.messageEn, rule.messageNl);
        const QString all = rule.id + message + rule.law + rule.basis + inLanguage(rule.cureEn, rule.cureNl);
        if (!wanted.isEmpty() && !all.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *item =
            new QTreeWidgetItem(m_list, {rule.id, message, scopeText(rule.scope), severityText(rule.severity)});
        item->setData(0, Qt::UserRole, i);
        item->setToolTip(1, message);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    explain();
}

void EditionRules::explain()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr) {
        m_text->setPlainText(m_edition.rules.isEmpty() ? QString() : tr("No rule has these words."));
        return;
    }
    const Rule &rule = m_edition.rules[item->data(0, Qt::UserRole).toInt()];
    QString html = u"<h3>%1</h3>"_s.arg(rule.id);
    html += part(tr("The sentence it rests on"), rule.basis);
    html += part(tr("Law"), rule.law);
    html += part(tr("What is checked"), rule.check);
    html += part(tr("Facts"), rule.inputs);
    html += part(tr("Effect"), severityText(rule.severity) +
                                   (rule.severityNote.isEmpty() ? QString() : u" – "_s + rule.severityNote));
    html += part(tr("What cures it"), inLanguage(rule.cureEn, rule.cureNl));
    m_text->setHtml(html);
}

} // namespace voicelog
