// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingCompareDialog.h"

#include "WordDifference.h"

#include <common/FormDocument.h>
#include <common/FormPath.h>
#include <common/Theme.h>
#include <common/ThemeColors.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString asHtml(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

/// One side of a row: what both have, and what only this one has, marked.
QString sideHtml(const QList<WordDifference::Part> &parts, WordDifference::Kind own, const ThemeColors &colours)
{
    const bool removed = own == WordDifference::Kind::Removed;
    const QString style = removed ? u"text-decoration:line-through; background-color:%1; color:%2"_s.arg(
                                        colours.dangerBackground.name(), colours.danger.name())
                                  : u"text-decoration:underline; background-color:%1; color:%2"_s.arg(
                                        colours.successBackground.name(), colours.success.name());
    const QString mark = removed ? u"−"_s : u"+"_s;
    QString html;
    for (const WordDifference::Part &part : parts) {
        if (part.kind == WordDifference::Kind::Same)
            html += asHtml(part.text);
        else if (part.kind == own && part.text.trimmed().isEmpty())
            html += asHtml(part.text);
        else if (part.kind == own)
            html += u"%1<span style=\"%2\">%3</span>%1"_s.arg(mark, style, asHtml(part.text));
    }
    return html;
}

} // namespace

BalancingCompareDialog::BalancingCompareDialog(const QString &number, const QList<Version> &versions,
                                               const QList<FormSection> &sections, QWidget *parent)
    : QDialog(parent), m_versions(versions), m_sections(sections),
      m_all(new QCheckBox(tr("Fields that are equal too"))), m_count(new QLabel), m_view(new QTextBrowser)
{
    Q_ASSERT(versions.size() >= 2);
    setObjectName(u"compareDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare versions of %1").arg(number));
    m_before = makeChoice(u"compareBefore"_s, tr("The older version"));
    m_after = makeChoice(u"compareAfter"_s, tr("The newer version"));
    m_before->setCurrentIndex(1);
    m_after->setCurrentIndex(0);
    m_all->setObjectName(u"compareAll"_s);
    m_count->setObjectName(u"compareCount"_s);
    m_view->setObjectName(u"compareView"_s);
    m_view->setAccessibleName(tr("Differences"));
    m_view->setOpenLinks(false);
    m_view->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);

    auto *legend = new QLabel(tr("−struck through−: only in the older one     +underlined+: only in the newer one"));
    legend->setObjectName(u"compareLegend"_s);
    auto *top = new QHBoxLayout;
    auto *from = new QLabel(tr("&From:"));
    from->setBuddy(m_before);
    auto *to = new QLabel(tr("&To:"));
    to->setBuddy(m_after);
    top->addWidget(from);
    top->addWidget(m_before, 1);
    top->addWidget(to);
    top->addWidget(m_after, 1);
    top->addWidget(m_all);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_count, 1);
    middle->addWidget(legend);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addLayout(top);
    layout->addLayout(middle);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(1000, 680);

    for (QComboBox *box : {m_before, m_after})
        connect(box, &QComboBox::currentIndexChanged, this, &BalancingCompareDialog::showDifferences);
    connect(m_all, &QCheckBox::toggled, this, &BalancingCompareDialog::showDifferences);
    showDifferences();
}

QComboBox *BalancingCompareDialog::makeChoice(const QString &name, const QString &accessibleName)
{
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Version &version : std::as_const(m_versions))
        box->addItem(version.name);
    return box;
}

QString BalancingCompareDialog::rowHtml(const FormField &field, const QJsonObject &before, const QJsonObject &after,
                                        bool *differs) const
{
    const QJsonValue was = formpath::valueAt(before, field.key);
    const QJsonValue is = formpath::valueAt(after, field.key);
    *differs = was != is;
    const QString first = FormDocument::shown(field, was);
    const QString second = FormDocument::shown(field, is);
    if (!*differs && (!m_all->isChecked() || first.isEmpty()))
        return {};
    const ThemeColors &colours = ThemeColors::of(palette());
    const QString none = u"<i style=\"color:%1\">%2</i>"_s.arg(colours.subtleText.name(), tr("nothing filled in"));
    const auto parts = WordDifference::between(first, second);
    QString remark;
    if (*differs)
        remark = first.isEmpty() ? tr("added") : second.isEmpty() ? tr("removed") : tr("changed");
    return u"<tr><td valign=\"top\"><b>%1</b><br><span style=\"color:%2\">%3</span></td><td valign=\"top\">%4</td>"
           "<td valign=\"top\">%5</td></tr>"_s.arg(
               asHtml(field.label), colours.subtleText.name(), remark,
               first.isEmpty() ? none : sideHtml(parts, WordDifference::Kind::Removed, colours),
               second.isEmpty() ? none : sideHtml(parts, WordDifference::Kind::Added, colours));
}

void BalancingCompareDialog::showDifferences()
{
    const Version &before = m_versions[m_before->currentIndex()];
    const Version &after = m_versions[m_after->currentIndex()];
    const QJsonObject first = before.record.contentJson();
    const QJsonObject second = after.record.contentJson();
    QString rows;
    int count = 0;
    for (const FormSection &section : std::as_const(m_sections)) {
        QString part;
        for (const FormField &field : section.fields) {
            bool differs = false;
            part += rowHtml(field, first, second, &differs);
            count += differs ? 1 : 0;
        }
        if (!part.isEmpty())
            rows += u"<tr><td colspan=\"3\"><h3>%1</h3></td></tr>"_s.arg(asHtml(section.title)) + part;
    }
    m_count->setText(count == 0 ? tr("The versions do not differ.") : tr("%n field(s) differ", nullptr, count));
    const QString line = ThemeColors::of(palette()).border.name();
    m_view->setHtml(u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\" style=\"border-collapse:"
                    "collapse; border-color:%1\"><tr><th align=\"left\" width=\"20%\">%2</th><th align=\"left\" "
                    "width=\"40%\">%3</th><th align=\"left\" width=\"40%\">%4</th></tr>%5</table>"_s.arg(
                        line, tr("Field"), asHtml(before.name), asHtml(after.name), rows));
}

void BalancingCompareDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showDifferences();
    QDialog::changeEvent(event);
}

} // namespace voicelog
