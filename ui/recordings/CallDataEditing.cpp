// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataEditing.h"

#include "CallDataForm.h"
#include "CallDataText.h"
#include "PageActions.h"
#include "RecordingsContext.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/DraftKeeper.h>
#include <common/Jobs.h>

#include <QAction>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;
using Do = voicelog::PageActions::Do;

namespace voicelog {

CallDataEditing::CallDataEditing(const RecordingsContext &context, PageActions &actions, CallDataForm *form)
    : QObject(form), m_context(context), m_actions(actions), m_form(form),
      m_keeper(new DraftKeeper(context.page.session, context.page.jobs, this))
{
    connect(m_actions[Do::EditCallData], &QAction::triggered, m_form, &CallDataForm::beginEdit);
    connect(m_actions[Do::SaveCallData], &QAction::triggered, this, [this] { store(m_form->base(), m_form->edit()); });
    connect(m_actions[Do::DiscardCallData], &QAction::triggered, m_form, &CallDataForm::endEdit);
    connect(m_form, &CallDataForm::changed, this, &CallDataEditing::formChanged);
    connect(m_keeper, &DraftKeeper::failed, this, &CallDataEditing::failed);
    updateActions();
}

QString CallDataEditing::draftKey(const Id &recording) { return u"draft/recording/"_s + recording.toString(); }

void CallDataEditing::formChanged()
{
    updateActions();
    Q_EMIT editingChanged();
    if (m_shown.isNull())
        return;
    if (m_form->isChanged()) {
        m_keeper->keep(draftKey(m_shown), draft());
        m_kept = true;
    } else if (std::exchange(m_kept, false)) {
        m_keeper->forget(draftKey(m_shown));
    }
}

void CallDataEditing::updateActions()
{
    const bool shown = !m_shown.isNull();
    const bool editing = m_form->isEditing();
    const QString none = tr("no recording is shown");
    m_actions.allow(Do::EditCallData, shown && !editing, shown ? tr("they are being edited") : none);
    m_actions.allow(Do::SaveCallData, editing && m_form->isChanged() && !m_storing,
                    m_storing ? tr("they are being stored")
                    : editing ? tr("nothing was changed yet")
                              : tr("choose “Edit call data” first"));
    m_actions.allow(Do::DiscardCallData, editing && !m_storing, tr("nothing is being edited"));
}

void CallDataEditing::leave()
{
    m_keeper->writeNow();
    m_shown = {};
    m_kept = false;
}

void CallDataEditing::flush() { m_keeper->flush(); }

void CallDataEditing::drop()
{
    m_keeper->dropWaiting();
    m_shown = {};
    m_kept = false;
}

void CallDataEditing::setRecording(const Recording &recording, const QString &programme)
{
    const bool same = m_shown == recording.id;
    if (!same)
        leave();
    m_recording = recording;
    m_form->setRecording(recording, programme); // with no id yet: this is no typing
    m_shown = recording.id;
    updateActions();
    Q_EMIT editingChanged();
    if (!same)
        readDraft();
}

void CallDataEditing::readDraft()
{
    m_keeper->whenIdle([this, id = m_shown] {
        m_context.page.jobs.start(
            this, [&session = m_context.page.session, id] { return session.getPrivate(draftKey(id)); },
            [this, id](const Result<std::optional<QByteArray>> &bytes) {
                if (id != m_shown || m_form->isEditing())
                    return;
                if (!bytes)
                    Q_EMIT failed(bytes.error());
                else if (*bytes)
                    useDraft(QJsonDocument::fromJson(**bytes).object());
            });
    });
}

void CallDataEditing::useDraft(const QJsonObject &draft)
{
    m_form->beginEdit();
    // Based on what was stored when it was typed: if that has changed meanwhile, storing it is a conflict.
    Recording base = m_recording;
    base.version = draft["version"_L1].toInt(m_recording.version);
    CallDataText::put(CallDataText::fromJson(draft["base"_L1].toObject()), base);
    m_form->setBase(base);
    m_form->setEdit(CallDataText::fromJson(draft["edit"_L1].toObject()));
    m_kept = true;
    updateActions();
    Q_EMIT editingChanged();
}

QByteArray CallDataEditing::draft() const
{
    const QJsonObject json{{u"version"_s, m_form->base().version},
                           {u"base"_s, CallDataText::toJson(CallDataText::of(m_form->base()))},
                           {u"edit"_s, CallDataText::toJson(m_form->edit())}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void CallDataEditing::store(const Recording &base, const CallDataEdit &edit)
{
    m_storing = true;
    updateActions();
    m_context.page.jobs.start(
        this, [&service = m_context.recordings, base, edit] { return service.updateCallData(base, edit); },
        [this, base, edit](const Result<Recording> &result) {
            m_storing = false;
            updateActions();
            if (result) {
                if (m_shown == base.id) {
                    m_form->endEdit();
                    Q_EMIT stored(*result);
                }
            } else if (result.error().is(errors::Conflict)) {
                resolve(base, edit);
            } else {
                Q_EMIT failed(result.error());
            }
        });
}

void CallDataEditing::resolve(const Recording &base, const CallDataEdit &mine)
{
    m_context.page.jobs.start(
        this,
        [&service = m_context.recordings, vault = base.vaultId, id = base.id] { return service.recording(vault, id); },
        [this, base, mine](const Result<Recording> &now) {
            if (now)
                showConflict(base, mine, *now);
            else
                Q_EMIT failed(now.error());
        });
}

void CallDataEditing::showConflict(const Recording &base, const CallDataEdit &mine, const Recording &now)
{
    const CallDataEdit before = CallDataText::of(base);
    const CallDataEdit theirs = CallDataText::of(now);
    QList<ConflictDialog::Field> fields;
    for (const CallDataText::Field field : CallDataText::allFields)
        fields.append({CallDataText::label(field), CallDataText::text(before, field), CallDataText::text(mine, field),
                       CallDataText::text(theirs, field)});
    auto *dialog = new ConflictDialog(tr("call data of %1").arg(base.number), fields, m_form->window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, mine, theirs, now] {
        const QList<bool> useMine = dialog->useMine();
        CallDataEdit merged = theirs;
        for (qsizetype i = 0; i < useMine.size(); ++i)
            if (useMine[i])
                CallDataText::copy(CallDataText::allFields[size_t(i)], mine, merged);
        if (merged != theirs) {
            store(now, merged);
        } else if (m_shown == now.id) {
            m_form->endEdit();
            Q_EMIT stored(now);
        }
    });
    dialog->open();
}

} // namespace voicelog
