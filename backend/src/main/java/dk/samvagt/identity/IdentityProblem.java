package dk.samvagt.identity;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about who is asking. */
public enum IdentityProblem implements ProblemCode {
    NOT_SIGNED_IN(new ProblemKind(
            HttpStatus.UNAUTHORIZED,
            "Ikke logget ind",
            "Log ind, og prøv igen.",
            "Not signed in",
            "Sign in and try again.")),
    SIGN_IN_FAILED(new ProblemKind(
            HttpStatus.UNAUTHORIZED,
            "Forkert brugernavn eller adgangskode",
            "Ret det, og prøv igen.",
            "Wrong username or password",
            "Correct it and try again.")),
    TOO_MANY_ATTEMPTS(new ProblemKind(
            HttpStatus.TOO_MANY_REQUESTS,
            "For mange forsøg",
            "Vent %s sekunder, og prøv igen.",
            "Too many attempts",
            "Wait %s seconds and try again.")),
    CSRF_REFUSED(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Siden er forældet",
            "Genindlæs siden, og prøv igen.",
            "The page is out of date",
            "Reload the page and try again.")),
    MEMBERS_ONLY(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Kun for teamets medarbejdere",
            "Det kan kun en medarbejder i teamet gøre.",
            "For members of the team only",
            "Only a member of the team can do this.")),
    ADVISORS_ONLY(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Kun for pårørendevejledere",
            "Det kan kun den pårørendevejleder gøre, der er knyttet til teamet.",
            "For relatives' advisors only",
            "Only the relatives' advisor who serves the team can do this.")),
    TEAM_DECIDES(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Det afgør teamet",
            "Som facilitator kan du se planen, prøve en ændring af og tage den op med teamet. Det er teamets"
                    + " medarbejdere, der laver den om.",
            "The team decides",
            "As a facilitator you can see the plan, try a change on and bring it to the team. It is the team's members"
                    + " who make it.")),
    NOT_FOR_ADVISORS(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Ikke for pårørendevejledere",
            "Som pårørendevejleder ser du teamets pårørende, hvad de har brug for, tilbuddene og møderne med dig. Resten"
                    + " er teamets eget.",
            "Not for relatives' advisors",
            "As a relatives' advisor you see the team's relatives, what they need, the offers and the meetings with you."
                    + " The rest is the team's own.")),
    UNKNOWN_TEAM(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt team",
            "Du har intet team med id %s.",
            "Unknown team",
            "You have no team with the id %s."));

    private final ProblemKind kind;

    IdentityProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
