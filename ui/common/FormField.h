// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>

namespace voicelog {

/// A value that can be chosen: the id is stored, the label is for people.
struct FormChoice
{
    QString id;
    QString label;
};

/// One field of a record, as a GuidedForm shows it. `key` is the field's name in DOMAIN; "dpoAdvice.text" is the member
/// `text` of the object `dpoAdvice`.
struct FormField
{
    enum class Kind {
        Line,     ///< a string without line breaks
        Text,     ///< a string of several lines
        Date,     ///< "2026-06-30"
        Choice,   ///< one id of `choices`
        Checks,   ///< an array of ids of `choices`
        Flag,     ///< true or false; a box that is not ticked says false once it was touched
        YesNo,    ///< true, false or not answered yet
        Number,   ///< a whole number from `minimum` to `maximum`
        TextList, ///< an array of strings
        Records,  ///< an array of objects; `columns` are their fields (Line, Text, Date, Choice, Flag, Number)
    };
    using Condition = std::function<bool(const QJsonObject &whole)>;

    QString key = {};
    QString label = {};
    QString help = {};
    Kind kind = Kind::Line;
    QList<FormChoice> choices = {};
    QList<FormField> columns = {};
    bool required = false;
    int maxLength = 0; ///< characters; 0: no limit
    int minimum = 0;
    int maximum = 999'999;
    QString example = {};       ///< greyed in an empty field
    Condition enabledWhen = {}; ///< empty: always
    Condition visibleWhen = {}; ///< empty: always; what is hidden keeps its value
};

struct FormSection
{
    QString id = {};
    QString title = {};
    QString intro = {};
    QList<FormField> fields = {};
};

/// Something the record still lacks. The key may go deeper than a field ("alternatives[0].means").
struct FormMissing
{
    QString key = {};
    QString text = {}; ///< in the list of what is missing, so with the field's name
    QString hint = {}; ///< beside the field itself; empty: the same
};

} // namespace voicelog
