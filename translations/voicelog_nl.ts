<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AccountCommands</name>
    <message>
        <source>disabled</source>
        <translation>uitgeschakeld</translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nieuw wachtwoord van %1: </translation>
    </message>
    <message>
        <source>%1 may open %2.</source>
        <translation>%1 mag %2 openen.</translation>
    </message>
    <message>
        <source>%1 may no longer open %2.</source>
        <translation>%1 mag %2 niet meer openen.</translation>
    </message>
    <message>
        <source>Present password: </source>
        <translation>Huidig wachtwoord: </translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Nieuw wachtwoord: </translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Het wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>PRIVACY_OFFICER, INVESTIGATOR, DPO, OR_REVIEWER, RETENTION_SERVICE or ADMINISTRATOR.</source>
        <translation>PRIVACY_OFFICER, INVESTIGATOR, DPO, OR_REVIEWER, RETENTION_SERVICE of ADMINISTRATOR.</translation>
    </message>
    <message>
        <source>A file whose first line is the new password.</source>
        <translation>Een bestand met het nieuwe wachtwoord op de eerste regel.</translation>
    </message>
    <message>
        <source>Adds an account.</source>
        <translation>Voegt een account toe.</translation>
    </message>
    <message>
        <source>Lists the accounts.</source>
        <translation>Toont de accounts.</translation>
    </message>
    <message>
        <source>Takes an account&apos;s keys away.</source>
        <translation>Neemt een account zijn sleutels af.</translation>
    </message>
    <message>
        <source>Gives an account the key of a vault (its id, or its programme).</source>
        <translation>Geeft een account de sleutel van een kluis (de id, of de regeling ervan).</translation>
    </message>
    <message>
        <source>Takes the key of a vault back.</source>
        <translation>Neemt de sleutel van een kluis terug.</translation>
    </message>
    <message>
        <source>Changes your own password.</source>
        <translation>Wijzigt uw eigen wachtwoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) must be granted again by an account that holds them.</source>
        <translation>
            <numerusform>%n kluis moet opnieuw worden toegekend door een account dat de sleutel heeft.</numerusform>
            <numerusform>%n kluizen moeten opnieuw worden toegekend door een account dat de sleutels heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lets a disabled account in again, without the vaults it had.</source>
        <translation>Laat een uitgeschakeld account weer binnen, zonder de kluizen die het had.</translation>
    </message>
    <message>
        <source>Gives an account another role; the vaults it had are taken back.</source>
        <translation>Geeft een account een andere rol; de kluizen die het had worden teruggenomen.</translation>
    </message>
    <message>
        <source>Gives somebody else a new password, and with it new keys.</source>
        <translation>Geeft iemand anders een nieuw wachtwoord, en daarmee nieuwe sleutels.</translation>
    </message>
</context>
<context>
    <name>AgendaCommands</name>
    <message>
        <source>Not looked at: %1. %2</source>
        <translation>Niet bekeken: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Not looked at: the recordings of %n programme(s) whose vault is not granted to this account.</source>
        <translation>
            <numerusform>Niet bekeken: de opnamen van %n regeling waarvan deze account geen toegang tot de kluis heeft.</numerusform>
            <numerusform>Niet bekeken: de opnamen van %n regelingen waarvan deze account geen toegang tot de kluis heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due before %1: no file was written.</source>
        <translation>Vóór %1 loopt niets af: er is geen bestand geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in %1</source>
        <translation>
            <numerusform>%n datum in %1</numerusform>
            <numerusform>%n datums in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>How far ahead to look; 90 if not given.</source>
        <translation>Hoeveel dagen vooruit; 90 als niets is opgegeven.</translation>
    </message>
    <message>
        <source>The calendar file to write, e.g. dates.ics.</source>
        <translation>Het agendabestand dat wordt geschreven, bijvoorbeeld termijnen.ics.</translation>
    </message>
    <message>
        <source>Lists what is overdue, due, or coming.</source>
        <translation>Toont wat te laat is, afloopt of eraan komt.</translation>
    </message>
    <message>
        <source>Writes the dates for a calendar program, without personal data.</source>
        <translation>Schrijft de datums voor een agendaprogramma, zonder persoonsgegevens.</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>Review balancing record %1</source>
        <translation>Belangenafweging %1 herzien</translation>
    </message>
    <message>
        <source>Review register entry %1</source>
        <translation>Registerregel %1 herzien</translation>
    </message>
    <message>
        <source>Have the rules %1 reviewed by a lawyer</source>
        <translation>De regels %1 laten beoordelen door een jurist</translation>
    </message>
    <message>
        <source>Programme %1 is suspended</source>
        <translation>Regeling %1 is opgeschort</translation>
    </message>
    <message>
        <source>Programme %1 is to start</source>
        <translation>Regeling %1 zou beginnen</translation>
    </message>
    <message>
        <source>Programme %1 is still a draft</source>
        <translation>Regeling %1 is nog een concept</translation>
    </message>
    <message>
        <source>The works council is to answer %1</source>
        <translation>De ondernemingsraad moet %1 nog beantwoorden</translation>
    </message>
    <message>
        <source>Last day for the works council to invoke nullity of %1</source>
        <translation>Laatste dag voor de ondernemingsraad om de nietigheid van %1 in te roepen</translation>
    </message>
    <message>
        <source>Notice %1 to employees takes effect</source>
        <translation>Mededeling %1 aan medewerkers gaat in</translation>
    </message>
    <message>
        <source>Notice %1 to employees has no first day</source>
        <translation>Mededeling %1 aan medewerkers heeft nog geen ingangsdatum</translation>
    </message>
    <message>
        <source>Recording %1 must go: no proof that it was announced</source>
        <translation>Opname %1 moet weg: geen bewijs dat zij is gemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) of %1 must go: no proof that they were announced</source>
        <translation>
            <numerusform>%n opname van %1 moet weg: geen bewijs dat zij is gemeld</numerusform>
            <numerusform>%n opnamen van %1 moeten weg: geen bewijs dat zij zijn gemeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Release of recording %1 waits for a second officer</source>
        <translation>Vrijgave van opname %1 wacht op een tweede functionaris</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wacht %n dag</numerusform>
            <numerusform>wacht %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>The next version is not in force yet: %1.</source>
        <translation>De volgende versie geldt nog niet: %1.</translation>
    </message>
    <message>
        <source>The review has begun and is not finished.</source>
        <translation>De herziening is begonnen en nog niet klaar.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Gevraagd op %1.</translation>
    </message>
    <message>
        <source>Another officer proposed it: you can confirm it.</source>
        <translation>Een andere functionaris heeft dit voorgesteld: u kunt het bevestigen.</translation>
    </message>
    <message>
        <source>You proposed it yourself: another officer must confirm it.</source>
        <translation>U hebt dit zelf voorgesteld: een andere functionaris moet het bevestigen.</translation>
    </message>
    <message>
        <source>Not filled in: %1.</source>
        <translation>Niet ingevuld: %1.</translation>
    </message>
    <message>
        <source>Prove the announcement and release it, or let it go.</source>
        <translation>Bewijs de melding en geef vrij, of laat vernietigen.</translation>
    </message>
    <message>
        <source>Nothing stands in the way: it can be made active.</source>
        <translation>Niets staat in de weg: zij kan actief worden.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Within a week</source>
        <translation>Binnen een week</translation>
    </message>
    <message>
        <source>Waiting, without a date</source>
        <translation>Wacht, zonder datum</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Herzieningen</translation>
    </message>
    <message>
        <source>Programmes and notices</source>
        <translation>Regelingen en mededelingen</translation>
    </message>
    <message>
        <source>Works council</source>
        <translation>Ondernemingsraad</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>the balancing records</source>
        <translation>de belangenafwegingen</translation>
    </message>
    <message>
        <source>the processing register</source>
        <translation>het verwerkingsregister</translation>
    </message>
    <message>
        <source>the editions of the rules</source>
        <translation>de edities van de regels</translation>
    </message>
    <message>
        <source>the programmes</source>
        <translation>de regelingen</translation>
    </message>
    <message>
        <source>the works-council records</source>
        <translation>de OR-dossiers</translation>
    </message>
    <message>
        <source>the notices to employees</source>
        <translation>de mededelingen aan medewerkers</translation>
    </message>
    <message>
        <source>the recordings</source>
        <translation>de opnamen</translation>
    </message>
    <message>
        <source>Voicelog: dates to keep</source>
        <translation>Voicelog: termijnen</translation>
    </message>
    <message>
        <source>There is no consent to it.</source>
        <translation>Er is geen instemming.</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n recording(s) of %1</source>
        <translation>
            <numerusform>%n opname van %1 vernietigen</numerusform>
            <numerusform>%n opnamen van %1 vernietigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy all recordings and the file of %1</source>
        <translation>Alle opnamen en het dossier van %1 vernietigen</translation>
    </message>
    <message>
        <source>Hold %1 lapses unless a second officer confirms it</source>
        <translation>Bewaarbevel %1 vervalt tenzij een tweede functionaris het bevestigt</translation>
    </message>
    <message>
        <source>Review whether hold %1 is still needed</source>
        <translation>Nagaan of bewaarbevel %1 nog nodig is</translation>
    </message>
    <message>
        <source>Case %1 is approved and can begin</source>
        <translation>Dossier %1 is goedgekeurd en kan beginnen</translation>
    </message>
    <message>
        <source>Last day of recording in case %1</source>
        <translation>Laatste dag van opnemen in dossier %1</translation>
    </message>
    <message>
        <source>Evaluate and close case %1</source>
        <translation>Dossier %1 evalueren en sluiten</translation>
    </message>
    <message>
        <source>Inform the persons concerned of case %1</source>
        <translation>De betrokkenen van dossier %1 informeren</translation>
    </message>
    <message>
        <source>A step in case %1 waits for a second officer</source>
        <translation>Een stap in dossier %1 wacht op een tweede functionaris</translation>
    </message>
    <message>
        <source>One officer proposed it: another must confirm it.</source>
        <translation>Een functionaris heeft dit voorgesteld: een andere moet het bevestigen.</translation>
    </message>
    <message>
        <source>Two officers must order it.</source>
        <translation>Twee functionarissen moeten het opdragen.</translation>
    </message>
    <message>
        <source>Look for the person first: until then nothing that it may be about is destroyed.</source>
        <translation>Zoek eerst naar de persoon: tot dan wordt niets vernietigd waar het over kan gaan.</translation>
    </message>
    <message numerus="yes">
        <source>Something keeps %n of them.</source>
        <translation>
            <numerusform>Iets houdt %n ervan vast.</numerusform>
            <numerusform>Iets houdt %n ervan vast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until %2: %1.</source>
        <translation>Blijft bewaard tot %2: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Blijft bewaard: %1.</translation>
    </message>
    <message>
        <source>Destruction and holds</source>
        <translation>Vernietiging en bewaarbevelen</translation>
    </message>
    <message>
        <source>Monitoring cases</source>
        <translation>Controledossiers</translation>
    </message>
    <message>
        <source>what is to be destroyed</source>
        <translation>wat vernietigd moet worden</translation>
    </message>
    <message>
        <source>the holds</source>
        <translation>de bewaarbevelen</translation>
    </message>
    <message>
        <source>the monitoring cases</source>
        <translation>de controledossiers</translation>
    </message>
    <message>
        <source>what is due in a vault that cannot be read</source>
        <translation>wat te vernietigen is in een kluis die niet kan worden gelezen</translation>
    </message>
    <message>
        <source>Keep the proof of sales call %1, so that the rest can go</source>
        <translation>Bewaar het bewijs van verkoopgesprek %1, zodat de rest weg kan</translation>
    </message>
    <message numerus="yes">
        <source>Keep the proof of %n sales call(s) of %1, so that the rest can go</source>
        <translation>
            <numerusform>Bewaar het bewijs van %n verkoopgesprek van %1, zodat de rest weg kan</numerusform>
            <numerusform>Bewaar het bewijs van %n verkoopgesprekken van %1, zodat de rest weg kan</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then the whole call stays with its proof.</source>
        <translation>Tot dan blijft het hele gesprek bij zijn bewijs.</translation>
    </message>
    <message>
        <source>Answer request %1</source>
        <translation>Beantwoord verzoek %1</translation>
    </message>
    <message>
        <source>No answer from who made request %1: remind, or close it</source>
        <translation>Geen antwoord van de indiener van verzoek %1: herinner, of sluit het</translation>
    </message>
    <message>
        <source>It waits for proof of identity.</source>
        <translation>Het wacht op bewijs van identiteit.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>the requests of data subjects</source>
        <translation>de verzoeken van betrokkenen</translation>
    </message>
    <message>
        <source>It waits for clarification.</source>
        <translation>Het wacht op verduidelijking.</translation>
    </message>
    <message>
        <source>Write down that the answer to request %1 arrived</source>
        <translation>Leg vast dat het antwoord op verzoek %1 is aangekomen</translation>
    </message>
    <message>
        <source>Open a request: somebody objected in recording %1</source>
        <translation>Open een verzoek: in opname %1 is bezwaar gemaakt</translation>
    </message>
</context>
<context>
    <name>AnnouncementCommands</name>
    <message>
        <source>not fully</source>
        <translation>niet helemaal</translation>
    </message>
    <message>
        <source>The proof is removed.</source>
        <translation>Het bewijs is verwijderd.</translation>
    </message>
    <message>
        <source>Nothing new was heard.</source>
        <translation>Er is niets nieuws gehoord.</translation>
    </message>
    <message numerus="yes">
        <source>%n announcement(s) heard.</source>
        <translation>
            <numerusform>%n melding gehoord.</numerusform>
            <numerusform>%n meldingen gehoord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enters a proof that the recording was announced.</source>
        <translation>Legt een bewijs vast dat de opname is gemeld.</translation>
    </message>
    <message>
        <source>The proof as JSON: kind, announcedAt, language, textVersion, announcedPurposes, playedFully, privacyNoticeRef, segmentId.</source>
        <translation>Het bewijs als JSON: kind, announcedAt, language, textVersion, announcedPurposes, playedFully, privacyNoticeRef, segmentId.</translation>
    </message>
    <message>
        <source>Lists how it was proven that the recording was announced.</source>
        <translation>Toont hoe is bewezen dat de opname is gemeld.</translation>
    </message>
    <message>
        <source>Removes a proof.</source>
        <translation>Verwijdert een bewijs.</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters, without names.</source>
        <translation>Waarom, in 20 tot 4000 tekens, zonder namen.</translation>
    </message>
    <message>
        <source>Listens for the announcement in the first minutes.</source>
        <translation>Luistert of de melding in de eerste minuten te horen is.</translation>
    </message>
    <message>
        <source>The announcement&apos;s sound; those of the programme if not given.</source>
        <translation>Het geluid van de melding; anders die van de opnameregeling.</translation>
    </message>
    <message>
        <source>Its language: nl, en …</source>
        <translation>De taal: nl, en …</translation>
    </message>
    <message>
        <source>Which wording it is.</source>
        <translation>Welke versie van de tekst het is.</translation>
    </message>
    <message>
        <source>The purposes that it names, separated by commas.</source>
        <translation>De doelen die genoemd worden, gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>Where the full notice is.</source>
        <translation>Waar de volledige verklaring staat.</translation>
    </message>
</context>
<context>
    <name>AnnouncementText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Afgespeeld</translation>
    </message>
    <message>
        <source>From beginning to end</source>
        <translation>Van begin tot eind</translation>
    </message>
    <message>
        <source>Not to the end, or not from the beginning</source>
        <translation>Niet tot het eind, of niet vanaf het begin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Doelen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Full notice</source>
        <translation>Volledige verklaring</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Gelijkenis</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Announcement at %1</source>
        <translation>Melding op %1</translation>
    </message>
</context>
<context>
    <name>ArchiveCommands</name>
    <message>
        <source>Recovery words, shown this once: write them down and keep them in a safe place.</source>
        <translation>Herstelwoorden, die u alleen nu ziet: schrijf ze op en bewaar ze op een veilige plaats.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Wachtwoord van %1: </translation>
    </message>
    <message>
        <source>The archive %1 is made.</source>
        <translation>Het archief %1 is gemaakt.</translation>
    </message>
    <message>
        <source>%1 is made; account %2, password %3.</source>
        <translation>%1 is gemaakt; account %2, wachtwoord %3.</translation>
    </message>
    <message>
        <source>Makes an archive; --account and --password-file name its first officer.</source>
        <translation>Maakt een archief; --account en --password-file noemen de eerste functionaris.</translation>
    </message>
    <message>
        <source>Who answers for the recordings.</source>
        <translation>Wie voor de opnamen verantwoordelijk is.</translation>
    </message>
    <message>
        <source>There is no second officer to confirm; every report will say so.</source>
        <translation>Er is geen tweede functionaris om te bevestigen; elk rapport vermeldt dat.</translation>
    </message>
    <message>
        <source>Tells what can be known without a password.</source>
        <translation>Zegt wat zonder wachtwoord te weten is.</translation>
    </message>
    <message>
        <source>Makes a demo archive and prints its accounts.</source>
        <translation>Maakt een demo-archief en toont de accounts ervan.</translation>
    </message>
    <message>
        <source>Makes a large archive of invented calls, for measuring.</source>
        <translation>Maakt een groot archief van verzonnen gesprekken, om te meten.</translation>
    </message>
    <message>
        <source>How many; 10000 if not given.</source>
        <translation>Hoeveel; 10000 als het er niet staat.</translation>
    </message>
    <message>
        <source>Over how many programmes; 10 if not given.</source>
        <translation>Over hoeveel regelingen; 10 als het er niet staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), %1 vault(s) and %2 recording(s) checked.</source>
        <translation>
            <numerusform>%n gebeurtenis, %1 kluizen en %2 opnamen gecontroleerd.</numerusform>
            <numerusform>%n gebeurtenissen, %1 kluizen en %2 opnamen gecontroleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks every file, the audit trail, the keyring and every recording.</source>
        <translation>Controleert elk bestand, het controlespoor, de sleutelbos en elke opname.</translation>
    </message>
</context>
<context>
    <name>AuditCommands</name>
    <message numerus="yes">
        <source>%n event(s), intact.</source>
        <translation>
            <numerusform>%n gebeurtenis, ongeschonden.</numerusform>
            <numerusform>%n gebeurtenissen, ongeschonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was done, newest first.</source>
        <translation>Toont wat er gedaan is, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Only this action.</source>
        <translation>Alleen deze handeling.</translation>
    </message>
    <message>
        <source>Only about this record.</source>
        <translation>Alleen over dit gegeven.</translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation>Vanaf deze datum of dit tijdstip.</translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation>Vóór deze datum of dit tijdstip.</translation>
    </message>
    <message>
        <source>Only refused attempts.</source>
        <translation>Alleen geweigerde pogingen.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Ten hoogste zoveel.</translation>
    </message>
    <message>
        <source>Checks the whole chain: order, hashes, signatures.</source>
        <translation>Controleert de hele keten: volgorde, hashes, handtekeningen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written to %1.</source>
        <translation>
            <numerusform>%n gebeurtenis geschreven naar %1.</numerusform>
            <numerusform>%n gebeurtenissen geschreven naar %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1, intact.</source>
        <translation>
            <numerusform>%n gebeurtenis van %1, ongeschonden.</numerusform>
            <numerusform>%n gebeurtenissen van %1, ongeschonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what this account did.</source>
        <translation>Alleen wat dit account deed.</translation>
    </message>
    <message>
        <source>Only what this rule refused.</source>
        <translation>Alleen wat deze regel weigerde.</translation>
    </message>
    <message>
        <source>Checks an excerpt with the archive&apos;s public key alone: no archive, no password.</source>
        <translation>Controleert een uittreksel met alleen de publieke sleutel van het archief: zonder archief, zonder wachtwoord.</translation>
    </message>
    <message>
        <source>The key file that audit key wrote.</source>
        <translation>Het sleutelbestand dat audit key schreef.</translation>
    </message>
    <message>
        <source>Writes a signed excerpt that others can check.</source>
        <translation>Schrijft een ondertekend uittreksel dat anderen kunnen controleren.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het te schrijven bestand.</translation>
    </message>
    <message>
        <source>Shows the archive&apos;s public key, to hand out to who checks excerpts.</source>
        <translation>Toont de publieke sleutel van het archief, om te geven aan wie uittreksels controleert.</translation>
    </message>
</context>
<context>
    <name>AuditNames</name>
    <message>
        <source>The recovery words</source>
        <translation>De herstelwoorden</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 …%2</source>
        <translation>%1 …%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message numerus="yes">
        <source>%n file(s) copied, %1 unchanged, all read back and checked.</source>
        <translation>
            <numerusform>%n bestand gekopieerd, %1 onveranderd, alle teruggelezen en nagegaan.</numerusform>
            <numerusform>%n bestanden gekopieerd, %1 onveranderd, alle teruggelezen en nagegaan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep this backup until %1.</source>
        <translation>Bewaar deze reservekopie tot en met %1.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Makes a backup in a folder, beside earlier ones; others may go on working.</source>
        <translation>Maakt een reservekopie in een map, naast eerdere; anderen kunnen doorwerken.</translation>
    </message>
    <message>
        <source>How long it may be kept; 35 days if not given.</source>
        <translation>Hoe lang zij bewaard mag worden; 35 dagen als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>Lists the backups in a folder, newest first; needs no password.</source>
        <translation>Noemt de reservekopieën in een map, de nieuwste eerst; heeft geen wachtwoord nodig.</translation>
    </message>
    <message>
        <source>What the backup has and the current archive has not any more:</source>
        <translation>Wat de reservekopie heeft en het huidige archief niet meer:</translation>
    </message>
    <message>
        <source>The current archive was not at hand. All that the backup has:</source>
        <translation>Het huidige archief was er niet bij. Alles wat de reservekopie heeft:</translation>
    </message>
    <message>
        <source>Account %1 can be used again.</source>
        <translation>Account %1 kan weer gebruikt worden.</translation>
    </message>
    <message>
        <source>Account %1.</source>
        <translation>Account %1.</translation>
    </message>
    <message>
        <source>Account %1 is %2 again.</source>
        <translation>Account %1 is weer %2.</translation>
    </message>
    <message>
        <source>Account %1 has its former password again.</source>
        <translation>Account %1 heeft zijn vroegere wachtwoord weer.</translation>
    </message>
    <message>
        <source>Account %1 holds the key of vault %2.</source>
        <translation>Account %1 heeft de sleutel van kluis %2.</translation>
    </message>
    <message>
        <source>Disable and revoke what should not come back before anybody works in it.</source>
        <translation>Schakel uit en trek in wat niet terug moet komen, voordat er iemand in werkt.</translation>
    </message>
    <message>
        <source>What request %1 may be about is not kept for it in the copy: look for the person there, and enter the request again if it is not in it.</source>
        <translation>Waar verzoek %1 over kan gaan wordt in de kopie niet daarvoor bewaard: zoek daar naar de persoon, en voer het verzoek opnieuw in als het er niet in staat.</translation>
    </message>
    <message>
        <source>Password of %1 in %2: </source>
        <translation>Wachtwoord van %1 in %2: </translation>
    </message>
    <message>
        <source>New password of %1: </source>
        <translation>Nieuw wachtwoord van %1: </translation>
    </message>
    <message>
        <source>Password of %1 when the backup was made: </source>
        <translation>Wachtwoord van %1 toen de reservekopie gemaakt werd: </translation>
    </message>
    <message>
        <source>Restored as of %1 to %2.</source>
        <translation>De stand van %1 is teruggezet naar %2.</translation>
    </message>
    <message>
        <source>Destroyed again: %1 vault(s), %2 recording(s).</source>
        <translation>Opnieuw vernietigd: kluizen: %1, opnamen: %2.</translation>
    </message>
    <message>
        <source>Makes an archive of a backup, and destroys in it what was destroyed since.</source>
        <translation>Maakt van een reservekopie een archief, en vernietigt daarin wat sindsdien vernietigd is.</translation>
    </message>
    <message>
        <source>Which one; the newest if not given.</source>
        <translation>Welke; de nieuwste als het niet is opgegeven.</translation>
    </message>
    <message>
        <source>The current archive, whose destructions are replayed.</source>
        <translation>Het huidige archief, waarvan de vernietigingen worden herhaald.</translation>
    </message>
    <message>
        <source>The account to open it with, if it is another one.</source>
        <translation>Het account om het mee te openen, als dat een ander is.</translation>
    </message>
    <message>
        <source>Its password there, if that is another one.</source>
        <translation>Het wachtwoord daarvan daar, als dat een ander is.</translation>
    </message>
    <message>
        <source>Exported certificates whose destructions are replayed.</source>
        <translation>Uitgevoerde vernietigingsverklaringen, waarvan de vernietigingen worden herhaald.</translation>
    </message>
    <message>
        <source>The recovery words, instead of the password of then; the password becomes a new one.</source>
        <translation>De herstelwoorden, in plaats van het wachtwoord van toen; het wachtwoord wordt een nieuw.</translation>
    </message>
    <message>
        <source>Nothing was destroyed since: you answer for it, and it is recorded.</source>
        <translation>Er is sindsdien niets vernietigd: u staat daarvoor in, en het wordt vastgelegd.</translation>
    </message>
    <message>
        <source>No account and no grant comes back that was taken away since.</source>
        <translation>Er komt geen account en geen toegang terug die sindsdien is ingetrokken.</translation>
    </message>
    <message>
        <source>Certificates that were done without: %1. What they destroyed is in it again.</source>
        <translation>Verklaringen die er niet bij waren: %1. Wat daarmee is vernietigd staat er weer in.</translation>
    </message>
    <message>
        <source>Goes on although certificates are missing before the newest one given: you answer for it, and it is recorded.</source>
        <translation>Gaat verder hoewel er verklaringen ontbreken vóór de nieuwste die is gegeven: u staat daarvoor in en het wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Holds that were placed and orders that were withdrawn after the backup are not in it, and could not be listed: that takes the current archive, and officers&apos; accounts.</source>
        <translation>Bewaarbevelen die na de back-up zijn geplaatst en opdrachten die daarna zijn ingetrokken staan er niet in, en zijn niet op te sommen: daarvoor zijn het huidige archief en accounts van privacyfunctionarissen nodig.</translation>
    </message>
    <message>
        <source>Hold %1 (%2) on vault %3 does not count in it: place it again.</source>
        <translation>Bewaarbevel %1 (%2) op kluis %3 telt er niet in: plaats het opnieuw.</translation>
    </message>
    <message>
        <source>Order %1 to destroy in vault %2 was withdrawn since and stands again in it.</source>
        <translation>Opdracht %1 tot vernietiging in kluis %2 is sindsdien ingetrokken en staat er weer in.</translation>
    </message>
    <message>
        <source>Nothing is destroyed in it until a privacy officer has looked through holds and orders and says so: voicelogctl retention resume-after-restore --reason TEXT</source>
        <translation>Er wordt niets in vernietigd tot een privacyfunctionaris bewaarbevelen en opdrachten heeft nagelopen en dat zegt: voicelogctl retention resume-after-restore --reason TEXT</translation>
    </message>
    <message>
        <source>Certificate %1 is of the rest of sales calls in vault %2, and proofs of them are not in it: keep the current archive.</source>
        <translation>Certificaat %1 gaat over de rest van verkoopgesprekken in kluis %2, en bewijzen ervan zitten er niet in: bewaar het huidige archief.</translation>
    </message>
</context>
<context>
    <name>BalancingAsk</name>
    <message>
        <source>Passed on</source>
        <translation>Doorgestuurd</translation>
    </message>
    <message>
        <source>Advice on %1</source>
        <translation>Advies over %1</translation>
    </message>
    <message>
        <source>Your advice is kept with the record, with today&apos;s date and your name. Nobody else can change it.</source>
        <translation>Uw advies wordt bij het stuk bewaard, met de datum van vandaag en uw naam. Niemand anders kan het wijzigen.</translation>
    </message>
    <message>
        <source>&amp;Advice:</source>
        <translation>&amp;Advies:</translation>
    </message>
    <message>
        <source>Give advice</source>
        <translation>Advies geven</translation>
    </message>
    <message>
        <source>Your advice was stored</source>
        <translation>Uw advies is opgeslagen</translation>
    </message>
    <message>
        <source>Approve version %1 of %2?</source>
        <translation>Versie %1 van %2 vaststellen?</translation>
    </message>
    <message>
        <source>You confirm that the interest weighs more than the privacy of the people on the line, as the record says. An approved version never changes; it counts from %1.</source>
        <translation>U bevestigt dat het belang zwaarder weegt dan de privacy van de mensen aan de lijn, zoals het stuk zegt. Een vastgestelde versie verandert nooit meer; zij geldt vanaf %1.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Reject version %1 of %2</source>
        <translation>Versie %1 van %2 afwijzen</translation>
    </message>
    <message>
        <source>The reason is kept with the version. A new version can be begun from it.</source>
        <translation>De reden wordt bij de versie bewaard. Er kan een nieuwe versie uit worden begonnen.</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Give up version %1 of %2</source>
        <translation>Versie %1 van %2 opgeven</translation>
    </message>
    <message>
        <source>What was approved before still counts.</source>
        <translation>Wat eerder is vastgesteld, blijft gelden.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgeven</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Opgegeven</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Nieuwe versie van %1</translation>
    </message>
    <message>
        <source>It begins as a copy of the latest one, which counts until the new one is approved.</source>
        <translation>Zij begint als kopie van de laatste, die geldt tot de nieuwe is vastgesteld.</translation>
    </message>
    <message>
        <source>&amp;Reason for the change:</source>
        <translation>&amp;Reden van de wijziging:</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A new version was begun</source>
        <translation>Er is een nieuwe versie begonnen</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 intrekken</translation>
    </message>
    <message>
        <source>From today on nothing of this record counts; its versions stay readable. This cannot be undone.</source>
        <translation>Vanaf vandaag geldt niets meer van dit stuk; de versies blijven leesbaar. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
</context>
<context>
    <name>BalancingCommands</name>
    <message>
        <source>review %1</source>
        <translation>herziening %1</translation>
    </message>
    <message>
        <source>A JSON file with the record&apos;s fields.</source>
        <translation>Een JSON-bestand met de velden van het stuk.</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters.</source>
        <translation>Waarom, in 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>What the data protection officer advises.</source>
        <translation>Wat de FG adviseert.</translation>
    </message>
    <message>
        <source>The day of the advice; today if not given.</source>
        <translation>De dag van het advies; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The works-council record: its id or number.</source>
        <translation>Het OR-dossier: zijn id of nummer.</translation>
    </message>
    <message>
        <source>Only those in this state, e.g. APPROVED.</source>
        <translation>Alleen die in deze staat, bijv. APPROVED.</translation>
    </message>
    <message>
        <source>Which version; the latest if not given.</source>
        <translation>Welke versie; de laatste als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The day to reckon from; today if not given.</source>
        <translation>De dag vanaf wanneer wordt gerekend; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>How far ahead to look; 30 if not given.</source>
        <translation>Hoeveel dagen vooruit; 30 als dat niet is gegeven.</translation>
    </message>
    <message>
        <source>Adds a balancing record as a draft.</source>
        <translation>Voegt een belangenafweging toe als concept.</translation>
    </message>
    <message>
        <source>Replaces the fields of a draft.</source>
        <translation>Vervangt de velden van een concept.</translation>
    </message>
    <message>
        <source>Begins a new version as a copy.</source>
        <translation>Begint een nieuwe versie als kopie.</translation>
    </message>
    <message>
        <source>Passes a draft on to its next state.</source>
        <translation>Brengt een concept naar de volgende staat.</translation>
    </message>
    <message>
        <source>Gives the data protection officer&apos;s advice.</source>
        <translation>Geeft het advies van de FG.</translation>
    </message>
    <message>
        <source>Names the record of the works council&apos;s consultation.</source>
        <translation>Noemt het OR-dossier van de raadpleging.</translation>
    </message>
    <message>
        <source>Approves it, as a second officer.</source>
        <translation>Stelt haar vast, als tweede functionaris.</translation>
    </message>
    <message>
        <source>Rejects it, as a second officer.</source>
        <translation>Wijst haar af, als tweede functionaris.</translation>
    </message>
    <message>
        <source>Gives up the version being made.</source>
        <translation>Geeft de versie in voorbereiding op.</translation>
    </message>
    <message>
        <source>Withdraws an approved record; refused while it is in use.</source>
        <translation>Trekt een vastgestelde belangenafweging in; geweigerd zolang zij in gebruik is.</translation>
    </message>
    <message>
        <source>Lists the balancing records.</source>
        <translation>Toont de lijst van belangenafwegingen.</translation>
    </message>
    <message>
        <source>Shows one (id or number).</source>
        <translation>Toont er een (id of nummer).</translation>
    </message>
    <message>
        <source>Shows the fields in which two versions differ.</source>
        <translation>Toont de velden waarin twee versies verschillen.</translation>
    </message>
    <message>
        <source>Lists what is due for review.</source>
        <translation>Toont wat moet worden herzien.</translation>
    </message>
</context>
<context>
    <name>BalancingSections</name>
    <message>
        <source>About this record</source>
        <translation>Over dit stuk</translation>
    </message>
    <message>
        <source>The practice of recording that rests on it.</source>
        <translation>De opnamepraktijk die hierop rust.</translation>
    </message>
    <message>
        <source>Then the questions of the European Court of Human Rights are asked too.</source>
        <translation>Dan worden ook de vragen van het Europees Hof voor de Rechten van de Mens gesteld.</translation>
    </message>
    <message>
        <source>The number of the case, if it is about one.</source>
        <translation>Het nummer van het dossier, als het daarover gaat.</translation>
    </message>
    <message>
        <source>The review is no later than this day.</source>
        <translation>De herziening is uiterlijk op deze dag.</translation>
    </message>
    <message>
        <source>It counts from this day on, once it is approved.</source>
        <translation>Vanaf deze dag geldt zij, zodra zij is vastgesteld.</translation>
    </message>
    <message>
        <source>At most twelve months later.</source>
        <translation>Ten hoogste twaalf maanden later.</translation>
    </message>
    <message>
        <source>What is different from the version before, and why.</source>
        <translation>Wat er anders is dan in de vorige versie, en waarom.</translation>
    </message>
    <message>
        <source>1  Purpose</source>
        <translation>1  Doel</translation>
    </message>
    <message>
        <source>Which interest is served by recording, and is it lawful, precise, real and present?</source>
        <translation>Welk belang dient het opnemen, en is dat rechtmatig, precies, werkelijk en actueel?</translation>
    </message>
    <message>
        <source>Not “quality” alone: whose calls, for what, since when.</source>
        <translation>Niet alleen ‘kwaliteit’: wiens gesprekken, waarvoor, sinds wanneer.</translation>
    </message>
    <message>
        <source>Telecommunication, labour and consumer law, codes of conduct.</source>
        <translation>Telecom-, arbeids- en consumentenrecht, gedragscodes.</translation>
    </message>
    <message>
        <source>A purely commercial interest counts only as far as this is strictly necessary for it: show that.</source>
        <translation>Een zuiver commercieel belang telt alleen voor zover dit er strikt noodzakelijk voor is: laat dat zien.</translation>
    </message>
    <message>
        <source>2  Necessity</source>
        <translation>2  Noodzaak</translation>
    </message>
    <message>
        <source>Does recording work, and could less do?</source>
        <translation>Werkt opnemen, en kan het met minder?</translation>
    </message>
    <message>
        <source>At least one other way that was looked at, and why it is not enough.</source>
        <translation>Ten minste één andere weg die is bekeken, en waarom die niet volstaat.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Omschrijving</translation>
    </message>
    <message>
        <source>Why it is not enough</source>
        <translation>Waarom het niet volstaat</translation>
    </message>
    <message>
        <source>Why no less intrusive way reaches the same.</source>
        <translation>Waarom geen minder ingrijpende weg hetzelfde bereikt.</translation>
    </message>
    <message>
        <source>Which calls, which parts, who hears them, for how long.</source>
        <translation>Welke gesprekken, welke delen, wie ze hoort, hoe lang.</translation>
    </message>
    <message>
        <source>Why the means are in proportion to the purpose.</source>
        <translation>Waarom het middel in verhouding staat tot het doel.</translation>
    </message>
    <message>
        <source>3  Balancing</source>
        <translation>3  Afweging</translation>
    </message>
    <message>
        <source>What does it mean for the people on the line, and what protects them?</source>
        <translation>Wat betekent het voor de mensen aan de lijn, en wat beschermt hen?</translation>
    </message>
    <message>
        <source>Tick special and criminal data if they are likely to be mentioned.</source>
        <translation>Kruis bijzondere en strafrechtelijke gegevens aan als die waarschijnlijk ter sprake komen.</translation>
    </message>
    <message>
        <source>What callers and employees may expect, also from the announcement.</source>
        <translation>Wat bellers en medewerkers mogen verwachten, ook door de melding.</translation>
    </message>
    <message>
        <source>An employee depends on the employer: how is that made up for?</source>
        <translation>Een medewerker is afhankelijk van de werkgever: hoe wordt dat opgevangen?</translation>
    </message>
    <message>
        <source>How somebody objects (GDPR art. 21), and what happens then.</source>
        <translation>Hoe iemand bezwaar maakt (AVG art. 21), en wat er dan gebeurt.</translation>
    </message>
    <message>
        <source>Were the employees told beforehand, and clearly?</source>
        <translation>Is het de medewerkers vooraf en duidelijk verteld?</translation>
    </message>
    <message>
        <source>How many calls, for how long, heard by whom?</source>
        <translation>Hoeveel gesprekken, hoe lang, gehoord door wie?</translation>
    </message>
    <message>
        <source>Which concrete reason justifies it?</source>
        <translation>Welke concrete reden rechtvaardigt het?</translation>
    </message>
    <message>
        <source>Was it possible to do without hearing what is said?</source>
        <translation>Kon het zonder te horen wat er wordt gezegd?</translation>
    </message>
    <message>
        <source>What follows from it for the employee?</source>
        <translation>Wat volgt eruit voor de medewerker?</translation>
    </message>
    <message>
        <source>What protects the employee meanwhile?</source>
        <translation>Wat beschermt de medewerker intussen?</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Raadpleging</translation>
    </message>
    <message>
        <source>The data protection officer advises once the three parts are complete; then the works council is consulted if employees are affected.</source>
        <translation>De FG adviseert zodra de drie delen volledig zijn; daarna wordt de ondernemingsraad geraadpleegd als het medewerkers raakt.</translation>
    </message>
    <message>
        <source>What the officer wrote with an account of his own cannot be changed here.</source>
        <translation>Wat de FG met een eigen account heeft geschreven, kan hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The advice is followed</source>
        <translation>Het advies wordt gevolgd</translation>
    </message>
    <message>
        <source>Only where no data protection officer is appointed.</source>
        <translation>Alleen als er geen FG is aangewezen.</translation>
    </message>
    <message>
        <source>The number of the works-council record, e.g. WOR-2026-0001.</source>
        <translation>Het nummer van het OR-dossier, bijv. WOR-2026-0001.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>What weighs more? A record whose outcome is not to proceed is never approved.</source>
        <translation>Wat weegt zwaarder? Een afweging met als uitkomst niet doorgaan wordt nooit vastgesteld.</translation>
    </message>
    <message>
        <source>In plain words, for employees and the supervisor.</source>
        <translation>In gewone woorden, voor medewerkers en de toezichthouder.</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (regel %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n characters</source>
        <translation>
            <numerusform>%1: ten minste %n teken</numerusform>
            <numerusform>%1: ten minste %n tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: later than the day from which it is valid</source>
        <translation>%1: later dan de dag vanaf wanneer zij geldig is</translation>
    </message>
    <message>
        <source>%1: at most twelve months after it becomes valid</source>
        <translation>%1: ten hoogste twaalf maanden nadat zij geldig wordt</translation>
    </message>
    <message>
        <source>%1: no later than the end of the case</source>
        <translation>%1: niet later dan het einde van het dossier</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
</context>
<context>
    <name>BalancingSteps</name>
    <message>
        <source>Ask for advice</source>
        <translation>Advies vragen</translation>
    </message>
    <message>
        <source>To the works council</source>
        <translation>Naar de ondernemingsraad</translation>
    </message>
    <message>
        <source>Put forward for approval</source>
        <translation>Ter vaststelling voorleggen</translation>
    </message>
    <message>
        <source>the data protection officer has not given advice yet</source>
        <translation>de FG heeft nog geen advies gegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that this needs are not filled in</source>
        <translation>
            <numerusform>%n veld dat hiervoor nodig is, is niet ingevuld</numerusform>
            <numerusform>%n velden die hiervoor nodig zijn, zijn niet ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>you wrote in it: a second officer approves or rejects it</source>
        <translation>u heeft eraan geschreven: een tweede functionaris stelt haar vast of wijst haar af</translation>
    </message>
    <message>
        <source>Give advice…</source>
        <translation>Advies geven…</translation>
    </message>
    <message>
        <source>something is being stored</source>
        <translation>er wordt iets opgeslagen</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>its outcome is not to proceed; reject it (R-LI-01)</source>
        <translation>de uitkomst is niet doorgaan; wijs haar af (R-LI-01)</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Opgeven…</translation>
    </message>
    <message>
        <source>the record was withdrawn; begin another one</source>
        <translation>de belangenafweging is ingetrokken; begin een andere</translation>
    </message>
    <message>
        <source>a new version is being made already</source>
        <translation>er wordt al een nieuwe versie gemaakt</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nieuwe versie…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>it was withdrawn already</source>
        <translation>zij is al ingetrokken</translation>
    </message>
    <message>
        <source>an active programme or case rests on it: suspend that first (R-LI-01)</source>
        <translation>er rust een actieve regeling of een actief dossier op: schort dat eerst op (R-LI-01)</translation>
    </message>
    <message>
        <source>Next: the data protection officer&apos;s advice.</source>
        <translation>Hierna: het advies van de FG.</translation>
    </message>
    <message>
        <source>Next: fill in what is still missing, then ask for the data protection officer&apos;s advice.</source>
        <translation>Hierna: vul in wat nog ontbreekt en vraag dan het advies van de FG.</translation>
    </message>
    <message>
        <source>Your advice is asked.</source>
        <translation>Uw advies wordt gevraagd.</translation>
    </message>
    <message>
        <source>Waits for the data protection officer&apos;s advice.</source>
        <translation>Wacht op het advies van de FG.</translation>
    </message>
    <message>
        <source>Next: consult the works council.</source>
        <translation>Hierna: de ondernemingsraad raadplegen.</translation>
    </message>
    <message>
        <source>Next: put it forward for approval.</source>
        <translation>Hierna: ter vaststelling voorleggen.</translation>
    </message>
    <message>
        <source>Next: name the works council&apos;s record, then put it forward for approval.</source>
        <translation>Hierna: noem het OR-dossier en leg haar dan ter vaststelling voor.</translation>
    </message>
    <message>
        <source>Waits for a second officer, who wrote nothing in it, to approve or reject it.</source>
        <translation>Wacht op een tweede functionaris, die er niet aan heeft geschreven, om haar vast te stellen of af te wijzen.</translation>
    </message>
    <message>
        <source>Waits to be approved or rejected, as a separate step.</source>
        <translation>Wacht op vaststelling of afwijzing, als afzonderlijke stap.</translation>
    </message>
    <message>
        <source>It was rejected: %1</source>
        <translation>Zij is afgewezen: %1</translation>
    </message>
    <message>
        <source>This version was given up: %1</source>
        <translation>Deze versie is opgegeven: %1</translation>
    </message>
    <message>
        <source>A new version is being made; this one counts until that is approved.</source>
        <translation>Er wordt een nieuwe versie gemaakt; deze geldt tot die is vastgesteld.</translation>
    </message>
    <message>
        <source>Its review is due; a new version is being made.</source>
        <translation>De herziening is nodig; er wordt een nieuwe versie gemaakt.</translation>
    </message>
    <message>
        <source>Its review is due: begin a new version.</source>
        <translation>De herziening is nodig: begin een nieuwe versie.</translation>
    </message>
    <message>
        <source>Withdrawn: nothing rests on it any more.</source>
        <translation>Ingetrokken: er rust niets meer op.</translation>
    </message>
</context>
<context>
    <name>CallDataText</name>
    <message>
        <source>Participants</source>
        <translation>Gespreksdeelnemers</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>Soort klant</translation>
    </message>
    <message>
        <source>Kind of contract</source>
        <translation>Soort overeenkomst</translation>
    </message>
    <message>
        <source>Contract reference</source>
        <translation>Kenmerk overeenkomst</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Kenmerk order</translation>
    </message>
    <message>
        <source>Written acceptance</source>
        <translation>Schriftelijke aanvaarding</translation>
    </message>
    <message>
        <source>Private call</source>
        <translation>Privégesprek</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>nummer afgeschermd</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>kanaal %1</translation>
    </message>
</context>
<context>
    <name>CaseAsk</name>
    <message>
        <source>Put forward</source>
        <translation>Ter goedkeuring voorgelegd</translation>
    </message>
    <message>
        <source>It is a draft again</source>
        <translation>Het is weer een concept</translation>
    </message>
    <message>
        <source>Start %1?</source>
        <translation>%1 starten?</translation>
    </message>
    <message>
        <source>From now on calls of its lines may be taken into this case, until %1.</source>
        <translation>Vanaf nu mogen gesprekken van de lijnen in dit dossier worden opgenomen, tot en met %1.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Approve %1?</source>
        <translation>%1 vaststellen?</translation>
    </message>
    <message>
        <source>You confirm that there is no other way, that the interest weighs more than the privacy of the persons concerned, and that recording is limited to the lines and days that are named.</source>
        <translation>U bevestigt dat er geen andere weg is, dat het belang zwaarder weegt dan de privacy van de betrokkenen, en dat de opname beperkt is tot de genoemde lijnen en dagen.</translation>
    </message>
    <message>
        <source>Make the period of %1 longer?</source>
        <translation>De periode van %1 verlengen?</translation>
    </message>
    <message>
        <source>It then records until %1. That can be done once. The reason: %2</source>
        <translation>Er wordt dan opgenomen tot en met %1. Dat kan één keer. De reden: %2</translation>
    </message>
    <message>
        <source>Close %1 with a finding?</source>
        <translation>%1 sluiten met een bevinding?</translation>
    </message>
    <message>
        <source>The recordings are kept until the matter is decided for good. What was found: %1</source>
        <translation>De opnamen worden bewaard tot de zaak definitief is beslist. Wat is gebleken: %1</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Destroy %1 earlier?</source>
        <translation>%1 eerder vernietigen?</translation>
    </message>
    <message>
        <source>It is then destroyed on %1 and not on %2. That cannot be undone.</source>
        <translation>Het wordt dan op %1 vernietigd en niet op %2. Dat kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Closed: all access has ended</source>
        <translation>Gesloten: alle toegang is beëindigd</translation>
    </message>
    <message>
        <source>Reject what is proposed in %1</source>
        <translation>Afwijzen wat in %1 is voorgesteld</translation>
    </message>
    <message>
        <source>The reason is kept with the case, and whoever proposed it reads it.</source>
        <translation>De reden blijft bij het dossier; wie het voorstelde, leest haar.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>The works council was told of %1</source>
        <translation>De ondernemingsraad weet van %1</translation>
    </message>
    <message>
        <source>It is told the number, the period (%1) and the number of persons (%2), and nobody&apos;s name. Choose the notice in which that was done; it is made on the page of programmes, among the works council&apos;s records.</source>
        <translation>De raad krijgt het nummer, de periode (%1) en het aantal personen (%2) te horen, en niemands naam. Kies de kennisgeving waarin dat is gedaan; die wordt gemaakt op de pagina met regelingen, bij de OR-dossiers.</translation>
    </message>
    <message>
        <source>&amp;Notice:</source>
        <translation>&amp;Kennisgeving:</translation>
    </message>
    <message>
        <source>There is no notice of a case yet: make one first</source>
        <translation>Er is nog geen kennisgeving van een dossier: maak die eerst</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Employees were told</source>
        <translation>Medewerkers zijn geïnformeerd</translation>
    </message>
    <message>
        <source>That, why and how calls are recorded, before the first day (R-MON-NOTICE-01).</source>
        <translation>Dat, waarom en hoe gesprekken worden opgenomen, vóór de eerste dag (R-MON-NOTICE-01).</translation>
    </message>
    <message>
        <source>There is no notice about monitoring yet: make one first</source>
        <translation>Er is nog geen mededeling over controle: maak die eerst</translation>
    </message>
    <message>
        <source>Make the period of %1 longer</source>
        <translation>De periode van %1 verlengen</translation>
    </message>
    <message>
        <source>Once, and only if a second officer approves it. It now ends on %1.</source>
        <translation>Eén keer, en alleen als een tweede functionaris dat goedkeurt. De periode eindigt nu op %1.</translation>
    </message>
    <message>
        <source>&amp;Until and including:</source>
        <translation>&amp;Tot en met:</translation>
    </message>
    <message>
        <source>&amp;Why it was not enough:</source>
        <translation>&amp;Waarom het niet genoeg was:</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Proposed to a second officer</source>
        <translation>Voorgesteld aan een tweede functionaris</translation>
    </message>
    <message>
        <source>Stop recording in %1</source>
        <translation>Opnemen in %1 stoppen</translation>
    </message>
    <message>
        <source>Nothing of later days can be taken in. The evaluation begins, and ends that much earlier.</source>
        <translation>Van latere dagen kan niets meer worden binnengehaald. De beoordeling begint, en eindigt zoveel eerder.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped: it is evaluated now</source>
        <translation>Gestopt: nu volgt de beoordeling</translation>
    </message>
    <message>
        <source>The persons were told</source>
        <translation>De betrokkenen zijn geïnformeerd</translation>
    </message>
    <message>
        <source>That they were recorded, when, why and what came out of it (R-COVERT-02). The notice can be named; it holds no names itself.</source>
        <translation>Dat zij zijn opgenomen, wanneer, waarom en wat eruit kwam (R-COVERT-02). De mededeling kan worden genoemd; zij bevat zelf geen namen.</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>&amp;Op:</translation>
    </message>
    <message>
        <source>Tell the persons of %1 later</source>
        <translation>De betrokkenen van %1 later informeren</translation>
    </message>
    <message>
        <source>They must be told by %1. It can be later only for a reason, such as an investigation that it would harm; it never delays the destruction.</source>
        <translation>Zij moeten uiterlijk %1 zijn geïnformeerd. Later kan alleen met een reden, zoals een onderzoek dat het zou schaden; de vernietiging stelt het nooit uit.</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Uiterlijk:</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Uitstellen</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>The matter of %1 was decided</source>
        <translation>De zaak van %1 is beslist</translation>
    </message>
    <message>
        <source>The day of the decision or judgment that nobody can contest any more. Half a year later the recordings are destroyed.</source>
        <translation>De dag van het besluit of vonnis waartegen niets meer openstaat. Een half jaar later worden de opnamen vernietigd.</translation>
    </message>
    <message>
        <source>Destroy %1 earlier</source>
        <translation>%1 eerder vernietigen</translation>
    </message>
    <message>
        <source>It is destroyed by itself on %1. An earlier day counts once a second officer approves it. The days in between are there so that the persons can ask for access.</source>
        <translation>Het wordt op %1 vanzelf vernietigd. Een eerdere dag geldt zodra een tweede functionaris die goedkeurt. De dagen ertussen zijn er opdat de betrokkenen om inzage kunnen vragen.</translation>
    </message>
    <message>
        <source>Access was given</source>
        <translation>De toegang is gegeven</translation>
    </message>
    <message>
        <source>Take the access away?</source>
        <translation>De toegang intrekken?</translation>
    </message>
    <message>
        <source>%1 hears and reads nothing of %2 any more, from now on.</source>
        <translation>%1 hoort en leest vanaf nu niets meer van %2.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>The access was taken away</source>
        <translation>De toegang is ingetrokken</translation>
    </message>
    <message>
        <source>The evaluation was due on %1: since %2 it is too late for an outcome that keeps the recordings (R-MON-PERIOD-01).</source>
        <translation>De beoordeling moest op %1 klaar zijn: sinds %2 is het te laat voor een uitkomst waarbij de opnamen bewaard blijven (R-MON-PERIOD-01).</translation>
    </message>
    <message>
        <source>Before it is closed with an outcome that keeps the recordings, the persons must be told, or there must be a reason to tell them later (R-COVERT-02).</source>
        <translation>Voordat het wordt afgesloten met een uitkomst waarbij de opnamen bewaard blijven, moeten de betrokkenen zijn geïnformeerd, of moet er een reden zijn om dat later te doen (R-COVERT-02).</translation>
    </message>
</context>
<context>
    <name>CaseCommands</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>destruction due %1</source>
        <translation>vernietigen op %1</translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s) revoked.</source>
        <translation>
            <numerusform>%n toegang ingetrokken.</numerusform>
            <numerusform>%n toegangen ingetrokken.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 may be used in this case.</source>
        <translation>%1 mag in dit dossier worden gebruikt.</translation>
    </message>
    <message>
        <source>The case&apos;s fields as JSON.</source>
        <translation>De velden van het dossier als JSON.</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters.</source>
        <translation>Waarom, in 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>The account&apos;s name.</source>
        <translation>De naam van het account.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>De laatste dag.</translation>
    </message>
    <message>
        <source>The day; today if not given.</source>
        <translation>De dag; vandaag indien niet opgegeven.</translation>
    </message>
    <message>
        <source>Opens a monitoring case as a draft, with a vault of its own.</source>
        <translation>Opent een controledossier als concept, met een eigen kluis.</translation>
    </message>
    <message>
        <source>Changes the fields that the file names, in a draft or a rejected case.</source>
        <translation>Wijzigt de velden die het bestand noemt, in een concept of een afgewezen dossier.</translation>
    </message>
    <message>
        <source>Puts it forward to a second officer.</source>
        <translation>Legt het voor aan een tweede functionaris.</translation>
    </message>
    <message>
        <source>Approves what waits, as a second officer: the case, a longer period, closing it, an earlier destruction.</source>
        <translation>Keurt goed wat wacht, als tweede functionaris: het dossier, een langere periode, het sluiten, een eerdere vernietiging.</translation>
    </message>
    <message>
        <source>Rejects what waits, as a second officer.</source>
        <translation>Wijst af wat wacht, als tweede functionaris.</translation>
    </message>
    <message>
        <source>Begins the measure.</source>
        <translation>Begint de maatregel.</translation>
    </message>
    <message>
        <source>Proposes a longer period, once.</source>
        <translation>Stelt een langere periode voor, eenmaal.</translation>
    </message>
    <message>
        <source>Ends the measure before its period does.</source>
        <translation>Beëindigt de maatregel vóór het einde van de periode.</translation>
    </message>
    <message>
        <source>Gives somebody access to its recordings until a day.</source>
        <translation>Geeft iemand tot en met een dag toegang tot de opnamen.</translation>
    </message>
    <message>
        <source>LISTEN, READ or EXPORT; may be given more than once. LISTEN if not given.</source>
        <translation>LISTEN, READ of EXPORT; mag meermaals worden opgegeven. LISTEN indien niet opgegeven.</translation>
    </message>
    <message>
        <source>The first day; today if not given.</source>
        <translation>De eerste dag; vandaag indien niet opgegeven.</translation>
    </message>
    <message>
        <source>Takes access away.</source>
        <translation>Trekt toegang in.</translation>
    </message>
    <message>
        <source>One grant.</source>
        <translation>Eén verleende toegang.</translation>
    </message>
    <message>
        <source>Names the notice to the works council, without names, and the one to employees.</source>
        <translation>Koppelt de melding aan de ondernemingsraad, zonder namen, en de mededeling aan medewerkers.</translation>
    </message>
    <message>
        <source>A works-council record of kind CASE_NOTICE.</source>
        <translation>Een OR-dossier van de soort CASE_NOTICE.</translation>
    </message>
    <message>
        <source>An employee notice of scope MONITORING.</source>
        <translation>Een mededeling aan medewerkers met bereik MONITORING.</translation>
    </message>
    <message>
        <source>Records that the persons of a covert case were told afterwards.</source>
        <translation>Legt vast dat de betrokkenen van een heimelijk dossier achteraf zijn ingelicht.</translation>
    </message>
    <message>
        <source>An employee notice of scope AFTER_COVERT.</source>
        <translation>Een mededeling aan medewerkers met bereik AFTER_COVERT.</translation>
    </message>
    <message>
        <source>Postpones telling them, with a reason.</source>
        <translation>Stelt het inlichten uit, met een reden.</translation>
    </message>
    <message>
        <source>The new last day.</source>
        <translation>De nieuwe laatste dag.</translation>
    </message>
    <message>
        <source>Asks whether a recording may be used in it; one made for another purpose may not.</source>
        <translation>Vraagt of een opname erin mag worden gebruikt; een opname voor een ander doel mag dat niet.</translation>
    </message>
    <message>
        <source>Closes it; a finding is approved by a second officer, no finding destroys.</source>
        <translation>Sluit het; een bevinding keurt een tweede functionaris goed, geen bevinding leidt tot vernietiging.</translation>
    </message>
    <message>
        <source>What was found, in 20 to 4000 characters.</source>
        <translation>Wat is gevonden, in 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Er is niets gevonden.</translation>
    </message>
    <message>
        <source>FINDING_OFFENCE or FINDING_BREACH_ONLY; the first if not given.</source>
        <translation>FINDING_OFFENCE of FINDING_BREACH_ONLY; de eerste indien niet opgegeven.</translation>
    </message>
    <message>
        <source>REPORT_TO_POLICE, DISMISSAL_PROCEEDINGS, WARNING or NONE; may be given more than once.</source>
        <translation>REPORT_TO_POLICE, DISMISSAL_PROCEEDINGS, WARNING of NONE; mag meermaals worden opgegeven.</translation>
    </message>
    <message>
        <source>Gives it up before its evaluation: as without a finding.</source>
        <translation>Breekt het af vóór de evaluatie: als zonder bevinding.</translation>
    </message>
    <message>
        <source>Records the decision or judgment that ended the matter of a finding.</source>
        <translation>Legt de beslissing of uitspraak vast die de zaak van een bevinding beëindigde.</translation>
    </message>
    <message>
        <source>Proposes to destroy it before its due date.</source>
        <translation>Stelt voor het vóór de vervaldatum te vernietigen.</translation>
    </message>
    <message>
        <source>Lists the monitoring cases, without names.</source>
        <translation>Toont de controledossiers, zonder namen.</translation>
    </message>
    <message>
        <source>Only those in this state, e.g. RUNNING.</source>
        <translation>Alleen die in deze toestand, bijv. RUNNING.</translation>
    </message>
    <message>
        <source>Shows one (id or number).</source>
        <translation>Toont er één (id of nummer).</translation>
    </message>
    <message>
        <source>Also what it lacks and what the rules say.</source>
        <translation>Ook wat ontbreekt en wat de regels zeggen.</translation>
    </message>
</context>
<context>
    <name>CaseDossier</name>
    <message>
        <source>on record</source>
        <translation>vastgelegd</translation>
    </message>
</context>
<context>
    <name>CaseDue</name>
    <message>
        <source>start on %1</source>
        <translation>start op %1</translation>
    </message>
    <message>
        <source>records until %1</source>
        <translation>neemt op tot en met %1</translation>
    </message>
    <message>
        <source>close by %1</source>
        <translation>sluiten uiterlijk %1</translation>
    </message>
    <message>
        <source>inform by %1</source>
        <translation>informeren uiterlijk %1</translation>
    </message>
    <message>
        <source>destruction on %1</source>
        <translation>vernietiging op %1</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (te laat)</translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message>
        <source>Suspicion</source>
        <translation>Verdenking</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation>Waarvan verdacht wordt</translation>
    </message>
    <message>
        <source>What points to it</source>
        <translation>Wat erop wijst</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Bekend sinds</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
    <message>
        <source>Other means</source>
        <translation>Andere middelen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Why it is not enough</source>
        <translation>Waarom het niet volstaat</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Own numbers</source>
        <translation>Eigen nummers</translation>
    </message>
    <message>
        <source>Account here</source>
        <translation>Account hier</translation>
    </message>
    <message>
        <source>First day of recording</source>
        <translation>Eerste opnamedag</translation>
    </message>
    <message>
        <source>Last day of recording</source>
        <translation>Laatste opnamedag</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lijnen</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Beoordeeld uiterlijk</translation>
    </message>
    <message>
        <source>Balancing record of this case</source>
        <translation>Belangenafweging van dit dossier</translation>
    </message>
    <message>
        <source>Entry in the processing register</source>
        <translation>Registerregel</translation>
    </message>
    <message>
        <source>Assessment of the risks (DPIA)</source>
        <translation>Beoordeling van de risico&apos;s (DPIA)</translation>
    </message>
    <message>
        <source>Where the DPIA is kept</source>
        <translation>Waar de DPIA wordt bewaard</translation>
    </message>
    <message>
        <source>Date of the DPIA</source>
        <translation>Datum van de DPIA</translation>
    </message>
    <message>
        <source>Risk that is left</source>
        <translation>Restrisico</translation>
    </message>
    <message>
        <source>Supervisor&apos;s answer on</source>
        <translation>Antwoord van de toezichthouder op</translation>
    </message>
    <message>
        <source>Why no DPIA is needed</source>
        <translation>Waarom geen DPIA nodig is</translation>
    </message>
    <message>
        <source>Advice of the data protection officer</source>
        <translation>Advies van de functionaris voor gegevensbescherming</translation>
    </message>
    <message>
        <source>Date of the advice</source>
        <translation>Datum van het advies</translation>
    </message>
    <message>
        <source>The advice is followed</source>
        <translation>Het advies wordt gevolgd</translation>
    </message>
    <message>
        <source>Why it is not followed</source>
        <translation>Waarom het niet wordt gevolgd</translation>
    </message>
    <message>
        <source>Works council&apos;s consent to the scheme</source>
        <translation>Instemming van de ondernemingsraad met de regeling</translation>
    </message>
    <message>
        <source>Notice to employees</source>
        <translation>Mededeling aan medewerkers</translation>
    </message>
    <message>
        <source>Without telling the persons beforehand</source>
        <translation>Zonder de betrokkenen vooraf te informeren</translation>
    </message>
    <message>
        <source>Why telling them would defeat it</source>
        <translation>Waarom vooraf informeren het doel zou verijdelen</translation>
    </message>
    <message>
        <source>Notice to the works council</source>
        <translation>Kennisgeving aan de ondernemingsraad</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>1  Suspicion and sources</source>
        <translation>1  Verdenking en bronnen</translation>
    </message>
    <message>
        <source>Recording somebody is allowed only on a concrete suspicion: what, since when, and how it is known (R-MON-SUSP-01).</source>
        <translation>Iemand opnemen mag alleen bij een concrete verdenking: waarvan, sinds wanneer en hoe zij bekend is (R-MON-SUSP-01).</translation>
    </message>
    <message>
        <source>Only a criminal offence, once shown, lets recordings be kept.</source>
        <translation>Alleen een gebleken strafbaar feit laat toe dat opnamen worden bewaard.</translation>
    </message>
    <message>
        <source>Facts and dates, not an impression of the person.</source>
        <translation>Feiten en data, geen indruk van de persoon.</translation>
    </message>
    <message>
        <source>At least one document: what it is and where it is kept.</source>
        <translation>Minstens één document: wat het is en waar het wordt bewaard.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n other means: a talk, more supervision, an audit of the books …</source>
        <translation>
            <numerusform>Minstens %n ander middel: een gesprek, meer toezicht, een controle van de boeken …</numerusform>
            <numerusform>Minstens %n andere middelen: een gesprek, meer toezicht, een controle van de boeken …</numerusform>
        </translation>
    </message>
    <message>
        <source>2  Alternatives</source>
        <translation>2  Alternatieven</translation>
    </message>
    <message>
        <source>Recording is the last resort: show what was tried or rejected, and why it is not enough (R-MON-LAST-01).</source>
        <translation>Opnemen is de laatste uitweg: toon wat is beproefd of afgewezen, en waarom het niet volstaat (R-MON-LAST-01).</translation>
    </message>
    <message numerus="yes">
        <source>One to %n persons.</source>
        <translation>
            <numerusform>Eén persoon.</numerusform>
            <numerusform>Eén tot %n personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>3  Persons</source>
        <translation>3  Personen</translation>
    </message>
    <message>
        <source>Their names are kept in this case&apos;s own vault and go with it. Everybody else sees how many they are. Who has an account here can do nothing in a case about himself.</source>
        <translation>Hun namen staan in de eigen kluis van dit dossier en verdwijnen ermee. Ieder ander ziet hoeveel het er zijn. Wie hier een account heeft, kan in een dossier over zichzelf niets doen.</translation>
    </message>
    <message>
        <source>4  Period and lines</source>
        <translation>4  Periode en lijnen</translation>
    </message>
    <message numerus="yes">
        <source>Set beforehand, and as short as will do: at most %n days, to be made longer once at most (R-MON-PERIOD-01). Calls of other days or lines cannot be taken in.</source>
        <translation>
            <numerusform>Vooraf vastgesteld en zo kort als volstaat: hoogstens %n dag, hoogstens één keer te verlengen (R-MON-PERIOD-01). Gesprekken van andere dagen of lijnen kunnen niet worden binnengehaald.</numerusform>
            <numerusform>Vooraf vastgesteld en zo kort als volstaat: hoogstens %n dagen, hoogstens één keer te verlengen (R-MON-PERIOD-01). Gesprekken van andere dagen of lijnen kunnen niet worden binnengehaald.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the recorder names them: numbers or queues.</source>
        <translation>Zoals de recorder ze noemt: nummers of wachtrijen.</translation>
    </message>
    <message>
        <source>Left empty: %1 days after the last day. At most %2 days.</source>
        <translation>Leeg: %1 dagen na de laatste dag. Hoogstens %2 dagen.</translation>
    </message>
    <message>
        <source>A high risk that is left goes to the supervisor first (GDPR art. 36).</source>
        <translation>Een hoog restrisico gaat eerst naar de toezichthouder (AVG art. 36).</translation>
    </message>
    <message>
        <source>5  What it rests on</source>
        <translation>5  Waarop het rust</translation>
    </message>
    <message>
        <source>A second officer can approve the case once the interest was weighed for this case, the register has an entry and the risks were assessed (R-MON-LI-01, R-MON-SUP-01, R-DPIA-01).</source>
        <translation>Een tweede functionaris kan het dossier vaststellen zodra het belang voor dit dossier is afgewogen, het register een regel heeft en de risico&apos;s zijn beoordeeld (R-MON-LI-01, R-MON-SUP-01, R-DPIA-01).</translation>
    </message>
    <message>
        <source>A record of its own, marked as about watching employees, approved by two officers.</source>
        <translation>Een eigen afweging, gemerkt als over controle van medewerkers, vastgesteld door twee functionarissen.</translation>
    </message>
    <message>
        <source>It must be active.</source>
        <translation>Zij moet in werking zijn.</translation>
    </message>
    <message>
        <source>Targeted recording stands on the supervisor&apos;s list: a DPIA must be done. One for comparable measures will do.</source>
        <translation>Gericht opnemen staat op de lijst van de toezichthouder: een DPIA is verplicht. Eén voor vergelijkbare maatregelen volstaat.</translation>
    </message>
    <message>
        <source>There is a data protection officer: nobody goes on without the advice.</source>
        <translation>Er is een functionaris voor gegevensbescherming: zonder het advies gaat niemand verder.</translation>
    </message>
    <message>
        <source>No data protection officer has an account here; write down advice that was given all the same.</source>
        <translation>Geen functionaris voor gegevensbescherming heeft hier een account; leg advies dat toch is gegeven wel vast.</translation>
    </message>
    <message>
        <source>That, why and how calls are recorded: in force before the first day (R-MON-NOTICE-01).</source>
        <translation>Dat, waarom en hoe gesprekken worden opgenomen: van kracht vóór de eerste dag (R-MON-NOTICE-01).</translation>
    </message>
    <message>
        <source>6  Works council and employees</source>
        <translation>6  Ondernemingsraad en medewerkers</translation>
    </message>
    <message>
        <source>Recording can start once the works council has consented to the scheme and was told of this case: its number, the period and the number of persons, and nobody&apos;s name (R-MON-OR-01).</source>
        <translation>Het opnemen kan starten zodra de ondernemingsraad met de regeling heeft ingestemd en van dit dossier weet: het nummer, de periode en het aantal personen, en niemands naam (R-MON-OR-01).</translation>
    </message>
    <message>
        <source>7  Covert route</source>
        <translation>7  Heimelijke weg</translation>
    </message>
    <message numerus="yes">
        <source>Only in very exceptional cases, and only with all that stands above: a concrete suspicion, nothing else that works, a period, a DPIA, the advice and two officers (R-COVERT-01). The persons are always told afterwards, within %n days, also when the suspicion was wrong (R-COVERT-02).</source>
        <translation>
            <numerusform>Alleen in zeer uitzonderlijke gevallen, en alleen met alles wat hierboven staat: een concrete verdenking, niets anders dat werkt, een periode, een DPIA, het advies en twee functionarissen (R-COVERT-01). De betrokkenen worden altijd achteraf geïnformeerd, binnen %n dag, ook als de verdenking onjuist was (R-COVERT-02).</numerusform>
            <numerusform>Alleen in zeer uitzonderlijke gevallen, en alleen met alles wat hierboven staat: een concrete verdenking, niets anders dat werkt, een periode, een DPIA, het advies en twee functionarissen (R-COVERT-01). De betrokkenen worden altijd achteraf geïnformeerd, binnen %n dagen, ook als de verdenking onjuist was (R-COVERT-02).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (regel %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n characters</source>
        <translation>
            <numerusform>%1: minstens %n teken</numerusform>
            <numerusform>%1: minstens %n tekens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at least %n of them</source>
        <translation>
            <numerusform>%1: minstens %n</numerusform>
            <numerusform>%1: minstens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not after today</source>
        <translation>%1: niet na vandaag</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n days after the last day</source>
        <translation>
            <numerusform>%1: hoogstens %n dag na de laatste dag</numerusform>
            <numerusform>%1: hoogstens %n dagen na de laatste dag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it must be done</source>
        <translation>%1: zij moet zijn gedaan</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n days, the first and the last included</source>
        <translation>
            <numerusform>%1: hoogstens %n dag, de eerste en de laatste meegeteld</numerusform>
            <numerusform>%1: hoogstens %n dagen, de eerste en de laatste meegeteld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSteps</name>
    <message numerus="yes">
        <source>%n rule(s) stand in the way: %1</source>
        <translation>
            <numerusform>%n regel staat in de weg: %1</numerusform>
            <numerusform>%n regels staan in de weg: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) that this needs are not filled in</source>
        <translation>
            <numerusform>%n veld dat hiervoor nodig is, is niet ingevuld</numerusform>
            <numerusform>%n velden die hiervoor nodig zijn, zijn niet ingevuld</numerusform>
        </translation>
    </message>
    <message>
        <source>you proposed it: a second officer decides</source>
        <translation>u stelde het voor: een tweede functionaris beslist</translation>
    </message>
    <message>
        <source>its period begins on %1</source>
        <translation>de periode begint op %1</translation>
    </message>
    <message>
        <source>its period is over (R-MON-PERIOD-01)</source>
        <translation>de periode is voorbij (R-MON-PERIOD-01)</translation>
    </message>
    <message>
        <source>nobody has access yet</source>
        <translation>niemand heeft nog toegang</translation>
    </message>
    <message>
        <source>the case is about you (R-MON-ACCESS-01)</source>
        <translation>het dossier gaat over u (R-MON-ACCESS-01)</translation>
    </message>
    <message>
        <source>something is being stored</source>
        <translation>er wordt iets opgeslagen</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Vaststellen</translation>
    </message>
    <message>
        <source>Approve the longer period</source>
        <translation>De langere periode goedkeuren</translation>
    </message>
    <message>
        <source>Confirm closing</source>
        <translation>Het sluiten bevestigen</translation>
    </message>
    <message>
        <source>Approve the earlier day</source>
        <translation>De eerdere dag goedkeuren</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>a proposal waits for a second officer</source>
        <translation>een voorstel wacht op een tweede functionaris</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Put forward for approval</source>
        <translation>Ter goedkeuring voorleggen</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Afwijzen…</translation>
    </message>
    <message>
        <source>Works council was told…</source>
        <translation>OR is op de hoogte…</translation>
    </message>
    <message>
        <source>Employees were told…</source>
        <translation>Medewerkers zijn geïnformeerd…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Make longer…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>it was made longer once already (R-MON-PERIOD-01)</source>
        <translation>het is al één keer verlengd (R-MON-PERIOD-01)</translation>
    </message>
    <message>
        <source>Stop recording…</source>
        <translation>Opnemen stoppen…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sluiten…</translation>
    </message>
    <message>
        <source>Persons were told…</source>
        <translation>Betrokkenen zijn geïnformeerd…</translation>
    </message>
    <message>
        <source>Tell them later…</source>
        <translation>Later informeren…</translation>
    </message>
    <message>
        <source>The matter was decided…</source>
        <translation>De zaak is beslist…</translation>
    </message>
    <message>
        <source>Destroy earlier…</source>
        <translation>Eerder vernietigen…</translation>
    </message>
    <message>
        <source>End early…</source>
        <translation>Voortijdig beëindigen…</translation>
    </message>
    <message>
        <source>Destroyed: what stays is in the certificate.</source>
        <translation>Vernietigd: wat blijft, staat in de vernietigingsverklaring.</translation>
    </message>
    <message>
        <source>It is evaluated until %1.</source>
        <translation>Het wordt beoordeeld tot en met %1.</translation>
    </message>
    <message>
        <source>Next: put it forward, so that a second officer can approve it.</source>
        <translation>Hierna: voorleggen, zodat een tweede functionaris het kan vaststellen.</translation>
    </message>
    <message>
        <source>Next: fill in what is still missing, then put it forward for approval.</source>
        <translation>Hierna: invullen wat nog ontbreekt, en dan ter goedkeuring voorleggen.</translation>
    </message>
    <message>
        <source>Waits for a second officer, whom it is not about, to approve or reject it.</source>
        <translation>Wacht op een tweede functionaris, over wie het niet gaat, die het vaststelt of afwijst.</translation>
    </message>
    <message>
        <source>Waits to be approved or rejected, as a separate step.</source>
        <translation>Wacht op vaststelling of afwijzing, in een aparte stap.</translation>
    </message>
    <message>
        <source>It was rejected: %1</source>
        <translation>Het is afgewezen: %1</translation>
    </message>
    <message>
        <source>Next: tell the works council, give somebody access, and start on %1.</source>
        <translation>Hierna: de ondernemingsraad inlichten, iemand toegang geven, en starten op %1.</translation>
    </message>
    <message>
        <source>Records until %1. A longer period, until %2, waits for a second officer: %3</source>
        <translation>Neemt op tot en met %1. Een langere periode, tot en met %2, wacht op een tweede functionaris: %3</translation>
    </message>
    <message>
        <source>Records until %1; then it is evaluated, by %2.</source>
        <translation>Neemt op tot en met %1; daarna wordt het beoordeeld, uiterlijk %2.</translation>
    </message>
    <message>
        <source>Closing with a finding waits for a second officer: %1</source>
        <translation>Sluiten met een bevinding wacht op een tweede functionaris: %1</translation>
    </message>
    <message>
        <source>Next: tell the persons by %1, and close the case by %2.</source>
        <translation>Hierna: de betrokkenen informeren uiterlijk %1, en het dossier sluiten uiterlijk %2.</translation>
    </message>
    <message>
        <source>Next: decide what came out of it, by %1.</source>
        <translation>Hierna: beslissen wat eruit kwam, uiterlijk %1.</translation>
    </message>
    <message>
        <source>Kept until %1.</source>
        <translation>Bewaard tot en met %1.</translation>
    </message>
    <message>
        <source>Kept until the matter is decided for good; say so when it is.</source>
        <translation>Bewaard tot de zaak definitief is beslist; leg dat dan vast.</translation>
    </message>
    <message>
        <source>Kept for a claim; destroyed by itself once the hold for it has ended.</source>
        <translation>Bewaard voor een vordering; wordt vanzelf vernietigd zodra het bewaarbevel daarvoor is geëindigd.</translation>
    </message>
    <message>
        <source>Destroyed on %1, by itself.</source>
        <translation>Wordt op %1 vanzelf vernietigd.</translation>
    </message>
    <message>
        <source>An earlier day, %1, waits for a second officer.</source>
        <translation>Een eerdere dag, %1, wacht op een tweede functionaris.</translation>
    </message>
    <message>
        <source>The persons must be told by %1.</source>
        <translation>De betrokkenen moeten uiterlijk %1 zijn geïnformeerd.</translation>
    </message>
</context>
<context>
    <name>CertificateCommands</name>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 geschreven naar %2.</translation>
    </message>
    <message>
        <source>Genuine, of %1.</source>
        <translation>Echt, van %1.</translation>
    </message>
    <message>
        <source>Checks a certificate of destruction with the organisation&apos;s public key alone: no archive, no password.</source>
        <translation>Controleert een vernietigingsverklaring met alleen de openbare sleutel van de organisatie: geen archief, geen wachtwoord.</translation>
    </message>
    <message>
        <source>The key file that audit key wrote.</source>
        <translation>Het sleutelbestand dat audit key schreef.</translation>
    </message>
    <message>
        <source>Writes a signed certificate of destruction to a file.</source>
        <translation>Schrijft een getekende vernietigingsverklaring naar een bestand.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Het te schrijven bestand.</translation>
    </message>
    <message>
        <source>Lists what was destroyed, the newest first.</source>
        <translation>Toont wat is vernietigd, het nieuwste eerst.</translation>
    </message>
</context>
<context>
    <name>ChannelNames</name>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanaal %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>voicelogctl [--archive DIR] [--account NAME] [--password-file FILE] [--json] NOUN VERB [ARGS]</source>
        <translation>voicelogctl [--archive MAP] [--account NAAM] [--password-file BESTAND] [--json] NOUN VERB [ARGS]</translation>
    </message>
    <message>
        <source>Options of one verb: voicelogctl NOUN VERB --help
Exit status: 0 done, 1 refused by a rule, 2 wrong use, 3 could not (I/O, key, damage)</source>
        <translation>Opties van één opdracht: voicelogctl NOUN VERB --help
Afloop: 0 gedaan, 1 geweigerd door een regel, 2 verkeerd gebruik, 3 kon niet (invoer/uitvoer, sleutel, schade)</translation>
    </message>
    <message>
        <source>The archive&apos;s folder.</source>
        <translation>De map van het archief.</translation>
    </message>
    <message>
        <source>The account to work as.</source>
        <translation>Het account om als te werken.</translation>
    </message>
    <message>
        <source>A file whose first line is the password.</source>
        <translation>Een bestand met het wachtwoord op de eerste regel.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Eén JSON-object per regel.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>Wrong number of arguments.</source>
        <translation>Verkeerd aantal argumenten.</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Password of %1: </source>
        <translation>Wachtwoord van %1: </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>nog %n seconde</numerusform>
            <numerusform>nog %n seconden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilCommands</name>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>The record&apos;s fields as JSON.</source>
        <translation>De velden van het dossier als JSON.</translation>
    </message>
    <message>
        <source>CONSENT, CONSENT_WITH_CONDITIONS, REFUSED, NO_REPLY or INFORMED.</source>
        <translation>CONSENT, CONSENT_WITH_CONDITIONS, REFUSED, NO_REPLY of INFORMED.</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>De dag van het besluit.</translation>
    </message>
    <message>
        <source>The conditions of the consent.</source>
        <translation>De voorwaarden van de instemming.</translation>
    </message>
    <message>
        <source>The day on which it was invoked in writing.</source>
        <translation>De dag waarop zij schriftelijk is ingeroepen.</translation>
    </message>
    <message>
        <source>The day on which the council learned of it.</source>
        <translation>De dag waarop de ondernemingsraad ervan hoorde.</translation>
    </message>
    <message>
        <source>Adds a works-council record.</source>
        <translation>Voegt een OR-dossier toe.</translation>
    </message>
    <message>
        <source>Changes the fields that the file names; each version is kept.</source>
        <translation>Wijzigt de velden die het bestand noemt; elke versie blijft bewaard.</translation>
    </message>
    <message>
        <source>Records what the works council decided.</source>
        <translation>Legt vast wat de ondernemingsraad besloot.</translation>
    </message>
    <message>
        <source>Records that the works council invoked nullity: the programmes that rest on it are suspended.</source>
        <translation>Legt vast dat de ondernemingsraad de nietigheid inriep: de regelingen die erop rusten worden opgeschort.</translation>
    </message>
    <message>
        <source>Lists the records.</source>
        <translation>Somt de OR-dossiers op.</translation>
    </message>
    <message>
        <source>Shows one (id or number).</source>
        <translation>Toont er een (id of nummer).</translation>
    </message>
</context>
<context>
    <name>DestructionText</name>
    <message>
        <source>The whole vault of %1, with %2</source>
        <translation>De hele kluis van %1, met %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>recordings, and of which programme or case</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two months</comment>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>account %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and its role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Total duration</source>
        <translation>Totale duur</translation>
    </message>
    <message>
        <source>Recorded in</source>
        <translation>Opgenomen in</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Te vernietigen sinds</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Wijze</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Executed by</source>
        <translation>Uitgevoerd door</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>In no backup from</source>
        <translation>In geen back-up meer vanaf</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Goedkeuring</translation>
    </message>
    <message>
        <source>none is needed: once the day has come, silence destroys</source>
        <translation>niet nodig: is de dag gekomen, dan vernietigt stilzwijgen</translation>
    </message>
    <message>
        <source>Certificate of destruction %1</source>
        <translation>Vernietigingsverklaring %1</translation>
    </message>
    <message>
        <source>Recordings, by the numbers that name nobody</source>
        <translation>Opnamen, met de kenmerken die niemand noemen</translation>
    </message>
    <message>
        <source>(the first %1; the file has them all)</source>
        <translation>(de eerste %1; het bestand heeft ze alle)</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Verklaring</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Wat is uitgezonderd, en waarom</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Bewaard door</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Eindigt op</translation>
    </message>
    <message>
        <source>What this certifies</source>
        <translation>Wat hiermee wordt verklaard</translation>
    </message>
    <message>
        <source>Sound, waveform, transcript, call data, names and numbers are destroyed. No copy of them is kept, but in backups until they expire.</source>
        <translation>Geluid, golfvorm, transcriptie, gespreksgegevens, namen en nummers zijn vernietigd. Er wordt geen kopie van bewaard, behalve in back-ups totdat die verlopen.</translation>
    </message>
    <message>
        <source>none is needed: a court or the supervisor ordered it, and that order was confirmed here</source>
        <translation>niet nodig: een rechter of de toezichthouder heeft het bevolen, en dat bevel is hier bevestigd</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>less than a minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>ongeveer %n minuut</numerusform>
            <numerusform>ongeveer %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>ongeveer %n uur</numerusform>
            <numerusform>ongeveer %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnumText</name>
    <message>
        <source>privacy officer</source>
        <translation>privacyfunctionaris</translation>
    </message>
    <message>
        <source>investigator</source>
        <translation>onderzoeker</translation>
    </message>
    <message>
        <source>data protection officer</source>
        <translation>functionaris voor gegevensbescherming</translation>
    </message>
    <message>
        <source>works-council reviewer</source>
        <translation>toetser namens de ondernemingsraad</translation>
    </message>
    <message>
        <source>retention service</source>
        <translation>bewaartermijndienst</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>inkomend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>own recorder</source>
        <translation>eigen recorder</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>verwerker</translation>
    </message>
    <message>
        <source>handed over by a private person</source>
        <translation>aangeleverd door een particulier</translation>
    </message>
    <message>
        <source>tapped by an authority</source>
        <translation>getapt door een autoriteit</translation>
    </message>
    <message>
        <source>unknown third party</source>
        <translation>onbekende derde</translation>
    </message>
    <message>
        <source>participant in the call</source>
        <translation>gespreksdeelnemer</translation>
    </message>
    <message>
        <source>by order of a participant</source>
        <translation>in opdracht van een deelnemer</translation>
    </message>
    <message>
        <source>holder of the connection</source>
        <translation>houder van de aansluiting</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klant</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>leidinggevende</translation>
    </message>
    <message>
        <source>third person</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>whole call</source>
        <translation>heel gesprek</translation>
    </message>
    <message>
        <source>part of the call</source>
        <translation>deel van het gesprek</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>vermoedelijk</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bevestigd</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>gesprek</translation>
    </message>
    <message>
        <source>proof of the agreement</source>
        <translation>bewijs van overeenkomst</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>in de wacht</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
    <message>
        <source>payment data</source>
        <translation>betaalgegevens</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>geïmporteerd</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>beperkt</translation>
    </message>
    <message>
        <source>due for destruction</source>
        <translation>te vernietigen</translation>
    </message>
    <message>
        <source>destruction approved</source>
        <translation>vernietiging goedgekeurd</translation>
    </message>
    <message>
        <source>destroyed</source>
        <translation>vernietigd</translation>
    </message>
    <message>
        <source>consumer</source>
        <translation>consument</translation>
    </message>
    <message>
        <source>business</source>
        <translation>zakelijk</translation>
    </message>
    <message>
        <source>contract proof</source>
        <translation>bewijs van overeenkomst</translation>
    </message>
    <message>
        <source>legal obligation</source>
        <translation>wettelijke verplichting</translation>
    </message>
    <message>
        <source>service evaluation</source>
        <translation>evaluatie dienstverlening</translation>
    </message>
    <message>
        <source>training</source>
        <translation>scholing</translation>
    </message>
    <message>
        <source>service handling</source>
        <translation>afhandeling van vragen</translation>
    </message>
    <message>
        <source>employee monitoring</source>
        <translation>controle van een medewerker</translation>
    </message>
    <message>
        <source>Proving an agreement that was made by telephone.</source>
        <translation>Bewijzen dat een overeenkomst telefonisch is gesloten.</translation>
    </message>
    <message>
        <source>Recording that the law demands, such as orders for securities.</source>
        <translation>Opnemen omdat de wet het voorschrijft, zoals bij effectenorders.</translation>
    </message>
    <message>
        <source>Judging and improving the service that callers get.</source>
        <translation>De dienstverlening aan bellers beoordelen en verbeteren.</translation>
    </message>
    <message>
        <source>Teaching employees with real calls.</source>
        <translation>Medewerkers scholen met echte gesprekken.</translation>
    </message>
    <message>
        <source>Hearing a difficult question again to answer it well.</source>
        <translation>Een lastige vraag terugluisteren om die goed te beantwoorden.</translation>
    </message>
    <message>
        <source>Targeted recording of an employee; only within a monitoring case.</source>
        <translation>Een medewerker gericht opnemen; alleen binnen een controledossier.</translation>
    </message>
    <message>
        <source>The sound is shorter than its header says; the file was probably cut off.</source>
        <translation>Het geluid is korter dan de kop van het bestand zegt; het bestand is waarschijnlijk afgekapt.</translation>
    </message>
    <message>
        <source>Shorter than one second; probably no conversation.</source>
        <translation>Korter dan één seconde; waarschijnlijk geen gesprek.</translation>
    </message>
    <message>
        <source>The file has a header but no sound.</source>
        <translation>Het bestand heeft een kop, maar geen geluid.</translation>
    </message>
    <message>
        <source>The sizes in the header do not fit the file; all sound was read.</source>
        <translation>De groottes in de kop kloppen niet met het bestand; al het geluid is gelezen.</translation>
    </message>
    <message>
        <source>The file goes on after the end of the sound; that part is kept but not played.</source>
        <translation>Het bestand loopt door na het einde van het geluid; dat deel is bewaard, maar wordt niet afgespeeld.</translation>
    </message>
    <message>
        <source>Some parts of the sound could not be decoded.</source>
        <translation>Sommige delen van het geluid konden niet worden gedecodeerd.</translation>
    </message>
    <message>
        <source>The sound is shorter than the call data say.</source>
        <translation>Het geluid is korter dan de gespreksgegevens zeggen.</translation>
    </message>
    <message>
        <source>Assessing this recording</source>
        <translation>Beoordeling van deze opname</translation>
    </message>
    <message>
        <source>Dispute about an agreement</source>
        <translation>Geschil over een overeenkomst</translation>
    </message>
    <message>
        <source>Handling a complaint</source>
        <translation>Behandeling van een klacht</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Scholing</translation>
    </message>
    <message>
        <source>Preparing an access request</source>
        <translation>Voorbereiding van een inzageverzoek</translation>
    </message>
    <message>
        <source>Evaluating the service</source>
        <translation>Evaluatie van de dienstverlening</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>start of the call</source>
        <translation>begin van het gesprek</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duur</translation>
    </message>
    <message>
        <source>label</source>
        <translation>naam van het fragment</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>opname</translation>
    </message>
    <message>
        <source>recording programme</source>
        <translation>opnameregeling</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>account</source>
        <translation>account</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>kluis</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcriptie</translation>
    </message>
    <message>
        <source>archive made</source>
        <translation>archief aangemaakt</translation>
    </message>
    <message>
        <source>keyring changed</source>
        <translation>sleutelbos gewijzigd</translation>
    </message>
    <message>
        <source>archive unlocked</source>
        <translation>archief ontgrendeld</translation>
    </message>
    <message>
        <source>account added</source>
        <translation>account toegevoegd</translation>
    </message>
    <message>
        <source>account disabled</source>
        <translation>account uitgeschakeld</translation>
    </message>
    <message>
        <source>password set by the recovery words</source>
        <translation>wachtwoord ingesteld met de herstelwoorden</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>wachtwoord gewijzigd</translation>
    </message>
    <message>
        <source>password protection strengthened</source>
        <translation>wachtwoordbeveiliging versterkt</translation>
    </message>
    <message>
        <source>vault made</source>
        <translation>kluis aangemaakt</translation>
    </message>
    <message>
        <source>key of a vault granted</source>
        <translation>sleutel van een kluis toegekend</translation>
    </message>
    <message>
        <source>key of a vault revoked</source>
        <translation>sleutel van een kluis ingetrokken</translation>
    </message>
    <message>
        <source>access refused</source>
        <translation>toegang geweigerd</translation>
    </message>
    <message>
        <source>recording programme added</source>
        <translation>opnameregeling toegevoegd</translation>
    </message>
    <message>
        <source>recording programme closed</source>
        <translation>opnameregeling beëindigd</translation>
    </message>
    <message>
        <source>recording imported</source>
        <translation>opname geïmporteerd</translation>
    </message>
    <message>
        <source>call data corrected</source>
        <translation>gespreksgegevens verbeterd</translation>
    </message>
    <message>
        <source>recording exported</source>
        <translation>opname geëxporteerd</translation>
    </message>
    <message>
        <source>integrity checked</source>
        <translation>integriteit gecontroleerd</translation>
    </message>
    <message>
        <source>listening started</source>
        <translation>beluisteren begonnen</translation>
    </message>
    <message>
        <source>listening ended</source>
        <translation>beluisteren beëindigd</translation>
    </message>
    <message>
        <source>segment added</source>
        <translation>fragment toegevoegd</translation>
    </message>
    <message>
        <source>segment changed</source>
        <translation>fragment gewijzigd</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>fragment verwijderd</translation>
    </message>
    <message>
        <source>transcript attached</source>
        <translation>transcriptie toegevoegd</translation>
    </message>
    <message>
        <source>synthetic recordings added</source>
        <translation>kunstmatige opnamen toegevoegd</translation>
    </message>
    <message>
        <source>name of the officer</source>
        <translation>naam van de functionaris</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tijdzone</translation>
    </message>
    <message>
        <source>end of the call</source>
        <translation>einde van het gesprek</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>richting</translation>
    </message>
    <message>
        <source>line</source>
        <translation>lijn</translation>
    </message>
    <message>
        <source>number of the agent</source>
        <translation>nummer van de medewerker</translation>
    </message>
    <message>
        <source>number of the customer</source>
        <translation>nummer van de klant</translation>
    </message>
    <message>
        <source>channel of the agent</source>
        <translation>kanaal van de medewerker</translation>
    </message>
    <message>
        <source>channel of the customer</source>
        <translation>kanaal van de klant</translation>
    </message>
    <message>
        <source>kind of customer</source>
        <translation>soort klant</translation>
    </message>
    <message>
        <source>kind of agreement</source>
        <translation>soort overeenkomst</translation>
    </message>
    <message>
        <source>reference of the agreement</source>
        <translation>kenmerk van de overeenkomst</translation>
    </message>
    <message>
        <source>reference of the order</source>
        <translation>kenmerk van de order</translation>
    </message>
    <message>
        <source>reference of the written acceptance</source>
        <translation>kenmerk van de schriftelijke aanvaarding</translation>
    </message>
    <message>
        <source>private call</source>
        <translation>privégesprek</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>herkomst</translation>
    </message>
    <message>
        <source>basis of taking part</source>
        <translation>grondslag van deelname</translation>
    </message>
    <message>
        <source>extent</source>
        <translation>omvang</translation>
    </message>
    <message>
        <source>reason for recording a part</source>
        <translation>reden voor gedeeltelijke opname</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>fragmenten</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>gespreksdeelnemers</translation>
    </message>
    <message>
        <source>waveform</source>
        <translation>golfvorm</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>password</source>
        <translation>wachtwoord</translation>
    </message>
    <message>
        <source>recording programme changed</source>
        <translation>opnameregeling gewijzigd</translation>
    </message>
    <message>
        <source>recording programme activated</source>
        <translation>opnameregeling in werking gesteld</translation>
    </message>
    <message>
        <source>recording programme suspended</source>
        <translation>opnameregeling opgeschort</translation>
    </message>
    <message>
        <source>recording programme ended</source>
        <translation>opnameregeling beëindigd</translation>
    </message>
    <message>
        <source>announcement sound added</source>
        <translation>geluid van de melding toegevoegd</translation>
    </message>
    <message>
        <source>announcement sound removed</source>
        <translation>geluid van de melding verwijderd</translation>
    </message>
    <message>
        <source>employee notice added</source>
        <translation>mededeling aan medewerkers toegevoegd</translation>
    </message>
    <message>
        <source>employee notice changed</source>
        <translation>mededeling aan medewerkers gewijzigd</translation>
    </message>
    <message>
        <source>works-council record added</source>
        <translation>OR-dossier toegevoegd</translation>
    </message>
    <message>
        <source>works-council record changed</source>
        <translation>OR-dossier gewijzigd</translation>
    </message>
    <message>
        <source>decision of the works council recorded</source>
        <translation>besluit van de ondernemingsraad vastgelegd</translation>
    </message>
    <message>
        <source>nullity invoked by the works council</source>
        <translation>nietigheid ingeroepen door de ondernemingsraad</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>lijnen</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>grondslag</translation>
    </message>
    <message>
        <source>kind of organisation</source>
        <translation>soort organisatie</translation>
    </message>
    <message>
        <source>legal duty</source>
        <translation>wettelijke plicht</translation>
    </message>
    <message>
        <source>employees are heard</source>
        <translation>medewerkers zijn te horen</translation>
    </message>
    <message>
        <source>announcement in Dutch</source>
        <translation>melding in het Nederlands</translation>
    </message>
    <message>
        <source>announcement in English</source>
        <translation>melding in het Engels</translation>
    </message>
    <message>
        <source>announced purposes</source>
        <translation>gemelde doelen</translation>
    </message>
    <message>
        <source>signal to the employee</source>
        <translation>signaal aan de medewerker</translation>
    </message>
    <message>
        <source>share of calls recorded</source>
        <translation>deel van de gesprekken dat wordt opgenomen</translation>
    </message>
    <message>
        <source>balancing record</source>
        <translation>belangenafweging</translation>
    </message>
    <message>
        <source>register entry</source>
        <translation>registerregel</translation>
    </message>
    <message>
        <source>works-council record</source>
        <translation>OR-dossier</translation>
    </message>
    <message>
        <source>employee notice</source>
        <translation>mededeling aan medewerkers</translation>
    </message>
    <message>
        <source>DPIA</source>
        <translation>DPIA</translation>
    </message>
    <message>
        <source>reference of the DPIA</source>
        <translation>kenmerk van de DPIA</translation>
    </message>
    <message>
        <source>date of the DPIA</source>
        <translation>datum van de DPIA</translation>
    </message>
    <message>
        <source>risk left after the DPIA</source>
        <translation>restrisico na de DPIA</translation>
    </message>
    <message>
        <source>answer of the supervisor</source>
        <translation>antwoord van de toezichthouder</translation>
    </message>
    <message>
        <source>reason why no DPIA is required</source>
        <translation>reden waarom geen DPIA nodig is</translation>
    </message>
    <message>
        <source>notification to the supervisor</source>
        <translation>melding bij de toezichthouder</translation>
    </message>
    <message>
        <source>number of the notification</source>
        <translation>nummer van de melding</translation>
    </message>
    <message>
        <source>exemption from notification</source>
        <translation>vrijstelling van melding</translation>
    </message>
    <message>
        <source>date of the notification</source>
        <translation>datum van de melding</translation>
    </message>
    <message>
        <source>retention class</source>
        <translation>bewaarklasse</translation>
    </message>
    <message>
        <source>days kept</source>
        <translation>bewaartermijn in dagen</translation>
    </message>
    <message>
        <source>reason for the retention</source>
        <translation>reden van de bewaartermijn</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>begindatum</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>einddatum</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>eerste dag</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>reikwijdte</translation>
    </message>
    <message>
        <source>text in Dutch</source>
        <translation>tekst in het Nederlands</translation>
    </message>
    <message>
        <source>text in English</source>
        <translation>tekst in het Engels</translation>
    </message>
    <message>
        <source>how is recorded</source>
        <translation>hoe wordt opgenomen</translation>
    </message>
    <message>
        <source>what is recorded</source>
        <translation>wat wordt opgenomen</translation>
    </message>
    <message>
        <source>when is recorded</source>
        <translation>wanneer wordt opgenomen</translation>
    </message>
    <message>
        <source>in force from</source>
        <translation>geldt vanaf</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>kanaal</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>voor wie</translation>
    </message>
    <message>
        <source>evidence of distribution</source>
        <translation>bewijs van verspreiding</translation>
    </message>
    <message>
        <source>share that acknowledged it</source>
        <translation>deel dat ontvangst bevestigde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>subjects of consent</source>
        <translation>onderwerpen van instemming</translation>
    </message>
    <message>
        <source>body</source>
        <translation>orgaan</translation>
    </message>
    <message>
        <source>reason why there is no works council</source>
        <translation>reden waarom er geen ondernemingsraad is</translation>
    </message>
    <message>
        <source>requested on</source>
        <translation>gevraagd op</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>stukken</translation>
    </message>
    <message>
        <source>consulted on</source>
        <translation>overlegd op</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>besluit</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>besloten op</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>voorwaarden</translation>
    </message>
    <message>
        <source>date of the court&apos;s permission</source>
        <translation>datum van de vervangende toestemming</translation>
    </message>
    <message>
        <source>reference of the court&apos;s permission</source>
        <translation>kenmerk van de vervangende toestemming</translation>
    </message>
    <message>
        <source>clause of the collective agreement</source>
        <translation>cao-bepaling</translation>
    </message>
    <message>
        <source>decision told on</source>
        <translation>besluit meegedeeld op</translation>
    </message>
    <message>
        <source>execution known on</source>
        <translation>uitvoering bekend op</translation>
    </message>
    <message>
        <source>nullity invoked on</source>
        <translation>nietigheid ingeroepen op</translation>
    </message>
    <message>
        <source>secrecy imposed</source>
        <translation>geheimhouding opgelegd</translation>
    </message>
    <message>
        <source>reason for secrecy</source>
        <translation>reden van geheimhouding</translation>
    </message>
    <message>
        <source>secret until</source>
        <translation>geheim tot en met</translation>
    </message>
    <message>
        <source>language</source>
        <translation>taal</translation>
    </message>
    <message>
        <source>version of the text</source>
        <translation>versie van de tekst</translation>
    </message>
    <message>
        <source>announcement sound</source>
        <translation>geluid van de melding</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>consent (6(1)(a))</source>
        <translation>toestemming (6(1)(a))</translation>
    </message>
    <message>
        <source>contract (6(1)(b))</source>
        <translation>overeenkomst (6(1)(b))</translation>
    </message>
    <message>
        <source>legal duty (6(1)(c))</source>
        <translation>wettelijke plicht (6(1)(c))</translation>
    </message>
    <message>
        <source>legitimate interest (6(1)(f))</source>
        <translation>gerechtvaardigd belang (6(1)(f))</translation>
    </message>
    <message>
        <source>tone</source>
        <translation>toon</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>lamp</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>op het scherm</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>company or association</source>
        <translation>bedrijf of vereniging</translation>
    </message>
    <message>
        <source>public authority in its task</source>
        <translation>overheidsinstantie bij haar taak</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>niet nodig</translation>
    </message>
    <message>
        <source>low</source>
        <translation>laag</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoog</translation>
    </message>
    <message>
        <source>legal duty (securities orders)</source>
        <translation>wettelijke plicht (effectenorders)</translation>
    </message>
    <message>
        <source>after covert recording</source>
        <translation>na heimelijke opname</translation>
    </message>
    <message>
        <source>request for consent</source>
        <translation>instemmingsverzoek</translation>
    </message>
    <message>
        <source>notice of a case</source>
        <translation>kennisgeving van een dossier</translation>
    </message>
    <message>
        <source>annual overview</source>
        <translation>jaaroverzicht</translation>
    </message>
    <message>
        <source>works council (OR)</source>
        <translation>ondernemingsraad (OR)</translation>
    </message>
    <message>
        <source>staff representation (PVT)</source>
        <translation>personeelsvertegenwoordiging (PVT)</translation>
    </message>
    <message>
        <source>staff meeting</source>
        <translation>personeelsvergadering</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>instemming</translation>
    </message>
    <message>
        <source>consent with conditions</source>
        <translation>instemming onder voorwaarden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>no reply</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>geïnformeerd</translation>
    </message>
    <message>
        <source>personal data of employees (27(1)(k))</source>
        <translation>persoonsgegevens van medewerkers (27(1)(k))</translation>
    </message>
    <message>
        <source>system that can watch employees (27(1)(l))</source>
        <translation>personeelsvolgsysteem (27(1)(l))</translation>
    </message>
    <message>
        <source>the works council invoked nullity</source>
        <translation>de ondernemingsraad riep de nietigheid in</translation>
    </message>
    <message>
        <source>balancing record added</source>
        <translation>belangenafweging toegevoegd</translation>
    </message>
    <message>
        <source>balancing record changed</source>
        <translation>belangenafweging gewijzigd</translation>
    </message>
    <message>
        <source>balancing record passed on</source>
        <translation>belangenafweging doorgestuurd</translation>
    </message>
    <message>
        <source>advice given on a balancing record</source>
        <translation>advies gegeven over een belangenafweging</translation>
    </message>
    <message>
        <source>balancing record approved</source>
        <translation>belangenafweging vastgesteld</translation>
    </message>
    <message>
        <source>balancing record rejected</source>
        <translation>belangenafweging afgewezen</translation>
    </message>
    <message>
        <source>new version of a balancing record begun</source>
        <translation>nieuwe versie van een belangenafweging begonnen</translation>
    </message>
    <message>
        <source>draft of a balancing record given up</source>
        <translation>concept van een belangenafweging opgegeven</translation>
    </message>
    <message>
        <source>balancing record withdrawn</source>
        <translation>belangenafweging ingetrokken</translation>
    </message>
    <message>
        <source>monitoring case</source>
        <translation>controledossier</translation>
    </message>
    <message>
        <source>about watching employees</source>
        <translation>over controle van medewerkers</translation>
    </message>
    <message>
        <source>end of the monitoring case</source>
        <translation>einde van het controledossier</translation>
    </message>
    <message>
        <source>role of the author</source>
        <translation>rol van de opsteller</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>review date</source>
        <translation>herzieningsdatum</translation>
    </message>
    <message>
        <source>reason for the change</source>
        <translation>reden van de wijziging</translation>
    </message>
    <message>
        <source>interest</source>
        <translation>belang</translation>
    </message>
    <message>
        <source>whose interest</source>
        <translation>wiens belang</translation>
    </message>
    <message>
        <source>benefit</source>
        <translation>voordeel</translation>
    </message>
    <message>
        <source>consequence of not recording</source>
        <translation>gevolg als er niet wordt opgenomen</translation>
    </message>
    <message>
        <source>other laws that were checked</source>
        <translation>andere wetten die zijn nagegaan</translation>
    </message>
    <message>
        <source>purely commercial interest</source>
        <translation>zuiver commercieel belang</translation>
    </message>
    <message>
        <source>strict necessity</source>
        <translation>strikte noodzaak</translation>
    </message>
    <message>
        <source>why recording is effective</source>
        <translation>waarom opnemen werkt</translation>
    </message>
    <message>
        <source>alternatives</source>
        <translation>alternatieven</translation>
    </message>
    <message>
        <source>other means</source>
        <translation>ander middel</translation>
    </message>
    <message>
        <source>description of the alternative</source>
        <translation>omschrijving van het alternatief</translation>
    </message>
    <message>
        <source>why the alternative is not enough</source>
        <translation>waarom het alternatief niet volstaat</translation>
    </message>
    <message>
        <source>subsidiarity</source>
        <translation>subsidiariteit</translation>
    </message>
    <message>
        <source>data minimisation</source>
        <translation>dataminimalisatie</translation>
    </message>
    <message>
        <source>proportionality</source>
        <translation>proportionaliteit</translation>
    </message>
    <message>
        <source>persons concerned</source>
        <translation>betrokkenen</translation>
    </message>
    <message>
        <source>kinds of data</source>
        <translation>soorten gegevens</translation>
    </message>
    <message>
        <source>reasonable expectations</source>
        <translation>redelijke verwachtingen</translation>
    </message>
    <message>
        <source>impact on the persons concerned</source>
        <translation>gevolgen voor de betrokkenen</translation>
    </message>
    <message>
        <source>level of the impact</source>
        <translation>zwaarte van de gevolgen</translation>
    </message>
    <message>
        <source>imbalance of power</source>
        <translation>machtsverschil</translation>
    </message>
    <message>
        <source>way to object</source>
        <translation>weg om bezwaar te maken</translation>
    </message>
    <message>
        <source>safeguards</source>
        <translation>waarborgen</translation>
    </message>
    <message>
        <source>other safeguards</source>
        <translation>andere waarborgen</translation>
    </message>
    <message>
        <source>prior notice to the employees</source>
        <translation>melding vooraf aan de medewerkers</translation>
    </message>
    <message>
        <source>extent of the monitoring</source>
        <translation>omvang van de controle</translation>
    </message>
    <message>
        <source>legitimate reason for the monitoring</source>
        <translation>gerechtvaardigde reden voor de controle</translation>
    </message>
    <message>
        <source>less intrusive means</source>
        <translation>minder ingrijpende middelen</translation>
    </message>
    <message>
        <source>consequences for the employee</source>
        <translation>gevolgen voor de medewerker</translation>
    </message>
    <message>
        <source>safeguards for the employee</source>
        <translation>waarborgen voor de medewerker</translation>
    </message>
    <message>
        <source>advice of the data protection officer</source>
        <translation>advies van de FG</translation>
    </message>
    <message>
        <source>date of the advice</source>
        <translation>datum van het advies</translation>
    </message>
    <message>
        <source>whether the advice is followed</source>
        <translation>of het advies wordt gevolgd</translation>
    </message>
    <message>
        <source>reason for not following the advice</source>
        <translation>reden om het advies niet te volgen</translation>
    </message>
    <message>
        <source>reason why there is no advice</source>
        <translation>reden waarom er geen advies is</translation>
    </message>
    <message>
        <source>consultation of the works council</source>
        <translation>raadpleging van de ondernemingsraad</translation>
    </message>
    <message>
        <source>whether a DPIA is needed</source>
        <translation>of een DPIA nodig is</translation>
    </message>
    <message>
        <source>reason for the decision on a DPIA</source>
        <translation>reden van het besluit over een DPIA</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>uitkomst</translation>
    </message>
    <message>
        <source>reasoning</source>
        <translation>motivering</translation>
    </message>
    <message>
        <source>summary in Dutch</source>
        <translation>samenvatting in het Nederlands</translation>
    </message>
    <message>
        <source>summary in English</source>
        <translation>samenvatting in het Engels</translation>
    </message>
    <message>
        <source>at the data protection officer</source>
        <translation>bij de FG</translation>
    </message>
    <message>
        <source>at the works council</source>
        <translation>bij de ondernemingsraad</translation>
    </message>
    <message>
        <source>for approval</source>
        <translation>ter vaststelling</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>herziening nodig</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afgewezen</translation>
    </message>
    <message>
        <source>proceed</source>
        <translation>doorgaan</translation>
    </message>
    <message>
        <source>proceed with safeguards</source>
        <translation>doorgaan met waarborgen</translation>
    </message>
    <message>
        <source>do not proceed</source>
        <translation>niet doorgaan</translation>
    </message>
    <message>
        <source>of the organisation</source>
        <translation>van de organisatie</translation>
    </message>
    <message>
        <source>of a third party</source>
        <translation>van een derde</translation>
    </message>
    <message>
        <source>samples only</source>
        <translation>alleen steekproeven</translation>
    </message>
    <message>
        <source>recording a part only</source>
        <translation>gedeeltelijk opnemen</translation>
    </message>
    <message>
        <source>coaching side by side</source>
        <translation>meeluisteren naast de medewerker</translation>
    </message>
    <message>
        <source>notes instead of sound</source>
        <translation>aantekeningen in plaats van geluid</translation>
    </message>
    <message>
        <source>keeping it for a shorter time</source>
        <translation>korter bewaren</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>iets anders</translation>
    </message>
    <message>
        <source>callers and called persons</source>
        <translation>bellers en gebelden</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>medewerkers</translation>
    </message>
    <message>
        <source>third persons who are talked about</source>
        <translation>derden over wie wordt gesproken</translation>
    </message>
    <message>
        <source>children</source>
        <translation>kinderen</translation>
    </message>
    <message>
        <source>vulnerable persons</source>
        <translation>kwetsbare personen</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>stem</translation>
    </message>
    <message>
        <source>call data</source>
        <translation>gespreksgegevens</translation>
    </message>
    <message>
        <source>what is said</source>
        <translation>wat er wordt gezegd</translation>
    </message>
    <message>
        <source>data about agreements</source>
        <translation>gegevens over overeenkomsten</translation>
    </message>
    <message>
        <source>special categories, such as health</source>
        <translation>bijzondere gegevens, zoals gezondheid</translation>
    </message>
    <message>
        <source>criminal data</source>
        <translation>strafrechtelijke gegevens</translation>
    </message>
    <message>
        <source>masking of sensitive parts</source>
        <translation>afschermen van gevoelige delen</translation>
    </message>
    <message>
        <source>short retention</source>
        <translation>korte bewaartermijn</translation>
    </message>
    <message>
        <source>access for named persons only</source>
        <translation>toegang alleen voor aangewezen personen</translation>
    </message>
    <message>
        <source>no use for appraisals</source>
        <translation>geen gebruik voor beoordelingen</translation>
    </message>
    <message>
        <source>no sound while on hold</source>
        <translation>geen geluid tijdens de wachtstand</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>archive verified</source>
        <translation>archief gecontroleerd</translation>
    </message>
    <message>
        <source>account enabled again</source>
        <translation>account weer ingeschakeld</translation>
    </message>
    <message>
        <source>role changed</source>
        <translation>rol gewijzigd</translation>
    </message>
    <message>
        <source>new password given by somebody else</source>
        <translation>nieuw wachtwoord gegeven door iemand anders</translation>
    </message>
    <message>
        <source>reading the audit trail</source>
        <translation>controlespoor lezen</translation>
    </message>
    <message>
        <source>excerpt of the audit trail made</source>
        <translation>uittreksel van het controlespoor gemaakt</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archief</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>regeling</translation>
    </message>
    <message>
        <source>played by the telephone system</source>
        <translation>afgespeeld door het telefoonsysteem</translation>
    </message>
    <message>
        <source>spoken by the agent</source>
        <translation>uitgesproken door de medewerker</translation>
    </message>
    <message>
        <source>clause in the agreement</source>
        <translation>bepaling in de overeenkomst</translation>
    </message>
    <message>
        <source>notice to the client</source>
        <translation>mededeling aan de klant</translation>
    </message>
    <message>
        <source>otherwise told</source>
        <translation>op een andere manier gemeld</translation>
    </message>
    <message>
        <source>told by the call data</source>
        <translation>verteld door de gespreksgegevens</translation>
    </message>
    <message>
        <source>marked by hand</source>
        <translation>met de hand gemarkeerd</translation>
    </message>
    <message>
        <source>heard in the sound</source>
        <translation>gehoord in het geluid</translation>
    </message>
    <message>
        <source>proof of the announcement added</source>
        <translation>bewijs van de melding toegevoegd</translation>
    </message>
    <message>
        <source>proof of the announcement removed</source>
        <translation>bewijs van de melding verwijderd</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>melding</translation>
    </message>
    <message>
        <source>moment of the announcement</source>
        <translation>moment van de melding</translation>
    </message>
    <message>
        <source>played fully</source>
        <translation>helemaal afgespeeld</translation>
    </message>
    <message>
        <source>reference of the privacy notice</source>
        <translation>kenmerk van de privacyverklaring</translation>
    </message>
    <message>
        <source>proof of the announcement</source>
        <translation>bewijs van de melding</translation>
    </message>
    <message>
        <source>edition drafted</source>
        <translation>concept van editie gemaakt</translation>
    </message>
    <message>
        <source>edition proposed</source>
        <translation>editie voorgesteld</translation>
    </message>
    <message>
        <source>edition published</source>
        <translation>editie gepubliceerd</translation>
    </message>
    <message>
        <source>draft of edition discarded</source>
        <translation>concept van editie verworpen</translation>
    </message>
    <message>
        <source>state changed by the rules</source>
        <translation>toestand gewijzigd door de regels</translation>
    </message>
    <message>
        <source>recordings judged anew</source>
        <translation>opnamen opnieuw getoetst</translation>
    </message>
    <message>
        <source>release proposed</source>
        <translation>vrijgave voorgesteld</translation>
    </message>
    <message>
        <source>released</source>
        <translation>vrijgegeven</translation>
    </message>
    <message>
        <source>proposal to release withdrawn</source>
        <translation>voorstel tot vrijgave ingetrokken</translation>
    </message>
    <message>
        <source>proof of announcement added</source>
        <translation>bewijs van melding toegevoegd</translation>
    </message>
    <message>
        <source>proof of announcement removed</source>
        <translation>bewijs van melding verwijderd</translation>
    </message>
    <message>
        <source>took part in the call</source>
        <translation>nam deel aan het gesprek</translation>
    </message>
    <message>
        <source>not a tap</source>
        <translation>geen tap</translation>
    </message>
    <message>
        <source>made by a private person</source>
        <translation>gemaakt door een particulier</translation>
    </message>
    <message>
        <source>announcement proven</source>
        <translation>melding bewezen</translation>
    </message>
    <message>
        <source>purpose announced</source>
        <translation>doel gemeld</translation>
    </message>
    <message>
        <source>announcement clear</source>
        <translation>melding duidelijk</translation>
    </message>
    <message>
        <source>belongs to an active programme</source>
        <translation>valt onder een actieve regeling</translation>
    </message>
    <message>
        <source>used for its own purpose</source>
        <translation>gebruikt voor het eigen doel</translation>
    </message>
    <message>
        <source>nothing recorded on hold</source>
        <translation>niets opgenomen in de wacht</translation>
    </message>
    <message>
        <source>proof part marked</source>
        <translation>bewijsdeel gemarkeerd</translation>
    </message>
    <message>
        <source>accepted in writing where needed</source>
        <translation>schriftelijk aanvaard waar nodig</translation>
    </message>
    <message>
        <source>all duty calls recorded</source>
        <translation>alle plichtgesprekken opgenomen</translation>
    </message>
    <message>
        <source>kept as long as the law asks</source>
        <translation>zo lang bewaard als de wet vraagt</translation>
    </message>
    <message>
        <source>answer complete</source>
        <translation>antwoord volledig</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>tijdig beantwoord</translation>
    </message>
    <message>
        <source>no open request</source>
        <translation>geen open verzoek</translation>
    </message>
    <message>
        <source>notified to the supervisor</source>
        <translation>gemeld bij de toezichthouder</translation>
    </message>
    <message>
        <source>active register entry</source>
        <translation>actieve registerregel</translation>
    </message>
    <message>
        <source>register entry up to date</source>
        <translation>registerregel actueel</translation>
    </message>
    <message>
        <source>DPIA recorded</source>
        <translation>DPIA vastgelegd</translation>
    </message>
    <message>
        <source>supervisor consulted</source>
        <translation>toezichthouder geraadpleegd</translation>
    </message>
    <message>
        <source>not made public</source>
        <translation>niet openbaar gemaakt</translation>
    </message>
    <message>
        <source>balancing record in force</source>
        <translation>geldige belangenafweging</translation>
    </message>
    <message>
        <source>balancing record reviewed in time</source>
        <translation>belangenafweging tijdig herzien</translation>
    </message>
    <message>
        <source>summary for employees</source>
        <translation>samenvatting voor medewerkers</translation>
    </message>
    <message>
        <source>legitimate interest may be used</source>
        <translation>gerechtvaardigd belang bruikbaar</translation>
    </message>
    <message>
        <source>employees informed beforehand</source>
        <translation>medewerkers vooraf geïnformeerd</translation>
    </message>
    <message>
        <source>signal for the employee</source>
        <translation>signaal voor de medewerker</translation>
    </message>
    <message>
        <source>works-council consent</source>
        <translation>instemming van de ondernemingsraad</translation>
    </message>
    <message>
        <source>private call not played</source>
        <translation>privégesprek niet afgespeeld</translation>
    </message>
    <message>
        <source>monitoring announced to employees</source>
        <translation>controle gemeld aan medewerkers</translation>
    </message>
    <message>
        <source>concrete suspicion</source>
        <translation>concrete verdenking</translation>
    </message>
    <message>
        <source>balancing record of the case</source>
        <translation>belangenafweging van het dossier</translation>
    </message>
    <message>
        <source>last resort</source>
        <translation>laatste uitweg</translation>
    </message>
    <message>
        <source>register entry, DPIA and consultation of the case</source>
        <translation>registerregel, DPIA en raadpleging van het dossier</translation>
    </message>
    <message>
        <source>works council aware of the case</source>
        <translation>ondernemingsraad op de hoogte van het dossier</translation>
    </message>
    <message>
        <source>within period and lines</source>
        <translation>binnen periode en lijnen</translation>
    </message>
    <message>
        <source>granted access only</source>
        <translation>alleen verleende toegang</translation>
    </message>
    <message>
        <source>destroyed in time after no finding</source>
        <translation>tijdig vernietigd zonder bevinding</translation>
    </message>
    <message>
        <source>conditions of covert recording</source>
        <translation>voorwaarden voor heimelijke opname</translation>
    </message>
    <message>
        <source>employee informed afterwards</source>
        <translation>medewerker achteraf geïnformeerd</translation>
    </message>
    <message>
        <source>evidence is for the court</source>
        <translation>bewijs is aan de rechter</translation>
    </message>
    <message>
        <source>security checks</source>
        <translation>beveiligingscontroles</translation>
    </message>
    <message>
        <source>within the retention period</source>
        <translation>binnen de bewaartermijn</translation>
    </message>
    <message>
        <source>edition reviewed by a lawyer</source>
        <translation>editie beoordeeld door een jurist</translation>
    </message>
    <message>
        <source>edition of the rules</source>
        <translation>regeleditie</translation>
    </message>
    <message>
        <source>proofs of announcement</source>
        <translation>bewijzen van melding</translation>
    </message>
    <message>
        <source>talk begins at (ms)</source>
        <translation>gesprek begint op (ms)</translation>
    </message>
    <message>
        <source>announced at (ms)</source>
        <translation>gemeld op (ms)</translation>
    </message>
    <message>
        <source>purposes announced</source>
        <translation>gemelde doelen</translation>
    </message>
    <message>
        <source>purpose of the programme</source>
        <translation>doel van de regeling</translation>
    </message>
    <message>
        <source>state of the programme</source>
        <translation>toestand van de regeling</translation>
    </message>
    <message>
        <source>start of the programme</source>
        <translation>start van de regeling</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>melding bij toezichthouder</translation>
    </message>
    <message>
        <source>language of the announcement</source>
        <translation>taal van de melding</translation>
    </message>
    <message>
        <source>played to its end</source>
        <translation>tot het einde afgespeeld</translation>
    </message>
    <message>
        <source>reference to the privacy notice</source>
        <translation>verwijzing naar de privacyverklaring</translation>
    </message>
    <message>
        <source>audible stretches on hold</source>
        <translation>hoorbare fragmenten in de wacht</translation>
    </message>
    <message>
        <source>linked to the programme</source>
        <translation>gekoppeld aan de regeling</translation>
    </message>
    <message>
        <source>reviewed on</source>
        <translation>herzien op</translation>
    </message>
    <message>
        <source>to be reviewed on</source>
        <translation>te herzien op</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>verschillen</translation>
    </message>
    <message>
        <source>residual risk</source>
        <translation>restrisico</translation>
    </message>
    <message>
        <source>consultation answered</source>
        <translation>raadpleging beantwoord</translation>
    </message>
    <message>
        <source>approved and in force</source>
        <translation>vastgesteld en geldig</translation>
    </message>
    <message>
        <source>kind of controller</source>
        <translation>soort verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>employees can be heard</source>
        <translation>medewerkers zijn te horen</translation>
    </message>
    <message>
        <source>notice to employees</source>
        <translation>mededeling aan medewerkers</translation>
    </message>
    <message>
        <source>effective on</source>
        <translation>geldt vanaf</translation>
    </message>
    <message>
        <source>how is told</source>
        <translation>hoe is gemeld</translation>
    </message>
    <message>
        <source>what is told</source>
        <translation>wat is gemeld</translation>
    </message>
    <message>
        <source>when is told</source>
        <translation>wanneer is gemeld</translation>
    </message>
    <message>
        <source>proof of distribution</source>
        <translation>bewijs van verspreiding</translation>
    </message>
    <message>
        <source>permission of the court</source>
        <translation>toestemming van de rechter</translation>
    </message>
    <message>
        <source>clause in the collective agreement</source>
        <translation>cao-bepaling</translation>
    </message>
    <message>
        <source>nullity invoked</source>
        <translation>nietigheid ingeroepen</translation>
    </message>
    <message>
        <source>integrity checked on</source>
        <translation>integriteit gecontroleerd op</translation>
    </message>
    <message>
        <source>integrity check failed</source>
        <translation>integriteitscontrole mislukt</translation>
    </message>
    <message>
        <source>to be destroyed on</source>
        <translation>te vernietigen op</translation>
    </message>
    <message>
        <source>held</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>due on</source>
        <translation>uiterlijk</translation>
    </message>
    <message>
        <source>until</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>editie</translation>
    </message>
    <message>
        <source>release</source>
        <translation>vrijgave</translation>
    </message>
    <message>
        <source>proof of announcement</source>
        <translation>bewijs van melding</translation>
    </message>
    <message>
        <source>consent, 6(1)(a)</source>
        <translation>toestemming, 6(1)(a)</translation>
    </message>
    <message>
        <source>contract, 6(1)(b)</source>
        <translation>overeenkomst, 6(1)(b)</translation>
    </message>
    <message>
        <source>legal obligation, 6(1)(c)</source>
        <translation>wettelijke plicht, 6(1)(c)</translation>
    </message>
    <message>
        <source>legitimate interest, 6(1)(f)</source>
        <translation>gerechtvaardigd belang, 6(1)(f)</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>deelnemer</translation>
    </message>
    <message>
        <source>own system</source>
        <translation>eigen systeem</translation>
    </message>
    <message>
        <source>handed in by a private person</source>
        <translation>ingebracht door een particulier</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>inkomend</translation>
    </message>
    <message>
        <source>outbound</source>
        <translation>uitgaand</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>voorgesteld</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>loopt nog</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, and a part of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a list, and which item of it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>register entry added</source>
        <translation>registerregel toegevoegd</translation>
    </message>
    <message>
        <source>register entry changed</source>
        <translation>registerregel gewijzigd</translation>
    </message>
    <message>
        <source>register entry made active</source>
        <translation>registerregel actief gemaakt</translation>
    </message>
    <message>
        <source>review of a register entry started</source>
        <translation>herziening van een registerregel begonnen</translation>
    </message>
    <message>
        <source>ending a register entry proposed</source>
        <translation>beëindiging van een registerregel voorgesteld</translation>
    </message>
    <message>
        <source>proposal to end a register entry withdrawn</source>
        <translation>voorstel tot beëindiging van een registerregel ingetrokken</translation>
    </message>
    <message>
        <source>register entry ended</source>
        <translation>registerregel beëindigd</translation>
    </message>
    <message>
        <source>register imported</source>
        <translation>register geïmporteerd</translation>
    </message>
    <message>
        <source>register exported</source>
        <translation>register geëxporteerd</translation>
    </message>
    <message>
        <source>register read</source>
        <translation>register gelezen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>joint controllers</source>
        <translation>gezamenlijke verwerkingsverantwoordelijken</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>vertegenwoordiger</translation>
    </message>
    <message>
        <source>purposes</source>
        <translation>doeleinden</translation>
    </message>
    <message>
        <source>categories of data subjects</source>
        <translation>categorieën van betrokkenen</translation>
    </message>
    <message>
        <source>categories of personal data</source>
        <translation>categorieën van persoonsgegevens</translation>
    </message>
    <message>
        <source>categories of recipients</source>
        <translation>categorieën van ontvangers</translation>
    </message>
    <message>
        <source>transfers to third countries</source>
        <translation>doorgiften naar derde landen</translation>
    </message>
    <message>
        <source>periods for erasure</source>
        <translation>bewaartermijnen</translation>
    </message>
    <message>
        <source>why a period for erasure is not given</source>
        <translation>waarom een bewaartermijn ontbreekt</translation>
    </message>
    <message>
        <source>security measures</source>
        <translation>beveiligingsmaatregelen</translation>
    </message>
    <message>
        <source>why the security measures are not described</source>
        <translation>waarom de beveiligingsmaatregelen niet zijn beschreven</translation>
    </message>
    <message>
        <source>processors</source>
        <translation>verwerkers</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>verwerkingsverantwoordelijken</translation>
    </message>
    <message>
        <source>source of the data</source>
        <translation>bron van de gegevens</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>systemen</translation>
    </message>
    <message>
        <source>department</source>
        <translation>afdeling</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>eigenaar</translation>
    </message>
    <message>
        <source>special categories of data</source>
        <translation>bijzondere persoonsgegevens</translation>
    </message>
    <message>
        <source>automated decisions</source>
        <translation>geautomatiseerde besluiten</translation>
    </message>
    <message>
        <source>recording programmes</source>
        <translation>opnameregelingen</translation>
    </message>
    <message>
        <source>consent of the works council</source>
        <translation>instemming van de ondernemingsraad</translation>
    </message>
    <message>
        <source>notification number under the Wbp</source>
        <translation>meldingsnummer onder de Wbp</translation>
    </message>
    <message>
        <source>reason for ending</source>
        <translation>reden van beëindiging</translation>
    </message>
    <message>
        <source>contact details</source>
        <translation>contactgegevens</translation>
    </message>
    <message>
        <source>country or organisation</source>
        <translation>land of organisatie</translation>
    </message>
    <message>
        <source>basis of the transfer</source>
        <translation>grond van de doorgifte</translation>
    </message>
    <message>
        <source>document on the safeguards</source>
        <translation>document over de waarborgen</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categorie</translation>
    </message>
    <message>
        <source>period</source>
        <translation>termijn</translation>
    </message>
    <message>
        <source>date of the contract</source>
        <translation>datum van de overeenkomst</translation>
    </message>
    <message>
        <source>categories of processing</source>
        <translation>categorieën van verwerking</translation>
    </message>
    <message>
        <source>state</source>
        <translation>status</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versie</translation>
    </message>
    <message>
        <source>active from</source>
        <translation>actief vanaf</translation>
    </message>
    <message>
        <source>ended on</source>
        <translation>beëindigd op</translation>
    </message>
    <message>
        <source>version of a register entry</source>
        <translation>versie van een registerregel</translation>
    </message>
    <message>
        <source>processing register</source>
        <translation>verwerkingsregister</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>in herziening</translation>
    </message>
    <message>
        <source>consent, art. 6(1)(a)</source>
        <translation>toestemming, art. 6 lid 1 onder a</translation>
    </message>
    <message>
        <source>contract, art. 6(1)(b)</source>
        <translation>overeenkomst, art. 6 lid 1 onder b</translation>
    </message>
    <message>
        <source>legal obligation, art. 6(1)(c)</source>
        <translation>wettelijke verplichting, art. 6 lid 1 onder c</translation>
    </message>
    <message>
        <source>vital interests, art. 6(1)(d)</source>
        <translation>vitale belangen, art. 6 lid 1 onder d</translation>
    </message>
    <message>
        <source>public task, art. 6(1)(e)</source>
        <translation>publieke taak, art. 6 lid 1 onder e</translation>
    </message>
    <message>
        <source>legitimate interest, art. 6(1)(f)</source>
        <translation>gerechtvaardigd belang, art. 6 lid 1 onder f</translation>
    </message>
    <message>
        <source>adequacy decision, art. 45</source>
        <translation>adequaatheidsbesluit, art. 45</translation>
    </message>
    <message>
        <source>appropriate safeguards, art. 46</source>
        <translation>passende waarborgen, art. 46</translation>
    </message>
    <message>
        <source>binding corporate rules, art. 47</source>
        <translation>bindende bedrijfsvoorschriften, art. 47</translation>
    </message>
    <message>
        <source>derogation, art. 49(1) first subparagraph</source>
        <translation>afwijking, art. 49 lid 1 eerste alinea</translation>
    </message>
    <message>
        <source>compelling interest, art. 49(1) second subparagraph</source>
        <translation>dwingend belang, art. 49 lid 1 tweede alinea</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>het is geen tekst</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>het is te lang</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>het zijn er te veel</translation>
    </message>
    <message>
        <source>it is none of the values that are known</source>
        <translation>het is geen van de bekende waarden</translation>
    </message>
    <message>
        <source>there is no such part</source>
        <translation>zo&apos;n onderdeel bestaat niet</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>het is geen datum</translation>
    </message>
    <message>
        <source>it names nothing that is known</source>
        <translation>het noemt niets dat bekend is</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>het is geen lijst</translation>
    </message>
    <message>
        <source>it does not have the parts it should have</source>
        <translation>het heeft niet de onderdelen die het moet hebben</translation>
    </message>
    <message>
        <source>it is too long, or looks like a number of this register but is none</source>
        <translation>het is te lang, of lijkt een nummer van dit register maar is dat niet</translation>
    </message>
    <message>
        <source>report made</source>
        <translation>rapport gemaakt</translation>
    </message>
    <message>
        <source>report saved or printed</source>
        <translation>rapport opgeslagen of afgedrukt</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>vault destroyed with its key</source>
        <translation>kluis met sleutel vernietigd</translation>
    </message>
    <message>
        <source>agenda looked at</source>
        <translation>agenda bekeken</translation>
    </message>
    <message>
        <source>agenda saved as a calendar file</source>
        <translation>agenda bewaard als agendabestand</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>monitoring case opened</source>
        <translation>controledossier geopend</translation>
    </message>
    <message>
        <source>monitoring case changed</source>
        <translation>controledossier gewijzigd</translation>
    </message>
    <message>
        <source>monitoring case read</source>
        <translation>controledossier ingezien</translation>
    </message>
    <message>
        <source>monitoring case put forward</source>
        <translation>controledossier voorgelegd</translation>
    </message>
    <message>
        <source>monitoring case approved</source>
        <translation>controledossier goedgekeurd</translation>
    </message>
    <message>
        <source>monitoring case rejected</source>
        <translation>controledossier afgewezen</translation>
    </message>
    <message>
        <source>monitoring begun</source>
        <translation>controle begonnen</translation>
    </message>
    <message>
        <source>longer monitoring proposed</source>
        <translation>langere controle voorgesteld</translation>
    </message>
    <message>
        <source>longer monitoring approved</source>
        <translation>langere controle goedgekeurd</translation>
    </message>
    <message>
        <source>longer monitoring rejected</source>
        <translation>langere controle afgewezen</translation>
    </message>
    <message>
        <source>monitoring ended early</source>
        <translation>controle eerder beëindigd</translation>
    </message>
    <message>
        <source>period of monitoring ended</source>
        <translation>controleperiode verstreken</translation>
    </message>
    <message>
        <source>access to a monitoring case granted</source>
        <translation>toegang tot controledossier verleend</translation>
    </message>
    <message>
        <source>access to a monitoring case revoked</source>
        <translation>toegang tot controledossier ingetrokken</translation>
    </message>
    <message>
        <source>notice of monitoring linked</source>
        <translation>melding van controle gekoppeld</translation>
    </message>
    <message>
        <source>persons told of covert monitoring</source>
        <translation>betrokkenen ingelicht over heimelijke controle</translation>
    </message>
    <message>
        <source>telling of covert monitoring postponed</source>
        <translation>inlichten over heimelijke controle uitgesteld</translation>
    </message>
    <message>
        <source>recording asked for in a monitoring case</source>
        <translation>opname gevraagd voor controledossier</translation>
    </message>
    <message>
        <source>closing with a finding proposed</source>
        <translation>sluiten met bevinding voorgesteld</translation>
    </message>
    <message>
        <source>closing with a finding rejected</source>
        <translation>sluiten met bevinding afgewezen</translation>
    </message>
    <message>
        <source>monitoring case closed</source>
        <translation>controledossier gesloten</translation>
    </message>
    <message>
        <source>monitoring case given up</source>
        <translation>controledossier afgebroken</translation>
    </message>
    <message>
        <source>monitoring case waits for destruction</source>
        <translation>controledossier wacht op vernietiging</translation>
    </message>
    <message>
        <source>final decision recorded</source>
        <translation>eindbeslissing vastgelegd</translation>
    </message>
    <message>
        <source>earlier destruction proposed</source>
        <translation>eerdere vernietiging voorgesteld</translation>
    </message>
    <message>
        <source>earlier destruction approved</source>
        <translation>eerdere vernietiging goedgekeurd</translation>
    </message>
    <message>
        <source>recording of a monitoring case read</source>
        <translation>opname van controledossier ingezien</translation>
    </message>
    <message>
        <source>name of the person</source>
        <translation>naam van de betrokkene</translation>
    </message>
    <message>
        <source>suspicion</source>
        <translation>verdenking</translation>
    </message>
    <message>
        <source>date of the suspicion</source>
        <translation>datum van de verdenking</translation>
    </message>
    <message>
        <source>kind of suspicion</source>
        <translation>soort verdenking</translation>
    </message>
    <message>
        <source>sources of the suspicion</source>
        <translation>bronnen van de verdenking</translation>
    </message>
    <message>
        <source>date of the alternative</source>
        <translation>datum van het alternatief</translation>
    </message>
    <message>
        <source>result of the alternative</source>
        <translation>resultaat van het alternatief</translation>
    </message>
    <message>
        <source>date of the data protection officer&apos;s advice</source>
        <translation>datum van het advies van de FG</translation>
    </message>
    <message>
        <source>first day of the period</source>
        <translation>eerste dag van de periode</translation>
    </message>
    <message>
        <source>last day of the period</source>
        <translation>laatste dag van de periode</translation>
    </message>
    <message>
        <source>end of the evaluation</source>
        <translation>einde van de evaluatie</translation>
    </message>
    <message>
        <source>covert</source>
        <translation>heimelijk</translation>
    </message>
    <message>
        <source>reason for covert recording</source>
        <translation>reden voor heimelijke opname</translation>
    </message>
    <message>
        <source>notice to the works council</source>
        <translation>melding aan de ondernemingsraad</translation>
    </message>
    <message>
        <source>notice afterwards</source>
        <translation>mededeling achteraf</translation>
    </message>
    <message>
        <source>access for somebody</source>
        <translation>toegang voor iemand</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>rechten</translation>
    </message>
    <message>
        <source>reason for the outcome</source>
        <translation>motivering van de uitkomst</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>vervolg</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>new date</source>
        <translation>nieuwe datum</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dag</translation>
    </message>
    <message>
        <source>grant of access</source>
        <translation>verleende toegang</translation>
    </message>
    <message>
        <source>put forward</source>
        <translation>voorgelegd</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>in evaluation</source>
        <translation>in evaluatie</translation>
    </message>
    <message>
        <source>closed with a finding</source>
        <translation>gesloten met bevinding</translation>
    </message>
    <message>
        <source>closed without a finding</source>
        <translation>gesloten zonder bevinding</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>afgebroken</translation>
    </message>
    <message>
        <source>waits for destruction</source>
        <translation>wacht op vernietiging</translation>
    </message>
    <message>
        <source>criminal offence</source>
        <translation>strafbaar feit</translation>
    </message>
    <message>
        <source>serious breach of rules</source>
        <translation>ernstige overtreding van regels</translation>
    </message>
    <message>
        <source>criminal offence shown</source>
        <translation>strafbaar feit aangetoond</translation>
    </message>
    <message>
        <source>breach of rules only</source>
        <translation>alleen overtreding van regels</translation>
    </message>
    <message>
        <source>no finding</source>
        <translation>geen bevinding</translation>
    </message>
    <message>
        <source>report to the police</source>
        <translation>aangifte bij de politie</translation>
    </message>
    <message>
        <source>dismissal proceedings</source>
        <translation>ontslagprocedure</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>listen</source>
        <translation>luisteren</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exporteren</translation>
    </message>
    <message>
        <source>read</source>
        <translation>inzien</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>goedkeuring</translation>
    </message>
    <message>
        <source>longer period</source>
        <translation>langere periode</translation>
    </message>
    <message>
        <source>closing with a finding</source>
        <translation>sluiten met bevinding</translation>
    </message>
    <message>
        <source>earlier destruction</source>
        <translation>eerdere vernietiging</translation>
    </message>
    <message>
        <source>retention term changed</source>
        <translation>bewaartermijn gewijzigd</translation>
    </message>
    <message>
        <source>due dates computed</source>
        <translation>vervaldata berekend</translation>
    </message>
    <message>
        <source>beginning of a retention term written down</source>
        <translation>begin van een bewaartermijn vastgelegd</translation>
    </message>
    <message>
        <source>retention run</source>
        <translation>bewaarloop</translation>
    </message>
    <message>
        <source>hold placed</source>
        <translation>bewaarbevel geplaatst</translation>
    </message>
    <message>
        <source>hold confirmed</source>
        <translation>bewaarbevel bevestigd</translation>
    </message>
    <message>
        <source>hold reviewed</source>
        <translation>bewaarbevel herzien</translation>
    </message>
    <message>
        <source>end of a hold set</source>
        <translation>einde van een bewaarbevel bepaald</translation>
    </message>
    <message>
        <source>hold released</source>
        <translation>bewaarbevel opgeheven</translation>
    </message>
    <message>
        <source>due date of a vault set</source>
        <translation>vervaldatum van een kluis bepaald</translation>
    </message>
    <message>
        <source>destruction proposed</source>
        <translation>vernietiging voorgesteld</translation>
    </message>
    <message>
        <source>proposal to destroy withdrawn</source>
        <translation>voorstel tot vernietiging ingetrokken</translation>
    </message>
    <message>
        <source>recordings</source>
        <translation>opnamen</translation>
    </message>
    <message>
        <source>reference of the claim</source>
        <translation>kenmerk van de vordering</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>kenmerk</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>first day without it</source>
        <translation>eerste dag zonder</translation>
    </message>
    <message>
        <source>review on</source>
        <translation>herzien op</translation>
    </message>
    <message>
        <source>to be confirmed by</source>
        <translation>te bevestigen uiterlijk op</translation>
    </message>
    <message>
        <source>end of the agreement</source>
        <translation>einde van de overeenkomst</translation>
    </message>
    <message>
        <source>closing of the ticket</source>
        <translation>sluiting van het ticket</translation>
    </message>
    <message>
        <source>choice as a sample</source>
        <translation>keuze als steekproef</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>bewaarbevel</translation>
    </message>
    <message>
        <source>destruction</source>
        <translation>vernietiging</translation>
    </message>
    <message>
        <source>order to destroy</source>
        <translation>opdracht tot vernietiging</translation>
    </message>
    <message>
        <source>rest of a sales call</source>
        <translation>rest van een verkoopgesprek</translation>
    </message>
    <message>
        <source>sales call without an agreement</source>
        <translation>verkoopgesprek zonder overeenkomst</translation>
    </message>
    <message>
        <source>securities orders</source>
        <translation>effectenorders</translation>
    </message>
    <message>
        <source>monitoring, running</source>
        <translation>controle, lopend</translation>
    </message>
    <message>
        <source>monitoring, no finding</source>
        <translation>controle, geen bevinding</translation>
    </message>
    <message>
        <source>monitoring, finding</source>
        <translation>controle, bevinding</translation>
    </message>
    <message>
        <source>announcement not proven</source>
        <translation>melding niet bewezen</translation>
    </message>
    <message>
        <source>ordered by a court or the supervisor</source>
        <translation>bevolen door rechter of toezichthouder</translation>
    </message>
    <message>
        <source>files of requests</source>
        <translation>dossiers van verzoeken</translation>
    </message>
    <message>
        <source>answers to requests</source>
        <translation>antwoorden op verzoeken</translation>
    </message>
    <message>
        <source>log of requests</source>
        <translation>logboek van verzoeken</translation>
    </message>
    <message>
        <source>records of accountability</source>
        <translation>verantwoordingsstukken</translation>
    </message>
    <message>
        <source>audit trail</source>
        <translation>logboek</translation>
    </message>
    <message>
        <source>certificates of destruction</source>
        <translation>vernietigingsverklaringen</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>reservekopieën</translation>
    </message>
    <message>
        <source>order to keep</source>
        <translation>bevel tot bewaren</translation>
    </message>
    <message>
        <source>order to erase</source>
        <translation>bevel tot wissen</translation>
    </message>
    <message>
        <source>legal hold</source>
        <translation>bewaarbevel</translation>
    </message>
    <message>
        <source>kept by law</source>
        <translation>wettelijk bewaard</translation>
    </message>
    <message>
        <source>restriction (art. 18)</source>
        <translation>beperking (art. 18)</translation>
    </message>
    <message>
        <source>open request</source>
        <translation>open verzoek</translation>
    </message>
    <message>
        <source>approval of a second officer</source>
        <translation>goedkeuring door een tweede functionaris</translation>
    </message>
    <message>
        <source>not due any more</source>
        <translation>niet meer aan de beurt</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>te bevestigen</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>the whole vault</source>
        <translation>de hele kluis</translation>
    </message>
    <message>
        <source>key destroyed</source>
        <translation>sleutel vernietigd</translation>
    </message>
    <message>
        <source>rows deleted</source>
        <translation>rijen verwijderd</translation>
    </message>
    <message>
        <source>pages overwritten</source>
        <translation>pagina&apos;s overschreven</translation>
    </message>
    <message>
        <source>backup begun</source>
        <translation>reservekopie begonnen</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>reservekopie gemaakt</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>teruggezet uit een reservekopie</translation>
    </message>
    <message>
        <source>destroyed again in a restored archive</source>
        <translation>opnieuw vernietigd in een teruggezet archief</translation>
    </message>
    <message>
        <source>folder for the backup</source>
        <translation>map voor de reservekopie</translation>
    </message>
    <message>
        <source>days to keep the backup</source>
        <translation>dagen dat de reservekopie bewaard wordt</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>reservekopie</translation>
    </message>
    <message>
        <source>purpose of the use</source>
        <translation>doel van het gebruik</translation>
    </message>
    <message>
        <source>person told afterwards</source>
        <translation>betrokkene achteraf geïnformeerd</translation>
    </message>
    <message>
        <source>alternatives needed</source>
        <translation>benodigde alternatieven</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>dag van het antwoord</translation>
    </message>
    <message>
        <source>approvals</source>
        <translation>goedkeuringen</translation>
    </message>
    <message>
        <source>assessed beforehand</source>
        <translation>vooraf beoordeeld</translation>
    </message>
    <message>
        <source>request of a supervisor</source>
        <translation>verzoek van een toezichthouder</translation>
    </message>
    <message>
        <source>calls without a recording</source>
        <translation>gesprekken zonder opname</translation>
    </message>
    <message>
        <source>access to the case</source>
        <translation>toegang tot het dossier</translation>
    </message>
    <message>
        <source>works council told of the case</source>
        <translation>ondernemingsraad op de hoogte van het dossier</translation>
    </message>
    <message>
        <source>audit trail unbroken</source>
        <translation>auditspoor ongebroken</translation>
    </message>
    <message>
        <source>encryption checked</source>
        <translation>versleuteling gecontroleerd</translation>
    </message>
    <message>
        <source>day of closing</source>
        <translation>dag van afsluiten</translation>
    </message>
    <message>
        <source>day of recording</source>
        <translation>dag van de opname</translation>
    </message>
    <message>
        <source>written assessment</source>
        <translation>schriftelijke beoordeling</translation>
    </message>
    <message>
        <source>times made longer</source>
        <translation>aantal verlengingen</translation>
    </message>
    <message>
        <source>day of the legal review</source>
        <translation>dag van de juridische toetsing</translation>
    </message>
    <message>
        <source>English summary of the balancing record</source>
        <translation>Engelse samenvatting van de belangenafweging</translation>
    </message>
    <message>
        <source>Dutch summary of the balancing record</source>
        <translation>Nederlandse samenvatting van de belangenafweging</translation>
    </message>
    <message>
        <source>end of the recording</source>
        <translation>einde van het opnemen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>open requests</source>
        <translation>open verzoeken</translation>
    </message>
    <message>
        <source>plays a private call</source>
        <translation>speelt een privégesprek af</translation>
    </message>
    <message>
        <source>supervisor&apos;s prior investigation</source>
        <translation>voorafgaand onderzoek van de toezichthouder</translation>
    </message>
    <message>
        <source>kind of recipient</source>
        <translation>soort ontvanger</translation>
    </message>
    <message>
        <source>request</source>
        <translation>verzoek</translation>
    </message>
    <message>
        <source>roles kept apart</source>
        <translation>rollen gescheiden</translation>
    </message>
    <message>
        <source>consent to the scheme</source>
        <translation>instemming met de regeling</translation>
    </message>
    <message>
        <source>suspicion described</source>
        <translation>verdenking beschreven</translation>
    </message>
    <message>
        <source>through a monitoring case</source>
        <translation>via een controledossier</translation>
    </message>
    <message>
        <source>approved by two officers</source>
        <translation>door twee functionarissen vastgesteld</translation>
    </message>
    <message>
        <source>holds looked through after a restore</source>
        <translation>bewaarbevelen nagelopen na terugzetten</translation>
    </message>
    <message>
        <source>proof of a sales call kept apart</source>
        <translation>bewijs van een verkoopgesprek apart bewaard</translation>
    </message>
    <message>
        <source>the proof kept of it cannot be used</source>
        <translation>het bewaarde bewijs ervan is niet bruikbaar</translation>
    </message>
    <message>
        <source>unsearched request</source>
        <translation>verzoek (nog niet gezocht)</translation>
    </message>
    <message>
        <source>request opened</source>
        <translation>verzoek geopend</translation>
    </message>
    <message>
        <source>request read</source>
        <translation>verzoek ingezien</translation>
    </message>
    <message>
        <source>request changed</source>
        <translation>verzoek gewijzigd</translation>
    </message>
    <message>
        <source>identity asked for</source>
        <translation>om identiteit gevraagd</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>identiteit gecontroleerd</translation>
    </message>
    <message>
        <source>asked what the request is about</source>
        <translation>gevraagd waar het verzoek over gaat</translation>
    </message>
    <message>
        <source>request clarified</source>
        <translation>verzoek verduidelijkt</translation>
    </message>
    <message>
        <source>request extended</source>
        <translation>verzoek verlengd</translation>
    </message>
    <message>
        <source>request withdrawn</source>
        <translation>verzoek ingetrokken</translation>
    </message>
    <message>
        <source>file of a request destroyed</source>
        <translation>dossier van een verzoek vernietigd</translation>
    </message>
    <message>
        <source>request closed: not identifiable</source>
        <translation>verzoek gesloten: niet te identificeren</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>ontvangen op</translation>
    </message>
    <message>
        <source>who asks</source>
        <translation>wie het vraagt</translation>
    </message>
    <message>
        <source>where the answer goes</source>
        <translation>waar het antwoord heen gaat</translation>
    </message>
    <message>
        <source>through whom</source>
        <translation>via wie</translation>
    </message>
    <message>
        <source>asked on</source>
        <translation>gevraagd op</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>beantwoord op</translation>
    </message>
    <message>
        <source>notice sent on</source>
        <translation>bericht verzonden op</translation>
    </message>
    <message>
        <source>end of the period</source>
        <translation>einde van de periode</translation>
    </message>
    <message>
        <source>access</source>
        <translation>inzage</translation>
    </message>
    <message>
        <source>erasure</source>
        <translation>wissing</translation>
    </message>
    <message>
        <source>rectification</source>
        <translation>rectificatie</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>bezwaar</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>overdraagbaarheid</translation>
    </message>
    <message>
        <source>received</source>
        <translation>ontvangen</translation>
    </message>
    <message>
        <source>waits for proof of identity</source>
        <translation>wacht op bewijs van identiteit</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>waits for clarification</source>
        <translation>wacht op verduidelijking</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>partly refused</source>
        <translation>deels geweigerd</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>not identifiable</source>
        <translation>niet te identificeren</translation>
    </message>
    <message>
        <source>identity checked on</source>
        <translation>identiteit gecontroleerd op</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per brief</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>through a web form</source>
        <translation>via een webformulier</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persoonlijk</translation>
    </message>
    <message>
        <source>through a representative</source>
        <translation>via een vertegenwoordiger</translation>
    </message>
    <message>
        <source>employee</source>
        <translation>medewerker</translation>
    </message>
    <message>
        <source>person who was called</source>
        <translation>gebelde</translation>
    </message>
    <message>
        <source>former employee</source>
        <translation>oud-medewerker</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>logged in already</source>
        <translation>was al ingelogd</translation>
    </message>
    <message>
        <source>called back on a known number</source>
        <translation>teruggebeld op een bekend nummer</translation>
    </message>
    <message>
        <source>security questions answered</source>
        <translation>controlevragen beantwoord</translation>
    </message>
    <message>
        <source>document shown, no copy kept</source>
        <translation>document getoond, geen kopie bewaard</translation>
    </message>
    <message>
        <source>the request is complex</source>
        <translation>het verzoek is complex</translation>
    </message>
    <message>
        <source>many requests of this person</source>
        <translation>veel verzoeken van deze persoon</translation>
    </message>
    <message>
        <source>decided what is given of a recording</source>
        <translation>besloten wat van een opname wordt verstrekt</translation>
    </message>
    <message>
        <source>answer to a request put forward</source>
        <translation>antwoord op een verzoek voorgelegd</translation>
    </message>
    <message>
        <source>answer to a request taken back</source>
        <translation>antwoord op een verzoek teruggenomen</translation>
    </message>
    <message>
        <source>answer to a request confirmed</source>
        <translation>antwoord op een verzoek bevestigd</translation>
    </message>
    <message>
        <source>request answered</source>
        <translation>verzoek beantwoord</translation>
    </message>
    <message>
        <source>request closed</source>
        <translation>verzoek gesloten</translation>
    </message>
    <message>
        <source>how it was sent</source>
        <translation>hoe het is verzonden</translation>
    </message>
    <message>
        <source>proof of sending</source>
        <translation>bewijs van verzending</translation>
    </message>
    <message>
        <source>sent on</source>
        <translation>verzonden op</translation>
    </message>
    <message>
        <source>delivered on</source>
        <translation>aangekomen op</translation>
    </message>
    <message>
        <source>ground of the refusal</source>
        <translation>grond van de weigering</translation>
    </message>
    <message>
        <source>weighing</source>
        <translation>afweging</translation>
    </message>
    <message>
        <source>copy of all of it</source>
        <translation>kopie van alles</translation>
    </message>
    <message>
        <source>copy with parts left out</source>
        <translation>kopie zonder bepaalde delen</translation>
    </message>
    <message>
        <source>transcript instead of a copy</source>
        <translation>transcriptie in plaats van een kopie</translation>
    </message>
    <message>
        <source>manifestly unfounded (art. 12(5))</source>
        <translation>kennelijk ongegrond (art. 12 lid 5)</translation>
    </message>
    <message>
        <source>excessive (art. 12(5))</source>
        <translation>buitensporig (art. 12 lid 5)</translation>
    </message>
    <message>
        <source>rights of others (art. 15(4))</source>
        <translation>rechten van anderen (art. 15 lid 4)</translation>
    </message>
    <message>
        <source>another ground of UAVG art. 41</source>
        <translation>een andere grond van UAVG art. 41</translation>
    </message>
    <message>
        <source>purposes and legal basis</source>
        <translation>doelen en grondslag</translation>
    </message>
    <message>
        <source>categories of data</source>
        <translation>categorieën van gegevens</translation>
    </message>
    <message>
        <source>actual recipients</source>
        <translation>de werkelijke ontvangers</translation>
    </message>
    <message>
        <source>how long it is kept</source>
        <translation>hoe lang het wordt bewaard</translation>
    </message>
    <message>
        <source>the other rights</source>
        <translation>de andere rechten</translation>
    </message>
    <message>
        <source>complaint to the supervisor</source>
        <translation>klacht bij de toezichthouder</translation>
    </message>
    <message>
        <source>whether the representative may ask it</source>
        <translation>of de vertegenwoordiger het mag vragen</translation>
    </message>
    <message>
        <source>looked for the person of a request</source>
        <translation>gezocht naar de persoon van een verzoek</translation>
    </message>
    <message>
        <source>recordings taken into a request</source>
        <translation>opnamen bij een verzoek gevoegd</translation>
    </message>
    <message>
        <source>recordings left out of a request</source>
        <translation>opnamen buiten een verzoek gelaten</translation>
    </message>
    <message>
        <source>what to look by</source>
        <translation>waarop wordt gezocht</translation>
    </message>
    <message>
        <source>why recordings are left out</source>
        <translation>waarom opnamen erbuiten blijven</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>naam die erop lijkt</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>deel van de naam</translation>
    </message>
    <message>
        <source>line and time</source>
        <translation>lijn en tijd</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nummers</translation>
    </message>
    <message>
        <source>marks of what is left out</source>
        <translation>markeringen van wat weg blijft</translation>
    </message>
    <message>
        <source>beginning of a mark</source>
        <translation>begin van een markering</translation>
    </message>
    <message>
        <source>end of a mark</source>
        <translation>einde van een markering</translation>
    </message>
    <message>
        <source>channel of a mark</source>
        <translation>kanaal van een markering</translation>
    </message>
    <message>
        <source>what is put in the place of a mark</source>
        <translation>wat er in plaats van een markering komt</translation>
    </message>
    <message>
        <source>what a mark is of</source>
        <translation>waarvan een markering is</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>stilte</translation>
    </message>
    <message>
        <source>whisper, the words stay</source>
        <translation>fluisteren, de woorden blijven</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>telefoonnummer</translation>
    </message>
    <message>
        <source>bank account</source>
        <translation>bankrekening</translation>
    </message>
    <message>
        <source>citizen service number</source>
        <translation>burgerservicenummer</translation>
    </message>
    <message>
        <source>another day of receipt put forward</source>
        <translation>andere dag van ontvangst voorgelegd</translation>
    </message>
    <message>
        <source>another day of receipt confirmed</source>
        <translation>andere dag van ontvangst bevestigd</translation>
    </message>
    <message>
        <source>another day of receipt withdrawn</source>
        <translation>andere dag van ontvangst ingetrokken</translation>
    </message>
    <message>
        <source>another day of receipt</source>
        <translation>andere dag van ontvangst</translation>
    </message>
    <message>
        <source>words of a letter changed</source>
        <translation>tekst van een brief gewijzigd</translation>
    </message>
    <message>
        <source>package for a person put together</source>
        <translation>pakket voor een persoon samengesteld</translation>
    </message>
    <message>
        <source>package for a person handed over</source>
        <translation>pakket voor een persoon overhandigd</translation>
    </message>
    <message>
        <source>package for a person destroyed</source>
        <translation>pakket voor een persoon vernietigd</translation>
    </message>
    <message>
        <source>words of the letter</source>
        <translation>tekst van de brief</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>brief</translation>
    </message>
    <message>
        <source>package</source>
        <translation>pakket</translation>
    </message>
    <message>
        <source>file of the package</source>
        <translation>bestand van het pakket</translation>
    </message>
    <message>
        <source>correction note added</source>
        <translation>correctienotitie toegevoegd</translation>
    </message>
    <message>
        <source>objection in the call noted</source>
        <translation>bezwaar in het gesprek vastgelegd</translation>
    </message>
    <message>
        <source>recipient told of a request</source>
        <translation>ontvanger ingelicht over een verzoek</translation>
    </message>
    <message>
        <source>restriction lifted</source>
        <translation>beperking opgeheven</translation>
    </message>
    <message>
        <source>ground of the decision</source>
        <translation>grond van het besluit</translation>
    </message>
    <message>
        <source>reasons of the decision</source>
        <translation>redenen van het besluit</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>correctienotitie</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>wie is ingelicht</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>ingelicht op</translation>
    </message>
    <message>
        <source>why that is impossible</source>
        <translation>waarom dat onmogelijk is</translation>
    </message>
    <message>
        <source>what was handed over</source>
        <translation>wat is verstrekt</translation>
    </message>
    <message>
        <source>why the restriction ends</source>
        <translation>waarom de beperking eindigt</translation>
    </message>
    <message>
        <source>place of the objection</source>
        <translation>plaats van het bezwaar</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>toegekend</translation>
    </message>
    <message>
        <source>the law asks to keep it (art. 17(3)(b))</source>
        <translation>de wet verplicht tot bewaren (art. 17(3)(b))</translation>
    </message>
    <message>
        <source>needed for legal claims (art. 17(3)(e))</source>
        <translation>nodig voor een rechtsvordering (art. 17(3)(e))</translation>
    </message>
    <message>
        <source>compelling grounds (art. 21(1))</source>
        <translation>dwingende gronden (art. 21(1))</translation>
    </message>
    <message>
        <source>rests on no consent or contract (art. 20(1)(a))</source>
        <translation>berust niet op toestemming of overeenkomst (art. 20(1)(a))</translation>
    </message>
    <message>
        <source>what the article asks for is not there</source>
        <translation>aan de voorwaarden van het artikel is niet voldaan</translation>
    </message>
    <message>
        <source>accuracy contested (art. 18(1)(a))</source>
        <translation>juistheid betwist (art. 18(1)(a))</translation>
    </message>
    <message>
        <source>unlawful, but not to be erased (art. 18(1)(b))</source>
        <translation>onrechtmatig, maar niet te wissen (art. 18(1)(b))</translation>
    </message>
    <message>
        <source>the person needs it for a claim (art. 18(1)(c))</source>
        <translation>betrokkene heeft het nodig voor een rechtsvordering (art. 18(1)(c))</translation>
    </message>
    <message>
        <source>objection not decided yet (art. 18(1)(d))</source>
        <translation>nog niet over het bezwaar besloten (art. 18(1)(d))</translation>
    </message>
    <message>
        <source>hold ended for some recordings</source>
        <translation>vasthouden beëindigd voor enkele opnamen</translation>
    </message>
    <message>
        <source>erasure of a recording granted</source>
        <translation>wissing van een opname toegekend</translation>
    </message>
    <message>
        <source>erasure granted to a person</source>
        <translation>wissing toegekend aan betrokkene</translation>
    </message>
    <message>
        <source>rescued from a damaged archive</source>
        <translation>gered uit een beschadigd archief</translation>
    </message>
    <message>
        <source>recordings rescued from a damaged archive</source>
        <translation>opnamen gered uit een beschadigd archief</translation>
    </message>
    <message>
        <source>recordings of a damaged vault looked through</source>
        <translation>opnamen van een beschadigde kluis nagekeken</translation>
    </message>
    <message>
        <source>integrity of all checked</source>
        <translation>integriteit van alle gecontroleerd</translation>
    </message>
    <message>
        <source>mapping of call data added</source>
        <translation>kolomindeling toegevoegd</translation>
    </message>
    <message>
        <source>mapping of call data changed</source>
        <translation>kolomindeling gewijzigd</translation>
    </message>
    <message>
        <source>mapping of call data removed</source>
        <translation>kolomindeling verwijderd</translation>
    </message>
    <message>
        <source>sound file</source>
        <translation>geluidsbestand</translation>
    </message>
    <message>
        <source>source system</source>
        <translation>bronsysteem</translation>
    </message>
    <message>
        <source>id of the call in its source</source>
        <translation>kenmerk van het gesprek in de bron</translation>
    </message>
    <message>
        <source>start, date and time</source>
        <translation>begin, datum en tijd</translation>
    </message>
    <message>
        <source>start, date alone</source>
        <translation>begin, alleen datum</translation>
    </message>
    <message>
        <source>start, time alone</source>
        <translation>begin, alleen tijd</translation>
    </message>
    <message>
        <source>end, date and time</source>
        <translation>einde, datum en tijd</translation>
    </message>
    <message>
        <source>length in milliseconds</source>
        <translation>lengte in milliseconden</translation>
    </message>
    <message>
        <source>length of the call</source>
        <translation>lengte van het gesprek</translation>
    </message>
    <message>
        <source>length of the talk</source>
        <translation>gespreksduur</translation>
    </message>
    <message>
        <source>line or queue</source>
        <translation>lijn of wachtrij</translation>
    </message>
    <message>
        <source>agent’s name</source>
        <translation>naam van de medewerker</translation>
    </message>
    <message>
        <source>agent’s extension</source>
        <translation>toestel van de medewerker</translation>
    </message>
    <message>
        <source>customer’s name</source>
        <translation>naam van de klant</translation>
    </message>
    <message>
        <source>customer’s number</source>
        <translation>nummer van de klant</translation>
    </message>
    <message>
        <source>number of who called</source>
        <translation>nummer van wie belde</translation>
    </message>
    <message>
        <source>number that was called</source>
        <translation>nummer dat gebeld werd</translation>
    </message>
    <message>
        <source>name and &lt;number&gt; of who called</source>
        <translation>naam en &lt;nummer&gt; van wie belde</translation>
    </message>
    <message>
        <source>name of who called</source>
        <translation>naam van wie belde</translation>
    </message>
    <message>
        <source>name of who was called</source>
        <translation>naam van wie gebeld werd</translation>
    </message>
    <message>
        <source>agent’s channel (from 0)</source>
        <translation>kanaal van de medewerker (vanaf 0)</translation>
    </message>
    <message>
        <source>customer’s channel (from 0)</source>
        <translation>kanaal van de klant (vanaf 0)</translation>
    </message>
    <message>
        <source>consumer or business</source>
        <translation>consument of zakelijk</translation>
    </message>
    <message>
        <source>kind of contract</source>
        <translation>soort overeenkomst</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>overeenkomst</translation>
    </message>
    <message>
        <source>order</source>
        <translation>bestelling</translation>
    </message>
    <message>
        <source>written acceptance</source>
        <translation>schriftelijke aanvaarding</translation>
    </message>
    <message>
        <source>private call (yes or no)</source>
        <translation>privégesprek (ja of nee)</translation>
    </message>
    <message>
        <source>as party to the call</source>
        <translation>als partij bij het gesprek</translation>
    </message>
    <message>
        <source>whole or part</source>
        <translation>geheel of deel</translation>
    </message>
    <message>
        <source>why only a part</source>
        <translation>waarom slechts een deel</translation>
    </message>
    <message>
        <source>transcript’s file</source>
        <translation>bestand van de transcriptie</translation>
    </message>
    <message>
        <source>announced (yes or no), or which text</source>
        <translation>gemeld (ja of nee), of welke tekst</translation>
    </message>
    <message>
        <source>announced at</source>
        <translation>gemeld om</translation>
    </message>
    <message>
        <source>announced at, in milliseconds from the start</source>
        <translation>gemeld om, in milliseconden vanaf het begin</translation>
    </message>
    <message>
        <source>kind of announcement</source>
        <translation>soort melding</translation>
    </message>
    <message>
        <source>text of the announcement</source>
        <translation>tekst van de melding</translation>
    </message>
    <message>
        <source>announcement played fully (yes or no)</source>
        <translation>melding helemaal afgespeeld (ja of nee)</translation>
    </message>
    <message>
        <source>where the privacy notice is</source>
        <translation>waar de privacyverklaring staat</translation>
    </message>
    <message>
        <source>mapping of call data</source>
        <translation>kolomindeling</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The account or the password is not right.</source>
        <translation>Het account of het wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Check the account you chose and whether Caps Lock is on, then type the password again. If it is lost, the recovery words of the archive can set a new one.</source>
        <translation>Controleer het gekozen account en of Caps Lock aanstaat, en typ het wachtwoord opnieuw. Is het kwijt, dan kunt u met de herstelwoorden van het archief een nieuw wachtwoord instellen.</translation>
    </message>
    <message>
        <source>Too many wrong passwords.</source>
        <translation>Te veel verkeerde wachtwoorden.</translation>
    </message>
    <message>
        <source>Wait {seconds} and try again. The wait grows with each wrong password.</source>
        <translation>Wacht {seconds} en probeer het opnieuw. De wachttijd groeit met elk verkeerd wachtwoord.</translation>
    </message>
    <message>
        <source>This account has been disabled.</source>
        <translation>Dit account is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Ask the administrator of the archive.</source>
        <translation>Vraag de beheerder van het archief.</translation>
    </message>
    <message>
        <source>{path} is not a Voicelog archive.</source>
        <translation>{path} is geen Voicelog-archief.</translation>
    </message>
    <message>
        <source>Choose the folder that holds keyring.json and governance.db; its name usually ends in .voicelog.</source>
        <translation>Kies de map met keyring.json en governance.db; de naam eindigt meestal op .voicelog.</translation>
    </message>
    <message>
        <source>This archive was made by a newer version of Voicelog (format {found}; this version reads up to {supported}).</source>
        <translation>Dit archief is gemaakt met een nieuwere versie van Voicelog (indeling {found}; deze versie leest tot en met {supported}).</translation>
    </message>
    <message>
        <source>Install the newer version. Nothing in the archive was changed.</source>
        <translation>Installeer de nieuwere versie. Er is niets in het archief veranderd.</translation>
    </message>
    <message>
        <source>{path} is damaged or was changed by another program.</source>
        <translation>{path} is beschadigd of door een ander programma gewijzigd.</translation>
    </message>
    <message>
        <source>Do not repair it by hand. Copy the whole archive folder first, then restore a backup or ask for help.</source>
        <translation>Herstel het niet met de hand. Kopieer eerst de hele archiefmap en zet dan een reservekopie terug of vraag om hulp.</translation>
    </message>
    <message>
        <source>A vault of this archive is missing: {path}.</source>
        <translation>Een kluis van dit archief ontbreekt: {path}.</translation>
    </message>
    <message>
        <source>Put the file back from a backup, or check whether all of the archive folder was copied.</source>
        <translation>Zet het bestand terug uit een reservekopie, of controleer of de hele archiefmap is gekopieerd.</translation>
    </message>
    <message>
        <source>The database library of this program cannot encrypt.</source>
        <translation>De databasebibliotheek van dit programma kan niet versleutelen.</translation>
    </message>
    <message>
        <source>Nothing was written. Install Voicelog again from its own package; a plain SQLite took the place of SQLCipher.</source>
        <translation>Er is niets geschreven. Installeer Voicelog opnieuw uit het eigen pakket; een gewone SQLite heeft de plaats van SQLCipher ingenomen.</translation>
    </message>
    <message>
        <source>This account has no key to the recordings of this purpose.</source>
        <translation>Dit account heeft geen sleutel van de opnamen met dit doel.</translation>
    </message>
    <message>
        <source>Ask a privacy officer to grant access if your work needs it.</source>
        <translation>Vraag een privacyfunctionaris om toegang als uw werk dat vereist.</translation>
    </message>
    <message>
        <source>As {role} you may not do this.</source>
        <translation>Als {role} mag u dit niet doen.</translation>
    </message>
    <message>
        <source>Ask a privacy officer. The attempt has been recorded.</source>
        <translation>Vraag het een privacyfunctionaris. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Another Voicelog is writing to this archive.</source>
        <translation>Een andere Voicelog schrijft in dit archief.</translation>
    </message>
    <message>
        <source>Nothing was changed. Wait a moment and try again.</source>
        <translation>Er is niets veranderd. Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The folder of this archive can only be read: {path}.</source>
        <translation>De map van dit archief is alleen te lezen: {path}.</translation>
    </message>
    <message>
        <source>Check your rights to the folder, and whether the disk is write-protected.</source>
        <translation>Controleer uw rechten op de map en of de schijf tegen schrijven is beveiligd.</translation>
    </message>
    <message>
        <source>The archive was locked while this was under way.</source>
        <translation>Het archief werd vergrendeld terwijl dit bezig was.</translation>
    </message>
    <message>
        <source>Unlock it and do it again; nothing was left half done.</source>
        <translation>Ontgrendel het en doe het opnieuw; er is niets half gedaan.</translation>
    </message>
    <message>
        <source>The audit trail does not verify from event {seq} on.</source>
        <translation>Het controlespoor klopt niet meer vanaf gebeurtenis {seq}.</translation>
    </message>
    <message>
        <source>Somebody may have changed the archive outside Voicelog. Keep the archive as it is, make a copy, and have it examined.</source>
        <translation>Mogelijk heeft iemand het archief buiten Voicelog om gewijzigd. Laat het archief zoals het is, maak een kopie en laat het onderzoeken.</translation>
    </message>
    <message>
        <source>There is already an account called {name}.</source>
        <translation>Er is al een account met de naam {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>This password is too short.</source>
        <translation>Dit wachtwoord is te kort.</translation>
    </message>
    <message>
        <source>Use at least {minimum} characters; a sentence of a few words is easy to remember and strong.</source>
        <translation>Gebruik ten minste {minimum} tekens; een zin van enkele woorden is sterk en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this archive.</source>
        <translation>Dit zijn niet de herstelwoorden van dit archief.</translation>
    </message>
    <message>
        <source>Check the order and the spelling of the words on the printed sheet.</source>
        <translation>Controleer de volgorde en de spelling van de woorden op het afgedrukte blad.</translation>
    </message>
    <message>
        <source>The archive could not do this (database error {code}).</source>
        <translation>Het archief kon dit niet uitvoeren (databasefout {code}).</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, verify the archive and keep a copy of it.</source>
        <translation>Probeer het opnieuw. Blijft het gebeuren, controleer dan het archief en bewaar er een kopie van.</translation>
    </message>
    <message>
        <source>{name} is not a sound file that can be read.</source>
        <translation>{name} is geen geluidsbestand dat gelezen kan worden.</translation>
    </message>
    <message>
        <source>Check that it was copied whole. Files without a header need one of the endings .gsm, .g722, .ulaw, .ul, .alaw, .al or .sln.</source>
        <translation>Controleer of het volledig is gekopieerd. Bestanden zonder kop moeten eindigen op .gsm, .g722, .ulaw, .ul, .alaw, .al of .sln.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} is leeg.</translation>
    </message>
    <message>
        <source>Copy it again from the recorder.</source>
        <translation>Kopieer het opnieuw vanaf de recorder.</translation>
    </message>
    <message>
        <source>{name} uses a sound format that is not supported ({codec}).</source>
        <translation>{name} gebruikt een geluidsindeling die niet wordt ondersteund ({codec}).</translation>
    </message>
    <message>
        <source>Have the recorder deliver WAV, FLAC, Opus, MP3 or M4A.</source>
        <translation>Laat de recorder WAV, FLAC, Opus, MP3 of M4A leveren.</translation>
    </message>
    <message>
        <source>The sound of {name} could not be read to the end.</source>
        <translation>Het geluid van {name} kon niet tot het einde worden gelezen.</translation>
    </message>
    <message>
        <source>Check the disk or the network folder, and verify the recording.</source>
        <translation>Controleer de schijf of de netwerkmap en daarna de opname.</translation>
    </message>
    <message>
        <source>The sound could not be written.</source>
        <translation>Het geluid kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write in this folder.</source>
        <translation>Controleer of er ruimte op de schijf is en of u in deze map mag schrijven.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>What was finished before that has been kept.</source>
        <translation>Wat daarvoor klaar was, is bewaard.</translation>
    </message>
    <message>
        <source>The file or folder {path} is not there.</source>
        <translation>Het bestand of de map {path} is er niet.</translation>
    </message>
    <message>
        <source>Check the name, and whether the disk or network folder is connected.</source>
        <translation>Controleer de naam en of de schijf of netwerkmap is aangesloten.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} kan niet worden gelezen: {detail}.</translation>
    </message>
    <message>
        <source>Check that you have the right to read it, and that no other program holds it.</source>
        <translation>Controleer of u het mag lezen en of geen ander programma het in gebruik heeft.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} kan niet worden geschreven: {detail}.</translation>
    </message>
    <message>
        <source>Check that you have the right to write there, and that the disk is not write-protected.</source>
        <translation>Controleer of u daar mag schrijven en of de schijf niet tegen schrijven is beveiligd.</translation>
    </message>
    <message>
        <source>The disk is full; {path} could not be written.</source>
        <translation>De schijf is vol; {path} kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. Nothing that was stored before is lost.</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw. Wat al was opgeslagen, is niet verloren.</translation>
    </message>
    <message>
        <source>{path} is already there.</source>
        <translation>{path} bestaat al.</translation>
    </message>
    <message>
        <source>Choose another name or folder; nothing is overwritten.</source>
        <translation>Kies een andere naam of map; er wordt niets overschreven.</translation>
    </message>
    <message>
        <source>The value for {field} is not valid.</source>
        <translation>De waarde voor {field} is niet geldig.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter dit en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} ontbreekt.</translation>
    </message>
    <message>
        <source>Fill it in and try again.</source>
        <translation>Vul dit in en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no {what} with this id here.</source>
        <translation>Er is hier geen {what} met dit kenmerk.</translation>
    </message>
    <message>
        <source>It may have been removed, or it belongs to a purpose that this account has no key to.</source>
        <translation>Mogelijk is het verwijderd, of het hoort bij een doel waarvan dit account geen sleutel heeft.</translation>
    </message>
    <message>
        <source>Someone else changed this {what} while you were working on it.</source>
        <translation>Iemand anders heeft dit gegeven ({what}) gewijzigd terwijl u eraan werkte.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both versions and save yours again if it should stand.</source>
        <translation>Er is niets overschreven. Vergelijk beide versies en sla die van u opnieuw op als die moet gelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that this version has no words for (%1).</source>
        <translation>Er ging iets mis waar deze versie geen woorden voor heeft (%1).</translation>
    </message>
    <message>
        <source>Please tell whoever looks after this program, with the code above.</source>
        <translation>Meld dit bij wie dit programma beheert, met de code hierboven.</translation>
    </message>
    <message>
        <source>The stored sound of {number} is not what was taken in.</source>
        <translation>Het bewaarde geluid van {number} is niet wat er is geïmporteerd.</translation>
    </message>
    <message>
        <source>Do not use it as evidence. Keep the archive as it is and compare it with a backup.</source>
        <translation>Gebruik het niet als bewijs. Laat het archief zoals het is en vergelijk het met een reservekopie.</translation>
    </message>
    <message>
        <source>A recording of a conversation between others may not be taken in (rule {rule}).</source>
        <translation>Een opname van een gesprek tussen anderen mag niet worden geïmporteerd (regel {rule}).</translation>
    </message>
    <message>
        <source>Only the justice authorities may tap calls. Check where this recording comes from.</source>
        <translation>Alleen justitie mag gesprekken tappen. Ga na waar deze opname vandaan komt.</translation>
    </message>
    <message>
        <source>This recording may not be played now: it is {state}.</source>
        <translation>Deze opname mag nu niet worden afgespeeld; de status is: {state}.</translation>
    </message>
    <message>
        <source>This recording is kept for {number} and may be used for nothing else.</source>
        <translation>Deze opname wordt bewaard voor {number} en mag nergens anders voor worden gebruikt.</translation>
    </message>
    <message>
        <source>What a person asked for is heard to prepare the answer and leaves with it; what is restricted is only stored. For a claim, place a legal hold that names it, and have it confirmed. The attempt has been recorded.</source>
        <translation>Waar een persoon om vroeg, wordt beluisterd om het antwoord voor te bereiden en gaat daarmee mee; wat beperkt is, wordt alleen bewaard. Plaats voor een vordering een bewaarbevel dat haar noemt, en laat het bevestigen. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>You assessed this private call on {date}: it is not heard again.</source>
        <translation>U hebt dit privégesprek op {date} beoordeeld: het wordt niet nog eens beluisterd.</translation>
    </message>
    <message>
        <source>Decide on what was heard then, or ask another officer (R-PRIVATECALL-01). The attempt has been recorded.</source>
        <translation>Beslis op wat toen is gehoord, of vraag een andere functionaris (R-PRIVATECALL-01). De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>The rule that stands in the way is {rule}. The attempt has been recorded.</source>
        <translation>De regel die dit verhindert is {rule}. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Two segments of the kind {kind} would overlap.</source>
        <translation>Twee fragmenten van de soort {kind} zouden elkaar overlappen.</translation>
    </message>
    <message>
        <source>Move or shorten one of them, or choose another kind.</source>
        <translation>Verplaats of verkort een van beide, of kies een andere soort.</translation>
    </message>
    <message>
        <source>This segment lies outside the recording or has no length.</source>
        <translation>Dit fragment ligt buiten de opname of heeft geen lengte.</translation>
    </message>
    <message>
        <source>Choose a start before the end, both within the recording.</source>
        <translation>Kies een begin vóór het einde, beide binnen de opname.</translation>
    </message>
    <message>
        <source>The reason is too short or too long.</source>
        <translation>De reden is te kort of te lang.</translation>
    </message>
    <message>
        <source>Use between {minimum} and {maximum} characters, without names or numbers of persons.</source>
        <translation>Gebruik {minimum} tot {maximum} tekens, zonder namen of nummers van personen.</translation>
    </message>
    <message>
        <source>This transcript cannot be read (line {line}).</source>
        <translation>Deze transcriptie kan niet worden gelezen (regel {line}).</translation>
    </message>
    <message>
        <source>Attach a WebVTT (.vtt) or SubRip (.srt) file in UTF-8.</source>
        <translation>Voeg een WebVTT- (.vtt) of SubRip-bestand (.srt) in UTF-8 toe.</translation>
    </message>
    <message>
        <source>{path} changed while it was being read.</source>
        <translation>{path} veranderde tijdens het lezen.</translation>
    </message>
    <message>
        <source>Wait until the recorder has finished writing it and import it again.</source>
        <translation>Wacht tot de recorder klaar is met schrijven en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The call data cannot be right: {field}.</source>
        <translation>De gespreksgegevens kunnen niet kloppen: {field}.</translation>
    </message>
    <message>
        <source>A call lasts at most 24 hours and does not begin in the future. Correct the call data and import it again.</source>
        <translation>Een gesprek duurt hoogstens 24 uur en begint niet in de toekomst. Verbeter de gespreksgegevens en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>The expression is not a valid regular expression: {detail}.</source>
        <translation>De expressie is geen geldige reguliere expressie: {detail}.</translation>
    </message>
    <message>
        <source>Correct it at character {offset}.</source>
        <translation>Verbeter deze bij teken {offset}.</translation>
    </message>
    <message>
        <source>The expression finds no call data.</source>
        <translation>De expressie vindt geen gespreksgegevens.</translation>
    </message>
    <message>
        <source>Give it at least one named group, such as (?&lt;date&gt;…) or (?&lt;agent&gt;…).</source>
        <translation>Geef haar ten minste één benoemde groep, zoals (?&lt;date&gt;…) of (?&lt;agent&gt;…).</translation>
    </message>
    <message>
        <source>{path} is neither sound nor call data nor a transcript.</source>
        <translation>{path} is geen geluid, geen gespreksgegevens en geen transcriptie.</translation>
    </message>
    <message>
        <source>It was passed over. Nothing needs to be done if it does not belong to a call.</source>
        <translation>Het is overgeslagen. Hoort het niet bij een gesprek, dan hoeft u niets te doen.</translation>
    </message>
    <message>
        <source>{path} is an unfinished capture of the recorder; its sound was never made.</source>
        <translation>{path} is een onvoltooide opname van de recorder; het geluid is nooit gemaakt.</translation>
    </message>
    <message>
        <source>Look in the log of the recorder why the conversion failed.</source>
        <translation>Kijk in het logboek van de recorder waarom de omzetting mislukte.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of the chosen folder.</source>
        <translation>{path} is een koppeling die buiten de gekozen map leidt.</translation>
    </message>
    <message>
        <source>It was not followed. Import the folder it leads to by itself if it belongs to the recordings.</source>
        <translation>Die is niet gevolgd. Importeer de map waarnaar ze leidt apart als die bij de opnamen hoort.</translation>
    </message>
    <message>
        <source>The call data in {path} cannot be read (line {line}).</source>
        <translation>De gespreksgegevens in {path} kunnen niet worden gelezen (regel {line}).</translation>
    </message>
    <message>
        <source>Correct the file and import again; the call was taken with what its file name tells.</source>
        <translation>Verbeter het bestand en importeer opnieuw; het gesprek is genomen met wat de bestandsnaam zegt.</translation>
    </message>
    <message>
        <source>The value for {field} in {path} cannot be read (line {line}).</source>
        <translation>De waarde voor {field} in {path} kan niet worden gelezen (regel {line}).</translation>
    </message>
    <message>
        <source>The other values were used. Correct this one and import again, or correct the call data afterwards.</source>
        <translation>De andere waarden zijn gebruikt. Verbeter deze en importeer opnieuw, of verbeter de gespreksgegevens achteraf.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has more values than the first line has columns.</source>
        <translation>Regel {line} van {path} heeft meer waarden dan de eerste regel kolommen.</translation>
    </message>
    <message>
        <source>It was not read: values could have come under another name. Put a value in which the separator stands in quotes.</source>
        <translation>De regel is niet gelezen: waarden hadden onder een andere naam kunnen komen. Zet een waarde waarin het scheidingsteken staat tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>{path} has the sound of a call that is there, and names another one.</source>
        <translation>{path} heeft het geluid van een gesprek dat er al is, en noemt een ander gesprek.</translation>
    </message>
    <message>
        <source>It was left where it is. Look whether it is a call of its own: two silent files are alike too.</source>
        <translation>Het bestand is blijven staan. Kijk of het een eigen gesprek is: twee stille bestanden zijn ook gelijk.</translation>
    </message>
    <message>
        <source>There is no sound that belongs to {path}.</source>
        <translation>Er is geen geluid dat bij {path} hoort.</translation>
    </message>
    <message>
        <source>Check whether the recorder delivered the sound, and whether both have the same name.</source>
        <translation>Controleer of de recorder het geluid heeft geleverd en of beide dezelfde naam hebben.</translation>
    </message>
    <message>
        <source>{path} is not a proper CSV file (line {line}).</source>
        <translation>{path} is geen goed CSV-bestand (regel {line}).</translation>
    </message>
    <message>
        <source>The rows before that line were used. Check the quotation marks there.</source>
        <translation>De rijen vóór die regel zijn gebruikt. Controleer daar de aanhalingstekens.</translation>
    </message>
    <message>
        <source>The first row of {path} names no column that is known.</source>
        <translation>De eerste rij van {path} noemt geen kolom die bekend is.</translation>
    </message>
    <message>
        <source>Put column names in the first row, such as file, startedAt, direction, agent and customerNumber.</source>
        <translation>Zet kolomnamen in de eerste rij, zoals file, startedAt, direction, agent en customerNumber.</translation>
    </message>
    <message>
        <source>The sound {name} in line {line} of {path} is not in the folder.</source>
        <translation>Het geluid {name} in regel {line} van {path} staat niet in de map.</translation>
    </message>
    <message>
        <source>Check whether the recorder delivered it.</source>
        <translation>Controleer of de recorder het heeft geleverd.</translation>
    </message>
    <message>
        <source>Line {line} of {path} tells of {name} a second time.</source>
        <translation>Regel {line} van {path} vermeldt {name} een tweede keer.</translation>
    </message>
    <message>
        <source>The first row was used. Remove the other from the file.</source>
        <translation>De eerste rij is gebruikt. Haal de andere uit het bestand.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8; it was read as Latin-1.</source>
        <translation>{path} is geen UTF-8; het is gelezen als Latin-1.</translation>
    </message>
    <message>
        <source>Check names with accents. Have the recorder deliver UTF-8 if it can.</source>
        <translation>Controleer namen met accenten. Laat de recorder zo mogelijk UTF-8 leveren.</translation>
    </message>
    <message>
        <source>The transcript {path} cannot be read (line {line}).</source>
        <translation>De transcriptie {path} kan niet worden gelezen (regel {line}).</translation>
    </message>
    <message>
        <source>The call was taken without it. Correct it and attach it afterwards.</source>
        <translation>Het gesprek is zonder transcriptie genomen. Verbeter haar en voeg haar achteraf toe.</translation>
    </message>
    <message>
        <source>{path} is the mixed sound of a call whose two legs are there as well.</source>
        <translation>{path} is het gemengde geluid van een gesprek waarvan ook de twee kanten er zijn.</translation>
    </message>
    <message>
        <source>The legs were taken, not the mix: they keep the speakers apart.</source>
        <translation>De twee kanten zijn genomen, niet het mengsel: zo blijven de sprekers gescheiden.</translation>
    </message>
    <message>
        <source>There are {count} more remarks of this kind.</source>
        <translation>Er zijn nog {count} opmerkingen van deze soort.</translation>
    </message>
    <message>
        <source>Import smaller folders to see them all.</source>
        <translation>Importeer kleinere mappen om ze alle te zien.</translation>
    </message>
    <message>
        <source>This computer has not enough free memory to check the password.</source>
        <translation>Deze computer heeft niet genoeg vrij geheugen om het wachtwoord te controleren.</translation>
    </message>
    <message>
        <source>Close other programs and try again. Checking a password takes much memory on purpose, so that it cannot be guessed quickly.</source>
        <translation>Sluit andere programma’s en probeer het opnieuw. Een wachtwoord controleren kost met opzet veel geheugen, zodat het niet snel te raden is.</translation>
    </message>
    <message>
        <source>Call {callId} is already here as {number}, with other sound.</source>
        <translation>Gesprek {callId} is er al als {number}, met ander geluid.</translation>
    </message>
    <message>
        <source>Listen to {number} first. If this file is another part or version of that call, give it a call number of its own in the call data and import it again.</source>
        <translation>Luister eerst naar {number}. Is dit bestand een ander deel of een andere versie van dat gesprek, geef het dan een eigen gespreksnummer in de gespreksgegevens en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>{path} has a mistake at line {line}, column {column}: {field} ({problem}).</source>
        <translation>{path} heeft een fout op regel {line}, kolom {column}: {field} ({problem}).</translation>
    </message>
    <message>
        <source>Correct it there. The rules in force stay as they are.</source>
        <translation>Verbeter haar daar. De geldende regels blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The editions {earlier} and {later} leave a gap or overlap.</source>
        <translation>Tussen de edities {earlier} en {later} zit een gat, of ze overlappen.</translation>
    </message>
    <message>
        <source>Let the later one begin on the day after the earlier one ends.</source>
        <translation>Laat de latere beginnen op de dag nadat de eerdere eindigt.</translation>
    </message>
    <message>
        <source>The edition {edition} ends, or does not, where it should be the other way round.</source>
        <translation>De editie {edition} heeft wel of geen einddatum waar het andersom hoort.</translation>
    </message>
    <message>
        <source>Give every edition but the last an end date.</source>
        <translation>Geef elke editie behalve de laatste een einddatum.</translation>
    </message>
    <message>
        <source>There is no edition {edition}.</source>
        <translation>Er is geen editie {edition}.</translation>
    </message>
    <message>
        <source>See which there are with: voicelogctl rules list</source>
        <translation>Bekijk welke er zijn met: voicelogctl rules list</translation>
    </message>
    <message>
        <source>There is no rule {rule}.</source>
        <translation>Er is geen regel {rule}.</translation>
    </message>
    <message>
        <source>See which there are with: voicelogctl rules list --edition EDITION</source>
        <translation>Bekijk welke er zijn met: voicelogctl rules list --edition EDITIE</translation>
    </message>
    <message>
        <source>The state of this {what} ({state}) does not allow that.</source>
        <translation>Dat kan niet in de huidige toestand ({state}) van: {what}.</translation>
    </message>
    <message>
        <source>Look at its state: someone else may have changed it meanwhile.</source>
        <translation>Bekijk de toestand: iemand anders kan die intussen hebben gewijzigd.</translation>
    </message>
    <message>
        <source>This {what} must be confirmed by someone else.</source>
        <translation>Iemand anders moet dit bevestigen: {what}.</translation>
    </message>
    <message>
        <source>Who wrote or proposed it cannot be the one who confirms it: ask another officer.</source>
        <translation>Wie het opstelde of voorstelde kan het niet zelf bevestigen: vraag een andere functionaris.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of these words: en or nl</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Refused – {rule}: {message}</source>
        <translation>Geweigerd – {rule}: {message}</translation>
    </message>
    <message>
        <source>The law asks for this first. The attempt has been logged.</source>
        <translation>De wet vraagt dit eerst. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Consent cannot be the legal basis where employees are heard.</source>
        <translation>Toestemming kan geen grondslag zijn als medewerkers te horen zijn.</translation>
    </message>
    <message>
        <source>Consent is not free in employment. Choose another basis, such as legitimate interest (6(1)(f)) with a balancing record.</source>
        <translation>Toestemming is niet vrij in een arbeidsverhouding. Kies een andere grondslag, zoals gerechtvaardigd belang (6(1)(f)) met een belangenafweging.</translation>
    </message>
    <message>
        <source>The programme is not complete yet: {fields}.</source>
        <translation>De opnameregeling is nog niet volledig: {fields}.</translation>
    </message>
    <message>
        <source>Fill these in; then it can be activated.</source>
        <translation>Vul deze in; dan kan zij in werking worden gesteld.</translation>
    </message>
    <message>
        <source>Nullity could be invoked until {limit}.</source>
        <translation>De nietigheid kon worden ingeroepen tot en met {limit}.</translation>
    </message>
    <message>
        <source>WOR art. 27(5) gives one month after the decision was told, or its execution became known. The attempt has been recorded.</source>
        <translation>WOR art. 27(5) geeft een maand na de mededeling van het besluit of nadat de uitvoering bekend werd. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>There is nothing to invoke nullity of.</source>
        <translation>Er is niets waarvan de nietigheid kan worden ingeroepen.</translation>
    </message>
    <message>
        <source>Only a works council can invoke nullity, once, of a scheme that had neither its consent nor the court&apos;s permission.</source>
        <translation>Alleen een ondernemingsraad kan de nietigheid inroepen, één keer, van een regeling zonder zijn instemming en zonder toestemming van de kantonrechter.</translation>
    </message>
    <message>
        <source>The sound is larger than {maximum} KiB.</source>
        <translation>Het geluid is groter dan {maximum} KiB.</translation>
    </message>
    <message>
        <source>Keep only the announcement, in one channel at 8 or 16 kHz: that is enough to find it.</source>
        <translation>Bewaar alleen de melding, in één kanaal op 8 of 16 kHz: dat is genoeg om haar te vinden.</translation>
    </message>
    <message>
        <source>This sound is there already, as {name}.</source>
        <translation>Dit geluid is er al, als {name}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Er is niets toegevoegd.</translation>
    </message>
    <message>
        <source>This account was changed while the archive was open.</source>
        <translation>Dit account is gewijzigd terwijl het archief open was.</translation>
    </message>
    <message>
        <source>Its role or its keys are no longer those that it was unlocked with. Lock the archive and unlock it again; nothing was stored.</source>
        <translation>De rol of de sleutels zijn niet meer die waarmee is ontgrendeld. Vergrendel het archief en ontgrendel het opnieuw; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>This is no excerpt of an audit trail.</source>
        <translation>Dit is geen uittreksel van een controlespoor.</translation>
    </message>
    <message>
        <source>Choose the JSON file that Voicelog made ({detail}).</source>
        <translation>Kies het JSON-bestand dat Voicelog heeft gemaakt ({detail}).</translation>
    </message>
    <message>
        <source>This excerpt does not hold (event {seq}).</source>
        <translation>Dit uittreksel klopt niet (gebeurtenis {seq}).</translation>
    </message>
    <message>
        <source>It was changed after it was made, or the trail it came from was damaged. Do not rely on it; ask for a new one.</source>
        <translation>Het is gewijzigd nadat het is gemaakt, of het controlespoor waar het uit komt was beschadigd. Vertrouw er niet op; vraag een nieuw uittreksel.</translation>
    </message>
    <message>
        <source>The public key does not fit.</source>
        <translation>De publieke sleutel past niet.</translation>
    </message>
    <message>
        <source>Use the key file of the archive that the excerpt came from; get it from the organisation itself, not with the excerpt.</source>
        <translation>Gebruik het sleutelbestand van het archief waar het uittreksel uit komt; vraag het aan de organisatie zelf, en niet samen met het uittreksel.</translation>
    </message>
    <message>
        <source>These are more events than one excerpt holds.</source>
        <translation>Dit zijn meer gebeurtenissen dan in één uittreksel passen.</translation>
    </message>
    <message>
        <source>Choose a shorter period or another filter: up to {maximum} events.</source>
        <translation>Kies een kortere periode of een ander filter: hoogstens {maximum} gebeurtenissen.</translation>
    </message>
    <message>
        <source>This sound cannot be looked for in calls ({detail}).</source>
        <translation>Naar dit geluid kan in gesprekken niet worden gezocht ({detail}).</translation>
    </message>
    <message>
        <source>It must hold at least one second of speech and last no longer than a minute.</source>
        <translation>Er moet minstens één seconde spraak in zitten en het mag niet langer duren dan een minuut.</translation>
    </message>
    <message>
        <source>This segment proves the announcement.</source>
        <translation>Dit fragment bewijst de melding.</translation>
    </message>
    <message>
        <source>Remove that proof first, on the tab of the announcement.</source>
        <translation>Verwijder eerst dat bewijs, op het tabblad van de melding.</translation>
    </message>
    <message>
        <source>The register entry is not complete: {missing}.</source>
        <translation>De registerregel is niet volledig: {missing}.</translation>
    </message>
    <message>
        <source>Article 30 asks for these. Fill them in, then make it active.</source>
        <translation>Artikel 30 vraagt hierom. Vul ze in en maak de regel daarna actief.</translation>
    </message>
    <message>
        <source>Active recording programmes rest on this register entry: {count}.</source>
        <translation>Op deze registerregel rusten actieve opnameregelingen: {count}.</translation>
    </message>
    <message>
        <source>Suspend or end them first, or link them to another entry.</source>
        <translation>Schort ze eerst op, beëindig ze, of koppel ze aan een andere regel.</translation>
    </message>
    <message>
        <source>The review date must be after today and at the latest on {latest}.</source>
        <translation>De herzieningsdatum moet na vandaag liggen en uiterlijk op {latest}.</translation>
    </message>
    <message>
        <source>A register entry is reviewed every twelve months. Choose an earlier date, or leave it empty.</source>
        <translation>Een registerregel wordt elke twaalf maanden herzien. Kies een andere datum, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>{path} holds no register that can be read.</source>
        <translation>{path} bevat geen register dat gelezen kan worden.</translation>
    </message>
    <message>
        <source>Put column names in the first row, such as number, title, purposes and recipientCategories; an export of this register shows them all.</source>
        <translation>Zet kolomnamen in de eerste rij, zoals nummer, titel, doeleinden en ontvangers; een export van dit register toont ze allemaal.</translation>
    </message>
    <message>
        <source>{path} cannot be read from line {line}, column {column} on.</source>
        <translation>{path} kan vanaf regel {line}, kolom {column} niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in. Look at the quotation marks and brackets there.</source>
        <translation>Er is niets van overgenomen. Kijk daar naar de aanhalingstekens en haken.</translation>
    </message>
    <message>
        <source>{path} has changed since the preview was made.</source>
        <translation>{path} is gewijzigd nadat het voorbeeld werd gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Look at the preview again.</source>
        <translation>Er is niets overgenomen. Bekijk het voorbeeld opnieuw.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 (line {line}); it is read as Windows-1252.</source>
        <translation>Het bestand is geen UTF-8 (regel {line}); het wordt gelezen als Windows-1252.</translation>
    </message>
    <message>
        <source>Check the letters with accents in the preview.</source>
        <translation>Controleer letters met accenten in het voorbeeld.</translation>
    </message>
    <message>
        <source>The register has no field “{name}” (line {line}, column {column}).</source>
        <translation>Het register heeft geen veld ‘{name}’ (regel {line}, kolom {column}).</translation>
    </message>
    <message>
        <source>It is not taken in. Give it another name if it belongs to a field.</source>
        <translation>Het wordt niet overgenomen. Geef het een andere naam als het bij een veld hoort.</translation>
    </message>
    <message>
        <source>“{name}” (line {line}, column {column}) is a second column for one field.</source>
        <translation>‘{name}’ (regel {line}, kolom {column}) is een tweede kolom voor hetzelfde veld.</translation>
    </message>
    <message>
        <source>The first one counts; this one is not taken in.</source>
        <translation>De eerste telt; deze wordt niet overgenomen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is no JSON object.</source>
        <translation>Regel {line}, kolom {column}: dit is geen JSON-object.</translation>
    </message>
    <message>
        <source>Correct it there and import again.</source>
        <translation>Verbeter het daar en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Line {line}, column {column} ({name}): {field} does not fit; {detail}.</source>
        <translation>Regel {line}, kolom {column} ({name}): {field} past niet; {detail}.</translation>
    </message>
    <message>
        <source>Correct it in the file and import again.</source>
        <translation>Verbeter het in het bestand en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Line {line}: {field} is missing.</source>
        <translation>Regel {line}: {field} ontbreekt.</translation>
    </message>
    <message>
        <source>Without it there is no entry. Fill it in and import again.</source>
        <translation>Zonder dat is er geen registerregel. Vul het in en importeer opnieuw.</translation>
    </message>
    <message>
        <source>Line {line} has more values than there are columns (from column {column}).</source>
        <translation>Regel {line} heeft meer waarden dan er kolommen zijn (vanaf kolom {column}).</translation>
    </message>
    <message>
        <source>A text with a separator in it must stand in quotation marks.</source>
        <translation>Een tekst met een scheidingsteken erin moet tussen aanhalingstekens staan.</translation>
    </message>
    <message>
        <source>Line {line}: {number} was in line {first} already.</source>
        <translation>Regel {line}: {number} stond al in regel {first}.</translation>
    </message>
    <message>
        <source>The earlier line counts. Give this one another number, or none.</source>
        <translation>De eerdere regel telt. Geef deze een ander nummer, of geen.</translation>
    </message>
    <message>
        <source>Line {line}: the register has {number} already, with other content.</source>
        <translation>Regel {line}: het register heeft {number} al, met andere inhoud.</translation>
    </message>
    <message>
        <source>Choose to change what is there already, or give the line another number.</source>
        <translation>Kies ervoor om te wijzigen wat er al staat, of geef de regel een ander nummer.</translation>
    </message>
    <message>
        <source>Line {line}: {number} is {state} and has other content.</source>
        <translation>Regel {line}: {number} is {state} en heeft andere inhoud.</translation>
    </message>
    <message>
        <source>What is active changes in a review: start one first. What has ended stays.</source>
        <translation>Wat actief is, wijzigt in een herziening: begin die eerst. Wat beëindigd is, blijft zo.</translation>
    </message>
    <message>
        <source>The PDF could not be finished ({detail}).</source>
        <translation>De PDF kon niet worden afgemaakt ({detail}).</translation>
    </message>
    <message>
        <source>Nothing was left behind. Please tell who looks after this program.</source>
        <translation>Er is niets achtergebleven. Meld dit aan wie dit programma beheert.</translation>
    </message>
    <message>
        <source>There are no fonts on this computer.</source>
        <translation>Er zijn geen lettertypen op deze computer.</translation>
    </message>
    <message>
        <source>Install fonts such as Noto or DejaVu, then make the report again.</source>
        <translation>Installeer lettertypen zoals Noto of DejaVu en maak het rapport opnieuw.</translation>
    </message>
    <message>
        <source>{printer} did not print the report.</source>
        <translation>{printer} heeft het rapport niet afgedrukt.</translation>
    </message>
    <message>
        <source>See whether the printer is on and has paper, or save the report as PDF.</source>
        <translation>Kijk of de printer aanstaat en papier heeft, of bewaar het rapport als PDF.</translation>
    </message>
    <message>
        <source>{path} is not one JSON object: line {line}, column {column}.</source>
        <translation>{path} is niet één JSON-object: regel {line}, kolom {column}.</translation>
    </message>
    <message>
        <source>Correct it there and try again; nothing was stored.</source>
        <translation>Verbeter het daar en probeer opnieuw; er is niets opgeslagen.</translation>
    </message>
    <message>
        <source>What was kept here has been destroyed.</source>
        <translation>Wat hier werd bewaard, is vernietigd.</translation>
    </message>
    <message>
        <source>Its key is gone, so nobody can read it any more. The certificate of destruction and the audit trail say when and by whom.</source>
        <translation>De sleutel is weg, dus niemand kan het nog lezen. De vernietigingsverklaring en het controlespoor zeggen wanneer en door wie.</translation>
    </message>
    <message>
        <source>The case is about the person with this account.</source>
        <translation>Het dossier gaat over de persoon met dit account.</translation>
    </message>
    <message>
        <source>Whoever a case is about does nothing in it and reads nothing of it ({rule}). The attempt has been recorded.</source>
        <translation>Wie het dossier betreft, doet er niets in en leest er niets van ({rule}). De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Nobody gives himself access.</source>
        <translation>Niemand geeft zichzelf toegang.</translation>
    </message>
    <message>
        <source>Ask another officer to grant it ({rule}). The attempt has been recorded.</source>
        <translation>Vraag een andere functionaris om toegang te verlenen ({rule}). De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>This account&apos;s role cannot have that access: {role}.</source>
        <translation>De rol van dit account kan die toegang niet hebben: {role}.</translation>
    </message>
    <message>
        <source>Privacy officers, investigators and the data protection officer can be given access; only a privacy officer may export ({rule}).</source>
        <translation>Privacyfunctionarissen, onderzoekers en de FG kunnen toegang krijgen; alleen een privacyfunctionaris mag exporteren ({rule}).</translation>
    </message>
    <message>
        <source>Access lasts from {from} until {until} at the most.</source>
        <translation>Toegang duurt hoogstens van {from} tot en met {until}.</translation>
    </message>
    <message>
        <source>It begins today or later and ends with the evaluation of the case.</source>
        <translation>Zij begint vandaag of later en eindigt met de evaluatie van het dossier.</translation>
    </message>
    <message>
        <source>The evaluation is overdue: a finding was possible until {date}.</source>
        <translation>De evaluatie is te laat: een bevinding kon tot en met {date}.</translation>
    </message>
    <message>
        <source>Close the case without a finding ({rule}). The attempt has been recorded.</source>
        <translation>Sluit het dossier zonder bevinding ({rule}). De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>{number} is of another kind.</source>
        <translation>{number} is van een andere soort.</translation>
    </message>
    <message>
        <source>A case needs a notice of the case to the works council, a notice to employees about monitoring, or one after covert recording.</source>
        <translation>Een dossier vraagt om een dossiermelding aan de ondernemingsraad, een mededeling aan medewerkers over controle, of een mededeling na heimelijke opname.</translation>
    </message>
    <message>
        <source>A file of what was destroyed is still there: {path}.</source>
        <translation>Een bestand van wat is vernietigd, is er nog: {path}.</translation>
    </message>
    <message>
        <source>Nobody can read it, since the key is gone. Unlock the archive again to have it removed; if it stays, check your rights to the folder.</source>
        <translation>Niemand kan het lezen, want de sleutel is weg. Ontgrendel het archief opnieuw om het te laten verwijderen; blijft het staan, controleer dan uw rechten op de map.</translation>
    </message>
    <message>
        <source>A restriction or an open request ({number}) still stands on this recording.</source>
        <translation>Op deze opname rust nog een beperking of een open verzoek ({number}).</translation>
    </message>
    <message>
        <source>It can be released once that has ended. The attempt has been recorded.</source>
        <translation>Vrijgeven kan zodra dat voorbij is. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>The term of this class cannot be changed.</source>
        <translation>De termijn van deze klasse kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>The law, or a binding order, says how long it is.</source>
        <translation>De wet, of een bindend bevel, bepaalt hoe lang die is.</translation>
    </message>
    <message>
        <source>The term is outside what this class allows ({minimum} to {maximum}).</source>
        <translation>De termijn valt buiten wat deze klasse toelaat ({minimum} tot {maximum}).</translation>
    </message>
    <message>
        <source>Choose a term within these limits.</source>
        <translation>Kies een termijn binnen deze grenzen.</translation>
    </message>
    <message>
        <source>What was closed without a finding is only kept for a claim that is named.</source>
        <translation>Wat zonder bevinding is gesloten, wordt alleen bewaard voor een genoemde vordering.</translation>
    </message>
    <message>
        <source>What was closed without a finding is only restricted for a person who asked for it.</source>
        <translation>Wat zonder bevinding is gesloten, wordt alleen beperkt voor een persoon die daarom heeft gevraagd.</translation>
    </message>
    <message>
        <source>Take the request in on the page Requests, and give its number here. The attempt has been recorded.</source>
        <translation>Neem het verzoek in op de pagina Verzoeken en geef hier het nummer ervan. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Give the reference of the claim: a file number, a summons, a lawyer&apos;s letter. That it might be useful is not enough. The attempt has been recorded.</source>
        <translation>Geef het kenmerk van de vordering: een dossiernummer, een dagvaarding, een brief van een advocaat. Dat het van pas kan komen is niet genoeg. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Hold {number} was not confirmed by {date} and does not count any more.</source>
        <translation>Bewaarbevel {number} is niet uiterlijk {date} bevestigd en telt niet meer.</translation>
    </message>
    <message>
        <source>If it is still needed, place it again and have it confirmed in time.</source>
        <translation>Plaats het opnieuw als het nog nodig is, en laat het op tijd bevestigen.</translation>
    </message>
    <message>
        <source>The person concerned must be told before the restriction is lifted.</source>
        <translation>De betrokkene moet het weten voordat de beperking wordt opgeheven.</translation>
    </message>
    <message>
        <source>GDPR art. 18(3) asks for it. Tell them first, then lift it.</source>
        <translation>Art. 18 lid 3 AVG vraagt dat. Vertel het eerst, hef daarna op.</translation>
    </message>
    <message>
        <source>The law asks nobody to keep these recordings.</source>
        <translation>De wet vraagt niemand deze opnamen te bewaren.</translation>
    </message>
    <message>
        <source>A supervisor&apos;s request for seven years is about securities orders. For other recordings enter the order itself.</source>
        <translation>Een verzoek van de toezichthouder om zeven jaar te bewaren gaat over effectenorders. Leg voor andere opnamen het bevel zelf vast.</translation>
    </message>
    <message>
        <source>Not all of it is due for destruction on {date}.</source>
        <translation>Niet alles moet op {date} worden vernietigd.</translation>
    </message>
    <message>
        <source>Wait for the day, or change the term with a reason.</source>
        <translation>Wacht op de dag, of wijzig de termijn met een reden.</translation>
    </message>
    <message>
        <source>It is being kept: {detail} {number}.</source>
        <translation>Het wordt bewaard: {detail} {number}.</translation>
    </message>
    <message>
        <source>It can be destroyed once that has ended.</source>
        <translation>Het kan worden vernietigd zodra dat voorbij is.</translation>
    </message>
    <message>
        <source>This plan is of {date}, which is yet to come.</source>
        <translation>Dit plan is van {date}, en die dag moet nog komen.</translation>
    </message>
    <message>
        <source>It can be looked at. Carried out is the plan of today.</source>
        <translation>Bekijken kan. Uitgevoerd wordt het plan van vandaag.</translation>
    </message>
    <message>
        <source>This is not a certificate of destruction.</source>
        <translation>Dit is geen vernietigingsverklaring.</translation>
    </message>
    <message>
        <source>Choose the JSON file that was exported with it.</source>
        <translation>Kies het JSON-bestand dat ervan is gemaakt.</translation>
    </message>
    <message>
        <source>The certificate was changed, or its signature is not genuine ({detail}).</source>
        <translation>De verklaring is veranderd, of de handtekening is niet echt ({detail}).</translation>
    </message>
    <message>
        <source>Do not rely on it. Ask the organisation for the certificate again.</source>
        <translation>Vertrouw er niet op. Vraag de organisatie opnieuw om de verklaring.</translation>
    </message>
    <message>
        <source>This folder lies in the archive itself: {path}.</source>
        <translation>Deze map ligt in het archief zelf: {path}.</translation>
    </message>
    <message>
        <source>Choose a folder outside it, best on another disk: a backup that is lost with the archive is none.</source>
        <translation>Kies een map erbuiten, het best op een andere schijf: een reservekopie die met het archief verloren gaat, is er geen.</translation>
    </message>
    <message>
        <source>Another backup is being made in this folder: {path}.</source>
        <translation>In deze map wordt al een reservekopie gemaakt: {path}.</translation>
    </message>
    <message>
        <source>Wait until it has ended. If none is running any more, on any computer, remove the file backup.lock there.</source>
        <translation>Wacht tot die klaar is. Loopt er op geen enkele computer meer een, verwijder dan daar het bestand backup.lock.</translation>
    </message>
    <message>
        <source>There is no backup in {path}.</source>
        <translation>In {path} staat geen reservekopie.</translation>
    </message>
    <message>
        <source>Choose the folder that backups were made in: it holds the folders backups and files. One that was never finished is no backup.</source>
        <translation>Kies de map waarin reservekopieën gemaakt zijn: daarin staan de mappen backups en files. Een die nooit is afgemaakt, is geen reservekopie.</translation>
    </message>
    <message>
        <source>This backup is damaged: {path}.</source>
        <translation>Deze reservekopie is beschadigd: {path}.</translation>
    </message>
    <message>
        <source>It is not what was written or signed ({detail}). Nothing was taken from it. Use another backup, and have the disk checked.</source>
        <translation>Zij is niet wat er geschreven of ondertekend is ({detail}). Er is niets uit overgenomen. Gebruik een andere reservekopie en laat de schijf nakijken.</translation>
    </message>
    <message>
        <source>A backup is being restored to {path}, and that was not finished.</source>
        <translation>Naar {path} wordt een reservekopie teruggezet, en dat is niet afgemaakt.</translation>
    </message>
    <message>
        <source>It may still hold what was destroyed since, so it does not open. Restore the same backup to the same folder again: what was done is not done again.</source>
        <translation>Er kan nog in staan wat sindsdien vernietigd is, en daarom gaat het niet open. Zet dezelfde reservekopie opnieuw naar dezelfde map terug: wat gedaan is, wordt niet nog eens gedaan.</translation>
    </message>
    <message>
        <source>What was destroyed since the backup is not known.</source>
        <translation>Wat er sinds de reservekopie vernietigd is, is niet bekend.</translation>
    </message>
    <message>
        <source>Give the current archive, or the certificates of destruction that were exported; or say that nothing was destroyed, which is recorded.</source>
        <translation>Geef het huidige archief op, of de uitgevoerde vernietigingsverklaringen; of zeg dat er niets vernietigd is, wat wordt vastgelegd.</translation>
    </message>
    <message>
        <source>{path} does not go with this backup.</source>
        <translation>{path} hoort niet bij deze reservekopie.</translation>
    </message>
    <message>
        <source>It is another archive, or an older copy, which does not know what was destroyed since. Nothing was restored.</source>
        <translation>Het is een ander archief, of een oudere kopie, die niet weet wat sindsdien vernietigd is. Er is niets teruggezet.</translation>
    </message>
    <message>
        <source>The backup holds what was destroyed since, and only a privacy officer may destroy it in the copy.</source>
        <translation>In de reservekopie staat wat sindsdien vernietigd is, en alleen een privacyfunctionaris mag dat in de kopie vernietigen.</translation>
    </message>
    <message>
        <source>Everything is copied to {path}, which does not open yet. A privacy officer restores the same backup to the same folder and so finishes it.</source>
        <translation>Alles is gekopieerd naar {path}, dat nog niet opengaat. Een privacyfunctionaris zet dezelfde reservekopie naar dezelfde map terug en maakt het zo af.</translation>
    </message>
    <message>
        <source>The backup holds recordings that were destroyed since, in a vault whose key this account does not hold.</source>
        <translation>In de reservekopie staan opnamen die sindsdien vernietigd zijn, in een kluis waarvan dit account de sleutel niet heeft.</translation>
    </message>
    <message>
        <source>Everything is copied to {path}, which does not open yet. A privacy officer who held the key then restores the same backup to the same folder.</source>
        <translation>Alles is gekopieerd naar {path}, dat nog niet opengaat. Een privacyfunctionaris die de sleutel toen had, zet dezelfde reservekopie naar dezelfde map terug.</translation>
    </message>
    <message>
        <source>{count} of the backups in {path} cannot be read: {names}.</source>
        <translation>{count} van de back-ups in {path} zijn niet te lezen: {names}.</translation>
    </message>
    <message>
        <source>The others can be used. Nothing is removed from the folder as long as they are there, so what has expired stays. Have the disk checked; use a newer Voicelog for what it wrote; then remove from the folder backups what is no use any more.</source>
        <translation>De andere zijn te gebruiken. Zolang deze er staan wordt niets uit de map verwijderd, dus wat verlopen is blijft. Laat de schijf controleren; gebruik een nieuwere Voicelog voor wat die schreef; verwijder daarna uit de map backups wat nergens meer voor dient.</translation>
    </message>
    <message>
        <source>Certificates of destruction are missing: {numbers}.</source>
        <translation>Er ontbreken vernietigingsverklaringen: {numbers}.</translation>
    </message>
    <message>
        <source>They lie between the last destruction that the backup knows and the newest certificate given. Everything is copied to {path}, which does not open yet. Restore the same backup to the same folder with these certificates, or with the current archive. If they cannot be had, --missing-certificates goes on without them, which is recorded: what they destroyed comes back.</source>
        <translation>Ze liggen tussen de laatste vernietiging die de back-up kent en de nieuwste verklaring die is gegeven. Alles is naar {path} gekopieerd, dat nog niet opengaat. Zet dezelfde back-up terug in dezelfde map met deze verklaringen, of met het huidige archief. Zijn ze niet te krijgen, dan gaat --missing-certificates zonder verder, wat wordt vastgelegd: wat ze vernietigden komt terug.</translation>
    </message>
    <message>
        <source>Nothing is destroyed: this archive was restored from a backup on {date}, and nobody has looked through its holds yet.</source>
        <translation>Er wordt niets vernietigd: dit archief is op {date} uit een back-up teruggezet, en niemand heeft de bewaarbevelen nog nagelopen.</translation>
    </message>
    <message>
        <source>Holds that were placed and orders that were withdrawn after the backup are not in it. A privacy officer enters them again and confirms it on the command line: voicelogctl retention resume-after-restore --reason TEXT. The attempt has been recorded.</source>
        <translation>Bewaarbevelen die na de back-up zijn geplaatst en opdrachten die daarna zijn ingetrokken staan er niet in. Een privacyfunctionaris voert ze opnieuw in en bevestigt dat op de opdrachtregel: voicelogctl retention resume-after-restore --reason TEXT. De poging is vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing of this call is marked as its proof.</source>
        <translation>Van dit gesprek is niets als bewijs gemarkeerd.</translation>
    </message>
    <message>
        <source>Select in the timeline the stretch in which the agreement is made and mark it as proof; then keep it.</source>
        <translation>Selecteer in de tijdlijn het stuk waarin de overeenkomst tot stand komt en markeer het als bewijs; bewaar het daarna.</translation>
    </message>
    <message>
        <source>The proof of this call is kept already, as {number}.</source>
        <translation>Het bewijs van dit gesprek is al bewaard, als {number}.</translation>
    </message>
    <message>
        <source>This is not the whole recording of a sales call.</source>
        <translation>Dit is niet de hele opname van een verkoopgesprek.</translation>
    </message>
    <message>
        <source>A proof is kept apart only of whole calls of a programme for contract proof (rule {rule}).</source>
        <translation>Bewijs wordt alleen apart bewaard van hele gesprekken van een regeling voor bewijs van overeenkomst (regel {rule}).</translation>
    </message>
    <message>
        <source>What is proof and what is masked can no longer be changed here. If it is not the right part, have {number} destroyed early; then mark it anew.</source>
        <translation>Wat bewijs is en wat is afgeschermd kan hier niet meer worden gewijzigd. Is het niet het juiste deel, laat dan {number} vervroegd vernietigen en markeer het opnieuw.</translation>
    </message>
    <message>
        <source>This recording is to be destroyed by an order.</source>
        <translation>Deze opname moet op grond van een opdracht worden vernietigd.</translation>
    </message>
    <message>
        <source>Look on the page Destruction; if the order is wrong, withdraw it first.</source>
        <translation>Kijk op de pagina Vernietiging; klopt de opdracht niet, trek die dan eerst in.</translation>
    </message>
    <message>
        <source>This looks like a citizen service number (BSN), in: {field}.</source>
        <translation>Dit lijkt een burgerservicenummer (BSN), in: {field}.</translation>
    </message>
    <message>
        <source>It may not be kept here (UAVG art. 46). Write down how the identity was checked, and leave the number out.</source>
        <translation>Dat mag hier niet worden bewaard (UAVG art. 46). Leg vast hoe de identiteit is gecontroleerd en laat het nummer weg.</translation>
    </message>
    <message>
        <source>The person may still answer, until {date}.</source>
        <translation>De persoon kan nog antwoorden, tot {date}.</translation>
    </message>
    <message>
        <source>A recording was destroyed while the package was put together.</source>
        <translation>Er is een opname vernietigd terwijl het pakket werd samengesteld.</translation>
    </message>
    <message>
        <source>Nothing was kept of it. Put it together again, without that recording.</source>
        <translation>Er is niets van bewaard. Stel het opnieuw samen, zonder die opname.</translation>
    </message>
    <message>
        <source>What was written of {number} was destroyed on {date}.</source>
        <translation>Wat over {number} is opgeschreven, is op {date} vernietigd.</translation>
    </message>
    <message>
        <source>Its period had ended. Its number, dates and outcome stay in the list.</source>
        <translation>De bewaartermijn was verstreken. Nummer, data en uitkomst blijven in de lijst.</translation>
    </message>
    <message>
        <source>Remind him; a request is closed as not identifiable after thirty days without an answer, or once the identity could not be verified.</source>
        <translation>Stuur een herinnering; een verzoek wordt als niet te identificeren gesloten na dertig dagen zonder antwoord, of zodra de identiteit niet kon worden vastgesteld.</translation>
    </message>
    <message>
        <source>{number} is not held for this request.</source>
        <translation>{number} wordt niet voor dit verzoek vastgehouden.</translation>
    </message>
    <message>
        <source>Name it, a number or a contract in the request: what that is about is held, and can then be decided.</source>
        <translation>Noem de opname, een nummer of een contract in het verzoek: wat daarbij hoort wordt vastgehouden, en daarover kan dan worden besloten.</translation>
    </message>
    <message>
        <source>You took part in {number}.</source>
        <translation>U nam deel aan {number}.</translation>
    </message>
    <message>
        <source>Another officer must handle this request. Your account has the name of somebody in the call.</source>
        <translation>Een andere functionaris moet dit verzoek behandelen. Uw account heeft de naam van iemand in het gesprek.</translation>
    </message>
    <message>
        <source>Nothing of {number} is marked to be left out.</source>
        <translation>In {number} is niets gemarkeerd om weg te laten.</translation>
    </message>
    <message>
        <source>Mark in its timeline what others may not hear, as masked, private or payment data.</source>
        <translation>Markeer in de tijdlijn wat anderen niet mogen horen, als afgeschermd, privé of betaalgegevens.</translation>
    </message>
    <message>
        <source>This finds more than {most} recordings: too many to be of one person.</source>
        <translation>Dit vindt meer dan {most} opnamen: te veel om van één persoon te zijn.</translation>
    </message>
    <message>
        <source>Nothing was stored. Add a first name, a line or a period, and search part by part.</source>
        <translation>Er is niets opgeslagen. Voeg een voornaam, een lijn of een periode toe, en zoek in delen.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this letter has no placeholder &quot;{name}&quot;.</source>
        <translation>Regel {line}, kolom {column}: deze brief kent geen invulveld &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>Choose one from the list; it is put in where the cursor is.</source>
        <translation>Kies er een uit de lijst; het komt waar de cursor staat.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this placeholder does not end.</source>
        <translation>Regel {line}, kolom {column}: dit invulveld eindigt niet.</translation>
    </message>
    <message>
        <source>Write two closing braces behind its name, on the same line.</source>
        <translation>Zet twee sluitaccolades achter de naam, op dezelfde regel.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: &quot;{name}&quot; stands for whole paragraphs and needs a line of its own.</source>
        <translation>Regel {line}, kolom {column}: &quot;{name}&quot; staat voor hele alinea&apos;s en moet alleen op een regel staan.</translation>
    </message>
    <message>
        <source>Put it on a line without other words.</source>
        <translation>Zet het op een regel zonder andere woorden.</translation>
    </message>
    <message>
        <source>The letter no longer tells what the law asks of it: &quot;{name}&quot; is missing.</source>
        <translation>De brief vertelt niet meer wat de wet vraagt: &quot;{name}&quot; ontbreekt.</translation>
    </message>
    <message>
        <source>Put the placeholder back (GDPR art. 12 and 15).</source>
        <translation>Zet het invulveld terug (AVG art. 12 en 15).</translation>
    </message>
    <message>
        <source>This letter does not fit where the request stands.</source>
        <translation>Deze brief past niet bij hoe het verzoek ervoor staat.</translation>
    </message>
    <message>
        <source>Do first what the letter tells: ask, extend, put the answer forward, or end it.</source>
        <translation>Doe eerst wat de brief vertelt: vraag het, verleng, leg het antwoord voor, of sluit af.</translation>
    </message>
    <message>
        <source>There is no package for {number}.</source>
        <translation>Er is geen pakket voor {number}.</translation>
    </message>
    <message>
        <source>Put it together while the answer is under review. Thirty days after its delivery it is destroyed.</source>
        <translation>Stel het samen terwijl het antwoord wordt nagekeken. Dertig dagen na de bezorging wordt het vernietigd.</translation>
    </message>
    <message>
        <source>The file {name} of the package is not as it was made.</source>
        <translation>Het bestand {name} van het pakket is niet zoals het is gemaakt.</translation>
    </message>
    <message>
        <source>Nothing was handed over. Take the answer back, put the package together again, and have the archive verified.</source>
        <translation>Er is niets overhandigd. Trek het antwoord terug, stel het pakket opnieuw samen, en laat het archief controleren.</translation>
    </message>
    <message>
        <source>{number} is not portable: it does not rest on consent or a contract.</source>
        <translation>{number} is niet overdraagbaar: de opname berust niet op toestemming of een overeenkomst.</translation>
    </message>
    <message>
        <source>Refuse it on the ground that its programme rests on another basis (GDPR art. 20(1)(a)); access to it can be asked for.</source>
        <translation>Weiger het op de grond dat de opnameregeling op een andere grondslag berust (AVG art. 20(1)(a)); inzage kan wel worden gevraagd.</translation>
    </message>
    <message>
        <source>Somebody who got a recording was not told: {number}, handed over {count} times.</source>
        <translation>Iemand die een opname kreeg is niet ingelicht: {number}, {count} keer verstrekt.</translation>
    </message>
    <message>
        <source>Tell whoever got a copy of the erasure, rectification or restriction (GDPR art. 19) and write down when, or why that is impossible.</source>
        <translation>Licht wie een kopie kreeg in over de wissing, rectificatie of beperking (AVG art. 19) en leg vast wanneer, of waarom dat onmogelijk is.</translation>
    </message>
    <message>
        <source>Nobody is known to have objected in {number}.</source>
        <translation>Van {number} is niet bekend dat er bezwaar is gemaakt.</translation>
    </message>
    <message>
        <source>Note first that somebody objected in the call, and where.</source>
        <translation>Leg eerst vast dat in het gesprek bezwaar is gemaakt, en waar.</translation>
    </message>
    <message>
        <source>{number} has a request of its objection: {request}.</source>
        <translation>Van het bezwaar in {number} is er al een verzoek: {request}.</translation>
    </message>
    <message>
        <source>Go on with that request.</source>
        <translation>Ga verder met dat verzoek.</translation>
    </message>
    <message>
        <source>{path} is XML, but not call data of SIPREC (line {line}).</source>
        <translation>{path} is XML, maar geen gespreksgegevens van SIPREC (regel {line}).</translation>
    </message>
    <message>
        <source>It was not read; the call was taken with what else is known of it.</source>
        <translation>Het is niet gelezen; het gesprek is overgenomen met wat er verder over bekend is.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no record of a call.</source>
        <translation>Regel {line} van {path} is geen gegeven over een gesprek.</translation>
    </message>
    <message>
        <source>The other lines were used. Nothing needs to be done unless a call is missing.</source>
        <translation>De andere regels zijn gebruikt. Er hoeft niets te gebeuren, tenzij er een gesprek ontbreekt.</translation>
    </message>
    <message>
        <source>The vCon {path} cannot be read (line {line}, column {column}: {detail}).</source>
        <translation>De vCon {path} kan niet worden gelezen (regel {line}, kolom {column}: {detail}).</translation>
    </message>
    <message>
        <source>Get it from its source again; nothing was taken from it.</source>
        <translation>Haal hem opnieuw op bij de bron; er is niets uit overgenomen.</translation>
    </message>
    <message>
        <source>The vCon {path} is encrypted.</source>
        <translation>De vCon {path} is versleuteld.</translation>
    </message>
    <message>
        <source>The vCon {path} may be used only by those who know its extensions {names}.</source>
        <translation>De vCon {path} mag alleen worden gebruikt door wie de uitbreidingen {names} kent.</translation>
    </message>
    <message>
        <source>It was passed over. Ask its source for one without these extensions.</source>
        <translation>Hij is overgeslagen. Vraag de bron om een vCon zonder deze uitbreidingen.</translation>
    </message>
    <message>
        <source>The sound {name} of recording {dialog} is neither in the vCon {path} nor beside it.</source>
        <translation>Het geluid {name} van opname {dialog} zit niet in de vCon {path} en staat er niet naast.</translation>
    </message>
    <message>
        <source>Nothing is fetched from the network. Put the file beside the vCon and import again.</source>
        <translation>Er wordt niets van het netwerk gehaald. Zet het bestand naast de vCon en importeer opnieuw.</translation>
    </message>
    <message>
        <source>The sound of recording {dialog} in the vCon {path} is damaged.</source>
        <translation>Het geluid van opname {dialog} in de vCon {path} is beschadigd.</translation>
    </message>
    <message>
        <source>It was passed over. Get the vCon from its source again.</source>
        <translation>Het is overgeslagen. Haal de vCon opnieuw op bij de bron.</translation>
    </message>
    <message>
        <source>The vCon {path} has parts that are no recordings: {count}.</source>
        <translation>De vCon {path} heeft delen die geen opnamen zijn: {count}.</translation>
    </message>
    <message>
        <source>They are kept with the call data, as are texts and transfers.</source>
        <translation>Ze worden bij de gespreksgegevens bewaard, net als teksten en doorverbindingen.</translation>
    </message>
    <message>
        <source>There is no recording in the vCon {path}.</source>
        <translation>Er zit geen opname in de vCon {path}.</translation>
    </message>
    <message>
        <source>It was passed over. Nothing needs to be done if it holds no call.</source>
        <translation>Hij is overgeslagen. Er hoeft niets te gebeuren als er geen gesprek in zit.</translation>
    </message>
    <message>
        <source>The file is not a signed or encrypted call as it should be.</source>
        <translation>Het bestand is geen ondertekend of versleuteld gesprek zoals het hoort.</translation>
    </message>
    <message>
        <source>Have the sender deliver it again; it may have been damaged on its way.</source>
        <translation>Laat de afzender het opnieuw aanleveren; het kan onderweg beschadigd zijn.</translation>
    </message>
    <message>
        <source>The call was signed or encrypted in a way that is not accepted: {algorithm}.</source>
        <translation>Het gesprek is ondertekend of versleuteld op een manier die niet wordt aanvaard: {algorithm}.</translation>
    </message>
    <message>
        <source>Ask the sender for a signature with RS256 or ES256, and for encryption with RSA-OAEP and A256CBC-HS512.</source>
        <translation>Vraag de afzender om een handtekening met RS256 of ES256, en om versleuteling met RSA-OAEP en A256CBC-HS512.</translation>
    </message>
    <message>
        <source>What was signed or encrypted cannot be unpacked.</source>
        <translation>Wat ondertekend of versleuteld is, kan niet worden uitgepakt.</translation>
    </message>
    <message>
        <source>Have the sender deliver it again, or unpacked.</source>
        <translation>Laat de afzender het opnieuw aanleveren, of niet ingepakt.</translation>
    </message>
    <message>
        <source>The signature does not fit the call: it was changed.</source>
        <translation>De handtekening past niet bij het gesprek: het is gewijzigd.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the sender for the original, and find out where it was changed.</source>
        <translation>Gebruik het niet. Vraag de afzender om het origineel en zoek uit waar het is gewijzigd.</translation>
    </message>
    <message>
        <source>The signature ({algorithm}) cannot be by the key of its certificate.</source>
        <translation>De handtekening ({algorithm}) kan niet met de sleutel van het certificaat zijn gezet.</translation>
    </message>
    <message>
        <source>Do not use the call. Ask the sender to sign it again.</source>
        <translation>Gebruik het gesprek niet. Vraag de afzender het opnieuw te ondertekenen.</translation>
    </message>
    <message>
        <source>The signature has no certificate with it, so nobody can tell whose it is.</source>
        <translation>Bij de handtekening zit geen certificaat, dus niemand kan zien van wie ze is.</translation>
    </message>
    <message>
        <source>Ask the sender to put the certificate into the file; it is never fetched.</source>
        <translation>Vraag de afzender het certificaat in het bestand op te nemen; het wordt nooit opgehaald.</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Het certificaat kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Give a certificate as a file in PEM or DER (.pem, .crt or .cer).</source>
        <translation>Geef een certificaat als bestand in PEM of DER (.pem, .crt of .cer).</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate is not by anybody you trust.</source>
        <translation>Het certificaat van de ondertekenaar komt niet van iemand die u vertrouwt.</translation>
    </message>
    <message>
        <source>Compare its fingerprint with the sender by another way; if it is the same, add it to the certificates that you trust.</source>
        <translation>Vergelijk de vingerafdruk langs een andere weg met de afzender; is die gelijk, voeg het certificaat dan toe aan de certificaten die u vertrouwt.</translation>
    </message>
    <message>
        <source>The certificates between the signer and those you trust do not hold.</source>
        <translation>De certificaten tussen de ondertekenaar en degenen die u vertrouwt, houden geen stand.</translation>
    </message>
    <message>
        <source>Ask the sender to sign with certificates in order.</source>
        <translation>Vraag de afzender te ondertekenen met certificaten die in orde zijn.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate, or one above it, has ended.</source>
        <translation>Het certificaat van de ondertekenaar, of een certificaat daarboven, is verlopen.</translation>
    </message>
    <message>
        <source>Ask the sender to sign again, or find out whether the call was signed before.</source>
        <translation>Vraag de afzender opnieuw te ondertekenen, of ga na of het gesprek daarvoor is ondertekend.</translation>
    </message>
    <message>
        <source>The signer&apos;s certificate, or one above it, is not valid yet.</source>
        <translation>Het certificaat van de ondertekenaar, of een certificaat daarboven, is nog niet geldig.</translation>
    </message>
    <message>
        <source>Check the clock of this computer, and ask the sender from when it is valid.</source>
        <translation>Controleer de klok van deze computer en vraag de afzender vanaf wanneer het geldig is.</translation>
    </message>
    <message>
        <source>The file holds no private key.</source>
        <translation>Het bestand bevat geen privésleutel.</translation>
    </message>
    <message>
        <source>Give a private key as a file in PEM (it begins with BEGIN PRIVATE KEY).</source>
        <translation>Geef een privésleutel als bestand in PEM (het begint met BEGIN PRIVATE KEY).</translation>
    </message>
    <message>
        <source>The private key is under a passphrase.</source>
        <translation>De privésleutel is met een wachtwoordzin beveiligd.</translation>
    </message>
    <message>
        <source>Give the passphrase as well.</source>
        <translation>Geef ook de wachtwoordzin.</translation>
    </message>
    <message>
        <source>The passphrase does not open the private key.</source>
        <translation>De wachtwoordzin opent de privésleutel niet.</translation>
    </message>
    <message>
        <source>Check capital letters and the layout of the keyboard.</source>
        <translation>Controleer hoofdletters en de toetsenbordindeling.</translation>
    </message>
    <message>
        <source>The private key is not of a kind that serves here.</source>
        <translation>De privésleutel is niet van een soort die hier bruikbaar is.</translation>
    </message>
    <message>
        <source>To decrypt, give an RSA key of 2048 bits or more; to sign, one of these or of the curves P-256 and P-384.</source>
        <translation>Geef om te ontsleutelen een RSA-sleutel van 2048 bits of meer; om te ondertekenen zo een, of een van de krommen P-256 en P-384.</translation>
    </message>
    <message>
        <source>The private key does not belong to the first certificate.</source>
        <translation>De privésleutel hoort niet bij het eerste certificaat.</translation>
    </message>
    <message>
        <source>Put the key&apos;s own certificate first, then those that stand above it.</source>
        <translation>Zet het certificaat van de sleutel zelf vooraan, daarna de certificaten daarboven.</translation>
    </message>
    <message>
        <source>The call cannot be decrypted: it is for another key, or it was changed.</source>
        <translation>Het gesprek kan niet worden ontsleuteld: het is voor een andere sleutel, of het is gewijzigd.</translation>
    </message>
    <message>
        <source>Try the key for which the sender encrypted it, or have it delivered again.</source>
        <translation>Probeer de sleutel waarvoor de afzender het heeft versleuteld, of laat het opnieuw aanleveren.</translation>
    </message>
    <message>
        <source>The call could not be signed.</source>
        <translation>Het gesprek kon niet worden ondertekend.</translation>
    </message>
    <message>
        <source>Try again, or with another key.</source>
        <translation>Probeer het opnieuw, of met een andere sleutel.</translation>
    </message>
    <message>
        <source>The sound {name} is not the one whose checksum the call data tell.</source>
        <translation>Het geluid {name} is niet het geluid waarvan de gespreksgegevens de controlesom noemen.</translation>
    </message>
    <message>
        <source>It was changed or damaged since. Get the recording from its source again.</source>
        <translation>Het is sindsdien gewijzigd of beschadigd. Haal de opname opnieuw op bij de bron.</translation>
    </message>
    <message>
        <source>It was passed over. Give the private key for which it was encrypted: voicelogctl recording import --key.</source>
        <translation>Hij is overgeslagen. Geef de privésleutel waarvoor hij is versleuteld: voicelogctl recording import --key.</translation>
    </message>
    <message>
        <source>{path} is older than the rest of the archive: it lacks event {seq} of the audit trail and what came after it.</source>
        <translation>{path} is ouder dan de rest van het archief: gebeurtenis {seq} van het controlespoor en wat daarna kwam ontbreken erin.</translation>
    </message>
    <message>
        <source>Somebody put an older copy in its place, or took the newest events away. Keep the archive as it is, make a copy, and have it examined.</source>
        <translation>Iemand heeft er een oudere kopie voor in de plaats gezet of de nieuwste gebeurtenissen weggehaald. Laat het archief zoals het is, maak een kopie en laat het onderzoeken.</translation>
    </message>
    <message>
        <source>Locks do not work where {path} lies ({fileSystem}): two programs could write to the archive at once and destroy it.</source>
        <translation>Vergrendeling werkt niet op de plaats van {path} ({fileSystem}): twee programma&apos;s zouden tegelijk in het archief kunnen schrijven en het vernielen.</translation>
    </message>
    <message>
        <source>Put the folder on a local disk, or on a share by SMB, NFS 4 or CephFS with its locks switched on; not on sshfs, WebDAV or a folder that is synchronised.</source>
        <translation>Zet de map op een lokale schijf of op een share via SMB, NFS 4 of CephFS met vergrendeling ingeschakeld; niet op sshfs, WebDAV of een map die gesynchroniseerd wordt.</translation>
    </message>
    <message>
        <source>{number} cannot be written as a vCon: {detail} is against the standard.</source>
        <translation>{number} kan niet als vCon worden geschreven: {detail} is in strijd met de standaard.</translation>
    </message>
    <message>
        <source>The vCon that it came in as is too odd. Export the sound in another form.</source>
        <translation>De vCon waarin de opname binnenkwam is te ongewoon. Exporteer het geluid in een andere vorm.</translation>
    </message>
    <message>
        <source>{path} could not be read back as it was written ({detail}).</source>
        <translation>{path} kon niet worden teruggelezen zoals het was geschreven ({detail}).</translation>
    </message>
    <message>
        <source>It was removed again. Check the disk and export once more.</source>
        <translation>Het bestand is weer verwijderd. Controleer de schijf en exporteer opnieuw.</translation>
    </message>
    <message>
        <source>The mapping has no name.</source>
        <translation>De kolomindeling heeft geen naam.</translation>
    </message>
    <message>
        <source>Give it the name by which it will be chosen, such as that of the recorder.</source>
        <translation>Geef haar de naam waaronder ze wordt gekozen, zoals die van de recorder.</translation>
    </message>
    <message>
        <source>There is already a mapping named {name}.</source>
        <translation>Er is al een kolomindeling met de naam {name}.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Geef deze een andere naam.</translation>
    </message>
    <message>
        <source>No column of the table gives call data yet.</source>
        <translation>Nog geen kolom van de tabel geeft gespreksgegevens.</translation>
    </message>
    <message>
        <source>Choose what at least one column holds.</source>
        <translation>Kies van ten minste één kolom wat die bevat.</translation>
    </message>
    <message>
        <source>The mapping names a column that cannot be: “{name}”.</source>
        <translation>De kolomindeling noemt een kolom die niet kan: “{name}”.</translation>
    </message>
    <message>
        <source>Name it as the header row does; without a header row by its place, such as #3.</source>
        <translation>Noem die zoals de rij met namen; zonder zo’n rij met de plaats, zoals #3.</translation>
    </message>
    <message>
        <source>Two columns are to give the same: {field}.</source>
        <translation>Twee kolommen zouden hetzelfde geven: {field}.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Kies een van beide.</translation>
    </message>
    <message>
        <source>The start needs one column with date and time, or two with one of each.</source>
        <translation>Voor het begin is één kolom met datum en tijd nodig, of twee met elk één daarvan.</translation>
    </message>
    <message>
        <source>Choose a column for the date and one for the time, and none for both.</source>
        <translation>Kies een kolom voor de datum en een voor de tijd, en geen voor beide.</translation>
    </message>
    <message>
        <source>The time pattern does not tell a date and time.</source>
        <translation>Het tijdpatroon vertelt geen datum en tijd.</translation>
    </message>
    <message>
        <source>Write it like dd-MM-yyyy HH:mm:ss.</source>
        <translation>Schrijf het als dd-MM-yyyy HH:mm:ss.</translation>
    </message>
    <message>
        <source>There is no time zone {value}.</source>
        <translation>Er is geen tijdzone {value}.</translation>
    </message>
    <message>
        <source>Write it like Europe/Amsterdam, or UTC.</source>
        <translation>Schrijf die als Europe/Amsterdam, of UTC.</translation>
    </message>
    <message>
        <source>{value} is not a country’s calling code.</source>
        <translation>{value} is geen landnummer.</translation>
    </message>
    <message>
        <source>Write its digits alone, such as 31 for the Netherlands.</source>
        <translation>Schrijf alleen de cijfers, zoals 31 voor Nederland.</translation>
    </message>
    <message>
        <source>The fixed value cannot be used: {field}.</source>
        <translation>De vaste waarde kan niet worden gebruikt: {field}.</translation>
    </message>
    <message>
        <source>Only what is no person and no time can be fixed, with a value of its kind.</source>
        <translation>Alleen wat geen persoon en geen tijd is kan vaststaan, met een waarde van die soort.</translation>
    </message>
    <message>
        <source>A word stands for two directions: {value}.</source>
        <translation>Een woord staat voor twee richtingen: {value}.</translation>
    </message>
    <message>
        <source>Leave it at one of them.</source>
        <translation>Laat het bij een van beide staan.</translation>
    </message>
    <message>
        <source>The pattern for the sound’s name names no column.</source>
        <translation>Het patroon voor de naam van het geluid noemt geen kolom.</translation>
    </message>
    <message>
        <source>Write columns in braces, such as {callId}_{part}.wav.</source>
        <translation>Schrijf kolommen tussen accolades, zoals {callId}_{part}.wav.</translation>
    </message>
    <message>
        <source>The mapping is larger than a mapping can be.</source>
        <translation>De kolomindeling is groter dan ze kan zijn.</translation>
    </message>
    <message>
        <source>Check whether this is the right file.</source>
        <translation>Ga na of dit het juiste bestand is.</translation>
    </message>
    <message>
        <source>The mapping {name} came with the program and is not changed.</source>
        <translation>De kolomindeling {name} is meegeleverd en wordt niet gewijzigd.</translation>
    </message>
    <message>
        <source>Keep a mapping of your own under another name.</source>
        <translation>Bewaar een eigen kolomindeling onder een andere naam.</translation>
    </message>
    <message>
        <source>The mapping {name} does not fit {path}: it lacks {columns}.</source>
        <translation>De kolomindeling {name} past niet bij {path}: daarin ontbreekt {columns}.</translation>
    </message>
    <message>
        <source>It was read without it. Choose another mapping, or make one for this table.</source>
        <translation>Het is zonder gelezen. Kies een andere kolomindeling, of maak er een voor deze tabel.</translation>
    </message>
    <message>
        <source>Several mappings fit {path}: {names}.</source>
        <translation>Bij {path} passen meer kolomindelingen: {names}.</translation>
    </message>
    <message>
        <source>None was used. Choose the right one.</source>
        <translation>Er is er geen gebruikt. Kies de juiste.</translation>
    </message>
    <message>
        <source>{path} is in UTF-16, which is not read here.</source>
        <translation>{path} is in UTF-16, dat hier niet wordt gelezen.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8.</source>
        <translation>Sla het op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The time in column {name} of {path} is not as the mapping says (line {line}).</source>
        <translation>De tijd in kolom {name} van {path} is niet zoals de kolomindeling zegt (regel {line}).</translation>
    </message>
    <message>
        <source>The rest of the row was used. Check the form of times in the mapping.</source>
        <translation>De rest van de rij is gebruikt. Controleer de vorm van tijden in de kolomindeling.</translation>
    </message>
    <message>
        <source>Column {name} of {path} holds no length of a call (line {line}).</source>
        <translation>Kolom {name} van {path} bevat geen lengte van een gesprek (regel {line}).</translation>
    </message>
    <message>
        <source>The rest of the row was used. Check the unit of lengths in the mapping.</source>
        <translation>De rest van de rij is gebruikt. Controleer de eenheid van lengten in de kolomindeling.</translation>
    </message>
    <message>
        <source>The direction in column {name} of {path} is a word that is not known (line {line}).</source>
        <translation>De richting in kolom {name} van {path} is een onbekend woord (regel {line}).</translation>
    </message>
    <message>
        <source>The rest of the row was used. Tell in the mapping what the word means.</source>
        <translation>De rest van de rij is gebruikt. Vertel in de kolomindeling wat het woord betekent.</translation>
    </message>
    <message>
        <source>The value in column {name} of {path} cannot be read (line {line}).</source>
        <translation>De waarde in kolom {name} van {path} kan niet worden gelezen (regel {line}).</translation>
    </message>
    <message>
        <source>The rest of the row was used. Check what the mapping takes the column for.</source>
        <translation>De rest van de rij is gebruikt. Controleer waarvoor de kolomindeling de kolom houdt.</translation>
    </message>
    <message>
        <source>Line {line} of {path} has too few columns.</source>
        <translation>Regel {line} van {path} heeft te weinig kolommen.</translation>
    </message>
    <message>
        <source>What is there was used. Check the line’s separators.</source>
        <translation>Wat er staat is gebruikt. Controleer de scheidingstekens van de regel.</translation>
    </message>
    <message>
        <source>The recording {number} is damaged: something of it does not read, or its sound is not what was taken in.</source>
        <translation>Opname {number} is beschadigd: iets ervan is niet te lezen, of het geluid is niet wat is opgenomen in het archief.</translation>
    </message>
    <message>
        <source>Do not use it as evidence. Keep the archive as it is; restore a backup, or rescue what is whole into a new archive.</source>
        <translation>Gebruik haar niet als bewijs. Laat het archief zoals het is; zet een reservekopie terug, of red wat heel is in een nieuw archief.</translation>
    </message>
    <message>
        <source>The folder {path} is not there.</source>
        <translation>De map {path} is er niet.</translation>
    </message>
    <message>
        <source>If it is on a drive or a share, connect that; it is looked for again.</source>
        <translation>Staat ze op een schijf of een share, maak daar dan verbinding mee; er wordt opnieuw naar gezocht.</translation>
    </message>
    <message>
        <source>Nothing can be removed from the folder {path}: {detail}</source>
        <translation>Uit de map {path} kan niets worden verwijderd: {detail}</translation>
    </message>
    <message>
        <source>Give this computer&apos;s user the right to change it, or let the files stay.</source>
        <translation>Geef de gebruiker van deze computer het recht om haar te wijzigen, of laat de bestanden staan.</translation>
    </message>
    <message>
        <source>The folder {path} has files in common with {other}, which is watched already.</source>
        <translation>De map {path} heeft bestanden gemeen met {other}, die al wordt gevolgd.</translation>
    </message>
    <message>
        <source>A call belongs to one programme. Let the recorder write into a folder for each of them.</source>
        <translation>Een gesprek hoort bij één regeling. Laat het opnamesysteem voor elke regeling in een eigen map schrijven.</translation>
    </message>
    <message>
        <source>The folder {path} and the archive are one within the other.</source>
        <translation>De map {path} en het archief liggen in elkaar.</translation>
    </message>
    <message>
        <source>Choose a folder outside the archive.</source>
        <translation>Kies een map buiten het archief.</translation>
    </message>
    <message>
        <source>There are more than {count} files in the folder {path}.</source>
        <translation>In de map {path} staan meer dan {count} bestanden.</translation>
    </message>
    <message>
        <source>Take in what is there by hand first, and move it away.</source>
        <translation>Importeer eerst met de hand wat er staat, en haal het weg.</translation>
    </message>
</context>
<context>
    <name>FilterChoice</name>
    <message>
        <source>Text: %1</source>
        <translation>Tekst: %1</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Party: %1</source>
        <translation>Deelnemer: %1</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>Lijn: %1</translation>
    </message>
    <message>
        <source>unknown programme</source>
        <translation>onbekende regeling</translation>
    </message>
    <message>
        <source>Programme: %1</source>
        <translation>Regeling: %1</translation>
    </message>
    <message>
        <source>Direction: %1</source>
        <translation>Richting: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>%1 tot %2 lang</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation>%1 of langer</translation>
    </message>
    <message>
        <source>%1 or shorter</source>
        <translation>%1 of korter</translation>
    </message>
    <message>
        <source>Fails: %1</source>
        <translation>Voldoet niet: %1</translation>
    </message>
</context>
<context>
    <name>HoldCommands</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>to be confirmed by %1</source>
        <translation>te bevestigen uiterlijk %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>A JSON file with the hold&apos;s fields.</source>
        <translation>Een JSON-bestand met de velden van het bewaarbevel.</translation>
    </message>
    <message>
        <source>LEGAL if not given; or ORDER_KEEP, ORDER_ERASE, STATUTORY, RESTRICTION, REQUEST.</source>
        <translation>LEGAL als het ontbreekt; of ORDER_KEEP, ORDER_ERASE, STATUTORY, RESTRICTION, REQUEST.</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters; stays in the vault.</source>
        <translation>Waarom, in 20 tot 4000 tekens; blijft in de kluis.</translation>
    </message>
    <message>
        <source>The reference of the claim it is for.</source>
        <translation>Het kenmerk van de vordering waar het voor is.</translation>
    </message>
    <message>
        <source>The request&apos;s number, e.g. SAR-2026-0017.</source>
        <translation>Het nummer van het verzoek, bijv. SAR-2026-0017.</translation>
    </message>
    <message>
        <source>The day it counts from; today if not given.</source>
        <translation>De dag vanaf wanneer het telt; vandaag als die ontbreekt.</translation>
    </message>
    <message>
        <source>The first day without it, if known.</source>
        <translation>De eerste dag zonder, als die bekend is.</translation>
    </message>
    <message>
        <source>All recordings of this programme, if none are named.</source>
        <translation>Alle opnamen van deze opnameregeling, als er geen zijn genoemd.</translation>
    </message>
    <message>
        <source>The first day without it.</source>
        <translation>De eerste dag zonder.</translation>
    </message>
    <message>
        <source>The person concerned was told that the restriction is lifted.</source>
        <translation>De betrokkene weet dat de beperking wordt opgeheven.</translation>
    </message>
    <message>
        <source>Those that ended too.</source>
        <translation>Ook die zijn geëindigd.</translation>
    </message>
    <message>
        <source>Places a hold on recordings of one vault.</source>
        <translation>Plaatst een bewaarbevel op opnamen van één kluis.</translation>
    </message>
    <message>
        <source>Confirms a hold, as a second officer, within two working days.</source>
        <translation>Bevestigt een bewaarbevel, als tweede functionaris, binnen twee werkdagen.</translation>
    </message>
    <message>
        <source>Says that it is still needed; looked at again in six months.</source>
        <translation>Zegt dat het nog nodig is; over zes maanden opnieuw.</translation>
    </message>
    <message>
        <source>Ends it today.</source>
        <translation>Beëindigt het vandaag.</translation>
    </message>
    <message>
        <source>Lists the holds in force.</source>
        <translation>Toont de geldende bewaarbevelen.</translation>
    </message>
    <message>
        <source>Shows one with its words; needs its vault&apos;s key.</source>
        <translation>Toont er een met de woorden; vraagt de sleutel van de kluis.</translation>
    </message>
    <message>
        <source>Sets the day on which the hold of a request ends by itself.</source>
        <translation>Stelt de dag vast waarop het bewaarbevel van een verzoek vanzelf eindigt.</translation>
    </message>
</context>
<context>
    <name>HoldWords</name>
    <message>
        <source>To be confirmed</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>confirm by %1</source>
        <translation>bevestigen vóór of op %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>eindigt op %1</translation>
    </message>
    <message>
        <source>no end known</source>
        <translation>einde niet bekend</translation>
    </message>
    <message>
        <source>review overdue since %1</source>
        <translation>herziening verlopen sinds %1</translation>
    </message>
    <message>
        <source>review on %1</source>
        <translation>herzien op %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1, from %2, ends on %3</source>
        <translation>%1, vanaf %2, eindigt op %3</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, sinds %2</translation>
    </message>
    <message>
        <source>Another officer must confirm it by %1, or it lapses.</source>
        <translation>Een andere functionaris moet het uiterlijk %1 bevestigen, anders vervalt het.</translation>
    </message>
    <message>
        <source>You confirm it in a second step by %1, or it lapses.</source>
        <translation>U bevestigt het in een tweede stap, uiterlijk %1, anders vervalt het.</translation>
    </message>
    <message>
        <source>A court or the supervisor orders you to keep them. It comes before everything else.</source>
        <translation>Een rechter of de toezichthouder beveelt ze te bewaren. Dat gaat voor al het andere.</translation>
    </message>
    <message>
        <source>A court or the supervisor orders you to erase them. Once confirmed they are destroyed with the next run, whatever keeps them but an order to keep.</source>
        <translation>Een rechter of de toezichthouder beveelt ze te wissen. Na bevestiging worden ze bij de volgende bewaarloop vernietigd, wat ze ook bewaart, behalve een bevel om te bewaren.</translation>
    </message>
    <message>
        <source>They are needed for a claim, pending or expected (GDPR art. 17(3)(e)). That they might be useful is not enough. It is looked at again every six months.</source>
        <translation>Ze zijn nodig voor een rechtsvordering, lopend of verwacht (AVG art. 17(3)(e)). Dat ze van pas kunnen komen, is niet genoeg. Het wordt elke zes maanden opnieuw bekeken.</translation>
    </message>
    <message>
        <source>The supervisor asks to keep securities orders longer than five years: for seven (R-LEGALREC-02).</source>
        <translation>De toezichthouder vraagt effectenorders langer dan vijf jaar te bewaren: zeven (R-LEGALREC-02).</translation>
    </message>
    <message>
        <source>The person concerned asked for it (GDPR art. 18). They are stored and not used, until it is lifted; the person is told before.</source>
        <translation>De betrokkene heeft erom gevraagd (AVG art. 18). Ze worden opgeslagen en niet gebruikt totdat de beperking is opgeheven; de betrokkene hoort dat vooraf.</translation>
    </message>
    <message>
        <source>They are in the scope of an open request (R-ACCESS-03).</source>
        <translation>Ze vallen onder een open verzoek (R-ACCESS-03).</translation>
    </message>
    <message>
        <source>Reference of the order</source>
        <translation>Kenmerk van het bevel</translation>
    </message>
    <message>
        <source>Reference of the claim</source>
        <translation>Kenmerk van de vordering</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Reference of the letter</source>
        <translation>Kenmerk van de brief</translation>
    </message>
    <message>
        <source>(a) the person contests that the data are accurate</source>
        <translation>(a) de betrokkene betwist de juistheid van de gegevens</translation>
    </message>
    <message>
        <source>(b) the processing is unlawful, and the person does not want them erased</source>
        <translation>(b) de verwerking is onrechtmatig, en de betrokkene wil geen wissing</translation>
    </message>
    <message>
        <source>(c) the person needs them for a claim</source>
        <translation>(c) de betrokkene heeft ze nodig voor een rechtsvordering</translation>
    </message>
    <message>
        <source>(d) the person objected, and that is not decided yet</source>
        <translation>(d) de betrokkene maakte bezwaar, en daarover is nog niet beslist</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportItem</name>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Will come in</source>
        <translation>Wordt geïmporteerd</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Al aanwezig</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>Announcement proven</source>
        <translation>Melding bewezen</translation>
    </message>
    <message>
        <source>No call data tell of it</source>
        <translation>Er zijn geen gespreksgegevens bij</translation>
    </message>
    <message>
        <source>There is no sound to the call data</source>
        <translation>Er is geen geluid bij de gespreksgegevens</translation>
    </message>
    <message>
        <source>Its line is one of another programme</source>
        <translation>De lijn hoort bij een andere regeling</translation>
    </message>
    <message>
        <source>Its line is one of no programme</source>
        <translation>De lijn hoort bij geen enkele regeling</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln recordings were taken in</source>
        <translation>
            <numerusform>%Ln opname is geïmporteerd</numerusform>
            <numerusform>%Ln opnamen zijn geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already</source>
        <translation>
            <numerusform>%Ln was al aanwezig</numerusform>
            <numerusform>%Ln waren al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused</source>
        <translation>
            <numerusform>%Ln is geweigerd</numerusform>
            <numerusform>%Ln zijn geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were not taken in because it was stopped</source>
        <translation>
            <numerusform>%Ln is niet geïmporteerd doordat het werd gestopt</numerusform>
            <numerusform>%Ln zijn niet geïmporteerd doordat het werd gestopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls found (%1)</source>
        <translation>
            <numerusform>%Ln gesprek gevonden (%1)</numerusform>
            <numerusform>%Ln gesprekken gevonden (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln will come in</source>
        <translation>
            <numerusform>%Ln wordt geïmporteerd</numerusform>
            <numerusform>%Ln worden geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln taken in</source>
        <translation>
            <numerusform>%Ln geïmporteerd</numerusform>
            <numerusform>%Ln geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln al aanwezig</numerusform>
            <numerusform>%Ln al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln geweigerd</numerusform>
            <numerusform>%Ln geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not checked yet</source>
        <translation>
            <numerusform>%Ln nog niet gecontroleerd</numerusform>
            <numerusform>%Ln nog niet gecontroleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a warning</source>
        <translation>
            <numerusform>%Ln met een waarschuwing</numerusform>
            <numerusform>%Ln met een waarschuwing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1× %2 (and the same for: %3)</source>
        <translation>%1× %2 (en hetzelfde voor: %3)</translation>
    </message>
    <message>
        <source>Import into %1, %2</source>
        <translation>Import in %1, %2</translation>
    </message>
    <message>
        <source>Remarks about the files</source>
        <translation>Opmerkingen over de bestanden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln files)</source>
        <translation>
            <numerusform>%1 (%Ln bestand)</numerusform>
            <numerusform>%1 (%Ln bestanden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Call data were read by the mapping: %1</source>
        <translation>De gespreksgegevens zijn gelezen met de kolomindeling: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sounds without call data</source>
        <translation>
            <numerusform>%Ln geluid zonder gespreksgegevens</numerusform>
            <numerusform>%Ln geluiden zonder gespreksgegevens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call data without a sound</source>
        <translation>
            <numerusform>%Ln keer gespreksgegevens zonder geluid</numerusform>
            <numerusform>%Ln keer gespreksgegevens zonder geluid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls on a line of another programme</source>
        <translation>
            <numerusform>%Ln gesprek op een lijn van een andere regeling</numerusform>
            <numerusform>%Ln gesprekken op een lijn van een andere regeling</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln calls on a line of no programme</source>
        <translation>
            <numerusform>%Ln gesprek op een lijn van geen enkele regeling</numerusform>
            <numerusform>%Ln gesprekken op een lijn van geen enkele regeling</numerusform>
        </translation>
    </message>
    <message>
        <source>Covered by no rule: %1</source>
        <translation>Valt onder geen regel: %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Covered by no rule</source>
        <translation>Valt onder geen regel</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
</context>
<context>
    <name>ImportTrust</name>
    <message>
        <source>no certificate is trusted</source>
        <translation>geen certificaat wordt vertrouwd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates are trusted</source>
        <translation>
            <numerusform>%Ln certificaat wordt vertrouwd</numerusform>
            <numerusform>%Ln certificaten worden vertrouwd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; key %2</source>
        <translation>%1; sleutel %2</translation>
    </message>
    <message>
        <source>%1; no key</source>
        <translation>%1; geen sleutel</translation>
    </message>
</context>
<context>
    <name>JudgementCommands</name>
    <message>
        <source>%1 judged, %2 answers changed, %3 restricted, %4 active.</source>
        <translation>%1 getoetst, %2 antwoorden veranderd, %3 beperkt, %4 actief.</translation>
    </message>
    <message>
        <source>Judge it anew first.</source>
        <translation>Toets eerst opnieuw.</translation>
    </message>
    <message>
        <source>Every recording this account can open (the default).</source>
        <translation>Elke opname die dit account kan openen (standaard).</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters, without names.</source>
        <translation>Waarom, in 20 tot 4000 tekens, zonder namen.</translation>
    </message>
    <message>
        <source>Set the rules that still fail aside until this day.</source>
        <translation>Laat regels waaraan nog niet is voldaan tot en met deze dag buiten toepassing.</translation>
    </message>
    <message>
        <source>Judges recordings anew; earlier answers stay.</source>
        <translation>Toetst opnamen opnieuw; eerdere antwoorden blijven staan.</translation>
    </message>
    <message>
        <source>Shows what the rules say of one, and proposals to release it.</source>
        <translation>Toont wat de regels van een opname zeggen, en voorstellen tot vrijgave.</translation>
    </message>
    <message>
        <source>Proposes to release a restricted one.</source>
        <translation>Stelt voor een beperkte opname vrij te geven.</translation>
    </message>
    <message>
        <source>Confirms the proposal of another officer.</source>
        <translation>Bevestigt het voorstel van een andere functionaris.</translation>
    </message>
    <message>
        <source>Withdraws the proposal.</source>
        <translation>Trekt het voorstel in.</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Confirmation of receipt</source>
        <translation>Ontvangstbevestiging</translation>
    </message>
    <message>
        <source>Asking who it is</source>
        <translation>Vraag wie het is</translation>
    </message>
    <message>
        <source>Reminder of that question</source>
        <translation>Herinnering aan die vraag</translation>
    </message>
    <message>
        <source>Asking what it is about</source>
        <translation>Vraag waar het over gaat</translation>
    </message>
    <message>
        <source>Notice of extension</source>
        <translation>Bericht van verlenging</translation>
    </message>
    <message>
        <source>Closed: not identifiable</source>
        <translation>Afgesloten: niet identificeerbaar</translation>
    </message>
    <message>
        <source>Confirmation of withdrawal</source>
        <translation>Bevestiging van intrekking</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Weigering</translation>
    </message>
    <message>
        <source>Answer: nothing is kept</source>
        <translation>Antwoord: er is niets</translation>
    </message>
    <message>
        <source>Answer: it was destroyed</source>
        <translation>Antwoord: het is vernietigd</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
</context>
<context>
    <name>LockReason</name>
    <message>
        <source>Locked because nobody used it for a while.</source>
        <translation>Vergrendeld omdat het een tijd niet is gebruikt.</translation>
    </message>
    <message>
        <source>Locked because the desktop was locked.</source>
        <translation>Vergrendeld omdat het bureaublad werd vergrendeld.</translation>
    </message>
    <message>
        <source>Locked because the computer went to sleep.</source>
        <translation>Vergrendeld omdat de computer in slaapstand ging.</translation>
    </message>
    <message>
        <source>Locked because the desktop session was ending.</source>
        <translation>Vergrendeld omdat de bureaubladsessie werd beëindigd.</translation>
    </message>
</context>
<context>
    <name>MappingCommands</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln kolom</numerusform>
            <numerusform>%Ln kolommen</numerusform>
        </translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>meegeleverd</translation>
    </message>
    <message>
        <source>The mapping %1 was removed.</source>
        <translation>De kolomindeling %1 is verwijderd.</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them not as the mapping says</source>
        <translation>%1 rijen, waarvan %2 niet zoals de kolomindeling zegt</translation>
    </message>
    <message>
        <source>Another name than the file gives it.</source>
        <translation>Een andere naam dan het bestand geeft.</translation>
    </message>
    <message>
        <source>Lists the mappings of call data.</source>
        <translation>Toont de kolomindelingen van gespreksgegevens.</translation>
    </message>
    <message>
        <source>Shows one (id or name) as JSON.</source>
        <translation>Toont er één (id of naam) als JSON.</translation>
    </message>
    <message>
        <source>Keeps a mapping in the archive.</source>
        <translation>Bewaart een kolomindeling in het archief.</translation>
    </message>
    <message>
        <source>Puts the file’s mapping in the place of a kept one.</source>
        <translation>Zet de kolomindeling uit het bestand in de plaats van een bewaarde.</translation>
    </message>
    <message>
        <source>Removes a kept mapping.</source>
        <translation>Verwijdert een bewaarde kolomindeling.</translation>
    </message>
    <message>
        <source>Reads a CSV by a mapping and tells which rows do not fit; stores nothing.</source>
        <translation>Leest een CSV met een kolomindeling en vertelt welke rijen niet passen; slaat niets op.</translation>
    </message>
</context>
<context>
    <name>MessageBox</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>NoticeCommands</name>
    <message>
        <source>The record&apos;s fields as JSON.</source>
        <translation>De velden van het dossier als JSON.</translation>
    </message>
    <message>
        <source>Adds a notice to employees.</source>
        <translation>Voegt een mededeling aan medewerkers toe.</translation>
    </message>
    <message>
        <source>Changes the fields that the file names; each version is kept.</source>
        <translation>Wijzigt de velden die het bestand noemt; elke versie blijft bewaard.</translation>
    </message>
    <message>
        <source>Lists the notices.</source>
        <translation>Somt de mededelingen op.</translation>
    </message>
    <message>
        <source>Shows one (id or number).</source>
        <translation>Toont er een (id of nummer).</translation>
    </message>
</context>
<context>
    <name>OpenPoints</name>
    <message>
        <source>Review of %1, %2</source>
        <translation>Herbeoordeling van %1, %2</translation>
    </message>
</context>
<context>
    <name>PageMenus</name>
    <message>
        <source>&amp;Recording</source>
        <translation>&amp;Opname</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Afspelen</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Tijdlijn</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Kolommen</translation>
    </message>
</context>
<context>
    <name>PasswordStrength</name>
    <message numerus="yes">
        <source>At least %n character(s). A sentence of a few words is easy to remember.</source>
        <translation>
            <numerusform>Ten minste %n teken. Een zin van enkele woorden is makkelijk te onthouden.</numerusform>
            <numerusform>Ten minste %n tekens. Een zin van enkele woorden is makkelijk te onthouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>Nog %n teken nodig.</numerusform>
            <numerusform>Nog %n tekens nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weak: easy to guess. Add another word or two.</source>
        <translation>Zwak: makkelijk te raden. Voeg nog een of twee woorden toe.</translation>
    </message>
    <message>
        <source>Fair: one more word would make it strong.</source>
        <translation>Redelijk: met nog één woord wordt het sterk.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Sterk.</translation>
    </message>
</context>
<context>
    <name>PatternTest</name>
    <message>
        <source>Does not fit this name.</source>
        <translation>Past niet op deze naam.</translation>
    </message>
    <message>
        <source>Fits, but finds no call data.</source>
        <translation>Past, maar vindt geen gespreksgegevens.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot en met %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Van … tot …</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>years, days</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, by law</source>
        <translation>%1, volgens de wet</translation>
    </message>
    <message>
        <source>%1 unless another term is given, at most %2</source>
        <translation>%1 tenzij een andere termijn is opgegeven, hoogstens %2</translation>
    </message>
    <message>
        <source>%1 unless another term is given, rarely more than %2</source>
        <translation>%1 tenzij een andere termijn is opgegeven, zelden meer dan %2</translation>
    </message>
</context>
<context>
    <name>ProcessingCommands</name>
    <message>
        <source>version %1</source>
        <translation>versie %1</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>ontbreekt nog: %1</translation>
    </message>
    <message>
        <source>its end is proposed and waits for a second officer</source>
        <translation>beëindiging is voorgesteld en wacht op een tweede functionaris</translation>
    </message>
    <message>
        <source>review overdue since %1</source>
        <translation>herziening verlopen sinds %1</translation>
    </message>
    <message>
        <source>better with: %1</source>
        <translation>beter met: %1</translation>
    </message>
    <message>
        <source>Every entry has what article 30 asks for.</source>
        <translation>Elke regel heeft wat artikel 30 vraagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) need attention.</source>
        <translation>
            <numerusform>%n regel vraagt aandacht.</numerusform>
            <numerusform>%n regels vragen aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 changed, %4 the same, %5 left out; %6 active, %7 incomplete</source>
        <translation>%1 rijen: %2 nieuw, %3 gewijzigd, %4 hetzelfde, %5 weggelaten; %6 actief, %7 onvolledig</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) written to %1</source>
        <translation>
            <numerusform>%n regel geschreven naar %1</numerusform>
            <numerusform>%n regels geschreven naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A JSON file with the entry&apos;s fields.</source>
        <translation>Een JSON-bestand met de velden van de regel.</translation>
    </message>
    <message>
        <source>What changed, and why.</source>
        <translation>Wat er is gewijzigd, en waarom.</translation>
    </message>
    <message>
        <source>Makes a draft, or what is under review, active: its next version, in force from today.</source>
        <translation>Maakt een concept, of wat in herziening is, actief: de volgende versie, van kracht vanaf vandaag.</translation>
    </message>
    <message>
        <source>Adds a draft to the processing register.</source>
        <translation>Voegt een concept toe aan het verwerkingsregister.</translation>
    </message>
    <message>
        <source>Changes a draft, or what is under review: fields that FILE does not name stay, null empties one.</source>
        <translation>Wijzigt een concept, of wat in herziening is: velden die FILE niet noemt blijven, null maakt er een leeg.</translation>
    </message>
    <message>
        <source>Starts the review of an active entry; the active version stays in force.</source>
        <translation>Begint de herziening van een actieve regel; de actieve versie blijft van kracht.</translation>
    </message>
    <message>
        <source>Proposes to end an active entry (with a reason); without one a second officer confirms it.</source>
        <translation>Stelt voor een actieve regel te beëindigen (met een reden); zonder reden bevestigt een tweede functionaris het.</translation>
    </message>
    <message>
        <source>Why it ends.</source>
        <translation>Waarom die eindigt.</translation>
    </message>
    <message>
        <source>Takes the proposal back.</source>
        <translation>Neemt het voorstel terug.</translation>
    </message>
    <message>
        <source>Lists the register.</source>
        <translation>Toont het register.</translation>
    </message>
    <message>
        <source>Only DRAFT, ACTIVE, UNDER_REVIEW or ENDED.</source>
        <translation>Alleen DRAFT, ACTIVE, UNDER_REVIEW of ENDED.</translation>
    </message>
    <message>
        <source>Only what must be reviewed within so many days.</source>
        <translation>Alleen wat binnen zoveel dagen moet worden herzien.</translation>
    </message>
    <message>
        <source>Shows one (id or number), or a version of it.</source>
        <translation>Toont er een (id of nummer), of een versie ervan.</translation>
    </message>
    <message>
        <source>The version that was active.</source>
        <translation>De versie die actief was.</translation>
    </message>
    <message>
        <source>What article 30 asks for and is missing, and which reviews are overdue.</source>
        <translation>Wat artikel 30 vraagt en ontbreekt, en welke herzieningen zijn verlopen.</translation>
    </message>
    <message>
        <source>On this date instead of today.</source>
        <translation>Op deze datum in plaats van vandaag.</translation>
    </message>
    <message>
        <source>Takes a register in from CSV or JSON, and tells what does not fit.</source>
        <translation>Neemt een register over uit CSV of JSON, en vertelt wat niet past.</translation>
    </message>
    <message>
        <source>Only tells what would be taken in.</source>
        <translation>Vertelt alleen wat zou worden overgenomen.</translation>
    </message>
    <message>
        <source>Changes drafts and reviews that have the same number.</source>
        <translation>Wijzigt concepten en herzieningen met hetzelfde nummer.</translation>
    </message>
    <message>
        <source>Makes complete entries active that were so before.</source>
        <translation>Maakt volledige regels actief die dat al waren.</translation>
    </message>
    <message>
        <source>Writes the register to a file that import reads back.</source>
        <translation>Schrijft het register naar een bestand dat import weer leest.</translation>
    </message>
    <message>
        <source>csv or json; else as FILE ends.</source>
        <translation>csv of json; anders zoals FILE eindigt.</translation>
    </message>
    <message>
        <source>Between the columns of CSV.</source>
        <translation>Tussen de kolommen van CSV.</translation>
    </message>
</context>
<context>
    <name>ProgrammeCommands</name>
    <message>
        <source>The programme&apos;s name.</source>
        <translation>De naam van de regeling.</translation>
    </message>
    <message>
        <source>CONTRACT_PROOF, LEGAL_OBLIGATION, QUALITY, TRAINING, SERVICE_HANDLING or EMPLOYEE_MONITORING.</source>
        <translation>CONTRACT_PROOF, LEGAL_OBLIGATION, QUALITY, TRAINING, SERVICE_HANDLING of EMPLOYEE_MONITORING.</translation>
    </message>
    <message>
        <source>A line or queue it records; may be given more than once.</source>
        <translation>Een lijn of wachtrij die zij opneemt; mag vaker staan.</translation>
    </message>
    <message>
        <source>Begins the numbers of its recordings.</source>
        <translation>Het begin van de nummers van de opnamen.</translation>
    </message>
    <message>
        <source>Lists the programmes.</source>
        <translation>Toont de regelingen.</translation>
    </message>
    <message>
        <source>Closes one: nothing more is taken in.</source>
        <translation>Sluit er één: er komt niets meer in.</translation>
    </message>
    <message>
        <source>Cured with: voicelogctl %1</source>
        <translation>Te herstellen met: voicelogctl %1</translation>
    </message>
    <message>
        <source>Still empty: %1 (%2)</source>
        <translation>Nog leeg: %1 (%2)</translation>
    </message>
    <message>
        <source>The record&apos;s fields as JSON; links may be numbers.</source>
        <translation>De velden van de regeling als JSON; koppelingen mogen nummers zijn.</translation>
    </message>
    <message>
        <source>The first day, e.g. 2026-06-15.</source>
        <translation>De eerste dag, bijv. 2026-06-15.</translation>
    </message>
    <message>
        <source>The day that the rules are asked about.</source>
        <translation>De dag waarvoor de regels worden getoetst.</translation>
    </message>
    <message>
        <source>Why: 20 to 4000 characters, without names.</source>
        <translation>Waarom: 20 tot 4000 tekens, zonder namen.</translation>
    </message>
    <message>
        <source>Of the sound: nl, en …</source>
        <translation>Van het geluid: nl, en …</translation>
    </message>
    <message>
        <source>Which version of the announcement&apos;s text it speaks.</source>
        <translation>Welke versie van de meldingstekst te horen is.</translation>
    </message>
    <message>
        <source>Adds a recording programme with a vault of its own, as a draft.</source>
        <translation>Voegt een opnameregeling met een eigen kluis toe, als concept.</translation>
    </message>
    <message>
        <source>Changes the fields that the file names.</source>
        <translation>Wijzigt de velden die het bestand noemt.</translation>
    </message>
    <message>
        <source>Makes it active, or tells every rule that stands in the way.</source>
        <translation>Stelt haar in werking, of noemt elke regel die in de weg staat.</translation>
    </message>
    <message>
        <source>Suspends an active one.</source>
        <translation>Schort een regeling op die in werking is.</translation>
    </message>
    <message>
        <source>Ends one for good.</source>
        <translation>Beëindigt er een voorgoed.</translation>
    </message>
    <message>
        <source>Shows one (id, number, code or name), its turns and what the rules say of it.</source>
        <translation>Toont er een (id, nummer, code of naam), haar verloop en wat de regels ervan zeggen.</translation>
    </message>
    <message>
        <source>Keeps a sound of its announcement.</source>
        <translation>Bewaart een geluid van haar melding.</translation>
    </message>
    <message>
        <source>Lists the sounds of its announcement.</source>
        <translation>Somt de geluiden van haar melding op.</translation>
    </message>
    <message>
        <source>Removes a sound of its announcement.</source>
        <translation>Verwijdert een geluid van haar melding.</translation>
    </message>
</context>
<context>
    <name>RecordForms</name>
    <message>
        <source>Begins the numbers of its recordings: 2 to 12 capitals or digits. Left empty, it is made from the name. It stays as it is.</source>
        <translation>Hiermee beginnen de nummers van haar opnamen: 2 tot 12 hoofdletters of cijfers. Leeg gelaten wordt zij uit de naam gemaakt. Zij blijft zoals zij is.</translation>
    </message>
    <message>
        <source>In percent. Recording fewer calls weighs less on callers and employees.</source>
        <translation>In procenten. Minder gesprekken opnemen belast bellers en medewerkers minder.</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>De praktijk</translation>
    </message>
    <message>
        <source>One reason to record, on which lines, from when.</source>
        <translation>Eén reden om op te nemen, op welke lijnen, vanaf wanneer.</translation>
    </message>
    <message>
        <source>Exactly one. Another purpose is another programme.</source>
        <translation>Precies één. Een ander doel is een andere regeling.</translation>
    </message>
    <message>
        <source>The numbers or queues that are recorded.</source>
        <translation>De nummers of wachtrijen die worden opgenomen.</translation>
    </message>
    <message>
        <source>Everything that the law asks must be there on this day.</source>
        <translation>Alles wat de wet vraagt moet er op deze dag zijn.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Why the law allows it, and where that is written down.</source>
        <translation>Waarom de wet het toestaat, en waar dat is vastgelegd.</translation>
    </message>
    <message>
        <source>Consent is not free in employment: it cannot be the basis where employees are heard.</source>
        <translation>Toestemming is niet vrij in een arbeidsverhouding: zij kan geen grondslag zijn waar medewerkers te horen zijn.</translation>
    </message>
    <message>
        <source>The article that asks for recording.</source>
        <translation>Het artikel dat opnemen voorschrijft.</translation>
    </message>
    <message>
        <source>A public authority cannot rest its task on legitimate interest.</source>
        <translation>Een overheidsinstantie kan haar taak niet op gerechtvaardigd belang baseren.</translation>
    </message>
    <message>
        <source>It must be approved and in force on the start date.</source>
        <translation>Zij moet zijn vastgesteld en gelden op de begindatum.</translation>
    </message>
    <message>
        <source>The line of the processing register that names this programme.</source>
        <translation>De regel van het verwerkingsregister die deze regeling noemt.</translation>
    </message>
    <message>
        <source>If it stays high, the supervisor must be consulted first (GDPR art. 36).</source>
        <translation>Blijft het hoog, dan moet eerst de toezichthouder worden geraadpleegd (AVG art. 36).</translation>
    </message>
    <message>
        <source>For recordings of before 25 May 2018 only: the Wbp asked for a notification.</source>
        <translation>Alleen voor opnamen van vóór 25 mei 2018: de Wbp vroeg een melding.</translation>
    </message>
    <message>
        <source>Or the article of the Vrijstellingsbesluit that made it unnecessary.</source>
        <translation>Of het artikel van het Vrijstellingsbesluit dat haar onnodig maakte.</translation>
    </message>
    <message>
        <source>A recording may be used only for what was announced.</source>
        <translation>Een opname mag alleen worden gebruikt voor wat is gemeld.</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>Wat bellers te horen krijgen</translation>
    </message>
    <message>
        <source>The words that are spoken at the start of a call. The sound of them is kept in the next tab.</source>
        <translation>De woorden die aan het begin van een gesprek klinken. Het geluid ervan staat in een eigen tabblad.</translation>
    </message>
    <message>
        <source>Employees and works council</source>
        <translation>Medewerkers en ondernemingsraad</translation>
    </message>
    <message>
        <source>Where employees are heard they are told beforehand, and the works council consents.</source>
        <translation>Waar medewerkers te horen zijn, weten zij het vooraf en stemt de ondernemingsraad in.</translation>
    </message>
    <message>
        <source>What tells the employee that recording begins.</source>
        <translation>Wat de medewerker vertelt dat de opname begint.</translation>
    </message>
    <message>
        <source>Only where it differs from the class; then say why.</source>
        <translation>Alleen waar hij afwijkt van de klasse; zeg dan waarom.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bewaartermijn</translation>
    </message>
    <message>
        <source>In percent.</source>
        <translation>In procenten.</translation>
    </message>
    <message>
        <source>Where it can be seen that it was handed out: a letter, a page, minutes.</source>
        <translation>Waaruit blijkt dat zij is verspreid: een brief, een pagina, notulen.</translation>
    </message>
    <message>
        <source>The notice</source>
        <translation>De mededeling</translation>
    </message>
    <message>
        <source>What employees are told, in words they understand. Write no names.</source>
        <translation>Wat medewerkers wordt verteld, in begrijpelijke woorden. Schrijf geen namen.</translation>
    </message>
    <message>
        <source>How, what and when</source>
        <translation>Hoe, wat en wanneer</translation>
    </message>
    <message>
        <source>The law asks that these three are told beforehand (R-EMPINFO-01).</source>
        <translation>De wet vraagt dat deze drie vooraf worden meegedeeld (R-EMPINFO-01).</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verspreiding</translation>
    </message>
    <message>
        <source>Not later than the programme&apos;s start.</source>
        <translation>Niet later dan het begin van de regeling.</translation>
    </message>
    <message>
        <source>What of WOR art. 27(1) the scheme is.</source>
        <translation>Welk onderdeel van WOR art. 27(1) de regeling is.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Het verzoek</translation>
    </message>
    <message>
        <source>What was put to the works council, or to whoever stands in for one.</source>
        <translation>Wat aan de ondernemingsraad is voorgelegd, of aan wie in zijn plaats staat.</translation>
    </message>
    <message>
        <source>From this day the council&apos;s own reviewer can read a request for consent.</source>
        <translation>Vanaf deze dag kan de meelezer van de ondernemingsraad een instemmingsverzoek lezen.</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Het besluit</translation>
    </message>
    <message>
        <source>Consent, or what stands in its place: the court&apos;s permission or a collective agreement.</source>
        <translation>Instemming, of wat daarvoor in de plaats komt: toestemming van de kantonrechter of een cao.</translation>
    </message>
    <message>
        <source>WOR art. 27(4).</source>
        <translation>WOR art. 27(4).</translation>
    </message>
    <message>
        <source>WOR art. 27(3): a clause that already settles it.</source>
        <translation>WOR art. 27(3): een bepaling die het al regelt.</translation>
    </message>
    <message>
        <source>Told and carried out</source>
        <translation>Meegedeeld en uitgevoerd</translation>
    </message>
    <message>
        <source>Without consent the council can invoke nullity within a month of these days (WOR art. 27(5)).</source>
        <translation>Zonder instemming kan de ondernemingsraad binnen een maand na deze dagen de nietigheid inroepen (WOR art. 27(5)).</translation>
    </message>
    <message>
        <source>Secrecy</source>
        <translation>Geheimhouding</translation>
    </message>
    <message>
        <source>WOR art. 20: the council was told to keep it to itself.</source>
        <translation>WOR art. 20: de ondernemingsraad kreeg geheimhouding opgelegd.</translation>
    </message>
    <message>
        <source>Where the announcement tells callers to find the whole notice: an address, or a menu choice.</source>
        <translation>Waar bellers volgens de melding de hele privacyverklaring vinden: een adres of een menukeuze.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a retention class, and its term</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How long recordings are kept before they are destroyed. Unlawful and private ones go earlier; a hold keeps what it is placed on.</source>
        <translation>Hoe lang opnamen worden bewaard voordat ze worden vernietigd. Onrechtmatige en privéopnamen gaan eerder; een bewaarbevel bewaart waar het op rust.</translation>
    </message>
    <message>
        <source>It is printed in the processing register.</source>
        <translation>Ze wordt afgedrukt in het verwerkingsregister.</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Terug naar de lijst (Alt+Links)</translation>
    </message>
</context>
<context>
    <name>RecordingCells</name>
    <message>
        <source>withheld</source>
        <translation>afgeschermd</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcriptie</translation>
    </message>
    <message>
        <source>Something is odd about the sound; open the recording to read what.</source>
        <translation>Er is iets bijzonders met het geluid; open de opname om te lezen wat.</translation>
    </message>
    <message>
        <source>Has a transcript.</source>
        <translation>Heeft een transcriptie.</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>klant %1</translation>
    </message>
    <message>
        <source>agent %1</source>
        <translation>medewerker %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>lijn %1</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>heeft waarschuwingen</translation>
    </message>
    <message>
        <source>Against rules</source>
        <translation>Tegen regels</translation>
    </message>
    <message>
        <source>Rules stand against it; see its lawfulness.</source>
        <translation>Regels verzetten zich ertegen; zie de rechtmatigheid.</translation>
    </message>
    <message>
        <source>Rules warn of something; see its lawfulness.</source>
        <translation>Regels waarschuwen; zie de rechtmatigheid.</translation>
    </message>
    <message>
        <source>rules stand against it</source>
        <translation>regels verzetten zich ertegen</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>Deel van gesprek</translation>
    </message>
    <message>
        <source>Holds a part of the call: what was recorded of it, or kept as proof.</source>
        <translation>Bevat een deel van het gesprek: wat ervan is opgenomen, of als bewijs is bewaard.</translation>
    </message>
</context>
<context>
    <name>RecordingColumn</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Overeenkomst</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
    <message>
        <source>%1. Click to sort by it; click again to turn the order around. Right-click to choose columns.</source>
        <translation>%1. Klik om hierop te sorteren; klik nog eens om de volgorde om te keren. Klik rechts om kolommen te kiezen.</translation>
    </message>
    <message>
        <source>%1. The list cannot be sorted by it: with very many recordings only time, duration, number and line can be sorted without waiting. Use the filter instead.</source>
        <translation>%1. Hierop kan niet worden gesorteerd: bij zeer veel opnamen kan dat zonder wachten alleen op tijd, duur, nummer en lijn. Gebruik het filter.</translation>
    </message>
</context>
<context>
    <name>RecordingCommands</name>
    <message>
        <source>%1 taken in, %2 already there, %3 refused, %4 with warnings, %5 remarks</source>
        <translation>%1 binnengehaald, %2 waren er al, %3 geweigerd, %4 met waarschuwingen, %5 opmerkingen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the sound is what was taken in.</source>
        <translation>%1: het geluid is wat is binnengehaald.</translation>
    </message>
    <message>
        <source>The segment is removed.</source>
        <translation>Het fragment is verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) attached.</source>
        <translation>
            <numerusform>%n regel toegevoegd.</numerusform>
            <numerusform>%n regels toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 is geschreven naar %2.</translation>
    </message>
    <message>
        <source>A programme: id, number, code or name.</source>
        <translation>Een regeling: id, nummer, code of naam.</translation>
    </message>
    <message>
        <source>From this date or time on.</source>
        <translation>Vanaf deze datum of dit tijdstip.</translation>
    </message>
    <message>
        <source>Before this date or time.</source>
        <translation>Vóór deze datum of dit tijdstip.</translation>
    </message>
    <message>
        <source>Milliseconds from the beginning.</source>
        <translation>Milliseconden vanaf het begin.</translation>
    </message>
    <message>
        <source>Takes sound files with their call data in.</source>
        <translation>Haalt geluidsbestanden met hun gespreksgegevens binnen.</translation>
    </message>
    <message>
        <source>Shows what would come in and what is wrong; stores nothing.</source>
        <translation>Toont wat er zou binnenkomen en wat er mis is; bewaart niets.</translation>
    </message>
    <message>
        <source>Does not go into folders of a folder.</source>
        <translation>Gaat niet in mappen binnen een map.</translation>
    </message>
    <message>
        <source>Of times without a zone; Europe/Amsterdam if not given.</source>
        <translation>Van tijden zonder zone; Europe/Amsterdam als het er niet staat.</translation>
    </message>
    <message>
        <source>A file-name pattern with named groups; may be given more than once.</source>
        <translation>Een patroon voor bestandsnamen met benoemde groepen; mag vaker staan.</translation>
    </message>
    <message>
        <source>Lists recordings, newest first.</source>
        <translation>Toont opnamen, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>A telephone number or its last digits.</source>
        <translation>Een telefoonnummer of de laatste cijfers ervan.</translation>
    </message>
    <message>
        <source>A participant&apos;s name.</source>
        <translation>De naam van een deelnemer.</translation>
    </message>
    <message>
        <source>Words in names, references, labels and transcripts.</source>
        <translation>Woorden in namen, kenmerken, labels en transcripties.</translation>
    </message>
    <message>
        <source>Exactly this line.</source>
        <translation>Precies deze lijn.</translation>
    </message>
    <message>
        <source>INBOUND, OUTBOUND or INTERNAL.</source>
        <translation>INBOUND, OUTBOUND of INTERNAL.</translation>
    </message>
    <message>
        <source>IMPORTED, ACTIVE, RESTRICTED …</source>
        <translation>IMPORTED, ACTIVE, RESTRICTED …</translation>
    </message>
    <message>
        <source>At most so many; 100 if not given.</source>
        <translation>Ten hoogste zoveel; 100 als het er niet staat.</translation>
    </message>
    <message>
        <source>Also tells how many there are.</source>
        <translation>Zegt ook hoeveel er zijn.</translation>
    </message>
    <message>
        <source>Shows one with its call data and segments.</source>
        <translation>Toont er één met gespreksgegevens en fragmenten.</translation>
    </message>
    <message>
        <source>Proves that the sound is what was taken in.</source>
        <translation>Bewijst dat het geluid is wat is binnengehaald.</translation>
    </message>
    <message>
        <source>Marks a stretch.</source>
        <translation>Markeert een stuk.</translation>
    </message>
    <message>
        <source>TALK, PROOF, HOLD, PRIVATE, PAYMENT_DATA or MASKED.</source>
        <translation>TALK, PROOF, HOLD, PRIVATE, PAYMENT_DATA of MASKED.</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Een naam ervoor.</translation>
    </message>
    <message>
        <source>Lists the marked stretches.</source>
        <translation>Toont de gemarkeerde stukken.</translation>
    </message>
    <message>
        <source>Removes a mark.</source>
        <translation>Verwijdert een markering.</translation>
    </message>
    <message>
        <source>Attaches a WebVTT or SRT transcript.</source>
        <translation>Voegt een WebVTT- of SRT-transcriptie toe.</translation>
    </message>
    <message>
        <source>Why; 20 to 4000 characters, without names.</source>
        <translation>Waarom; 20 tot 4000 tekens, zonder namen.</translation>
    </message>
    <message>
        <source>Which this rule blocks or warns of, by its last judgement.</source>
        <translation>Waarbij deze regel volgens de laatste toetsing blokkeert of waarschuwt.</translation>
    </message>
    <message>
        <source>A monitoring case (id or number): only calls of its lines in its period.</source>
        <translation>Een controledossier (id of nummer): alleen gesprekken van de lijnen in de periode.</translation>
    </message>
    <message>
        <source>Removes the files of each call, once it was read back out of the archive and compared with them.</source>
        <translation>Verwijdert de bestanden van elk gesprek, nadat het uit het archief is teruggelezen en ermee is vergeleken.</translation>
    </message>
    <message>
        <source>Not of the original: silent where it is marked MASKED, PRIVATE or PAYMENT_DATA.</source>
        <translation>Niet van het origineel: stil waar het is gemarkeerd als MASKED, PRIVATE of PAYMENT_DATA.</translation>
    </message>
    <message>
        <source>Certificates (PEM or DER) whose signatures under vCons are trusted; may be given more than once.</source>
        <translation>Certificaten (PEM of DER) waarvan de handtekeningen onder vCons worden vertrouwd; mag vaker worden gegeven.</translation>
    </message>
    <message>
        <source>The private key (PEM) for which vCons were encrypted.</source>
        <translation>De privésleutel (PEM) waarvoor vCons zijn versleuteld.</translation>
    </message>
    <message>
        <source>The passphrase of that key: the file&apos;s first line.</source>
        <translation>De wachtwoordzin van die sleutel: de eerste regel van het bestand.</translation>
    </message>
    <message>
        <source>read by the mapping %1</source>
        <translation>gelezen met de kolomindeling %1</translation>
    </message>
    <message>
        <source>%1 sounds without call data, %2 call data without sound, %3 calls on lines of another programme, %4 on lines of no programme</source>
        <translation>%1 geluiden zonder gespreksgegevens, %2 keer gespreksgegevens zonder geluid, %3 gesprekken op lijnen van een andere regeling, %4 op lijnen van geen enkele regeling</translation>
    </message>
    <message>
        <source>The mapping by which CSVs are read: a kept or ready one by its name, or a JSON file; else one is used where just one fits.</source>
        <translation>De kolomindeling waarmee CSV’s worden gelezen: een bewaarde of meegeleverde op naam, of een JSON-bestand; anders wordt er een gebruikt waar er precies één past.</translation>
    </message>
    <message>
        <source>Saves what came in, what not and why, and what no rule covers: as CSV if it ends so, else as text.</source>
        <translation>Slaat op wat binnenkwam, wat niet en waarom, en wat onder geen regel valt: als CSV als de naam zo eindigt, anders als tekst.</translation>
    </message>
    <message>
        <source>Writes the sound to a file, or the whole recording as a vCon.</source>
        <translation>Schrijft het geluid naar een bestand, of de hele opname als vCon.</translation>
    </message>
    <message>
        <source>The file to write; it must not exist. With vcon also a folder, for each its file.</source>
        <translation>Het te schrijven bestand; het mag nog niet bestaan. Met vcon ook een map, waarin elke opname een bestand krijgt.</translation>
    </message>
    <message>
        <source>original, wav, flac, opus or vcon.</source>
        <translation>original, wav, flac, opus of vcon.</translation>
    </message>
</context>
<context>
    <name>RegisterLook</name>
    <message>
        <source>Controller, 30(1)</source>
        <translation>Verantwoordelijke, 30 lid 1</translation>
    </message>
    <message>
        <source>Processor, 30(2)</source>
        <translation>Verwerker, 30 lid 2</translation>
    </message>
</context>
<context>
    <name>RegisterSections</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>One entry for each kind of processing. Name it so that an outsider knows what is meant.</source>
        <translation>Eén regel voor elke soort verwerking. Noem haar zo dat een buitenstaander weet wat bedoeld is.</translation>
    </message>
    <message>
        <source>Recording calls to improve the service</source>
        <translation>Gesprekken opnemen om de dienstverlening te verbeteren</translation>
    </message>
    <message>
        <source>Your part in it</source>
        <translation>Uw rol daarin</translation>
    </message>
    <message>
        <source>The controller decides why and how (article 30(1)); a processor works for others (article 30(2)).</source>
        <translation>De verwerkingsverantwoordelijke bepaalt waarom en hoe (artikel 30 lid 1); een verwerker werkt voor anderen (artikel 30 lid 2).</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Verwerker</translation>
    </message>
    <message>
        <source>Who answers for this processing within the organisation: a function rather than a name.</source>
        <translation>Wie binnen de organisatie voor deze verwerking verantwoordelijk is: liever een functie dan een naam.</translation>
    </message>
    <message>
        <source>Others who decide together with you, if there are any.</source>
        <translation>Anderen die samen met u beslissen, als die er zijn.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Representative in the Union: name</source>
        <translation>Vertegenwoordiger in de Unie: naam</translation>
    </message>
    <message>
        <source>Only for an organisation outside the European Union.</source>
        <translation>Alleen voor een organisatie buiten de Europese Unie.</translation>
    </message>
    <message>
        <source>Representative in the Union: contact details</source>
        <translation>Vertegenwoordiger in de Unie: contactgegevens</translation>
    </message>
    <message>
        <source>Data protection officer: name</source>
        <translation>Functionaris voor gegevensbescherming: naam</translation>
    </message>
    <message>
        <source>If the organisation has one.</source>
        <translation>Als de organisatie die heeft.</translation>
    </message>
    <message>
        <source>Data protection officer: contact details</source>
        <translation>Functionaris voor gegevensbescherming: contactgegevens</translation>
    </message>
    <message>
        <source>Data that go to a country outside the European Economic Area, or to an international organisation. Leave it empty if there are none.</source>
        <translation>Gegevens die naar een land buiten de Europese Economische Ruimte gaan, of naar een internationale organisatie. Laat het leeg als die er niet zijn.</translation>
    </message>
    <message>
        <source>For a compelling interest (article 49(1), second subparagraph) the safeguards must be documented here.</source>
        <translation>Bij een dwingend belang (artikel 49 lid 1, tweede alinea) moeten de waarborgen hier zijn vastgelegd.</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>Land of organisatie</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Document on the safeguards</source>
        <translation>Document over de waarborgen</translation>
    </message>
    <message>
        <source>A general description of the technical and organisational measures of article 32(1), where possible: encryption, who has access, how it is tested.</source>
        <translation>Zo mogelijk een algemene beschrijving van de technische en organisatorische maatregelen van artikel 32 lid 1: versleuteling, wie toegang heeft, hoe het wordt getoetst.</translation>
    </message>
    <message>
        <source>Needed if the measures are left out (at least 20 characters).</source>
        <translation>Nodig als de maatregelen ontbreken (ten minste 20 tekens).</translation>
    </message>
    <message>
        <source>Controller: name</source>
        <translation>Verwerkingsverantwoordelijke: naam</translation>
    </message>
    <message>
        <source>Controller: contact details</source>
        <translation>Verwerkingsverantwoordelijke: contactgegevens</translation>
    </message>
    <message>
        <source>address, e-mail, telephone</source>
        <translation>adres, e-mail, telefoon</translation>
    </message>
    <message>
        <source>(a) Who</source>
        <translation>(a) Wie</translation>
    </message>
    <message>
        <source>(b) Purposes</source>
        <translation>(b) Doeleinden</translation>
    </message>
    <message>
        <source>What the data are used for. For a recording programme tick its purpose: a recording programme and its entry must say the same.</source>
        <translation>Waarvoor de gegevens worden gebruikt. Vink voor een opnameregeling het doel ervan aan: een opnameregeling en haar registerregel moeten hetzelfde zeggen.</translation>
    </message>
    <message>
        <source>Purposes of recording</source>
        <translation>Doelen van opnemen</translation>
    </message>
    <message>
        <source>Other purposes</source>
        <translation>Andere doeleinden</translation>
    </message>
    <message>
        <source>(c) Whose and which data</source>
        <translation>(c) Van wie en welke gegevens</translation>
    </message>
    <message>
        <source>For example callers, called persons, employees on the line, persons talked about.</source>
        <translation>Bijvoorbeeld bellers, gebelden, medewerkers aan de lijn, personen over wie wordt gesproken.</translation>
    </message>
    <message>
        <source>For example voice and words, telephone numbers, times, contract references.</source>
        <translation>Bijvoorbeeld stem en woorden, telefoonnummers, tijden, contractkenmerken.</translation>
    </message>
    <message>
        <source>(d) Recipients</source>
        <translation>(d) Ontvangers</translation>
    </message>
    <message>
        <source>Who gets to see or hear the data, within the organisation and outside it, also in third countries and international organisations.</source>
        <translation>Wie de gegevens te zien of te horen krijgt, binnen en buiten de organisatie, ook in derde landen en internationale organisaties.</translation>
    </message>
    <message>
        <source>(e) Transfers</source>
        <translation>(e) Doorgiften</translation>
    </message>
    <message>
        <source>(f) Erasure</source>
        <translation>(f) Wissen</translation>
    </message>
    <message>
        <source>Where possible, until when each category of data is kept.</source>
        <translation>Zo mogelijk tot wanneer elke categorie gegevens wordt bewaard.</translation>
    </message>
    <message>
        <source>Category of data</source>
        <translation>Categorie gegevens</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>90 days after the call</source>
        <translation>90 dagen na het gesprek</translation>
    </message>
    <message>
        <source>Needed if there is no period (at least 20 characters); say so too if a category has none.</source>
        <translation>Nodig als er geen termijn is (ten minste 20 tekens); zeg het ook als een categorie er geen heeft.</translation>
    </message>
    <message>
        <source>(g) Security</source>
        <translation>(g) Beveiliging</translation>
    </message>
    <message>
        <source>Contract of</source>
        <translation>Overeenkomst van</translation>
    </message>
    <message>
        <source>Processor or processors</source>
        <translation>Verwerker of verwerkers</translation>
    </message>
    <message>
        <source>Your organisation, and others that carry out this work with it.</source>
        <translation>Uw organisatie, en anderen die dit werk met haar uitvoeren.</translation>
    </message>
    <message>
        <source>Who processes the data on your behalf, with the date of the contract of article 28.</source>
        <translation>Wie de gegevens namens u verwerkt, met de datum van de overeenkomst van artikel 28.</translation>
    </message>
    <message>
        <source>(a), (b) For whom, and what</source>
        <translation>(a), (b) Voor wie, en wat</translation>
    </message>
    <message>
        <source>Every controller on whose behalf you work, and which kinds of processing you carry out for each.</source>
        <translation>Elke verwerkingsverantwoordelijke voor wie u werkt, en welke soorten verwerking u voor elk uitvoert.</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Verwerkingsverantwoordelijken</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertegenwoordiger</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Functionaris voor gegevensbescherming</translation>
    </message>
    <message>
        <source>Categories of processing, one a line</source>
        <translation>Categorieën van verwerking, één per regel</translation>
    </message>
    <message>
        <source>(c) Transfers</source>
        <translation>(c) Doorgiften</translation>
    </message>
    <message>
        <source>(d) Security</source>
        <translation>(d) Beveiliging</translation>
    </message>
    <message>
        <source>The number of the balancing record, for a legitimate interest.</source>
        <translation>Het nummer van de belangenafweging, bij een gerechtvaardigd belang.</translation>
    </message>
    <message>
        <source>The recording programmes that this entry covers.</source>
        <translation>De opnameregelingen die deze regel omvat.</translation>
    </message>
    <message>
        <source>Health, belief, origin and the like (article 9), criminal data (article 10): how likely, and what is done about it.</source>
        <translation>Gezondheid, geloof, afkomst en dergelijke (artikel 9), strafrechtelijke gegevens (artikel 10): hoe waarschijnlijk, en wat eraan wordt gedaan.</translation>
    </message>
    <message>
        <source>At the latest twelve months after the entry becomes active; empty means just that.</source>
        <translation>Uiterlijk twaalf maanden nadat de regel actief wordt; leeg betekent precies dat.</translation>
    </message>
    <message>
        <source>Of the notification to the supervisor before 25 May 2018.</source>
        <translation>Van de melding bij de toezichthouder vóór 25 mei 2018.</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>The article does not ask for these; the supervisor and the works council will.</source>
        <translation>Het artikel vraagt hier niet om; de toezichthouder en de ondernemingsraad wel.</translation>
    </message>
</context>
<context>
    <name>RegisterSteps</name>
    <message>
        <source>a second officer confirms it</source>
        <translation>een tweede functionaris bevestigt het</translation>
    </message>
    <message numerus="yes">
        <source>%n active recording programme(s) rest on it</source>
        <translation>
            <numerusform>er rust %n actieve opnameregeling op</numerusform>
            <numerusform>er rusten %n actieve opnameregelingen op</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Wijzigingen verwerpen</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Actief maken…</translation>
    </message>
    <message>
        <source>Finish the review…</source>
        <translation>Herziening afronden…</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still missing</source>
        <translation>
            <numerusform>er ontbreekt nog %n veld</numerusform>
            <numerusform>er ontbreken nog %n velden</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herzien</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Do not end</source>
        <translation>Niet beëindigen</translation>
    </message>
    <message>
        <source>Confirm the end</source>
        <translation>Beëindiging bevestigen</translation>
    </message>
    <message>
        <source>it is being stored</source>
        <translation>het wordt opgeslagen</translation>
    </message>
    <message>
        <source>This version was active once and never changes.</source>
        <translation>Deze versie is actief geweest en verandert nooit.</translation>
    </message>
    <message>
        <source>A draft. Article 30 asks for what is listed at the left before it can be active.</source>
        <translation>Een concept. Artikel 30 vraagt om wat links staat voordat de regel actief kan worden.</translation>
    </message>
    <message>
        <source>A draft with all that article 30 asks for: it can be made active.</source>
        <translation>Een concept met alles wat artikel 30 vraagt: het kan actief worden gemaakt.</translation>
    </message>
    <message>
        <source>In force. To change it, start a review: this version stays in force until the next.</source>
        <translation>Van kracht. Begin een herziening om te wijzigen: deze versie blijft van kracht tot de volgende.</translation>
    </message>
    <message>
        <source>Its end was proposed and waits for a second officer.</source>
        <translation>Beëindiging is voorgesteld en wacht op een tweede functionaris.</translation>
    </message>
    <message>
        <source>Its end was proposed and is to be confirmed.</source>
        <translation>Beëindiging is voorgesteld en moet nog worden bevestigd.</translation>
    </message>
    <message>
        <source>Under review. Version %1 stays in force until the review is finished.</source>
        <translation>In herziening. Versie %1 blijft van kracht tot de herziening is afgerond.</translation>
    </message>
    <message>
        <source>It has ended. Its versions stay readable.</source>
        <translation>De regel is beëindigd. De versies blijven leesbaar.</translation>
    </message>
</context>
<context>
    <name>ReportCommands</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina&apos;s</numerusform>
        </translation>
    </message>
    <message>
        <source>contains personal data</source>
        <translation>bevat persoonsgegevens</translation>
    </message>
    <message>
        <source>The PDF to write; one that is there is replaced.</source>
        <translation>De PDF die wordt geschreven; een bestaande wordt vervangen.</translation>
    </message>
    <message>
        <source>Language of the report: nl or en.</source>
        <translation>Taal van het rapport: nl of en.</translation>
    </message>
    <message>
        <source>A version; without it the one that counts.</source>
        <translation>Een versie; zonder deze optie de geldende.</translation>
    </message>
    <message>
        <source>Lists the changes from this date on; without it those of twelve months.</source>
        <translation>Vermeldt de wijzigingen vanaf deze datum; zonder deze optie die van twaalf maanden.</translation>
    </message>
    <message>
        <source>The year; without it this one.</source>
        <translation>Het jaar; zonder deze optie dit jaar.</translation>
    </message>
    <message>
        <source>Counts of persons&apos; cases below this are not shown; 0 shows all. Without it 5.</source>
        <translation>Aantallen dossiers van personen hieronder worden niet getoond; 0 toont alles. Zonder deze optie 5.</translation>
    </message>
    <message>
        <source>Writes a balancing record as PDF.</source>
        <translation>Schrijft een belangenafweging als PDF.</translation>
    </message>
    <message>
        <source>Writes the processing register as PDF.</source>
        <translation>Schrijft het verwerkingsregister als PDF.</translation>
    </message>
    <message>
        <source>Writes the annual overview for the works council as PDF.</source>
        <translation>Schrijft het jaaroverzicht voor de ondernemingsraad als PDF.</translation>
    </message>
    <message>
        <source>The variant for the works council: without persons, fewer sections.</source>
        <translation>De variant voor de ondernemingsraad: zonder personen, minder onderdelen.</translation>
    </message>
    <message>
        <source>Writes the file of a monitoring case as PDF.</source>
        <translation>Schrijft het dossier van een controle als PDF.</translation>
    </message>
    <message>
        <source>Writes a certificate of destruction as PDF.</source>
        <translation>Schrijft een vernietigingsverklaring als PDF.</translation>
    </message>
    <message>
        <source>Writes the overview of retention and audit as PDF.</source>
        <translation>Schrijft het overzicht van bewaring en toegang als PDF.</translation>
    </message>
    <message>
        <source>Writes the log of requests of persons as PDF, without names.</source>
        <translation>Schrijft het logboek van verzoeken van betrokkenen als PDF, zonder namen.</translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>Write it down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Proof of identity was asked</source>
        <translation>Bewijs van identiteit is gevraagd</translation>
    </message>
    <message>
        <source>Only if there is reason to doubt who asks, and no more than is needed. The days until the answer are added where it was asked within five working days.</source>
        <translation>Alleen als er reden is te twijfelen wie het vraagt, en niet meer dan nodig. De dagen tot het antwoord komen erbij als het binnen vijf werkdagen is gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Asked on:</source>
        <translation>&amp;Gevraagd op:</translation>
    </message>
    <message>
        <source>It waits for proof of identity</source>
        <translation>Het wacht op bewijs van identiteit</translation>
    </message>
    <message>
        <source>Identity is proven</source>
        <translation>Identiteit is aangetoond</translation>
    </message>
    <message>
        <source>How you know that it is the person. No copy of a document and no BSN is kept (UAVG art. 46).</source>
        <translation>Hoe u weet dat het de persoon zelf is. Er wordt geen kopie van een document en geen BSN bewaard (UAVG art. 46).</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Hoe:</translation>
    </message>
    <message>
        <source>&amp;On:</source>
        <translation>&amp;Op:</translation>
    </message>
    <message>
        <source>The identity is proven</source>
        <translation>De identiteit is aangetoond</translation>
    </message>
    <message>
        <source>The identity could not be proven</source>
        <translation>De identiteit is niet aangetoond</translation>
    </message>
    <message>
        <source>What was shown is not of the person, or does not prove anything. Nothing is given out.</source>
        <translation>Wat is getoond is niet van de persoon, of bewijst niets. Er wordt niets verstrekt.</translation>
    </message>
    <message>
        <source>Is there no doubt who asks?</source>
        <translation>Is er geen twijfel wie het vraagt?</translation>
    </message>
    <message>
        <source>You note that the person is known from how the request came in, and that nothing more is asked. A copy that goes to somebody else is a data breach.</source>
        <translation>U legt vast dat de persoon bekend is door de manier waarop het verzoek binnenkwam, en dat er niets meer wordt gevraagd. Een kopie die bij een ander terechtkomt is een datalek.</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Die is er niet</translation>
    </message>
    <message>
        <source>The person is known</source>
        <translation>De persoon is bekend</translation>
    </message>
    <message>
        <source>If it is now about something else, change the request: what it names is held.</source>
        <translation>Gaat het nu over iets anders, wijzig dan het verzoek: wat erin staat wordt vastgehouden.</translation>
    </message>
    <message>
        <source>It is in progress again</source>
        <translation>Het is weer in behandeling</translation>
    </message>
    <message>
        <source>Extend %1</source>
        <translation>%1 verlengen</translation>
    </message>
    <message>
        <source>To %1 instead of %2, once. The person must have been told, with the reasons, by %2: a later notice is refused (R-ACCESS-02). Much work or few people is no reason.</source>
        <translation>Tot %1 in plaats van %2, één keer. De persoon moet het uiterlijk %2 hebben gehoord, met de redenen: een later bericht wordt geweigerd (R-ACCESS-02). Veel werk of weinig mensen is geen reden.</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Grond:</translation>
    </message>
    <message>
        <source>Notice &amp;sent on:</source>
        <translation>Bericht &amp;verzonden op:</translation>
    </message>
    <message>
        <source>&amp;Reasons:</source>
        <translation>&amp;Redenen:</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Close %1: not identifiable</source>
        <translation>%1 sluiten: niet te identificeren</translation>
    </message>
    <message>
        <source>Told &amp;on:</source>
        <translation>Verteld &amp;op:</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1 was withdrawn</source>
        <translation>%1 is ingetrokken</translation>
    </message>
    <message>
        <source>The person no longer asks it. What is held for it is let go today, and what is due is destroyed.</source>
        <translation>De persoon vraagt het niet meer. Wat ervoor wordt vastgehouden komt vandaag vrij, en wat aan de beurt is wordt vernietigd.</translation>
    </message>
    <message>
        <source>Withdrawn &amp;on:</source>
        <translation>Ingetrokken &amp;op:</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Clarification was asked</source>
        <translation>Verduidelijking is gevraagd</translation>
    </message>
    <message>
        <source>Only where there is so much that it is not clear what is asked for. Nobody has to give reasons.</source>
        <translation>Alleen als er zoveel is dat niet duidelijk is wat wordt gevraagd. Niemand hoeft redenen te geven.</translation>
    </message>
    <message>
        <source>It waits for clarification</source>
        <translation>Het wacht op verduidelijking</translation>
    </message>
    <message>
        <source>Clarified</source>
        <translation>Verduidelijkt</translation>
    </message>
    <message>
        <source>Tell the person why nothing is given out, and of the right to complain and to go to court. What is held stays held for six weeks more (UAVG art. 35(2)).</source>
        <translation>Vertel de persoon waarom er niets wordt verstrekt, en van het recht om te klagen en naar de rechter te gaan. Wat wordt vastgehouden blijft dat nog zes weken (UAVG art. 35 lid 2).</translation>
    </message>
    <message>
        <source>Decided for %1</source>
        <translation>Besloten over %1</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Voorgelegd</translation>
    </message>
    <message>
        <source>Confirm the answer to %1?</source>
        <translation>Het antwoord op %1 bevestigen?</translation>
    </message>
    <message>
        <source>You have seen what is left out or refused, and why, and that nobody else&apos;s voice or data goes with it.</source>
        <translation>U hebt gezien wat wordt weggelaten of geweigerd, en waarom, en dat er geen stem of gegevens van een ander meegaan.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>The answer to %1 was sent</source>
        <translation>Het antwoord op %1 is verzonden</translation>
    </message>
    <message>
        <source>An electronic request is answered electronically unless it was asked otherwise. A password goes by another way than what it opens.</source>
        <translation>Een elektronisch verzoek wordt elektronisch beantwoord, tenzij anders is gevraagd. Een wachtwoord gaat langs een andere weg dan wat het opent.</translation>
    </message>
    <message>
        <source>&amp;Sent on:</source>
        <translation>&amp;Verzonden op:</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>The answer to %1 arrived</source>
        <translation>Het antwoord op %1 is aangekomen</translation>
    </message>
    <message>
        <source>&amp;Arrived on:</source>
        <translation>&amp;Aangekomen op:</translation>
    </message>
    <message>
        <source>&amp;Proof of sending:</source>
        <translation>&amp;Bewijs van verzending:</translation>
    </message>
    <message>
        <source>With this the request is closed. What was given in full stays held for two weeks after the delivery; the rest, for six weeks after the reply.</source>
        <translation>Hiermee is het verzoek gesloten. Wat geheel is verstrekt blijft vastgehouden tot twee weken na aankomst; de rest tot zes weken na het antwoord.</translation>
    </message>
    <message>
        <source>Its holds have their last day</source>
        <translation>De bewaarbevelen hebben hun laatste dag</translation>
    </message>
    <message numerus="yes">
        <source>Leave %n recording(s) out</source>
        <translation>
            <numerusform>%n opname erbuiten laten</numerusform>
            <numerusform>%n opnamen erbuiten laten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why:</source>
        <translation>&amp;Waarom:</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Erbuiten laten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Erbuiten gelaten</translation>
    </message>
    <message>
        <source>The person gets nothing of them, and the answer does not wait for them. What was held stays so until the request has ended; of what the request names another officer looks at the answer.</source>
        <translation>De persoon krijgt er niets van, en het antwoord wacht er niet op. Wat was vastgehouden, blijft dat tot het verzoek is afgelopen; noemt het verzoek ze, dan bekijkt een andere functionaris het antwoord.</translation>
    </message>
    <message>
        <source>It came in on another day</source>
        <translation>Het kwam op een andere dag binnen</translation>
    </message>
    <message>
        <source>Every period runs from the day on which it reached the organisation. Another officer looks at the correction first; until then the day stays.</source>
        <translation>Elke termijn loopt vanaf de dag waarop het de organisatie bereikte. Een andere functionaris kijkt eerst naar de correctie; tot dan blijft de dag staan.</translation>
    </message>
    <message>
        <source>Came in &amp;on:</source>
        <translation>Binnengekomen &amp;op:</translation>
    </message>
    <message>
        <source>Another officer confirms the day</source>
        <translation>Een andere functionaris bevestigt de dag</translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation>Dag bevestigen</translation>
    </message>
    <message>
        <source>It then came in on %1, and all periods run from that day.</source>
        <translation>Het kwam dan binnen op %1, en alle termijnen lopen vanaf die dag.</translation>
    </message>
    <message>
        <source>An extension of which the notice then comes too late no longer counts.</source>
        <translation>Een verlenging waarvan het bericht dan te laat is, telt niet meer.</translation>
    </message>
    <message>
        <source>It came in on %1</source>
        <translation>Het kwam binnen op %1</translation>
    </message>
    <message>
        <source>The day stays as it was</source>
        <translation>De dag blijft zoals hij was</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Put the answer to %1 forward?</source>
        <translation>Het antwoord op %1 voorleggen?</translation>
    </message>
    <message>
        <source>Another officer then looks at it, because something is left out or refused, or a monitoring case is concerned.</source>
        <translation>Een andere functionaris kijkt er dan naar, omdat er iets wordt weggelaten of geweigerd, of het om een controledossier gaat.</translation>
    </message>
    <message>
        <source>It can then be sent.</source>
        <translation>Het kan dan worden verzonden.</translation>
    </message>
    <message>
        <source>Put it forward</source>
        <translation>Voorleggen</translation>
    </message>
    <message>
        <source>With this the request is closed. What was refused stays held for six weeks after the reply, in which the court can be asked.</source>
        <translation>Hiermee is het verzoek gesloten. Wat is geweigerd blijft tot zes weken na het antwoord vastgehouden, waarin de rechter kan worden gevraagd.</translation>
    </message>
    <message>
        <source>What was granted is carried out</source>
        <translation>Wat is toegekend is uitgevoerd</translation>
    </message>
    <message>
        <source>Lift the restriction</source>
        <translation>De beperking opheffen</translation>
    </message>
    <message>
        <source>The person is told before it is lifted (GDPR art. 18(3)): on an earlier day than today.</source>
        <translation>De betrokkene wordt ingelicht voordat zij wordt opgeheven (AVG art. 18(3)): op een eerdere dag dan vandaag.</translation>
    </message>
    <message>
        <source>&amp;Told on:</source>
        <translation>&amp;Ingelicht op:</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Opheffen</translation>
    </message>
    <message>
        <source>The restriction is lifted</source>
        <translation>De beperking is opgeheven</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>The notice went out after %1, the day that counts no pause: that pauses count rests on guidance, not on the law.</source>
        <translation>De kennisgeving is verstuurd na %1, de dag zonder opschorting: dat opschorting meetelt berust op richtsnoeren, niet op de wet.</translation>
    </message>
    <message>
        <source>%1  %2  due %3 (without pauses %4; aim for %5)</source>
        <translation>%1  %2  uiterlijk %3 (zonder pauzes %4; streef naar %5)</translation>
    </message>
    <message>
        <source>%1 was not found: it is in another vault, or was destroyed.</source>
        <translation>%1 is niet gevonden: die zit in een andere kluis, of is vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) held</source>
        <translation>
            <numerusform>%n opname vastgehouden</numerusform>
            <numerusform>%n opnamen vastgehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>The scope names no number, contract or recording: until somebody has looked for the person, nothing that it may be about is destroyed.</source>
        <translation>De reikwijdte noemt geen nummer, overeenkomst of opname: totdat iemand naar de persoon heeft gezocht, wordt niets vernietigd waar het over kan gaan.</translation>
    </message>
    <message>
        <source>Vault %1 could not be looked into: ask who holds its key.</source>
        <translation>In kluis %1 kon niet worden gekeken: vraag het wie de sleutel heeft.</translation>
    </message>
    <message>
        <source>The record&apos;s fields as JSON.</source>
        <translation>De velden van het dossier als JSON.</translation>
    </message>
    <message>
        <source>The day; today if not given.</source>
        <translation>De dag; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The day on which it was asked.</source>
        <translation>De dag waarop het is gevraagd.</translation>
    </message>
    <message>
        <source>Opens a request; what its scope names is held at once.</source>
        <translation>Opent een verzoek; wat de reikwijdte noemt wordt meteen vastgehouden.</translation>
    </message>
    <message>
        <source>Changes the fields that the file names.</source>
        <translation>Wijzigt de velden die het bestand noemt.</translation>
    </message>
    <message>
        <source>Lists the requests, without names.</source>
        <translation>Toont de verzoeken, zonder namen.</translation>
    </message>
    <message>
        <source>Shows one; that it was read is on record.</source>
        <translation>Toont er een; dat het is ingezien wordt vastgelegd.</translation>
    </message>
    <message>
        <source>Holds what its scope names and is not held yet.</source>
        <translation>Houdt vast wat de reikwijdte noemt en nog niet wordt vastgehouden.</translation>
    </message>
    <message>
        <source>Writes down that the identity was asked for, verified, or could not be.</source>
        <translation>Legt vast dat om de identiteit is gevraagd, dat die is vastgesteld, of dat dat niet kon.</translation>
    </message>
    <message>
        <source>ALREADY_AUTHENTICATED, CALL_BACK_KNOWN_NUMBER, SECURITY_QUESTIONS or ID_SHOWN.</source>
        <translation>ALREADY_AUTHENTICATED, CALL_BACK_KNOWN_NUMBER, SECURITY_QUESTIONS of ID_SHOWN.</translation>
    </message>
    <message>
        <source>The day on which it was verified; today if not given.</source>
        <translation>De dag waarop die is vastgesteld; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The day on which it could not be verified.</source>
        <translation>De dag waarop die niet kon worden vastgesteld.</translation>
    </message>
    <message>
        <source>The person is known from how the request came.</source>
        <translation>De persoon is bekend uit de manier waarop het verzoek binnenkwam.</translation>
    </message>
    <message>
        <source>Writes down that it was asked what is meant, or the answer.</source>
        <translation>Legt vast dat is gevraagd wat er wordt bedoeld, of het antwoord.</translation>
    </message>
    <message>
        <source>The day of the answer.</source>
        <translation>De dag van het antwoord.</translation>
    </message>
    <message>
        <source>Takes two months more; the notice must have been sent by the due date.</source>
        <translation>Neemt twee maanden langer; het bericht moet uiterlijk op de vervaldag zijn verzonden.</translation>
    </message>
    <message>
        <source>COMPLEXITY or NUMBER_OF_REQUESTS.</source>
        <translation>COMPLEXITY of NUMBER_OF_REQUESTS.</translation>
    </message>
    <message>
        <source>Why; 20 to 4000 characters.</source>
        <translation>Waarom; 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>The day on which the notice was sent; today if not given.</source>
        <translation>De dag waarop het bericht is verzonden; vandaag als die niet is gegeven.</translation>
    </message>
    <message>
        <source>The person withdrew it.</source>
        <translation>De persoon heeft het ingetrokken.</translation>
    </message>
    <message>
        <source>Closes it: who asks could not be identified.</source>
        <translation>Sluit het: wie het vraagt kon niet worden geïdentificeerd.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet besloten</translation>
    </message>
    <message>
        <source>Lists what is held for it, and what was decided of each.</source>
        <translation>Toont wat ervoor wordt vastgehouden, en wat over elk is besloten.</translation>
    </message>
    <message>
        <source>Puts the answer forward; all that is held must be decided.</source>
        <translation>Legt het antwoord voor; over alles wat wordt vastgehouden moet zijn besloten.</translation>
    </message>
    <message>
        <source>Takes the answer back.</source>
        <translation>Neemt het antwoord terug.</translation>
    </message>
    <message>
        <source>Confirms the answer, as another officer.</source>
        <translation>Bevestigt het antwoord, als andere functionaris.</translation>
    </message>
    <message>
        <source>Writes down that the answer was sent, and how.</source>
        <translation>Legt vast dat het antwoord is verzonden, en hoe.</translation>
    </message>
    <message>
        <source>How, e.g. registered letter.</source>
        <translation>Hoe, bijvoorbeeld aangetekende brief.</translation>
    </message>
    <message>
        <source>Closes it with the proof that the answer was sent and the day on which it arrived.</source>
        <translation>Sluit het met het bewijs van verzending en de dag van aankomst.</translation>
    </message>
    <message>
        <source>The proof, e.g. a tracking number.</source>
        <translation>Het bewijs, bijvoorbeeld een volgnummer.</translation>
    </message>
    <message>
        <source>Ends the holds of one that has ended, where that failed.</source>
        <translation>Beëindigt de bewaarbevelen van een beëindigd verzoek, waar dat mislukte.</translation>
    </message>
    <message>
        <source>What the letter tells, with commas between: PURPOSES, CATEGORIES, RECIPIENTS, RETENTION, RIGHTS, COMPLAINT, SOURCE, AUTOMATED_DECISIONS. All are needed of a request for access.</source>
        <translation>Wat de brief vertelt, met komma’s ertussen: PURPOSES, CATEGORIES, RECIPIENTS, RETENTION, RIGHTS, COMPLAINT, SOURCE, AUTOMATED_DECISIONS. Bij een inzageverzoek zijn alle nodig.</translation>
    </message>
</context>
<context>
    <name>RequestDates</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, how near it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; asked on %2</source>
        <translation>%1; gevraagd op %2</translation>
    </message>
    <message>
        <source>The period that began on %1 ends on %2.</source>
        <translation>De termijn die begon op %1 eindigt op %2.</translation>
    </message>
    <message>
        <source>That is no working day: it moves to %1 (Regulation 1182/71).</source>
        <translation>Dat is geen werkdag: hij schuift naar %1 (Verordening 1182/71).</translation>
    </message>
    <message numerus="yes">
        <source>We waited %n day(s) for an answer: they are added.</source>
        <translation>
            <numerusform>Er is %n dag op antwoord gewacht: die komt erbij.</numerusform>
            <numerusform>Er is %n dagen op antwoord gewacht: die komen erbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>That rests on guidance, not on the article: keep to the earlier day where you can.</source>
        <translation>Dat berust op richtsnoeren, niet op het artikel: houd waar het kan de vroegere dag aan.</translation>
    </message>
    <message>
        <source>What was asked on %1 adds nothing: it was not asked within five working days.</source>
        <translation>Wat op %1 is gevraagd telt niet mee: het is niet binnen vijf werkdagen gevraagd.</translation>
    </message>
    <message>
        <source>Extended to three months after receipt; the notice was sent on %1.</source>
        <translation>Verlengd tot drie maanden na ontvangst; het bericht is verzonden op %1.</translation>
    </message>
    <message>
        <source>It can be extended to %1 if the notice is sent by %2.</source>
        <translation>Verlengen kan tot %1, als het bericht uiterlijk %2 is verzonden.</translation>
    </message>
    <message>
        <source>It could be extended to %1 only by a notice that was sent by %2.</source>
        <translation>Verlengen tot %1 kon alleen met een bericht dat uiterlijk %2 was verzonden.</translation>
    </message>
</context>
<context>
    <name>RequestFindCommands</name>
    <message>
        <source>to be looked at</source>
        <translation>nog te bekijken</translation>
    </message>
    <message>
        <source>in the request</source>
        <translation>in het verzoek</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>erbuiten gelaten</translation>
    </message>
    <message>
        <source>Vault %1 could not be looked into: ask the holder of its key: %2.</source>
        <translation>In kluis %1 kon niet worden gezocht: vraag het de houder van de sleutel: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) held</source>
        <translation>
            <numerusform>%n opname vastgehouden</numerusform>
            <numerusform>%n opnamen vastgehouden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) left out</source>
        <translation>
            <numerusform>%n opname erbuiten gelaten</numerusform>
            <numerusform>%n opnamen erbuiten gelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks for the person in all vaults that the account can open. Without any option by what was last looked by, or by what the request names.</source>
        <translation>Zoekt naar de persoon in alle kluizen die het account kan openen. Zonder opties op dat waarop het laatst is gezocht, of op wat het verzoek noemt.</translation>
    </message>
    <message>
        <source>A name: accents, order, initials and small misspellings do not matter.</source>
        <translation>Een naam: accenten, volgorde, voorletters en kleine spelfouten maken niet uit.</translation>
    </message>
    <message>
        <source>A telephone number, in any notation.</source>
        <translation>Een telefoonnummer, in elke schrijfwijze.</translation>
    </message>
    <message>
        <source>Of a contract, an order or an acceptance.</source>
        <translation>Van een contract, een order of een aanvaarding.</translation>
    </message>
    <message>
        <source>Calls of this line only.</source>
        <translation>Alleen gesprekken op deze lijn.</translation>
    </message>
    <message>
        <source>The first day.</source>
        <translation>De eerste dag.</translation>
    </message>
    <message>
        <source>The last day.</source>
        <translation>De laatste dag.</translation>
    </message>
    <message>
        <source>Recordings that were found are of the person: they are held at once.</source>
        <translation>Gevonden opnamen zijn van de persoon: ze worden meteen vastgehouden.</translation>
    </message>
    <message>
        <source>Recordings that were found are not of the person.</source>
        <translation>Gevonden opnamen zijn niet van de persoon.</translation>
    </message>
    <message>
        <source>Why; 20 to 4000 characters.</source>
        <translation>Waarom; 20 tot 4000 tekens.</translation>
    </message>
</context>
<context>
    <name>RequestPackageCommands</name>
    <message numerus="yes">
        <source>%1: a package of %n file(s)</source>
        <translation>
            <numerusform>%1: een pakket van %n bestand</numerusform>
            <numerusform>%1: een pakket van %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: written to %2</source>
        <translation>%1: geschreven naar %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Language of who asks: nl or en; without it nl.</source>
        <translation>Taal van wie het vraagt: nl of en; zonder dit nl.</translation>
    </message>
    <message>
        <source>A destruction of recordings of this person, by its number.</source>
        <translation>Een vernietiging van opnamen van deze persoon, met het nummer.</translation>
    </message>
    <message>
        <source>Who, outside the organisation, got something of the recordings.</source>
        <translation>Wie buiten de organisatie iets van de opnamen kreeg.</translation>
    </message>
    <message>
        <source>RECEIPT, ASK_IDENTITY, REMINDER, ASK_CLARIFICATION, EXTENSION, NOT_IDENTIFIABLE, WITHDRAWN, ANSWER, REFUSAL, NO_DATA, DESTROYED or RIGHTS_ANSWER.</source>
        <translation>RECEIPT, ASK_IDENTITY, REMINDER, ASK_CLARIFICATION, EXTENSION, NOT_IDENTIFIABLE, WITHDRAWN, ANSWER, REFUSAL, NO_DATA, DESTROYED of RIGHTS_ANSWER.</translation>
    </message>
    <message>
        <source>Puts together what the person gets, while the answer is under review.</source>
        <translation>Stelt samen wat de persoon krijgt, terwijl het antwoord wordt nagekeken.</translation>
    </message>
    <message>
        <source>WAV, which plays everywhere, or OPUS, which is a fifth as large.</source>
        <translation>WAV, dat overal afspeelt, of OPUS, dat een vijfde zo groot is.</translation>
    </message>
    <message>
        <source>Writes the package to a new folder, or to an encrypted ZIP file.</source>
        <translation>Schrijft het pakket naar een nieuwe map, of naar een versleuteld ZIP-bestand.</translation>
    </message>
    <message>
        <source>A folder, or a file that ends in .zip; not there yet.</source>
        <translation>Een map, of een bestand dat op .zip eindigt; er nog niet.</translation>
    </message>
    <message>
        <source>The password of the ZIP file, which goes to the person by another way.</source>
        <translation>Het wachtwoord van het ZIP-bestand, dat langs een andere weg naar de persoon gaat.</translation>
    </message>
    <message>
        <source>Writes a letter about the request as PDF.</source>
        <translation>Schrijft een brief over het verzoek als PDF.</translation>
    </message>
    <message>
        <source>The PDF to write; one that is there is replaced.</source>
        <translation>De PDF om te schrijven; een die er al is wordt vervangen.</translation>
    </message>
    <message>
        <source>Shows the words of a letter, or changes them.</source>
        <translation>Toont de tekst van een brief, of wijzigt die.</translation>
    </message>
    <message>
        <source>A text file with the new words and their placeholders.</source>
        <translation>Een tekstbestand met de nieuwe tekst en de invulvelden.</translation>
    </message>
    <message>
        <source>Back to the words that come with the program.</source>
        <translation>Terug naar de tekst die bij het programma hoort.</translation>
    </message>
</context>
<context>
    <name>RequestReceiptCommands</name>
    <message>
        <source>%1  came in on %2, due %3</source>
        <translation>%1  kwam binnen op %2, te beantwoorden uiterlijk %3</translation>
    </message>
    <message>
        <source>Puts forward that it came in on another day; all periods run from it.</source>
        <translation>Legt voor dat het op een andere dag binnenkwam; alle termijnen lopen vanaf die dag.</translation>
    </message>
    <message>
        <source>The day on which it reached the organisation.</source>
        <translation>De dag waarop het de organisatie bereikte.</translation>
    </message>
    <message>
        <source>Why; 20 to 4000 characters.</source>
        <translation>Waarom; 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>Confirms that day, as another officer.</source>
        <translation>Bevestigt die dag, als andere functionaris.</translation>
    </message>
    <message>
        <source>Drops what was put forward; the day stays.</source>
        <translation>Laat vallen wat was voorgelegd; de dag blijft.</translation>
    </message>
</context>
<context>
    <name>RequestReviewCommands</name>
    <message>
        <source>Nothing was found in its words and marks that may be of others.</source>
        <translation>In de woorden en markeringen is niets gevonden dat van anderen kan zijn.</translation>
    </message>
    <message>
        <source>Tells what in a recording may be of others, from its words and its marks.</source>
        <translation>Zegt wat in een opname van anderen kan zijn, op grond van de woorden en de markeringen.</translation>
    </message>
    <message>
        <source>Decides what the person gets of one recording.</source>
        <translation>Besluit wat de persoon van één opname krijgt.</translation>
    </message>
    <message>
        <source>COPY, COPY_REDACTED, TRANSCRIPT or REFUSED.</source>
        <translation>COPY, COPY_REDACTED, TRANSCRIPT of REFUSED.</translation>
    </message>
    <message>
        <source>Of a refusal: MANIFESTLY_UNFOUNDED, EXCESSIVE, RIGHTS_OF_OTHERS or OTHER_UAVG_41.</source>
        <translation>Van een weigering: MANIFESTLY_UNFOUNDED, EXCESSIVE, RIGHTS_OF_OTHERS of OTHER_UAVG_41.</translation>
    </message>
    <message>
        <source>Why, where it is not a whole copy; 20 to 4000 characters.</source>
        <translation>Waarom, als het geen hele kopie is; 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>What is left out, in seconds from the start: 12.5-15, or with a channel and what is put in its place 12.5-15/1:TONE (MUTE, TONE or VOICE_CHANGE).</source>
        <translation>Wat weg blijft, in seconden vanaf het begin: 12.5-15, of met een kanaal en wat ervoor in de plaats komt 12.5-15/1:TONE (MUTE, TONE of VOICE_CHANGE).</translation>
    </message>
    <message>
        <source>Leaves out all that review tells.</source>
        <translation>Laat alles weg wat review noemt.</translation>
    </message>
</context>
<context>
    <name>RequestRightsCommands</name>
    <message>
        <source>%1: what was granted is carried out.</source>
        <translation>%1: wat is toegekend is uitgevoerd.</translation>
    </message>
    <message>
        <source>told</source>
        <translation>ingelicht</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>nog niet ingelicht</translation>
    </message>
    <message>
        <source>Nothing of it was handed over.</source>
        <translation>Er is niets van verstrekt.</translation>
    </message>
    <message>
        <source>%1: still to be told of: %2</source>
        <translation>%1: nog in te lichten over: %2</translation>
    </message>
    <message>
        <source>%1: the restriction is lifted.</source>
        <translation>%1: de beperking is opgeheven.</translation>
    </message>
    <message>
        <source>%1  objection in %2, due %3</source>
        <translation>%1  bezwaar in %2, uiterlijk %3</translation>
    </message>
    <message>
        <source>The record&apos;s fields as JSON.</source>
        <translation>De velden van het dossier als JSON.</translation>
    </message>
    <message>
        <source>Decides of one recording what was asked by another right than access.</source>
        <translation>Besluit van één opname wat op een ander recht dan inzage is gevraagd.</translation>
    </message>
    <message>
        <source>It is granted.</source>
        <translation>Het wordt toegekend.</translation>
    </message>
    <message>
        <source>It is refused; a second officer looks at the answer.</source>
        <translation>Het wordt geweigerd; een tweede functionaris kijkt naar het antwoord.</translation>
    </message>
    <message>
        <source>Of a refusal: 17_3_B, 17_3_E, 21_1, MANIFESTLY_UNFOUNDED, EXCESSIVE, OTHER_BASIS or CONDITIONS_NOT_MET; of a restriction that is granted: 18_1_A to 18_1_D.</source>
        <translation>Van een weigering: 17_3_B, 17_3_E, 21_1, MANIFESTLY_UNFOUNDED, EXCESSIVE, OTHER_BASIS of CONDITIONS_NOT_MET; van een toegekende beperking: 18_1_A tot en met 18_1_D.</translation>
    </message>
    <message>
        <source>Why, of a refusal; 20 to 4000 characters.</source>
        <translation>Waarom, bij een weigering; 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>Of a rectification: what is put beside the recording.</source>
        <translation>Van een rectificatie: wat bij de opname wordt gezet.</translation>
    </message>
    <message>
        <source>Does what an answer that was sent granted, where that failed.</source>
        <translation>Voert uit wat een verzonden antwoord toekende, waar dat mislukte.</translation>
    </message>
    <message>
        <source>Lists when its recordings were handed over, and whether who got them was told.</source>
        <translation>Toont wanneer opnamen ervan zijn verstrekt, en of wie ze kreeg is ingelicht.</translation>
    </message>
    <message>
        <source>Writes down that somebody who got a recording was told, or why that is impossible: recipient, toldOn or whyNot, exports.</source>
        <translation>Legt vast dat iemand die een opname kreeg is ingelicht, of waarom dat onmogelijk is: recipient, toldOn of whyNot, exports.</translation>
    </message>
    <message>
        <source>Lifts a restriction of which the person was told before.</source>
        <translation>Heft een beperking op waarover de betrokkene vooraf is ingelicht.</translation>
    </message>
    <message>
        <source>The day on which the person was told.</source>
        <translation>De dag waarop de betrokkene is ingelicht.</translation>
    </message>
    <message>
        <source>Why; 20 to 4000 characters.</source>
        <translation>Waarom; 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>Opens the request of an objection that was raised in a call.</source>
        <translation>Opent het verzoek van een bezwaar dat in een gesprek is gemaakt.</translation>
    </message>
    <message>
        <source>Where in the call, where that is not noted yet.</source>
        <translation>Waar in het gesprek, als dat nog niet is vastgelegd.</translation>
    </message>
    <message>
        <source>Who objected, as JSON: requester, contact.</source>
        <translation>Wie bezwaar maakte, als JSON: requester, contact.</translation>
    </message>
</context>
<context>
    <name>RequestSteps</name>
    <message>
        <source>It was extended; that is possible once</source>
        <translation>Het is verlengd; dat kan één keer</translation>
    </message>
    <message>
        <source>An answer can still come: possible from %1 on</source>
        <translation>Er kan nog antwoord komen: mogelijk vanaf %1</translation>
    </message>
    <message>
        <source>Identity was asked…</source>
        <translation>Identiteit is gevraagd…</translation>
    </message>
    <message>
        <source>Identity is proven…</source>
        <translation>Identiteit is aangetoond…</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Al bekend</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Look for calls again</source>
        <translation>Opnieuw gesprekken zoeken</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Not identifiable…</source>
        <translation>Niet te identificeren…</translation>
    </message>
    <message>
        <source>Withdrawn…</source>
        <translation>Ingetrokken…</translation>
    </message>
    <message>
        <source>Next: ask again, or close it. Nothing goes to somebody who is not the person.</source>
        <translation>Nu: vraag het opnieuw, of sluit het. Er gaat niets naar iemand die niet de persoon zelf is.</translation>
    </message>
    <message>
        <source>Waits for proof of identity since %1. No answer by %2: remind, then close it.</source>
        <translation>Wacht sinds %1 op bewijs van identiteit. Geen antwoord op %2: herinner, en sluit het dan.</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Beëindigd op %1.</translation>
    </message>
    <message>
        <source>Identity failed…</source>
        <translation>Identiteit niet aangetoond…</translation>
    </message>
    <message>
        <source>Clarification was asked…</source>
        <translation>Verduidelijking is gevraagd…</translation>
    </message>
    <message>
        <source>Clarified…</source>
        <translation>Verduidelijkt…</translation>
    </message>
    <message>
        <source>Next: is it the person? Ask for proof within five working days, or note that the person is known. Keep no copy of a document and no BSN.</source>
        <translation>Nu: is het de persoon zelf? Vraag binnen vijf werkdagen om bewijs, of leg vast dat de persoon bekend is. Bewaar geen kopie van een document en geen BSN.</translation>
    </message>
    <message>
        <source>Waits for clarification since %1.</source>
        <translation>Wacht sinds %1 op verduidelijking.</translation>
    </message>
    <message>
        <source>Nothing was decided yet of: %1 (R-ACCESS-01)</source>
        <translation>Nog niet besloten over: %1 (R-ACCESS-01)</translation>
    </message>
    <message>
        <source>You put it forward yourself: another officer must look at it</source>
        <translation>U legde het zelf voor: een andere functionaris moet ernaar kijken</translation>
    </message>
    <message>
        <source>Another officer must confirm it first: something is left out or refused, or a monitoring case is concerned</source>
        <translation>Een andere functionaris moet het eerst bevestigen: er wordt iets weggelaten of geweigerd, of het gaat om een controledossier</translation>
    </message>
    <message>
        <source>Put the answer forward…</source>
        <translation>Antwoord voorleggen…</translation>
    </message>
    <message>
        <source>Confirm the answer…</source>
        <translation>Antwoord bevestigen…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>It was sent…</source>
        <translation>Het is verzonden…</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Het is aangekomen…</translation>
    </message>
    <message>
        <source>Next: another officer looks at what is left out or refused.</source>
        <translation>Nu: een andere functionaris bekijkt wat wordt weggelaten of geweigerd.</translation>
    </message>
    <message>
        <source>What the person gets is not put together yet: see the tab Letters and package (R-ACCESS-01)</source>
        <translation>Wat de betrokkene krijgt is nog niet samengesteld: zie het tabblad Brieven en pakket (R-ACCESS-01)</translation>
    </message>
    <message>
        <source>Next: put together what the person gets, on “Letters and package”.</source>
        <translation>Nu: stel op “Brieven en pakket” samen wat de betrokkene krijgt.</translation>
    </message>
    <message>
        <source>Next: hand it over or send it, and write down when and how.</source>
        <translation>Nu: verstrek of verzend het, en leg vast wanneer en hoe.</translation>
    </message>
    <message>
        <source>It is not sure yet who asks</source>
        <translation>Het staat nog niet vast wie het vraagt</translation>
    </message>
    <message>
        <source>It is not seen yet that the representative may ask it: see “Change…”</source>
        <translation>Nog niet gezien is dat de vertegenwoordiger het mag vragen: zie “Wijzigen…”</translation>
    </message>
    <message>
        <source>End its holds</source>
        <translation>Bewaarbevelen beëindigen</translation>
    </message>
    <message>
        <source>Take the answer back first</source>
        <translation>Neem eerst het antwoord terug</translation>
    </message>
    <message>
        <source>Next: write down when it arrived, with the proof that it was sent. What was given in full stays held for two weeks after that, the rest for six weeks after the reply.</source>
        <translation>Nu: leg vast wanneer het aankwam, met het bewijs van verzending. Wat geheel is verstrekt blijft daarna nog twee weken vastgehouden, de rest tot zes weken na het antwoord.</translation>
    </message>
    <message>
        <source>Nobody has looked for the person yet: see the tab Search (R-ACCESS-01)</source>
        <translation>Er is nog niet naar de persoon gezocht: zie het tabblad Zoeken (R-ACCESS-01)</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) that were found are not looked at: see the tab Search (R-ACCESS-01)</source>
        <translation>
            <numerusform>%n gevonden opname is nog niet bekeken: zie het tabblad Zoeken (R-ACCESS-01)</numerusform>
            <numerusform>%n gevonden opnamen zijn nog niet bekeken: zie het tabblad Zoeken (R-ACCESS-01)</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: look for the person on “Search”, decide on “Decisions” what the person gets of each recording, and put the answer forward.</source>
        <translation>Nu: zoek de persoon bij “Zoeken”, besluit bij “Besluiten” wat de persoon van elke opname krijgt, en leg het antwoord voor.</translation>
    </message>
    <message>
        <source>What is held or found could not all be read: see the tabs Search and Decisions</source>
        <translation>Niet alles wat wordt vastgehouden of is gevonden kon worden gelezen: zie de tabbladen Zoeken en Besluiten</translation>
    </message>
    <message>
        <source>Somebody who got it is still to be told: see the tab Decisions (GDPR art. 19)</source>
        <translation>Iemand die het kreeg moet nog worden ingelicht: zie het tabblad Besluiten (AVG art. 19)</translation>
    </message>
    <message>
        <source>Carry out what was granted</source>
        <translation>Uitvoeren wat is toegekend</translation>
    </message>
    <message>
        <source>Lift the restriction…</source>
        <translation>De beperking opheffen…</translation>
    </message>
    <message>
        <source>Next: look for the person on “Search”, decide on “Decisions” what is granted of each recording, and put the answer forward.</source>
        <translation>Volgende stap: zoek de persoon op ‘Zoeken’, besluit op ‘Besluiten’ wat van elke opname wordt toegekend, en leg het antwoord voor.</translation>
    </message>
</context>
<context>
    <name>RescueCommands</name>
    <message>
        <source>whole</source>
        <translation>heel</translation>
    </message>
    <message>
        <source>in part: rows were lost of %1</source>
        <translation>gedeeltelijk: er zijn rijen verloren van %1</translation>
    </message>
    <message>
        <source>copied as it is, not looked at: this account has no key to it</source>
        <translation>gekopieerd zoals het is, niet bekeken: dit account heeft er geen sleutel van</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>%1 recording(s) whole.</source>
        <translation>%1 opname(n) heel.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Lost, without their number: %1 recording(s).</source>
        <translation>Verloren, zonder hun nummer: %1 opname(n).</translation>
    </message>
    <message>
        <source>Destroyed again: %1 recording(s) that the trail says were destroyed.</source>
        <translation>Opnieuw vernietigd: %1 opname(n) die volgens het spoor vernietigd waren.</translation>
    </message>
    <message>
        <source>The vault&apos;s file was an older copy: what was recorded since is missing.</source>
        <translation>Het bestand van de kluis was een oudere kopie: wat sindsdien is vastgelegd ontbreekt.</translation>
    </message>
    <message>
        <source>The new archive has recovery words of its own, shown this once: write them down and keep them in a safe place.</source>
        <translation>Het nieuwe archief heeft eigen herstelwoorden, die alleen nu worden getoond: schrijf ze op en bewaar ze op een veilige plaats.</translation>
    </message>
    <message>
        <source>Password of %1: </source>
        <translation>Wachtwoord van %1: </translation>
    </message>
    <message>
        <source>Rescued to %1; its audit trail goes on.</source>
        <translation>Gered naar %1; het controlespoor loopt door.</translation>
    </message>
    <message>
        <source>Rescued to %1, which begins a new audit trail: the former one does not hold.</source>
        <translation>Gered naar %1, met een nieuw controlespoor: het vorige klopt niet meer.</translation>
    </message>
    <message>
        <source>Lost of governance.db: rows of %1.</source>
        <translation>Verloren van governance.db: rijen van %1.</translation>
    </message>
    <message>
        <source>governance.db was an older copy: vaults know of later events. What was decided, held or destroyed since is not in it; look it up before you go on.</source>
        <translation>governance.db was een oudere kopie: kluizen kennen latere gebeurtenissen. Wat sindsdien is besloten, vastgehouden of vernietigd staat er niet in; zoek dat op voordat u verdergaat.</translation>
    </message>
    <message>
        <source>%1 is not let in any more until you say so.</source>
        <translation>%1 wordt niet meer toegelaten totdat u dat zegt.</translation>
    </message>
    <message>
        <source>Keep the damaged archive as it is until you know what happened to it.</source>
        <translation>Laat het beschadigde archief zoals het is totdat u weet wat ermee gebeurd is.</translation>
    </message>
    <message>
        <source>Makes a new archive of what is whole of a damaged one, for one officer.</source>
        <translation>Maakt een nieuw archief van wat heel is van een beschadigd archief, voor één functionaris.</translation>
    </message>
    <message>
        <source>Who answers for the recordings, where the damaged archive no longer tells.</source>
        <translation>Wie voor de opnamen verantwoordelijk is, als het beschadigde archief dat niet meer zegt.</translation>
    </message>
</context>
<context>
    <name>RetentionCommands</name>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message numerus="yes">
        <source>the whole vault, %n recording(s)</source>
        <translation>
            <numerusform>de hele kluis, %n opname</numerusform>
            <numerusform>de hele kluis, %n opnamen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>ready, by %1 at the latest</source>
        <translation>gereed, uiterlijk %1</translation>
    </message>
    <message>
        <source>waits for: %1</source>
        <translation>wacht op: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) destroyed</source>
        <translation>
            <numerusform>%n opname vernietigd</numerusform>
            <numerusform>%n opnamen vernietigd</numerusform>
        </translation>
    </message>
    <message>
        <source>left: %1, %2 (%3)</source>
        <translation>gebleven: %1, %2 (%3)</translation>
    </message>
    <message>
        <source>Nothing is due on %1.</source>
        <translation>Op %1 hoeft niets te worden vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) assessed.</source>
        <translation>
            <numerusform>%n opname beoordeeld.</numerusform>
            <numerusform>%n opnamen beoordeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) changed.</source>
        <translation>
            <numerusform>%n datum gewijzigd.</numerusform>
            <numerusform>%n data gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n became due.</source>
        <translation>
            <numerusform>%n moet nu weg.</numerusform>
            <numerusform>%n moeten nu weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than usual</source>
        <translation>langer dan gebruikelijk</translation>
    </message>
    <message>
        <source>The day to look at; today if not given.</source>
        <translation>De dag om naar te kijken; vandaag als die ontbreekt.</translation>
    </message>
    <message>
        <source>How far ahead to look; 90 if not given.</source>
        <translation>Hoe ver vooruit; 90 als het ontbreekt.</translation>
    </message>
    <message>
        <source>Not waiting for the due date, by this ground, e.g. GDPR-17.</source>
        <translation>Zonder op de vervaldatum te wachten, op deze grond, bijv. GDPR-17.</translation>
    </message>
    <message>
        <source>Why, in 20 to 4000 characters.</source>
        <translation>Waarom, in 20 tot 4000 tekens.</translation>
    </message>
    <message>
        <source>The programme; the whole organisation if not given.</source>
        <translation>De opnameregeling; de hele organisatie als die ontbreekt.</translation>
    </message>
    <message>
        <source>What was decided, the oldest first.</source>
        <translation>Wat is besloten, het oudste eerst.</translation>
    </message>
    <message>
        <source>Shows what is due, why, and what stands in the way.</source>
        <translation>Toont wat weg moet, waarom, en wat in de weg staat.</translation>
    </message>
    <message>
        <source>Destroys what today&apos;s plan shows as ready.</source>
        <translation>Vernietigt wat volgens het plan van vandaag gereed is.</translation>
    </message>
    <message>
        <source>Computes all due dates anew.</source>
        <translation>Berekent alle vervaldata opnieuw.</translation>
    </message>
    <message>
        <source>Counts what falls due, by day and class.</source>
        <translation>Telt wat vervalt, per dag en klasse.</translation>
    </message>
    <message>
        <source>Proposes to destroy these, or all that waits for approval alone.</source>
        <translation>Stelt voor deze te vernietigen, of alles wat alleen op goedkeuring wacht.</translation>
    </message>
    <message>
        <source>Approves a proposal, as a second officer.</source>
        <translation>Keurt een voorstel goed, als tweede functionaris.</translation>
    </message>
    <message>
        <source>Withdraws a proposal that was not carried out.</source>
        <translation>Trekt een voorstel in dat niet is uitgevoerd.</translation>
    </message>
    <message>
        <source>Lists the proposals and what became of them.</source>
        <translation>Toont de voorstellen en wat ervan werd.</translation>
    </message>
    <message>
        <source>Lists the reports of runs, the newest first.</source>
        <translation>Toont de verslagen van bewaarlopen, het nieuwste eerst.</translation>
    </message>
    <message>
        <source>Changes how long a class is kept, e.g. QUALITY 60 days.</source>
        <translation>Wijzigt hoe lang een klasse wordt bewaard, bijv. QUALITY 60 days.</translation>
    </message>
    <message>
        <source>Shows how long each class is kept.</source>
        <translation>Toont hoe lang elke klasse wordt bewaard.</translation>
    </message>
    <message>
        <source>The vault %1 could not be read (%2): what is due in it is not known.</source>
        <translation>De kluis %1 kon niet worden gelezen (%2): wat daarin te vernietigen is, is niet bekend.</translation>
    </message>
    <message>
        <source>The day on which the agreement ended.</source>
        <translation>De dag waarop de overeenkomst eindigde.</translation>
    </message>
    <message>
        <source>The day on which the question was dealt with.</source>
        <translation>De dag waarop de vraag was afgehandeld.</translation>
    </message>
    <message>
        <source>The day on which it was chosen as a sample for training.</source>
        <translation>De dag waarop de opname als voorbeeld voor training is gekozen.</translation>
    </message>
    <message>
        <source>Shows or writes down the days from which its term counts.</source>
        <translation>Toont of legt vast vanaf welke dagen de bewaartermijn telt.</translation>
    </message>
    <message>
        <source>Runs destroy again what is due and approved.</source>
        <translation>Er wordt weer vernietigd wat aan de beurt en goedgekeurd is.</translation>
    </message>
    <message>
        <source>Nothing waits for it.</source>
        <translation>Er is niets dat daarop wacht.</translation>
    </message>
    <message>
        <source>Says that holds and orders were looked through after a restore, so that runs destroy again.</source>
        <translation>Legt vast dat bewaarbevelen en opdrachten na het terugzetten zijn nagelopen, zodat er weer wordt vernietigd.</translation>
    </message>
    <message>
        <source>The proof of %1 is kept as %2; the whole call is due on %3.</source>
        <translation>Het bewijs van %1 is bewaard als %2; het hele gesprek moet weg op %3.</translation>
    </message>
    <message>
        <source>Makes a recording of its own of what is marked as proof of a sales call; the rest can go.</source>
        <translation>Maakt van wat als bewijs van een verkoopgesprek is gemarkeerd een eigen opname; de rest kan weg.</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>Confirm their own proposals, change their own role, or grant a key to themselves.</source>
        <translation>Eigen voorstellen bevestigen, de eigen rol wijzigen, of zichzelf een sleutel geven.</translation>
    </message>
    <message>
        <source>Open other recordings or requests, or export anything.</source>
        <translation>Andere opnamen of verzoeken openen, of iets exporteren.</translation>
    </message>
    <message>
        <source>Approve balancing records, or destroy anything.</source>
        <translation>Belangenafwegingen goedkeuren, of iets vernietigen.</translation>
    </message>
    <message>
        <source>Hear or read a conversation, see a name or a telephone number, or change anything.</source>
        <translation>Een gesprek horen of lezen, een naam of telefoonnummer zien, of iets wijzigen.</translation>
    </message>
    <message>
        <source>Read a name, hear a recording, grant a key, or decide.</source>
        <translation>Een naam lezen, een opname horen, een sleutel geven, of besluiten.</translation>
    </message>
    <message>
        <source>Hear a recording, read what is in a case, make a privacy officer or a data protection officer, or change their own role.</source>
        <translation>Een opname horen, lezen wat in een dossier staat, een privacyfunctionaris of functionaris gegevensbescherming aanmaken, of de eigen rol wijzigen.</translation>
    </message>
    <message>
        <source>A works-council reviewer never holds the key of a vault: no name, number or sound can be decrypted.</source>
        <translation>Een toetser namens de ondernemingsraad heeft nooit de sleutel van een kluis: geen naam, nummer of geluid is te ontsleutelen.</translation>
    </message>
    <message>
        <source>An administrator never holds the key of a vault.</source>
        <translation>Een beheerder heeft nooit de sleutel van een kluis.</translation>
    </message>
    <message>
        <source>Work with all records, listen with a reason, propose, and confirm what another officer proposed.</source>
        <translation>Met alle stukken werken, luisteren met een reden, voorstellen, en bevestigen wat een andere functionaris voorstelde.</translation>
    </message>
    <message>
        <source>Listen to the recordings that were granted, with a reason, and mark segments in them.</source>
        <translation>Met een reden luisteren naar de opnamen die zijn toegekend, en er fragmenten in markeren.</translation>
    </message>
    <message>
        <source>Read all records and the audit trail and advise; listen only to recordings that were granted.</source>
        <translation>Alle stukken en het controlespoor lezen en adviseren; alleen luisteren naar opnamen die zijn toegekend.</translation>
    </message>
    <message>
        <source>Read programmes, approved balancing records, the processing register, notices, the works council&apos;s own records, the editions of the law, certificates and totals.</source>
        <translation>Regelingen, goedgekeurde belangenafwegingen, het verwerkingsregister, mededelingen, de eigen stukken van de ondernemingsraad, de edities van de wet, verklaringen en totalen lezen.</translation>
    </message>
    <message>
        <source>Run by a timer without a person: carry out destructions that were decided, and make backups.</source>
        <translation>Op een tijdklok draaien zonder mens: vernietigingen uitvoeren waartoe is besloten, en reservekopieën maken.</translation>
    </message>
    <message>
        <source>Keep accounts, settings and backups in order.</source>
        <translation>Accounts, instellingen en reservekopieën op orde houden.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>Made before the first edition of the rules: an officer must decide by hand.</source>
        <translation>Gemaakt vóór de eerste regeleditie: een functionaris moet zelf beslissen.</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>waarschuwt</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Rule %1: %2. Judged by edition %3 (%4), revision %5.</source>
        <translation>Regel %1: %2. Getoetst aan editie %3 (%4), revisie %5.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Facts that were used</source>
        <translation>Gebruikte feiten</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Waar het vandaan komt</translation>
    </message>
</context>
<context>
    <name>RulesCommands</name>
    <message>
        <source>Due %1; without the pause %2; aim for %3.</source>
        <translation>Uiterlijk %1; zonder de opschorting %2; streef naar %3.</translation>
    </message>
    <message>
        <source>Extended: %1, if the notice is sent on or before %2.</source>
        <translation>Verlengd: %1, als het bericht uiterlijk op %2 is verstuurd.</translation>
    </message>
    <message>
        <source>The rules of this edition.</source>
        <translation>De regels van deze editie.</translation>
    </message>
    <message>
        <source>The day the request reached the organisation.</source>
        <translation>De dag waarop het verzoek de organisatie bereikte.</translation>
    </message>
    <message>
        <source>Days that an answer to a prompt question was waited for.</source>
        <translation>Dagen dat op het antwoord op een tijdige vraag is gewacht.</translation>
    </message>
    <message>
        <source>Also the date after an extension.</source>
        <translation>Ook de datum na verlenging.</translation>
    </message>
    <message>
        <source>Lists the editions of the law, or the rules of one.</source>
        <translation>Toont de edities van het recht, of de regels van één editie.</translation>
    </message>
    <message>
        <source>Shows one rule in every edition that has it.</source>
        <translation>Toont één regel in elke editie die haar heeft.</translation>
    </message>
    <message>
        <source>Computes when a request of a data subject must be answered.</source>
        <translation>Berekent wanneer een verzoek van een betrokkene moet zijn beantwoord.</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it: %1</source>
        <translation>alles: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing: it can be carried out.</source>
        <translation>Niets: het kan worden uitgevoerd.</translation>
    </message>
    <message>
        <source>Two officers must order it.</source>
        <translation>Twee functionarissen moeten het opdragen.</translation>
    </message>
    <message>
        <source>It is proposed; a second officer must approve it.</source>
        <translation>Het is voorgesteld; een tweede functionaris moet het goedkeuren.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole vault(s)</source>
        <translation>
            <numerusform>%n hele kluis</numerusform>
            <numerusform>%n hele kluizen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Stopped. Destroyed until then: %1</source>
        <translation>Gestopt. Tot dan vernietigd: %1</translation>
    </message>
    <message>
        <source>Destroyed: %1</source>
        <translation>Vernietigd: %1</translation>
    </message>
    <message>
        <source>no order of two officers</source>
        <translation>geen opdracht van twee functionarissen</translation>
    </message>
    <message>
        <source>not due any more</source>
        <translation>niet meer aan de beurt</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Certificates: %1.</source>
        <translation>Vernietigingsverklaringen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s), %1 to %2.</source>
        <translation>
            <numerusform>%n vernietigingsverklaring, %1 tot %2.</numerusform>
            <numerusform>%n vernietigingsverklaringen, %1 tot %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Gebleven: %1.</translation>
    </message>
</context>
<context>
    <name>SignerText</name>
    <message>
        <source>Signed by %1, whom you trust (certificate until %2)</source>
        <translation>Ondertekend door %1, die u vertrouwt (certificaat tot %2)</translation>
    </message>
    <message>
        <source>Signed by %1, whose certificate you do not trust</source>
        <translation>Ondertekend door %1, van wie u het certificaat niet vertrouwt</translation>
    </message>
    <message>
        <source>Was encrypted; your key opened it</source>
        <translation>Was versleuteld; met uw sleutel geopend</translation>
    </message>
</context>
<context>
    <name>VaultNames</name>
    <message>
        <source>Requests of data subjects</source>
        <translation>Verzoeken van betrokkenen</translation>
    </message>
    <message>
        <source>Recordings without a programme</source>
        <translation>Opnamen zonder regeling</translation>
    </message>
    <message>
        <source>Monitoring case</source>
        <translation>Controledossier</translation>
    </message>
</context>
<context>
    <name>VconCommands</name>
    <message>
        <source>%1 is written to %2.</source>
        <translation>%1 is geschreven naar %2.</translation>
    </message>
    <message>
        <source>With vcon: packed, as a .vconz.</source>
        <translation>Met vcon: ingepakt, als .vconz.</translation>
    </message>
    <message>
        <source>With vcon: the organisation&apos;s private key (PEM), to sign with.</source>
        <translation>Met vcon: de privésleutel van de organisatie (PEM), om mee te ondertekenen.</translation>
    </message>
    <message>
        <source>The certificate of that key (PEM), then those that vouch for it.</source>
        <translation>Het certificaat van die sleutel (PEM), daarna de certificaten die ervoor instaan.</translation>
    </message>
    <message>
        <source>The passphrase of that key: the file&apos;s first line.</source>
        <translation>De wachtwoordzin van die sleutel: de eerste regel van het bestand.</translation>
    </message>
</context>
<context>
    <name>WatchCommands</name>
    <message>
        <source>%1 taken in, %2 already there, %3 files removed, %4 waited for</source>
        <translation>%1 geïmporteerd, %2 al aanwezig, %3 bestanden verwijderd, op %4 wordt gewacht</translation>
    </message>
    <message>
        <source>Takes in what a recorder leaves in a folder, until it is told to end (Ctrl+C, SIGTERM).</source>
        <translation>Importeert wat een opnamesysteem in een map achterlaat, tot het wordt beëindigd (Ctrl+C, SIGTERM).</translation>
    </message>
    <message>
        <source>A programme: id, number, code or name.</source>
        <translation>Een regeling: id, nummer, code of naam.</translation>
    </message>
    <message>
        <source>Removes the files of each call, once it was read back out of the archive and compared with them.</source>
        <translation>Verwijdert de bestanden van elk gesprek, nadat het uit het archief is teruggelezen en ermee is vergeleken.</translation>
    </message>
    <message>
        <source>Seconds in which nothing must have changed about a file before it comes in; 30 if not given.</source>
        <translation>Seconden waarin er aan een bestand niets mag zijn veranderd voordat het wordt geïmporteerd; 30 als dit niet is opgegeven.</translation>
    </message>
    <message>
        <source>Seconds between two looks; 10 if not given.</source>
        <translation>Seconden tussen twee keer kijken; 10 als dit niet is opgegeven.</translation>
    </message>
    <message>
        <source>Only sounds and vCons with such names, such as &quot;q-*&quot;; may be given more than once.</source>
        <translation>Alleen geluiden en vCons met zulke namen, zoals &quot;q-*&quot;; mag meer dan eens worden opgegeven.</translation>
    </message>
    <message>
        <source>Waits for what is still being written, takes in what is there, and ends.</source>
        <translation>Wacht op wat nog wordt geschreven, importeert wat er is en eindigt.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Compliance console for recorded telephone calls.</source>
        <translation>Complianceconsole voor opgenomen telefoongesprekken.</translation>
    </message>
    <message>
        <source>The archive&apos;s folder.</source>
        <translation>De map van het archief.</translation>
    </message>
</context>
<context>
    <name>voicelog::AboutDialog</name>
    <message>
        <source>About Voicelog</source>
        <translation>Over Voicelog</translation>
    </message>
    <message>
        <source>A console for those who answer for recorded telephone calls.

Free software under the GNU General Public License, version 3 or later; without any warranty. It is an aid, not legal advice.

Built on Qt %1, SQLCipher, libsodium, FFmpeg and KSyntaxHighlighting.</source>
        <translation>Een console voor wie opgenomen telefoongesprekken moet verantwoorden.

Vrije software onder de GNU General Public License, versie 3 of later; zonder enige garantie. Het is een hulpmiddel, geen juridisch advies.

Gebouwd op Qt %1, SQLCipher, libsodium, FFmpeg en KSyntaxHighlighting.</translation>
    </message>
</context>
<context>
    <name>voicelog::AccountDetail</name>
    <message>
        <source>May:</source>
        <translation>Mag:</translation>
    </message>
    <message>
        <source>May never:</source>
        <translation>Mag nooit:</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Toegevoegd:</translation>
    </message>
    <message>
        <source>Last unlocked:</source>
        <translation>Laatst ontgrendeld:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Wachtwoord:</translation>
    </message>
    <message>
        <source>Vaults that the account can open</source>
        <translation>Kluizen die het account kan openen</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>&amp;Grant…</source>
        <translation>&amp;Toekennen…</translation>
    </message>
    <message>
        <source>&amp;Take back…</source>
        <translation>Terug&amp;nemen…</translation>
    </message>
    <message>
        <source>Change &amp;role…</source>
        <translation>&amp;Rol wijzigen…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nieuw &amp;wachtwoord…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Uitschakelen…</translation>
    </message>
    <message>
        <source>&amp;Enable again…</source>
        <translation>Weer &amp;inschakelen…</translation>
    </message>
    <message>
        <source>Vaults that it can open</source>
        <translation>Kluizen die het kan openen</translation>
    </message>
    <message>
        <source>%1, disabled since %2</source>
        <translation>%1, uitgeschakeld sinds %2</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, uitgeschakeld</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Set by somebody else on %1, and not changed since. Ask for an own one.</source>
        <translation>Door iemand anders gezet op %1 en sindsdien niet gewijzigd. Vraag om een eigen wachtwoord te kiezen.</translation>
    </message>
    <message>
        <source>Chosen by the account&apos;s owner.</source>
        <translation>Gekozen door de houder van het account.</translation>
    </message>
    <message>
        <source>None: they were taken back when the account was disabled.</source>
        <translation>Geen: ze zijn teruggenomen toen het account werd uitgeschakeld.</translation>
    </message>
    <message>
        <source>None yet: no recording can be opened.</source>
        <translation>Nog geen: er kan geen opname worden geopend.</translation>
    </message>
    <message>
        <source>You hold no vault that this account does not have already</source>
        <translation>U hebt geen kluis die dit account niet al heeft</translation>
    </message>
    <message>
        <source>Choose a vault above first</source>
        <translation>Kies hierboven eerst een kluis</translation>
    </message>
    <message>
        <source>This is your own account. Nobody changes their own role, disables themselves or grants themselves a key. Your password you change in the menu Archive.</source>
        <translation>Dit is uw eigen account. Niemand wijzigt de eigen rol, schakelt zichzelf uit of geeft zichzelf een sleutel. Uw wachtwoord wijzigt u in het menu Archief.</translation>
    </message>
    <message>
        <source>Only a privacy officer changes an account of this role: it reads what is in a case.</source>
        <translation>Alleen een privacyfunctionaris wijzigt een account met deze rol: het leest wat in een dossier staat.</translation>
    </message>
    <message>
        <source>The lost password of a privacy officer comes back by the recovery words alone, where the archive is unlocked: whoever could set it could confirm their own proposals in the other&apos;s name.</source>
        <translation>Een kwijtgeraakt wachtwoord van een privacyfunctionaris komt alleen terug met de herstelwoorden, waar het archief wordt ontgrendeld: wie het kon zetten, kon eigen voorstellen bevestigen op naam van de ander.</translation>
    </message>
</context>
<context>
    <name>voicelog::AccountsModel</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (u)</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Uitgeschakeld</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>Laatst ontgrendeld</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Kluizen</translation>
    </message>
</context>
<context>
    <name>voicelog::AccountsPage</name>
    <message>
        <source>Who may open this archive, and what for. Whoever was not granted a vault cannot decrypt what is in it.</source>
        <translation>Wie dit archief mag openen, en waarvoor. Aan wie een kluis niet is toegekend, kan niet ontsleutelen wat erin staat.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>No account is chosen</source>
        <translation>Er is geen account gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see what it may do and which vaults it can open.</source>
        <translation>Kies er een in de lijst om te zien wat het mag en welke kluizen het kan openen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Its keys are taken out of the keyring: it can no longer unlock the archive, and where it is open now nothing more can be read. What it did stays in the audit trail. It can be enabled again; vaults must then be granted anew.</source>
        <translation>De sleutels worden uit de sleutelbos genomen: het account kan het archief niet meer ontgrendelen, en waar het nu open is valt niets meer te lezen. Wat het deed blijft in het controlespoor. Het kan weer worden ingeschakeld; kluizen moeten dan opnieuw worden toegekend.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) can be opened by no other account: only the recovery words will open them.</source>
        <translation>
            <numerusform>%n kluis kan door geen ander account worden geopend: alleen de herstelwoorden openen die dan nog.</numerusform>
            <numerusform>%n kluizen kunnen door geen ander account worden geopend: alleen de herstelwoorden openen die dan nog.</numerusform>
        </translation>
    </message>
    <message>
        <source>Four eyes are in force: make sure that two privacy officers remain.</source>
        <translation>Het vierogenprincipe geldt: zorg dat er twee privacyfunctionarissen overblijven.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 uitschakelen?</translation>
    </message>
    <message>
        <source>%1 is then locked out.</source>
        <translation>%1 komt er dan niet meer in.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Uitschakelen</translation>
    </message>
    <message>
        <source>%1 is disabled</source>
        <translation>%1 is uitgeschakeld</translation>
    </message>
    <message>
        <source>Enable %1 again?</source>
        <translation>%1 weer inschakelen?</translation>
    </message>
    <message>
        <source>%1 can then unlock the archive again with the password it had.</source>
        <translation>%1 kan het archief dan weer ontgrendelen met het wachtwoord van eerder.</translation>
    </message>
    <message>
        <source>It opens no vault until one is granted to it again.</source>
        <translation>Het opent geen kluis tot er weer een wordt toegekend.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Inschakelen</translation>
    </message>
    <message>
        <source>%1 is enabled again</source>
        <translation>%1 is weer ingeschakeld</translation>
    </message>
    <message>
        <source>Grant the vaults that it needs.</source>
        <translation>Ken de kluizen toe die nodig zijn.</translation>
    </message>
    <message>
        <source>The key leaves the keyring at once. Who kept a copy of the archive from before, and the key with it, can still read that copy: what was already seen cannot be unseen. If you fear that, begin a new programme with a vault of its own for what comes.</source>
        <translation>De sleutel gaat meteen uit de sleutelbos. Wie een kopie van het archief van eerder heeft bewaard, met de sleutel erbij, kan die kopie nog lezen: wat al gezien is, blijft gezien. Vreest u dat, begin dan voor wat nog komt een nieuwe regeling met een eigen kluis.</translation>
    </message>
    <message>
        <source>No other account can open this vault: only the recovery words will.</source>
        <translation>Geen ander account kan deze kluis openen: dan kunnen alleen de herstelwoorden dat nog.</translation>
    </message>
    <message>
        <source>Take the key back?</source>
        <translation>De sleutel terugnemen?</translation>
    </message>
    <message>
        <source>%1 can then no longer open the vault of “%2”.</source>
        <translation>%1 kan de kluis van “%2” dan niet meer openen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>%1 may no longer open “%2”</source>
        <translation>%1 mag “%2” niet meer openen</translation>
    </message>
</context>
<context>
    <name>voicelog::AddAccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Account toevoegen</translation>
    </message>
    <message>
        <source>The account opens the archive and what its role may read there. Recordings it cannot open until the key of their vault is granted to it. Who added it, and when, is kept in the audit trail.</source>
        <translation>Het account opent het archief en wat de rol daar mag lezen. Opnamen kan het pas openen als de sleutel van hun kluis is toegekend. Wie het toevoegde, en wanneer, blijft in het controlespoor.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rol:</translation>
    </message>
    <message>
        <source>Type the same password twice first, long enough</source>
        <translation>Typ eerst twee keer hetzelfde wachtwoord, lang genoeg</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Geef het eerst een naam</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>%1 is toegevoegd</translation>
    </message>
    <message>
        <source>Hand the password over in person and let %1 choose another at once: Archive, Change password.</source>
        <translation>Geef het wachtwoord persoonlijk en laat %1 meteen een ander kiezen: Archief, Wachtwoord wijzigen.</translation>
    </message>
</context>
<context>
    <name>voicelog::AgendaModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>voicelog::AnnouncementDialog</name>
    <message>
        <source>This is the announcement</source>
        <translation>Dit is de melding</translation>
    </message>
    <message>
        <source>From %1 to %2 the other party is told that the call is recorded. What is said there?</source>
        <translation>Van %1 tot %2 wordt de andere partij verteld dat het gesprek wordt opgenomen. Wat wordt daar gezegd?</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Een andere taal</translation>
    </message>
    <message>
        <source>It is said from &amp;beginning to end</source>
        <translation>De melding klinkt van &amp;begin tot eind</translation>
    </message>
    <message>
        <source>which wording, if you keep several</source>
        <translation>welke tekst, als u er meer heeft</translation>
    </message>
    <message>
        <source>address or number that the text refers to</source>
        <translation>adres of nummer waar de tekst naar verwijst</translation>
    </message>
    <message>
        <source>Who &amp;says it:</source>
        <translation>Wie &amp;zegt het:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Purposes:</source>
        <translation>Doelen:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>T&amp;ekst:</translation>
    </message>
    <message>
        <source>Full &amp;notice:</source>
        <translation>Volledige &amp;verklaring:</translation>
    </message>
    <message>
        <source>Store the proof</source>
        <translation>Bewijs opslaan</translation>
    </message>
    <message>
        <source>Without a purpose it proves that the call was announced, but not what for: using it for any purpose stays blocked.</source>
        <translation>Zonder doel bewijst het dat de opname is gemeld, maar niet waarvoor: gebruik voor welk doel dan ook blijft geblokkeerd.</translation>
    </message>
</context>
<context>
    <name>voicelog::AnnouncementEditing</name>
    <message>
        <source>no recording is shown</source>
        <translation>er is geen opname te zien</translation>
    </message>
    <message>
        <source>only a privacy officer proves announcements</source>
        <translation>alleen een privacyfunctionaris legt bewijs van meldingen vast</translation>
    </message>
    <message>
        <source>the last one is still being stored</source>
        <translation>het vorige wordt nog opgeslagen</translation>
    </message>
    <message>
        <source>select the stretch in which it is said first</source>
        <translation>selecteer eerst het stuk waarin het wordt gezegd</translation>
    </message>
    <message>
        <source>there is no proof to remove</source>
        <translation>er is geen bewijs om te verwijderen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Melding</translation>
    </message>
    <message>
        <source>Listening for it…</source>
        <translation>Er wordt naar gezocht…</translation>
    </message>
    <message>
        <source>The programme of this recording keeps no sound of its announcement yet. Add it to the programme; then it can be looked for here and is heard during import.</source>
        <translation>De opnameregeling van deze opname heeft nog geen geluid van de melding. Voeg het toe aan de regeling; dan kan er hier naar worden gezocht en wordt het bij het importeren gehoord.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new was heard in the first %n minutes.</source>
        <translation>
            <numerusform>In de eerste minuut is niets nieuws gehoord.</numerusform>
            <numerusform>In de eerste %n minuten is niets nieuws gehoord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AnnouncementPanel</name>
    <message>
        <source>The announcement as callers hear it. With it, the import finds the announcement in a call and notes when it was heard; without it, that must be marked by hand or come from the call data.</source>
        <translation>De melding zoals bellers haar horen. Hiermee vindt de import de melding in een gesprek en noteert wanneer zij te horen was; anders moet dat met de hand worden gemarkeerd of uit de gespreksgegevens komen.</translation>
    </message>
    <message>
        <source>Sounds of the announcement</source>
        <translation>Geluiden van de melding</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation>Versie van de tekst</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Toevoegen uit bestand…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Version of the text:</source>
        <translation>&amp;Versie van de tekst:</translation>
    </message>
    <message>
        <source>Store the programme first</source>
        <translation>Sla eerst de regeling op</translation>
    </message>
    <message>
        <source>Say first which version of the text it speaks</source>
        <translation>Zeg eerst welke versie van de tekst te horen is</translation>
    </message>
    <message>
        <source>Choose a sound first</source>
        <translation>Kies eerst een geluid</translation>
    </message>
    <message>
        <source>Sound of the announcement</source>
        <translation>Geluid van de melding</translation>
    </message>
    <message>
        <source>Sound files (*.wav *.flac *.mp3 *.ogg *.gsm *.alaw *.ulaw *.g722)</source>
        <translation>Geluidsbestanden (*.wav *.flac *.mp3 *.ogg *.gsm *.alaw *.ulaw *.g722)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 is toegevoegd</translation>
    </message>
    <message>
        <source>Remove the sound?</source>
        <translation>Het geluid verwijderen?</translation>
    </message>
    <message>
        <source>%1 is removed from the programme.</source>
        <translation>%1 wordt uit de regeling verwijderd.</translation>
    </message>
    <message>
        <source>What was found with it stays as it was.</source>
        <translation>Wat ermee is gevonden blijft zoals het was.</translation>
    </message>
</context>
<context>
    <name>voicelog::AnnouncementTab</name>
    <message>
        <source>Proofs of the announcement</source>
        <translation>Bewijzen van de melding</translation>
    </message>
    <message>
        <source>The announcement is not proven</source>
        <translation>De melding is niet bewezen</translation>
    </message>
    <message>
        <source>Nothing shows that the other party was told of the recording. Have it looked for in the sound, or select the stretch in which it is said.</source>
        <translation>Nergens blijkt uit dat de opname aan de andere partij is gemeld. Laat ernaar zoeken in het geluid, of selecteer het stuk waarin het wordt gezegd.</translation>
    </message>
    <message>
        <source>Listen for it</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Markeren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Verwijderen…</translation>
    </message>
</context>
<context>
    <name>voicelog::AnswerDialog</name>
    <message>
        <source>Put the answer to %1 forward</source>
        <translation>Het antwoord op %1 voorleggen</translation>
    </message>
    <message>
        <source>The letter tells all of this (GDPR art. 15(1)); tick what it has. Of recipients it names the actual ones.</source>
        <translation>De brief vertelt dit alles (AVG art. 15 lid 1); vink aan wat erin staat. Van de ontvangers noemt hij de werkelijke.</translation>
    </message>
    <message>
        <source>Another officer then looks at it, because something is left out or refused, or a monitoring case is concerned.</source>
        <translation>Een andere functionaris kijkt er dan naar, omdat er iets wordt weggelaten of geweigerd, of het om een controledossier gaat.</translation>
    </message>
    <message>
        <source>It can then be sent.</source>
        <translation>Het kan dan worden verzonden.</translation>
    </message>
    <message>
        <source>Put it forward</source>
        <translation>Voorleggen</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not ticked yet (R-ACCESS-01)</source>
        <translation>
            <numerusform>%n onderdeel nog niet aangevinkt (R-ACCESS-01)</numerusform>
            <numerusform>%n onderdelen nog niet aangevinkt (R-ACCESS-01)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AskDialog</name>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message>
        <source>Choose one first</source>
        <translation>Kies er eerst een</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>Nog %n teken nodig</numerusform>
            <numerusform>Nog %n tekens nodig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::AuditDetail</name>
    <message>
        <source>All by this &amp;account</source>
        <translation>Alles van dit &amp;account</translation>
    </message>
    <message>
        <source>All about this &amp;record</source>
        <translation>Alles over dit &amp;stuk</translation>
    </message>
    <message>
        <source>What the event holds</source>
        <translation>Wat de gebeurtenis bevat</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Geweigerd: %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>In de rol</translation>
    </message>
    <message>
        <source>On the computer</source>
        <translation>Op de computer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handeling</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Its id</source>
        <translation>Het id ervan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Previous hash</source>
        <translation>Vorige hash</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>voicelog::AuditFilter</name>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Gedaan en geweigerd</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Elke regel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Tussen twee dagen</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Alleen geweigerd</translation>
    </message>
    <message>
        <source>Only done</source>
        <translation>Alleen gedaan</translation>
    </message>
    <message>
        <source>Id of a record</source>
        <translation>Id van een stuk</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Toon weer alle gebeurtenissen</translation>
    </message>
</context>
<context>
    <name>voicelog::AuditModel</name>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>Geweigerd (%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
</context>
<context>
    <name>voicelog::AuditPage</name>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Walk the whole chain: order, hashes and signatures</source>
        <translation>Loop de hele keten na: volgorde, hashes en handtekeningen</translation>
    </message>
    <message>
        <source>Signed excerpt…</source>
        <translation>Ondertekend uittreksel…</translation>
    </message>
    <message>
        <source>Write the events of this filter to a file that others can check</source>
        <translation>Schrijf de gebeurtenissen van dit filter naar een bestand dat anderen kunnen controleren</translation>
    </message>
    <message>
        <source>Public key…</source>
        <translation>Publieke sleutel…</translation>
    </message>
    <message>
        <source>Write the key that excerpts are checked with to a file</source>
        <translation>Schrijf de sleutel waarmee uittreksels worden gecontroleerd naar een bestand</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Toon de plaats</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Gebeurtenissen, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Nothing like this happened</source>
        <translation>Zoiets is niet gebeurd</translation>
    </message>
    <message>
        <source>No event fits the filter. Clear it to see everything that was done in this archive.</source>
        <translation>Geen gebeurtenis past bij het filter. Wis het om alles te zien wat in dit archief is gedaan.</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Er is geen gebeurtenis gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see all that it holds.</source>
        <translation>Kies er een in de lijst om te zien wat die bevat.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Controlespoor</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since the archive was made.</source>
        <translation>
            <numerusform>%n gebeurtenis sinds het archief is gemaakt.</numerusform>
            <numerusform>%n gebeurtenissen sinds het archief is gemaakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) fit the filter.</source>
        <translation>
            <numerusform>%n gebeurtenis past bij het filter.</numerusform>
            <numerusform>%n gebeurtenissen passen bij het filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %n event(s) fit the filter; scroll for more.</source>
        <translation>
            <numerusform>Meer dan %n gebeurtenis past bij het filter; schuif voor meer.</numerusform>
            <numerusform>Meer dan %n gebeurtenissen passen bij het filter; schuif voor meer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>Het controlespoor wordt gecontroleerd</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n event(s)</source>
        <translation>
            <numerusform>Het controlespoor is heel: %n gebeurtenis</numerusform>
            <numerusform>Het controlespoor is heel: %n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, hashes and signatures hold from the first event to the last, whose hash begins with %1.</source>
        <translation>Volgorde, hashes en handtekeningen kloppen van de eerste gebeurtenis tot de laatste, waarvan de hash begint met %1.</translation>
    </message>
    <message>
        <source>audit-excerpt-%1.json</source>
        <translation>controlespoor-uittreksel-%1.json</translation>
    </message>
    <message>
        <source>Signed excerpt of the audit trail</source>
        <translation>Ondertekend uittreksel van het controlespoor</translation>
    </message>
    <message>
        <source>Excerpts (*.json)</source>
        <translation>Uittreksels (*.json)</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>The excerpt is written</source>
        <translation>Het uittreksel is geschreven</translation>
    </message>
    <message>
        <source>Whoever gets it checks it with this archive&apos;s public key: voicelogctl audit excerpt verify. Hand the key over by another way. That the excerpt was made is an event.</source>
        <translation>Wie het krijgt, controleert het met de publieke sleutel van dit archief: voicelogctl audit excerpt verify. Geef de sleutel langs een andere weg. Dat het uittreksel is gemaakt, is een gebeurtenis.</translation>
    </message>
    <message>
        <source>Making the excerpt</source>
        <translation>Het uittreksel wordt gemaakt</translation>
    </message>
    <message>
        <source>Public key of this archive</source>
        <translation>Publieke sleutel van dit archief</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Sleutels (*.key)</translation>
    </message>
    <message>
        <source>The key is written</source>
        <translation>De sleutel is geschreven</translation>
    </message>
    <message>
        <source>It is public: it proves excerpts and opens nothing.</source>
        <translation>Die is openbaar: hij bewijst uittreksels en opent niets.</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingCompareDialog</name>
    <message>
        <source>Fields that are equal too</source>
        <translation>Ook velden die gelijk zijn</translation>
    </message>
    <message>
        <source>Compare versions of %1</source>
        <translation>Versies van %1 vergelijken</translation>
    </message>
    <message>
        <source>The older version</source>
        <translation>De oudere versie</translation>
    </message>
    <message>
        <source>The newer version</source>
        <translation>De nieuwere versie</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>−struck through−: only in the older one     +underlined+: only in the newer one</source>
        <translation>−doorgehaald−: alleen in de oudere     +onderstreept+: alleen in de nieuwere</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Van:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Naar:</translation>
    </message>
    <message>
        <source>nothing filled in</source>
        <translation>niets ingevuld</translation>
    </message>
    <message>
        <source>added</source>
        <translation>toegevoegd</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggelaten</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>gewijzigd</translation>
    </message>
    <message>
        <source>The versions do not differ.</source>
        <translation>De versies verschillen niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n veld verschilt</numerusform>
            <numerusform>%n velden verschillen</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingDetail</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>onbekend account</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Stuk</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1, door %2 en %3</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>Replaced from</source>
        <translation>Vervangen vanaf</translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation>Ingetrokken vanaf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier ogen</translation>
    </message>
    <message>
        <source>This organisation has one officer, who confirmed it in a separate step.</source>
        <translation>Deze organisatie heeft één functionaris, die haar in een afzonderlijke stap heeft bevestigd.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschreven door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Your changes of %1 were found again</source>
        <translation>Uw wijzigingen van %1 zijn teruggevonden</translation>
    </message>
    <message>
        <source>They are in the form and not saved yet.</source>
        <translation>Ze staan in het formulier en zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Your changes of %1 were not saved in time</source>
        <translation>Uw wijzigingen van %1 zijn niet op tijd opgeslagen</translation>
    </message>
    <message>
        <source>This version can no longer be changed. They are kept until you discard them.</source>
        <translation>Deze versie kan niet meer worden gewijzigd. Ze blijven bewaard tot u ze verwerpt.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>The record stays as it was last saved.</source>
        <translation>Het stuk blijft zoals het het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>balancing record %1</source>
        <translation>belangenafweging %1</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingHeader</name>
    <message>
        <source>All records</source>
        <translation>Alle belangenafwegingen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>%1, valid from %2 until %3</source>
        <translation>%1, geldig van %2 tot en met %3</translation>
    </message>
    <message>
        <source>%1, valid from %2</source>
        <translation>%1, geldig vanaf %2</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Versie %1: %2</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>Twee versies naast elkaar</translation>
    </message>
    <message>
        <source>There is one version only</source>
        <translation>Er is maar één versie</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>This version, as it is stored, to print or to save as PDF</source>
        <translation>Deze versie, zoals zij is opgeslagen, om af te drukken of als PDF op te slaan</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingListModel</name>
    <message>
        <source>%1 (changes not saved)</source>
        <translation>%1 (wijzigingen niet opgeslagen)</translation>
    </message>
    <message>
        <source>%1; version %2: %3</source>
        <translation>%1; versie %2: %3</translation>
    </message>
    <message>
        <source>%1 (overdue)</source>
        <translation>%1 (verlopen)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingListPane</name>
    <message>
        <source>New balancing record</source>
        <translation>Nieuwe belangenafweging</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle staten</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Staat:</translation>
    </message>
    <message>
        <source>Balancing records</source>
        <translation>Belangenafwegingen</translation>
    </message>
    <message>
        <source>%1: overdue since %2</source>
        <translation>%1: verlopen sinds %2</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1: uiterlijk %2</translation>
    </message>
    <message numerus="yes">
        <source>%n balancing record(s) to review</source>
        <translation>
            <numerusform>%n belangenafweging te herzien</numerusform>
            <numerusform>%n belangenafwegingen te herzien</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>None in this state</source>
        <translation>Geen in deze staat</translation>
    </message>
    <message>
        <source>Choose another state above to see the others.</source>
        <translation>Kies hierboven een andere staat om de andere te zien.</translation>
    </message>
    <message>
        <source>No balancing record yet</source>
        <translation>Nog geen belangenafweging</translation>
    </message>
    <message>
        <source>Whoever records calls for quality or training must have weighed that interest against the privacy of callers and employees, and must be able to show it. Begin with a title; the form leads through the rest.</source>
        <translation>Wie gesprekken opneemt voor kwaliteit of scholing, moet dat belang hebben afgewogen tegen de privacy van bellers en medewerkers, en dat kunnen laten zien. Begin met een titel; het formulier leidt door de rest.</translation>
    </message>
    <message>
        <source>No balancing record here</source>
        <translation>Hier is geen belangenafweging</translation>
    </message>
    <message>
        <source>A balancing record appears here once it has been approved.</source>
        <translation>Een belangenafweging verschijnt hier zodra zij is vastgesteld.</translation>
    </message>
    <message>
        <source>A balancing record appears here once a privacy officer begins one.</source>
        <translation>Een belangenafweging verschijnt hier zodra een privacyfunctionaris er een begint.</translation>
    </message>
</context>
<context>
    <name>voicelog::BalancingPage</name>
    <message>
        <source>Balancing</source>
        <translation>Belangenafweging</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Save the record</source>
        <translation>De belangenafweging opslaan</translation>
    </message>
    <message>
        <source>New balancing record</source>
        <translation>Nieuwe belangenafweging</translation>
    </message>
    <message>
        <source>Name the practice of recording that it weighs, for example “Quality of the service desk”.</source>
        <translation>Noem de opnamepraktijk die wordt afgewogen, bijvoorbeeld ‘Kwaliteit van de servicedesk’.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>voicelog::CallDataEditing</name>
    <message>
        <source>no recording is shown</source>
        <translation>er is geen opname geopend</translation>
    </message>
    <message>
        <source>they are being edited</source>
        <translation>ze worden bewerkt</translation>
    </message>
    <message>
        <source>they are being stored</source>
        <translation>ze worden opgeslagen</translation>
    </message>
    <message>
        <source>nothing was changed yet</source>
        <translation>er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>choose “Edit call data” first</source>
        <translation>kies eerst “Gespreksgegevens bewerken”</translation>
    </message>
    <message>
        <source>nothing is being edited</source>
        <translation>er wordt niets bewerkt</translation>
    </message>
    <message>
        <source>call data of %1</source>
        <translation>gespreksgegevens van %1</translation>
    </message>
</context>
<context>
    <name>voicelog::CallDataForm</name>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n kanaal</numerusform>
            <numerusform>%n kanalen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 Hz, %5</source>
        <translation>%1: %2, %3, %4 Hz, %5</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>As the recorder gave it</source>
        <translation>Zoals de recorder het gaf</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Opnameregeling</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Basis of the recorder</source>
        <translation>Grondslag van opnemen</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Laatst gewijzigd</translation>
    </message>
    <message>
        <source>Not since it was taken in</source>
        <translation>Niet sinds de import</translation>
    </message>
    <message>
        <source>Choose “Edit call data” to change it</source>
        <translation>Kies “Gespreksgegevens bewerken” om te wijzigen</translation>
    </message>
    <message>
        <source>Objection in the call</source>
        <translation>Bezwaar in het gesprek</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcties</translation>
    </message>
    <message>
        <source>Raised at %1</source>
        <translation>Gemaakt op %1</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseCloseDialog</name>
    <message>
        <source>I &amp;understand that this cannot be undone</source>
        <translation>Ik &amp;begrijp dat dit niet ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>End %1 early</source>
        <translation>%1 voortijdig beëindigen</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 sluiten</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>Uitkomst:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Follow-up:</source>
        <translation>Vervolg:</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>A criminal &amp;offence was shown</source>
        <translation>Een &amp;strafbaar feit is gebleken</translation>
    </message>
    <message>
        <source>Only a &amp;breach of rules was shown, no criminal offence</source>
        <translation>Alleen een &amp;overtreding van regels is gebleken, geen strafbaar feit</translation>
    </message>
    <message>
        <source>&amp;Nothing was shown</source>
        <translation>Er is &amp;niets gebleken</translation>
    </message>
    <message>
        <source>Choose the outcome to see what happens then.</source>
        <translation>Kies de uitkomst om te zien wat er dan gebeurt.</translation>
    </message>
    <message>
        <source>The recordings are kept until the matter is decided for good, and half a year after that. All access ends when it is closed.</source>
        <translation>De opnamen worden bewaard tot de zaak definitief is beslist, en nog een half jaar daarna. Bij het sluiten eindigt alle toegang.</translation>
    </message>
    <message>
        <source>The recordings are kept for the claim, and destroyed by themselves once the hold for it has ended. All access ends when it is closed.</source>
        <translation>De opnamen worden bewaard voor de vordering, en vanzelf vernietigd zodra het bewaarbevel daarvoor is geëindigd. Alle toegang eindigt bij het sluiten.</translation>
    </message>
    <message>
        <source>A second officer confirms it first.</source>
        <translation>Een tweede functionaris bevestigt het eerst.</translation>
    </message>
    <message>
        <source>Only a criminal offence lets recordings be kept.</source>
        <translation>Alleen bij een strafbaar feit mogen opnamen worden bewaard.</translation>
    </message>
    <message>
        <source>On %1 this is destroyed, by itself, and nobody is asked again:</source>
        <translation>Op %1 wordt dit vanzelf vernietigd, zonder dat er nog iets wordt gevraagd:</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s), with their call data, transcripts and notes</source>
        <translation>
            <numerusform>%n opname, met gespreksgegevens, transcriptie en notities</numerusform>
            <numerusform>%n opnamen, met gespreksgegevens, transcripties en notities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the dossier, with the name(s) of %n person(s)</source>
        <translation>
            <numerusform>het dossier, met de naam van %n persoon</numerusform>
            <numerusform>het dossier, met de namen van %n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>All access ends now. The case is never opened again. What stays is its number, its dates and the certificate.</source>
        <translation>Alle toegang eindigt nu. Het dossier gaat nooit meer open. Wat blijft zijn het nummer, de data en de vernietigingsverklaring.</translation>
    </message>
    <message>
        <source>What an order, a request or a hold for a claim keeps waits until that ends. Holds that name no claim end now.</source>
        <translation>Wat een bevel, een verzoek of een bewaarbevel voor een vordering bewaart, wacht tot dat eindigt. Bewaarbevelen die geen vordering noemen eindigen nu.</translation>
    </message>
    <message>
        <source>Choose the outcome first</source>
        <translation>Kies eerst de uitkomst</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) of reason needed</source>
        <translation>
            <numerusform>Nog %n teken reden nodig</numerusform>
            <numerusform>Nog %n tekens reden nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what follows from it</source>
        <translation>Geef aan wat erop volgt</translation>
    </message>
    <message>
        <source>Confirm that you understand what is destroyed</source>
        <translation>Bevestig dat u begrijpt wat er wordt vernietigd</translation>
    </message>
    <message>
        <source>Its key is destroyed and its file overwritten. An older backup, restored, does not bring it back; the certificate names the day on which the last backup that could hold it expires.</source>
        <translation>De sleutel wordt vernietigd en het bestand overschreven. Een oudere back-up die wordt teruggezet, haalt het niet terug; de verklaring noemt de dag waarop de laatste back-up die het kan bevatten, verloopt.</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseDetail</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>The case is closed: all access has ended</source>
        <translation>Het dossier is gesloten: alle toegang is beëindigd</translation>
    </message>
    <message>
        <source>Access is given once the case is approved</source>
        <translation>Toegang wordt gegeven zodra het dossier is vastgesteld</translation>
    </message>
    <message>
        <source>They were destroyed</source>
        <translation>Zij zijn vernietigd</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Er zijn er nog geen</translation>
    </message>
    <message>
        <source>You have no access to them (R-MON-ACCESS-01)</source>
        <translation>U heeft er geen toegang toe (R-MON-ACCESS-01)</translation>
    </message>
    <message>
        <source>Recordings are taken in once it has started, until it is closed</source>
        <translation>Opnamen worden binnengehaald vanaf de start tot het sluiten</translation>
    </message>
    <message>
        <source>Your changes of %1 were found again</source>
        <translation>Uw wijzigingen van %1 zijn teruggevonden</translation>
    </message>
    <message>
        <source>They are in the form and not saved yet.</source>
        <translation>Ze staan in het formulier en zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Your changes of %1 were not saved in time</source>
        <translation>Uw wijzigingen van %1 zijn niet op tijd opgeslagen</translation>
    </message>
    <message>
        <source>The case can no longer be changed. They are kept until you discard them.</source>
        <translation>Het dossier kan niet meer worden gewijzigd. Ze blijven bewaard tot u ze verwerpt.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Verwerpen wat is gewijzigd?</translation>
    </message>
    <message>
        <source>The case stays as it was last saved.</source>
        <translation>Het dossier blijft zoals het laatst is opgeslagen.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>monitoring case %1</source>
        <translation>controledossier %1</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseDossierTab</name>
    <message>
        <source>Monitoring case %1</source>
        <translation>Controledossier %1</translation>
    </message>
    <message>
        <source>The dossier was destroyed</source>
        <translation>Het dossier is vernietigd</translation>
    </message>
    <message>
        <source>It went with the case&apos;s vault. What stays is its number, its dates, its outcome and the certificate.</source>
        <translation>Het verdween met de kluis van het dossier. Wat blijft zijn het nummer, de data, de uitkomst en de vernietigingsverklaring.</translation>
    </message>
    <message>
        <source>You cannot read this dossier</source>
        <translation>U kunt dit dossier niet lezen</translation>
    </message>
    <message>
        <source>Your account does not have its key. Until it is put forward, a case is open to the officer who writes it alone.</source>
        <translation>Uw account heeft de sleutel ervan niet. Totdat een dossier is voorgelegd, is het alleen open voor de functionaris die het schrijft.</translation>
    </message>
    <message>
        <source>You have no access to this case</source>
        <translation>U heeft geen toegang tot dit dossier</translation>
    </message>
    <message>
        <source>A privacy officer gives it to named persons, for a time. Its number, period and counts can be seen by you.</source>
        <translation>Een privacyfunctionaris geeft die aan genoemde personen, voor een tijd. Het nummer, de periode en de aantallen kunt u wel zien.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Ter goedkeuring voorgelegd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Vastgesteld</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Made longer</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>tot en met %1: %2</translation>
    </message>
    <message>
        <source>Recorded until</source>
        <translation>Opgenomen tot en met</translation>
    </message>
    <message>
        <source>Works council told</source>
        <translation>Ondernemingsraad ingelicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier ogen</translation>
    </message>
    <message>
        <source>This organisation has one officer, who confirmed it in a separate step.</source>
        <translation>Deze organisatie heeft één functionaris, die haar in een afzonderlijke stap heeft bevestigd.</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseEndPanel</name>
    <message>
        <source>How the case ended</source>
        <translation>Hoe het dossier eindigde</translation>
    </message>
    <message>
        <source>What stands in the way of the destruction</source>
        <translation>Wat de vernietiging in de weg staat</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Vastgehouden door</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>nog niet beslist</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wacht op</translation>
    </message>
    <message>
        <source>a second officer, who confirms it</source>
        <translation>een tweede functionaris, die het bevestigt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolg</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>%1, by %2 and %3</source>
        <translation>%1, door %2 en %3</translation>
    </message>
    <message>
        <source>Decided for good</source>
        <translation>Definitief beslist</translation>
    </message>
    <message>
        <source>Persons told</source>
        <translation>Betrokkenen geïnformeerd</translation>
    </message>
    <message>
        <source>%1 (too late: it was due on %2)</source>
        <translation>%1 (te laat: het moest uiterlijk %2)</translation>
    </message>
    <message>
        <source>Persons to be told by</source>
        <translation>Betrokkenen informeren uiterlijk</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>van %1: %2</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>Vernietigd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Vernietigingsverklaring</translation>
    </message>
    <message>
        <source>Last backup gone</source>
        <translation>Laatste reservekopie vervallen</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
    <message>
        <source>%1, by itself; nobody is asked again</source>
        <translation>%1, vanzelf; er wordt niets meer gevraagd</translation>
    </message>
    <message>
        <source>Earlier day proposed</source>
        <translation>Eerdere dag voorgesteld</translation>
    </message>
    <message>
        <source>Outcome and destruction</source>
        <translation>Uitkomst en vernietiging</translation>
    </message>
    <message>
        <source>Nothing stands in the way of the destruction.</source>
        <translation>Niets staat de vernietiging in de weg.</translation>
    </message>
    <message>
        <source>What stands in the way, for each recording; what is not named here is destroyed on its day.</source>
        <translation>Wat in de weg staat, per opname; wat hier niet staat, wordt op de dag zelf vernietigd.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet bekend</translation>
    </message>
    <message>
        <source>Shows the certificate of its destruction</source>
        <translation>Toont de verklaring van de vernietiging</translation>
    </message>
    <message>
        <source>due on %1, once two officers have ordered it on the page Destruction</source>
        <translation>op %1, zodra twee functionarissen die op de pagina Vernietiging hebben opgedragen</translation>
    </message>
    <message>
        <source>by itself, once the hold for the claim has ended; on %1 at the earliest</source>
        <translation>vanzelf, zodra het bewaarbevel voor de vordering is geëindigd; op zijn vroegst op %1</translation>
    </message>
    <message>
        <source>The recordings are kept until the matter is decided for good, and half a year after that.</source>
        <translation>De opnamen worden bewaard totdat de zaak definitief is beslist, en nog een half jaar daarna.</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseGrantDialog</name>
    <message>
        <source>&amp;listen</source>
        <translation>be&amp;luisteren</translation>
    </message>
    <message>
        <source>&amp;read call data and transcripts</source>
        <translation>gespreksgegevens en transcripties &amp;lezen</translation>
    </message>
    <message>
        <source>e&amp;xport</source>
        <translation>e&amp;xporteren</translation>
    </message>
    <message>
        <source>Access to %1</source>
        <translation>Toegang tot %1</translation>
    </message>
    <message>
        <source>Nobody hears or reads recordings of a case without access in his own name, until a day. Each use is kept in the audit trail; when the case is closed, access ends at once (R-MON-ACCESS-01).</source>
        <translation>Niemand hoort of leest opnamen van een dossier zonder toegang op eigen naam, tot een dag. Elk gebruik blijft in het auditspoor; als het dossier sluit, eindigt de toegang meteen (R-MON-ACCESS-01).</translation>
    </message>
    <message>
        <source>nobody else has an account that may have it</source>
        <translation>niemand anders heeft een account dat die mag hebben</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>May:</source>
        <translation>Mag:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Vanaf:</translation>
    </message>
    <message>
        <source>&amp;Until and including:</source>
        <translation>&amp;Tot en met:</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>R&amp;eden:</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Toegang geven</translation>
    </message>
    <message>
        <source>Choose who gets it first</source>
        <translation>Kies eerst wie die krijgt</translation>
    </message>
    <message>
        <source>Choose what for first</source>
        <translation>Kies eerst waarvoor</translation>
    </message>
    <message>
        <source>The last day is before the first one</source>
        <translation>De laatste dag ligt vóór de eerste</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) of reason needed</source>
        <translation>
            <numerusform>Nog %n teken reden nodig</numerusform>
            <numerusform>Nog %n tekens reden nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a privacy officer may export</source>
        <translation>Alleen een privacyfunctionaris mag exporteren</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseGrantsPanel</name>
    <message>
        <source>Give access…</source>
        <translation>Toegang geven…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Intrekken…</translation>
    </message>
    <message>
        <source>Only who is named here hears, reads or exports recordings of this case, and only until the day that is said. Officers are no exception.</source>
        <translation>Alleen wie hier staat, hoort, leest of exporteert opnamen van dit dossier, en alleen tot en met de genoemde dag. Functionarissen zijn geen uitzondering.</translation>
    </message>
    <message>
        <source>Nobody has access</source>
        <translation>Niemand heeft toegang</translation>
    </message>
    <message>
        <source>Recording can start once at least one named person may evaluate what comes in.</source>
        <translation>Het opnemen kan starten zodra minstens één genoemde persoon mag beoordelen wat binnenkomt.</translation>
    </message>
    <message>
        <source>Access to this case</source>
        <translation>Toegang tot dit dossier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot en met</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeven door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>revoked on %1</source>
        <translation>ingetrokken op %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>not yet begun</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>van kracht</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>onbekend account</translation>
    </message>
    <message>
        <source>Takes the access, and the key, away at once</source>
        <translation>Neemt de toegang, en de sleutel, meteen weg</translation>
    </message>
    <message>
        <source>Select somebody first</source>
        <translation>Selecteer eerst iemand</translation>
    </message>
    <message>
        <source>This access has ended</source>
        <translation>Deze toegang is beëindigd</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseHeader</name>
    <message>
        <source>All cases</source>
        <translation>Alle dossiers</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Binnenhalen…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n opname</numerusform>
            <numerusform>%n opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>covert</source>
        <translation>heimelijk</translation>
    </message>
    <message>
        <source>Shows the recordings of this case alone</source>
        <translation>Toont alleen de opnamen van dit dossier</translation>
    </message>
    <message>
        <source>Takes recordings into this case</source>
        <translation>Haalt opnamen binnen in dit dossier</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>The file of this case as a PDF, or what the works council may read of it</source>
        <translation>Het dossier als pdf, of wat de ondernemingsraad ervan mag lezen</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseHistoryPanel</name>
    <message>
        <source>Steps of this case</source>
        <translation>Stappen van dit dossier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Rules asked</source>
        <translation>Getoetste regels</translation>
    </message>
    <message>
        <source>by its date</source>
        <translation>door de datum</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseListModel</name>
    <message>
        <source>%1; longer period proposed</source>
        <translation>%1; langere periode voorgesteld</translation>
    </message>
    <message>
        <source>%1; closing proposed</source>
        <translation>%1; sluiten voorgesteld</translation>
    </message>
    <message>
        <source>%1; earlier day proposed</source>
        <translation>%1; eerdere dag voorgesteld</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>vernietigingsverklaring %1</translation>
    </message>
    <message>
        <source>%1 (changes not saved)</source>
        <translation>%1 (wijzigingen niet opgeslagen)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseListPane</name>
    <message>
        <source>Open a case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Monitoring cases</source>
        <translation>Controledossiers</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a case and what is due</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) that a case waits for</source>
        <translation>
            <numerusform>%n dag waarop een dossier wacht</numerusform>
            <numerusform>%n dagen waarop een dossier wacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>None in this state</source>
        <translation>Geen met deze status</translation>
    </message>
    <message>
        <source>Choose another state above to see the others.</source>
        <translation>Kies hierboven een andere status om de overige te zien.</translation>
    </message>
    <message>
        <source>No monitoring case</source>
        <translation>Geen controledossier</translation>
    </message>
    <message>
        <source>Recordings made to serve callers are never used to check an employee. Where there is a concrete suspicion and nothing else works, a case lays down who is recorded, why, on which lines and for how long, before the first call. The form leads through it.</source>
        <translation>Opnamen die voor de dienstverlening zijn gemaakt, worden nooit gebruikt om een medewerker te controleren. Waar een concrete verdenking is en niets anders werkt, legt een dossier vóór het eerste gesprek vast wie wordt opgenomen, waarom, op welke lijnen en hoe lang. Het formulier leidt erdoorheen.</translation>
    </message>
    <message>
        <source>No case is yours</source>
        <translation>Geen dossier van u</translation>
    </message>
    <message>
        <source>A case appears here while you have access to it. A privacy officer gives it, for a time.</source>
        <translation>Een dossier staat hier zolang u er toegang toe heeft. Een privacyfunctionaris geeft die, voor een tijd.</translation>
    </message>
    <message>
        <source>A case appears here once a privacy officer opens one: its number, period and counts, and nobody&apos;s name.</source>
        <translation>Een dossier staat hier zodra een privacyfunctionaris er een opent: het nummer, de periode en de aantallen, en niemands naam.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>The selected case as a PDF for the works council: without names</source>
        <translation>Het gekozen dossier als pdf voor de ondernemingsraad: zonder namen</translation>
    </message>
    <message>
        <source>The file of the selected case as a PDF, or what the works council may read of it</source>
        <translation>Het gekozen dossier als pdf, of wat de ondernemingsraad ervan mag lezen</translation>
    </message>
</context>
<context>
    <name>voicelog::CaseRulesPanel</name>
    <message>
        <source>Before it can be put forward</source>
        <translation>Voordat het kan worden voorgelegd</translation>
    </message>
    <message>
        <source>Before a second officer can approve it</source>
        <translation>Voordat een tweede functionaris het kan vaststellen</translation>
    </message>
    <message>
        <source>Before recording can start</source>
        <translation>Voordat het opnemen kan starten</translation>
    </message>
    <message>
        <source>Before it can be closed</source>
        <translation>Voordat het kan worden gesloten</translation>
    </message>
    <message>
        <source>There is a concrete, dated suspicion with a source</source>
        <translation>Er is een concrete, gedateerde verdenking met bron</translation>
    </message>
    <message>
        <source>Recording is the last resort</source>
        <translation>Opnemen is de laatste uitweg</translation>
    </message>
    <message>
        <source>Period and lines are set, and no longer than allowed</source>
        <translation>Periode en lijnen liggen vast, en niet langer dan mag</translation>
    </message>
    <message>
        <source>The interest was weighed for this case, and outweighs</source>
        <translation>Het belang is voor dit dossier afgewogen, en weegt zwaarder</translation>
    </message>
    <message>
        <source>The register and the DPIA show it to the supervisor</source>
        <translation>Het register en de DPIA tonen het de toezichthouder</translation>
    </message>
    <message>
        <source>The risks were assessed (DPIA)</source>
        <translation>De risico&apos;s zijn beoordeeld (DPIA)</translation>
    </message>
    <message>
        <source>Where a high risk is left, the supervisor was consulted</source>
        <translation>Bij een hoog restrisico is de toezichthouder geraadpleegd</translation>
    </message>
    <message>
        <source>The conditions for recording covertly are met, each of them</source>
        <translation>Aan elke voorwaarde voor heimelijk opnemen is voldaan</translation>
    </message>
    <message>
        <source>The works council consented to the scheme and knows of the case</source>
        <translation>De ondernemingsraad stemde in met de regeling en weet van het dossier</translation>
    </message>
    <message>
        <source>Employees were told that, why and how calls are recorded</source>
        <translation>Medewerkers weten dat, waarom en hoe gesprekken worden opgenomen</translation>
    </message>
    <message>
        <source>The persons are told afterwards, in time</source>
        <translation>De betrokkenen worden achteraf geïnformeerd, op tijd</translation>
    </message>
    <message>
        <source>What shows no offence is destroyed in time</source>
        <translation>Wat geen strafbaar feit toont, wordt op tijd vernietigd</translation>
    </message>
    <message>
        <source>Only named persons have access, until a day</source>
        <translation>Alleen genoemde personen hebben toegang, tot een dag</translation>
    </message>
    <message numerus="yes">
        <source>Judged for %1: %n rule(s) stand in the way of the next step.</source>
        <translation>
            <numerusform>Getoetst voor %1: %n regel staat de volgende stap in de weg.</numerusform>
            <numerusform>Getoetst voor %1: %n regels staan de volgende stap in de weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged for %1: the rules of the next step hold.</source>
        <translation>Getoetst voor %1: aan de regels van de volgende stap is voldaan.</translation>
    </message>
    <message>
        <source>The case is closed: there is no next step, and it is never opened again.</source>
        <translation>Het dossier is gesloten: er is geen volgende stap, en het gaat nooit meer open.</translation>
    </message>
    <message>
        <source>It is approved by another officer than the one who puts it forward; nobody whom it is about takes part.</source>
        <translation>Het wordt vastgesteld door een andere functionaris dan wie het voorlegt; wie het betreft, doet niet mee.</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Stuk openen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
</context>
<context>
    <name>voicelog::CertificateCheckDialog</name>
    <message>
        <source>Check with another &amp;key…</source>
        <translation>Met een andere &amp;sleutel controleren…</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Een verklaring controleren</translation>
    </message>
    <message>
        <source>What the certificate says</source>
        <translation>Wat de verklaring zegt</translation>
    </message>
    <message>
        <source>The public key of the archive that made the certificate, in a file that its organisation hands out</source>
        <translation>De openbare sleutel van het archief dat de verklaring maakte, in een bestand dat de organisatie verstrekt</translation>
    </message>
    <message>
        <source>This certificate is of another archive</source>
        <translation>Deze verklaring is van een ander archief</translation>
    </message>
    <message>
        <source>Choose the public key that its organisation hands out, to check it.</source>
        <translation>Kies de openbare sleutel die de organisatie verstrekt om haar te controleren.</translation>
    </message>
    <message>
        <source>This certificate is genuine and unchanged</source>
        <translation>Deze verklaring is echt en onveranderd</translation>
    </message>
    <message>
        <source>Signed by %1 on %2. Checked: %3.</source>
        <translation>Ondertekend door %1 op %2. Gecontroleerd: %3.</translation>
    </message>
    <message>
        <source>Choose a public key</source>
        <translation>Een openbare sleutel kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>voicelog::CertificatesPane</name>
    <message>
        <source>Certificates of destruction</source>
        <translation>Vernietigingsverklaringen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What was destroyed</source>
        <translation>Wat is vernietigd</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Executed</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>No certificate is chosen</source>
        <translation>Geen verklaring gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to read it.</source>
        <translation>Kies er een in de lijst om haar te lezen.</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>Een verklaring controleren…</translation>
    </message>
    <message>
        <source>Save signed file…</source>
        <translation>Ondertekend bestand opslaan…</translation>
    </message>
    <message>
        <source>A file of this or another archive: is it genuine, and unchanged?</source>
        <translation>Een bestand van dit of een ander archief: is het echt en onveranderd?</translation>
    </message>
    <message>
        <source>JSON that anybody can check with this archive&apos;s public key, without the archive</source>
        <translation>JSON die iedereen met de openbare sleutel van dit archief kan controleren, zonder het archief</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>The certificate on paper, to print or to save as PDF</source>
        <translation>De verklaring op papier, om af te drukken of als pdf op te slaan</translation>
    </message>
    <message>
        <source>Nothing was destroyed yet</source>
        <translation>Er is nog niets vernietigd</translation>
    </message>
    <message>
        <source>Every destruction leaves a certificate: what was destroyed, why, how and when, and nothing about the people on the recordings.</source>
        <translation>Elke vernietiging laat een verklaring achter: wat is vernietigd, waarom, hoe en wanneer, en niets over de mensen op de opnamen.</translation>
    </message>
    <message>
        <source>Save the signed certificate</source>
        <translation>De ondertekende verklaring opslaan</translation>
    </message>
    <message>
        <source>Certificates (*.json)</source>
        <translation>Verklaringen (*.json)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 is opgeslagen</translation>
    </message>
    <message>
        <source>Whoever gets it can check it with this archive&apos;s public key.</source>
        <translation>Wie haar krijgt, kan haar controleren met de openbare sleutel van dit archief.</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Een verklaring controleren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
</context>
<context>
    <name>voicelog::ChangeRoleDialog</name>
    <message>
        <source>Change the role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rol wijzigen</translation>
    </message>
    <message>
        <source>The role of %1 is “%2” now.</source>
        <translation>De rol van %1 is nu “%2”.</translation>
    </message>
    <message>
        <source>New &amp;role:</source>
        <translation>Nieuwe &amp;rol:</translation>
    </message>
    <message>
        <source>What follows:</source>
        <translation>Wat volgt:</translation>
    </message>
    <message>
        <source>Nothing: this is the present role.</source>
        <translation>Niets: dit is de huidige rol.</translation>
    </message>
    <message>
        <source>No vault is taken back: the account holds none.</source>
        <translation>Er wordt geen kluis teruggenomen: het account heeft er geen.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of %n vault(s) are taken back: they were granted for the former role. Grant again what the new one needs.</source>
        <translation>
            <numerusform>De sleutel van %n kluis wordt teruggenomen: die was toegekend voor de vorige rol. Ken opnieuw toe wat de nieuwe nodig heeft.</numerusform>
            <numerusform>De sleutels van %n kluizen worden teruggenomen: ze waren toegekend voor de vorige rol. Ken opnieuw toe wat de nieuwe nodig heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the account is open now, nothing more can be done until it is unlocked again.</source>
        <translation>Waar het account nu open is, kan niets meer worden gedaan tot het opnieuw wordt ontgrendeld.</translation>
    </message>
    <message>
        <source>A privacy officer may do everything but confirm their own proposals.</source>
        <translation>Een privacyfunctionaris mag alles behalve eigen voorstellen bevestigen.</translation>
    </message>
    <message>
        <source>Four eyes are in force: make sure that two privacy officers remain.</source>
        <translation>Het vierogenprincipe geldt: zorg dat er twee privacyfunctionarissen overblijven.</translation>
    </message>
    <message>
        <source>Choose another role first</source>
        <translation>Kies eerst een andere rol</translation>
    </message>
    <message>
        <source>The role of %1 is “%2” now</source>
        <translation>De rol van %1 is nu “%2”</translation>
    </message>
</context>
<context>
    <name>voicelog::ClipboardGuard</name>
    <message numerus="yes">
        <source>Copied. It is taken off the clipboard after %n second(s) and when the archive locks. Other programs may have read it by then, and a clipboard history may keep it; an export is safer.</source>
        <translation>
            <numerusform>Gekopieerd. Het gaat na %n seconde van het klembord af, en ook als het archief wordt vergrendeld. Andere programma’s kunnen het dan al hebben gelezen, en een klembordgeschiedenis kan het bewaren; exporteren is veiliger.</numerusform>
            <numerusform>Gekopieerd. Het gaat na %n seconden van het klembord af, en ook als het archief wordt vergrendeld. Andere programma’s kunnen het dan al hebben gelezen, en een klembordgeschiedenis kan het bewaren; exporteren is veiliger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ConditionsPanel</name>
    <message>
        <source>An approved balancing record is in force</source>
        <translation>Er geldt een goedgekeurde belangenafweging</translation>
    </message>
    <message>
        <source>The processing register has an active entry for it</source>
        <translation>Het verwerkingsregister heeft er een actieve regel voor</translation>
    </message>
    <message>
        <source>Employees were told beforehand: how, what and when</source>
        <translation>Medewerkers wisten vooraf: hoe, wat en wanneer</translation>
    </message>
    <message>
        <source>The works council consented</source>
        <translation>De ondernemingsraad stemde in</translation>
    </message>
    <message>
        <source>The risks were assessed (DPIA), or it is reasoned why not</source>
        <translation>De risico&apos;s zijn beoordeeld (DPIA), of het is gemotiveerd waarom niet</translation>
    </message>
    <message>
        <source>Where a high risk is left, the supervisor was consulted</source>
        <translation>Bij een hoog restrisico is de toezichthouder geraadpleegd</translation>
    </message>
    <message>
        <source>No public authority rests its task on legitimate interest</source>
        <translation>Geen overheidsinstantie baseert haar taak op gerechtvaardigd belang</translation>
    </message>
    <message>
        <source>The supervisor was notified, or an exemption applied</source>
        <translation>Het is gemeld bij de toezichthouder, of er gold een vrijstelling</translation>
    </message>
    <message>
        <source>The balancing record was reviewed in time</source>
        <translation>De belangenafweging is op tijd herzien</translation>
    </message>
    <message>
        <source>The balancing record has a summary in plain words</source>
        <translation>De belangenafweging heeft een begrijpelijke samenvatting</translation>
    </message>
    <message>
        <source>The register entry was reviewed and says what the programme says</source>
        <translation>De registerregel is herzien en zegt wat de regeling zegt</translation>
    </message>
    <message>
        <source>A signal tells the employee that recording begins</source>
        <translation>Een signaal vertelt de medewerker dat de opname begint</translation>
    </message>
    <message>
        <source>Judged for %1: everything that the law asks for is there.</source>
        <translation>Getoetst voor %1: alles wat de wet vraagt is er.</translation>
    </message>
    <message>
        <source>Judged for %1: the rules hold; the record itself is not complete.</source>
        <translation>Getoetst voor %1: aan de regels is voldaan; de regeling zelf is niet volledig.</translation>
    </message>
    <message numerus="yes">
        <source>Judged for %1: %n rule(s) stand in the way.</source>
        <translation>
            <numerusform>Getoetst voor %1: %n regel staat in de weg.</numerusform>
            <numerusform>Getoetst voor %1: %n regels staan in de weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed before it can be active</source>
        <translation>Nodig voordat zij in werking kan zijn</translation>
    </message>
    <message>
        <source>Still empty in the record: %1.</source>
        <translation>Nog leeg in de regeling: %1.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Good to watch</source>
        <translation>Goed om te bewaken</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Kiezen</translation>
    </message>
</context>
<context>
    <name>voicelog::ConflictDialog</name>
    <message>
        <source>Changed by someone else</source>
        <translation>Gewijzigd door iemand anders</translation>
    </message>
    <message>
        <source>While you were working, someone else stored another version of the %1. Nothing of yours is lost. Choose for each line which one to keep.</source>
        <translation>Terwijl u bezig was, heeft iemand anders een andere versie opgeslagen (%1). Er is niets van u verloren. Kies per regel welke u wilt houden.</translation>
    </message>
    <message>
        <source>Yours, not stored yet</source>
        <translation>Van u, nog niet opgeslagen</translation>
    </message>
    <message>
        <source>Theirs, stored</source>
        <translation>Van de ander, opgeslagen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alles van mij</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alles van de ander</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Keuze bewaren</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leeg)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>van u</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>van de ander</translation>
    </message>
    <message>
        <source>%1
(both changed it)</source>
        <translation>%1
(door beiden gewijzigd)</translation>
    </message>
    <message>
        <source>Choose one of the two in each line first</source>
        <translation>Kies eerst in elke regel een van beide</translation>
    </message>
</context>
<context>
    <name>voicelog::CopyDecisionDialog</name>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Grond:</translation>
    </message>
    <message>
        <source>&amp;Weighing:</source>
        <translation>&amp;Afweging:</translation>
    </message>
    <message>
        <source>What the person gets of %1</source>
        <translation>Wat de persoon krijgt van %1</translation>
    </message>
    <message>
        <source>That somebody else&apos;s voice is on it is no reason to refuse all of it: mute it, or write the call out, first. What is left out or refused is weighed in words, which a second officer reads.</source>
        <translation>Dat er een andere stem op staat is geen reden om alles te weigeren: maak die onhoorbaar, of schrijf het gesprek uit. Wat wordt weggelaten of geweigerd wordt in woorden afgewogen, en een tweede functionaris leest dat.</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message>
        <source>The &amp;person gets:</source>
        <translation>De &amp;persoon krijgt:</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Choose the ground first</source>
        <translation>Kies eerst de grond</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>nog %n teken nodig</numerusform>
            <numerusform>nog %n tekens nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Weggelaten:</translation>
    </message>
    <message>
        <source>&amp;Mark…</source>
        <translation>&amp;Markeren…</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Er is niets gemarkeerd</translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es), %1 together</source>
        <translation>
            <numerusform>%n fragment, samen %1</numerusform>
            <numerusform>%n fragmenten, samen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark first what is left out</source>
        <translation>Markeer eerst wat weg blijft</translation>
    </message>
</context>
<context>
    <name>voicelog::CouncilDesk</name>
    <message>
        <source>Nullity invoked</source>
        <translation>Nietigheid ingeroepen</translation>
    </message>
    <message>
        <source>Permission of the court</source>
        <translation>Toestemming van de kantonrechter</translation>
    </message>
    <message>
        <source>Collective agreement</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Nullity invoked on</source>
        <translation>Nietigheid ingeroepen op</translation>
    </message>
    <message>
        <source>Secrecy (WOR art. 20)</source>
        <translation>Geheimhouding (WOR art. 20)</translation>
    </message>
    <message>
        <source>until %1: keep it to yourself</source>
        <translation>tot en met %1: houd het voor u</translation>
    </message>
    <message>
        <source>keep it to yourself</source>
        <translation>houd het voor u</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Besloten</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nieuw dossier</translation>
    </message>
    <message>
        <source>Find in the records</source>
        <translation>Zoeken in de dossiers</translation>
    </message>
    <message>
        <source>No works-council record yet</source>
        <translation>Nog geen OR-dossier</translation>
    </message>
    <message>
        <source>Requests for consent appear here once they are put to the council.</source>
        <translation>Instemmingsverzoeken verschijnen hier zodra zij aan de ondernemingsraad zijn voorgelegd.</translation>
    </message>
    <message>
        <source>A scheme that watches employees or keeps data about them needs the works council&apos;s consent (WOR art. 27). What was asked, told and decided is kept here.</source>
        <translation>Een regeling die medewerkers volgt of gegevens over hen bewaart, heeft instemming van de ondernemingsraad nodig (WOR art. 27). Wat is gevraagd, meegedeeld en besloten staat hier.</translation>
    </message>
    <message>
        <source>No record is open</source>
        <translation>Er is geen dossier geopend</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Decision…</source>
        <translation>Besluit…</translation>
    </message>
    <message>
        <source>Nullity…</source>
        <translation>Nietigheid…</translation>
    </message>
    <message>
        <source>Store or discard what was changed first</source>
        <translation>Sla eerst op of verwerp wat is gewijzigd</translation>
    </message>
</context>
<context>
    <name>voicelog::DBusLockTrigger</name>
    <message>
        <source>Locking the archive</source>
        <translation>Het archief vergrendelen</translation>
    </message>
</context>
<context>
    <name>voicelog::DecisionDialog</name>
    <message>
        <source>Decision about %1</source>
        <translation>Besluit over %1</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Besluit:</translation>
    </message>
    <message>
        <source>On the &amp;day:</source>
        <translation>Op de &amp;dag:</translation>
    </message>
    <message>
        <source>&amp;Conditions:</source>
        <translation>&amp;Voorwaarden:</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Write down the conditions first</source>
        <translation>Schrijf eerst de voorwaarden op</translation>
    </message>
</context>
<context>
    <name>voicelog::DurationSpin</name>
    <message>
        <source>any</source>
        <translation>elke</translation>
    </message>
</context>
<context>
    <name>voicelog::EditionRules</name>
    <message>
        <source>making</source>
        <translation>maken</translation>
    </message>
    <message>
        <source>keeping</source>
        <translation>bewaren</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeling</translation>
    </message>
    <message>
        <source>blocks, no exception</source>
        <translation>blokkeert, zonder uitzondering</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blokkeert</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>waarschuwt</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>ter informatie</translation>
    </message>
    <message>
        <source>Find a rule, an article, a word</source>
        <translation>Zoek een regel, een artikel, een woord</translation>
    </message>
    <message>
        <source>Find a rule</source>
        <translation>Zoek een regel</translation>
    </message>
    <message>
        <source>Rules of this edition</source>
        <translation>Regels van deze editie</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says when it does not hold</source>
        <translation>Wat zij zegt als er niet aan is voldaan</translation>
    </message>
    <message>
        <source>Judged on</source>
        <translation>Getoetst op</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>The chosen rule in full</source>
        <translation>De gekozen regel voluit</translation>
    </message>
    <message>
        <source>No rule has these words.</source>
        <translation>Geen regel bevat deze woorden.</translation>
    </message>
    <message>
        <source>The sentence it rests on</source>
        <translation>De zin waarop zij rust</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Wat wordt getoetst</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Feiten</translation>
    </message>
    <message>
        <source>What cures it</source>
        <translation>Wat het herstelt</translation>
    </message>
</context>
<context>
    <name>voicelog::EditionsPage</name>
    <message>
        <source>comes with the program</source>
        <translation>komt met het programma</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>waits for a second officer</source>
        <translation>wacht op een tweede functionaris</translation>
    </message>
    <message>
        <source>published</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>verworpen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot en met %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Rules of law</source>
        <translation>Regels van het recht</translation>
    </message>
    <message>
        <source>&amp;Draft from this…</source>
        <translation>&amp;Concept hiervan…</translation>
    </message>
    <message>
        <source>&amp;Propose…</source>
        <translation>&amp;Voorstellen…</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Publiceren</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Toon de plaats</translation>
    </message>
    <message>
        <source>Editions of the law</source>
        <translation>Regeledities</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Editie</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regels</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>(cannot be read yet)</source>
        <translation>(nog niet leesbaar)</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisie %1</translation>
    </message>
    <message>
        <source>This text</source>
        <translation>Deze tekst</translation>
    </message>
    <message>
        <source>A draft that cannot be read yet</source>
        <translation>Een concept dat nog niet leesbaar is</translation>
    </message>
    <message>
        <source>%1, revision %2, %3</source>
        <translation>%1, revisie %2, %3</translation>
    </message>
    <message>
        <source>reviewed by a legal specialist on %1</source>
        <translation>beoordeeld door een juridisch specialist op %1</translation>
    </message>
    <message>
        <source>not yet reviewed by a legal specialist (R-ADVICE-01)</source>
        <translation>nog niet beoordeeld door een juridisch specialist (R-ADVICE-01)</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reden: %1</translation>
    </message>
    <message>
        <source>A draft judges nothing until two officers have published it.</source>
        <translation>Een concept toetst niets totdat twee functionarissen het hebben gepubliceerd.</translation>
    </message>
    <message>
        <source>Ask a second officer to publish this draft</source>
        <translation>Vraag een tweede functionaris dit concept te publiceren</translation>
    </message>
    <message>
        <source>Only a draft can be proposed</source>
        <translation>Alleen een concept kan worden voorgesteld</translation>
    </message>
    <message>
        <source>You proposed it: another officer must publish it</source>
        <translation>U stelde dit voor: een andere functionaris moet het publiceren</translation>
    </message>
    <message>
        <source>From now on recordings are judged by it</source>
        <translation>Vanaf dan worden opnamen hieraan getoetst</translation>
    </message>
    <message>
        <source>Propose the draft first</source>
        <translation>Stel het concept eerst voor</translation>
    </message>
    <message>
        <source>Propose this edition</source>
        <translation>Deze editie voorstellen</translation>
    </message>
    <message>
        <source>Why is it published? (20 to 4000 characters)</source>
        <translation>Waarom wordt zij gepubliceerd? (20 tot 4000 tekens)</translation>
    </message>
    <message>
        <source>Publish the edition</source>
        <translation>Editie publiceren</translation>
    </message>
    <message>
        <source>Publish %1? Recordings are judged by it from the next unlock on, and it can never be changed.</source>
        <translation>%1 publiceren? Opnamen worden eraan getoetst vanaf de volgende ontgrendeling, en zij kan nooit meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publiceren</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Concept verwerpen</translation>
    </message>
    <message>
        <source>Discard this draft of %1?</source>
        <translation>Dit concept van %1 verwerpen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
</context>
<context>
    <name>voicelog::ExportDialog</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>The copy leaves the archive: it is no longer encrypted, nor destroyed when its term ends. Who exported it, when and why is kept in the audit trail.</source>
        <translation>De kopie verlaat het archief: ze is niet meer versleuteld en wordt niet vernietigd als de bewaartermijn eindigt. Wie exporteerde, wanneer en waarom, wordt vastgelegd in het controlespoor.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>the original, both files of the two legs</source>
        <translation>het origineel, beide bestanden van de twee kanten</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>het origineel</translation>
    </message>
    <message>
        <source>the original, byte for byte (%1)</source>
        <translation>het origineel, byte voor byte (%1)</translation>
    </message>
    <message>
        <source>WAV, 16 bits: plays everywhere</source>
        <translation>WAV, 16 bits: speelt overal af</translation>
    </message>
    <message>
        <source>FLAC: as good as WAV and about half as large</source>
        <translation>FLAC: even goed als WAV en ongeveer half zo groot</translation>
    </message>
    <message>
        <source>As:</source>
        <translation>Als:</translation>
    </message>
    <message>
        <source>the whole recording (%1)</source>
        <translation>de hele opname (%1)</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>de selectie</translation>
    </message>
    <message>
        <source>the selection, %1 to %2</source>
        <translation>de selectie, %1 tot %2</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Wat:</translation>
    </message>
    <message>
        <source>Why this copy is needed, and for whom (a role, no names)</source>
        <translation>Waarom deze kopie nodig is, en voor wie (een rol, geen namen)</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>a file that is not there yet</source>
        <translation>een bestand dat nog niet bestaat</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>&amp;To the file:</source>
        <translation>&amp;Naar het bestand:</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Het is bezig</translation>
    </message>
    <message numerus="yes">
        <source>The reason must have at least %n characters</source>
        <translation>
            <numerusform>De reden moet ten minste %n teken hebben</numerusform>
            <numerusform>De reden moet ten minste %n tekens hebben</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is too long</source>
        <translation>De reden is te lang</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Kies eerst een bestand</translation>
    </message>
    <message>
        <source>%1 of at least %2 characters</source>
        <translation>%1 van ten minste %2 tekens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln teken</numerusform>
            <numerusform>%Ln tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a stretch in the timeline first</source>
        <translation>Selecteer eerst een stuk in de tijdlijn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Geëxporteerd naar %1</translation>
    </message>
    <message>
        <source>Delete the copy as soon as it is no longer needed.</source>
        <translation>Verwijder de kopie zodra ze niet meer nodig is.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>silent where it is marked as masked, private or payment data</source>
        <translation>stil waar het als afgeschermd, privé of betaalgegevens is gemarkeerd</translation>
    </message>
    <message>
        <source>Opus: good enough for speech and a fifth as large as WAV</source>
        <translation>Opus: goed genoeg voor spraak en een vijfde zo groot als WAV</translation>
    </message>
    <message>
        <source>The original is one whole; choose another format to leave something out</source>
        <translation>Het origineel is één geheel; kies een ander formaat om iets weg te laten</translation>
    </message>
    <message>
        <source>The original is one whole; choose another format for a part of it</source>
        <translation>Het origineel is één geheel; kies een ander formaat voor een deel ervan</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln recordings</source>
        <translation>
            <numerusform>%Ln opname exporteren</numerusform>
            <numerusform>%Ln opnamen exporteren</numerusform>
        </translation>
    </message>
    <message>
        <source>vCon: the sound, the call data and the words in one file</source>
        <translation>vCon: geluid, gespreksgegevens en tekst in één bestand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln whole recordings</source>
        <translation>
            <numerusform>%Ln hele opname</numerusform>
            <numerusform>%Ln hele opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>a folder, in which each gets a file</source>
        <translation>een map, waarin elke opname een bestand krijgt</translation>
    </message>
    <message>
        <source>&amp;To the folder:</source>
        <translation>&amp;Naar de map:</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Kies eerst een map</translation>
    </message>
    <message>
        <source>A vCon is of a whole call</source>
        <translation>Een vCon is van een heel gesprek</translation>
    </message>
    <message>
        <source>%1 of %2 were exported to %3</source>
        <translation>%1 van de %2 zijn geëxporteerd naar %3</translation>
    </message>
    <message>
        <source>Not exported: %1. %2</source>
        <translation>Niet geëxporteerd: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings exported to %1</source>
        <translation>
            <numerusform>%Ln opname geëxporteerd naar %1</numerusform>
            <numerusform>%Ln opnamen geëxporteerd naar %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::FilterBar</name>
    <message>
        <source>Search recordings</source>
        <translation>Opnamen zoeken</translation>
    </message>
    <message>
        <source>Search names, numbers, references, lines, labels and transcripts</source>
        <translation>Zoek in namen, nummers, kenmerken, lijnen, fragmenten en transcripties</translation>
    </message>
    <message>
        <source>Words, or their beginnings; all of them must occur (%1)</source>
        <translation>Woorden, of het begin ervan; alle moeten voorkomen (%1)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bewaarde filters</translation>
    </message>
    <message>
        <source>Filters you saved; they are kept in the archive, for you alone</source>
        <translation>Filters die u bewaarde; ze staan in het archief, alleen voor u</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings</source>
        <translation>
            <numerusform>%Ln opname</numerusform>
            <numerusform>%Ln opnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Telt…</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Minder filters</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Meer filters</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide these fields; the filters go on</source>
        <translation>Deze velden verbergen; de filters blijven gelden</translation>
    </message>
    <message>
        <source>Filter by number, party, line, programme, direction, state, period or duration</source>
        <translation>Filteren op nummer, deelnemer, lijn, regeling, richting, status, periode of duur</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Dit filter bewaren…</translation>
    </message>
    <message>
        <source>Nothing is filtered now, so there is nothing to save</source>
        <translation>Er wordt nu niets gefilterd, dus er is niets te bewaren</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Een bewaard filter verwijderen</translation>
    </message>
</context>
<context>
    <name>voicelog::FilterChips</name>
    <message>
        <source>%1: remove this filter</source>
        <translation>%1: dit filter verwijderen</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 verwijderen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle filters wissen</translation>
    </message>
</context>
<context>
    <name>voicelog::FilterPanel</name>
    <message>
        <source>Telephone &amp;number:</source>
        <translation>Telefoon&amp;nummer:</translation>
    </message>
    <message>
        <source>number or last digits</source>
        <translation>nummer of laatste cijfers</translation>
    </message>
    <message>
        <source>&amp;Party:</source>
        <translation>D&amp;eelnemer:</translation>
    </message>
    <message>
        <source>beginning of a name</source>
        <translation>begin van een naam</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Lijn:</translation>
    </message>
    <message>
        <source>P&amp;rogramme:</source>
        <translation>&amp;Regeling:</translation>
    </message>
    <message>
        <source>&amp;Direction:</source>
        <translation>R&amp;ichting:</translation>
    </message>
    <message>
        <source>Any direction</source>
        <translation>Elke richting</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Status:</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Elke status</translation>
    </message>
    <message>
        <source>P&amp;eriod:</source>
        <translation>&amp;Periode:</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Eerste dag van de periode</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Laatste dag van de periode</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Days:</source>
        <translation>Dagen:</translation>
    </message>
    <message>
        <source>Shortest duration</source>
        <translation>Kortste duur</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>Langste duur</translation>
    </message>
    <message>
        <source>D&amp;uration:</source>
        <translation>&amp;Duur:</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Alle regelingen</translation>
    </message>
    <message numerus="yes">
        <source>%n programmes</source>
        <translation>
            <numerusform>%n regeling</numerusform>
            <numerusform>%n regelingen</numerusform>
        </translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle lijnen</translation>
    </message>
    <message>
        <source>Choose “%1” as the period first</source>
        <translation>Kies eerst “%1” als periode</translation>
    </message>
    <message>
        <source>&amp;Fails rule:</source>
        <translation>&amp;Voldoet niet aan:</translation>
    </message>
    <message>
        <source>Any or none</source>
        <translation>Elke of geen</translation>
    </message>
</context>
<context>
    <name>voicelog::FormCellDelegate</name>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
</context>
<context>
    <name>voicelog::FormDateEditor</name>
    <message>
        <source>e.g. %1</source>
        <translation>bijv. %1</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Kiezen in een kalender</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Kiezen in een kalender (Alt+Omlaag)</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Dit is geen datum</translation>
    </message>
</context>
<context>
    <name>voicelog::FormDocument</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>Niets ingevuld</translation>
    </message>
</context>
<context>
    <name>voicelog::FormEditor</name>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(geen)</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, verplicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
</context>
<context>
    <name>voicelog::FormTable</name>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Toevoegen aan: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Verwijderen uit: %1</translation>
    </message>
    <message>
        <source>Remove the selected line</source>
        <translation>De gekozen regel verwijderen</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Er is niets te verwijderen</translation>
    </message>
    <message>
        <source>Select a line first</source>
        <translation>Kies eerst een regel</translation>
    </message>
</context>
<context>
    <name>voicelog::FormTextEditor</name>
    <message>
        <source>Too long: %1 of at most %2 characters</source>
        <translation>Te lang: %1 van ten hoogste %2 tekens</translation>
    </message>
</context>
<context>
    <name>voicelog::GeneralSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Een andere taal geldt vanaf de volgende start.</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Kleuren:</translation>
    </message>
    <message>
        <source>Lock &amp;after:</source>
        <translation>Vergrendelen &amp;na:</translation>
    </message>
    <message>
        <source>Without mouse or key for this long, the archive locks. It also locks when the desktop locks and when the computer goes to sleep. What you had not stored comes back when you unlock.</source>
        <translation>Zonder muis of toets gedurende deze tijd wordt het archief vergrendeld. Dat gebeurt ook als het bureaublad wordt vergrendeld en als de computer in slaapstand gaat. Wat u nog niet had opgeslagen, komt terug als u ontgrendelt.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>&amp;Carry out approved destructions once a day</source>
        <translation>Goedgekeurde vernietigingen eenmaal per dag &amp;uitvoeren</translation>
    </message>
    <message>
        <source>Retention:</source>
        <translation>Bewaring:</translation>
    </message>
    <message>
        <source>While a privacy officer&apos;s console is open, what is due, approved and kept by nothing is destroyed. The page Today says so.</source>
        <translation>Zolang een privacyfunctionaris het programma open heeft, wordt vernietigd wat aan de beurt en goedgekeurd is en door niets wordt vastgehouden. De pagina Vandaag meldt dat.</translation>
    </message>
</context>
<context>
    <name>voicelog::GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation>Ga naar tijd</translation>
    </message>
    <message>
        <source>&amp;Time in the recording:</source>
        <translation>&amp;Tijd in de opname:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ga</translation>
    </message>
    <message>
        <source>Write it as 90, 1:30 or 1:02:05</source>
        <translation>Schrijf het als 90, 1:30 of 1:02:05</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Van %1</translation>
    </message>
    <message>
        <source>The recording ends at %1</source>
        <translation>De opname eindigt op %1</translation>
    </message>
</context>
<context>
    <name>voicelog::GrantDialog</name>
    <message>
        <source>Grant vaults to %1</source>
        <translation>Kluizen toekennen aan %1</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Toekennen</translation>
    </message>
    <message>
        <source>With the key of a vault, %1 reads what the role “%2” may read of the recordings in it, until the key is taken back.</source>
        <translation>Met de sleutel van een kluis leest %1 wat de rol “%2” van de opnamen erin mag lezen, tot de sleutel wordt teruggenomen.</translation>
    </message>
    <message>
        <source>Vaults</source>
        <translation>Kluizen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Vaults:</source>
        <translation>&amp;Kluizen:</translation>
    </message>
    <message>
        <source>Choose at least one vault first</source>
        <translation>Kies eerst minstens één kluis</translation>
    </message>
    <message numerus="yes">
        <source>%1 may open %n more vault(s)</source>
        <translation>
            <numerusform>%1 mag %n kluis meer openen</numerusform>
            <numerusform>%1 mag %n kluizen meer openen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::GuidedForm</name>
    <message>
        <source>Parts of the form</source>
        <translation>Delen van het formulier</translation>
    </message>
    <message>
        <source>What is still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Het dossierstuk</translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n</source>
        <translation>
            <numerusform>Ontbreekt nog: %n</numerusform>
            <numerusform>Ontbreekt nog: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Er ontbreekt niets</translation>
    </message>
    <message numerus="yes">
        <source>%n still missing</source>
        <translation>
            <numerusform>%n ontbreekt nog</numerusform>
            <numerusform>%n ontbreken nog</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
</context>
<context>
    <name>voicelog::HandOverDialog</name>
    <message>
        <source>Hand over the package of %1</source>
        <translation>Het pakket van %1 overhandigen</translation>
    </message>
    <message>
        <source>The file is encrypted with this password, which is shown here once and kept nowhere. Tell it to the person by another way than the file: by telephone, or in a letter of its own. The person opens it with 7-Zip, WinZip or Keka.</source>
        <translation>Het bestand wordt versleuteld met dit wachtwoord, dat hier één keer wordt getoond en nergens wordt bewaard. Geef het langs een andere weg dan het bestand door: per telefoon, of in een aparte brief. De persoon opent het met 7-Zip, WinZip of Keka.</translation>
    </message>
    <message>
        <source>A folder is not encrypted: whoever gets hold of it can listen. Use it for a disk that you hand over yourself, and destroy what you do not need.</source>
        <translation>Een map is niet versleuteld: wie hem in handen krijgt, kan luisteren. Gebruik dit voor een schijf die u zelf overhandigt, en vernietig wat u niet nodig heeft.</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Bestand opslaan…</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Map kiezen…</translation>
    </message>
    <message>
        <source>I have &amp;written the password down</source>
        <translation>Ik heb het wachtwoord &amp;opgeschreven</translation>
    </message>
    <message>
        <source>Write the password down first</source>
        <translation>Schrijf eerst het wachtwoord op</translation>
    </message>
    <message>
        <source>Save the package</source>
        <translation>Pakket opslaan</translation>
    </message>
    <message>
        <source>Encrypted ZIP files (*.zip)</source>
        <translation>Versleutelde ZIP-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>Where the folder %1 comes</source>
        <translation>Waar de map %1 komt</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>voicelog::HistoryTab</name>
    <message>
        <source>What happened to this recording</source>
        <translation>Wat er met deze opname is gebeurd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>The call was recorded</source>
        <translation>Het gesprek is opgenomen</translation>
    </message>
    <message>
        <source>The recording was announced</source>
        <translation>De opname is vooraf gemeld</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Listened to</source>
        <translation>Beluisterd</translation>
    </message>
    <message>
        <source>Listened to: %1</source>
        <translation>Beluisterd: %1</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Verified: the sound is not as it was taken in</source>
        <translation>Gecontroleerd: het geluid is niet zoals het is geïmporteerd</translation>
    </message>
    <message>
        <source>Verified: the sound is as it was taken in</source>
        <translation>Gecontroleerd: het geluid is zoals het is geïmporteerd</translation>
    </message>
    <message>
        <source>Held: not to be destroyed</source>
        <translation>Bewaarbevel: niet vernietigen</translation>
    </message>
    <message>
        <source>Due for destruction</source>
        <translation>Te vernietigen</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Vastgehouden door %1</translation>
    </message>
</context>
<context>
    <name>voicelog::HoldsPane</name>
    <message>
        <source>Holds</source>
        <translation>Bewaarbevelen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Wat het bewaart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Eerstvolgende dag</translation>
    </message>
    <message>
        <source>Placed by</source>
        <translation>Geplaatst door</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>No hold is chosen</source>
        <translation>Geen bewaarbevel gekozen</translation>
    </message>
    <message>
        <source>Choose one in the list to see why it is there and what it keeps.</source>
        <translation>Kies er een in de lijst om te zien waarom het er is en wat het bewaart.</translation>
    </message>
    <message>
        <source>In force or to be confirmed</source>
        <translation>Van kracht of te bevestigen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Te bevestigen</translation>
    </message>
    <message>
        <source>Ended or lapsed</source>
        <translation>Beëindigd of vervallen</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Alle bewaarbevelen</translation>
    </message>
    <message>
        <source>Place a hold…</source>
        <translation>Bewaarbevel plaatsen…</translation>
    </message>
    <message>
        <source>Recordings that it keeps</source>
        <translation>Opnamen die het bewaart</translation>
    </message>
    <message>
        <source>Lift…</source>
        <translation>Opheffen…</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>Nog nodig</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bevestigen…</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>onbekend account</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>recordings, and where they are</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>a vault that was destroyed</source>
        <translation>een kluis die is vernietigd</translation>
    </message>
    <message>
        <source>%1, placed by %2: confirm it by %3, or it lapses</source>
        <translation>%1, geplaatst door %2: uiterlijk %3 bevestigen, anders vervalt het</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) wait for a second officer</source>
        <translation>
            <numerusform>%n bewaarbevel wacht op een tweede functionaris</numerusform>
            <numerusform>%n bewaarbevelen wachten op een tweede functionaris</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) still there</source>
        <translation>
            <numerusform>%n opname is er nog</numerusform>
            <numerusform>%n opnamen zijn er nog</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Confirm by</source>
        <translation>Uiterlijk te bevestigen</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Van kracht vanaf</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Eerste dag zonder</translation>
    </message>
    <message>
        <source>Look at it again on</source>
        <translation>Opnieuw bekijken op</translation>
    </message>
    <message>
        <source>Lifted by</source>
        <translation>Opgeheven door</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>Geplaatst op</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Why it was lifted</source>
        <translation>Waarom het is opgeheven</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>The reason is kept with the recordings, in a vault that you cannot open, or that was destroyed.</source>
        <translation>De reden wordt bij de opnamen bewaard, in een kluis die u niet kunt openen of die is vernietigd.</translation>
    </message>
    <message>
        <source>You placed it: another officer must confirm it</source>
        <translation>U hebt het geplaatst: een andere functionaris moet het bevestigen</translation>
    </message>
    <message>
        <source>It is looked at again in six months</source>
        <translation>Het wordt over zes maanden opnieuw bekeken</translation>
    </message>
    <message>
        <source>No hold</source>
        <translation>Geen bewaarbevel</translation>
    </message>
    <message>
        <source>A hold keeps recordings from being destroyed: for a claim, because a court or the supervisor orders it, or because the person concerned asks for it.</source>
        <translation>Een bewaarbevel houdt opnamen tegen vernietiging: voor een rechtsvordering, omdat een rechter of de toezichthouder het beveelt, of omdat de betrokkene erom vraagt.</translation>
    </message>
    <message>
        <source>%1 was placed</source>
        <translation>%1 is geplaatst</translation>
    </message>
    <message>
        <source>It must be confirmed by %1, or it lapses.</source>
        <translation>Het moet uiterlijk %1 worden bevestigd, anders vervalt het.</translation>
    </message>
    <message>
        <source>You confirm that the order to erase %1 is there. They are destroyed with the next run, and nothing brings them back.</source>
        <translation>U bevestigt dat er een bevel is om %1 te wissen. Ze worden bij de volgende bewaarloop vernietigd, en niets brengt ze terug.</translation>
    </message>
    <message>
        <source>You confirm that %1 must be kept, for the reason that is given.</source>
        <translation>U bevestigt dat %1 bewaard moet blijven, om de opgegeven reden.</translation>
    </message>
    <message>
        <source>Confirm %1?</source>
        <translation>%1 bevestigen?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>%1 is confirmed</source>
        <translation>%1 is bevestigd</translation>
    </message>
    <message>
        <source>%1 stays; it is looked at again in six months</source>
        <translation>%1 blijft; het wordt over zes maanden opnieuw bekeken</translation>
    </message>
    <message>
        <source>%1 is lifted</source>
        <translation>%1 is opgeheven</translation>
    </message>
    <message>
        <source>What it was placed on was destroyed</source>
        <translation>Waarop het rustte, is vernietigd</translation>
    </message>
    <message>
        <source>It is in a vault that you have no key to: an officer who has one decides on it</source>
        <translation>Het staat in een kluis waarvan u geen sleutel hebt: een functionaris die er wel een heeft, beslist erover</translation>
    </message>
</context>
<context>
    <name>voicelog::ImportChoosePane</name>
    <message>
        <source>Choose sound files or whole folders. Call data are read from CSV and JSON files beside them, else from their names. Nothing is changed before you have seen what was found.</source>
        <translation>Kies geluidsbestanden of hele mappen. Gespreksgegevens komen uit CSV- en JSON-bestanden ernaast, anders uit de namen. Er verandert niets voordat u hebt gezien wat er is gevonden.</translation>
    </message>
    <message>
        <source>Files and folders to take in</source>
        <translation>Te importeren bestanden en mappen</translation>
    </message>
    <message>
        <source>Into the &amp;programme:</source>
        <translation>In de &amp;regeling:</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nieuwe regeling…</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Bestanden toevoegen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Een map toevoegen…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Van de lijst halen</translation>
    </message>
    <message>
        <source>Takes what is selected off this list; the files stay</source>
        <translation>Haalt de selectie van deze lijst; de bestanden blijven</translation>
    </message>
    <message>
        <source>Recordings to take in</source>
        <translation>Te importeren opnamen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Map met opnamen</translation>
    </message>
    <message>
        <source>The programmes are being read</source>
        <translation>De regelingen worden gelezen</translation>
    </message>
    <message>
        <source>Choose files or a folder first</source>
        <translation>Kies eerst bestanden of een map</translation>
    </message>
    <message>
        <source>Choose a programme, or make one, first</source>
        <translation>Kies of maak eerst een regeling</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No programme yet: make one first</source>
        <translation>Nog geen regeling: maak er eerst een</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Er is nog niets gekozen</translation>
    </message>
    <message>
        <source>Drop files or folders here, or add them below.</source>
        <translation>Sleep bestanden of mappen hierheen, of voeg ze hieronder toe.</translation>
    </message>
    <message>
        <source>Into the monitoring case %1: only calls of its lines, within its period, and none that was recorded for another purpose.</source>
        <translation>In het controledossier %1: alleen gesprekken van de lijnen, binnen de periode, en geen die voor een ander doel zijn opgenomen.</translation>
    </message>
    <message>
        <source>Certificates and key…</source>
        <translation>Certificaten en sleutel…</translation>
    </message>
    <message>
        <source>Whose signatures under vCons are believed, and the key that opens encrypted ones</source>
        <translation>Van wie handtekeningen onder vCons worden geloofd, en de sleutel die versleutelde opent</translation>
    </message>
    <message>
        <source>Signed and encrypted calls:</source>
        <translation>Ondertekende en versleutelde gesprekken:</translation>
    </message>
    <message>
        <source>The certificates are being read</source>
        <translation>De certificaten worden gelezen</translation>
    </message>
</context>
<context>
    <name>voicelog::ImportDialog</name>
    <message>
        <source>Import recordings</source>
        <translation>Opnamen importeren</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Doorzoeken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln recordings</source>
        <translation>
            <numerusform>%Ln opname importeren</numerusform>
            <numerusform>%Ln opnamen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>The files are still being looked through</source>
        <translation>De bestanden worden nog doorzocht</translation>
    </message>
    <message>
        <source>It is under way</source>
        <translation>Het is bezig</translation>
    </message>
    <message>
        <source>There is nothing new to take in</source>
        <translation>Er is niets nieuws om te importeren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Verslag opslaan</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Tekstbestanden (*.txt)</translation>
    </message>
    <message>
        <source>import.txt</source>
        <translation>import.txt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Het verslag is opgeslagen</translation>
    </message>
    <message>
        <source>It names files; keep it where such names may be kept.</source>
        <translation>Er staan bestandsnamen in; bewaar het waar zulke namen bewaard mogen worden.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
</context>
<context>
    <name>voicelog::ImportModel</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Deelnemers</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>voicelog::ImportReviewPane</name>
    <message>
        <source>Only what needs &amp;attention</source>
        <translation>Alleen wat &amp;aandacht vraagt</translation>
    </message>
    <message>
        <source>Calls found</source>
        <translation>Gevonden gesprekken</translation>
    </message>
    <message>
        <source>Remarks about the files</source>
        <translation>Opmerkingen over de bestanden</translation>
    </message>
    <message>
        <source>Looking through the files…</source>
        <translation>De bestanden worden doorzocht…</translation>
    </message>
    <message>
        <source>This would come in; checking each sound…</source>
        <translation>Dit zou worden geïmporteerd; elk geluid wordt gecontroleerd…</translation>
    </message>
    <message>
        <source>This would come in</source>
        <translation>Dit zou worden geïmporteerd</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Importeert…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remarks about the files</source>
        <translation>
            <numerusform>%Ln opmerking over de bestanden</numerusform>
            <numerusform>%Ln opmerkingen over de bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::ImportTrustDialog</name>
    <message>
        <source>Signed and encrypted calls</source>
        <translation>Ondertekende en versleutelde gesprekken</translation>
    </message>
    <message>
        <source>A signature under a vCon is believed when one of these certificates is the signer&apos;s, or vouches for it. Compare the fingerprint with the sender by another way first.</source>
        <translation>Een handtekening onder een vCon wordt geloofd als een van deze certificaten van de ondertekenaar is of voor hem instaat. Vergelijk eerst langs een andere weg de vingerafdruk met de afzender.</translation>
    </message>
    <message>
        <source>Certificates you trust</source>
        <translation>Certificaten die u vertrouwt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Vingerafdruk (SHA-256)</translation>
    </message>
    <message>
        <source>At every import</source>
        <translation>Bij elke import</translation>
    </message>
    <message>
        <source>&amp;Add certificates…</source>
        <translation>Certificaten &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>&amp;No longer trust</source>
        <translation>&amp;Niet meer vertrouwen</translation>
    </message>
    <message>
        <source>&amp;Open the key</source>
        <translation>Sleutel &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the key:</source>
        <translation>&amp;Wachtwoordzin van de sleutel:</translation>
    </message>
    <message>
        <source>Choose a &amp;key…</source>
        <translation>&amp;Sleutel kiezen…</translation>
    </message>
    <message>
        <source>Your private key</source>
        <translation>Uw privésleutel</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key)</source>
        <translation>Sleutels (*.pem *.key)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>&amp;Forget the key</source>
        <translation>Sleutel &amp;vergeten</translation>
    </message>
    <message>
        <source>Key for encrypted calls</source>
        <translation>Sleutel voor versleutelde gesprekken</translation>
    </message>
    <message>
        <source>ended on %1</source>
        <translation>verlopen op %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>From %1 until %2</source>
        <translation>Van %1 tot %2</translation>
    </message>
    <message>
        <source>Kept in the archive for you alone, and trusted in watched folders too</source>
        <translation>Alleen voor u in het archief bewaard, en ook in gevolgde mappen vertrouwd</translation>
    </message>
    <message>
        <source>Encrypted calls are opened with the key %1. It is kept in memory for this import alone.</source>
        <translation>Versleutelde gesprekken worden geopend met de sleutel %1. Die blijft alleen voor deze import in het geheugen.</translation>
    </message>
    <message>
        <source>No key is chosen: calls that were encrypted for you stay closed.</source>
        <translation>Er is geen sleutel gekozen: gesprekken die voor u zijn versleuteld, blijven gesloten.</translation>
    </message>
</context>
<context>
    <name>voicelog::IntakeChart</name>
    <message>
        <source>Recordings taken in, by month of the call</source>
        <translation>Opgenomen gesprekken, per maand van het gesprek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>voicelog::JobBar</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop this work. What is finished stays.</source>
        <translation>Dit werk stoppen. Wat klaar is, blijft.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopt…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
</context>
<context>
    <name>voicelog::KeepProofDialog</name>
    <message>
        <source>Keep the proof of %1</source>
        <translation>Bewijs van %1 bewaren</translation>
    </message>
    <message>
        <source>Stretches that are kept</source>
        <translation>Stukken die worden bewaard</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Keep the proof</source>
        <translation>Bewijs bewaren</translation>
    </message>
    <message>
        <source>What is marked as proof, %1 of %2, becomes a recording of its own with the same call data. It is as long as the call; everything else in it is silent.</source>
        <translation>Wat als bewijs is gemarkeerd, %1 van %2, wordt een eigen opname met dezelfde gespreksgegevens. Die is even lang als het gesprek; al het andere is daarin stil.</translation>
    </message>
    <message>
        <source>The whole call is then the rest of a sales call: it is due for destruction on %1, and two officers order that.</source>
        <translation>Het hele gesprek is dan de rest van een verkoopgesprek: het moet op %1 worden vernietigd, in opdracht van twee functionarissen.</translation>
    </message>
    <message>
        <source>The whole call is then the rest of a sales call: it is due for destruction at once, since %1, and cannot be played any more. Two officers order its destruction.</source>
        <translation>Het hele gesprek is dan de rest van een verkoopgesprek: het moet meteen, sinds %1, worden vernietigd en is niet meer af te spelen. Twee functionarissen geven daartoe opdracht.</translation>
    </message>
    <message>
        <source>What is proof and what is masked cannot be changed afterwards.</source>
        <translation>Wat bewijs is en wat is afgeschermd kan daarna niet meer worden gewijzigd.</translation>
    </message>
</context>
<context>
    <name>voicelog::KeyboardSettingsPage</name>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Each page has keys of its own; F1 shows them while you are there.</source>
        <translation>Elke pagina heeft eigen toetsen; F1 toont ze als u daar bent.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Toetsenbord</translation>
    </message>
</context>
<context>
    <name>voicelog::LedgerPane</name>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Tonen:</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
    <message>
        <source>Choose something else to show above.</source>
        <translation>Kies hierboven iets anders om te tonen.</translation>
    </message>
</context>
<context>
    <name>voicelog::LetterWordsDialog</name>
    <message>
        <source>Words of the letter: %1 (%2)</source>
        <translation>Tekst van de brief: %1 (%2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Back to the words that come with it</source>
        <translation>Terug naar de meegeleverde tekst</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Invulvelden</translation>
    </message>
    <message>
        <source>Put in a placeholder</source>
        <translation>Invulveld invoegen</translation>
    </message>
    <message>
        <source>%1 (the law asks for it)</source>
        <translation>%1 (de wet vraagt dit)</translation>
    </message>
    <message>
        <source># begins a heading, - an item of a list, &gt; a notice; an empty line ends a paragraph.</source>
        <translation># begint een kop, - een punt van een lijst, &gt; een opmerking; een lege regel eindigt een alinea.</translation>
    </message>
    <message>
        <source>The words that come with the program are back</source>
        <translation>De meegeleverde tekst is terug</translation>
    </message>
    <message>
        <source>Saved: letters are written so from now on</source>
        <translation>Opgeslagen: brieven krijgen voortaan deze tekst</translation>
    </message>
</context>
<context>
    <name>voicelog::LifePainter</name>
    <message>
        <source>%1 events</source>
        <translation>%1 gebeurtenissen</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 jaar</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>voicelog::LifeStrip</name>
    <message>
        <source>Life of the recording</source>
        <translation>Levensloop van de opname</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, door %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>Nothing is known of this recording&apos;s life</source>
        <translation>Over de levensloop van deze opname is niets bekend</translation>
    </message>
</context>
<context>
    <name>voicelog::LiftHoldDialog</name>
    <message>
        <source>Lift %1</source>
        <translation>%1 opheffen</translation>
    </message>
    <message>
        <source>The order to erase %1 does not count any more.</source>
        <translation>Het bevel om %1 te wissen telt niet meer.</translation>
    </message>
    <message>
        <source>From today on it does not keep %1 any more. What is past its date is due at once, and is destroyed within a week, unless something else keeps it.</source>
        <translation>Vanaf vandaag bewaart het %1 niet meer. Wat over zijn datum is, moet meteen weg en wordt binnen een week vernietigd, tenzij iets anders het bewaart.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>The person concerned has been &amp;told (GDPR art. 18(3))</source>
        <translation>De betrokkene is &amp;ingelicht (AVG art. 18(3))</translation>
    </message>
    <message>
        <source>Lift it</source>
        <translation>Opheffen</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>Nog %n teken nodig</numerusform>
            <numerusform>Nog %n tekens nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell the person concerned first</source>
        <translation>Licht eerst de betrokkene in</translation>
    </message>
</context>
<context>
    <name>voicelog::MainWindow</name>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archief</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Een archief openen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nieuw…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Close the archive</source>
        <translation>Archief &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Voicelog</source>
        <translation>&amp;Over Voicelog</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>%1 — Voicelog</source>
        <translation>%1 — Voicelog</translation>
    </message>
    <message>
        <source>%1 (locked) — Voicelog</source>
        <translation>%1 (vergrendeld) — Voicelog</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>&amp;Wachtwoord wijzigen…</translation>
    </message>
</context>
<context>
    <name>voicelog::MappingChoice</name>
    <message>
        <source>How columns of CSV tables become call data</source>
        <translation>Hoe kolommen van CSV-tabellen gespreksgegevens worden</translation>
    </message>
    <message>
        <source>&amp;Mapping of call data:</source>
        <translation>&amp;Kolomindeling:</translation>
    </message>
    <message>
        <source>New mapping…</source>
        <translation>Nieuwe kolomindeling…</translation>
    </message>
    <message>
        <source>Change this mapping</source>
        <translation>Deze kolomindeling wijzigen</translation>
    </message>
    <message>
        <source>Remove this mapping</source>
        <translation>Deze kolomindeling verwijderen</translation>
    </message>
    <message>
        <source>Recognised by the columns</source>
        <translation>Herkend aan de kolommen</translation>
    </message>
    <message>
        <source>Remove the mapping</source>
        <translation>Kolomindeling verwijderen</translation>
    </message>
    <message>
        <source>Remove the mapping %1? Recordings that came in by it stay as they are.</source>
        <translation>De kolomindeling %1 verwijderen? Opnamen die ermee binnenkwamen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>voicelog::MappingColumnTable</name>
    <message>
        <source>Passed over</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Wat kolom %1 bevat</translation>
    </message>
    <message>
        <source>Columns and what they hold</source>
        <translation>Kolommen en wat ze bevatten</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Eerste waarden</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Bevat</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Mag ontbreken</translation>
    </message>
    <message>
        <source>Tables without this column are read by it too</source>
        <translation>Tabellen zonder deze kolom worden er ook mee gelezen</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>niet in deze tabel</translation>
    </message>
</context>
<context>
    <name>voicelog::MappingDialog</name>
    <message>
        <source>Change the mapping %1</source>
        <translation>Kolomindeling %1 wijzigen</translation>
    </message>
    <message>
        <source>Mapping of call data</source>
        <translation>Kolomindeling van gespreksgegevens</translation>
    </message>
    <message>
        <source>Another table…</source>
        <translation>Andere tabel…</translation>
    </message>
    <message>
        <source>such as that of the recorder</source>
        <translation>zoals die van de recorder</translation>
    </message>
    <message>
        <source>The columns’ own names</source>
        <translation>De namen van de kolommen zelf</translation>
    </message>
    <message>
        <source>Table:</source>
        <translation>Tabel:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Begin with:</source>
        <translation>&amp;Begin met:</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Wat elke kolom bevat</translation>
    </message>
    <message>
        <source>Keep the mapping</source>
        <translation>Kolomindeling bewaren</translation>
    </message>
    <message>
        <source>None is chosen yet</source>
        <translation>Er is er nog geen gekozen</translation>
    </message>
    <message>
        <source>A table with call data</source>
        <translation>Een tabel met gespreksgegevens</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabellen (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>What becomes of the first rows</source>
        <translation>Wat er van de eerste rijen wordt</translation>
    </message>
    <message numerus="yes">
        <source>What becomes of the first %Ln rows</source>
        <translation>
            <numerusform>Wat er van de eerste rij wordt</numerusform>
            <numerusform>Wat er van de eerste %Ln rijen wordt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What becomes of the first %Ln rows; not all fits in %1 of them</source>
        <translation>
            <numerusform>Wat er van de eerste rij wordt; niet alles past</numerusform>
            <numerusform>Wat er van de eerste %Ln rijen wordt; in %1 daarvan past niet alles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::MappingResult</name>
    <message>
        <source>What becomes of the first rows</source>
        <translation>Wat er van de eerste rijen wordt</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>voicelog::MappingSettings</name>
    <message>
        <source>The table</source>
        <translation>De tabel</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>Scheidingsteken:</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Herkend</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Puntkomma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Verticale streep</translation>
    </message>
    <message>
        <source>Characters:</source>
        <translation>Tekens:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Row with names:</source>
        <translation>Rij met namen:</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Waarden</translation>
    </message>
    <message>
        <source>Times:</source>
        <translation>Tijden:</translation>
    </message>
    <message>
        <source>ISO 8601 and other usual forms</source>
        <translation>ISO 8601 en andere gebruikelijke vormen</translation>
    </message>
    <message>
        <source>Unix seconds</source>
        <translation>Unix-seconden</translation>
    </message>
    <message>
        <source>Unix milliseconds</source>
        <translation>Unix-milliseconden</translation>
    </message>
    <message>
        <source>A pattern of its own</source>
        <translation>Een eigen patroon</translation>
    </message>
    <message>
        <source>Pattern:</source>
        <translation>Patroon:</translation>
    </message>
    <message>
        <source>d, dd day; M, MM, MMM month; yy, yyyy year; H, HH hour (h with AP: of half a day); mm minute; ss second; zzz thousandths; t time zone</source>
        <translation>d, dd dag; M, MM, MMM maand; yy, yyyy jaar; H, HH uur (h met AP: van een halve dag); mm minuut; ss seconde; zzz duizendsten; t tijdzone</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>zoals in de instellingen</translation>
    </message>
    <message>
        <source>Of times that do not tell their zone themselves. Of the hour that comes twice when summer time ends the first is taken, and it is told.</source>
        <translation>Van tijden die hun zone niet zelf vertellen. Van het uur dat twee keer komt als de zomertijd eindigt wordt het eerste genomen, en dat wordt verteld.</translation>
    </message>
    <message>
        <source>Time zone:</source>
        <translation>Tijdzone:</translation>
    </message>
    <message>
        <source>Lengths:</source>
        <translation>Lengten:</translation>
    </message>
    <message>
        <source>Seconds, or h:mm:ss</source>
        <translation>Seconden, of u:mm:ss</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milliseconden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Numbers:</source>
        <translation>Nummers:</translation>
    </message>
    <message>
        <source>In international notation</source>
        <translation>In internationale notatie</translation>
    </message>
    <message>
        <source>Kept as they are</source>
        <translation>Zoals ze zijn</translation>
    </message>
    <message>
        <source>Country code:</source>
        <translation>Landnummer:</translation>
    </message>
    <message>
        <source>Words for incoming:</source>
        <translation>Woorden voor inkomend:</translation>
    </message>
    <message>
        <source>Words for outgoing:</source>
        <translation>Woorden voor uitgaand:</translation>
    </message>
    <message>
        <source>Words for internal:</source>
        <translation>Woorden voor intern:</translation>
    </message>
    <message>
        <source>beside the usual ones, with commas</source>
        <translation>naast de gebruikelijke, met komma’s</translation>
    </message>
    <message>
        <source>Which sound a row tells of</source>
        <translation>Over welk geluid een rij gaat</translation>
    </message>
    <message>
        <source>Its file is:</source>
        <translation>Het bestand is:</translation>
    </message>
    <message>
        <source>What the column holds</source>
        <translation>Wat de kolom bevat</translation>
    </message>
    <message>
        <source>The last part of a path or address</source>
        <translation>Het laatste deel van een pad of adres</translation>
    </message>
    <message>
        <source>Put together of columns</source>
        <translation>Samengesteld uit kolommen</translation>
    </message>
    <message>
        <source>Put together:</source>
        <translation>Samengesteld:</translation>
    </message>
    <message>
        <source>For every call that does not say otherwise</source>
        <translation>Voor elk gesprek dat niets anders zegt</translation>
    </message>
    <message>
        <source>Line or queue:</source>
        <translation>Lijn of wachtrij:</translation>
    </message>
    <message>
        <source>Source system:</source>
        <translation>Bronsysteem:</translation>
    </message>
    <message>
        <source>a short name of the recorder</source>
        <translation>een korte naam van de recorder</translation>
    </message>
</context>
<context>
    <name>voicelog::MarksEditing</name>
    <message>
        <source>mark</source>
        <translation>markering</translation>
    </message>
    <message>
        <source>change of a mark</source>
        <translation>wijziging van een markering</translation>
    </message>
    <message>
        <source>removal of a mark</source>
        <translation>weghalen van een markering</translation>
    </message>
</context>
<context>
    <name>voicelog::MarksTable</name>
    <message>
        <source>What is left out</source>
        <translation>Wat weg blijft</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>In plaats daarvan</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>voicelog::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>voicelog::MonitoringPage</name>
    <message>
        <source>Open a case</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>Het dossier opslaan</translation>
    </message>
    <message>
        <source>%1 cannot be used to check an employee</source>
        <translation>%1 kan niet worden gebruikt om een medewerker te controleren</translation>
    </message>
    <message>
        <source>It was made for another purpose, and callers were told of that one (R-PURPOSE-02, R-ANNOUNCE-02). A concrete suspicion can be a reason to open a case; what it records afterwards, on its own lines and days, can be evaluated in it. The attempt is in the audit trail.</source>
        <translation>Hij is voor een ander doel gemaakt, en dat doel is de bellers gemeld (R-PURPOSE-02, R-ANNOUNCE-02). Een concrete verdenking kan reden zijn een dossier te openen; wat dat daarna opneemt, op eigen lijnen en dagen, kan daarin worden beoordeeld. De poging staat in het auditspoor.</translation>
    </message>
    <message>
        <source>Open a monitoring case?</source>
        <translation>Een controledossier openen?</translation>
    </message>
    <message>
        <source>A case records named employees. It gets a vault of its own, which only you can open until you put it forward. What is destroyed later goes with that vault, the names too.</source>
        <translation>Een dossier neemt genoemde medewerkers op. Het krijgt een eigen kluis, die alleen u kunt openen tot u het voorlegt. Wat later wordt vernietigd, verdwijnt met die kluis, de namen ook.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>voicelog::NewPasswordFields</name>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Nog een &amp;keer:</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>voicelog::NewProgrammeDialog</name>
    <message>
        <source>New recording programme</source>
        <translation>Nieuwe opnameregeling</translation>
    </message>
    <message>
        <source>A programme is one reason to record. It has an encrypted file and a key of its own: who was not given that key cannot read its recordings.</source>
        <translation>Een opnameregeling is één reden om op te nemen. Ze heeft een eigen versleuteld bestand en een eigen sleutel: wie die sleutel niet kreeg, kan de opnamen niet lezen.</translation>
    </message>
    <message>
        <source>own numbers or queues, separated by commas</source>
        <translation>eigen nummers of wachtrijen, gescheiden door komma’s</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>&amp;Doel:</translation>
    </message>
    <message>
        <source>&amp;Lines:</source>
        <translation>&amp;Lijnen:</translation>
    </message>
    <message>
        <source>Make programme</source>
        <translation>Regeling aanmaken</translation>
    </message>
    <message>
        <source>Give it a name first</source>
        <translation>Geef eerst een naam</translation>
    </message>
</context>
<context>
    <name>voicelog::NoteText</name>
    <message>
        <source>The time of the call is not told; the file&apos;s own time stands in</source>
        <translation>De tijd van het gesprek is niet vermeld; de tijd van het bestand staat ervoor in de plaats</translation>
    </message>
    <message>
        <source>What the call data say of the announcement cannot be right and is left out</source>
        <translation>Wat de gespreksgegevens over de melding zeggen kan niet kloppen en is weggelaten</translation>
    </message>
    <message>
        <source>The transcript tells no times; its words are spread over the call</source>
        <translation>Het transcript noemt geen tijden; de woorden zijn over het gesprek verdeeld</translation>
    </message>
    <message>
        <source>A piece of a call whose other pieces are recordings of their own</source>
        <translation>Een deel van een gesprek waarvan de andere delen eigen opnamen zijn</translation>
    </message>
    <message>
        <source>This hour came twice that night; the first is taken</source>
        <translation>Dit uur kwam die nacht twee keer; het eerste is genomen</translation>
    </message>
    <message>
        <source>This hour was skipped that night</source>
        <translation>Dit uur werd die nacht overgeslagen</translation>
    </message>
    <message>
        <source>The time of the call does not fit its id; the time zone was used</source>
        <translation>De tijd van het gesprek past niet bij zijn id; de tijdzone is gebruikt</translation>
    </message>
    <message>
        <source>A file with call data could not be read</source>
        <translation>Een bestand met gespreksgegevens kon niet worden gelezen</translation>
    </message>
    <message>
        <source>A transcript could not be read</source>
        <translation>Een transcript kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Marked stretches did not fit the sound and were cut</source>
        <translation>Gemarkeerde delen pasten niet binnen het geluid en zijn ingekort</translation>
    </message>
    <message>
        <source>A text was longer than is kept and was shortened</source>
        <translation>Een tekst was langer dan wordt bewaard en is ingekort</translation>
    </message>
</context>
<context>
    <name>voicelog::NoticeDesk</name>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n veld nog leeg</numerusform>
            <numerusform>%n velden nog leeg</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Reikwijdte</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Geldt vanaf</translation>
    </message>
    <message>
        <source>State of the record</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New notice</source>
        <translation>Nieuwe mededeling</translation>
    </message>
    <message>
        <source>Find in the notices</source>
        <translation>Zoeken in de mededelingen</translation>
    </message>
    <message>
        <source>No employee notice yet</source>
        <translation>Nog geen mededeling aan medewerkers</translation>
    </message>
    <message>
        <source>Employees are told beforehand how, what and when is recorded, and it can be shown that they were. A programme is linked to its notice.</source>
        <translation>Medewerkers weten vooraf hoe, wat en wanneer wordt opgenomen, en dat kan worden aangetoond. Een regeling verwijst naar haar mededeling.</translation>
    </message>
    <message>
        <source>No notice is open</source>
        <translation>Er is geen mededeling geopend</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>voicelog::NullityDialog</name>
    <message>
        <source>Nullity invoked: %1</source>
        <translation>Nietigheid ingeroepen: %1</translation>
    </message>
    <message>
        <source>The works council invoked in writing that the decision is null, for want of its consent (WOR art. 27(5)). The programmes that rest on this record are suspended from that day; what was recorded before rests on nothing.</source>
        <translation>De ondernemingsraad riep schriftelijk de nietigheid van het besluit in, omdat zijn instemming ontbrak (WOR art. 27(5)). De regelingen die op dit dossier rusten worden vanaf die dag opgeschort; wat eerder is opgenomen mist een basis.</translation>
    </message>
    <message>
        <source>It &amp;learned of it on:</source>
        <translation>&amp;Hoorde ervan op:</translation>
    </message>
    <message>
        <source>&amp;Invoked on:</source>
        <translation>&amp;Ingeroepen op:</translation>
    </message>
    <message>
        <source>Record and suspend</source>
        <translation>Vastleggen en opschorten</translation>
    </message>
    <message>
        <source>Too late: it could be invoked until %1.</source>
        <translation>Te laat: inroepen kon tot en met %1.</translation>
    </message>
    <message>
        <source>In time: it can be invoked until %1.</source>
        <translation>Op tijd: inroepen kan tot en met %1.</translation>
    </message>
</context>
<context>
    <name>voicelog::ObjectionDialog</name>
    <message>
        <source>Objection in %1</source>
        <translation>Bezwaar in %1</translation>
    </message>
    <message>
        <source>Somebody objected in this call to being recorded, or to what it is used for. That becomes a request, received on the day of the call. Until it is decided the recording is restricted: nobody plays it but to assess it, and nothing destroys it.</source>
        <translation>In dit gesprek maakte iemand bezwaar tegen het opnemen, of tegen waarvoor het gebruikt wordt. Dat wordt een verzoek, ontvangen op de dag van het gesprek. Tot daarover beslist is, is de opname beperkt: niemand speelt haar af dan om te beoordelen, en niets vernietigt haar.</translation>
    </message>
    <message>
        <source>1:30; empty if the place is not known</source>
        <translation>1:30; leeg als de plaats niet bekend is</translation>
    </message>
    <message>
        <source>&amp;At, in the recording:</source>
        <translation>&amp;Op, in de opname:</translation>
    </message>
    <message>
        <source>Note it and take the request in</source>
        <translation>Noteren en het verzoek innemen</translation>
    </message>
    <message>
        <source>Write it as 90, 1:30 or 1:02:05</source>
        <translation>Schrijf het als 90, 1:30 of 1:02:05</translation>
    </message>
    <message>
        <source>The recording ends at %1</source>
        <translation>De opname eindigt op %1</translation>
    </message>
    <message>
        <source>Of %1</source>
        <translation>Van %1</translation>
    </message>
</context>
<context>
    <name>voicelog::OverviewPage</name>
    <message>
        <source>Recording at %1</source>
        <translation>Gesprekken opnemen bij %1</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Wat openstaat</translation>
    </message>
    <message>
        <source>How much is recorded, and what for</source>
        <translation>Hoeveel wordt opgenomen, en waarvoor</translation>
    </message>
    <message>
        <source>Recordings taken in, by programme</source>
        <translation>Opgenomen gesprekken per regeling</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Deze maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>In totaal</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uren</translation>
    </message>
    <message>
        <source>There is no recording programme yet: nothing is recorded.</source>
        <translation>Er is nog geen regeling: er wordt niets opgenomen.</translation>
    </message>
    <message>
        <source>Counted by the month of the call when it was taken in, without names or numbers of anybody. What was destroyed since stays counted.</source>
        <translation>Geteld bij het innemen, naar de maand van het gesprek, zonder namen of nummers van wie dan ook. Wat sindsdien is vernietigd, blijft meegeteld.</translation>
    </message>
    <message>
        <source>What you can look into</source>
        <translation>Wat u kunt inzien</translation>
    </message>
    <message>
        <source>Your role: %1</source>
        <translation>Uw rol: %1</translation>
    </message>
    <message>
        <source>You may: %1</source>
        <translation>U mag: %1</translation>
    </message>
    <message>
        <source>You may never: %1</source>
        <translation>U mag nooit: %1</translation>
    </message>
    <message>
        <source>An attempt at that is refused, and kept in the audit trail.</source>
        <translation>Een poging daartoe wordt geweigerd en blijft in het controlespoor.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Aan wie u het vraagt</translation>
    </message>
    <message>
        <source>Is the record of it all whole?</source>
        <translation>Is wat is vastgelegd heel?</translation>
    </message>
    <message>
        <source>Everything that is done here is kept in a signed chain. You can check yourself that nothing was taken out or changed.</source>
        <translation>Alles wat hier wordt gedaan, blijft in een ondertekende keten. U kunt zelf nagaan dat er niets uit is gehaald of gewijzigd.</translation>
    </message>
    <message>
        <source>Check the &amp;audit trail</source>
        <translation>&amp;Controlespoor nagaan</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (gesloten)</translation>
    </message>
    <message>
        <source>%1: was due on %2</source>
        <translation>%1: had gemoeten op %2</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1: uiterlijk op %2</translation>
    </message>
    <message>
        <source>Nothing is due: no review date has come.</source>
        <translation>Er staat niets open: geen herbeoordeling is aan de beurt.</translation>
    </message>
    <message>
        <source>What is not shown here you ask of a privacy officer: %1. An officer can go through a case with you and make the reports that are meant for the works council.</source>
        <translation>Wat hier niet te zien is, vraagt u aan een privacyfunctionaris: %1. Die kan een dossier met u doornemen en maakt de rapporten die voor de ondernemingsraad zijn bedoeld.</translation>
    </message>
    <message numerus="yes">
        <source>The audit trail is whole: %n event(s)</source>
        <translation>
            <numerusform>Het controlespoor is heel: %n gebeurtenis</numerusform>
            <numerusform>Het controlespoor is heel: %n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Order, hashes and signatures hold from the first event to the last.</source>
        <translation>Volgorde, hashes en handtekeningen kloppen van de eerste gebeurtenis tot de laatste.</translation>
    </message>
    <message>
        <source>Checking the audit trail</source>
        <translation>Het controlespoor wordt nagegaan</translation>
    </message>
    <message>
        <source>Reports you can make</source>
        <translation>Rapporten die u kunt maken</translation>
    </message>
    <message>
        <source>Annual &amp;overview…</source>
        <translation>&amp;Jaaroverzicht…</translation>
    </message>
    <message>
        <source>&amp;Register of processing…</source>
        <translation>&amp;Verwerkingsregister…</translation>
    </message>
</context>
<context>
    <name>voicelog::OverviewStrip</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Left and Right move the visible part, + and - zoom</source>
        <translation>Links en Rechts verplaatsen het zichtbare deel, + en - zoomen</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <translation>%1 van %2 in beeld</translation>
    </message>
</context>
<context>
    <name>voicelog::OwnPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Uw wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>The password of %1 protects its keys. It is stored nowhere and nobody can look it up; whoever set it for you knows it until you change it.</source>
        <translation>Het wachtwoord van %1 beschermt de sleutels. Het staat nergens en niemand kan het opzoeken; wie het voor u zette, kent het tot u het wijzigt.</translation>
    </message>
    <message>
        <source>P&amp;resent password:</source>
        <translation>&amp;Huidig wachtwoord:</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Type the present password, and the new one twice</source>
        <translation>Typ het huidige wachtwoord, en het nieuwe twee keer</translation>
    </message>
</context>
<context>
    <name>voicelog::PackageDialog</name>
    <message>
        <source>Put together what the person gets: %1</source>
        <translation>Samenstellen wat de persoon krijgt: %1</translation>
    </message>
    <message>
        <source>Everything is made from what was decided, and stays in the archive, encrypted, until you hand it over. What was left out is in none of the files.</source>
        <translation>Alles wordt gemaakt uit wat is besloten, en blijft versleuteld in het archief tot u het overhandigt. Wat is weggelaten staat in geen van de bestanden.</translation>
    </message>
    <message>
        <source>WAV: plays everywhere</source>
        <translation>WAV: speelt overal af</translation>
    </message>
    <message>
        <source>Opus: a fifth as large, plays in browsers</source>
        <translation>Opus: een vijfde zo groot, speelt in browsers af</translation>
    </message>
    <message>
        <source>One in each line; the processors in the register are told anyway</source>
        <translation>Een per regel; de verwerkers uit het register worden al genoemd</translation>
    </message>
    <message>
        <source>DST-2026-0001, …</source>
        <translation>DST-2026-0001, …</translation>
    </message>
    <message>
        <source>&amp;Language of the person:</source>
        <translation>&amp;Taal van de persoon:</translation>
    </message>
    <message>
        <source>&amp;Sound:</source>
        <translation>&amp;Geluid:</translation>
    </message>
    <message>
        <source>What of it was &amp;destroyed:</source>
        <translation>Wat ervan is ver&amp;nietigd:</translation>
    </message>
    <message>
        <source>Put it together</source>
        <translation>Samenstellen</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Samenstellen</translation>
    </message>
    <message>
        <source>Who else got something &amp;of it:</source>
        <translation>Wie er nog iets &amp;van kreeg:</translation>
    </message>
</context>
<context>
    <name>voicelog::PageActions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Import recordings…</source>
        <translation>Opnamen &amp;importeren…</translation>
    </message>
    <message>
        <source>Take in sound files or whole folders; files can be dropped on the page too</source>
        <translation>Geluidsbestanden of hele mappen importeren; u kunt bestanden ook op de pagina slepen</translation>
    </message>
    <message>
        <source>&amp;Find recordings</source>
        <translation>Opnamen &amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>Alle filters &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Refresh the list</source>
        <translation>Lijst &amp;verversen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Af&amp;spelen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Afspelen of pauzeren</translation>
    </message>
    <message>
        <source>5 seconds &amp;back</source>
        <translation>5 seconden &amp;terug</translation>
    </message>
    <message>
        <source>5 seconds &amp;forward</source>
        <translation>5 seconden &amp;vooruit</translation>
    </message>
    <message>
        <source>&amp;30 seconds back</source>
        <translation>&amp;30 seconden terug</translation>
    </message>
    <message>
        <source>30 seconds f&amp;orward</source>
        <translation>30 seconden v&amp;ooruit</translation>
    </message>
    <message>
        <source>P&amp;revious segment</source>
        <translation>Vo&amp;rig fragment</translation>
    </message>
    <message>
        <source>&amp;Next segment</source>
        <translation>Vo&amp;lgend fragment</translation>
    </message>
    <message>
        <source>&amp;Go to time…</source>
        <translation>&amp;Ga naar tijd…</translation>
    </message>
    <message>
        <source>Repeat the &amp;selection</source>
        <translation>Selectie her&amp;halen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Ge&amp;luid uit</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>L&amp;angzamer</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>S&amp;neller</translation>
    </message>
    <message>
        <source>Re&amp;name the segment</source>
        <translation>Fragment &amp;hernoemen</translation>
    </message>
    <message>
        <source>Re&amp;move the segment</source>
        <translation>Fragment ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Edit call data</source>
        <translation>Gespreksgegevens &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Store call data</source>
        <translation>Gespreksgegevens op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Wijzigingen verwer&amp;pen</translation>
    </message>
    <message>
        <source>Attach a &amp;transcript…</source>
        <translation>&amp;Transcriptie toevoegen…</translation>
    </message>
    <message>
        <source>Attach a WebVTT or SubRip file to this recording</source>
        <translation>Een WebVTT- of SubRip-bestand bij deze opname voegen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Write a copy of this recording to a file, with a reason</source>
        <translation>Een kopie van deze opname naar een bestand schrijven, met een reden</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Controleren</translation>
    </message>
    <message>
        <source>Read every byte back and compare it with the checksum taken at import</source>
        <translation>Elke byte teruglezen en vergelijken met het controlegetal van de import</translation>
    </message>
    <message>
        <source>%1
Not now: %2</source>
        <translation>%1
Nu niet: %2</translation>
    </message>
    <message>
        <source>&amp;Judge all recordings again</source>
        <translation>Alle opnamen opnieuw &amp;toetsen</translation>
    </message>
    <message>
        <source>Ask the rules anew of every recording you can open; earlier answers stay</source>
        <translation>Toets elke opname die u kunt openen opnieuw aan de regels; eerdere antwoorden blijven staan</translation>
    </message>
    <message>
        <source>This is the &amp;announcement…</source>
        <translation>Dit is de &amp;melding…</translation>
    </message>
    <message>
        <source>The selected stretch or segment is where the other party is told of the recording</source>
        <translation>In het geselecteerde stuk of fragment wordt de opname aan de andere partij gemeld</translation>
    </message>
    <message>
        <source>&amp;Listen for the announcement</source>
        <translation>Naar de melding &amp;zoeken</translation>
    </message>
    <message>
        <source>Looks for the programme&apos;s announcement in the first minutes of the sound</source>
        <translation>Zoekt de melding van de opnameregeling in de eerste minuten van het geluid</translation>
    </message>
    <message>
        <source>Remo&amp;ve the proof…</source>
        <translation>Bewijs &amp;verwijderen…</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Bewaarbevel…</translation>
    </message>
    <message>
        <source>Keep the chosen recordings from being destroyed: for a claim, an order, or because somebody asked for it</source>
        <translation>De gekozen opnamen tegen vernietiging houden: voor een vordering, een bevel, of omdat iemand erom vroeg</translation>
    </message>
    <message>
        <source>&amp;Dates of the term…</source>
        <translation>&amp;Data van de termijn…</translation>
    </message>
    <message>
        <source>Say when the contract ended, the question was answered or the sample was selected: its term counts from there</source>
        <translation>Geef aan wanneer de overeenkomst eindigde, de vraag was beantwoord of het voorbeeld werd gekozen: de termijn telt vanaf die dag</translation>
    </message>
    <message>
        <source>&amp;Keep the proof…</source>
        <translation>&amp;Bewijs bewaren…</translation>
    </message>
    <message>
        <source>Of a sales call: make a recording of its own of what is marked as proof, so that the rest can go</source>
        <translation>Van een verkoopgesprek: maak van wat als bewijs is gemarkeerd een eigen opname, zodat de rest weg kan</translation>
    </message>
    <message>
        <source>O&amp;bjection in the call…</source>
        <translation>&amp;Bezwaar in het gesprek…</translation>
    </message>
    <message>
        <source>Somebody objected in this call: note it, and take in the request that it is</source>
        <translation>In dit gesprek maakte iemand bezwaar: noteer het, en neem het verzoek in dat het is</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>&amp;Gevolgde mappen…</translation>
    </message>
    <message>
        <source>Folders in which recorders leave calls, taken in by themselves</source>
        <translation>Mappen waarin opnamesystemen gesprekken achterlaten, die vanzelf worden geïmporteerd</translation>
    </message>
</context>
<context>
    <name>voicelog::ParticipantsTable</name>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Gespreksdeelnemers</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Een deelnemer toevoegen</translation>
    </message>
    <message>
        <source>Remove the selected participant</source>
        <translation>De gekozen deelnemer verwijderen</translation>
    </message>
    <message>
        <source>A call has at least one participant</source>
        <translation>Een gesprek heeft ten minste één deelnemer</translation>
    </message>
    <message>
        <source>Select a participant first</source>
        <translation>Kies eerst een deelnemer</translation>
    </message>
</context>
<context>
    <name>voicelog::PatternSettingsPage</name>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Try earlier</source>
        <translation>Eerder proberen</translation>
    </message>
    <message>
        <source>Try later</source>
        <translation>Later proberen</translation>
    </message>
    <message>
        <source>Patterns, in the order they are tried</source>
        <translation>Patronen, in de volgorde waarin ze worden geprobeerd</translation>
    </message>
    <message>
        <source>Add; starts as a copy of the chosen one</source>
        <translation>Toevoegen; begint als kopie van het gekozen patroon</translation>
    </message>
    <message>
        <source>Where a recording has no call data beside it, they are read from its file name. The patterns are tried from the top; the first that fits counts.</source>
        <translation>Heeft een opname geen gespreksgegevens naast zich, dan worden die uit de bestandsnaam gelezen. De patronen worden van boven af geprobeerd; het eerste dat past, telt.</translation>
    </message>
    <message>
        <source>The time in the name is &amp;UTC</source>
        <translation>De tijd in de naam is &amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Expression:</source>
        <translation>&amp;Expressie:</translation>
    </message>
    <message>
        <source>&amp;Date and time:</source>
        <translation>&amp;Datum en tijd:</translation>
    </message>
    <message>
        <source>&amp;Try it on:</source>
        <translation>&amp;Probeer op:</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Bestandsnamen</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (ingebouwd)</translation>
    </message>
    <message>
        <source>Our recorder</source>
        <translation>Onze recorder</translation>
    </message>
</context>
<context>
    <name>voicelog::PlaceHoldDialog</name>
    <message>
        <source>&amp;All recordings in it now</source>
        <translation>&amp;Alle opnamen die er nu in zijn</translation>
    </message>
    <message>
        <source>&amp;These recordings:</source>
        <translation>&amp;Deze opnamen:</translation>
    </message>
    <message>
        <source>It ends &amp;on:</source>
        <translation>Het eindigt &amp;op:</translation>
    </message>
    <message>
        <source>Place a hold</source>
        <translation>Bewaarbevel plaatsen</translation>
    </message>
    <message>
        <source>Place it</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Kluis</translation>
    </message>
    <message>
        <source>Numbers of the recordings</source>
        <translation>Nummers van de opnamen</translation>
    </message>
    <message>
        <source>their numbers, with commas between them</source>
        <translation>hun nummers, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>Choose the ground</source>
        <translation>Kies de grond</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Grond:</translation>
    </message>
    <message>
        <source>Re&amp;quest:</source>
        <translation>&amp;Verzoek:</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Eerste dag zonder</translation>
    </message>
    <message>
        <source>The first day without it; without a day it stays until it is lifted</source>
        <translation>De eerste dag zonder; zonder dag blijft het totdat het wordt opgeheven</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>On %1 in %2</source>
        <comment>recordings, and where they are</comment>
        <translation>Op %1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>They are in %n vault(s): each gets a hold of its own.</source>
        <translation>
            <numerusform>Ze zijn in %n kluis: elk krijgt een eigen bewaarbevel.</numerusform>
            <numerusform>Ze zijn in %n kluizen: elk krijgt een eigen bewaarbevel.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Asked on:</source>
        <translation>Gevraagd op:</translation>
    </message>
    <message>
        <source>Letter of:</source>
        <translation>Brief van:</translation>
    </message>
    <message>
        <source>Order of:</source>
        <translation>Bevel van:</translation>
    </message>
    <message>
        <source>There is no vault that you can open</source>
        <translation>Er is geen kluis die u kunt openen</translation>
    </message>
    <message>
        <source>Give the numbers of the recordings</source>
        <translation>Geef de nummers van de opnamen</translation>
    </message>
    <message>
        <source>Choose the ground of the restriction</source>
        <translation>Kies de grond van de beperking</translation>
    </message>
    <message>
        <source>Give the reference of the order</source>
        <translation>Geef het kenmerk van het bevel</translation>
    </message>
    <message>
        <source>Give the reference of the letter</source>
        <translation>Geef het kenmerk van de brief</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) of the reason needed</source>
        <translation>
            <numerusform>Nog %n teken van de reden nodig</numerusform>
            <numerusform>Nog %n tekens van de reden nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reason is %n character(s) too long</source>
        <translation>
            <numerusform>De reden is %n teken te lang</numerusform>
            <numerusform>De reden is %n tekens te lang</numerusform>
        </translation>
    </message>
    <message>
        <source>its number, if it has one, e.g. SAR-2026-0017</source>
        <translation>het nummer ervan als het er een heeft, bijv. SAR-2026-0017</translation>
    </message>
    <message>
        <source>It is shown instead of the hold&apos;s number, on certificates of destruction too: no name may stand in it</source>
        <translation>Het wordt getoond in plaats van het nummer van het bewaarbevel, ook op vernietigingsverklaringen: er mag geen naam in staan</translation>
    </message>
    <message>
        <source>Give the request&apos;s number alone, such as SAR-2026-0017: it comes on certificates</source>
        <translation>Geef alleen het nummer van het verzoek, zoals SAR-2026-0017: het komt op verklaringen</translation>
    </message>
</context>
<context>
    <name>voicelog::PlayerBar</name>
    <message>
        <source>Player</source>
        <translation>Speler</translation>
    </message>
    <message>
        <source>No sound device: it plays on in silence</source>
        <translation>Geen geluidsapparaat: het speelt in stilte door</translation>
    </message>
    <message>
        <source>Connect loudspeakers or a headset; the sound comes by itself. Position, segments and transcript go on meanwhile.</source>
        <translation>Sluit luidsprekers of een koptelefoon aan; het geluid komt vanzelf. Positie, fragmenten en transcriptie lopen intussen mee.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Snelheid</translation>
    </message>
    <message>
        <source>Speed; voices keep their pitch (%1, %2)</source>
        <translation>Snelheid; stemmen behouden hun toonhoogte (%1, %2)</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Which channels are heard</source>
        <translation>Welke kanalen u hoort</translation>
    </message>
    <message>
        <source>Both channels</source>
        <translation>Beide kanalen</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Alleen links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Alleen rechts</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Position %1 of %2</source>
        <translation>Positie %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Af&amp;spelen</translation>
    </message>
</context>
<context>
    <name>voicelog::ProcessingPage</name>
    <message>
        <source>Processing register</source>
        <translation>Verwerkingsregister</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Save the entry</source>
        <translation>De regel opslaan</translation>
    </message>
    <message>
        <source>New register entry</source>
        <translation>Nieuwe registerregel</translation>
    </message>
    <message>
        <source>Name the processing so that an outsider knows what is meant, for example “Recording calls to improve the service”.</source>
        <translation>Noem de verwerking zo dat een buitenstaander weet wat bedoeld is, bijvoorbeeld ‘Gesprekken opnemen om de dienstverlening te verbeteren’.</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Een register importeren</translation>
    </message>
    <message>
        <source>Registers (*.csv *.json *.txt)</source>
        <translation>Registers (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Export the register</source>
        <translation>Het register exporteren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) exported to %1</source>
        <translation>
            <numerusform>%Ln regel geëxporteerd naar %1</numerusform>
            <numerusform>%Ln regels geëxporteerd naar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport als PDF…</translation>
    </message>
</context>
<context>
    <name>voicelog::ProgrammeDesk</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <comment>that stand in the way</comment>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) still empty</source>
        <translation>
            <numerusform>%n veld nog leeg</numerusform>
            <numerusform>%n velden nog leeg</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Staat in de weg</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nieuwe regeling</translation>
    </message>
    <message>
        <source>Find in the programmes</source>
        <translation>Zoeken in de regelingen</translation>
    </message>
    <message>
        <source>No recording programme yet</source>
        <translation>Nog geen opnameregeling</translation>
    </message>
    <message>
        <source>A programme is one reason to record: its purpose and legal basis, its lines, what callers and employees are told, and how long recordings are kept. It becomes active once everything that the law asks for is there.</source>
        <translation>Een opnameregeling is één reden om op te nemen: haar doel en grondslag, haar lijnen, wat bellers en medewerkers horen, en hoe lang opnamen worden bewaard. Zij treedt in werking zodra alles er is wat de wet vraagt.</translation>
    </message>
    <message>
        <source>No programme is open</source>
        <translation>Er is geen regeling geopend</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Voorwaarden</translation>
    </message>
    <message>
        <source>Sound of the announcement</source>
        <translation>Geluid van de melding</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>In werking stellen…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Opschorten…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Store or discard what was changed first</source>
        <translation>Sla eerst op of verwerp wat is gewijzigd</translation>
    </message>
    <message>
        <source>Shows what stands in the way</source>
        <translation>Toont wat in de weg staat</translation>
    </message>
    <message>
        <source>%1 is longer than is usual for this class (%2): the reason must show why it is needed.</source>
        <translation>%1 is langer dan gebruikelijk voor deze klasse (%2): uit de reden moet blijken waarom het nodig is.</translation>
    </message>
</context>
<context>
    <name>voicelog::ProgrammesEditor</name>
    <message>
        <source>This is what you typed and did not store</source>
        <translation>Dit typte u en sloeg u niet op</translation>
    </message>
    <message>
        <source>It was kept for you alone. Store it, or discard it to see what is stored.</source>
        <translation>Het is alleen voor u bewaard. Sla het op, of verwerp het om te zien wat is opgeslagen.</translation>
    </message>
    <message>
        <source>Still empty: %1</source>
        <translation>Nog leeg: %1</translation>
    </message>
</context>
<context>
    <name>voicelog::ProgrammesPage</name>
    <message>
        <source>&amp;Programmes</source>
        <translation>&amp;Regelingen</translation>
    </message>
    <message>
        <source>Employee &amp;notices</source>
        <translation>&amp;Mededelingen aan medewerkers</translation>
    </message>
    <message>
        <source>&amp;Works council</source>
        <translation>&amp;Ondernemingsraad</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Regelingen</translation>
    </message>
    <message>
        <source>Store what was filled in</source>
        <translation>Opslaan wat is ingevuld</translation>
    </message>
    <message>
        <source>Annual overview…</source>
        <translation>Jaaroverzicht…</translation>
    </message>
    <message>
        <source>The works council&apos;s overview of a year, to print or to save as PDF</source>
        <translation>Het overzicht van een jaar voor de ondernemingsraad, om af te drukken of als PDF op te slaan</translation>
    </message>
</context>
<context>
    <name>voicelog::ProgrammesTab</name>
    <message>
        <source>Store</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Choose one in the list above.</source>
        <translation>Kies er een in de lijst hierboven.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Er is niets gewijzigd</translation>
    </message>
    <message>
        <source>Stores a new version (%1)</source>
        <translation>Slaat een nieuwe versie op (%1)</translation>
    </message>
    <message>
        <source>Goes back to what is stored</source>
        <translation>Gaat terug naar wat is opgeslagen</translation>
    </message>
</context>
<context>
    <name>voicelog::ProposalsPane</name>
    <message>
        <source>To be proposed</source>
        <translation>Voor te stellen</translation>
    </message>
    <message>
        <source>Waits for a second officer</source>
        <translation>Wacht op een tweede functionaris</translation>
    </message>
    <message>
        <source>With the next run</source>
        <translation>Bij de volgende bewaarloop</translation>
    </message>
    <message>
        <source>Kept for now</source>
        <translation>Voorlopig bewaard</translation>
    </message>
    <message>
        <source>Due for destruction</source>
        <translation>Te vernietigen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Te vernietigen sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose a line to see what would be destroyed, and why.</source>
        <translation>Kies een regel om te zien wat zou worden vernietigd, en waarom.</translation>
    </message>
    <message>
        <source>Recordings that would be destroyed</source>
        <translation>Opnamen die zouden worden vernietigd</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Te beslissen</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>Alles wat weg moet</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Goedkeuren…</translation>
    </message>
    <message>
        <source>Propose destruction…</source>
        <translation>Vernietiging voorstellen…</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for a second officer</source>
        <translation>
            <numerusform>%n voorstel wacht op een tweede functionaris</numerusform>
            <numerusform>%n voorstellen wachten op een tweede functionaris</numerusform>
        </translation>
    </message>
    <message>
        <source>the whole vault, %1</source>
        <translation>de hele kluis, %1</translation>
    </message>
    <message>
        <source>The approval of a second officer</source>
        <translation>De goedkeuring van een tweede functionaris</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, tot %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>onbekend account</translation>
    </message>
    <message>
        <source>What the rule asks</source>
        <translation>Wat de regel vraagt</translation>
    </message>
    <message>
        <source>Destroyed by</source>
        <translation>Uiterlijk vernietigd op</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Goedgekeurd door</translation>
    </message>
    <message>
        <source>The whole vault, with %1</source>
        <translation>De hele kluis, met %1</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
    <message>
        <source>It is destroyed once all of this has ended</source>
        <translation>Het wordt vernietigd zodra dit alles voorbij is</translation>
    </message>
    <message>
        <source>You proposed it: another officer must approve it</source>
        <translation>U hebt het voorgesteld: een andere functionaris moet het goedkeuren</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Nothing is due for destruction</source>
        <translation>Er is niets te vernietigen</translation>
    </message>
    <message>
        <source>What passes its date appears here: one officer proposes its destruction, another approves it. Only a case closed without a finding needs no approval.</source>
        <translation>Wat over zijn datum is, verschijnt hier: de ene functionaris stelt de vernietiging voor, een andere keurt haar goed. Alleen een dossier dat zonder bevinding is gesloten, heeft geen goedkeuring nodig.</translation>
    </message>
    <message>
        <source>Propose their destruction?</source>
        <translation>Vernietiging voorstellen?</translation>
    </message>
    <message>
        <source>Nothing is destroyed before another officer has approved it.</source>
        <translation>Er wordt niets vernietigd voordat een andere functionaris het heeft goedgekeurd.</translation>
    </message>
    <message>
        <source>Nothing is destroyed before you have approved it in a second step.</source>
        <translation>Er wordt niets vernietigd voordat u het in een tweede stap hebt goedgekeurd.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message>
        <source>Their destruction was proposed</source>
        <translation>De vernietiging is voorgesteld</translation>
    </message>
    <message>
        <source>Approve their destruction?</source>
        <translation>Vernietiging goedkeuren?</translation>
    </message>
    <message>
        <source>They are destroyed with the next run, unless something keeps them by then. Nothing brings them back; a certificate stays.</source>
        <translation>Ze worden bij de volgende bewaarloop vernietigd, tenzij iets ze dan bewaart. Niets brengt ze terug; er blijft een verklaring.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Their destruction is approved</source>
        <translation>De vernietiging is goedgekeurd</translation>
    </message>
    <message>
        <source>The proposal is withdrawn; they stay due</source>
        <translation>Het voorstel is ingetrokken; ze moeten nog steeds weg</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>How long everything is kept, what is due and what is held, as a PDF</source>
        <translation>Hoelang alles wordt bewaard, wat moet worden vernietigd en wat wordt vastgehouden, als pdf</translation>
    </message>
    <message>
        <source>What is due there is not known, and none of it is destroyed. Open this page again in a while; if it stays so, do not repair anything by hand: copy the whole archive folder first, then restore a backup or ask for help.</source>
        <translation>Wat daar te vernietigen is, is niet bekend, en er wordt niets van vernietigd. Open deze pagina straks opnieuw; blijft het zo, herstel dan niets met de hand: kopieer eerst de hele archiefmap, zet daarna een back-up terug of vraag hulp.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be read: %1</source>
        <translation>
            <numerusform>%n kluis kon niet worden gelezen: %1</numerusform>
            <numerusform>%n kluizen konden niet worden gelezen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n are held now and go when their hold ends</source>
        <translation>
            <numerusform>%1, waarvan er nu %n wordt bewaard; die gaat weg als het bewaarbevel eindigt</numerusform>
            <numerusform>%1, waarvan er nu %n worden bewaard; die gaan weg als hun bewaarbevel eindigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole proposal</source>
        <translation>Het hele voorstel</translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>Niet alles kon worden bekeken</translation>
    </message>
    <message>
        <source>Nothing is due in the vaults that could be read. Of the others, named above, it is not known.</source>
        <translation>In de kluizen die konden worden gelezen is niets te vernietigen. Van de andere, die hierboven staan, is het niet bekend.</translation>
    </message>
</context>
<context>
    <name>voicelog::ReasonDialog</name>
    <message>
        <source>Why do you listen?</source>
        <translation>Waarom luistert u?</translation>
    </message>
    <message>
        <source>Who listened to %1, when, why and to which parts is kept in the audit trail.</source>
        <translation>Wie %1 beluisterde, wanneer, waarom en welke delen, wordt vastgelegd in het controlespoor.</translation>
    </message>
    <message>
        <source>for this &amp;recording</source>
        <translation>voor deze &amp;opname</translation>
    </message>
    <message>
        <source>for 15 &amp;minutes</source>
        <translation>15 &amp;minuten</translation>
    </message>
    <message>
        <source>until the archive is &amp;locked</source>
        <translation>tot het archief wordt &amp;vergrendeld</translation>
    </message>
    <message>
        <source>R&amp;eason:</source>
        <translation>R&amp;eden:</translation>
    </message>
    <message>
        <source>E&amp;xplanation:</source>
        <translation>&amp;Toelichting:</translation>
    </message>
    <message>
        <source>Holds:</source>
        <translation>Geldt:</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Explain the reason first</source>
        <translation>Licht eerst de reden toe</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>Nog %n teken nodig. Schrijf geen namen.</numerusform>
            <numerusform>Nog %n tekens nodig. Schrijf geen namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write no names.</source>
        <translation>Schrijf geen namen.</translation>
    </message>
    <message>
        <source>Not needed for this reason. Write no names.</source>
        <translation>Bij deze reden niet nodig. Schrijf geen namen.</translation>
    </message>
    <message>
        <source>Checking an employee</source>
        <translation>Een medewerker controleren</translation>
    </message>
    <message>
        <source>To the monitoring cases</source>
        <translation>Naar de controledossiers</translation>
    </message>
    <message>
        <source>This was recorded for another purpose, and callers were told of that one: it cannot be used to check an employee (R-PURPOSE-02, R-ANNOUNCE-02). That takes a monitoring case with recordings of its own.</source>
        <translation>Dit is voor een ander doel opgenomen, en dat doel is de bellers gemeld: het kan niet worden gebruikt om een medewerker te controleren (R-PURPOSE-02, R-ANNOUNCE-02). Dat vraagt een controledossier met eigen opnamen.</translation>
    </message>
</context>
<context>
    <name>voicelog::ReceiptPanel</name>
    <message>
        <source>Correct…</source>
        <translation>Corrigeren…</translation>
    </message>
    <message>
        <source>Confirm the day</source>
        <translation>Dag bevestigen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>It came in on %1.</source>
        <translation>Het kwam binnen op %1.</translation>
    </message>
    <message>
        <source>%1 says that it came in on %2: %3</source>
        <comment>an account, a day, a reason</comment>
        <translation>Volgens %1 kwam het binnen op %2: %3</translation>
    </message>
    <message>
        <source>Another officer</source>
        <translation>een andere functionaris</translation>
    </message>
    <message>
        <source>Another officer confirms it</source>
        <translation>Een andere functionaris bevestigt het</translation>
    </message>
</context>
<context>
    <name>voicelog::RecipientDialog</name>
    <message>
        <source>&amp;Told on:</source>
        <translation>&amp;Ingelicht op:</translation>
    </message>
    <message>
        <source>&amp;Impossible, because:</source>
        <translation>&amp;Onmogelijk, omdat:</translation>
    </message>
    <message>
        <source>%1: who was told</source>
        <translation>%1: wie is ingelicht</translation>
    </message>
    <message>
        <source>Whoever got a copy is told of its erasure, rectification or restriction, unless that is impossible or takes an effort out of all proportion (GDPR art. 19).</source>
        <translation>Wie een kopie kreeg wordt ingelicht over de wissing, rectificatie of beperking, tenzij dat onmogelijk is of onevenredig veel inspanning vergt (AVG art. 19).</translation>
    </message>
    <message>
        <source>What this recipient got</source>
        <translation>Wat deze ontvanger kreeg</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Ingelicht op</translation>
    </message>
    <message>
        <source>Why it is impossible</source>
        <translation>Waarom het onmogelijk is</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Got:</source>
        <translation>&amp;Kreeg:</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Name first who got it</source>
        <translation>Noem eerst wie het kreeg</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>Nog %n teken nodig</numerusform>
            <numerusform>Nog %n tekens nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RecordHistoryPanel</name>
    <message>
        <source>History of the record</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Bijzonderheden</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versie %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Gewijzigd: %1</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingDetail</name>
    <message>
        <source>no recording is shown</source>
        <translation>er is geen opname geopend</translation>
    </message>
    <message>
        <source>select a stretch in the timeline first</source>
        <translation>selecteer eerst een stuk in de tijdlijn</translation>
    </message>
    <message>
        <source>only a privacy officer places a hold</source>
        <translation>alleen een privacyfunctionaris plaatst een bewaarbevel</translation>
    </message>
    <message>
        <source>only a privacy officer decides how long it is kept</source>
        <translation>alleen een privacyfunctionaris beslist hoe lang het wordt bewaard</translation>
    </message>
    <message>
        <source>the closing of its case decides how long it is kept</source>
        <translation>het sluiten van het dossier bepaalt hoe lang het wordt bewaard</translation>
    </message>
    <message>
        <source>only a privacy officer keeps a proof</source>
        <translation>alleen een privacyfunctionaris bewaart een bewijs</translation>
    </message>
    <message>
        <source>its proof is kept as %1</source>
        <translation>het bewijs ervan is bewaard als %1</translation>
    </message>
    <message>
        <source>it is not the whole recording of a sales call</source>
        <translation>dit is niet de hele opname van een verkoopgesprek</translation>
    </message>
    <message>
        <source>no contract is known: fill in its reference in the call data</source>
        <translation>er is geen overeenkomst bekend: vul het kenmerk in bij de gespreksgegevens</translation>
    </message>
    <message>
        <source>mark the stretch in which the agreement is made as proof first</source>
        <translation>markeer eerst het stuk waarin de overeenkomst tot stand komt als bewijs</translation>
    </message>
    <message>
        <source>its state is %1</source>
        <translation>de status is %1</translation>
    </message>
    <message>
        <source>only a privacy officer notes it</source>
        <translation>alleen een privacyfunctionaris noteert dat</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingHeader</name>
    <message>
        <source>line %1</source>
        <translation>lijn %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>afgeschermd</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingLinks</name>
    <message>
        <source>Enter or a double click opens the recording</source>
        <translation>Enter of dubbelklikken opent de opname</translation>
    </message>
    <message>
        <source>(the first %1 are listed)</source>
        <translation>(de eerste %1 staan in de lijst)</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingListPane</name>
    <message>
        <source>nothing is filtered</source>
        <translation>er wordt niets gefilterd</translation>
    </message>
    <message>
        <source>No recordings yet</source>
        <translation>Nog geen opnamen</translation>
    </message>
    <message>
        <source>Take in sound files or whole folders from your recorder. You can drop them here too.</source>
        <translation>Importeer geluidsbestanden of hele mappen van uw recorder. U kunt ze ook hierheen slepen.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>No recording fits all of these filters.</source>
        <translation>Geen opname voldoet aan al deze filters.</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingListView</name>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>The last column cannot be hidden</source>
        <translation>De laatste kolom kan niet worden verborgen</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Kolommen zoals eerst</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingTabs</name>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Geschiedenis</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Geen transcriptie</translation>
    </message>
    <message>
        <source>Attach what was said as a WebVTT or SubRip file; it can then be searched and follows the sound.</source>
        <translation>Voeg toe wat er is gezegd, als WebVTT- of SubRip-bestand; het is dan doorzoekbaar en volgt het geluid.</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transcriptie</translation>
    </message>
    <message>
        <source>&amp;Call data</source>
        <translation>Gespreks&amp;gegevens</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Geen bron</translation>
    </message>
    <message>
        <source>This recording came without a file of call data: they were read from its name.</source>
        <translation>Deze opname kwam zonder bestand met gespreksgegevens: die zijn uit de naam gelezen.</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>&amp;Call data (not stored)</source>
        <translation>Gespreks&amp;gegevens (niet opgeslagen)</translation>
    </message>
    <message>
        <source>Attach a transcript</source>
        <translation>Een transcriptie toevoegen</translation>
    </message>
    <message>
        <source>Transcripts (*.vtt *.srt)</source>
        <translation>Transcripties (*.vtt *.srt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>&amp;Lawfulness</source>
        <translation>&amp;Rechtmatigheid</translation>
    </message>
    <message>
        <source>A&amp;nnouncement</source>
        <translation>Mel&amp;ding</translation>
    </message>
</context>
<context>
    <name>voicelog::RecordingsPage</name>
    <message>
        <source>No recording is open</source>
        <translation>Er is geen opname geopend</translation>
    </message>
    <message>
        <source>Choose one in the list above to see and hear it.</source>
        <translation>Kies er een in de lijst hierboven om te zien en te horen.</translation>
    </message>
    <message>
        <source>Everything that can be done here (F10)</source>
        <translation>Alles wat u hier kunt doen (F10)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>%1 is intact</source>
        <translation>%1 is ongeschonden</translation>
    </message>
    <message>
        <source>Every byte is as it was taken in.</source>
        <translation>Elke byte is zoals hij is geïmporteerd.</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>only a privacy officer judges</source>
        <translation>alleen een privacyfunctionaris toetst</translation>
    </message>
    <message>
        <source>it is being done</source>
        <translation>het wordt al gedaan</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) judged</source>
        <translation>
            <numerusform>%n opname getoetst</numerusform>
            <numerusform>%n opnamen getoetst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answers changed, %2 became restricted, %3 became active.</source>
        <translation>%1 antwoorden veranderd, %2 beperkt geworden, %3 actief geworden.</translation>
    </message>
    <message>
        <source>Judging recordings</source>
        <translation>Opnamen toetsen</translation>
    </message>
    <message>
        <source>These are too many to choose one by one</source>
        <translation>Dit zijn er te veel om een voor een te kiezen</translation>
    </message>
    <message>
        <source>Choose at most %1, or place a hold on a whole vault on the page Destruction.</source>
        <translation>Kies er hoogstens %1, of plaats op de pagina Vernietiging een bewaarbevel op een hele kluis.</translation>
    </message>
    <message>
        <source>%1 was placed</source>
        <translation>%1 is geplaatst</translation>
    </message>
    <message>
        <source>Another officer must confirm it by %1, or it lapses.</source>
        <translation>Een andere functionaris moet het uiterlijk %1 bevestigen, anders vervalt het.</translation>
    </message>
    <message>
        <source>%1 is no longer there</source>
        <translation>%1 is er niet meer</translation>
    </message>
    <message>
        <source>It was destroyed. The certificate is on the page Destruction.</source>
        <translation>De opname is vernietigd. De verklaring staat op de pagina Vernietiging.</translation>
    </message>
    <message>
        <source>Keeping the proof of %1</source>
        <translation>Bewijs van %1 bewaren</translation>
    </message>
    <message>
        <source>The proof of %1 is kept as %2</source>
        <translation>Het bewijs van %1 is bewaard als %2</translation>
    </message>
    <message>
        <source>The whole call goes when its day has come: see its history.</source>
        <translation>Het hele gesprek gaat weg zodra zijn dag is gekomen: zie de geschiedenis.</translation>
    </message>
    <message>
        <source>only a privacy officer takes recordings in</source>
        <translation>alleen een privacyfunctionaris importeert opnamen</translation>
    </message>
    <message>
        <source>Choose at most %1, or export them with voicelogctl.</source>
        <translation>Kies er hoogstens %1, of exporteer ze met voicelogctl.</translation>
    </message>
</context>
<context>
    <name>voicelog::RecoverDialog</name>
    <message>
        <source>A new password by the recovery words</source>
        <translation>Een nieuw wachtwoord met de herstelwoorden</translation>
    </message>
    <message>
        <source>Type the %1 words from the sheet that was printed when this archive was made. %2 then gets the new password and the keys to every vault; that is recorded in the audit trail.</source>
        <translation>Typ de %1 woorden van het blad dat bij het aanmaken van dit archief is gemaakt. %2 krijgt dan het nieuwe wachtwoord en de sleutels van alle kluizen; dat wordt vastgelegd in het controlespoor.</translation>
    </message>
    <message>
        <source>Recovery &amp;words:</source>
        <translation>Herstel&amp;woorden:</translation>
    </message>
    <message>
        <source>New &amp;password:</source>
        <translation>Nieuw &amp;wachtwoord:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Nog &amp;eens:</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Wachtwoord instellen</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 van %2 woorden</translation>
    </message>
</context>
<context>
    <name>voicelog::RedactionDialog</name>
    <message>
        <source>What is left out of %1</source>
        <translation>Wat weg blijft uit %1</translation>
    </message>
    <message>
        <source>Select a stretch in the timeline and mark it, or take over what was found in the words. What is marked cannot be got back from the copy; the recording stays as it is. When exactly a word was said is an estimate: listen to it as the person gets it.</source>
        <translation>Selecteer een fragment in de tijdlijn en markeer het, of neem over wat in de woorden is gevonden. Wat gemarkeerd is, is uit de kopie niet terug te halen; de opname blijft zoals zij is. Wanneer een woord precies viel is een schatting: beluister het zoals de persoon het krijgt.</translation>
    </message>
    <message>
        <source>Leave this out</source>
        <translation>Dit weglaten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Af&amp;spelen</translation>
    </message>
    <message>
        <source>As the person &amp;gets it</source>
        <translation>Zoals de persoon het kri&amp;jgt</translation>
    </message>
    <message>
        <source>The sound and the words without what is marked</source>
        <translation>Het geluid en de woorden zonder wat gemarkeerd is</translation>
    </message>
    <message>
        <source>&amp;Mark the selection</source>
        <translation>Selectie &amp;markeren</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle kanalen</translation>
    </message>
    <message>
        <source>&amp;Channel:</source>
        <translation>&amp;Kanaal:</translation>
    </message>
    <message>
        <source>&amp;In its place:</source>
        <translation>&amp;In plaats daarvan:</translation>
    </message>
    <message>
        <source>&amp;What it is:</source>
        <translation>&amp;Wat het is:</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>What may be of others</source>
        <translation>Wat van anderen kan zijn</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>It has no transcript in which something could be found: listen to it.</source>
        <translation>Er is geen transcript waarin iets te vinden is: beluister de opname.</translation>
    </message>
    <message>
        <source>Nothing was found in its words and marks that may be of others. That is a guess: listen to it.</source>
        <translation>In de woorden en markeringen is niets gevonden dat van anderen kan zijn. Dat is een gok: beluister de opname.</translation>
    </message>
    <message>
        <source>Mar&amp;k it</source>
        <translation>Dit ma&amp;rkeren</translation>
    </message>
    <message>
        <source>Mark &amp;all</source>
        <translation>&amp;Alles markeren</translation>
    </message>
    <message>
        <source>May be of others</source>
        <translation>Kan van anderen zijn</translation>
    </message>
    <message>
        <source>Is marked</source>
        <translation>Is gemarkeerd</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>There is no sound device: it plays in silence</source>
        <translation>Er is geen geluidsapparaat: het speelt zonder geluid af</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position and length of a recording</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Select a stretch in the timeline first</source>
        <translation>Selecteer eerst een fragment in de tijdlijn</translation>
    </message>
    <message>
        <source>What the person does not get of this recording. Listen to it as the person gets it.</source>
        <translation>Wat de persoon van deze opname niet krijgt. Beluister haar zoals de persoon haar krijgt.</translation>
    </message>
    <message>
        <source>Drop what was marked?</source>
        <translation>Wat gemarkeerd is laten vallen?</translation>
    </message>
    <message>
        <source>The marks of this recording stay as they were before.</source>
        <translation>De markeringen van deze opname blijven zoals ze waren.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Laten vallen</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterCheckModel</name>
    <message>
        <source>better with: %1</source>
        <translation>beter met: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>verlopen sinds %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ontbreekt nog</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterCheckPanel</name>
    <message>
        <source>&amp;Also what would be better</source>
        <translation>&amp;Ook wat beter zou zijn</translation>
    </message>
    <message>
        <source>Close the check</source>
        <translation>De controle sluiten</translation>
    </message>
    <message>
        <source>What the register still lacks</source>
        <translation>Wat het register nog mist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) not complete</source>
        <translation>
            <numerusform>%Ln regel niet volledig</numerusform>
            <numerusform>%Ln regels niet volledig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln review(s) overdue</source>
        <translation>
            <numerusform>%Ln herziening verlopen</numerusform>
            <numerusform>%Ln herzieningen verlopen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every entry has what article 30 asks for, and no review is overdue.</source>
        <translation>Elke regel heeft wat artikel 30 vraagt, en geen herziening is verlopen.</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterDetail</name>
    <message>
        <source>Discard them</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>De andere nemen</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>De mijne opslaan</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle regels</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>What is shown: the entry as it is, or a version that was active</source>
        <translation>Wat wordt getoond: de regel zoals die is, of een versie die actief was</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>In herziening</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Zoals nu</translation>
    </message>
    <message>
        <source>Version %1: %2 – %3</source>
        <translation>Versie %1: %2 – %3</translation>
    </message>
    <message>
        <source>Version %1: since %2</source>
        <translation>Versie %1: sinds %2</translation>
    </message>
    <message>
        <source>unknown account</source>
        <translation>onbekend account</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versie %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>Made active</source>
        <translation>Actief gemaakt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er wijzigde</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Waarom die eindigde</translation>
    </message>
    <message>
        <source>Your changes of %1 were found again</source>
        <translation>Uw wijzigingen van %1 zijn teruggevonden</translation>
    </message>
    <message>
        <source>They are in the form and not saved yet.</source>
        <translation>Ze staan in het formulier en zijn nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Your changes of %1 were not saved in time</source>
        <translation>Uw wijzigingen van %1 zijn niet op tijd opgeslagen</translation>
    </message>
    <message>
        <source>The entry can no longer be changed. They are kept until you discard them.</source>
        <translation>De regel kan niet meer worden gewijzigd. Ze blijven bewaard tot u ze verwerpt.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Wijzigingen verwerpen?</translation>
    </message>
    <message>
        <source>What was typed since the entry was last saved is lost.</source>
        <translation>Wat sinds de laatste keer opslaan is getypt, gaat verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerpen</translation>
    </message>
    <message>
        <source>The review has begun</source>
        <translation>De herziening is begonnen</translation>
    </message>
    <message>
        <source>It stays active</source>
        <translation>De regel blijft actief</translation>
    </message>
    <message>
        <source>End this entry?</source>
        <translation>Deze regel beëindigen?</translation>
    </message>
    <message>
        <source>This cannot be undone. Its versions stay readable.</source>
        <translation>Dit kan niet ongedaan worden gemaakt. De versies blijven leesbaar.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>Opgegeven reden: %1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>The entry has ended</source>
        <translation>De regel is beëindigd</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
    </message>
    <message>
        <source>Someone else changed this entry meanwhile</source>
        <translation>Iemand anders heeft deze regel intussen gewijzigd</translation>
    </message>
    <message>
        <source>Yours differs in: %1. Nothing was overwritten.</source>
        <translation>De uwe verschilt in: %1. Er is niets overschreven.</translation>
    </message>
    <message>
        <source>Make the entry active</source>
        <translation>De regel actief maken</translation>
    </message>
    <message>
        <source>Finish the review</source>
        <translation>De herziening afronden</translation>
    </message>
    <message>
        <source>It becomes version 1, in force from today, and does not change any more.</source>
        <translation>Het wordt versie 1, van kracht vanaf vandaag, en verandert niet meer.</translation>
    </message>
    <message>
        <source>It becomes version %1, in force from today. Say in a few words what changed, or that nothing had to.</source>
        <translation>Het wordt versie %1, van kracht vanaf vandaag. Zeg in een paar woorden wat er wijzigde, of dat dat niet nodig was.</translation>
    </message>
    <message>
        <source>&amp;What changed:</source>
        <translation>&amp;Wat er wijzigde:</translation>
    </message>
    <message>
        <source>Make active</source>
        <translation>Actief maken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>The entry is active</source>
        <translation>De regel is actief</translation>
    </message>
    <message>
        <source>End the entry</source>
        <translation>De regel beëindigen</translation>
    </message>
    <message>
        <source>When the processing has stopped its entry ends; a second officer confirms that. Its versions stay readable.</source>
        <translation>Als de verwerking is gestopt, eindigt de regel; een tweede functionaris bevestigt dat. De versies blijven leesbaar.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Propose to end it</source>
        <translation>Beëindiging voorstellen</translation>
    </message>
    <message>
        <source>Its end is proposed</source>
        <translation>Beëindiging is voorgesteld</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterImportDialog</name>
    <message>
        <source>&amp;Change drafts and reviews that have the same number</source>
        <translation>Concepten en herzieningen met hetzelfde nummer &amp;wijzigen</translation>
    </message>
    <message>
        <source>&amp;Make complete entries active that were active before</source>
        <translation>Volledige regels die al actief waren actief &amp;maken</translation>
    </message>
    <message>
        <source>&amp;Only what does not fit</source>
        <translation>&amp;Alleen wat niet past</translation>
    </message>
    <message>
        <source>Import a register</source>
        <translation>Een register importeren</translation>
    </message>
    <message>
        <source>Otherwise a row whose number is in the register already is left out</source>
        <translation>Anders wordt een rij waarvan het nummer al in het register staat weggelaten</translation>
    </message>
    <message>
        <source>From today on, with the next review in twelve months at the latest; what is incomplete stays a draft</source>
        <translation>Vanaf vandaag, met de volgende herziening uiterlijk over twaalf maanden; wat onvolledig is, blijft een concept</translation>
    </message>
    <message>
        <source>The rows of the file</source>
        <translation>De rijen van het bestand</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Overnemen</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Verslag opslaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Taking in</source>
        <translation>Overnemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) taken in</source>
        <translation>
            <numerusform>%Ln regel overgenomen</numerusform>
            <numerusform>%Ln regels overgenomen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the report to mend what was left out.</source>
        <translation>Sla het verslag op om te herstellen wat is weggelaten.</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabs</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntkomma&apos;s</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>komma&apos;s</translation>
    </message>
    <message>
        <source>CSV with %1, %2</source>
        <translation>CSV met %1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuw</numerusform>
            <numerusform>%Ln nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln gewijzigd</numerusform>
            <numerusform>%Ln gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln al aanwezig</numerusform>
            <numerusform>%Ln al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln actief</numerusform>
            <numerusform>%Ln actief</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln incomplete</source>
        <translation>
            <numerusform>%Ln onvolledig</numerusform>
            <numerusform>%Ln onvolledig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln weggelaten</numerusform>
            <numerusform>%Ln weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln shown</source>
        <translation>
            <numerusform>de eerste %Ln getoond</numerusform>
            <numerusform>de eerste %Ln getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Over het bestand</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln</source>
        <translation>
            <numerusform>%Ln overnemen</numerusform>
            <numerusform>%Ln overnemen</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of the file would change the register</source>
        <translation>Geen rij van het bestand zou het register wijzigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het verslag opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Opgeslagen in %1</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterImportModel</name>
    <message>
        <source>Taken in, active</source>
        <translation>Overgenomen, actief</translation>
    </message>
    <message>
        <source>Will come in, active</source>
        <translation>Wordt overgenomen, actief</translation>
    </message>
    <message>
        <source>Taken in as a draft</source>
        <translation>Overgenomen als concept</translation>
    </message>
    <message>
        <source>Will come in as a draft</source>
        <translation>Wordt overgenomen als concept</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wordt gewijzigd</translation>
    </message>
    <message>
        <source>Already there, the same</source>
        <translation>Staat er al, hetzelfde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Wordt weggelaten</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Ontbreekt nog: %1</translation>
    </message>
    <message>
        <source>(a new one)</source>
        <translation>(een nieuw)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Why, or what is missing</source>
        <translation>Waarom, of wat ontbreekt</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterListModel</name>
    <message>
        <source>%1 (not saved yet)</source>
        <translation>%1 (nog niet opgeslagen)</translation>
    </message>
    <message>
        <source>%1, end proposed</source>
        <translation>%1, beëindiging voorgesteld</translation>
    </message>
    <message>
        <source>The review is overdue</source>
        <translation>De herziening is verlopen</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, verlopen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Herziening</translation>
    </message>
</context>
<context>
    <name>voicelog::RegisterListPane</name>
    <message>
        <source>New entry</source>
        <translation>Nieuwe regel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Take a register in from a CSV or JSON file; first it shows what would come in</source>
        <translation>Een register overnemen uit een CSV- of JSON-bestand; eerst wordt getoond wat erin komt</translation>
    </message>
    <message>
        <source>What the whole register still lacks, and which reviews are overdue</source>
        <translation>Wat het hele register nog mist, en welke herzieningen zijn verlopen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exporteren als CSV…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exporteren als JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>number, what or department</source>
        <translation>nummer, wat of afdeling</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Processing register</source>
        <translation>Verwerkingsregister</translation>
    </message>
    <message>
        <source>%1: overdue since %2</source>
        <translation>%1: verlopen sinds %2</translation>
    </message>
    <message>
        <source>%1: due on %2</source>
        <translation>%1: te herzien op %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… en nog %n</numerusform>
            <numerusform>… en nog %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) to review</source>
        <translation>
            <numerusform>%n regel te herzien</numerusform>
            <numerusform>%n regels te herzien</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Niets past bij het filter</translation>
    </message>
    <message>
        <source>Change the search, the kind or the state above.</source>
        <translation>Wijzig hierboven de zoektekst, de soort of de status.</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Het register is leeg</translation>
    </message>
    <message>
        <source>Article 30 asks for a register of what is done with personal data. Begin an entry, and the form leads through what must be in it; or take in the register that you keep in a spreadsheet.</source>
        <translation>Artikel 30 vraagt om een register van wat er met persoonsgegevens gebeurt. Begin een regel, en het formulier leidt langs wat erin moet; of neem het register over dat u in een rekenblad bijhoudt.</translation>
    </message>
    <message>
        <source>An entry appears here once a privacy officer begins one.</source>
        <translation>Hier verschijnt een regel zodra een privacyfunctionaris er een begint.</translation>
    </message>
    <message>
        <source>An entry appears here once it has become active.</source>
        <translation>Hier verschijnt een regel zodra die actief is geworden.</translation>
    </message>
</context>
<context>
    <name>voicelog::ReleaseDialog</name>
    <message>
        <source>Propose to release %1</source>
        <translation>Vrijgave van %1 voorstellen</translation>
    </message>
    <message>
        <source>Nothing stands against this recording any more. Released, it can be used for the purpose of its programme.</source>
        <translation>Er is niets meer tegen deze opname. Na vrijgave kan zij worden gebruikt voor het doel van de regeling.</translation>
    </message>
    <message>
        <source>These rules still stand against it. Released, they are set aside until the day you choose; then it becomes restricted again.</source>
        <translation>Deze regels verzetten zich er nog tegen. Na vrijgave gelden ze niet tot de gekozen dag; daarna wordt de opname weer beperkt.</translation>
    </message>
    <message>
        <source>Another officer must confirm it.</source>
        <translation>Een andere functionaris moet dit bevestigen.</translation>
    </message>
    <message>
        <source>You confirm it in a second step.</source>
        <translation>U bevestigt dit in een tweede stap.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Set aside &amp;until:</source>
        <translation>Buiten toepassing &amp;tot en met:</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Voorstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>Nog %n teken nodig. Schrijf geen namen.</numerusform>
            <numerusform>Nog %n tekens nodig. Schrijf geen namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write no names.</source>
        <translation>Schrijf geen namen.</translation>
    </message>
</context>
<context>
    <name>voicelog::RemoveProofDialog</name>
    <message>
        <source>Remove the proof</source>
        <translation>Bewijs verwijderen</translation>
    </message>
    <message>
        <source>“%1” will no longer prove that the recording was announced. That it was removed, by whom and why stays in the audit trail.</source>
        <translation>‘%1’ bewijst dan niet meer dat de opname is gemeld. Dat het is verwijderd, door wie en waarom blijft in het controlespoor staan.</translation>
    </message>
    <message>
        <source>&amp;Why is it wrong?</source>
        <translation>&amp;Waarom klopt het niet?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Explain the reason first</source>
        <translation>Leg eerst de reden uit</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>Nog %n teken nodig. Schrijf geen namen.</numerusform>
            <numerusform>Nog %n tekens nodig. Schrijf geen namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>Write no names.</source>
        <translation>Schrijf geen namen.</translation>
    </message>
</context>
<context>
    <name>voicelog::RenewPasswordDialog</name>
    <message>
        <source>A new password for %1</source>
        <translation>Een nieuw wachtwoord voor %1</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Wachtwoord zetten</translation>
    </message>
    <message>
        <source>Nobody can open the keys of %1 without the lost password, so the account gets new ones. The vaults it holds and you hold are given to it again; others must be granted by somebody who holds them. Its unsaved drafts and saved filters are lost. What it did until now stays proven by its former key.</source>
        <translation>Niemand kan de sleutels van %1 openen zonder het kwijtgeraakte wachtwoord; daarom krijgt het account nieuwe. De kluizen die het heeft en u ook hebt, krijgt het weer; andere moet iemand toekennen die ze heeft. Niet-opgeslagen concepten en bewaarde filters gaan verloren. Wat het tot nu toe deed, blijft bewezen met de vorige sleutel.</translation>
    </message>
    <message>
        <source>Type the same password twice first, long enough</source>
        <translation>Typ eerst twee keer hetzelfde wachtwoord, lang genoeg</translation>
    </message>
    <message>
        <source>Hand it over in person and let %1 choose another at once: Archive, Change password.</source>
        <translation>Geef het persoonlijk en laat %1 meteen een ander kiezen: Archief, Wachtwoord wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) must be granted again by an officer who holds them.</source>
        <translation>
            <numerusform>%n kluis moet opnieuw worden toegekend door een functionaris die de sleutel heeft.</numerusform>
            <numerusform>%n kluizen moeten opnieuw worden toegekend door een functionaris die de sleutels heeft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a new password</source>
        <translation>%1 heeft een nieuw wachtwoord</translation>
    </message>
</context>
<context>
    <name>voicelog::ReportPreviewDialog</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This report contains personal data. Give it to those only who need it, and delete or shred copies that are no longer needed.</source>
        <translation>Dit rapport bevat persoonsgegevens. Geef het alleen aan wie het nodig heeft, en verwijder of vernietig kopieën die niet meer nodig zijn.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Passend in de breedte</translation>
    </message>
    <message>
        <source>View of the report</source>
        <translation>Weergave van het rapport</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Pagina:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Breaking the report into pages</source>
        <translation>Het rapport in pagina&apos;s verdelen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>van %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>It contains personal data: delete it as soon as it is no longer needed.</source>
        <translation>Het bevat persoonsgegevens: verwijder het zodra het niet meer nodig is.</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Het rapport is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>voicelog::ReportRequestDialog</name>
    <message>
        <source>Report of the balancing record</source>
        <translation>Rapport van de belangenafweging</translation>
    </message>
    <message>
        <source>Report of the processing register</source>
        <translation>Rapport van het verwerkingsregister</translation>
    </message>
    <message>
        <source>Annual overview for the works council</source>
        <translation>Jaaroverzicht voor de ondernemingsraad</translation>
    </message>
    <message>
        <source>The report gets a number. That you made it, and a fingerprint of what it says, are kept in the audit trail.</source>
        <translation>Het rapport krijgt een nummer. Dat u het maakte, en een vingerafdruk van wat erin staat, worden in het controlespoor bewaard.</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Rapport maken</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>&amp;Taal van het rapport:</translation>
    </message>
    <message>
        <source>&amp;Changes since:</source>
        <translation>&amp;Wijzigingen sinds:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jaar:</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Het rapport maken</translation>
    </message>
    <message>
        <source>File of the monitoring case</source>
        <translation>Controledossier</translation>
    </message>
    <message>
        <source>Certificate of destruction</source>
        <translation>Vernietigingsverklaring</translation>
    </message>
    <message>
        <source>Overview of retention and audit</source>
        <translation>Overzicht bewaring en toegang</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Het hele dossier</translation>
    </message>
    <message>
        <source>For the works council: no persons</source>
        <translation>Voor de ondernemingsraad: zonder personen</translation>
    </message>
    <message>
        <source>&amp;For whom:</source>
        <translation>&amp;Voor wie:</translation>
    </message>
    <message>
        <source>Log of requests of persons</source>
        <translation>Logboek verzoeken van betrokkenen</translation>
    </message>
</context>
<context>
    <name>voicelog::ReportView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pagina&apos;s van het rapport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestAnswerPanel</name>
    <message>
        <source>Write the letter</source>
        <translation>Brief schrijven</translation>
    </message>
    <message>
        <source>Change its words…</source>
        <translation>Tekst wijzigen…</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Taal van de brief</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Brieven</translation>
    </message>
    <message>
        <source>Put it together…</source>
        <translation>Samenstellen…</translation>
    </message>
    <message>
        <source>Save as an encrypted file…</source>
        <translation>Opslaan als versleuteld bestand…</translation>
    </message>
    <message>
        <source>Save to a folder…</source>
        <translation>Opslaan in een map…</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Bestanden van het pakket</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>It was destroyed on %1. Its fingerprint stays on record: %2</source>
        <translation>Het is vernietigd op %1. De vingerafdruk blijft vastgelegd: %2</translation>
    </message>
    <message>
        <source>A recording in it was destroyed, so nobody may get it any more: it goes too. Its fingerprint stays on record: %1</source>
        <translation>Een opname erin is vernietigd, daarom mag niemand het nog krijgen: het gaat ook weg. De vingerafdruk blijft vastgelegd: %1</translation>
    </message>
    <message>
        <source>It is kept here until %1, and then destroyed.</source>
        <translation>Het blijft hier tot %1, en wordt dan vernietigd.</translation>
    </message>
    <message>
        <source>It is ready. Another officer must confirm the answer before it may be handed over.</source>
        <translation>Het is klaar. Een andere functionaris moet het antwoord bevestigen voordat het mag worden overhandigd.</translation>
    </message>
    <message>
        <source>It is ready to be handed over. It is kept here until thirty days after its delivery.</source>
        <translation>Het is klaar om te worden overhandigd. Het blijft hier tot dertig dagen na de bezorging.</translation>
    </message>
    <message>
        <source>The letter, and of each recording that is given its sound, words, call data and a report. Nothing is written outside the archive yet.</source>
        <translation>De brief, en van elke opname die wordt gegeven het geluid, de woorden, de gespreksgegevens en een rapport. Er wordt nog niets buiten het archief geschreven.</translation>
    </message>
    <message>
        <source>It is put together when the answer has been put forward: decide first what the person gets of each recording.</source>
        <translation>Het wordt samengesteld als het antwoord is voorgelegd: beslis eerst wat de persoon van elke opname krijgt.</translation>
    </message>
    <message>
        <source>No package was put together for this request.</source>
        <translation>Voor dit verzoek is geen pakket samengesteld.</translation>
    </message>
    <message>
        <source>No letter fits where the request stands</source>
        <translation>Er past geen brief bij hoe het verzoek ervoor staat</translation>
    </message>
    <message>
        <source>Put it together again…</source>
        <translation>Opnieuw samenstellen…</translation>
    </message>
    <message>
        <source>Possible while the answer is under review</source>
        <translation>Kan terwijl het antwoord wordt nagekeken</translation>
    </message>
    <message>
        <source>Put it together first</source>
        <translation>Stel het eerst samen</translation>
    </message>
    <message>
        <source>Another officer must confirm the answer first</source>
        <translation>Een andere functionaris moet het antwoord eerst bevestigen</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestDecisionsPanel</name>
    <message>
        <source>Decide…</source>
        <translation>Besluiten…</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>Toon de opname</translation>
    </message>
    <message>
        <source>What the person gets of each recording</source>
        <translation>Wat de persoon van elke opname krijgt</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>The person gets</source>
        <translation>De persoon krijgt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Possible while the request is in progress</source>
        <translation>Mogelijk zolang het verzoek in behandeling is</translation>
    </message>
    <message>
        <source>What is held could not all be read: %1</source>
        <translation>Niet alles wat wordt vastgehouden kon worden gelezen: %1</translation>
    </message>
    <message>
        <source>Nothing is held for it, so there is nothing to decide. If nothing is kept of the person, the answer says so.</source>
        <translation>Er wordt niets voor vastgehouden, dus er is niets te besluiten. Is er niets van de persoon, dan zegt het antwoord dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not decided yet.</source>
        <translation>
            <numerusform>Over %n opname is nog niet besloten.</numerusform>
            <numerusform>Over %n opnamen is nog niet besloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Over alle is besloten.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>Show what is left out</source>
        <translation>Toon wat weg blijft</translation>
    </message>
    <message>
        <source>Nothing is marked in it</source>
        <translation>Er is niets in gemarkeerd</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestDetail</name>
    <message>
        <source>Who asks, and what about</source>
        <translation>Wie het vraagt, en waarover</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Vastgehouden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Held (%1)</source>
        <translation>Vastgehouden (%1)</translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation>nog niet bekeken</translation>
    </message>
    <message>
        <source>known, without doubt; noted on %1 by %2</source>
        <translation>bekend, zonder twijfel; vastgelegd op %1 door %2</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>gevraagd op %1</translation>
    </message>
    <message>
        <source>proven on %1, seen by %2: %3</source>
        <translation>aangetoond op %1, gezien door %2: %3</translation>
    </message>
    <message>
        <source>could not be proven, on %1</source>
        <translation>niet aangetoond, op %1</translation>
    </message>
    <message>
        <source>everything about this person</source>
        <translation>alles over deze persoon</translation>
    </message>
    <message>
        <source>numbers: %1</source>
        <translation>nummers: %1</translation>
    </message>
    <message>
        <source>contracts: %1</source>
        <translation>contracten: %1</translation>
    </message>
    <message>
        <source>recordings: %1</source>
        <translation>opnamen: %1</translation>
    </message>
    <message>
        <source>calls from %1 until %2</source>
        <translation>gesprekken van %1 tot en met %2</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Wie het vraagt</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Wie dat is</translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation>Het antwoord gaat naar</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identiteit</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Waarover</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Aantekeningen</translation>
    </message>
    <message>
        <source>No number, contract or recording is named: until somebody has looked for the person, nothing that it may be about is destroyed.</source>
        <translation>Er is geen nummer, contract of opname genoemd: totdat iemand naar de persoon heeft gezocht, wordt niets vernietigd waar het over kan gaan.</translation>
    </message>
    <message>
        <source>%1 was not found: it is in another vault, or was destroyed.</source>
        <translation>%1 is niet gevonden: het ligt in een andere kluis, of is vernietigd.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be looked into: ask the officer who holds their keys.</source>
        <translation>
            <numerusform>In %n kluis kon niet worden gekeken: vraag het wie de sleutel heeft.</numerusform>
            <numerusform>In %n kluizen kon niet worden gekeken: vraag het wie de sleutels heeft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are held for it now</source>
        <translation>
            <numerusform>%n opname wordt er nu voor vastgehouden</numerusform>
            <numerusform>%n opnamen worden er nu voor vastgehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new was found to hold</source>
        <translation>Niets nieuws gevonden om vast te houden</translation>
    </message>
    <message>
        <source>Nothing is held yet</source>
        <translation>Er wordt nog niets vastgehouden</translation>
    </message>
    <message>
        <source>%1; seen that this is allowed</source>
        <translation>%1; gezien dat dit mag</translation>
    </message>
    <message>
        <source>%1; not seen yet whether this is allowed</source>
        <translation>%1; nog niet gezien of dit mag</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, door %2</translation>
    </message>
    <message>
        <source>Answer put forward</source>
        <translation>Antwoord voorgelegd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Aangekomen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Zoeken (%1)</translation>
    </message>
    <message>
        <source>Letters and package</source>
        <translation>Brieven en pakket</translation>
    </message>
    <message>
        <source>The package is ready</source>
        <translation>Het pakket is klaar</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschreven naar %1</translation>
    </message>
    <message>
        <source>When it was sent, write down how and when.</source>
        <translation>Leg vast hoe en wanneer het is verstuurd, zodra dat is gebeurd.</translation>
    </message>
    <message>
        <source>Restriction lifted</source>
        <translation>Beperking opgeheven</translation>
    </message>
    <message>
        <source>%1; the person was told on %2: %3</source>
        <translation>%1; de betrokkene is ingelicht op %2: %3</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestDuePanel</name>
    <message>
        <source>Without pauses:</source>
        <translation>Zonder pauzes:</translation>
    </message>
    <message>
        <source>Aim for:</source>
        <translation>Streef naar:</translation>
    </message>
    <message>
        <source>If extended:</source>
        <translation>Bij verlenging:</translation>
    </message>
    <message>
        <source>Answer by %1</source>
        <translation>Beantwoorden uiterlijk %1</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <translation>Beëindigd op %1</translation>
    </message>
    <message>
        <source>It had to be answered by %1: too late</source>
        <translation>Het moest uiterlijk %1 beantwoord zijn: te laat</translation>
    </message>
    <message>
        <source>It had to be answered by %1</source>
        <translation>Het moest uiterlijk %1 beantwoord zijn</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestHeader</name>
    <message>
        <source>All requests</source>
        <translation>Alle verzoeken</translation>
    </message>
    <message>
        <source>came in on %1</source>
        <translation>binnengekomen op %1</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestHistoryPanel</name>
    <message>
        <source>Steps of this request</source>
        <translation>Stappen van dit verzoek</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Written down</source>
        <translation>Vastgelegd</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestHoldsPanel</name>
    <message>
        <source>What is held for this request</source>
        <translation>Wat voor dit verzoek wordt vastgehouden</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Bewaarbevel</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Opnamen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Nothing is held for it. Name the person&apos;s numbers, contracts or recordings with “Change…”: they are held at once.</source>
        <translation>Er wordt niets voor vastgehouden. Noem met “Wijzigen…” de nummers, contracten of opnamen van de persoon: die worden meteen vastgehouden.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are kept for it: nobody plays or destroys them (R-ACCESS-03).</source>
        <translation>
            <numerusform>%n opname wordt ervoor bewaard: niemand speelt die af of vernietigt die (R-ACCESS-03).</numerusform>
            <numerusform>%n opnamen worden ervoor bewaard: niemand speelt ze af of vernietigt ze (R-ACCESS-03).</numerusform>
        </translation>
    </message>
    <message>
        <source>it is answered or withdrawn</source>
        <translation>het is beantwoord of ingetrokken</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestIntakeDialog</name>
    <message>
        <source>Take in a request</source>
        <translation>Een verzoek aannemen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Recht:</translation>
    </message>
    <message>
        <source>Came in &amp;on:</source>
        <translation>Binnengekomen &amp;op:</translation>
    </message>
    <message>
        <source>The day on which it reached the organisation, not the day on which it is typed</source>
        <translation>De dag waarop het de organisatie bereikte, niet de dag waarop het wordt ingevoerd</translation>
    </message>
    <message>
        <source>Came in &amp;by:</source>
        <translation>Binnengekomen vi&amp;a:</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Aannemen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>the name of the person</source>
        <translation>de naam van de persoon</translation>
    </message>
    <message>
        <source>address or e-mail address</source>
        <translation>adres of e-mailadres</translation>
    </message>
    <message>
        <source>a lawyer, a parent, an administrator; empty if nobody</source>
        <translation>een advocaat, ouder of bewindvoerder; leeg als het niemand is</translation>
    </message>
    <message>
        <source>&amp;Who asks:</source>
        <translation>&amp;Wie het vraagt:</translation>
    </message>
    <message>
        <source>Who that &amp;is:</source>
        <translation>Wie dat &amp;is:</translation>
    </message>
    <message>
        <source>The &amp;answer goes to:</source>
        <translation>Het antwoor&amp;d gaat naar:</translation>
    </message>
    <message>
        <source>&amp;Through:</source>
        <translation>&amp;Via:</translation>
    </message>
    <message>
        <source>06 12345678, +31 318 123456</source>
        <translation>06 12345678, +31 318 123456</translation>
    </message>
    <message>
        <source>references of contracts or of the customer, separated by commas</source>
        <translation>kenmerken van contracten of van de klant, met komma&apos;s ertussen</translation>
    </message>
    <message>
        <source>SERVICE-2026-000017, if any are named</source>
        <translation>SERVICE-2026-000017, als er opnamen zijn genoemd</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a period</comment>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>&amp;Numbers of the person:</source>
        <translation>&amp;Nummers van de persoon:</translation>
    </message>
    <message>
        <source>&amp;Contracts:</source>
        <translation>&amp;Contracten:</translation>
    </message>
    <message>
        <source>R&amp;ecordings:</source>
        <translation>Opna&amp;men:</translation>
    </message>
    <message>
        <source>Period:</source>
        <translation>Periode:</translation>
    </message>
    <message>
        <source>Note&amp;s:</source>
        <translation>Aan&amp;tekeningen:</translation>
    </message>
    <message>
        <source>Who asks is not filled in yet.</source>
        <translation>Wie het vraagt is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>Through whom it came is not filled in yet.</source>
        <translation>Via wie het kwam is nog niet ingevuld.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>De periode eindigt voordat zij begint.</translation>
    </message>
    <message>
        <source>What you typed looks like a citizen service number (BSN). That may not be kept (UAVG art. 46): take it out.</source>
        <translation>Wat u typte lijkt op een burgerservicenummer (BSN). Dat mag niet worden bewaard (UAVG art. 46): haal het weg.</translation>
    </message>
    <message>
        <source>Answer by %1, %2. Aim for %3.</source>
        <translation>Beantwoorden uiterlijk %1, %2. Streef naar %3.</translation>
    </message>
    <message>
        <source>The calls that it names are held at once: nobody plays or destroys them.</source>
        <translation>De gesprekken die erin staan worden meteen vastgehouden: niemand speelt ze af of vernietigt ze.</translation>
    </message>
    <message>
        <source>Without a number, a contract or a recording nothing can be held yet.</source>
        <translation>Zonder nummer, contract of opname kan er nog niets worden vastgehouden.</translation>
    </message>
    <message>
        <source>It is seen that this may be asked for the person</source>
        <translation>Gezien dat dit voor de persoon mag worden gevraagd</translation>
    </message>
    <message>
        <source>Everything about this person</source>
        <translation>Alles over deze persoon</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>What abo&amp;ut:</source>
        <translation>Waa&amp;rover:</translation>
    </message>
    <message>
        <source>What it is about is not filled in yet.</source>
        <translation>Waar het over gaat is nog niet ingevuld.</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestListModel</name>
    <message>
        <source>Ended on %1</source>
        <translation>Beëindigd op %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Staat</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>Without pauses</source>
        <translation>Zonder pauzes</translation>
    </message>
    <message>
        <source>Aim for</source>
        <translation>Streefdatum</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestListPane</name>
    <message>
        <source>Take in a request…</source>
        <translation>Verzoek aannemen…</translation>
    </message>
    <message>
        <source>Take in a request</source>
        <translation>Verzoek aannemen</translation>
    </message>
    <message>
        <source>Write down a request that came in: what it is about is held at once</source>
        <translation>Leg een binnengekomen verzoek vast: waar het over gaat wordt meteen vastgehouden</translation>
    </message>
    <message>
        <source>to be answered</source>
        <translation>te beantwoorden</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Toon:</translation>
    </message>
    <message>
        <source>Requests of data subjects</source>
        <translation>Verzoeken van betrokkenen</translation>
    </message>
    <message>
        <source>%1: answer by %2</source>
        <comment>a request and its day</comment>
        <translation>%1: beantwoorden uiterlijk %2</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to be answered within a week</source>
        <translation>
            <numerusform>%n verzoek te beantwoorden binnen een week</numerusform>
            <numerusform>%n verzoeken te beantwoorden binnen een week</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>Every request has been dealt with. Choose “all” above to see them.</source>
        <translation>Alle verzoeken zijn afgehandeld. Kies hierboven “alle” om ze te zien.</translation>
    </message>
    <message>
        <source>Choose another list above to see the others.</source>
        <translation>Kies hierboven een andere lijst om de andere te zien.</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Nog geen verzoek</translation>
    </message>
    <message>
        <source>Who was recorded may ask for a copy, or that something is corrected or erased. Write a request down on the day it comes in: its dates are computed, and the calls that it is about are held so that nothing is destroyed meanwhile.</source>
        <translation>Wie is opgenomen mag een kopie vragen, of dat iets wordt verbeterd of gewist. Leg een verzoek vast op de dag dat het binnenkomt: de termijnen worden berekend, en de gesprekken waar het over gaat worden vastgehouden, zodat er intussen niets wordt vernietigd.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>The log of a year&apos;s requests as a PDF, without names</source>
        <translation>Het logboek van de verzoeken van een jaar als PDF, zonder namen</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestRightsPanel</name>
    <message>
        <source>Decide…</source>
        <translation>Besluiten…</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>De opname tonen</translation>
    </message>
    <message>
        <source>Somebody was told…</source>
        <translation>Iemand is ingelicht…</translation>
    </message>
    <message>
        <source>What is granted of each recording</source>
        <translation>Wat van elke opname wordt toegekend</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Who got it, and was told</source>
        <translation>Wie het kreeg, en is ingelicht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Got</source>
        <translation>Kreeg</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Ingelicht</translation>
    </message>
    <message>
        <source>Possible while the request is in progress</source>
        <translation>Mogelijk zolang het verzoek in behandeling is</translation>
    </message>
    <message>
        <source>Possible once something is decided</source>
        <translation>Mogelijk zodra iets is besloten</translation>
    </message>
    <message>
        <source>What is held could not all be read: %1</source>
        <translation>Niet alles wat wordt vastgehouden kon worden gelezen: %1</translation>
    </message>
    <message>
        <source>Nothing is held for it, so there is nothing to decide. If nothing is kept of the person, the answer says so.</source>
        <translation>Er wordt niets voor vastgehouden, dus er is niets te besluiten. Is er niets van de persoon, dan zegt het antwoord dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) are not decided yet.</source>
        <translation>
            <numerusform>Over %n opname is nog niet besloten.</numerusform>
            <numerusform>Over %n opnamen is nog niet besloten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Over alle is besloten.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Nog niet besloten</translation>
    </message>
    <message>
        <source>Impossible: %1</source>
        <translation>Onmogelijk: %1</translation>
    </message>
    <message>
        <source>Not known here</source>
        <translation>Hier niet bekend</translation>
    </message>
    <message>
        <source>Not told yet</source>
        <translation>Nog niet ingelicht</translation>
    </message>
    <message>
        <source>Times that a recording was handed over and nobody was told (GDPR art. 19): %1</source>
        <translation>Aantal keren dat een opname is verstrekt en niemand is ingelicht (AVG art. 19): %1</translation>
    </message>
    <message>
        <source>Nobody is still to be told, as far as is known here (GDPR art. 19).</source>
        <translation>Voor zover hier bekend hoeft niemand meer te worden ingelicht (AVG art. 19).</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestSearchForm</name>
    <message>
        <source>from</source>
        <comment>a period</comment>
        <translation>van</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a period</comment>
        <translation>tot</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Fenna Bos; Bos, F.</source>
        <translation>Fenna Bos; Bos, F.</translation>
    </message>
    <message>
        <source>Accents, order, initials and small misspellings do not matter. Several, by semicolons.</source>
        <translation>Accenten, volgorde, voorletters en kleine spelfouten maken niet uit. Meer namen met puntkomma&apos;s ertussen.</translation>
    </message>
    <message>
        <source>06 12345678, +31 318 123456</source>
        <translation>06 12345678, +31 318 123456</translation>
    </message>
    <message>
        <source>of contracts, orders and acceptances</source>
        <translation>van contracten, orders en aanvaardingen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Na&amp;mes:</source>
        <translation>Na&amp;men:</translation>
    </message>
    <message>
        <source>N&amp;umbers:</source>
        <translation>N&amp;ummers:</translation>
    </message>
    <message>
        <source>&amp;References:</source>
        <translation>Ke&amp;nmerken:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Lijn:</translation>
    </message>
    <message>
        <source>Calls made:</source>
        <translation>Gesprekken:</translation>
    </message>
    <message>
        <source>Fill in what to look by</source>
        <translation>Vul in waarop moet worden gezocht</translation>
    </message>
    <message>
        <source>The period ends before it begins</source>
        <translation>De periode eindigt voor zij begint</translation>
    </message>
    <message>
        <source>This looks like a citizen service number: leave it out</source>
        <translation>Dit lijkt op een burgerservicenummer: laat het weg</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestSearchPanel</name>
    <message>
        <source>Take in</source>
        <translation>Erbij nemen</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Erbuiten laten…</translation>
    </message>
    <message>
        <source>Show the recording</source>
        <translation>Opname tonen</translation>
    </message>
    <message>
        <source>What was found of the person</source>
        <translation>Wat er van de persoon is gevonden</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemaakt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Lijn</translation>
    </message>
    <message>
        <source>Who is on it</source>
        <translation>Wie erop staat</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gevonden op</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ermee is gedaan</translation>
    </message>
    <message>
        <source>They are of the person: they are held, and decided on</source>
        <translation>Ze zijn van de persoon: ze worden vastgehouden, en er wordt over besloten</translation>
    </message>
    <message>
        <source>What is kept could not be searched: %1</source>
        <translation>Er kon niet worden gezocht: %1</translation>
    </message>
    <message>
        <source>The request has ended: nothing is looked for any more.</source>
        <translation>Het verzoek is afgelopen: er wordt niet meer gezocht.</translation>
    </message>
    <message>
        <source>Nobody has looked for the person yet. What the request names is filled in above: add what else the person is known by, other spellings, a former name, a line and a time, and search.</source>
        <translation>Er is nog niet naar de persoon gezocht. Wat het verzoek noemt, staat hierboven ingevuld: vul aan waaronder de persoon nog meer bekend is, andere spellingen, een vroegere naam, een lijn en een tijd, en zoek.</translation>
    </message>
    <message>
        <source>Nothing was found. Look by something else too, if there is anything; if nothing is kept of the person, the answer says so.</source>
        <translation>Er is niets gevonden. Zoek ook op iets anders, als dat er is; wordt er niets van de persoon bewaard, dan zegt het antwoord dat.</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) found.</source>
        <translation>
            <numerusform>%n opname gevonden.</numerusform>
            <numerusform>%n opnamen gevonden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at: take in what is of the person, and leave out the others.</source>
        <translation>
            <numerusform>%n nog te bekijken: neem erbij wat van de persoon is, en laat de andere erbuiten.</numerusform>
            <numerusform>%n nog te bekijken: neem erbij wat van de persoon is, en laat de andere erbuiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All are looked at.</source>
        <translation>Alle zijn bekeken.</translation>
    </message>
    <message>
        <source>Ask the holder of its key: %1.</source>
        <translation>Vraag het de houder van de sleutel: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be looked into. Calls of the person may lie there.</source>
        <translation>
            <numerusform>In %n kluis kon niet worden gezocht. Daar kunnen gesprekken van de persoon liggen.</numerusform>
            <numerusform>In %n kluizen kon niet worden gezocht. Daar kunnen gesprekken van de persoon liggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Nog te bekijken</translation>
    </message>
    <message>
        <source>In the request</source>
        <translation>In het verzoek</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Erbuiten gelaten: %1</translation>
    </message>
    <message>
        <source>Nobody holds the key of one of them.</source>
        <translation>Van een ervan heeft niemand de sleutel.</translation>
    </message>
</context>
<context>
    <name>voicelog::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Terug naar de lijst</translation>
    </message>
</context>
<context>
    <name>voicelog::RetentionModel</name>
    <message>
        <source>Record</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>At the latest</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat in de weg staat</translation>
    </message>
</context>
<context>
    <name>voicelog::RetentionPage</name>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Te vernietigen</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Bewaarbevelen</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Verklaringen</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Vernietiging</translation>
    </message>
</context>
<context>
    <name>voicelog::RetentionPane</name>
    <message>
        <source>Nothing is to be destroyed today</source>
        <translation>Vandaag hoeft niets vernietigd te worden</translation>
    </message>
    <message>
        <source>No term has ended and no order waits. What comes up stands in the list of what is due.</source>
        <translation>Geen termijn is verstreken en geen opdracht wacht. Wat eraan komt, staat in de lijst van wat afloopt.</translation>
    </message>
    <message>
        <source>&amp;Back to what is due</source>
        <translation>&amp;Terug naar wat afloopt</translation>
    </message>
    <message>
        <source>Retention run</source>
        <translation>Bewaarloop</translation>
    </message>
    <message>
        <source>What is to be destroyed</source>
        <translation>Wat vernietigd moet worden</translation>
    </message>
    <message>
        <source>&amp;Carry out</source>
        <translation>&amp;Uitvoeren</translation>
    </message>
    <message>
        <source>Destroy everything that nothing stands in the way of</source>
        <translation>Alles vernietigen waar niets voor in de weg staat</translation>
    </message>
    <message>
        <source>Looking at every date</source>
        <translation>Alle datums bekijken</translation>
    </message>
    <message>
        <source>The plan of %1: %2 would be destroyed. Nothing is destroyed that is not in this list; whether something keeps it is looked at again at the moment itself. It cannot be undone.</source>
        <translation>Het plan van %1: vernietigd zou worden %2. Niets wordt vernietigd dat niet in deze lijst staat; of iets het vasthoudt, wordt op het moment zelf opnieuw bekeken. Het kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>The plan of %1: nothing can be carried out now.</source>
        <translation>Het plan van %1: nu kan niets worden uitgevoerd.</translation>
    </message>
    <message>
        <source>&amp;Carry out: destroy %1</source>
        <translation>&amp;Uitvoeren: %1 vernietigen</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Vernietigen</translation>
    </message>
    <message numerus="yes">
        <source>%n vault(s) could not be read: what is due there is not known, and is not destroyed. The page Destruction says which.</source>
        <translation>
            <numerusform>%n kluis kon niet worden gelezen: wat daar te vernietigen is, is niet bekend en wordt niet vernietigd. De pagina Vernietiging zegt welke.</numerusform>
            <numerusform>%n kluizen konden niet worden gelezen: wat daar te vernietigen is, is niet bekend en wordt niet vernietigd. De pagina Vernietiging zegt welke.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be looked at</source>
        <translation>Niet alles kon worden bekeken</translation>
    </message>
    <message>
        <source>Nothing is due in the vaults that could be read.</source>
        <translation>In de kluizen die gelezen konden worden, is niets te vernietigen.</translation>
    </message>
</context>
<context>
    <name>voicelog::RetentionPanel</name>
    <message>
        <source>Opens the hold on its page</source>
        <translation>Opent het bewaarbevel op zijn pagina</translation>
    </message>
    <message>
        <source>No day of destruction yet: it is computed with the next retention run.</source>
        <translation>Nog geen dag van vernietiging: die wordt bij de volgende bewaarloop berekend.</translation>
    </message>
    <message>
        <source>%1: its destruction is approved, and carried out with the next run.</source>
        <translation>%1: de vernietiging is goedgekeurd en volgt bij de volgende bewaarloop.</translation>
    </message>
    <message>
        <source>%1: its term ended on %2; it is kept by what follows.</source>
        <comment>class, day</comment>
        <translation>%1: de termijn eindigde op %2; wat volgt, bewaart haar.</translation>
    </message>
    <message>
        <source>%1: due for destruction since %2 (%3).</source>
        <comment>class, day, rule</comment>
        <translation>%1: te vernietigen sinds %2 (%3).</translation>
    </message>
    <message>
        <source>%1: kept until %2 (%3).</source>
        <comment>class, day, rule</comment>
        <translation>%1: bewaard tot %2 (%3).</translation>
    </message>
    <message>
        <source>Its proof is kept as %1.</source>
        <translation>Het bewijs ervan is bewaard als %1.</translation>
    </message>
    <message>
        <source>The proof of %1, which is the rest of that call now.</source>
        <translation>Het bewijs van %1, dat nu de rest van dat gesprek is.</translation>
    </message>
</context>
<context>
    <name>voicelog::RightDecisionDialog</name>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Grond:</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Notitie:</translation>
    </message>
    <message>
        <source>&amp;Reasons:</source>
        <translation>&amp;Redenen:</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Wat er met %1 gebeurt</translation>
    </message>
    <message>
        <source>(not chosen)</source>
        <translation>(niet gekozen)</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Besluit:</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>What is granted is due to be destroyed once the answer is sent; two officers order that. While the law asks to keep it, it cannot be granted (R-LEGALREC-02).</source>
        <translation>Wat wordt toegekend moet worden vernietigd zodra het antwoord is verzonden; twee functionarissen geven daartoe opdracht. Zolang de wet tot bewaren verplicht, kan het niet worden toegekend (R-LEGALREC-02).</translation>
    </message>
    <message>
        <source>It is restricted until the person is told. What is granted is then due to be destroyed; a refusal needs compelling grounds, and ends the restriction.</source>
        <translation>De opname is beperkt totdat de betrokkene is ingelicht. Wat wordt toegekend moet dan worden vernietigd; een weigering vergt dwingende gronden en beëindigt de beperking.</translation>
    </message>
    <message>
        <source>What is granted is kept and not used, from the day of the answer until it is lifted, of which the person is told before.</source>
        <translation>Wat wordt toegekend wordt bewaard en niet gebruikt, vanaf de dag van het antwoord totdat de beperking wordt opgeheven, waarover de betrokkene vooraf wordt ingelicht.</translation>
    </message>
    <message>
        <source>What is granted is a note beside the recording. Sound, words and call data stay as they are.</source>
        <translation>Wat wordt toegekend is een notitie bij de opname. Geluid, woorden en gespreksgegevens blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Only what rests on consent or a contract is portable (GDPR art. 20(1)(a)). The person gets a copy.</source>
        <translation>Alleen wat op toestemming of een overeenkomst berust is overdraagbaar (AVG art. 20(1)(a)). De betrokkene krijgt een kopie.</translation>
    </message>
    <message>
        <source>Choose the ground first</source>
        <translation>Kies eerst de grond</translation>
    </message>
    <message>
        <source>Write first what is put beside it</source>
        <translation>Schrijf eerst wat erbij wordt gezet</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>Nog %n teken nodig</numerusform>
            <numerusform>Nog %n tekens nodig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>voicelog::RoleChoice</name>
    <message>
        <source>May: %1</source>
        <translation>Mag: %1</translation>
    </message>
    <message>
        <source>May never: %1</source>
        <translation>Mag nooit: %1</translation>
    </message>
</context>
<context>
    <name>voicelog::RuleCard</name>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a fact and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>voldaan</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>niet voldaan</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>voicelog::RulesTab</name>
    <message>
        <source>&amp;Judge again</source>
        <translation>&amp;Opnieuw toetsen</translation>
    </message>
    <message>
        <source>Propose re&amp;lease…</source>
        <translation>&amp;Vrijgave voorstellen…</translation>
    </message>
    <message>
        <source>&amp;Confirm release</source>
        <translation>Vrijgave &amp;bevestigen</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>Which judgement is shown</source>
        <translation>Welke toetsing wordt getoond</translation>
    </message>
    <message>
        <source>What the rules say of this recording</source>
        <translation>Wat de regels van deze opname zeggen</translation>
    </message>
    <message>
        <source>Explanation of the chosen rule</source>
        <translation>Uitleg van de gekozen regel</translation>
    </message>
    <message>
        <source>Judged %1 (last)</source>
        <translation>Getoetst %1 (laatste)</translation>
    </message>
    <message>
        <source>Judged %1</source>
        <translation>Getoetst %1</translation>
    </message>
    <message>
        <source>Stands against it</source>
        <translation>Verzet zich ertegen</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Om naar te kijken</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Ter informatie</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In orde</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>The rules have not judged this recording yet.</source>
        <translation>Deze opname is nog niet aan de regels getoetst.</translation>
    </message>
    <message>
        <source>Choose a rule to see the fact, the article and what cures it.</source>
        <translation>Kies een regel voor het feit, het artikel en wat het herstelt.</translation>
    </message>
    <message>
        <source>Nothing stands against this recording.</source>
        <translation>Er is niets tegen deze opname.</translation>
    </message>
    <message>
        <source>Not judged yet. Judge it to see whether it was lawfully made.</source>
        <translation>Nog niet getoetst. Toets de opname om te zien of zij rechtmatig is gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) stand against this recording.</source>
        <translation>
            <numerusform>%n regel verzet zich tegen deze opname.</numerusform>
            <numerusform>%n regels verzetten zich tegen deze opname.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), nothing that blocks.</source>
        <translation>
            <numerusform>%n waarschuwing, niets dat blokkeert.</numerusform>
            <numerusform>%n waarschuwingen, niets dat blokkeert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is restricted: an officer may play it to assess it, and nothing more.</source>
        <translation>Zij is beperkt: een functionaris mag haar afspelen om haar te beoordelen, en verder niets.</translation>
    </message>
    <message>
        <source>Unless that is cured it must be destroyed on %1.</source>
        <translation>Als dat niet wordt hersteld, moet zij op %1 worden vernietigd.</translation>
    </message>
    <message>
        <source>You proposed it: another officer must confirm it</source>
        <translation>U stelde dit voor: een andere functionaris moet het bevestigen</translation>
    </message>
    <message>
        <source>Release proposed on %1: %2</source>
        <translation>Vrijgave voorgesteld op %1: %2</translation>
    </message>
    <message>
        <source>Released; the rules are set aside until %1: %2</source>
        <translation>Vrijgegeven; de regels gelden niet tot en met %1: %2</translation>
    </message>
    <message>
        <source>Released on %1: %2</source>
        <translation>Vrijgegeven op %1: %2</translation>
    </message>
    <message>
        <source>Confirm the release</source>
        <translation>Vrijgave bevestigen</translation>
    </message>
    <message>
        <source>Release %1 for the purpose of its programme?</source>
        <translation>%1 vrijgeven voor het doel van de regeling?</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Vrijgeven</translation>
    </message>
</context>
<context>
    <name>voicelog::SaveFilterDialog</name>
    <message>
        <source>Save filter</source>
        <translation>Filter bewaren</translation>
    </message>
    <message>
        <source>&amp;Name of the filter:</source>
        <translation>&amp;Naam van het filter:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>A filter of this name is there already and will be replaced.</source>
        <translation>Er is al een filter met deze naam; het wordt vervangen.</translation>
    </message>
    <message>
        <source>It is kept in the archive and only you can see it.</source>
        <translation>Het staat in het archief en alleen u kunt het zien.</translation>
    </message>
    <message>
        <source>What was typed is kept with it (%1), also when these recordings are destroyed. Do not save the name or number of a person.</source>
        <translation>Wat is ingetypt wordt mee bewaard (%1), ook als deze opnamen worden vernietigd. Bewaar geen naam of nummer van een persoon.</translation>
    </message>
</context>
<context>
    <name>voicelog::SecretLineEdit</name>
    <message>
        <source>Paste</source>
        <translation>Plakken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>voicelog::SecretView</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>It is only painted, so a screen reader cannot read it out. Ask somebody you trust to read it.</source>
        <translation>Het is alleen getekend, dus een schermlezer kan het niet voorlezen. Vraag iemand die u vertrouwt het voor te lezen.</translation>
    </message>
</context>
<context>
    <name>voicelog::SecretWordsView</name>
    <message>
        <source>Recovery words</source>
        <translation>Herstelwoorden</translation>
    </message>
    <message>
        <source>The words are only painted, so a screen reader cannot read them out. Ask somebody you trust to read them.</source>
        <translation>De woorden worden alleen getekend, dus een schermlezer kan ze niet voorlezen. Vraag iemand die u vertrouwt om ze voor te lezen.</translation>
    </message>
</context>
<context>
    <name>voicelog::SegmentCommands</name>
    <message>
        <source>add segment</source>
        <translation>fragment toevoegen</translation>
    </message>
    <message>
        <source>rename segment</source>
        <translation>fragment hernoemen</translation>
    </message>
    <message>
        <source>change kind of segment</source>
        <translation>soort fragment wijzigen</translation>
    </message>
    <message>
        <source>move segment</source>
        <translation>fragment verplaatsen</translation>
    </message>
    <message>
        <source>resize segment</source>
        <translation>fragment verlengen of verkorten</translation>
    </message>
    <message>
        <source>remove segment</source>
        <translation>fragment verwijderen</translation>
    </message>
</context>
<context>
    <name>voicelog::SegmentEditing</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Op&amp;nieuw: %1</translation>
    </message>
    <message>
        <source>no segment was changed</source>
        <translation>er is geen fragment gewijzigd</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>er is niets ongedaan gemaakt</translation>
    </message>
    <message>
        <source>select a segment in the timeline first</source>
        <translation>kies eerst een fragment in de tijdlijn</translation>
    </message>
    <message>
        <source>this recording has no segments</source>
        <translation>deze opname heeft geen fragmenten</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>fragment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Naam</translation>
    </message>
</context>
<context>
    <name>voicelog::SegmentLanes</name>
    <message>
        <source>Segments</source>
        <translation>Fragmenten</translation>
    </message>
    <message>
        <source>No segments yet: drag over the sound, then press M</source>
        <translation>Nog geen fragmenten: sleep over het geluid en druk op M</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>Geen fragmenten</translation>
    </message>
    <message>
        <source>Label of the segment</source>
        <translation>Naam van het fragment</translation>
    </message>
    <message>
        <source>&amp;Select this stretch</source>
        <translation>Dit stuk &amp;selecteren</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>S&amp;oort</translation>
    </message>
    <message>
        <source>There is a segment of this kind here already</source>
        <translation>Hier is al een fragment van deze soort</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>voicelog::SegmentText</name>
    <message>
        <source>Talk</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Payment data</source>
        <translation>Betaalgegevens</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Afgeschermd</translation>
    </message>
</context>
<context>
    <name>voicelog::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>Pagina’s met instellingen</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupConfirmPage</name>
    <message>
        <source>Check the recovery words</source>
        <translation>Controleer de herstelwoorden</translation>
    </message>
    <message>
        <source>Type these two from your sheet. You can still go back to look.</source>
        <translation>Typ deze twee over van uw blad. U kunt nog teruggaan om te kijken.</translation>
    </message>
    <message>
        <source>Word %1:</source>
        <translation>Woord %1:</translation>
    </message>
    <message>
        <source>Both are right.</source>
        <translation>Beide kloppen.</translation>
    </message>
    <message>
        <source>Not right yet: check the sheet.</source>
        <translation>Klopt nog niet: kijk op het blad.</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupOfficerPage</name>
    <message>
        <source>Who is its privacy officer?</source>
        <translation>Wie is de privacyfunctionaris?</translation>
    </message>
    <message>
        <source>This account can do everything and adds the others. Its password is never stored and cannot be asked for.</source>
        <translation>Dit account kan alles en voegt de andere toe. Het wachtwoord wordt nergens bewaard en is niet op te vragen.</translation>
    </message>
    <message>
        <source>Making the archive</source>
        <translation>Het archief aanmaken</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>&amp;Naam van het account:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Nog &amp;eens:</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupPlacePage</name>
    <message>
        <source>Whose archive is it?</source>
        <translation>Van wie is het archief?</translation>
    </message>
    <message>
        <source>An archive belongs to one organisation, the one that answers for the recordings.</source>
        <translation>Een archief hoort bij één organisatie: de verwerkingsverantwoordelijke voor de opnamen.</translation>
    </message>
    <message>
        <source>&amp;Two officers decide together (four-eyes)</source>
        <translation>&amp;Twee functionarissen beslissen samen (vierogenprincipe)</translation>
    </message>
    <message>
        <source>Destroying, restricting and lifting holds then need a second officer, whom you add later. With one officer the same person confirms in a separate step, and every report says so. This cannot be changed afterwards.</source>
        <translation>Voor vernietigen, beperken en het opheffen van bewaarbevelen is dan een tweede functionaris nodig, die u later toevoegt. Met één functionaris bevestigt dezelfde persoon in een aparte stap, en elk rapport vermeldt dat. Dit is later niet te wijzigen.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Een map kiezen</translation>
    </message>
    <message>
        <source>In which folder?</source>
        <translation>In welke map?</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisatie:</translation>
    </message>
    <message>
        <source>In the &amp;folder:</source>
        <translation>In de &amp;map:</translation>
    </message>
    <message>
        <source>Fill in the organisation&apos;s name.</source>
        <translation>Vul de naam van de organisatie in.</translation>
    </message>
    <message>
        <source>This folder is not there.</source>
        <translation>Deze map bestaat niet.</translation>
    </message>
    <message>
        <source>You may not write in this folder.</source>
        <translation>U mag niet in deze map schrijven.</translation>
    </message>
    <message>
        <source>There is already something called %1 in it.</source>
        <translation>Er staat al iets met de naam %1 in.</translation>
    </message>
    <message>
        <source>It will be %1</source>
        <translation>Het wordt %1</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupProgrammePage</name>
    <message>
        <source>What is recorded, and why?</source>
        <translation>Wat wordt opgenomen, en waarom?</translation>
    </message>
    <message>
        <source>Every recording belongs to a programme with exactly one purpose. Its recordings are encrypted with a key of their own.</source>
        <translation>Elke opname hoort bij een opnameregeling met precies één doel. De opnamen ervan worden met een eigen sleutel versleuteld.</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>Servicedesk</translation>
    </message>
    <message>
        <source>+31 20 123 45 67, queue-service</source>
        <translation>020-1234567, wachtrij-service</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Purpose:</source>
        <translation>&amp;Doel:</translation>
    </message>
    <message>
        <source>&amp;Lines or queues:</source>
        <translation>&amp;Lijnen of wachtrijen:</translation>
    </message>
    <message>
        <source>&amp;Open the archive</source>
        <translation>Archief &amp;openen</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupWizard</name>
    <message>
        <source>A new archive</source>
        <translation>Een nieuw archief</translation>
    </message>
    <message>
        <source>Leave without checking the recovery words?</source>
        <translation>Stoppen zonder de herstelwoorden te controleren?</translation>
    </message>
    <message>
        <source>The archive has been made. Its recovery words will not be shown again: if the password is lost then, nobody can open it.</source>
        <translation>Het archief is aangemaakt. De herstelwoorden worden niet opnieuw getoond: raakt het wachtwoord dan kwijt, dan kan niemand het archief nog openen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>voicelog::SetupWordsPage</name>
    <message>
        <source>Write down the recovery words</source>
        <translation>Schrijf de herstelwoorden op</translation>
    </message>
    <message>
        <source>They open the archive when a password is lost. They are shown now and never again, and nobody else has them.</source>
        <translation>Hiermee gaat het archief open als een wachtwoord kwijt is. Ze worden nu getoond en nooit meer, en niemand anders heeft ze.</translation>
    </message>
    <message>
        <source>I have &amp;written them down in this order</source>
        <translation>Ik heb ze in deze &amp;volgorde opgeschreven</translation>
    </message>
    <message>
        <source>Keep the sheet in a safe, not beside the archive and not in a photograph. Who has it can read every recording.</source>
        <translation>Bewaar het blad in een kluis, niet bij het archief en niet als foto. Wie het heeft, kan elke opname beluisteren.</translation>
    </message>
</context>
<context>
    <name>voicelog::ShortcutsDialog</name>
    <message>
        <source>Lock the archive</source>
        <translation>Het archief vergrendelen</translation>
    </message>
    <message>
        <source>Go to a page by its number</source>
        <translation>Naar een pagina met haar nummer</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Een archief openen</translation>
    </message>
    <message>
        <source>Make a new archive</source>
        <translation>Een nieuw archief aanmaken</translation>
    </message>
    <message>
        <source>Close the archive</source>
        <translation>Het archief sluiten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Dit overzicht</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overal</translation>
    </message>
</context>
<context>
    <name>voicelog::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendel</translation>
    </message>
    <message>
        <source>Lock the archive (Ctrl+L)</source>
        <translation>Het archief vergrendelen (Ctrl+L)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Instellingen (Ctrl+,)</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>voicelog::SourceEditor</name>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;nippen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
</context>
<context>
    <name>voicelog::SourceFindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Hoofdlettergevoelig</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Zoeken sluiten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>voicelog::StepBar</name>
    <message>
        <source>Not possible: %1</source>
        <translation>Niet mogelijk: %1</translation>
    </message>
    <message>
        <source>Not possible yet: %1.</source>
        <translation>Nog niet mogelijk: %1.</translation>
    </message>
</context>
<context>
    <name>voicelog::TermDatesDialog</name>
    <message>
        <source>The contract ended on</source>
        <translation>De overeenkomst eindigde op</translation>
    </message>
    <message>
        <source>For calls that are kept as proof of an agreement.</source>
        <translation>Voor gesprekken die als bewijs van een overeenkomst worden bewaard.</translation>
    </message>
    <message>
        <source>The question was answered on</source>
        <translation>De vraag was beantwoord op</translation>
    </message>
    <message>
        <source>For calls that are kept to handle a question or a complaint.</source>
        <translation>Voor gesprekken die worden bewaard om een vraag of klacht af te handelen.</translation>
    </message>
    <message>
        <source>Selected as a sample on</source>
        <translation>Gekozen als voorbeeld op</translation>
    </message>
    <message>
        <source>For calls that are kept for training.</source>
        <translation>Voor gesprekken die voor opleiding worden bewaard.</translation>
    </message>
    <message>
        <source>Dates of the term of %1</source>
        <translation>Data van de termijn van %1</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Some terms do not count from the call but from a day that no recorder knows. Leave a day empty that is not known or does not matter: then the term counts from the call.</source>
        <translation>Sommige termijnen tellen niet vanaf het gesprek, maar vanaf een dag die geen opnamesysteem kent. Laat een dag leeg die niet bekend is of niet van belang: dan telt de termijn vanaf het gesprek.</translation>
    </message>
    <message>
        <source>This day is before the call or still to come</source>
        <translation>Deze dag ligt voor het gesprek of moet nog komen</translation>
    </message>
</context>
<context>
    <name>voicelog::TextDialog</name>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n teken te veel</numerusform>
            <numerusform>%n tekens te veel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed</source>
        <translation>
            <numerusform>nog %n teken nodig</numerusform>
            <numerusform>nog %n tekens nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill it in first</source>
        <translation>Vul het eerst in</translation>
    </message>
</context>
<context>
    <name>voicelog::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Tijdlat</translation>
    </message>
    <message>
        <source>Click or drag to move the playhead</source>
        <translation>Klik of sleep om de afspeelpositie te verplaatsen</translation>
    </message>
</context>
<context>
    <name>voicelog::TimeText</name>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 seconden</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
</context>
<context>
    <name>voicelog::TimelineView</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>&amp;Whole recording</source>
        <translation>&amp;Hele opname</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zoomen op &amp;selectie</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles selecteren</translation>
    </message>
    <message>
        <source>Add seg&amp;ment…</source>
        <translation>Frag&amp;ment toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Next segment</source>
        <translation>Vo&amp;lgend fragment</translation>
    </message>
    <message>
        <source>&amp;Previous segment</source>
        <translation>Vo&amp;rig fragment</translation>
    </message>
    <message>
        <source>&amp;Follow playback</source>
        <translation>Afspelen &amp;volgen</translation>
    </message>
    <message>
        <source>Single samples are shown already</source>
        <translation>Losse samples zijn al te zien</translation>
    </message>
    <message>
        <source>The whole recording is shown already</source>
        <translation>De hele opname is al te zien</translation>
    </message>
    <message>
        <source>Drag over the sound to select a stretch first</source>
        <translation>Sleep eerst over het geluid om een stuk te selecteren</translation>
    </message>
    <message>
        <source>Segments of this recording cannot be changed</source>
        <translation>Fragmenten van deze opname kunnen niet worden gewijzigd</translation>
    </message>
    <message>
        <source>There are no segments</source>
        <translation>Er zijn geen fragmenten</translation>
    </message>
    <message>
        <source>There is no sound</source>
        <translation>Er is geen geluid</translation>
    </message>
    <message>
        <source>There is a segment of this kind here already</source>
        <translation>Hier is al een fragment van deze soort</translation>
    </message>
</context>
<context>
    <name>voicelog::TodayPage</name>
    <message>
        <source>What to show</source>
        <translation>Wat te tonen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Toon:</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Bewaren voor een agenda…</translation>
    </message>
    <message>
        <source>Write the dates to a file for a calendar program: numbers and kinds, no names</source>
        <translation>De datums in een bestand voor een agendaprogramma: nummers en soorten, geen namen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>What is due, by its day</source>
        <translation>Wat afloopt, op datum</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Dossier openen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Open the record of the chosen line</source>
        <translation>Het dossier van de gekozen regel openen</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due today</source>
        <translation>
            <numerusform>%n vandaag</numerusform>
            <numerusform>%n vandaag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n within a week</source>
        <translation>
            <numerusform>%n binnen een week</numerusform>
            <numerusform>%n binnen een week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, until %1</source>
        <translation>
            <numerusform>%n later, tot %1</numerusform>
            <numerusform>%n later, tot %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not look at %1. %2</source>
        <translation>Kon niet kijken naar %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>The recordings of %n programme(s) are not looked at: their vault is not granted to you.</source>
        <translation>
            <numerusform>Naar de opnamen van %n regeling is niet gekeken: u hebt geen toegang tot de kluis.</numerusform>
            <numerusform>Naar de opnamen van %n regelingen is niet gekeken: u hebt geen toegang tot hun kluizen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not everything</source>
        <translation>Dit is niet alles</translation>
    </message>
    <message>
        <source>Nothing of this kind is due before %1</source>
        <translation>Niets van deze soort loopt af vóór %1</translation>
    </message>
    <message>
        <source>Something of another kind may be.</source>
        <translation>Iets van een andere soort misschien wel.</translation>
    </message>
    <message>
        <source>Nothing is due before %1</source>
        <translation>Niets loopt af vóór %1</translation>
    </message>
    <message>
        <source>No review, no term and nobody waits for you. Dates come here by themselves from the programmes, the balancing records, the register, the works council&apos;s records and the recordings.</source>
        <translation>Geen herziening, geen termijn en niemand wacht op u. Datums komen hier vanzelf uit de regelingen, de belangenafwegingen, het register, de OR-dossiers en de opnamen.</translation>
    </message>
    <message>
        <source>Save the dates for a calendar</source>
        <translation>De datums bewaren voor een agenda</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Agenda&apos;s (*.ics)</translation>
    </message>
    <message>
        <source>voicelog-dates.ics</source>
        <translation>voicelog-termijnen.ics</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>The dates are saved</source>
        <translation>De datums zijn bewaard</translation>
    </message>
    <message>
        <source>The file has numbers and kinds only, no names. Import it in your calendar; a later one replaces the same dates and does not add them again. What you wait for without a date is not in it.</source>
        <translation>Het bestand heeft alleen nummers en soorten, geen namen. Importeer het in uw agenda; een later bestand vervangt dezelfde datums en voegt ze niet opnieuw toe. Wat wacht zonder datum staat er niet in.</translation>
    </message>
    <message>
        <source>Retention run…</source>
        <translation>Bewaarloop…</translation>
    </message>
    <message>
        <source>See what is to be destroyed today, and carry it out</source>
        <translation>Bekijk wat vandaag vernietigd moet worden, en voer het uit</translation>
    </message>
    <message>
        <source>The daily retention run has begun: %1</source>
        <translation>De dagelijkse bewaarloop is begonnen: %1</translation>
    </message>
    <message>
        <source>What is due and approved, and nothing keeps, is destroyed. It can be switched off in the settings.</source>
        <translation>Wat aan de beurt en goedgekeurd is, en door niets wordt vastgehouden, wordt vernietigd. In de instellingen kan dit uit.</translation>
    </message>
    <message>
        <source>Destroying</source>
        <translation>Vernietigen</translation>
    </message>
    <message>
        <source>The daily retention run. %1</source>
        <translation>De dagelijkse bewaarloop. %1</translation>
    </message>
</context>
<context>
    <name>voicelog::TranscriptLane</name>
    <message>
        <source>Transcript lane</source>
        <translation>Transcriptiebaan</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, op %2</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcriptie</translation>
    </message>
</context>
<context>
    <name>voicelog::TranscriptModel</name>
    <message>
        <source>%1, at %2</source>
        <translation>%1, op %2</translation>
    </message>
</context>
<context>
    <name>voicelog::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcriptie</translation>
    </message>
    <message>
        <source>Enter goes to where the line is said</source>
        <translation>Enter gaat naar waar de regel wordt gezegd</translation>
    </message>
    <message>
        <source>Search the transcript</source>
        <translation>Zoeken in de transcriptie</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorige treffer (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorige treffer</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Volgende treffer (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Volgende treffer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>voicelog::TurnDialog</name>
    <message>
        <source>Activate %1</source>
        <translation>%1 in werking stellen</translation>
    </message>
    <message>
        <source>From this day calls may be recorded under it. Everything that the law asks for must be there on that day.</source>
        <translation>Vanaf deze dag mogen er gesprekken onder worden opgenomen. Alles wat de wet vraagt moet er op die dag zijn.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>In werking stellen</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 opschorten</translation>
    </message>
    <message>
        <source>Recordings of this day and later are restricted until it is active again.</source>
        <translation>Opnamen van deze dag en later zijn beperkt totdat zij weer in werking is.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Opschorten</translation>
    </message>
    <message>
        <source>End %1</source>
        <translation>%1 beëindigen</translation>
    </message>
    <message>
        <source>It cannot be taken up again. What was recorded is kept as long as its retention says.</source>
        <translation>Zij kan niet worden hervat. Wat is opgenomen blijft zo lang bewaard als de bewaartermijn zegt.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Vanaf:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Reden:</translation>
    </message>
    <message>
        <source>Give a reason first</source>
        <translation>Geef eerst een reden</translation>
    </message>
    <message numerus="yes">
        <source>%n more characters needed. Write no names.</source>
        <translation>
            <numerusform>Nog %n teken nodig. Schrijf geen namen.</numerusform>
            <numerusform>Nog %n tekens nodig. Schrijf geen namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write no names.</source>
        <translation>Schrijf geen namen.</translation>
    </message>
</context>
<context>
    <name>voicelog::UnlockView</name>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Caps Lock lijkt aan te staan.</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Another archive…</source>
        <translation>Ander archief…</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>What you had not stored yet comes back when you unlock.</source>
        <translation>Wat u nog niet had opgeslagen, komt terug als u ontgrendelt.</translation>
    </message>
    <message>
        <source>This is the demo. The password of %1:
%2</source>
        <translation>Dit is de demo. Het wachtwoord van %1:
%2</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Wacht %1</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Lost the password…</source>
        <translation>Wachtwoord kwijt…</translation>
    </message>
</context>
<context>
    <name>voicelog::VconFields</name>
    <message>
        <source>packed (.vconz)</source>
        <translation>ingepakt (.vconz)</translation>
    </message>
    <message>
        <source>signed with the organisation&apos;s certificate</source>
        <translation>ondertekend met het certificaat van de organisatie</translation>
    </message>
    <message>
        <source>if the key is kept under one</source>
        <translation>als de sleutel er een heeft</translation>
    </message>
    <message>
        <source>Private &amp;key:</source>
        <translation>Privé&amp;sleutel:</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privésleutel</translation>
    </message>
    <message>
        <source>&amp;Certificate:</source>
        <translation>&amp;Certificaat:</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Wachtwoordzin:</translation>
    </message>
    <message>
        <source>a file in PEM</source>
        <translation>een bestand in PEM</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key)</source>
        <translation>PEM-bestanden (*.pem *.crt *.cer *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Choose the private key first</source>
        <translation>Kies eerst de privésleutel</translation>
    </message>
    <message>
        <source>Choose the certificate first</source>
        <translation>Kies eerst het certificaat</translation>
    </message>
</context>
<context>
    <name>voicelog::WatchDialog</name>
    <message>
        <source>Watched folders</source>
        <translation>Gevolgde mappen</translation>
    </message>
    <message>
        <source>What a recorder leaves in these folders is taken in while the archive is unlocked on this computer. Without a console, `voicelogctl recording watch` does the same.</source>
        <translation>Wat een opnamesysteem in deze mappen achterlaat, wordt geïmporteerd zolang het archief op deze computer is ontgrendeld. Zonder console doet `voicelogctl recording watch` hetzelfde.</translation>
    </message>
    <message>
        <source>No folder is watched yet</source>
        <translation>Er wordt nog geen map gevolgd</translation>
    </message>
    <message>
        <source>Choose the folder in which a recorder leaves its calls, and their programme.</source>
        <translation>Kies de map waarin een opnamesysteem zijn gesprekken achterlaat, en hun regeling.</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Niet geïmporteerd</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>Map &amp;toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>No &amp;longer watch</source>
        <translation>Niet meer &amp;volgen</translation>
    </message>
    <message>
        <source>Takes the folder off this list; its files stay</source>
        <translation>Haalt de map van deze lijst; de bestanden blijven staan</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Nu kijken</translation>
    </message>
    <message>
        <source>There is no programme yet: make one first</source>
        <translation>Er is nog geen regeling: maak er eerst een</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What did not come in stays where it is, and is tried again when it has changed:</source>
        <translation>Wat niet is geïmporteerd, blijft staan en wordt opnieuw geprobeerd als het is veranderd:</translation>
    </message>
</context>
<context>
    <name>voicelog::WatchFolderDialog</name>
    <message>
        <source>&amp;Folders within it too</source>
        <translation>Ook de mappen &amp;daarin</translation>
    </message>
    <message>
        <source>&amp;Remove files once they are in the archive</source>
        <translation>Bestanden &amp;verwijderen zodra ze in het archief staan</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Map volgen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Gevolgde map</translation>
    </message>
    <message>
        <source>Each recording is read back out of the archive and compared with its file first. Call data go with it, except what is of other calls too.</source>
        <translation>Elke opname wordt eerst uit het archief teruggelezen en met het bestand vergeleken. Gespreksgegevens gaan mee weg, behalve wat ook van andere gesprekken is.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Volgen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Folder that the recorder fills</source>
        <translation>Map die het opnamesysteem vult</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>all of them; or names such as q-*, separated by commas</source>
        <translation>allemaal; of namen zoals q-*, gescheiden door komma&apos;s</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>So long nothing must have changed about a file before it is taken for whole</source>
        <translation>Zo lang mag er niets aan een bestand veranderd zijn voordat het als volledig geldt</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Map:</translation>
    </message>
    <message>
        <source>&amp;Programme:</source>
        <translation>&amp;Regeling:</translation>
    </message>
    <message>
        <source>Only sounds &amp;named:</source>
        <translation>Alleen geluiden met de &amp;naam:</translation>
    </message>
    <message>
        <source>&amp;Wait for:</source>
        <translation>&amp;Wachttijd:</translation>
    </message>
    <message>
        <source>The folder is being looked at</source>
        <translation>De map wordt bekeken</translation>
    </message>
    <message>
        <source>There is no programme to take it in</source>
        <translation>Er is geen regeling om in te importeren</translation>
    </message>
    <message>
        <source>Choose a folder first</source>
        <translation>Kies eerst een map</translation>
    </message>
</context>
<context>
    <name>voicelog::WatchModel</name>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Nog niet bekeken</translation>
    </message>
    <message>
        <source>Watched; not everything came in</source>
        <translation>Gevolgd; niet alles is geïmporteerd</translation>
    </message>
    <message>
        <source>Watched; waits until files are whole</source>
        <translation>Gevolgd; wacht tot bestanden volledig zijn</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gevolgd</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Regeling</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last look</source>
        <translation>Laatst bekeken</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Geïmporteerd</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>Niet geïmporteerd</translation>
    </message>
</context>
<context>
    <name>voicelog::WaveformPane</name>
    <message>
        <source>Waveform</source>
        <translation>Golfvorm</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanaal %1</translation>
    </message>
    <message>
        <source>No waveform</source>
        <translation>Geen golfvorm</translation>
    </message>
</context>
<context>
    <name>voicelog::WelcomeView</name>
    <message>
        <source>Recorded calls, kept and answered for.</source>
        <translation>Opgenomen gesprekken, bewaard en verantwoord.</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>&amp;Recente archieven</translation>
    </message>
    <message>
        <source>&amp;Open an archive…</source>
        <translation>Een archief &amp;openen…</translation>
    </message>
    <message>
        <source>Make a &amp;new archive…</source>
        <translation>Een &amp;nieuw archief aanmaken…</translation>
    </message>
    <message>
        <source>&amp;Try it with a demo archive</source>
        <translation>&amp;Proberen met een demo-archief</translation>
    </message>
    <message>
        <source>Made-up calls of a made-up company. It is made once, in your own data folder.</source>
        <translation>Verzonnen gesprekken van een verzonnen bedrijf. Het wordt één keer aangemaakt, in uw eigen gegevensmap.</translation>
    </message>
    <message>
        <source>Open an archive</source>
        <translation>Een archief openen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Making the demo archive</source>
        <translation>Het demo-archief aanmaken</translation>
    </message>
</context>
<context>
    <name>voicelog::Workspace</name>
    <message>
        <source>Nothing for this role yet</source>
        <translation>Nog niets voor deze rol</translation>
    </message>
    <message>
        <source>The parts of Voicelog that a %1 works with are not in this version. The archive itself is open; lock it when you leave.</source>
        <translation>De onderdelen van Voicelog waar een %1 mee werkt, zitten nog niet in deze versie. Het archief zelf is open; vergrendel het als u weggaat.</translation>
    </message>
    <message>
        <source>Your password is changed</source>
        <translation>Uw wachtwoord is gewijzigd</translation>
    </message>
    <message>
        <source>Use the new one the next time you unlock.</source>
        <translation>Gebruik het nieuwe de volgende keer dat u ontgrendelt.</translation>
    </message>
</context>
</TS>
