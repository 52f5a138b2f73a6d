// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccessibleItems.h"

#include "OverviewStrip.h"
#include "WaveformPane.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

#include <cmath>

namespace voicelog {

namespace {

/// The playhead as a slider over the recording, in seconds; in words as "1 minute 3 seconds of 4 minutes".
class AccessiblePlayhead : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessiblePlayhead(WaveformPane *pane) : QAccessibleWidget(pane, QAccessible::Slider), m_pane(pane) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? m_pane->spokenPosition() : QAccessibleWidget::text(type);
    }
    QVariant currentValue() const override { return double(m_pane->playheadMs()) / 1000; }
    void setCurrentValue(const QVariant &value) override { m_pane->seek(std::llround(value.toDouble() * 1000)); }
    QVariant maximumValue() const override { return double(m_pane->durationMs()) / 1000; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return 0.001; }

private:
    WaveformPane *m_pane;
};

/// The overview tells which part is shown.
class AccessibleOverview : public QAccessibleWidget
{
public:
    explicit AccessibleOverview(OverviewStrip *strip) : QAccessibleWidget(strip, QAccessible::ScrollBar), m_strip(strip)
    {
    }
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? m_strip->spokenWindow() : QAccessibleWidget::text(type);
    }

private:
    OverviewStrip *m_strip;
};

class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(QWidget *widget, AccessibleItems *items, int index)
        : m_widget(widget), m_items(items), m_index(index)
    {
    }

    bool isValid() const override { return m_index < m_items->itemCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget->window()->windowHandle(); }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Name && isValid() ? m_items->itemText(m_index) : QString();
    }
    QRect rect() const override
    {
        const QRect own = isValid() ? m_items->itemRect(m_index) : QRect();
        return own.isEmpty() ? QRect() : QRect(m_widget->mapToGlobal(own.topLeft()), own.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_items->currentItem() == m_index;
        state.focused = state.selected && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        state.offscreen = isValid() && m_items->itemRect(m_index).isEmpty();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name != setFocusAction() || !isValid())
            return;
        m_widget->setFocus();
        m_items->makeCurrent(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QWidget *m_widget;
    AccessibleItems *m_items;
    int m_index;
};

/// A widget and its painted items; real child widgets, such as an editor, come after them.
class AccessibleItemList : public QAccessibleWidget
{
public:
    AccessibleItemList(QWidget *widget, AccessibleItems *items)
        : QAccessibleWidget(widget, QAccessible::List), m_items(items)
    {
    }
    ~AccessibleItemList() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleItemList(const AccessibleItemList &) = delete;
    AccessibleItemList &operator=(const AccessibleItemList &) = delete;

    int childCount() const override { return m_items->itemCount() + QAccessibleWidget::childCount(); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0)
            return nullptr;
        if (index >= m_items->itemCount())
            return QAccessibleWidget::child(index - m_items->itemCount());
        if (!m_ids.contains(index))
            m_ids.insert(index, QAccessible::registerAccessibleInterface(new AccessibleItem(widget(), m_items, index)));
        return QAccessible::accessibleInterface(m_ids.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_ids.cbegin(); it != m_ids.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        const int own = QAccessibleWidget::indexOfChild(child);
        return own < 0 ? own : own + m_items->itemCount();
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int index = 0; index < m_items->itemCount(); ++index) {
            if (m_items->itemRect(index).contains(at))
                return child(index);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    QAccessibleInterface *focusChild() const override
    {
        if (widget()->hasFocus() && m_items->currentItem() >= 0)
            return child(m_items->currentItem());
        return QAccessibleWidget::focusChild();
    }

private:
    AccessibleItems *m_items;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *pane = qobject_cast<WaveformPane *>(object))
        return new AccessiblePlayhead(pane);
    if (auto *strip = qobject_cast<OverviewStrip *>(object))
        return new AccessibleOverview(strip);
    auto *widget = qobject_cast<QWidget *>(object);
    if (auto *items = dynamic_cast<AccessibleItems *>(widget))
        return new AccessibleItemList(widget, items);
    return nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // the same one twice is installed once
}

void announceItem(QWidget *widget, int index)
{
    if (index < 0 || !widget->hasFocus())
        return;
    QAccessibleEvent event(widget, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

} // namespace voicelog
