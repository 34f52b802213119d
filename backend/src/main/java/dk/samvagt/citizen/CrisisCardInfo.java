package dk.samvagt.citizen;

import dk.samvagt.citizen.RelativesToRing.RelativeToRing;
import dk.samvagt.citizen.TeamOnDuty.Colleague;
import dk.samvagt.citizen.TeamOnDuty.DutyPhone;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A citizen's crisis card as it is on one evening: one page that answers what to do, whom to ring and who is on.
 *
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param address where the citizen lives; none where not told
 * @param date which evening
 * @param plan what the team has written down; none where nobody has yet
 * @param relatives whom to ring of the relatives, as the citizen's consents allow
 * @param dutyPhone the team's telephone
 * @param thisEvening who of the team is on that evening
 */
@Schema(name = "CrisisCard")
public record CrisisCardInfo(
        String citizen,
        String citizenName,
        @Nullable String address,
        LocalDate date,
        @Nullable CrisisPlan plan,
        List<RelativeToRing> relatives,
        @Nullable DutyPhone dutyPhone,
        List<Colleague> thisEvening) {

    /** Keeps copies of the lists. */
    public CrisisCardInfo {
        relatives = List.copyOf(relatives);
        thisEvening = List.copyOf(thisEvening);
    }

    /** Ids of those whom it tells about, for the audit log. */
    public Stream<String> subjects() {
        return Stream.concat(Stream.of(citizen), relatives.stream().map(RelativeToRing::id));
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "CrisisCardInfo[" + citizen + "]";
    }
}
