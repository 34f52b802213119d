package dk.samvagt.relative.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a talk may begin. Wall-clock times in Copenhagen.
 *
 * @param date the day
 * @param earliest not before
 * @param latest not after
 */
@Embeddable
public record TalkTime(
        LocalDate date,
        @Column(name = "from_time") LocalTime earliest,
        @Column(name = "to_time") LocalTime latest) {}
