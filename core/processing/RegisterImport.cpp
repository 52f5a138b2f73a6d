// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterImport.h"

#include "ProcessingActions.h"
#include "ProcessingErrors.h"
#include "ProcessingService.h"
#include "ProcessingStore.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Fate = RegisterImportRow::Fate;

/// Says of each row what becomes of it: the same in a preview and when it is done.
class ImportPlan
{
public:
    struct Step
    {
        RegisterImportRow row;
        RegisterEntry entry; ///< to add or to store
    };

    ImportPlan(const RegisterFileReader &reader, const RegisterImportOptions &options, ProcessingStore &store,
               const QList<RegisterRow> &there, const QDate &today)
        : m_reader(reader), m_options(options), m_store(store), m_today(today)
    {
        for (const RegisterRow &row : there)
            m_there.insert(row.number, row);
    }

    Result<Step> next(const RegisterFileRow &given)
    {
        Step step;
        step.row.line = given.line;
        QJsonObject json;
        m_reader.apply(given, json);
        step.row.number = json[u"number"].toString().simplified();
        step.row.title = json[u"title"].toString().simplified().left(RegisterEntry::longestTitle);
        if (given.problem) {
            leaveOut(step, *given.problem);
            return step;
        }
        const RegisterRow *there = nullptr;
        if (!step.row.number.isEmpty()) {
            if (const auto first = m_lines.constFind(step.row.number); first != m_lines.cend()) {
                leaveOut(step, errors::RegisterRowTwice, {{u"number"_s, step.row.number}, {u"first"_s, *first}});
                return step;
            }
            m_lines.insert(step.row.number, given.line);
            if (const auto found = m_there.constFind(step.row.number); found != m_there.cend())
                there = &*found;
        }
        if (there) {
            VOICELOG_TRY(planKnown(given, *there, step));
        } else {
            planNew(given, json, step);
        }
        if (step.row.fate == Fate::LeftOut || step.row.fate == Fate::Same)
            return step;
        step.row.kind = step.entry.kind;
        step.row.title = step.entry.title;
        step.row.missing = step.entry.missing();
        step.row.activated = becomesActive(given, step);
        return step;
    }

private:
    static void leaveOut(Step &step, const Error &error)
    {
        step.row.fate = Fate::LeftOut;
        step.row.problems += error;
    }
    static void leaveOut(Step &step, ErrorCode code, QVariantMap parameters)
    {
        parameters.insert(u"line"_s, step.row.line);
        leaveOut(step, Error(code, parameters));
    }

    std::optional<RegisterEntry> read(const RegisterFileRow &given, QJsonObject json, Step &step) const
    {
        if (json[u"programmeIds"].isArray()) {
            QJsonArray ids;
            const QJsonArray names = json[u"programmeIds"].toArray();
            for (const auto &name : names) {
                const Id id = m_options.programmes.value(name.toString());
                ids.append(id.isNull() ? name : QJsonValue(id.toString()));
            }
            json.insert(u"programmeIds"_s, ids);
        }
        auto entry = RegisterEntry::fromJson(json);
        if (!entry) {
            const QVariantMap &parameters = entry.error().parameters();
            refuseField(given, parameters.value(u"field"_s).toString(), parameters.value(u"value"_s).toString(), step);
            return std::nullopt;
        }
        if (entry->title.isEmpty()) {
            leaveOut(step, errors::RegisterRowLacks, {{u"field"_s, u"title"_s}});
            return std::nullopt;
        }
        return *std::move(entry);
    }

    void refuseField(const RegisterFileRow &given, const QString &field, const QString &detail, Step &step) const
    {
        const RegisterFileReader::Place place = m_reader.placeOf(given, field);
        step.row.fate = Fate::LeftOut;
        step.row.problems += Error(errors::RegisterRowField, {{u"line"_s, place.line},
                                                              {u"column"_s, place.column},
                                                              {u"name"_s, place.name},
                                                              {u"field"_s, field},
                                                              {u"detail"_s, detail}});
    }

    void planNew(const RegisterFileRow &given, const QJsonObject &json, Step &step) const
    {
        if (!step.row.number.isEmpty() && !ProcessingService::isNumber(step.row.number)) {
            refuseField(given, u"number"_s, u"bad-number"_s, step);
            return;
        }
        if (auto entry = read(given, json, step)) {
            step.row.fate = Fate::Add;
            step.entry = *std::move(entry);
        }
    }

