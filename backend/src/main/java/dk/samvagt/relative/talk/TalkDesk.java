package dk.samvagt.relative.talk;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.identity.Person;
import dk.samvagt.relative.HelpForRelatives;
import dk.samvagt.relative.HelpWanted;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.TalkPlace;
import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.person.InTurn;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relation;
import dk.samvagt.relative.person.Relative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans talks with relatives. */
@Service
@Transactional
public class TalkDesk {

    private final TalkRows rows;
    private final TalkMoments moments;
    private final HelpForRelatives help;
    private final NeedDesk needs;
    private final Relatives relatives;
    private final InTurn inTurn;
    private final CitizenDirectory citizens;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkDesk(
            TalkRows rows,
            TalkMoments moments,
            HelpForRelatives help,
            NeedDesk needs,
            Relatives relatives,
            InTurn inTurn,
            CitizenDirectory citizens,
            TeamDirectory teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.moments = moments;
        this.help = help;
        this.needs = needs;
        this.relatives = relatives;
        this.inTurn = inTurn;
        this.citizens = citizens;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /** When a relative can be talked with, the next times first. */
    @Transactional(readOnly = true)
    public List<TalkTime> times(String team, UUID relative, int minutes, int most) {
        return next(team, relative, minutes, most).times();
    }

    /** The same, with why there is none. */
    @Transactional(readOnly = true)
    TalkTimesView next(String team, UUID relative, int minutes, int most) {
        return moments.next(PresentRelative.in(relatives, team, relative).reachable(), minutes, most);
    }

    UUID plan(String team, NewTalk wanted, Person by) {
        Relative relative = PresentRelative.in(relatives, team, wanted.relative());
        if (!relative.isNearTo(wanted.citizen())) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, wanted.citizen());
        }
        String member = wanted.member() == null ? contactPerson(team, relative, wanted.citizen()) : wanted.member();
        if (member != null) {
            teams.requireStillHere(team, member);
        }
        boolean interpreted = wanted.interpreter() == null ? relative.needsInterpreter() : wanted.interpreter();
        TalkOrder order = new TalkOrder(
                wanted.need(),
                relative.id(),
                wanted.citizen(),
                wanted.kind(),
                wanted.where(),
                wanted.length(),
                member,
                wanted.language(),
                wanted.note());
        TalkTime time = moments.choose(relative.reachable(), wanted);
        Interpreting interpreting = interpreted ? Interpreting.NEEDED : Interpreting.NONE;
        RelativeTalk talk = plan(team, order, time, interpreting, by.displayName());
        UUID need = wanted.need();
        if (need != null) {
            String owner = member == null ? by.requireMemberIn(team) : member;
            needs.promise(team, need, new NeedAnswer(words(wanted), owner, time.date()), by.displayName());
        }
        return talk.id();
    }

    /** Asks the team for the visit; who may and when is known already. */
    public RelativeTalk plan(String team, TalkOrder order, TalkTime time, Interpreting interpreting, String by) {
        refuseDouble(team, order, time);
        String visit = help.plan(
                team,
                new HelpWanted(
                        order.citizen(),
                        time.date(),
                        order.kind().task(),
                        order.minutes(),
                        time.earliest(),
                        time.latest(),
                        order.place() == TalkPlace.PHONE,
                        order.note() == null ? "Samtale med en pårørende" : order.note()),
                by);
        RelativeTalk talk = rows.save(new RelativeTalk(team, order, time, interpreting, visit, clock.instant(), by));
        audit("TALK_PLANNED", talk);
        return talk;
    }

    void callOff(String team, UUID id, int version, Person by) {
        RelativeTalk talk = get(team, id, version);
        talk.callOff(clock.instant(), by.displayName());
        rows.save(talk);
        help.callOff(team, talk.visit(), "Samtalen er aflyst", by.displayName());
        audit("TALK_CALLED_OFF", talk);
    }

    void bookInterpreter(String team, UUID id, int version) {
        RelativeTalk talk = get(team, id, version);
        talk.bookInterpreter();
        audit("INTERPRETER_BOOKED", talk);
    }

    /**
     * Where to ring for a talk.
     *
     * @throws ProblemException {@code UNKNOWN_TALK}
     */
    @Nullable
    String phone(String team, UUID id) {
        RelativeTalk talk = find(team, id);
        events.publishEvent(AuditedEvent.seen(
                "RELATIVE_PHONE_SEEN", team, List.of(talk.relative().toString())));
        return PresentRelative.in(relatives, team, talk.relative()).phone();
    }

    @EventListener
    void on(RelativesMerged merged) {
        rows.with(merged.team(), merged.gone()).forEach(talk -> talk.moveTo(merged.kept()));
    }

    /** Of those who plan the same talk at once, the first does. */
    private void refuseDouble(String team, TalkOrder order, TalkTime time) {
        inTurn.take("talk", team + " " + order.relative());
        if (rows.with(team, order.relative()).stream().anyMatch(talk -> talk.isPlannedAs(order, time))) {
            throw new ProblemException(TalkProblem.TALK_IS_PLANNED);
        }
    }

    private @Nullable String contactPerson(String team, Relative relative, String citizen) {
        Relation relation = relative.relations().get(citizen);
        String own = relation == null ? null : relation.contactPerson();
        return own == null ? citizens.get(team, citizen).info().contactPerson() : own;
    }

    private static String words(NewTalk wanted) {
        return switch (wanted.kind()) {
            case CALL_BACK -> "Vi ringer tilbage.";
            case TALK -> "Vi taler sammen.";
            case FIRST_MEETING -> "Vi holder et første møde.";
        };
    }

    private RelativeTalk get(String team, UUID id, int version) {
        RelativeTalk talk = find(team, id);
        if (talk.currentVersion() != version) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        return talk;
    }

    private RelativeTalk find(String team, UUID id) {
        return rows.findByTeamAndId(team, id).orElseThrow(() -> new ProblemException(TalkProblem.UNKNOWN_TALK, id));
    }

    private void audit(String what, RelativeTalk talk) {
        events.publishEvent(AuditedEvent.changed(
                what,
                talk.team(),
                List.of(
                        talk.id().toString(),
                        talk.relative().toString(),
                        talk.order().citizen(),
                        talk.visit()),
                null));
    }
}
