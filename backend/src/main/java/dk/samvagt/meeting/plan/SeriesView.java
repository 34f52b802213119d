package dk.samvagt.meeting.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Regular meetings.
 *
 * @param id the series' id
 * @param version counts the changes
 * @param first the first meeting
 * @param rule the recurrence rule
 * @param endsOn the last day that may have one; none where there is no end
 * @param next the next day that has one; none where there is none within a year
 */
@Schema(name = "MeetingSeries")
record SeriesView(
        UUID id,
        int version,
        Appointment first,
        String rule,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate next) {

    static SeriesView of(MeetingSeries series, LocalDate today) {
        return new SeriesView(
                series.id(),
                series.currentVersion(),
                series.first(),
                series.rule(),
                series.endsOn(),
                series.dates(today, today.plusYears(1)).findFirst().orElse(null));
    }
}
