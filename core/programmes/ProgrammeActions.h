// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView ProgrammeAdded{"PROGRAMME_ADDED"};
inline constexpr QLatin1StringView ProgrammeChanged{"PROGRAMME_CHANGED"};
inline constexpr QLatin1StringView ProgrammeActivated{"PROGRAMME_ACTIVATED"};
inline constexpr QLatin1StringView ProgrammeSuspended{"PROGRAMME_SUSPENDED"};
inline constexpr QLatin1StringView ProgrammeEnded{"PROGRAMME_ENDED"};
inline constexpr QLatin1StringView ProgrammeClosed{"PROGRAMME_CLOSED"};
inline constexpr QLatin1StringView AnnouncementSoundAdded{"ANNOUNCEMENT_SOUND_ADDED"};
inline constexpr QLatin1StringView AnnouncementSoundRemoved{"ANNOUNCEMENT_SOUND_REMOVED"};
inline constexpr QLatin1StringView EmployeeNoticeAdded{"EMPLOYEE_NOTICE_ADDED"};
inline constexpr QLatin1StringView EmployeeNoticeChanged{"EMPLOYEE_NOTICE_CHANGED"};
inline constexpr QLatin1StringView WorksCouncilRecordAdded{"WORKS_COUNCIL_RECORD_ADDED"};
inline constexpr QLatin1StringView WorksCouncilRecordChanged{"WORKS_COUNCIL_RECORD_CHANGED"};
inline constexpr QLatin1StringView WorksCouncilDecided{"WORKS_COUNCIL_DECIDED"};
inline constexpr QLatin1StringView NullityInvoked{"NULLITY_INVOKED"};

/// The objectType of events about a programme, a notice, a works-council record; their objectId is its id.
inline constexpr QLatin1StringView programmeObject{"programme"};
inline constexpr QLatin1StringView employeeNoticeObject{"employeeNotice"};
inline constexpr QLatin1StringView worksCouncilObject{"worksCouncilRecord"};

} // namespace voicelog::actions
