package dk.samvagt.portal;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong on the relatives' own page, and about it. */
public enum PortalProblem implements ProblemCode {
    KEY_REFUSED(new ProblemKind(
            HttpStatus.UNAUTHORIZED,
            "Linket eller koden virker ikke",
            "Den er brugt, for gammel eller skrevet forkert. Bed teamet om en ny.",
            "The link or code does not work",
            "It has been used, is too old or was typed wrong. Ask the team for a new one.")),
    NOT_YOURS(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Findes ikke",
            "Det er der ikke noget om på din side.",
            "Not found",
            "There is nothing about that on your page.")),
    NO_MAIL(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Ingen mailadresse",
            "Den pårørende har ingen mailadresse noteret. Skriv den, eller print en kode.",
            "No mail address",
            "No mail address is noted for the relative. Note it, or print a code.")),
    MAIL_NOT_SET_UP(new ProblemKind(
            HttpStatus.CONFLICT,
            "Mail er ikke sat op",
            "Samvagt kan ikke sende mail her endnu. Print en kode i stedet.",
            "Mail is not set up",
            "Samvagt cannot send mail here yet. Print a code instead.")),
    MAIL_NOT_SENT(new ProblemKind(
            HttpStatus.BAD_GATEWAY,
            "Mailen blev ikke sendt",
            "Mailserveren tog ikke imod. Prøv igen, eller print en kode.",
            "The mail was not sent",
            "The mail server did not take it. Try again, or print a code."));

    private final ProblemKind kind;

    PortalProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
