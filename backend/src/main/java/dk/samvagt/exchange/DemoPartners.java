package dk.samvagt.exchange;

import dk.samvagt.offer.partner.NewPartnerVisit;
import dk.samvagt.offer.partner.PartnerDescription;
import dk.samvagt.offer.partner.PartnerRegister;
import dk.samvagt.shared.DemoStories;
import dk.samvagt.shared.Workdays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Those around a demo team, as its file tells: known well, not visited for long, or in doubt. */
@Component
class DemoPartners {

    private final PartnerRegister partners;
    private final DemoStories stories;
    private final Clock clock;

    DemoPartners(PartnerRegister partners, DemoStories stories, Clock clock) {
        this.partners = partners;
        this.stories = stories;
        this.clock = clock;
    }

    void keep(String team) {
        if (!partners.knowsAny(team)) {
            LocalDate today = LocalDate.now(clock);
            stories.find(team, "partners", DemoPartner[].class)
                    .ifPresent(told -> partners.register(
                            team,
                            Arrays.stream(told)
                                    .map(partner -> partner.around(today))
                                    .toList()));
        }
    }

    /** A partner with days told from today. */
    private record DemoPartner(
            PartnerDescription partner, @Nullable Integer nextVisitInDays, List<DemoVisit> visits) {

        PartnerRegister.Entry around(LocalDate today) {
            return new PartnerRegister.Entry(
                    new PartnerDescription(
                            partner.name(),
                            partner.kind(),
                            partner.stance(),
                            partner.knowsOfUs(),
                            partner.inItForThem(),
                            partner.talkTo(),
                            partner.everyWeeks(),
                            nextVisitInDays == null ? null : Workdays.onOrBefore(today.plusDays(nextVisitInDays))),
                    visits.stream().map(visit -> visit.around(today)).toList());
        }
    }

    /** That somebody was there. */
    private record DemoVisit(int weeksAgo, String who, String what) {

        NewPartnerVisit around(LocalDate today) {
            return new NewPartnerVisit(Workdays.onOrBefore(today.minusWeeks(weeksAgo)), who, what, null);
        }
    }
}
