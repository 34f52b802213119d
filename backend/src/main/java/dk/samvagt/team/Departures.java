package dk.samvagt.team;

import dk.samvagt.identity.MemberAccounts;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members who leave: until when they work, and what somebody else must take on. */
@Service
@Transactional
class Departures {

    private final TeamMembers members;
    private final MemberAccounts accounts;
    private final List<Duties> areas;
    private final LeavingPrices prices;
    private final NamesKept names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Departures(
            TeamMembers members,
            MemberAccounts accounts,
            List<Duties> areas,
            LeavingPrices prices,
            NamesKept names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.areas = areas;
        this.prices = prices;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** What is known of a member's leaving. Each look is written down, as duties tell of citizens and relatives. */
    Departure get(String team, String id) {
        TeamMember member = member(team, id);
        List<Duty> duties = areas.stream()
                .flatMap(area -> area.list(team, id).stream())
                .sorted(Comparator.comparing(Duty::kind).thenComparing(Duty::what))
                .toList();
        events.publishEvent(AuditedEvent.seen("MEMBER_DUTIES_SEEN", team, List.of(id)));
        return new Departure(
                id,
                member.info().name(),
                member.lastDay(),
                member.hasLeft(LocalDate.now(clock)),
                member.lastDay() == null ? null : names.nameGoes(member.lastDay()),
                prices.setAside(team, id),
                duties);
    }

    /**
     * What would fall away if the member worked until this day. Nothing is kept.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}
     */
    LeavingPriceAnswer price(String team, String id, LocalDate lastDay) {
        member(team, id);
        return LeavingPriceAnswer.of(prices.ask(team, id, lastDay), names.nameGoes(lastDay));
    }

    /**
     * The member works until this day: the sign-in closes with it, and shifts after it are set aside.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}, {@code LAST_DAY_LONG_AGO}, {@code MEMBER_IS_NAMELESS}
     */
    void leaves(String team, String id, LocalDate lastDay) {
        member(team, id).leaves(lastDay, LocalDate.now(clock));
        accounts.endOn(team, id, lastDay);
        events.publishEvent(new MemberLeaves(team, id, lastDay));
        events.publishEvent(AuditedEvent.changed("MEMBER_LEAVES", team, List.of(id), null));
    }

    /**
     * The member does not leave after all, or is back: the sign-in opens again, and the shifts to come are there again.
     *
     * @throws ProblemException {@code UNKNOWN_MEMBER}, {@code MEMBER_IS_NAMELESS}
     */
    void staysOn(String team, String id) {
        member(team, id).staysOn();
        accounts.goOn(team, id);
        events.publishEvent(new MemberStays(team, id));
        events.publishEvent(AuditedEvent.changed("MEMBER_STAYS", team, List.of(id), null));
    }

    private TeamMember member(String team, String id) {
        return members.findByTeamAndInfoId(team, id)
                .orElseThrow(() -> new ProblemException(TeamProblem.UNKNOWN_MEMBER, id));
    }
}
