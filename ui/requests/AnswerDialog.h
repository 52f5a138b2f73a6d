// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/ActDialog.h>
#include <requests/DataRequest.h>

#include <QMap>

class QCheckBox;
class QLabel;
class QPushButton;

namespace voicelog {

/// Puts the answer to a request forward: what the letter must tell beside the copies, each to be ticked. Stays until
/// that was stored.
class AnswerDialog : public ActDialog
{
    Q_OBJECT

public:
    AnswerDialog(const DataRequest &request, bool needsSecond, QWidget *parent = nullptr);

    [[nodiscard]] QList<AnswerItem> items() const;

private:
    void check();

    QMap<AnswerItem, QCheckBox *> m_items;
    QLabel *m_remark;
    QPushButton *m_accept;
};

} // namespace voicelog
