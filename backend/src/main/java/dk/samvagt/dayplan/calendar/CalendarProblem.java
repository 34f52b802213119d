package dk.samvagt.dayplan.calendar;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong with a calendar. */
enum CalendarProblem implements ProblemCode {
    UNKNOWN_CALENDAR(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt kalender",
            "Adressen gælder ikke mere. Hent en ny under Min dag.",
            "Unknown calendar",
            "The address is no longer valid. Get a new one under My day."));

    private final ProblemKind kind;

    CalendarProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
