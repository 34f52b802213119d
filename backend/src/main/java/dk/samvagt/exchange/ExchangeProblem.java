package dk.samvagt.exchange;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong when a team's data goes in. */
enum ExchangeProblem implements ProblemCode {
    INVALID_TEAM_DATA(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Teamets data kan ikke bruges endnu",
            "Der er %s ting at rette; intet er ændret.",
            "The team's data cannot be used yet",
            "There are %s things to correct; nothing has been changed.")),
    INVALID_OFFERS(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Tilbuddene kan ikke bruges endnu",
            "Der er %s ting at rette; intet er ændret.",
            "The offers cannot be used yet",
            "There are %s things to correct; nothing has been changed."));

    private final ProblemKind kind;

    ExchangeProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
