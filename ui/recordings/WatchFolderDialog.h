// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/WatchedFolder.h>
#include <programmes/Programme.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace voicelog {

class MessageBar;
struct RecordingsContext;

/// One watched folder: where, for which programme, and what becomes of the files. Stays open until the folder was found
/// fit to be watched. Deletes itself when closed.
class WatchFolderDialog : public QDialog
{
    Q_OBJECT

public:
    /// `folder`: an id alone for a new one. `others`: all that are watched on this computer.
    WatchFolderDialog(const RecordingsContext &context, const WatchedFolder &folder, const QList<WatchedFolder> &others,
                      const QList<Programme> &programmes, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const voicelog::WatchedFolder &folder);

private:
    void addFields(QFormLayout *form, const QList<Programme> &programmes);
    [[nodiscard]] WatchedFolder filledIn() const;
    void check();
    void store();

    const RecordingsContext &m_context;
    const WatchedFolder m_before;
    const QList<WatchedFolder> m_others;
    MessageBar *m_message;
    QLineEdit *m_folder;
    QComboBox *m_programme;
    QCheckBox *m_recursive;
    QLineEdit *m_patterns;
    QSpinBox *m_wait;
    QCheckBox *m_removes;
    QPushButton *m_store = nullptr;
    bool m_checking = false;
};

} // namespace voicelog
