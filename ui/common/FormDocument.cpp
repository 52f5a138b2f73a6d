// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormDocument.h"

#include "FormCellDelegate.h"
#include "FormPath.h"
#include "ThemeColors.h"

#include <QApplication>
#include <QEvent>
#include <QJsonArray>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = voicelog::FormField::Kind;

namespace voicelog {

namespace {

constexpr int widest = 780; ///< longer lines are hard to read

QString html(const QString &text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString yesOrNo(bool yes) { return yes ? FormDocument::tr("Yes") : FormDocument::tr("No"); }

QString cellText(const FormField &column, const QJsonValue &value)
{
    return column.kind == Kind::Flag ? yesOrNo(value.toBool()) : FormCellDelegate::shown(column, value);
}

} // namespace

FormDocument::FormDocument(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(20);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
}

void FormDocument::setHead(const QString &title, const Facts &facts)
{
    m_title = title;
    m_facts = facts;
    build();
}

void FormDocument::setContent(const QList<FormSection> &sections, const QJsonObject &value)
{
    m_sections = sections;
    m_value = value;
    build();
}

void FormDocument::goTo(const QString &name) { scrollToAnchor(name); }

QString FormDocument::shown(const FormField &field, const QJsonValue &value)
{
    QStringList lines;
    const auto array = value.toArray();
    switch (field.kind) {
    case Kind::Flag:
    case Kind::YesNo:
        return value.isBool() ? yesOrNo(value.toBool()) : QString();
    case Kind::Checks:
        for (const auto &one : array)
            lines.append(FormCellDelegate::shown({.kind = Kind::Choice, .choices = field.choices}, one));
        break;
    case Kind::TextList:
        for (const auto &one : array)
            lines.append(one.toString());
        break;
    case Kind::Records:
        for (const auto &row : array) {
            QStringList cells;
            for (const FormField &column : field.columns) {
                const QString text = cellText(column, row.toObject().value(column.key));
                if (!text.isEmpty())
                    cells.append(u"%1: %2"_s.arg(column.label, text));
            }
            lines.append(cells.join(u"; "_s));
        }
        break;
    default:
        return FormCellDelegate::shown(field, value);
    }
    return lines.join(u'\n');
}

QString FormDocument::tableHtml(const FormField &field, const QJsonValue &value) const
{
    const QString line = ThemeColors::of(palette()).border.name();
    QString text = u"<table cellspacing=\"0\" cellpadding=\"5\" border=\"1\" width=\"100%\" style=\"border-collapse:"
                   "collapse; border-color:%1; margin-top:4px\"><tr>"_s.arg(line);
    for (const FormField &column : field.columns)
        text += u"<th align=\"left\">%1</th>"_s.arg(html(column.label));
    text += u"</tr>"_s;
    const auto rows = value.toArray();
    for (const auto &row : rows) {
        text += u"<tr>"_s;
        for (const FormField &column : field.columns)
            text += u"<td valign=\"top\">%1</td>"_s.arg(html(cellText(column, row.toObject().value(column.key))));
        text += u"</tr>"_s;
    }
    return text + u"</table>"_s;
}

QString FormDocument::fieldHtml(const FormField &field) const
{
    if (field.visibleWhen && !field.visibleWhen(m_value))
        return {};
    const ThemeColors &colours = ThemeColors::of(palette());
    const QJsonValue value = formpath::valueAt(m_value, field.key);
    QString text = u"<p style=\"margin-top:14px; margin-bottom:2px\"><a name=\"%1\"></a><span style=\"color:%2; "
                   "font-weight:600\">%3</span></p>"_s.arg(field.key.toHtmlEscaped(), colours.subtleText.name(),
                                                           html(field.label));
    const QString words = shown(field, value);
    if (words.isEmpty()) {
        text += u"<p style=\"margin-top:0px; color:%1\"><i>%2</i></p>"_s.arg(colours.subtleText.name(),
                                                                             html(tr("Nothing filled in")));
    } else if (field.kind == Kind::Records) {
        text += tableHtml(field, value);
    } else if (field.kind == Kind::Checks || field.kind == Kind::TextList) {
        text += u"<ul style=\"margin-top:0px\">"_s;
        const QStringList lines = words.split(u'\n');
        for (const QString &line : lines)
            text += u"<li>%1</li>"_s.arg(html(line));
        text += u"</ul>"_s;
    } else {
        text += u"<p style=\"margin-top:0px\">%1</p>"_s.arg(html(words));
    }
    return text;
}

QString FormDocument::sectionHtml(const FormSection &section) const
{
    QString text = u"<h2 style=\"margin-top:26px; margin-bottom:0px\"><a name=\"%1\"></a>%2</h2>"_s.arg(
        section.id.toHtmlEscaped(), html(section.title));
    for (const FormField &field : section.fields)
        text += fieldHtml(field);
    return text;
}

void FormDocument::build()
{
    const int scrolled = verticalScrollBar()->value();
    const ThemeColors &colours = ThemeColors::of(palette());
    QString text;
    if (!m_title.isEmpty())
        text += u"<h1 style=\"margin-top:0px; margin-bottom:6px\">%1</h1>"_s.arg(html(m_title));
    if (!m_facts.isEmpty()) {
        text += u"<table cellspacing=\"0\" cellpadding=\"2\">"_s;
        for (const auto &[what, value] : std::as_const(m_facts))
            text += u"<tr><td style=\"color:%1; padding-right:18px\">%2</td><td>%3</td></tr>"_s.arg(
                colours.subtleText.name(), html(what), html(value));
        text += u"</table><hr>"_s;
    }
    for (const FormSection &section : std::as_const(m_sections))
        text += sectionHtml(section);
    setHtml(text);
    verticalScrollBar()->setValue(scrolled);
}

void FormDocument::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        build();
}

void FormDocument::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setLineWrapColumnOrWidth(std::min(viewport()->width(), widest));
}

} // namespace voicelog
