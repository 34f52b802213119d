package dk.samvagt.relative.talk;

import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.quiet.Contact;
import dk.samvagt.relative.quiet.ContactKind;
import dk.samvagt.relative.quiet.Contacts;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when a relative has been talked with: it is noted as a contact, and the need goes on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkEnding {

    private static final String SPOKEN = "Vi har talt sammen.";

    private final TalkRows rows;
    private final Contacts contacts;
    private final NeedDesk needs;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkEnding(
            TalkRows rows,
            Contacts contacts,
            NeedDesk needs,
            TeamDirectory teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.contacts = contacts;
        this.needs = needs;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    /**
     * They have spoken.
     *
     * @param member id of the member
     */
    public void held(RelativeTalk talk, String member) {
        String by =
                teams.findMember(talk.team(), member).map(TeamMemberInfo::name).orElse(member);
        if (!talk.hold(clock.instant(), by)) {
            return;
        }
        rows.save(talk);
        LocalDate today = LocalDate.now(clock);
        contacts.save(new Contact(talk.team(), talk.relative(), how(talk.order()), today, clock.instant(), by));
        UUID need = talk.order().need();
        if (need != null && isPromised(needs.get(talk.team(), need).state())) {
            needs.carryOn(talk.team(), need, new NeedAnswer(SPOKEN, member, today), by);
        }
        events.publishEvent(AuditedEvent.changed(
                "TALK_HELD",
                talk.team(),
                List.of(talk.id().toString(), talk.relative().toString()),
                null));
    }

    private static boolean isPromised(NeedState need) {
        return need == NeedState.ANSWERED || need == NeedState.FOLLOWED_UP;
    }

    private static ContactKind how(TalkOrder talk) {
        if (talk.place() == TalkPlace.PHONE) {
            return ContactKind.PHONE;
        }
        return talk.kind() == TalkKind.FIRST_MEETING ? ContactKind.MEETING : ContactKind.TALK;
    }
}
