// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <base/BaseErrors.h>
#include <support/ResultTest.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::TempArchive;

namespace {

QList<qint64> numbers(const Result<QList<AuditEvent>> &events)
{
    QList<qint64> all;
    if (events)
        std::ranges::transform(*events, std::back_inserter(all), &AuditEvent::seq);
    return all;
}

} // namespace

/// Reading the trail by filters, and handing out excerpts that others can check.
class TestAuditLog : public QObject
{
    Q_OBJECT

    /// A trail with events of two actors, hours apart.
    struct Trail : TempArchive
    {
        AccountInfo person = addAccount(u"sanne"_s, Role::Investigator);
        QDateTime noon;
        Trail()
        {
            const auto other = unlock(u"sanne"_s);
            const auto note = [](Session &by, const QString &action, const QString &object, AuditOutcome outcome) {
                AuditEvent event;
                event.action = action;
                event.objectType = u"THING"_s;
                event.objectId = object;
                event.outcome = outcome;
                event.ruleId = outcome == AuditOutcome::Refused ? u"R-LI-0"_s + object : QString();
                event.detail = {{u"z"_s, 1.5}, {u"a"_s, QJsonArray{1, u"é"_s}}};
                if (!by.audit().record(event))
                    qFatal("not recorded");
            };
            note(session(), u"DONE"_s, u"1"_s, AuditOutcome::Allowed);
            clock().advanceMs(3600 * 1000);
            note(*other, u"DONE"_s, u"1"_s, AuditOutcome::Refused);
            note(*other, u"SEEN"_s, u"2"_s, AuditOutcome::Refused);
            clock().advanceMs(3600 * 1000);
            noon = clock().now();
            note(session(), u"SEEN"_s, u"2"_s, AuditOutcome::Allowed);
            note(*other, u"DONE"_s, u"2"_s, AuditOutcome::Allowed);
        }
        AuditLog log{session()};
    };

private Q_SLOTS:
    void eachFilterFindsWhatASlowWalkFinds_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < 128; ++i)
            QTest::addRow("filters %03d", i) << i;
    }
    void eachFilterFindsWhatASlowWalkFinds()
    {
        QFETCH(int, number);
        Trail trail;
        AuditQuery query;
        if (number & 1)
            query.actorId = trail.person.id;
        if (number & 2)
            query.action = u"DONE"_s;
        if (number & 4)
            query.outcome = AuditOutcome::Refused;
        if (number & 8)
            query.ruleId = u"R-LI-01"_s;
        if (number & 16)
            query.objectId = u"1"_s;
        if (number & 64)
            query.objectType = u"THING"_s;
        if (number & 32) {
            query.from = trail.noon.addSecs(-3600);
            query.until = trail.noon;
        }
        QList<qint64> expected;
        const auto all = trail.log.page({.limit = 1000});
        VERIFY_OK(all);
        for (const AuditEvent &event : *all) {
            if ((query.actorId.isNull() || event.actorId == query.actorId) &&
                (query.action.isEmpty() || event.action == query.action) &&
                (!query.outcome || event.outcome == *query.outcome) &&
                (query.ruleId.isEmpty() || event.ruleId == query.ruleId) &&
                (query.objectType.isEmpty() || event.objectType == query.objectType) &&
                (query.objectId.isEmpty() || event.objectId == query.objectId) &&
                (!query.from.isValid() || (event.at >= query.from && event.at < query.until)))
                expected.append(event.seq);
        }
        const auto narrowed = trail.log.narrowed(query);
        VERIFY_OK(narrowed);
        QCOMPARE(numbers(trail.log.page(*narrowed)), expected);
        // The same in pages of one.
        AuditQuery one = *narrowed;
        one.limit = 1;
        QList<qint64> paged;
        for (;;) {
            const auto page = trail.log.page(one);
            VERIFY_OK(page);
            if (page->isEmpty())
                break;
            paged.append(page->constFirst().seq);
            one.beforeSeq = paged.last();
        }
        QCOMPARE(paged, expected);
    }

    void aPeriodWithoutEventsIsEmpty()
    {
        Trail trail;
        const auto narrowed = trail.log.narrowed({.from = trail.noon.addDays(10), .until = trail.noon.addDays(11)});
        VERIFY_OK(narrowed);
        QVERIFY(trail.log.page(*narrowed)->isEmpty());
    }

    void choicesAreWhatOccurs()
    {
        Trail trail;
        const auto choices = trail.log.choices();
        VERIFY_OK(choices);
        QCOMPARE(choices->actions, (QStringList{u"ACCOUNT_ADDED"_s, u"ARCHIVE_CREATED"_s, u"DONE"_s,
                                                u"KEYRING_CHANGED"_s, u"SEEN"_s, u"SESSION_OPENED"_s}));
        QCOMPARE(choices->rules, (QStringList{u"R-LI-01"_s, u"R-LI-02"_s}));
        QCOMPARE(choices->events, 10);
    }

    void onlyOfficerAndDpoReadIt()
    {
        for (const Role role : allRoles) {
            TempArchive archive;
            archive.addAccount(u"other"_s, role);
            const auto session = archive.unlock(u"other"_s);
            const AuditLog log(*session);
            const bool may = role == Role::PrivacyOfficer || role == Role::Dpo;
            QCOMPARE(log.page({}).has_value(), may);
            QCOMPARE(log.choices().has_value(), may);
            QCOMPARE(log.excerpt({}, {}).has_value(), may);
            VERIFY_OK(log.verify({}, {}));
            const auto refused = AuditLog(archive.session()).page({.action = u"AUDIT_READ"_s});
            VERIFY_OK(refused);
            QCOMPARE(refused->size(), may ? 0 : 3);
            if (!may) {
                QCOMPARE(refused->first().ruleId, u"R-SECURITY-01"_s);
                QCOMPARE(refused->first().actorId, session->account().id);
            }
        }
    }

    // An archive of the time before the filters' indexes and the totals gets them when it is opened.
    void anOlderArchiveIsBroughtUpToDate()
    {
        TempArchive archive;
        archive.session().lock();
        {
            Database old = archive.openUnrestricted();
            VERIFY_OK(old.execute("DROP INDEX main.audit_event_action_actor; DROP INDEX main.audit_event_refused;"
                                  "DROP INDEX main.audit_event_rule; DROP TABLE main.vault_intake;"
                                  "DROP TABLE main.vault_head;"
                                  "DROP TRIGGER main.vault_destroyed_for_good;"
                                  "ALTER TABLE main.vault DROP COLUMN destroyed_at;"
                                  "UPDATE main.schema_module SET version = 1 WHERE name = 'archive'"));
        }
        archive.reopen();
        VERIFY_OK(AuditLog(archive.session()).page({.ruleId = u"R-LI-01"_s}));
        auto database = archive.session().openGovernance();
        VERIFY_OK(database->prepare("SELECT recordings FROM main.vault_intake"));
    }

    void anExcerptIsCheckedWithTheKeyAlone()
    {
        Trail trail;
        VERIFY_OK(trail.session().changeRole(trail.person.id, Role::Dpo)); // keys and roles change in between
        VERIFY_OK(trail.session().renewAccount(trail.person.id, TempArchive::password()));
        (void)trail.unlock(u"sanne"_s);
        const auto json = trail.log.excerpt({.actorId = trail.person.id}, {});
        VERIFY_OK(json);
        const auto key = AuditExcerpt::keyFromFile(AuditExcerpt::keyFile(trail.session()));
        VERIFY_OK(key);
        const auto found = AuditExcerpt::verify(*json, *key);
        VERIFY_OK(found);
        QCOMPARE(found->events, 5); // two openings, two refused, one allowed
        QCOMPARE(found->organisation, u"Test BV"_s);
        QCOMPARE(found->archiveId, trail.session().archiveId());
        QCOMPARE(found->madeBy, trail.session().account().id);
        QVERIFY(found->gaps > 0);
        const auto made = trail.log.page({.action = u"AUDIT_EXCERPTED"_s});
        VERIFY_OK(made);
        QCOMPARE(made->size(), 1);
        QCOMPARE(made->first().detail["events"_L1].toInt(), 5);

        const TempArchive other;
        VERIFY_ERROR(AuditExcerpt::verify(*json, const_cast<TempArchive &>(other).session().audit().rootPublic()),
                     errors::WrongPublicKey);
        VERIFY_ERROR(AuditExcerpt::keyFromFile("nonsense"), errors::WrongPublicKey);
        VERIFY_ERROR(AuditExcerpt::verify("{}", *key), errors::NotAnExcerpt);
        VERIFY_ERROR(AuditExcerpt::verify("[", *key), errors::NotAnExcerpt);
        VERIFY_OK(trail.log.excerpt({.from = trail.noon.addDays(9)}, {})); // none is an answer too
    }

    // Every member of every event, each of the accounts' events and the rest: whatever is changed is found.
    void nothingInAnExcerptCanBeChanged()
    {
        Trail trail;
        const auto json = trail.log.excerpt({}, {});
        VERIFY_OK(json);
        const QByteArray key = trail.session().audit().rootPublic();
        const QJsonObject whole = QJsonDocument::fromJson(*json).object();
        const auto check = [&](const QJsonObject &changed, const QString &what) {
            const auto found = AuditExcerpt::verify(QJsonDocument(changed).toJson(), key);
            QVERIFY2(!found.has_value(), qPrintable(what));
        };
        for (auto it = whole.begin(); it != whole.end(); ++it) {
            QJsonObject changed = whole;
            if (it->isString())
                changed[it.key()] = it->toString() + u'x';
            else if (it->isDouble())
                changed[it.key()] = it->toInteger() + 1;
            else
                changed.remove(it.key());
            check(changed, it.key());
        }
        for (const QString &list : {u"events"_s, u"accounts"_s}) {
            const QJsonArray rows = whole[list].toArray();
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const QJsonObject row = rows[i].toObject();
                for (auto it = row.begin(); it != row.end(); ++it) {
                    QJsonObject other = row;
                    if (it->isString())
                        other[it.key()] = it.key() == u"outcome" ? u"REFUSED"_s : it->toString() + u'0';
                    else if (it->isDouble())
                        other[it.key()] = it->toInteger() + 1;
                    else
                        other[it.key()] = QJsonObject{{u"other"_s, 1}};
                    if (other == row)
                        continue;
                    QJsonArray some = rows;
                    some[i] = other;
                    QJsonObject changed = whole;
                    changed[list] = some;
                    check(changed, list + QString::number(i) + it.key());
                }
                QJsonArray fewer = rows;
                fewer.removeAt(i);
                QJsonObject changed = whole;
                changed[list] = fewer;
                check(changed, u"without "_s + list + QString::number(i));
            }
        }
    }

    // What the maker signs is not all that holds: an insider with the maker's key still cannot put in another's event.
    void theBreakIsNamed()
    {
        Trail trail;
        const auto json = trail.log.excerpt({}, {});
        VERIFY_OK(json);
        QJsonObject whole = QJsonDocument::fromJson(*json).object();
        QJsonArray events = whole["events"_L1].toArray();
        QJsonObject seventh = events[6].toObject();
        QCOMPARE(seventh["seq"_L1].toInt(), 7);
        seventh["reason"_L1] = u"another"_s;
        events[6] = seventh;
        whole["events"_L1] = events;
        const auto found = AuditExcerpt::verify(QJsonDocument(whole).toJson(), trail.session().audit().rootPublic());
        VERIFY_ERROR(found, errors::ExcerptBroken);
        QCOMPARE(found.error().parameters()[u"seq"_s].toLongLong(), 7);
    }

    void cancellingStops()
    {
        Trail trail;
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(trail.log.excerpt({}, cancel), errors::Cancelled);
    }
};

VOICELOG_GUILESS_TEST(TestAuditLog)
#include "tst_auditlog.moc"
