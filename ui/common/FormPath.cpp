// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormPath.h"

namespace voicelog::formpath {

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.contains(path) ? object.value(path) : QJsonValue(QJsonValue::Undefined);
    return valueAt(object.value(path.left(dot)).toObject(), path.mid(dot + 1));
}

QJsonObject withValueAt(QJsonObject object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString name = dot < 0 ? path : path.left(dot);
    if (dot < 0) {
        if (value.isUndefined())
            object.remove(name);
        else
            object.insert(name, value);
        return object;
    }
    const QJsonObject inner = withValueAt(object.value(name).toObject(), path.mid(dot + 1), value);
    if (inner.isEmpty())
        object.remove(name);
    else
        object.insert(name, inner);
    return object;
}

bool isIn(const QString &field, const QString &key)
{
    if (!key.startsWith(field))
        return false;
    return key.size() == field.size() || key[field.size()] == u'.' || key[field.size()] == u'[';
}

} // namespace voicelog::formpath
