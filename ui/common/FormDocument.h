// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormField.h"

#include <QTextBrowser>

namespace voicelog {

/// A record to be read and not changed: set as a document, whose text can be selected, copied and read aloud. Fields
/// without a value are shown as such, so that what was left open is seen.
class FormDocument : public QTextBrowser
{
    Q_OBJECT

public:
    using Facts = QList<std::pair<QString, QString>>; ///< what, and its value

    explicit FormDocument(QWidget *parent = nullptr);

    /// What stands above the sections, e.g. number, state and who approved it.
    void setHead(const QString &title, const Facts &facts);
    void setContent(const QList<FormSection> &sections, const QJsonObject &value);
    /// Scrolls to a field's key or a section's id.
    void goTo(const QString &name);

    /// As people read it; lines are parted by line breaks.
    [[nodiscard]] static QString shown(const FormField &field, const QJsonValue &value);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    [[nodiscard]] QString sectionHtml(const FormSection &section) const;
    [[nodiscard]] QString fieldHtml(const FormField &field) const;
    [[nodiscard]] QString tableHtml(const FormField &field, const QJsonValue &value) const;

    QString m_title;
    Facts m_facts;
    QList<FormSection> m_sections;
    QJsonObject m_value;
};

} // namespace voicelog
