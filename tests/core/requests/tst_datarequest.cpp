// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <requests/DataRequest.h>
#include <requests/RequestErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

DataRequest received(QDate on)
{
    DataRequest request;
    request.receivedOn = on;
    request.requester = u"Fenna Bos"_s;
    return request;
}

} // namespace

class TestDataRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        DataRequest request = received({2026, 5, 4});
        request.kind = RequestKind::Objection;
        request.state = RequestState::ClarificationPending;
        request.channel = RequestChannel::ViaRepresentative;
        request.requesterKind = RequesterKind::FormerEmployee;
        request.contact = u"fenna@example.nl"_s;
        request.representative = u"mr. De Wit"_s;
        request.authorisationChecked = true;
        request.identity = IdentityState::Verified;
        request.identityMethod = IdentityMethod::CallBackKnownNumber;
        request.identityCheckedOn = QDate(2026, 5, 18);
        request.identityCheckedBy = Id::fromString(u"01a20ca4-dfe5-77da-b8b2-7405c7298bdf"_s);
        request.scope = {false, {2026, 1, 1}, {2026, 3, 31}, {u"06 12345678"_s}, {u"C-17"_s}, {u"SALES-2026-000001"_s}};
        request.pauses = {{PauseKind::Identity, {2026, 5, 6}, {2026, 5, 18}},
                          {PauseKind::Clarification, {2026, 5, 20}, {}}};
        request.extension = DataRequest::Extension{
            {2026, 5, 22}, ExtensionReason::NumberOfRequests, u"Forty requests of one action."_s, {2026, 5, 22}};
        request.notes = u"Wants sound."_s;
        const auto read = DataRequest::fromJson(request.toJson());
        VERIFY_OK(read);
        QCOMPARE(read->toJson(), request.toJson());
        QCOMPARE(read->scope, request.scope);
        QCOMPARE(read->pauses, request.pauses);
        QCOMPARE(*read->extension, *request.extension);
        QCOMPARE(read->openQuestion()->askedOn, QDate(2026, 5, 20));
        VERIFY_ERROR(DataRequest::fromJson({{u"kind"_s, u"CURIOSITY"_s}}), errors::InvalidValue);
        VERIFY_ERROR(DataRequest::fromJson({{u"why"_s, u"because"_s}}), errors::InvalidValue);
        VERIFY_ERROR(DataRequest::fromJson({{u"scope"_s, QJsonObject{{u"who"_s, u"me"_s}}}}), errors::InvalidValue);
    }

    void aScopeThatNamesSomethingIsNotEverything()
    {
        const auto read =
            DataRequest::fromJson({{u"scope"_s, QJsonObject{{u"numbers"_s, QJsonArray{u"0612345678"_s}}}}});
        VERIFY_OK(read);
        QVERIFY(!read->scope.all);
        QVERIFY(DataRequest::fromJson({})->scope.all);
    }

    // S1, S2 and S4 of DOMAIN 7.
    void dueDates_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("due");
        QTest::newRow("S1 on a Saturday") << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("S1 leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
        QTest::newRow("S1 the month's last") << QDate(2026, 8, 31) << QDate(2026, 9, 30);
        QTest::newRow("S2 Easter") << QDate(2026, 3, 5) << QDate(2026, 4, 7);
        QTest::newRow("S2 King's Day") << QDate(2026, 3, 27) << QDate(2026, 4, 28);
        QTest::newRow("S2 Boxing Day") << QDate(2026, 11, 26) << QDate(2026, 12, 28);
    }
    void dueDates()
    {
        QFETCH(QDate, on);
        const DataRequest request = received(on);
        const AccessDeadline dates = request.deadline(on, nullptr);
        QTEST(request.dueOn(dates), "due");
        QCOMPARE(dates.dueDateUnpaused, dates.dueDate);
    }
    void s4TwoDatesForAPause()
    {
        DataRequest request = received({2026, 5, 4});
        request.pauses = {{PauseKind::Identity, {2026, 5, 6}, {2026, 5, 18}}};
        AccessDeadline dates = request.deadline({2026, 5, 18}, nullptr);
        QCOMPARE(dates.dueDateUnpaused, QDate(2026, 6, 4));
        QCOMPARE(request.dueOn(dates), QDate(2026, 6, 16));
        QCOMPARE(dates.pausedDays, 12);
        request.pauses = {{PauseKind::Identity, {2026, 5, 20}, {2026, 6, 1}}};
        dates = request.deadline({2026, 6, 1}, nullptr);
        QCOMPARE(request.dueOn(dates), QDate(2026, 6, 4));
        QCOMPARE(dates.ignoredPauses.size(), 1);
    }

    void whatIsMissingOrWrong_data()
    {
        QTest::addColumn<DataRequest>("request");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("field");
        const QDate day(2026, 5, 4);
        QTest::newRow("whole") << received(day) << QString() << QString();
        DataRequest nobody = received(day);
        nobody.requester = u"  "_s;
        QTest::newRow("nobody") << nobody << u"base.missing-value"_s << u"requester"_s;
        QTest::newRow("no day") << received({}) << u"base.missing-value"_s << u"receivedOn"_s;
        QTest::newRow("tomorrow") << received({2026, 5, 21}) << u"base.invalid-value"_s << u"receivedOn"_s;
        QTest::newRow("before the GDPR") << received({2018, 5, 24}) << u"base.invalid-value"_s << u"receivedOn"_s;
        DataRequest through = received(day);
        through.channel = RequestChannel::ViaRepresentative;
        QTest::newRow("through nobody") << through << u"base.missing-value"_s << u"representative"_s;
        DataRequest backwards = received(day);
        backwards.scope.from = day;
        backwards.scope.until = day.addDays(-1);
        QTest::newRow("backwards") << backwards << u"base.invalid-value"_s << u"scope.until"_s;
        DataRequest number = received(day);
        number.notes = u"Her BSN is 111222333."_s;
        QTest::newRow("a BSN") << number << u"requests.citizen-number"_s << u"notes"_s;
    }
    void whatIsMissingOrWrong()
    {
        QFETCH(DataRequest, request);
        QFETCH(QString, error);
        const auto checked = request.check({2026, 5, 20});
        QCOMPARE(checked ? QString() : QString(checked.error().id()), error);
        if (!checked)
            QTEST(checked.error().parameters().value(u"field"_s).toString(), "field");
    }
};

VOICELOG_GUILESS_TEST(TestDataRequest)
#include "tst_datarequest.moc"
