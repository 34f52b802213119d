package dk.samvagt.relative.demo;

import dk.samvagt.relative.agreement.Agreement;
import dk.samvagt.relative.agreement.AgreementMinutes;
import dk.samvagt.relative.agreement.AgreementTerms;
import dk.samvagt.relative.agreement.Agreements;
import dk.samvagt.relative.agreement.MinutesRows;
import dk.samvagt.relative.agreement.MinutesText;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoAgreement;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoMinutes;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoStop;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoTalk;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.talk.Interpreting;
import dk.samvagt.relative.talk.TalkDesk;
import dk.samvagt.relative.talk.TalkOrder;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives the demo's relatives their offers, talks and agreements. */
@Component
public class DemoDeeds {

    private final Relatives relatives;
    private final DemoOffersGiven offers;
    private final TalkDesk talks;
    private final Agreements agreements;
    private final MinutesRows minutes;
    private final DemoTime time;

    DemoDeeds(
            Relatives relatives,
            DemoOffersGiven offers,
            TalkDesk talks,
            Agreements agreements,
            MinutesRows minutes,
            Clock clock) {
        this.relatives = relatives;
        this.offers = offers;
        this.talks = talks;
        this.agreements = agreements;
        this.minutes = minutes;
        this.time = new DemoTime(clock);
    }

    public void add(String team, DemoDeedsFile file, DemoAuthors authors) {
        Map<String, Relative> known = relatives.ofTeam(team).stream()
                .collect(Collectors.toMap(Relative::name, one -> one, (first, same) -> first));
        file.offers().forEach(offer -> offers.add(team, named(known, offer.relative()), offer, authors));
        file.talks().forEach(talk -> talk(team, named(known, talk.relative()), talk, authors));
        Map<String, UUID> written = new HashMap<>();
        file.minutes()
                .forEach(told -> written.put(
                        told.key(),
                        minutes.save(minutes(team, named(known, told.relative()), told, authors))
                                .id()));
        file.agreements().forEach(told -> agree(team, terms(told, known, written), told, authors));
    }

    private void talk(String team, Relative relative, DemoTalk told, DemoAuthors authors) {
        int length = told.minutes() == null ? told.kind().minutes() : told.minutes();
        talks.times(team, relative.id(), length, 1)
                .forEach(when -> talks.plan(
                        team,
                        new TalkOrder(
                                null,
                                relative.id(),
                                relative.relations().firstKey(),
                                told.kind(),
                                told.place(),
                                length,
                                told.member(),
                                null,
                                told.note()),
                        when,
                        Boolean.TRUE.equals(told.interpreter()) ? Interpreting.BOOKED : Interpreting.NONE,
                        authors.name(told.by())));
    }

    private AgreementMinutes minutes(String team, Relative relative, DemoMinutes told, DemoAuthors authors) {
        MinutesText text = new MinutesText(
                time.daysAgo(told.daysAgo()), told.present(), told.agreed(), told.plan(), told.options());
        return new AgreementMinutes(
                team, told.citizen(), relative.id(), text, time.meeting(told.daysAgo()), authors.name(told.by()));
    }

    private AgreementTerms terms(DemoAgreement told, Map<String, Relative> known, Map<String, UUID> written) {
        String relative = told.relative();
        Integer last = told.lastInDays();
        return new AgreementTerms(
                told.party(),
                relative == null ? null : named(known, relative).id(),
                told.who(),
                told.task(),
                told.effect(),
                told.helps() == null ? Set.of() : told.helps(),
                time.daysAgo(told.firstDaysAgo()),
                last == null ? null : time.daysAgo(-last),
                told.rule(),
                null,
                null,
                told.note(),
                told.minutes() == null ? null : written.get(told.minutes()));
    }

    private void agree(String team, AgreementTerms terms, DemoAgreement told, DemoAuthors authors) {
        Instant at = time.meeting(told.firstDaysAgo());
        String by = authors.name(told.by());
        Agreement agreement = Agreement.propose(team, told.citizen(), terms, at, by);
        if (!Boolean.TRUE.equals(told.proposed())) {
            agreement.agree(at, by);
        }
        DemoStop stopped = told.stopped();
        if (stopped != null) {
            agreement.stop(
                    stopped.state(),
                    time.daysAgo(stopped.daysAgo()),
                    time.meeting(stopped.daysAgo()),
                    by,
                    stopped.reason());
        }
        agreements.save(agreement);
    }

    private static Relative named(Map<String, Relative> known, String name) {
        Relative relative = known.get(name);
        if (relative == null) {
            throw new IllegalArgumentException(
                    "The demo's file of agreements names a relative who is not in the demo's file of relatives.");
        }
        return relative;
    }
}
