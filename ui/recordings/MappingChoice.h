// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/MappingStore.h>

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace voicelog {

struct RecordingsContext;

/// Which mapping an import's tables are read by: the one that is recognised, or one of those that are kept or came with
/// the program; and where they are made, changed and removed.
class MappingChoice : public QWidget
{
    Q_OBJECT

public:
    /// `paths`: what is to be imported, where a table to make a mapping for is looked for first.
    MappingChoice(const RecordingsContext &context, std::function<QStringList()> paths, QWidget *parent = nullptr);

    /// What stands before its fields.
    [[nodiscard]] QLabel *label() const { return m_label; }
    /// Nothing: whichever is recognised.
    [[nodiscard]] std::optional<CallDataMapping> mapping() const;
    /// All that may be recognised.
    [[nodiscard]] QList<CallDataMapping> known() const;

Q_SIGNALS:
    void failed(const voicelog::Error &error);

private:
    void load(const QString &choose);
    void make();
    void change();
    void removeChosen();
    void showChosen();
    void open(const QString &csvPath, const std::optional<KeptMapping> &change);
    [[nodiscard]] const KeptMapping *own() const;

    const RecordingsContext &m_context;
    const std::function<QStringList()> m_paths;
    QLabel *m_label;
    QComboBox *m_box;
    QToolButton *m_change;
    QToolButton *m_remove;
    QList<KeptMapping> m_own;
};

} // namespace voicelog
