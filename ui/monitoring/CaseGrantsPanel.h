// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>
#include <monitoring/CaseGrant.h>

#include <QHash>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace voicelog {

class EmptyState;
class LocalTime;

/// Who has, had or will have access to the recordings of a case, and until when. An officer gives and revokes it.
class CaseGrantsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CaseGrantsPanel(const LocalTime &localTime, QWidget *parent = nullptr);

    struct Contents
    {
        QList<CaseGrant> grants;
        QHash<Id, AccountInfo> accounts;
        QDate today;
        bool mayWrite = false;
        QString whyNoNew; ///< why none can be given now
    };
    void show(const Contents &contents);

Q_SIGNALS:
    void grantRequested();
    void revokeRequested(const voicelog::CaseGrant &grant);

private:
    void makeTable();
    void updateButtons();
    [[nodiscard]] QString stateText(const CaseGrant &grant) const;

    const LocalTime &m_localTime;
    Contents m_contents;
    QLabel *m_intro;
    QTableWidget *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QPushButton *m_give;
    QPushButton *m_revoke;
};

} // namespace voicelog
