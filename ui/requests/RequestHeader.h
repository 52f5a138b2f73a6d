// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <requests/DataRequest.h>

#include <QWidget>

class QLabel;
class QPushButton;

namespace voicelog {

class StateLabel;

/// The line above a request: back to the list, its number, which right, when and how it came in, and its state.
class RequestHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RequestHeader(QWidget *parent = nullptr);

    void setRequest(const DataRequest &request);
    /// All but the way back.
    [[nodiscard]] QWidget *facts() const { return m_facts; }

Q_SIGNALS:
    void backRequested();

private:
    QPushButton *m_back;
    QWidget *m_facts;
    QLabel *m_title;
    QLabel *m_about;
    StateLabel *m_state;
};

} // namespace voicelog
