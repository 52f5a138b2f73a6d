// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QTableView;

namespace voicelog::recordtable {

/// A list of records as every page has them: whole lines are chosen, one at a time, nothing is edited in place, and Tab
/// leaves it. `padding` is what a line is higher than its text, in pixels.
void setUp(QTableView *view, int padding = 14);
/// Columns as wide as what is in them; the named ones share what is left.
void fitColumns(QTableView *view, const QList<int> &wide);

} // namespace voicelog::recordtable
