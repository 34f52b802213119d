package dk.samvagt.privacy;

import dk.samvagt.shared.HeldPerson;
import dk.samvagt.shared.HeldWords;
import java.util.List;

/** What stays when a person is forgotten, and why. */
final class Stays {

    private static final HeldWords RECORD = new HeldWords(
            "Kommunens omsorgsjournal: den føres efter loven om journalføring i et andet system og røres ikke herfra.",
            "The municipality's care record: it is kept by law in another system and is not touched from here.");

    private static final HeldWords LOG = new HeldWords(
            "Loggen over, hvem der har set og ændret hvad: den har ingen navne, adresser eller tekster, kun Samvagts egne numre, og slettes, når fristen er gået.",
            "The log of who has seen and changed what: it has no names, addresses or words, only Samvagt's own numbers, and goes when its time is up.");

    private static final HeldWords VISITS = new HeldWords(
            "Besøg og dagsplaner med dato, opgave og tid, uden navn og adresse: teamet skal kunne gøre rede for hjælpen,"
                    + " til fristen er gået.",
            "Visits and day plans with date, task and time, without name and address: the team must be able to account"
                    + " for the help until their time is up.");

    private static final HeldWords NEEDS = new HeldWords(
            "At der var behov, tilbud, samtaler og aftaler, og hvornår, uden navn og tekst, til fristen er gået.",
            "That there were needs, offers, talks and agreements, and when, without name and words, until their time is up.");

    private static final HeldWords CONSENTS = new HeldWords(
            "At der var samtykke, til hvad og hvornår: det skal kunne vises bagefter.",
            "That there was consent, to what and when: it must be possible to show that afterwards.");

    private static final HeldWords WHO_WROTE = new HeldWords(
            "Navnet dér, hvor medarbejderen har dokumenteret hjælpen: overleveringer, begrundelser for ændret hjælp,"
                    + " behov, samtaler, aftaler, samtykker, krisekort og kontaktbog. Det skal kunne ses, hvem der skrev,"
                    + " så længe det selv gemmes.",
            "The name where the member documented the help: handover notes, reasons for changed help, needs, talks,"
                    + " agreements, consents, crisis cards and contact book. It must be possible to see who wrote it for as"
                    + " long as it is kept.");

    private static final HeldWords HISTORY = new HeldWords(
            "Besøg, vagter, planer og beslutninger med »Tidligere medarbejder« og teamets eget id, til fristen er gået.",
            "Visits, shifts, plans and decisions with “Tidligere medarbejder” (former member) and the team's own id,"
                    + " until their time is up.");

    private static final HeldWords FREE_TEXT = new HeldWords(
            "Navnet, hvis nogen har skrevet det midt i en tekst: ret det dér.",
            "The name where somebody wrote it within a text: correct it there.");

    private Stays() {}

    static List<HeldWords> of(HeldPerson.Kind kind) {
        return switch (kind) {
            case CITIZEN -> List.of(RECORD, VISITS, NEEDS, CONSENTS, LOG);
            case RELATIVE -> List.of(NEEDS, CONSENTS, LOG);
            case MEMBER -> List.of(RECORD, WHO_WROTE, HISTORY, FREE_TEXT, LOG);
        };
    }
}
