package dk.samvagt.relative.talk;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about talks with relatives. */
public enum TalkProblem implements ProblemCode {
    UNKNOWN_TALK(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt samtale",
            "Teamet har ingen samtale med id %s.",
            "Unknown talk",
            "The team has no talk with the id %s.")),
    TALK_IS_OVER(new ProblemKind(
            HttpStatus.CONFLICT,
            "Samtalen er ovre",
            "Samtalen er holdt eller aflyst.",
            "The talk is over",
            "The talk has been held or called off.")),
    NOBODY_TO_REACH(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Hvornår kan I tale sammen?",
            "Det er ikke noteret, hvornår den pårørende kan træffes. Vælg selv dag og tid, eller notér det først.",
            "When can you talk?",
            "Nobody has noted when the relative can be reached. Choose a day and a time, or note that first.")),
    NOT_REACHABLE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Kan ikke træffes dér",
            "Den pårørende kan ikke træffes den %s i det tidsrum, eller tiden er gået.",
            "Not to be reached then",
            "The relative cannot be reached on %s at that time, or the time has passed."));

    private final ProblemKind kind;

    TalkProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
