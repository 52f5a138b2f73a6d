// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterEntry.h"

#include <base/BaseErrors.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

// RegisterEntry <-> JSON.
namespace voicelog {

namespace {

/// Builds an object of the members that say something.
class Written
{
public:
    Written &put(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_json.insert(name, value);
        return *this;
    }
    Written &put(const QString &name, const QDate &date)
    {
        return put(name, date.isValid() ? date.toString(Qt::ISODate) : QString());
    }
    Written &put(const QString &name, const Id &id) { return put(name, id.isNull() ? QString() : id.toString()); }
    Written &put(const QString &name, const QDateTime &time)
    {
        return put(name, time.isValid() ? time.toString(Qt::ISODateWithMs) : QString());
    }
    Written &put(const QString &name, const QStringList &list)
    {
        if (!list.isEmpty())
            m_json.insert(name, QJsonArray::fromStringList(list));
        return *this;
    }
    Written &put(const QString &name, const QJsonObject &object)
    {
        if (!object.isEmpty())
            m_json.insert(name, object);
        return *this;
    }
    template <typename T, typename F>
    Written &putEach(const QString &name, const QList<T> &list, F toJson)
    {
        QJsonArray array;
        for (const T &one : list)
            array.append(toJson(one));
        if (!array.isEmpty())
            m_json.insert(name, array);
        return *this;
    }
    [[nodiscard]] const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonObject partyJson(const RegisterParty &party)
{
    return Written().put(u"name"_s, party.name).put(u"contact"_s, party.contact).json();
}

QJsonObject transferJson(const RegisterTransfer &transfer)
{
    return Written()
        .put(u"country"_s, transfer.country)
        .put(u"basis"_s, transfer.basis)
        .put(u"safeguard"_s, transfer.safeguard)
        .json();
}

QJsonObject erasureJson(const RegisterErasure &erasure)
{
    return Written().put(u"category"_s, erasure.category).put(u"period"_s, erasure.period).json();
}

QJsonObject processorJson(const RegisterProcessor &processor)
{
    return Written()
        .put(u"name"_s, processor.name)
        .put(u"contact"_s, processor.contact)
        .put(u"contractDate"_s, processor.contractDate)
        .json();
}

QJsonObject controllerJson(const RegisterController &controller)
{
    return Written()
        .put(u"name"_s, controller.name)
        .put(u"contact"_s, controller.contact)
        .put(u"representative"_s, controller.representative)
        .put(u"dpo"_s, controller.dpo)
        .put(u"categories"_s, controller.categories)
        .json();
}

// Without what does not survive a file: carriage returns, other controls, half characters, space at the ends.
QString cleaned(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
    text.removeIf([](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c == QChar(0x7f) || c == QChar(QChar::ByteOrderMark);
    });
    return text.trimmed();
}

/// Reads members by their names, keeps the first thing that is wrong, and knows at the end which were not asked for.
class Given
{
public:
    Given(const QJsonObject &json, QString place) : m_json(json), m_place(std::move(place)) {}

