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
    TALK_IS_PLANNED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Samtalen er allerede planlagt",
            "I har planlagt den samme samtale med den pårørende på det tidspunkt. Vælg et andet tidspunkt, hvis I skal tale sammen to gange.",
            "The talk is planned already",
            "The same talk with the relative is planned at that time. Choose another time if you are to talk twice.")),
    NOBODY_TO_REACH(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Hvornår kan I tale sammen?",
            "Det er ikke noteret, hvornår den pårørende kan træffes. Vælg selv dag og tid, eller notér det først.",
            "When can you talk?",
            "Nobody has noted when the relative can be reached. Choose a day and a time, or note that first.")),
    TALK_TOO_LONG(
            new ProblemKind(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Ingen af tiderne er lange nok",
                    "Samtalen varer %s minutter, men den længste tid, hvor den pårørende kan træffes i teamets dag, er %s minutter. Gør samtalen kortere, del den i to, eller aftal en længere tid med den pårørende, og notér den først.",
                    "None of the hours is long enough",
                    "The talk takes %s minutes, but the longest time at which the relative can be reached within the team's day is %s minutes. Make the talk shorter, split it in two, or agree a longer time with the relative and note that first.")),
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