    Result<void> planKnown(const RegisterFileRow &given, const RegisterRow &there, Step &step) const
    {
        VOICELOG_ASSIGN(const RegisterEntry stored, m_store.entry(there.id));
        QJsonObject json = stored.toJson();
        m_reader.apply(given, json);
        const auto entry = read(given, json, step);
        if (!entry)
            return {};
        step.row.kind = entry->kind;
        step.row.title = entry->title;
        if (entry->toJson() == stored.toJson()) {
            step.row.fate = Fate::Same;
        } else if (stored.state == RegisterState::Active || stored.state == RegisterState::Ended) {
            leaveOut(step, errors::RegisterRowNotInReview,
                     {{u"number"_s, there.number}, {u"state"_s, QString(registerStateId(stored.state))}});
        } else if (!m_options.updateExisting) {
            leaveOut(step, errors::RegisterRowDiffers, {{u"number"_s, there.number}});
        } else {
            step.row.fate = Fate::Update;
            step.entry = stored;
            step.entry.setContent(*entry);
        }
        return {};
    }

    [[nodiscard]] bool becomesActive(const RegisterFileRow &given, const Step &step) const
    {
        const QString state = m_reader.stateIn(given);
        const QDate review = step.entry.reviewDate;
        return m_options.activateComplete && step.row.missing.isEmpty() &&
               (state.isEmpty() || state == registerStateId(RegisterState::Active)) &&
               (!review.isValid() || (review > m_today && review <= m_today.addMonths(RegisterEntry::reviewMonths)));
    }

    const RegisterFileReader &m_reader;
    const RegisterImportOptions &m_options;
    ProcessingStore &m_store;
    const QDate m_today;
    QHash<QString, RegisterRow> m_there;
    QHash<QString, qint64> m_lines; ///< of numbers
};

void count(const RegisterImportRow &row, RegisterImportReport &report)
{
    ++report.rows;
    switch (row.fate) {
    case Fate::Add:
        ++report.added;
        break;
    case Fate::Update:
        ++report.updated;
        break;
    case Fate::Same:
        ++report.same;
        return;
    case Fate::LeftOut:
        ++report.leftOut;
        return;
    }
    report.activated += row.activated ? 1 : 0;
    report.incomplete += row.missing.isEmpty() ? 0 : 1;
}

/// Goes through the file once and does with each step what the caller wants.
Result<RegisterImportReport> walk(RegisterFileReader &reader, ImportPlan &plan,
                                  const std::function<Result<void>(ImportPlan::Step &)> &use,
                                  const ProgressFunction &progress, const CancelToken &cancel)
{
    RegisterImportReport report;
    VOICELOG_TRY(reader.rewind());
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const RegisterFileRow given, reader.next());
        if (!given.isValid())
            break;
        VOICELOG_ASSIGN(ImportPlan::Step step, plan.next(given));
        VOICELOG_TRY(use(step));
        count(step.row, report);
        if (progress && report.rows % 100 == 0)
            progress({report.rows, 0, reader.position(), reader.size()});
    }
    report.format = reader.format();
    report.delimiter = reader.delimiter();
    report.utf8 = reader.isUtf8();
    report.hash = reader.hash();
    report.remarks = reader.remarks();
    return report;
}

/// Every number that the file brings along; it can be read to its end then.
Result<QSet<QString>> numbersIn(RegisterFileReader &reader, const CancelToken &cancel)
{
    QSet<QString> numbers;
    VOICELOG_TRY(reader.rewind());
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const RegisterFileRow row, reader.next());
        if (!row.isValid())
            return numbers;
        if (const QString number = reader.numberIn(row); !number.isEmpty())
            numbers.insert(number);
    }
}

/// Room for the pages that a long transaction writes to again and again.
Result<void> tune(Database &database)
{
    VOICELOG_ASSIGN(Statement statement, database.prepare("PRAGMA main.cache_size = -16384"));
    VOICELOG_TRY(statement.step());
    return {};
}

/// Writes steps: numbers, ids, versions and events.
class ImportWriter
{
public:
    ImportWriter(Session &session, Database &database, const QSet<QString> &numbers, const QDate &today)
        : m_session(session), m_database(database), m_store(database), m_numbers(numbers), m_today(today)
    {
    }

