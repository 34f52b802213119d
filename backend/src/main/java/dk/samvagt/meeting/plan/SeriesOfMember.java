package dk.samvagt.meeting.plan;

import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that come again to which a member is invited by name. */
@Component
@Transactional(readOnly = true)
class SeriesOfMember implements Duties {

    private final SeriesRows series;
    private final Clock clock;

    SeriesOfMember(SeriesRows series, Clock clock) {
        this.series = series;
        this.clock = clock;
    }

    @Override
    public List<Duty> list(String team, String member) {
        LocalDate today = LocalDate.now(clock);
        return series.findAllByTeam(team).stream()
                .filter(one -> one.endsOn() == null || !today.isAfter(one.endsOn()))
                .filter(one -> one.first().members().contains(member))
                .map(one -> new Duty(
                        DutyKind.SERIES,
                        one.id().toString(),
                        Objects.requireNonNullElse(one.first().title(), "")))
                .toList();
    }
}
