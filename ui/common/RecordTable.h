// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QList>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace voicelog::recordtable {

/// A list of records as every page has them: whole lines are chosen, one at a time, nothing is edited in place, and Tab
/// leaves it. `padding` is what a line is higher than its text, in pixels.
void setUp(QTableView *view, int padding = 14);
/// Columns as wide as what is in them; the named ones share what is left.
void fitColumns(QTableView *view, const QList<int> &wide);

/// Fills the model anew with `fill`; the line with `selected`, or with what is chosen now, stays chosen, else the
/// first.
template <typename Model, typename Fill>
void refill(QTableView *view, Model *model, Id &selected, const Fill &fill)
{
    if (const QModelIndex current = view->currentIndex(); current.isValid() && selected.isNull())
        selected = model->row(current.row()).id;
    fill();
    const int row = std::max(0, model->rowOf(std::exchange(selected, {})));
    if (row < model->rowCount())
        view->setCurrentIndex(model->index(row, Model::Number));
}

} // namespace voicelog::recordtable