    [[nodiscard]] bool has(const QString &name)
    {
        m_asked += name;
        return m_json.contains(name) && !m_json[name].isNull();
    }
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_json[name]; }
    void wrong(const QString &name, const QString &what)
    {
        if (!m_error)
            m_error = Error(errors::InvalidValue, {{u"field"_s, m_place + name}, {u"value"_s, what}});
    }
    void wrong(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    QString text(const QString &name, qsizetype longest)
    {
        if (!has(name))
            return {};
        if (!value(name).isString()) {
            wrong(name, u"not-text"_s);
            return {};
        }
        return checked(name, value(name).toString(), longest);
    }
    QString line(const QString &name, qsizetype longest) { return text(name, longest).simplified(); }
    QString oneOf(const QString &name, const QStringList &ids)
    {
        const QString id = text(name, RegisterEntry::longestItem);
        if (!id.isEmpty() && !ids.contains(id))
            wrong(name, u"unknown-id"_s);
        return id;
    }
    QDate date(const QString &name)
    {
        const QString given = text(name, RegisterEntry::longestItem);
        if (given.isEmpty())
            return {};
        const QDate date = given.size() == 10 ? QDate::fromString(given, Qt::ISODate) : QDate();
        if (!date.isValid())
            wrong(name, u"not-a-date"_s);
        return date;
    }
    QStringList texts(const QString &name)
    {
        QStringList list;
        each(name, RegisterEntry::mostItems, [&](const QJsonValue &one, const QString &at) {
            if (!one.isString()) {
                wrong(at, u"not-text"_s);
            } else if (const QString text = checked(at, one.toString(), RegisterEntry::longestItem).simplified();
                       !text.isEmpty()) {
                list += text;
            }
        });
        return list;
    }
    /// `read` gets each item's members; what it returns is added unless it is nothing.
    template <typename T, typename F>
    QList<T> records(const QString &name, qsizetype most, F read)
    {
        QList<T> list;
        each(name, most, [&](const QJsonValue &one, const QString &at) {
            if (!one.isObject()) {
                wrong(at, u"not-an-object"_s);
                return;
            }
            Given members(one.toObject(), m_place + at + u'.');
            const T record = read(members);
            members.finish();
            if (members.m_error)
                wrong(*members.m_error);
            else if (members.m_said)
                list += record;
        });
        return list;
    }
    RegisterParty party(const QString &name)
    {
        RegisterParty party;
        if (!has(name))
            return party;
        if (!value(name).isObject()) {
            wrong(name, u"not-an-object"_s);
            return party;
        }
        Given members(value(name).toObject(), m_place + name + u'.');
        party = readParty(members);
        members.finish();
        if (members.m_error)
            wrong(*members.m_error);
        return party;
    }
    static RegisterParty readParty(Given &members)
    {
        return {members.line(u"name"_s, RegisterEntry::longestTitle),
                members.text(u"contact"_s, RegisterEntry::longestContact)};
    }
    /// Notes the first member that nobody asked for.
    void finish()
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            if (!m_asked.contains(it.key()))
                wrong(it.key(), u"unknown-member"_s);
    }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QString checked(const QString &name, const QString &given, qsizetype longest)
    {
        QString text = cleaned(given);
        if (text.size() > longest)
            wrong(name, u"too-long"_s);
        m_said = m_said || !text.isEmpty();
        return text;
    }
    template <typename F>
    void each(const QString &name, qsizetype most, F read)
    {
        if (!has(name))
            return;
        if (!value(name).isArray()) {
            wrong(name, u"not-a-list"_s);
            return;
        }
        const QJsonArray array = value(name).toArray();
        if (array.size() > most)
            wrong(name, u"too-many"_s);
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            read(array[i], u"%1[%2]"_s.arg(name).arg(i));
        }
    }

    QJsonObject m_json;
    QString m_place;
    QStringList m_asked;
    std::optional<Error> m_error;
    bool m_said = false; ///< something other than nothing
};

void readArticle(Given &given, RegisterEntry &entry)
{
    entry.title = given.line(u"title"_s, RegisterEntry::longestTitle);
    entry.controller = given.party(u"controller"_s);
    entry.jointControllers =
        given.records<RegisterParty>(u"jointControllers"_s, RegisterEntry::mostItems, Given::readParty);
    entry.representative = given.party(u"representative"_s);
    entry.dpo = given.party(u"dpo"_s);
    entry.purposes = given.texts(u"purposes"_s);
    entry.dataSubjectCategories = given.texts(u"dataSubjectCategories"_s);
    entry.dataCategories = given.texts(u"dataCategories"_s);
    entry.recipientCategories = given.texts(u"recipientCategories"_s);
    entry.transfers =
        given.records<RegisterTransfer>(u"transfers"_s, RegisterEntry::mostItems, [](Given &one) -> RegisterTransfer {
            return {one.text(u"country"_s, RegisterEntry::longestItem), one.oneOf(u"basis"_s, registerTransferBases()),
                    one.text(u"safeguard"_s, RegisterEntry::longestReason)};
        });
    entry.erasurePeriods = given.records<RegisterErasure>(
        u"erasurePeriods"_s, RegisterEntry::mostItems, [](Given &one) -> RegisterErasure {
            return {one.text(u"category"_s, RegisterEntry::longestItem),
                    one.text(u"period"_s, RegisterEntry::longestItem)};
        });
    entry.erasureReason = given.text(u"erasureReason"_s, RegisterEntry::longestReason);
    entry.securityMeasures = given.text(u"securityMeasures"_s, RegisterEntry::longestText);
    entry.securityReason = given.text(u"securityReason"_s, RegisterEntry::longestReason);
}

void readExtras(Given &given, RegisterEntry &entry)
{
    entry.legalBasis = given.oneOf(u"legalBasis"_s, registerLegalBases());
    entry.liaId = given.line(u"liaId"_s, RegisterEntry::longestNumber);
    entry.processors = given.records<RegisterProcessor>(
        u"processors"_s, RegisterEntry::mostItems, [](Given &one) -> RegisterProcessor {
            return {one.line(u"name"_s, RegisterEntry::longestTitle),
                    one.text(u"contact"_s, RegisterEntry::longestContact), one.date(u"contractDate"_s)};
        });
    entry.controllers = given.records<RegisterController>(
        u"controllers"_s, RegisterEntry::mostControllers, [](Given &one) -> RegisterController {
            return {one.line(u"name"_s, RegisterEntry::longestTitle),
                    one.text(u"contact"_s, RegisterEntry::longestContact),
                    one.text(u"representative"_s, RegisterEntry::longestContact),
                    one.text(u"dpo"_s, RegisterEntry::longestContact), one.texts(u"categories"_s)};
        });
    entry.source = given.text(u"source"_s, RegisterEntry::longestText);
    entry.dpiaRef = given.text(u"dpiaRef"_s, RegisterEntry::longestItem);
    entry.systems = given.texts(u"systems"_s);
    entry.department = given.line(u"department"_s, RegisterEntry::longestTitle);
    entry.owner = given.line(u"owner"_s, RegisterEntry::longestTitle);
    entry.specialData = given.text(u"specialData"_s, RegisterEntry::longestText);
    entry.automatedDecisions = given.text(u"automatedDecisions"_s, RegisterEntry::longestText);
    const QStringList programmes = given.texts(u"programmeIds"_s);
    for (qsizetype i = 0; i < programmes.size(); ++i) {
        const Id id = Id::fromString(programmes[i]);
        if (id.isNull())
            given.wrong(u"programmeIds[%1]"_s.arg(i), u"not-an-id"_s);
        else if (!entry.programmeIds.contains(id))
            entry.programmeIds += id;
    }
    entry.orConsentRef = given.text(u"orConsentRef"_s, RegisterEntry::longestItem);
    entry.reviewDate = given.date(u"reviewDate"_s);
    entry.oldNotificationNumber = given.line(u"oldNotificationNumber"_s, RegisterEntry::longestItem);
}

} // namespace

