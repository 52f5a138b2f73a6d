// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/CsvSample.h>
#include <interchange/MappingStore.h>

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace voicelog {

class MappingColumnTable;
class MappingResult;
class MappingSettings;
class MessageBar;
struct RecordingsContext;

/// Makes a mapping with somebody's table beside it: what each column holds, how values are read, and what becomes of
/// the first rows while one chooses. Begins with the best-fitting mapping that is known. Deletes itself when closed.
class MappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// `change`: one's own mapping that is to be changed; else a new one. `known`: those to begin with, own ones first.
    MappingDialog(const RecordingsContext &context, const QString &csvPath, const QList<CallDataMapping> &known,
                  const std::optional<KeptMapping> &change, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const QString &name);

private:
    void build();
    void loadSample(bool first);
    void sampled(const Result<CsvSample> &sample, bool first);
    void begin();
    void beginWith(const CallDataMapping &mapping);
    void chooseTable();
    void showResult();
    void keep();
    [[nodiscard]] QString resultTitle() const;
    [[nodiscard]] CallDataMapping mapping() const;
    [[nodiscard]] CallDataMapping fromColumnNames() const;

    const RecordingsContext &m_context;
    QString m_path;
    const QList<CallDataMapping> m_known;
    const std::optional<KeptMapping> m_change;
    CsvSample m_sample;
    QLabel *m_file;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QComboBox *m_start;
    MappingColumnTable *m_columns;
    MappingSettings *m_settings;
    MappingResult *m_result;
    QLabel *m_resultTitle;
    MessageBar *m_message;
    QPushButton *m_keep;
    QTimer *m_later;
    int m_reading = 0; ///< the last read that was asked for
    bool m_storing = false;
};

} // namespace voicelog
