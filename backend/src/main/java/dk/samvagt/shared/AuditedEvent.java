package dk.samvagt.shared;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw or changed something that must be accounted for, or was refused it. Published as an application event;
 * who and when are added by the one who keeps the log.
 *
 * @param action whether it was seen, changed or refused
 * @param what what happened, as a stable word such as {@code CITIZENS_LISTED}
 * @param team the team's id, or null where no team is concerned
 * @param subjects ids of the citizens, members or visits concerned; never names
 * @param reason the reason given, or null; where it was refused, the kind of address that was asked for
 */
public record AuditedEvent(
        Action action,
        String what,
        @Nullable String team,
        List<String> subjects,
        @Nullable String reason) {

    /** Keeps a copy of the list. */
    public AuditedEvent {
        subjects = List.copyOf(subjects);
    }

    /** Whether it was seen, changed or refused. */
    public enum Action {
        SEEN,
        CHANGED,
        REFUSED
    }

    /** Personal data was read. */
    public static AuditedEvent seen(String what, String team, Collection<String> subjects) {
        return new AuditedEvent(Action.SEEN, what, team, List.copyOf(subjects), null);
    }

    /** Something was changed. */
    public static AuditedEvent changed(String what, String team, Collection<String> subjects, @Nullable String reason) {
        return new AuditedEvent(Action.CHANGED, what, team, List.copyOf(subjects), reason);
    }

    /**
     * Somebody asked for what is not theirs, or not there.
     *
     * @param asked the kind of address that was asked for, without what stood in it
     */
    public static AuditedEvent refused(String asked, @Nullable String team) {
        return new AuditedEvent(Action.REFUSED, "ASKED_IN_VAIN", team, List.of(), asked);
    }
}
