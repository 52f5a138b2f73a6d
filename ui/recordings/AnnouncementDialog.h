// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>
#include <programmes/Programme.h>
#include <recordings/AnnouncementEvidence.h>

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace voicelog {

/// Asks what a marked stretch proves: who says it, in which language, and for which purposes. Filled in from the
/// programme. Deletes itself when closed.
class AnnouncementDialog : public QDialog
{
    Q_OBJECT

public:
    /// `programme` may be empty where it cannot be read.
    AnnouncementDialog(const TimeRange &range, const Programme &programme, QWidget *parent = nullptr);

    [[nodiscard]] AnnouncementEvidence evidence() const;

private:
    void check();

    QComboBox *m_kind;
    QComboBox *m_language;
    QList<std::pair<Purpose, QCheckBox *>> m_purposes;
    QCheckBox *m_fully;
    QLineEdit *m_version;
    QLineEdit *m_notice;
    QLabel *m_note;
    QPushButton *m_store;
};

} // namespace voicelog
