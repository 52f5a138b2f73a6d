// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QMenu;
class QWidget;

namespace voicelog {

class PageActions;
class RecordingListView;
class TimelineView;

/// Every action of the page in menus, so that each can be found without knowing its key.
struct PageMenus
{
    Q_DECLARE_TR_FUNCTIONS(PageMenus)

public:
    static void fill(QMenu *menu, const PageActions &actions, TimelineView *timeline, RecordingListView *list);
};

} // namespace voicelog
