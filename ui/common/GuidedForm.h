// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FormDocument.h"
#include "FormField.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QScrollArea;
class QStackedWidget;

namespace voicelog {

class FormRow;

/// Edits a record as JSON with DOMAIN's field names, section by section: on the left the sections, each with how much
/// is still missing in it, and what that is; on the right the fields. Read-only it is a document.
///
/// The value it gives back is the one it was given, with what was edited since; members it has no field for survive.
/// Names for tests and screen readers: the control of a field is "field-KEY", its remark "missing-KEY", the buttons of
/// a table "add-KEY" and "remove-KEY".
class GuidedForm : public QWidget
{
    Q_OBJECT

public:
    explicit GuidedForm(QWidget *parent = nullptr);

    /// Replaces the form; the value is kept.
    void setSections(const QList<FormSection> &sections);
    void setValue(const QJsonObject &value);
    [[nodiscard]] QJsonObject value() const;
    /// Marks sections and fields, and lists each text; a click on it goes to the field.
    void setMissing(const QList<FormMissing> &missing);
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// What stands above the document: seen when read-only.
    void setDocumentHead(const QString &title, const FormDocument::Facts &facts);
    /// To a field by its key, or by a key that lies in it, or to a section by its id.
    void goTo(const QString &key);

Q_SIGNALS:
    /// The person changed something.
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Part
    {
        QString id;
        QWidget *heading;
        QList<FormRow *> rows;
    };
    void makeLeft();
    void makeRight();
    [[nodiscard]] const FormRow *rowWithFocus() const;
    void goBackTo(const QString &key, int scrolled);
    void buildForm();
    void fill();
    void fieldEdited();
    void applyConditions();
    void showMissing();
    void showSectionItems();
    void followScroll();
    void goToSection(int section);
    [[nodiscard]] int sectionOf(const QString &key) const;
    [[nodiscard]] int missingIn(int section) const;

    QList<FormSection> m_sections;
    QJsonObject m_value;
    QList<FormMissing> m_missing;
    QList<Part> m_parts;
    bool m_readOnly = false;
    bool m_following = false; ///< the list follows the scrolling, not the other way round

    QWidget *m_left = nullptr;
    QListWidget *m_sectionList = nullptr;
    QLabel *m_missingTitle = nullptr;
    QListWidget *m_missingList = nullptr;
    QStackedWidget *m_right = nullptr;
    QScrollArea *m_scroll = nullptr;
    FormDocument *m_document = nullptr;
};

} // namespace voicelog
