// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingDossier.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace voicelog {

class StateLabel;

/// The line above a balancing record: back to the list, number and title, the state of the version that is shown, and
/// which version that is.
class BalancingHeader : public QWidget
{
    Q_OBJECT

public:
    explicit BalancingHeader(QWidget *parent = nullptr);

    void setDossier(const BalancingDossier &dossier);
    void setTitle(const QString &number, const QString &title);
    void setVersion(const BalancingRecord &record);
    /// "Version 1: approved, valid from 15-06-2026".
    [[nodiscard]] static QString versionName(const BalancingDossier &dossier, const BalancingRecord &record);

Q_SIGNALS:
    void backRequested();
    void versionChosen(int versionNo);
    void compareRequested();
    void reportRequested();

private:
    void makeWidgets();

    QPushButton *m_back;
    QLabel *m_title;
    StateLabel *m_state;
    QComboBox *m_versions;
    QPushButton *m_compare;
};

} // namespace voicelog
