package dk.samvagt.dayplan;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong with a day's plan. */
public enum DayPlanProblem implements ProblemCode {
    UNKNOWN_DATE(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ingen plan den dag",
            "Teamet har hverken vagter eller besøg den %s.",
            "No plan for that day",
            "The team has neither shifts nor visits on %s.")),
    STALE_VERSION(new ProblemKind(
            HttpStatus.CONFLICT,
            "Planen er ændret imens",
            "En anden har ændret planen. Se den nye plan, og prøv igen.",
            "The plan has changed meanwhile",
            "Somebody else changed the plan. Look at the new plan and try again.")),
    REASON_NEEDED(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Skriv hvorfor",
            "Ændringen bryder en regel. Skriv en kort begrundelse, så kan du gøre det alligevel.",
            "Tell why",
            "The change breaks a rule. Give a short reason, and you can do it all the same.")),
    IMPOSSIBLE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT, "Det kan ikke lade sig gøre", "%s", "That is not possible", "%2$s")),
    NOTHING_TO_UNDO(new ProblemKind(
            HttpStatus.CONFLICT,
            "Intet at fortryde",
            "Alt, hvad der kan fortrydes den dag, er fortrudt.",
            "Nothing to undo",
            "Everything that can be undone on that day has been.")),
    UNKNOWN_PROPOSAL(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt forslag",
            "Der er intet forslag %s den dag.",
            "Unknown proposal",
            "There is no proposal %s on that day.")),
    UNKNOWN_CHANGE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Ukendt ændring",
            "Forslaget har ingen ændring %s.",
            "Unknown change",
            "The proposal has no change %s.")),
    PROPOSAL_CLOSED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Forslaget er ikke åbent",
            "Forslaget er allerede besvaret, forældet eller ikke færdigt.",
            "The proposal is not open",
            "The proposal has been answered already, is outdated or is not finished."));

    private final ProblemKind kind;

    DayPlanProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
