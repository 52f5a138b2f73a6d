// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QGridLayout;
class QRadioButton;

namespace voicelog {

/// Shows what a person wanted to store beside what somebody else stored meanwhile, field by field, and lets the person
/// choose. Nothing is chosen for him where both changed the same field. It decides nothing itself: who opened it reads
/// useMine() when it is accepted. Deletes itself when closed.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    struct Field
    {
        QString label;
        QString base; ///< as both began
        QString mine;
        QString theirs;
    };

    /// `what` names the record: "call data of SERVICE-2026-000017". Fields that do not differ are left out.
    ConflictDialog(const QString &what, const QList<Field> &fields, QWidget *parent = nullptr);

    /// For each of the given fields, in their order; fields that do not differ are false.
    [[nodiscard]] QList<bool> useMine() const;

private:
    void addRow(QGridLayout *grid, int row, int field, const Field &values);
    void chooseAll(bool mine);
    void check();

    struct Choice
    {
        int field;
        QRadioButton *mine;
        QRadioButton *theirs;
    };
    QList<Choice> m_choices;
    int m_fieldCount;
    QPushButton *m_save = nullptr;
};

} // namespace voicelog
