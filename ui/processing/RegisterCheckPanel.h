// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ProcessingContext.h"

#include <processing/RegisterCheck.h>

#include <QAbstractTableModel>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace voicelog {

/// Findings of the completeness check, as rows.
class RegisterCheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Title, Missing, Review, ColumnCount };

    explicit RegisterCheckModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}
    void setFindings(const QList<RegisterFinding> &findings);
    /// Also what article 30 does not ask for.
    void showAdvisable(bool shown);
    [[nodiscard]] const RegisterFinding &finding(int row) const { return m_shown[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void apply();
    QList<RegisterFinding> m_all;
    QList<RegisterFinding> m_shown;
    bool m_advisable = false;
};

/// What the whole register still lacks, entry by entry; a line opens its entry at the first field that is missing.
class RegisterCheckPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterCheckPanel(const ProcessingContext &context, QWidget *parent = nullptr);
    void reload();

Q_SIGNALS:
    void openRequested(const voicelog::Id &entry, const QString &field);
    void closed();
    void failed(const voicelog::Error &error);

private:
    void show(const QList<RegisterFinding> &findings);
    void openCurrent();

    const ProcessingContext m_context;
    RegisterCheckModel *m_model;
    QLabel *m_summary;
    QCheckBox *m_advisable;
    QTableView *m_view;
};

} // namespace voicelog
