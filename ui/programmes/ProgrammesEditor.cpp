// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesEditor.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <common/ConflictDialog.h>
#include <common/DraftKeeper.h>
#include <common/FormPath.h>
#include <common/GuidedForm.h>
#include <common/Jobs.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QAction>
#include <QJsonDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QByteArray draftBytes(const QJsonObject &body, int version)
{
    return QJsonDocument(QJsonObject{{u"version"_s, version}, {u"body"_s, body}}).toJson(QJsonDocument::Compact);
}

} // namespace

ProgrammesEditor::ProgrammesEditor(const ProgrammesContext &context, const ProgrammesKind &kind, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(kind), m_message(new MessageBar), m_caution(new MessageBar),
      m_form(new GuidedForm), m_keeper(new DraftKeeper(context.page.session, context.page.jobs, this))
{
    m_message->setObjectName(kind.id + u"Message"_s);
    m_message->setClosable(true);
    m_caution->setObjectName(kind.id + u"Caution"_s);
    m_caution->setClosable(false);
    m_form->setObjectName(kind.id + u"Form"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing, 0, 0);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(m_message);
    layout->addWidget(m_caution);
    layout->addWidget(m_form, 1);
    connect(m_keeper, &DraftKeeper::failed, m_message, &MessageBar::showError);
    connect(m_form, &GuidedForm::edited, this, &ProgrammesEditor::edited);
}

QString ProgrammesEditor::draftKey() const
{
    return u"draft/%1/%2"_s.arg(m_kind.id, m_record.id.isNull() ? u"new"_s : m_record.id.toString());
}

void ProgrammesEditor::show(const ProgrammesRecord &record)
{
    m_record = record;
    m_message->clear();
    m_form->setSections(record.sections);
    m_form->setValue(record.body);
    m_form->setReadOnly(!record.editable);
    m_form->setDocumentHead(record.number.isEmpty() ? record.title : record.number + u" – "_s + record.title,
                            record.facts);
    showMissing();
    setChanged(false);
    if (record.editable)
        readDraft();
}

void ProgrammesEditor::readDraft()
{
    // What was typed in the record before, or in this one a moment ago, is written first.
    m_keeper->whenIdle([this, key = draftKey()] {
        m_context.page.jobs.start(
            this, [&session = m_context.page.session, key] { return session.getPrivate(key); },
            [this, key](const Result<std::optional<QByteArray>> &found) {
                if (!found || !*found || m_changed || key != draftKey())
                    return;
                const QJsonObject draft = QJsonDocument::fromJson(**found).object();
                const QJsonObject body = draft["body"_L1].toObject();
                if (body == m_record.body)
                    return;
                m_record.version =
                    draft["version"_L1].toInt(); // an older one than the stored shows both when it is saved
                m_form->setValue(body);
                showMissing();
                setChanged(true);
                m_message->showMessage(MessageBar::Kind::Info, tr("This is what you typed and did not store"),
                                       tr("It was kept for you alone. Store it, or discard it to see what is stored."));
            });
    });
}

void ProgrammesEditor::edited()
{
    m_keeper->keep(draftKey(), draftBytes(m_form->value(), m_record.version));
    showMissing();
    setChanged(true);
}

void ProgrammesEditor::setChanged(bool changed)
{
    if (m_changed == changed)
        return;
    m_changed = changed;
    Q_EMIT changedChanged(changed);
}

void ProgrammesEditor::showMissing()
{
    QList<FormMissing> missing;
    const QStringList keys = m_record.editable ? m_kind.missing(m_form->value()) : QStringList();
    for (const QString &key : keys)
        missing.append({key, tr("Still empty: %1").arg(EnumText::field(key))});
    if (m_record.editable && m_kind.problems)
        missing += m_kind.problems(m_form->value());
    m_form->setMissing(missing);
    const QString caution = m_record.editable && m_kind.caution ? m_kind.caution(m_form->value()) : QString();
    if (caution.isEmpty())
        m_caution->clear();
    else if (m_caution->title() != caution)
        m_caution->showMessage(MessageBar::Kind::Warning, caution);
}

void ProgrammesEditor::goTo(const QString &field) { m_form->goTo(field); }

void ProgrammesEditor::keepDraft() { m_keeper->flush(); }

void ProgrammesEditor::removeDraft() { m_keeper->forget(draftKey()); }

void ProgrammesEditor::discard()
{
    removeDraft();
    setChanged(false);
    m_form->setValue(m_record.body);
    showMissing();
    m_message->clear();
    if (!m_record.id.isNull())
        Q_EMIT stored(m_record.id); // reads what is stored now
}

void ProgrammesEditor::save()
{
    ProgrammesRecord record = m_record;
    record.body = m_form->value();
    storeAs(record);
}

void ProgrammesEditor::storeAs(const ProgrammesRecord &record)
{
    m_context.page.jobs.start(
        this, [store = m_kind.store, record] { return store(record); },
        [this, record](const Result<Id> &result) { storedOr(result, record); });
}

void ProgrammesEditor::storedOr(const Result<Id> &result, const ProgrammesRecord &mine)
{
    if (result) {
        removeDraft();
        setChanged(false);
        m_record.body = mine.body;
        Q_EMIT stored(*result);
        return;
    }
    if (!result.error().is(errors::Conflict)) {
        m_message->showError(result.error());
        if (const QString field = result.error().parameters().value(u"field"_s).toString(); !field.isEmpty())
            m_form->goTo(field);
        return;
    }
    m_context.page.jobs.start(
        this, [read = m_kind.read, id = mine.id.toString()] { return read(id); },
        [this, mine](const Result<ProgrammesRecord> &theirs) {
            if (theirs)
                showConflict(mine, *theirs);
            else
                m_message->showError(theirs.error());
        });
}

void ProgrammesEditor::showConflict(const ProgrammesRecord &mine, const ProgrammesRecord &theirs)
{
    QStringList keys;
    QList<ConflictDialog::Field> fields;
    for (const FormSection &section : m_record.sections) {
        for (const FormField &field : section.fields) {
            const auto shown = [&field](const QJsonObject &body) {
                return FormDocument::shown(field, formpath::valueAt(body, field.key));
            };
            keys.append(field.key);
            fields.append({field.label, shown(m_record.body), shown(mine.body), shown(theirs.body)});
        }
    }
    auto *dialog = new ConflictDialog(mine.number, fields, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, keys, mine, theirs] {
        ProgrammesRecord merged = theirs;
        const QList<bool> useMine = dialog->useMine();
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (useMine[i])
                merged.body = formpath::withValueAt(merged.body, keys[i], formpath::valueAt(mine.body, keys[i]));
        }
        storeAs(merged);
    });
    dialog->open();
}

} // namespace voicelog