    Result<void> write(ImportPlan::Step &step)
    {
        if (step.row.fate != Fate::Add && step.row.fate != Fate::Update)
            return {};
        const bool isNew = step.row.fate == Fate::Add;
        const QDateTime now = m_session.clock().now();
        const Id by = m_session.account().id;
        RegisterEntry entry;
        if (isNew) {
            entry.setContent(step.entry);
            entry.id = Id::create(m_session.clock());
            VOICELOG_ASSIGN(entry.number, step.row.number.isEmpty() ? nextNumber() : Result<QString>(step.row.number));
            entry.createdAt = now;
            entry.createdBy = by;
        } else {
            entry = step.entry;
        }
        entry.author = entry.updatedBy = by;
        entry.updatedAt = now;
        entry.version += 1;
        std::optional<RegisterVersion> version;
        const QDate review = entry.reviewDate;
        if (step.row.activated)
            version = ProcessingService::nextVersion(entry, m_today, now, by, {});
        Q_ASSERT(version || review == entry.reviewDate);
        VOICELOG_TRY(isNew ? m_store.add(entry) : m_store.update(entry));
        RegisterEntry told = entry; // before it was ACTIVE
        told.versionNo -= version ? 1 : 0;
        VOICELOG_TRY(m_session.audit().record(
            m_database,
            ProcessingService::eventOf(isNew ? actions::RegisterEntryAdded : actions::RegisterEntryChanged, told)));
        if (version) {
            VOICELOG_TRY(m_store.addVersion(*version));
            VOICELOG_TRY(m_session.audit().record(m_database,
                                                  ProcessingService::eventOf(actions::RegisterEntryActivated, entry)));
        }
        step.row.number = entry.number;
        return {};
    }

private:
    // Counted on from the last one: asking the table each time would grow with it. Numbers that the file brings along
    // are passed over.
    Result<QString> nextNumber()
    {
        if (m_prefix.isEmpty()) {
            VOICELOG_ASSIGN(const QString first, m_store.nextNumber(m_today.year()));
            m_prefix = first.first(first.lastIndexOf(u'-') + 1);
            m_next = first.sliced(m_prefix.size()).toInt();
        }
        for (;;) {
            const QString number = m_prefix + QString::number(m_next++).rightJustified(4, u'0');
            if (!m_numbers.contains(number))
                return number;
        }
    }

    Session &m_session;
    Database &m_database;
    ProcessingStore m_store;
    const QSet<QString> &m_numbers;
    const QDate m_today;
    QString m_prefix;
    int m_next = 0;
};

AuditEvent importEvent(const RegisterImportReport &report)
{
    AuditEvent event;
    event.action = actions::RegisterImported;
    event.objectType = actions::registerObject;
    event.detail = {
        {u"format"_s, report.format == RegisterFileReader::Format::Csv ? u"CSV"_s : u"JSON"_s},
        {u"sha256"_s, QString::fromLatin1(report.hash.toHex())},
        {u"rows"_s, report.rows},
        {u"added"_s, report.added},
        {u"updated"_s, report.updated},
        {u"same"_s, report.same},
        {u"leftOut"_s, report.leftOut},
        {u"activated"_s, report.activated},
    };
    return event;
}

} // namespace

Result<RegisterImportReport> RegisterImport::preview(const QString &path, const RegisterImportOptions &options,
                                                     const RowFunction &onRow, const ProgressFunction &progress,
                                                     const CancelToken &cancel)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::RegisterImported, actions::registerObject}));
    VOICELOG_ASSIGN(const auto reader, RegisterFileReader::open(path, {}, cancel));
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    ProcessingStore store(database);
    VOICELOG_ASSIGN(const QList<RegisterRow> there, store.rows());
    ImportPlan plan(*reader, options, store, there, ProcessingService(m_session).today());
    return walk(
        *reader, plan,
        [&onRow](ImportPlan::Step &step) -> Result<void> {
            if (onRow)
                onRow(step.row);
            return {};
        },
        progress, cancel);
}

Result<RegisterImportReport> RegisterImport::run(const QString &path, const RegisterImportOptions &options,
                                                 const RowFunction &onRow, const ProgressFunction &progress,
                                                 const CancelToken &cancel)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, {actions::RegisterImported, actions::registerObject}));
    VOICELOG_ASSIGN(const auto reader, RegisterFileReader::open(path, {}, cancel));
    if (!options.expectedHash.isEmpty() && options.expectedHash != reader->hash())
        return fail(errors::RegisterFileChanged, {{u"path"_s, path}});
    const QDate today = ProcessingService(m_session).today();
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    ProcessingStore store(database);
    VOICELOG_ASSIGN(const QList<RegisterRow> there, store.rows());
    VOICELOG_TRY(tune(database));
    VOICELOG_ASSIGN(const QSet<QString> numbers, numbersIn(*reader, cancel));
    ImportPlan plan(*reader, options, store, there, today);
    ImportWriter writer(m_session, database, numbers, today);
    VOICELOG_ASSIGN(const RegisterImportReport report, walk(
                                                           *reader, plan,
                                                           [&](ImportPlan::Step &step) -> Result<void> {
                                                               VOICELOG_TRY(writer.write(step));
                                                               if (onRow)
                                                                   onRow(step.row);
                                                               return {};
                                                           },
                                                           progress, cancel));
    if (report.added + report.updated > 0)
        VOICELOG_TRY(m_session.audit().record(database, importEvent(report)));
    VOICELOG_TRY(transaction.commit());
    return report;
}

} // namespace voicelog
