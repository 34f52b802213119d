package dk.samvagt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What went wrong is told with dates and times as people say them. */
class ProblemTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final ProblemKind kind =
            new ProblemKind(HttpStatus.CONFLICT, "Titel", "Den %s fra %s, %s.", "Title", "On %s from %s, %s.");

    @Test
    void aDateOfThisYearGoesWithoutTheYear() {
        assertThat(kind.danish().tell(TODAY, LocalDate.of(2026, 1, 1), LocalTime.of(9, 5), 3))
                .isEqualTo("Den 1. januar fra 09.05, 3.");
        assertThat(kind.english().tell(TODAY, LocalDate.of(2026, 1, 1), LocalTime.of(9, 5), "x"))
                .isEqualTo("On 1 January from 09:05, x.");
    }

    @Test
    void aDateOfAnotherYearNamesIt() {
        assertThat(kind.danish().tell(TODAY, LocalDate.of(2027, 1, 1), LocalTime.NOON, "x"))
                .isEqualTo("Den 1. januar 2027 fra 12.00, x.");
        assertThat(kind.english().tell(TODAY, LocalDate.of(2025, 12, 31), LocalTime.NOON, "x"))
                .isEqualTo("On 31 December 2025 from 12:00, x.");
    }
}
