// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/CallDataMapping.h>
#include <interchange/CsvSample.h>

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace voicelog {

/// How a mapping reads what its columns hold: the table's form, times, lengths, numbers, directions, the sound's name,
/// and what holds for every call. What is wrong stands below its field.
class MappingSettings : public QWidget
{
    Q_OBJECT

public:
    explicit MappingSettings(QWidget *parent = nullptr);

    void setMapping(const CallDataMapping &mapping);
    /// Puts what is chosen here into a mapping; columns and name are others'.
    void applyTo(CallDataMapping &mapping) const;
    /// How the table is to be read.
    [[nodiscard]] CsvSample::Form form() const;
    void showProblems(const QList<Error> &problems);

Q_SIGNALS:
    void edited();
    /// The table must be read anew.
    void formChanged();

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name, const QStringList &texts);
    QLineEdit *addText(QFormLayout *form, const QString &label, const QString &name, const QString &hint);
    QLabel *addProblem(QFormLayout *form, const QString &name);
    void addTable(QFormLayout *form);
    void addValues(QFormLayout *form);
    void addSound(QFormLayout *form);
    void addFixed(QFormLayout *form);
    void enableFields();
    void tellEdited();

    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QSpinBox *m_headerRow = nullptr;
    QComboBox *m_times = nullptr;
    QLineEdit *m_timePattern = nullptr;
    QComboBox *m_timeZone = nullptr;
    QComboBox *m_durations = nullptr;
    QComboBox *m_numbers = nullptr;
    QLineEdit *m_country = nullptr;
    QList<QLineEdit *> m_words; ///< in the order of Direction
    QComboBox *m_fileBy = nullptr;
    QLineEdit *m_fileTemplate = nullptr;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_sourceSystem = nullptr;
    QList<std::pair<QLatin1StringView, QLabel *>> m_problems; ///< by the code's id
    QList<CallDataMapping::Constant> m_otherConstants;
    bool m_setting = false;
};

} // namespace voicelog
