package dk.samvagt.exchange;

import dk.samvagt.offer.partner.NewPartnerVisit;
import dk.samvagt.offer.partner.PartnerDescription;
import dk.samvagt.offer.partner.PartnerKind;
import dk.samvagt.offer.partner.PartnerRegister;
import dk.samvagt.offer.partner.Stance;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Those around the demo team: some know it well, one has not been visited for long, one has doubts. */
@Component
class DemoPartners {

    private final PartnerRegister partners;
    private final Clock clock;

    DemoPartners(PartnerRegister partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    void keep(String team) {
        if (!partners.knowsAny(team)) {
            partners.register(team, around(LocalDate.now(clock)));
        }
    }

    private static List<PartnerRegister.Entry> around(LocalDate today) {
        return List.of(
                new PartnerRegister.Entry(
                        new PartnerDescription(
                                "Lægehuset på Holmbladsgade",
                                PartnerKind.CLINIC,
                                Stance.UNSURE,
                                "Ved, at teamet er der. Kender ikke bisidderne og er i tvivl, om de gør samtalerne længere.",
                                "Patienter, der er forberedt og husker, hvad der blev aftalt.",
                                "Lægesekretæren, Ditte; hun sidder ved skranken og ser, hvem der er alene",
                                12,
                                weekday(today.minusDays(9))),
                        List.of(new NewPartnerVisit(
                                weekday(today.minusWeeks(13)),
                                "Birgitte og en bisidder",
                                "Et kvarter til personalemødet. Foldere lagt i venteværelset. De ville gerne høre igen.",
                                null))),
                new PartnerRegister.Entry(
                        new PartnerDescription(
                                "Sygeplejeklinikken, Hans Bogbinders Allé",
                                PartnerKind.NURSING,
                                Stance.FOR,
                                "Kender teamet og ringer selv, når en datter er ved at knække.",
                                "Færre akutte opkald, når pårørende har et sted at gå hen.",
                                "Klinikleder Merete Falk, bagefter sygeplejerskerne til frokost",
                                8,
                                weekday(today.plusDays(5))),
                        List.of(new NewPartnerVisit(
                                weekday(today.minusWeeks(7)),
                                "Camilla",
                                "Gennemgik tilbuddene. De tager kataloget med i kitlen.",
                                null))),
                new PartnerRegister.Entry(
                        new PartnerDescription(
                                "De forebyggende medarbejdere",
                                PartnerKind.PREVENTION,
                                Stance.FOR,
                                "Kender de fleste tilbud, men ikke afløsningen.",
                                "Noget at tilbyde ved de forebyggende hjemmebesøg.",
                                "Teamkoordinator Jakob Lund",
                                26,
                                weekday(today.plusWeeks(6))),
                        List.of()),
                new PartnerRegister.Entry(
                        new PartnerDescription(
                                "Seniorforeningen Amager",
                                PartnerKind.ASSOCIATION,
                                Stance.FOR,
                                "Driver caféen og kender os derfra.",
                                "Gæster til caféen og hjælp fra demenskoordinatoren.",
                                "Grethe Palsgaard, formand for caféen",
                                null,
                                null),
                        List.of(new NewPartnerVisit(
                                weekday(today.minusWeeks(4)),
                                "Thomas",
                                "Var med i caféen og hilste på fire ægtepar.",
                                null))),
                new PartnerRegister.Entry(
                        new PartnerDescription(
                                "Visitationen",
                                PartnerKind.OTHER,
                                Stance.UNKNOWN,
                                null,
                                "Borgere, der har forberedt, hvad de vil spørge om.",
                                "Lederen først; siden visitatorerne på deres møde",
                                16,
                                weekday(today.plusDays(1))),
                        List.of()));
    }

    /** Nobody is there on a Saturday or a Sunday; then the Friday before. */
    private static LocalDate weekday(LocalDate date) {
        int past = date.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return date.minusDays(Math.max(0, past));
    }
}
