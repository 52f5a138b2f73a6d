// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FilterChoice.h"

#include <QWidget>

namespace voicelog {

/// The filters that hold now, one button each that takes it away. Hidden while none holds.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);
    void setChoice(const FilterChoice &choice, const QHash<Id, QString> &programmeNames);

Q_SIGNALS:
    void removeRequested(voicelog::FilterChoice::Part part);
    void clearRequested();
};

} // namespace voicelog
