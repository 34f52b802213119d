package dk.samvagt.relative.agreement;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about agreements and their minutes. */
public enum AgreementProblem implements ProblemCode {
    UNKNOWN_AGREEMENT(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt aftale",
            "Teamet har ingen aftale med id %s.",
            "Unknown agreement",
            "The team has no agreement with the id %s.")),
    UNKNOWN_MINUTES(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt referat",
            "Teamet har intet referat med id %s.",
            "Unknown minutes",
            "The team has no minutes with the id %s.")),
    TALK_NOT_HELD_YET(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Datoen er ikke kommet",
            "En samtale den %s er ikke holdt endnu. Skriv den dag, hvor I talte sammen.",
            "That day has not come",
            "A talk on %s has not been held yet. Write the day on which you talked.")),
    AGREEMENT_STEP(
            new ProblemKind(
                    HttpStatus.CONFLICT,
                    "Det kan aftalen ikke nu",
                    "En aftale foreslås, indgås og slutter, i den rækkefølge. Lav en ny aftale, hvis noget skal være anderledes.",
                    "The agreement cannot do that now",
                    "An agreement is proposed, made and ended, in that order. Make another one where something is to be otherwise.")),
    AGREEMENT_OVER(new ProblemKind(
            HttpStatus.CONFLICT,
            "Aftalens sidste dag er forbi",
            "Den sidste dag var den %s. Lav en ny aftale, hvis den skal gælde nu.",
            "The agreement's last day is past",
            "The last day was %s. Make another one where it is to count now.")),
    NO_SUCH_DAY(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Ikke en af aftalens dage",
            "Aftalen gælder ikke den %s.",
            "Not one of the agreement's days",
            "The agreement does not count on %s."));

    private final ProblemKind kind;

    AgreementProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
