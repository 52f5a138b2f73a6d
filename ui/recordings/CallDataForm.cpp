// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataForm.h"

#include "CallDataText.h"
#include "ParticipantsTable.h"
#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/HeadingLabel.h>
#include <common/LocalTime.h>
#include <common/Theme.h>
#include <words/EnumText.h>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString mediaText(const Recording &recording)
{
    QStringList lines;
    const QLocale locale;
    for (const MediaFile &file : recording.media) {
        const QString channels = CallDataForm::tr("%n channels", nullptr, file.format.channels);
        lines.append(CallDataForm::tr("%1: %2, %3, %4 Hz, %5")
                         .arg(file.fileName, file.format.codec, channels, locale.toString(file.format.sampleRate),
                              locale.formattedDataSize(file.byteCount)));
    }
    return lines.join(u'\n');
}

QString checksums(const Recording &recording)
{
    QStringList lines;
    for (const MediaFile &file : recording.media)
        lines.append(QString::fromLatin1(file.sha256.toHex()).insert(32, u'\n')); // as wide as the tab
    return lines.join(u'\n');
}

} // namespace

CallDataForm::CallDataForm(const LocalTime &localTime, QWidget *parent) : QWidget(parent), m_localTime(localTime)
{
    setObjectName(u"callDataForm"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addFields(form);
    addFacts(form);
    setEditable(false);
}

QLineEdit *CallDataForm::addLine(QFormLayout *form, const QString &label, const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(200);
    form->addRow(label + u':', edit);
    connect(edit, &QLineEdit::textChanged, this, &CallDataForm::tellChanged);
    return edit;
}

void CallDataForm::addFields(QFormLayout *form)
{
    using Field = CallDataText::Field;
    m_participants = new ParticipantsTable;
    auto *participants = new QLabel(CallDataText::label(Field::Participants) + u':');
    participants->setBuddy(m_participants);
    form->addRow(participants);
    form->addRow(m_participants); // a table needs the whole width
    m_line = addLine(form, CallDataText::label(Field::Line), u"callLine"_s);
    m_customerKind = new QComboBox;
    m_customerKind->setObjectName(u"customerKind"_s);
    m_customerKind->addItem(tr("Not known"), -1);
    for (const CustomerKind kind : {CustomerKind::Consumer, CustomerKind::Business})
        m_customerKind->addItem(sentenceCase(EnumText::of(kind)), int(kind));
    form->addRow(CallDataText::label(Field::CustomerKind) + u':', m_customerKind);
    m_contractKind = addLine(form, CallDataText::label(Field::ContractKind), u"contractKind"_s);
    m_contractRef = addLine(form, CallDataText::label(Field::ContractRef), u"contractRef"_s);
    m_orderRef = addLine(form, CallDataText::label(Field::OrderRef), u"orderRef"_s);
    m_acceptanceRef = addLine(form, CallDataText::label(Field::AcceptanceRef), u"acceptanceRef"_s);
    m_privateCall = new QComboBox;
    m_privateCall->setObjectName(u"privateCall"_s);
    for (const PrivateCall value : {PrivateCall::No, PrivateCall::Suspected, PrivateCall::Confirmed})
        m_privateCall->addItem(sentenceCase(EnumText::of(value)), int(value));
    form->addRow(CallDataText::label(Field::PrivateCall) + u':', m_privateCall);

    connect(m_participants, &ParticipantsTable::edited, this, &CallDataForm::tellChanged);
    for (QComboBox *box : {m_customerKind, m_privateCall})
        connect(box, &QComboBox::currentIndexChanged, this, &CallDataForm::tellChanged);
}

QLabel *CallDataForm::addFact(QFormLayout *form, const QString &label, const QString &name)
{
    auto *fact = new QLabel;
    fact->setObjectName(u"fact-"_s + name);
    fact->setWordWrap(true);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(label + u':', fact);
    m_facts.insert(name, fact);
    return fact;
}

void CallDataForm::addFacts(QFormLayout *form)
{
    QLabel *heading = headingLabel(tr("As the recorder gave it"));
    heading->setContentsMargins(0, Theme::margin, 0, 0);
    form->addRow(heading);
    addFact(form, tr("Programme"), u"programme"_s);
    addFact(form, tr("Direction"), u"direction"_s);
    addFact(form, tr("Started"), u"started"_s);
    addFact(form, tr("Duration"), u"duration"_s);
    addFact(form, tr("Origin"), u"origin"_s);
    addFact(form, tr("Basis of the recorder"), u"basis"_s);
    addFact(form, tr("Extent"), u"extent"_s);
    addFact(form, tr("Source"), u"source"_s);
    addFact(form, tr("Sound"), u"media"_s);
    addFact(form, tr("SHA-256"), u"sha256"_s)->setWordWrap(false);
    addFact(form, tr("Taken in"), u"created"_s);
    addFact(form, tr("Last changed"), u"updated"_s);
    addFact(form, tr("Objection in the call"), u"objection"_s);
    addFact(form, tr("Corrections"), u"corrections"_s);
}

void CallDataForm::setRecording(const Recording &recording, const QString &programme)
{
    const bool other = m_shown.id != recording.id;
    m_shown = recording;
    showFacts(recording, programme);
    if (m_editing && !other)
        return;
    m_editing = false;
    m_base = recording;
    setEdit(CallDataText::of(recording));
    setEditable(false);
}

void CallDataForm::showFacts(const Recording &recording, const QString &programme)
{
    const auto set = [this](const QString &name, const QString &text) {
        m_facts.value(name)->setText(text.isEmpty() ? u"–"_s : text);
    };
    set(u"programme"_s, programme);
    set(u"direction"_s, sentenceCase(EnumText::of(recording.direction)));
    set(u"started"_s, m_localTime.full(recording.startedAt));
    set(u"duration"_s, durations::precise(recording.durationMs));
    set(u"origin"_s, sentenceCase(EnumText::of(recording.origin)));
    set(u"basis"_s, sentenceCase(EnumText::of(recording.partyBasis)));
    const QString extent = sentenceCase(EnumText::of(recording.extent));
    set(u"extent"_s, recording.extentReason.isEmpty() ? extent : u"%1: %2"_s.arg(extent, recording.extentReason));
    set(u"source"_s, u"%1, %2"_s.arg(recording.sourceSystem, recording.sourceCallId));
    set(u"media"_s, mediaText(recording));
    set(u"sha256"_s, checksums(recording));
    set(u"created"_s, m_localTime.full(recording.createdAt));
    set(u"updated"_s, recording.version > 1 ? m_localTime.full(recording.updatedAt) : tr("Not since it was taken in"));
    set(u"objection"_s, !recording.objectionRaised ? QString()
                        : recording.objectionAtMs  ? tr("Raised at %1").arg(durations::clock(*recording.objectionAtMs))
                                                   : tr("Raised"));
    QStringList corrections;
    for (const CorrectionNote &note : recording.corrections)
        corrections += tr("%1 (%2, %3)").arg(note.text, note.request, m_localTime.full(note.createdAt));
    set(u"corrections"_s, corrections.join(u'\n'));
}

void CallDataForm::beginEdit()
{
    if (m_editing)
        return;
    m_base = m_shown;
    setEditable(true);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CallDataForm::endEdit()
{
    m_base = m_shown;
    setEdit(CallDataText::of(m_shown));
    setEditable(false);
    Q_EMIT changed();
}

void CallDataForm::setEditable(bool editable)
{
    m_editing = editable;
    m_participants->setEditable(editable);
    for (QLineEdit *edit : {m_line, m_contractKind, m_contractRef, m_orderRef, m_acceptanceRef}) {
        edit->setReadOnly(!editable);
        edit->setFrame(editable);
        QPalette palette;
        if (!editable)
            palette.setColor(QPalette::Base, Qt::transparent);
        edit->setPalette(palette);
        edit->setPlaceholderText(editable ? QString() : u"–"_s);
    }
    for (QComboBox *box : {m_customerKind, m_privateCall}) {
        box->setEnabled(editable);
        box->setToolTip(editable ? QString() : tr("Choose “Edit call data” to change it"));
    }
}

bool CallDataForm::isChanged() const { return m_editing && edit() != CallDataText::of(m_base); }

CallDataEdit CallDataForm::edit() const
{
    CallDataEdit edit;
    edit.participants = m_participants->participants();
    edit.line = m_line->text().trimmed();
    const int kind = m_customerKind->currentData().toInt();
    edit.customerKind = kind < 0 ? std::nullopt : std::optional(CustomerKind(kind));
    edit.contractKind = m_contractKind->text().trimmed();
    edit.contractRef = m_contractRef->text().trimmed();
    edit.orderRef = m_orderRef->text().trimmed();
    edit.writtenAcceptanceRef = m_acceptanceRef->text().trimmed();
    edit.privateCall = PrivateCall(m_privateCall->currentData().toInt());
    return edit;
}

void CallDataForm::setEdit(const CallDataEdit &edit)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        m_participants->setParticipants(edit.participants);
        m_line->setText(edit.line);
        m_customerKind->setCurrentIndex(m_customerKind->findData(edit.customerKind ? int(*edit.customerKind) : -1));
        m_contractKind->setText(edit.contractKind);
        m_contractRef->setText(edit.contractRef);
        m_orderRef->setText(edit.orderRef);
        m_acceptanceRef->setText(edit.writtenAcceptanceRef);
        m_privateCall->setCurrentIndex(m_privateCall->findData(int(edit.privateCall)));
    }
    tellChanged();
}

void CallDataForm::tellChanged()
{
    if (!m_filling)
        Q_EMIT changed();
}

} // namespace voicelog