QJsonObject RegisterEntry::toJson() const
{
    QStringList programmes;
    for (const Id &programme : programmeIds)
        programmes += programme.toString();
    return Written()
        .put(u"kind"_s, QString(registerKindId(kind)))
        .put(u"title"_s, title)
        .put(u"controller"_s, partyJson(controller))
        .putEach(u"jointControllers"_s, jointControllers, partyJson)
        .put(u"representative"_s, partyJson(representative))
        .put(u"dpo"_s, partyJson(dpo))
        .put(u"purposes"_s, purposes)
        .put(u"dataSubjectCategories"_s, dataSubjectCategories)
        .put(u"dataCategories"_s, dataCategories)
        .put(u"recipientCategories"_s, recipientCategories)
        .putEach(u"transfers"_s, transfers, transferJson)
        .putEach(u"erasurePeriods"_s, erasurePeriods, erasureJson)
        .put(u"erasureReason"_s, erasureReason)
        .put(u"securityMeasures"_s, securityMeasures)
        .put(u"securityReason"_s, securityReason)
        .put(u"legalBasis"_s, legalBasis)
        .put(u"liaId"_s, liaId)
        .putEach(u"processors"_s, processors, processorJson)
        .putEach(u"controllers"_s, controllers, controllerJson)
        .put(u"source"_s, source)
        .put(u"dpiaRef"_s, dpiaRef)
        .put(u"systems"_s, systems)
        .put(u"department"_s, department)
        .put(u"owner"_s, owner)
        .put(u"specialData"_s, specialData)
        .put(u"automatedDecisions"_s, automatedDecisions)
        .put(u"programmeIds"_s, programmes)
        .put(u"orConsentRef"_s, orConsentRef)
        .put(u"reviewDate"_s, reviewDate)
        .put(u"oldNotificationNumber"_s, oldNotificationNumber)
        .json();
}

QJsonObject RegisterEntry::toRecordJson() const
{
    QJsonObject json = toJson();
    const QJsonObject record = Written()
                                   .put(u"id"_s, id)
                                   .put(u"number"_s, number)
                                   .put(u"state"_s, QString(registerStateId(state)))
                                   .put(u"activeFrom"_s, activeFrom)
                                   .put(u"endedOn"_s, endedOn)
                                   .put(u"endProposedBy"_s, endProposedBy)
                                   .put(u"endReason"_s, endReason)
                                   .put(u"createdAt"_s, createdAt)
                                   .put(u"createdBy"_s, createdBy)
                                   .put(u"updatedAt"_s, updatedAt)
                                   .put(u"updatedBy"_s, updatedBy)
                                   .json();
    for (auto it = record.begin(); it != record.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert(u"versionNo"_s, versionNo);
    json.insert(u"version"_s, version);
    return json;
}

Result<RegisterEntry> RegisterEntry::fromJson(const QJsonObject &json)
{
    RegisterEntry entry;
    Given given(json, {});
    for (const QString &name : registerRecordFields())
        static_cast<void>(given.has(name));
    entry.number = given.line(u"number"_s, longestNumber);
    if (const QString kindId = given.text(u"kind"_s, longestItem); !kindId.isEmpty()) {
        if (const auto kind = registerKindFromId(kindId))
            entry.kind = *kind;
        else
            given.wrong(u"kind"_s, u"unknown-id"_s);
    }
    readArticle(given, entry);
    readExtras(given, entry);
    given.finish();
    if (given.error())
        return std::unexpected(*given.error());
    return entry;
}

} // namespace voicelog
