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
            "Loggen over, hvem der har set og ændret hvad: den rummer kun id'er og slettes efter sin frist.",
            "The log of who has seen and changed what: it holds ids only and goes when its time is up.");

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

    private Stays() {}

    static List<HeldWords> of(HeldPerson.Kind kind) {
        return kind == HeldPerson.Kind.CITIZEN
                ? List.of(RECORD, VISITS, NEEDS, CONSENTS, LOG)
                : List.of(NEEDS, CONSENTS, LOG);
    }
}
