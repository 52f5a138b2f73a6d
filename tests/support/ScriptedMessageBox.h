// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/MessageBox.h>

#include <QPointer>
#include <QStringList>

namespace voicelog::test {

/// Answers message boxes with buttons chosen beforehand, in order, at once; keeps what was shown. With no answer left
/// it closes the box without a choice.
class ScriptedMessageBox final : public MessageBox
{
public:
    void show(QWidget *, const Message &message, QObject *, Answer answer) override
    {
        shown.append(message);
        if (answer)
            answer(answers.isEmpty() ? QString() : answers.takeFirst());
    }

    QStringList answers;
    QList<Message> shown;
};

} // namespace voicelog::test
