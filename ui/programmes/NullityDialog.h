// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <programmes/WorksCouncilRecord.h>

#include <QDialog>

class QDateEdit;
class QLabel;

namespace voicelog {

/// Asks when the works council learned of the scheme and when it invoked nullity in writing, and says until when it
/// can. Deletes itself when closed.
class NullityDialog : public QDialog
{
    Q_OBJECT

public:
    NullityDialog(const WorksCouncilRecord &record, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QDate executionKnownOn() const; ///< null where the decision was told to the council
    [[nodiscard]] QDate invokedOn() const;

private:
    void check();

    const WorksCouncilRecord m_record;
    QDateEdit *m_known;
    QDateEdit *m_invoked;
    QLabel *m_limit;
};

} // namespace voicelog
