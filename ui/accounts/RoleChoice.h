// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>

#include <QWidget>

class QComboBox;
class QLabel;

namespace voicelog {

/// A role to choose, with what it may and may never in a sentence each. Offers only the roles that the account at work
/// may give.
class RoleChoice : public QWidget
{
    Q_OBJECT

public:
    RoleChoice(Role actor, QWidget *parent = nullptr);

    [[nodiscard]] Role role() const;
    void setRole(Role role);
    [[nodiscard]] QComboBox *combo() const { return m_roles; }

Q_SIGNALS:
    void changed(voicelog::Role role);

private:
    void explain();

    QComboBox *m_roles;
    QLabel *m_may;
    QLabel *m_mayNever;
};

} // namespace voicelog
