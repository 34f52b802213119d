package dk.samvagt.meeting.plan;

import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The meetings that come again to which a member is invited by name. */
@Component
@Transactional(readOnly = true)
class SeriesOfMember implements Duties {

    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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
                .map(one -> new Duty(DutyKind.SERIES, one.id().toString(), called(one.first())))
                .toList();
    }

    /** Its title, or what kind of meeting it is and when. */
    private static String called(Appointment meeting) {
        if (meeting.title() != null && !meeting.title().isBlank()) {
            return meeting.title();
        }
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return english
                ? meeting.kind().english() + " at " + ENGLISH.format(meeting.start())
                : meeting.kind().danish() + " kl. " + DANISH.format(meeting.start());
    }
}
