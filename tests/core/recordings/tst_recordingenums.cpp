// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RecordingEnums.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestRecordingEnums : public QObject
{
    Q_OBJECT

    // Every id is DOMAIN's, none twice, and each leads back to its value.
    template <typename E>
    void verifyIds(const QStringList &expected)
    {
        QStringList found;
        for (int i = 0; i < expected.size(); ++i) {
            const auto id = enumId(E(i));
            found.append(QString(id));
            const auto back = enumFromId<E>(QString(id));
            QVERIFY(back.has_value());
            QCOMPARE(int(*back), i);
        }
        QCOMPARE(found, expected);
        QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
        QVERIFY(!enumFromId<E>(u"").has_value());
        QVERIFY(!enumFromId<E>(expected.first().toLower()).has_value()); // stored ids are exact
        QVERIFY(!enumFromId<E>(QString(expected.first() + u' ')).has_value());
    }

private Q_SLOTS:
    void ids()
    {
        verifyIds<Direction>({u"INBOUND"_s, u"OUTBOUND"_s, u"INTERNAL"_s});
        verifyIds<Origin>({u"CONTROLLER_SYSTEM"_s, u"PROCESSOR"_s, u"SUBMITTED_BY_INDIVIDUAL"_s, u"AUTHORITY_TAP"_s,
                           u"UNKNOWN_THIRD_PARTY"_s});
        verifyIds<PartyBasis>({u"PARTICIPANT"_s, u"BY_ORDER_OF_PARTICIPANT"_s, u"CONNECTION_HOLDER"_s, u"NONE"_s});
        verifyIds<ParticipantRole>({u"CUSTOMER"_s, u"AGENT"_s, u"SUPERVISOR"_s, u"THIRD"_s});
        verifyIds<Extent>({u"FULL"_s, u"PARTIAL"_s});
        verifyIds<PrivateCall>({u"NO"_s, u"SUSPECTED"_s, u"CONFIRMED"_s});
        verifyIds<SegmentKind>({u"TALK"_s, u"PROOF"_s, u"HOLD"_s, u"PRIVATE"_s, u"PAYMENT_DATA"_s, u"MASKED"_s});
        verifyIds<RecordingState>(
            {u"IMPORTED"_s, u"ACTIVE"_s, u"RESTRICTED"_s, u"DUE"_s, u"APPROVED"_s, u"DESTROYED"_s});
        verifyIds<CustomerKind>({u"CONSUMER"_s, u"BUSINESS"_s});
    }

    void listsAreWhole()
    {
        QCOMPARE(allDirections.size(), 3u);
        QCOMPARE(allSegmentKinds.size(), 6u);
        QCOMPARE(allRecordingStates.size(), 6u);
        QCOMPARE(allParticipantRoles.size(), 4u);
        for (size_t i = 0; i < allSegmentKinds.size(); ++i)
            QCOMPARE(size_t(allSegmentKinds[i]), i);
    }
};

VOICELOG_APPLESS_TEST(TestRecordingEnums)
#include "tst_recordingenums.moc"
