<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccountCommands</name>
    <message numerus="yes">
        <source>%n vault(s) must be granted again by an account that holds them.</source>
        <translation>
            <numerusform>%n vault must be granted again by an account that holds it.</numerusform>
            <numerusform>%n vaults must be granted again by an account that holds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message numerus="yes">
        <source>Not looked at: the recordings of %n programme(s) whose vault is not granted to this account.</source>
        <translation>
            <numerusform>Not looked at: the recordings of %n programme whose vault is not granted to this account.</numerusform>
            <numerusform>Not looked at: the recordings of %n programmes whose vault is not granted to this account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1</source>
        <translation>
            <numerusform>%n date in %1</numerusform>
            <numerusform>%n dates in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message numerus="yes">
        <source>%n recording(s) of %1 must go: no proof that they were announced</source>
        <translation>
            <numerusform>%n recording of %1 must go: no proof that it was announced</numerusform>
            <numerusform>%n recordings of %1 must go: no proof that they were announced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n recording(s) of %1</source>
        <translation>
            <numerusform>Destroy %n recording of %1</numerusform>
            <numerusform>Destroy %n recordings of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something keeps %n of them.</source>
        <translation>
            <numerusform>Something keeps %n of them.</numerusform>
            <numerusform>Something keeps %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the proof of %n sales call(s) of %1, so that the rest can go</source>
        <translation>
            <numerusform>Keep the proof of %n sales call of %1, so that the rest can go</numerusform>
            <numerusform>Keep the proof of %n sales calls of %1, so that the rest can go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnouncementCommands</name>
    <message numerus="yes">
        <source>%n announcement(s) heard.</source>
        <translation>
            <numerusform>%n announcement heard.</numerusform>
            <numerusform>%n announcements heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveCommands</name>
    <message numerus="yes">
        <source>%n event(s), %1 vault(s) and %2 recording(s) checked.</source>
        <translation>
            <numerusform>%n event, %1 vault(s) and %2 recording(s) checked.</numerusform>
            <numerusform>%n events, %1 vault(s) and %2 recording(s) checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message numerus="yes">
        <source>%n event(s), intact.</source>
        <translation>
            <numerusform>%n event, intact.</numerusform>
            <numerusform>%n events, intact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n event written to %1.</numerusform>
            <numerusform>%n events written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1, intact.</source>
        <translation>
            <numerusform>%n event of %1, intact.</numerusform>
            <numerusform>%n events of %1, intact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n file(s) copied, %1 unchanged, all read back and checked.</source>
        <translation>
            <numerusform>%n file copied, %1 unchanged, all read back and checked.</numerusform>
            <numerusform>%n files copied, %1 unchanged, all read back and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancingSections</name>
    <message numerus="yes">
        <source>%1: at least %n characters</source>
        <translation>
            <numerusform>%1: at least %n character</numerusform>
            <numerusform>%1: at least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalancingSteps</name>
    <message numerus="yes">
        <source>%n field(s) that this needs are not filled in</source>
        <translation>
            <numerusform>%n field that this needs is not filled in</numerusform>
            <numerusform>%n fields that this needs are not filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked.</source>
        <translation>
            <numerusform>%n grant revoked.</numerusform>
            <numerusform>%n grants revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message numerus="yes">
        <source>At least %n other means: a talk, more supervision, an audit of the books …</source>
        <translation>
            <numerusform>At least %n other means: a talk, more supervision, an audit of the books …</numerusform>
            <numerusform>At least %n other means: a talk, more supervision, an audit of the books …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One to %n persons.</source>
        <translation>
            <numerusform>One person.</numerusform>
            <numerusform>One to %n persons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set beforehand, and as short as will do: at most %n days, to be made longer once at most (R-MON-PERIOD-01). Calls of other days or lines cannot be taken in.</source>
        <translation>
            <numerusform>Set beforehand, and as short as will do: at most %n day, to be made longer once at most (R-MON-PERIOD-01). Calls of other days or lines cannot be taken in.</numerusform>
            <numerusform>Set beforehand, and as short as will do: at most %n days, to be made longer once at most (R-MON-PERIOD-01). Calls of other days or lines cannot be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only in very exceptional cases, and only with all that stands above: a concrete suspicion, nothing else that works, a period, a DPIA, the advice and two officers (R-COVERT-01). The persons are always told afterwards, within %n days, also when the suspicion was wrong (R-COVERT-02).</source>
        <translation>
            <numerusform>Only in very exceptional cases, and only with all that stands above: a concrete suspicion, nothing else that works, a period, a DPIA, the advice and two officers (R-COVERT-01). The persons are always told afterwards, within %n day, also when the suspicion was wrong (R-COVERT-02).</numerusform>
            <numerusform>Only in very exceptional cases, and only with all that stands above: a concrete suspicion, nothing else that works, a period, a DPIA, the advice and two officers (R-COVERT-01). The persons are always told afterwards, within %n days, also when the suspicion was wrong (R-COVERT-02).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n characters</source>
        <translation>
            <numerusform>%1: at least %n character</numerusform>
            <numerusform>%1: at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n of them</source>
        <translation>
            <numerusform>%1: at least %n of them</numerusform>
            <numerusform>%1: at least %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n days after the last day</source>
        <translation>
            <numerusform>%1: at most %n day after the last day</numerusform>
            <numerusform>%1: at most %n days after the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n days, the first and the last included</source>
        <translation>
            <numerusform>%1: at most %n day, the first and the last included</numerusform>
            <numerusform>%1: at most %n days, the first and the last included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message numerus="yes">
        <source>%n rule(s) stand in the way: %1</source>
        <translation>
            <numerusform>%n rule stands in the way: %1</numerusform>
            <numerusform>%n rules stand in the way: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that this needs are not filled in</source>
        <translation>
            <numerusform>%n field that this needs is not filled in</numerusform>
            <numerusform>%n fields that this needs are not filled in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldCommands</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln recordings were taken in</source>
        <translation>
            <numerusform>%Ln recording was taken in</numerusform>
            <numerusform>%Ln recordings were taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused</source>
        <translation>
            <numerusform>%Ln was refused</numerusform>
            <numerusform>%Ln were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not taken in because it was stopped</source>
        <translation>
            <numerusform>%Ln was not taken in because it was stopped</numerusform>
            <numerusform>%Ln were not taken in because it was stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls found (%1)</source>
        <translation>
            <numerusform>%Ln call found (%1)</numerusform>
            <numerusform>%Ln calls found (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will come in</source>
        <translation>
            <numerusform>%Ln will come in</numerusform>
            <numerusform>%Ln will come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation>
            <numerusform>%Ln taken in</numerusform>
            <numerusform>%Ln taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked yet</source>
        <translation>
            <numerusform>%Ln not checked yet</numerusform>
            <numerusform>%Ln not checked yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln with a warning</numerusform>
            <numerusform>%Ln with a warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <translation>
            <numerusform>%1 (%Ln file)</numerusform>
            <numerusform>%1 (%Ln files)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds without call data</source>
        <translation>
            <numerusform>%Ln sound without call data</numerusform>
            <numerusform>%Ln sounds without call data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call data without a sound</source>
        <translation>
            <numerusform>%Ln call data without a sound</numerusform>
            <numerusform>%Ln call data without a sound</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls on a line of another programme</source>
        <translation>
            <numerusform>%Ln call on a line of another programme</numerusform>
            <numerusform>%Ln calls on a line of another programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls on a line of no programme</source>
        <translation>
            <numerusform>%Ln call on a line of no programme</numerusform>
            <numerusform>%Ln calls on a line of no programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportTrust</name>
    <message numerus="yes">
        <source>%Ln certificates are trusted</source>
        <translation>
            <numerusform>%Ln certificate is trusted</numerusform>
            <numerusform>%Ln certificates are trusted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingCommands</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n character(s). A sentence of a few words is easy to remember.</source>
        <translation>
            <numerusform>At least %n character. A sentence of a few words is easy to remember.</numerusform>
            <numerusform>At least %n characters. A sentence of a few words is easy to remember.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>%n more character needed.</numerusform>
            <numerusform>%n more characters needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessingCommands</name>
    <message numerus="yes">
        <source>%n entry(ies) need attention.</source>
        <translation>
            <numerusform>%n entry needs attention.</numerusform>
            <numerusform>%n entries need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <translation>
            <numerusform>%n entry written to %1</numerusform>
            <numerusform>%n entries written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordingCommands</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) attached.</source>
        <translation>
            <numerusform>%n line attached.</numerusform>
            <numerusform>%n lines attached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterSteps</name>
    <message numerus="yes">
        <source>%n active recording programme(s) rest on it</source>
        <translation>
            <numerusform>%n active recording programme rests on it</numerusform>
            <numerusform>%n active recording programmes rest on it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still missing</source>
        <translation>
            <numerusform>%n field still missing</numerusform>
            <numerusform>%n fields still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message numerus="yes">
        <source>Leave %n recording(s) out</source>
        <translation>
            <numerusform>Leave %n recording out</numerusform>
            <numerusform>Leave %n recordings out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message numerus="yes">
        <source>%n recording(s) held</source>
        <translation>
            <numerusform>%n recording held</numerusform>
            <numerusform>%n recordings held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestDates</name>
    <message numerus="yes">
        <source>We waited %n day(s) for an answer: they are added.</source>
        <translation>
            <numerusform>We waited %n day for an answer: it is added.</numerusform>
            <numerusform>We waited %n days for an answer: they are added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestFindCommands</name>
    <message numerus="yes">
        <source>%n recording(s) held</source>
        <translation>
            <numerusform>%n recording held</numerusform>
            <numerusform>%n recordings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) left out</source>
        <translation>
            <numerusform>%n recording left out</numerusform>
            <numerusform>%n recordings left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestPackageCommands</name>
    <message numerus="yes">
        <source>%1: a package of %n file(s)</source>
        <translation>
            <numerusform>%1: a package of %n file</numerusform>
            <numerusform>%1: a package of %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message numerus="yes">
        <source>%n recording(s) that were found are not looked at: see the tab Search (R-ACCESS-01)</source>
        <translation>
            <numerusform>%n recording that was found is not looked at: see the tab Search (R-ACCESS-01)</numerusform>
            <numerusform>%n recordings that were found are not looked at: see the tab Search (R-ACCESS-01)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionCommands</name>
    <message numerus="yes">
        <source>the whole vault, %n recording(s)</source>
        <translation>
            <numerusform>the whole vault, %n recording</numerusform>
            <numerusform>the whole vault, %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) destroyed</source>
        <translation>
            <numerusform>%n recording destroyed</numerusform>
            <numerusform>%n recordings destroyed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) assessed.</source>
        <translation>
            <numerusform>%n recording assessed.</numerusform>
            <numerusform>%n recordings assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed.</source>
        <translation>
            <numerusform>%n date changed.</numerusform>
            <numerusform>%n dates changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became due.</source>
        <translation>
            <numerusform>%n became due.</numerusform>
            <numerusform>%n became due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole vault(s)</source>
        <translation>
            <numerusform>%n whole vault</numerusform>
            <numerusform>%n whole vaults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1 to %2.</source>
        <translation>
            <numerusform>%n certificate, %1 to %2.</numerusform>
            <numerusform>%n certificates, %1 to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AccountsPage</name>
    <message numerus="yes">
        <source>%n vault(s) can be opened by no other account: only the recovery words will open them.</source>
        <translation>
            <numerusform>%n vault can be opened by no other account: only the recovery words will open it.</numerusform>
            <numerusform>%n vaults can be opened by no other account: only the recovery words will open them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AnnouncementEditing</name>
    <message numerus="yes">
        <source>Nothing new was heard in the first %n minutes.</source>
        <translation>
            <numerusform>Nothing new was heard in the first minute.</numerusform>
            <numerusform>Nothing new was heard in the first %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AnswerDialog</name>
    <message numerus="yes">
        <source>%n part(s) not ticked yet (R-ACCESS-01)</source>
        <translation>
            <numerusform>%n part not ticked yet (R-ACCESS-01)</numerusform>
            <numerusform>%n parts not ticked yet (R-ACCESS-01)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AskDialog</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AuditPage</name>
    <message numerus="yes">
        <source>%n event(s) since the archive was made.</source>
        <translation>
            <numerusform>%n event since the archive was made.</numerusform>
            <numerusform>%n events since the archive was made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fit the filter.</source>
        <translation>
            <numerusform>%n event fits the filter.</numerusform>
            <numerusform>%n events fit the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n event(s) fit the filter; scroll for more.</source>
        <translation>
            <numerusform>More than %n event fits the filter; scroll for more.</numerusform>
            <numerusform>More than %n events fit the filter; scroll for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n event(s)</source>
        <translation>
            <numerusform>The audit trail is whole: %n event</numerusform>
            <numerusform>The audit trail is whole: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingCompareDialog</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differs</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingListPane</name>
    <message numerus="yes">
        <source>%n balancing record(s) to review</source>
        <translation>
            <numerusform>%n balancing record to review</numerusform>
            <numerusform>%n balancing records to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CallDataForm</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CaseCloseDialog</name>
    <message numerus="yes">
        <source>%n recording(s), with their call data, transcripts and notes</source>
        <translation>
            <numerusform>%n recording, with its call data, transcript and notes</numerusform>
            <numerusform>%n recordings, with their call data, transcripts and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the dossier, with the name(s) of %n person(s)</source>
        <translation>
            <numerusform>the dossier, with the name of %n person</numerusform>
            <numerusform>the dossier, with the names of %n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) of reason needed</source>
        <translation>
            <numerusform>%n more character of reason needed</numerusform>
            <numerusform>%n more characters of reason needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CaseGrantDialog</name>
    <message numerus="yes">
        <source>%n more character(s) of reason needed</source>
        <translation>
            <numerusform>%n more character of reason needed</numerusform>
            <numerusform>%n more characters of reason needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CaseHeader</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CaseListPane</name>
    <message numerus="yes">
        <source>%n day(s) that a case waits for</source>
        <translation>
            <numerusform>%n day that a case waits for</numerusform>
            <numerusform>%n days that a case waits for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CaseRulesPanel</name>
    <message numerus="yes">
        <source>Judged for %1: %n rule(s) stand in the way of the next step.</source>
        <translation>
            <numerusform>Judged for %1: %n rule stands in the way of the next step.</numerusform>
            <numerusform>Judged for %1: %n rules stand in the way of the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ChangeRoleDialog</name>
    <message numerus="yes">
        <source>The keys of %n vault(s) are taken back: they were granted for the former role. Grant again what the new one needs.</source>
        <translation>
            <numerusform>The key of %n vault is taken back: it was granted for the former role. Grant again what the new one needs.</numerusform>
            <numerusform>The keys of %n vaults are taken back: they were granted for the former role. Grant again what the new one needs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ClipboardGuard</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard after %n second(s) and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</source>
        <translation>
            <numerusform>Copied. It is taken off the clipboard after %n second and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</numerusform>
            <numerusform>Copied. It is taken off the clipboard after %n seconds and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ConditionsPanel</name>
    <message numerus="yes">
        <source>Judged for %1: %n rule(s) stand in the way.</source>
        <translation>
            <numerusform>Judged for %1: %n rule stands in the way.</numerusform>
            <numerusform>Judged for %1: %n rules stand in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::CopyDecisionDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es), %1 together</source>
        <translation>
            <numerusform>%n stretch, %1 together</numerusform>
            <numerusform>%n stretches, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ExportDialog</name>
    <message numerus="yes">
        <source>The reason must have at least %n characters</source>
        <translation>
            <numerusform>The reason must have at least %n character</numerusform>
            <numerusform>The reason must have at least %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln recordings</source>
        <translation>
            <numerusform>Export %Ln recording</numerusform>
            <numerusform>Export %Ln recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln whole recordings</source>
        <translation>
            <numerusform>%Ln whole recording</numerusform>
            <numerusform>%Ln whole recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings exported to %1</source>
        <translation>
            <numerusform>%Ln recording exported to %1</numerusform>
            <numerusform>%Ln recordings exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::FilterBar</name>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::FilterPanel</name>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n programme</numerusform>
            <numerusform>%n programmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::GrantDialog</name>
    <message numerus="yes">
        <source>%1 may open %n more vault(s)</source>
        <translation>
            <numerusform>%1 may open %n more vault</numerusform>
            <numerusform>%1 may open %n more vaults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::GuidedForm</name>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Still missing: %n</numerusform>
            <numerusform>Still missing: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n still missing</numerusform>
            <numerusform>%n still missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::HoldsPane</name>
    <message numerus="yes">
        <source>%n hold(s) wait for a second officer</source>
        <translation>
            <numerusform>%n hold waits for a second officer</numerusform>
            <numerusform>%n holds wait for a second officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still there</source>
        <translation>
            <numerusform>%n recording still there</numerusform>
            <numerusform>%n recordings still there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ImportDialog</name>
    <message numerus="yes">
        <source>Take in %Ln recordings</source>
        <translation>
            <numerusform>Take in %Ln recording</numerusform>
            <numerusform>Take in %Ln recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ImportReviewPane</name>
    <message numerus="yes">
        <source>%Ln remarks about the files</source>
        <translation>
            <numerusform>%Ln remark about the files</numerusform>
            <numerusform>%Ln remarks about the files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::LiftHoldDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::MappingDialog</name>
    <message numerus="yes">
        <source>What becomes of the first %Ln rows</source>
        <translation>
            <numerusform>What becomes of the first row</numerusform>
            <numerusform>What becomes of the first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes of the first %Ln rows; not all fits in %1 of them</source>
        <translation>
            <numerusform>What becomes of the first row; not all of it fits</numerusform>
            <numerusform>What becomes of the first %Ln rows; not all fits in %1 of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::NoticeDesk</name>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n field still empty</numerusform>
            <numerusform>%n fields still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::OverviewPage</name>
    <message numerus="yes">
        <source>The audit trail is whole: %n event(s)</source>
        <translation>
            <numerusform>The audit trail is whole: %n event</numerusform>
            <numerusform>The audit trail is whole: %n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::PlaceHoldDialog</name>
    <message numerus="yes">
        <source>They are in %n vault(s): each gets a hold of its own.</source>
        <translation>
            <numerusform>They are in %n vault: each gets a hold of its own.</numerusform>
            <numerusform>They are in %n vaults: each gets a hold of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) of the reason needed</source>
        <translation>
            <numerusform>%n more character of the reason needed</numerusform>
            <numerusform>%n more characters of the reason needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n character(s) too long</source>
        <translation>
            <numerusform>The reason is %n character too long</numerusform>
            <numerusform>The reason is %n characters too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ProcessingPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies) exported to %1</source>
        <translation>
            <numerusform>%Ln entry exported to %1</numerusform>
            <numerusform>%Ln entries exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ProgrammeDesk</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <comment>that stand in the way</comment>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n field still empty</numerusform>
            <numerusform>%n fields still empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ProposalsPane</name>
    <message numerus="yes">
        <source>%n proposal(s) wait for a second officer</source>
        <translation>
            <numerusform>%n proposal waits for a second officer</numerusform>
            <numerusform>%n proposals wait for a second officer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be read: %1</source>
        <translation>
            <numerusform>%n vault could not be read: %1</numerusform>
            <numerusform>%n vaults could not be read: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are held now and go when their hold ends</source>
        <translation>
            <numerusform>%1, of which %n is held now and goes when its hold ends</numerusform>
            <numerusform>%1, of which %n are held now and go when their hold ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ReasonDialog</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>%n more character needed. Write no names.</numerusform>
            <numerusform>%n more characters needed. Write no names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RecipientDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingsPage</name>
    <message numerus="yes">
        <source>%n recording(s) judged</source>
        <translation>
            <numerusform>%n recording judged</numerusform>
            <numerusform>%n recordings judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterCheckPanel</name>
    <message numerus="yes">
        <source>%Ln entry(ies) not complete</source>
        <translation>
            <numerusform>%Ln entry not complete</numerusform>
            <numerusform>%Ln entries not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) overdue</source>
        <translation>
            <numerusform>%Ln review overdue</numerusform>
            <numerusform>%Ln reviews overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterImportDialog</name>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in</source>
        <translation>
            <numerusform>%Ln entry taken in</numerusform>
            <numerusform>%Ln entries taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln already there</numerusform>
            <numerusform>%Ln already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln active</numerusform>
            <numerusform>%Ln active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln shown</source>
        <translation>
            <numerusform>the first %Ln shown</numerusform>
            <numerusform>the first %Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln</source>
        <translation>
            <numerusform>Take in %Ln</numerusform>
            <numerusform>Take in %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterListPane</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to review</source>
        <translation>
            <numerusform>%n entry to review</numerusform>
            <numerusform>%n entries to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ReleaseDialog</name>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>%n more character needed. Write no names.</numerusform>
            <numerusform>%n more characters needed. Write no names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RemoveProofDialog</name>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>%n more character needed. Write no names.</numerusform>
            <numerusform>%n more characters needed. Write no names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RenewPasswordDialog</name>
    <message numerus="yes">
        <source>%n vault(s) must be granted again by an officer who holds them.</source>
        <translation>
            <numerusform>%n vault must be granted again by an officer who holds it.</numerusform>
            <numerusform>%n vaults must be granted again by an officer who holds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestDecisionsPanel</name>
    <message numerus="yes">
        <source>%n recording(s) are not decided yet.</source>
        <translation>
            <numerusform>%n recording is not decided yet.</numerusform>
            <numerusform>%n recordings are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestDetail</name>
    <message numerus="yes">
        <source>%n vault(s) could not be looked into: ask the officer who holds their keys.</source>
        <translation>
            <numerusform>%n vault could not be looked into: ask the officer who holds its key.</numerusform>
            <numerusform>%n vaults could not be looked into: ask the officer who holds their keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are held for it now</source>
        <translation>
            <numerusform>%n recording is held for it now</numerusform>
            <numerusform>%n recordings are held for it now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestHoldsPanel</name>
    <message numerus="yes">
        <source>%n recording(s) are kept for it: nobody plays or destroys them (R-ACCESS-03).</source>
        <translation>
            <numerusform>%n recording is kept for it: nobody plays or destroys it (R-ACCESS-03).</numerusform>
            <numerusform>%n recordings are kept for it: nobody plays or destroys them (R-ACCESS-03).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestListPane</name>
    <message numerus="yes">
        <source>%n request(s) to be answered within a week</source>
        <translation>
            <numerusform>%n request to be answered within a week</numerusform>
            <numerusform>%n requests to be answered within a week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestRightsPanel</name>
    <message numerus="yes">
        <source>%n recording(s) are not decided yet.</source>
        <translation>
            <numerusform>%n recording is not decided yet.</numerusform>
            <numerusform>%n recordings are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RequestSearchPanel</name>
    <message numerus="yes">
        <source>%n recording(s) found.</source>
        <translation>
            <numerusform>%n recording found.</numerusform>
            <numerusform>%n recordings found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at: take in what is of the person, and leave out the others.</source>
        <translation>
            <numerusform>%n to look at: take in what is of the person, and leave out the others.</numerusform>
            <numerusform>%n to look at: take in what is of the person, and leave out the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be looked into. Calls of the person may lie there.</source>
        <translation>
            <numerusform>%n vault could not be looked into. Calls of the person may lie there.</numerusform>
            <numerusform>%n vaults could not be looked into. Calls of the person may lie there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RetentionPane</name>
    <message numerus="yes">
        <source>%n vault(s) could not be read: what is due there is not known, and is not destroyed. The page Destruction says which.</source>
        <translation>
            <numerusform>%n vault could not be read: what is due there is not known, and is not destroyed. The page Destruction says which.</numerusform>
            <numerusform>%n vaults could not be read: what is due there is not known, and is not destroyed. The page Destruction says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RightDecisionDialog</name>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RulesTab</name>
    <message numerus="yes">
        <source>%n rule(s) stand against this recording.</source>
        <translation>
            <numerusform>%n rule stands against this recording.</numerusform>
            <numerusform>%n rules stand against this recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), nothing that blocks.</source>
        <translation>
            <numerusform>%n warning, nothing that blocks.</numerusform>
            <numerusform>%n warnings, nothing that blocks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::TextDialog</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>%n more character needed</numerusform>
            <numerusform>%n more characters needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::TodayPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n due today</numerusform>
            <numerusform>%n due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a week</source>
        <translation>
            <numerusform>%n within a week</numerusform>
            <numerusform>%n within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, until %1</source>
        <translation>
            <numerusform>%n later, until %1</numerusform>
            <numerusform>%n later, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The recordings of %n programme(s) are not looked at: their vault is not granted to you.</source>
        <translation>
            <numerusform>The recordings of %n programme are not looked at: its vault is not granted to you.</numerusform>
            <numerusform>The recordings of %n programmes are not looked at: their vaults are not granted to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::TurnDialog</name>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>%n more character needed. Write no names.</numerusform>
            <numerusform>%n more characters needed. Write no names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::WatchDialog</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
