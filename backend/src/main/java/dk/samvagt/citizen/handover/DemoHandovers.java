package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.handover.DemoHandover.Before;
import dk.samvagt.citizen.handover.DemoHandover.Closed;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets the demo's notes be written, each at its time. */
@Component
public class DemoHandovers {

    private static final LocalTime NEXT_MORNING = LocalTime.of(7, 5);

    private final HandoverNotes notes;
    private final Clock clock;

    DemoHandovers(HandoverNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** True where the team has notes already, of which none can ever go away. */
    public boolean areThere(String team) {
        return notes.existsByTeam(team);
    }

    public void add(String team, DemoHandover told, Map<String, String> names) {
        String by = name(names, told.by());
        boolean mustRead = Boolean.TRUE.equals(told.mustRead());
        boolean forMeeting = Boolean.TRUE.equals(told.forMeeting());
        Wording now = new Wording(at(told.daysAgo(), told.time()), by, told.note(), mustRead, forMeeting);
        Before before = told.before();
        Handover handover;
        if (before == null) {
            handover = new Handover(team, told.citizen(), now);
        } else {
            Instant first = at(before.daysAgo(), before.time());
            handover = new Handover(team, told.citizen(), new Wording(first, by, before.note(), mustRead, forMeeting));
            handover.reword(now);
        }
        handover.read(told.by(), by, now.at());
        if (told.readBy() != null) {
            Instant read = at(told.daysAgo() - 1, NEXT_MORNING);
            told.readBy().forEach(member -> handover.read(member, name(names, member), read));
        }
        Closed closed = told.closed();
        if (closed != null) {
            handover.close(at(closed.daysAgo(), told.time()), name(names, closed.by()), closed.because());
        }
        notes.save(handover);
    }

    private Instant at(int daysAgo, LocalTime time) {
        return Copenhagen.at(LocalDate.now(clock).minusDays(daysAgo), time);
    }

    private static String name(Map<String, String> names, String member) {
        return Objects.requireNonNull(
                names.get(member), () -> "demo/handovers.yaml names " + member + ", who is not in the demo team.");
    }
}
