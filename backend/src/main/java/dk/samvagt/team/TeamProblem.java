package dk.samvagt.team;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a team and its members. */
public enum TeamProblem implements ProblemCode {
    UNKNOWN_MEMBER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt medarbejder",
            "Teamet har ingen medarbejder med id %s.",
            "Unknown member",
            "The team has no member with the id %s.")),
    MEMBER_HAS_LEFT(new ProblemKind(
            HttpStatus.CONFLICT,
            "Er ikke i teamet mere",
            "Medarbejderens sidste arbejdsdag var %s. Vælg en anden.",
            "Has left the team",
            "The member's last working day was %s. Choose somebody else.")),
    MEMBER_IS_NAMELESS(new ProblemKind(
            HttpStatus.CONFLICT,
            "Medarbejderen er slettet",
            "Navnet er væk og kan ikke hentes frem. Kommer personen tilbage, så opret en ny i teamets filer.",
            "The member is deleted",
            "The name is gone and cannot be brought back. Where the person returns, add a new member in the team's"
                    + " files.")),
    LAST_DAY_LONG_AGO(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Dagen ligger for langt tilbage",
            "Skriv en dag inden for de sidste %s dage, eller en der kommer.",
            "The day is too long ago",
            "Write a day within the last %s days, or one to come.")),
    UNKNOWN_ABSENCE(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ikke meldt fraværende",
            "%s er ikke meldt fraværende den %s.",
            "Not reported away",
            "%s is not reported away on %s.")),
    PHONE_HOURS_BACKWARDS(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Tiderne passer ikke",
            "Telefonen skal åbne, før den lukker.",
            "The hours do not fit",
            "The telephone must open before it closes."));

    private final ProblemKind kind;

    TeamProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
