package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has agreed to do for a citizen on a day. Wall-clock times in Copenhagen.
 *
 * @param agreement id of the agreement
 * @param date the day
 * @param citizen id of the citizen
 * @param party who does it
 * @param relative id of the relative who does it, or null
 * @param who what the relative or the volunteer is called, or null
 * @param task what they do, as the visits name it or in a few words
 * @param effect what it means for the team's visits
 * @param helps tasks of the visits that it is about
 * @param from from when, or null for any time of the day
 * @param to until when, or null for any time of the day
 */
public record AgreedHelp(
        UUID agreement,
        LocalDate date,
        String citizen,
        AgreementParty party,
        @Nullable UUID relative,
        @Nullable String who,
        String task,
        AgreementEffect effect,
        Set<String> helps,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    /** Keeps a copy of the set. */
    public AgreedHelp {
        helps = Set.copyOf(helps);
    }

    /** True where it is about a visit of this citizen with this task, whose start may lie between these two times. */
    public boolean isAbout(String someone, String help, LocalTime earliest, LocalTime latest) {
        return citizen.equals(someone)
                && helps.contains(help)
                && (from == null || !latest.isBefore(from))
                && (to == null || earliest.isBefore(to));
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "AgreedHelp[" + agreement + ", " + date + "]";
    }
}
