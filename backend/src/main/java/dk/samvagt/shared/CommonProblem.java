package dk.samvagt.shared;

import org.springframework.http.HttpStatus;

/** What can go wrong with any request, whatever it is about. */
public enum CommonProblem implements ProblemCode {
    INVALID_BODY(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Noget skal rettes",
            "Ret de nævnte felter, og prøv igen.",
            "Something needs to be corrected",
            "Correct the fields named and try again.")),
    NOT_A_PHONE_NUMBER(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Det er ikke et telefonnummer",
            "Skriv ét nummer med mindst tre cifre, med + og landekode, hvis det er nødvendigt.",
            "That is not a telephone number",
            "Write one number of three digits or more, with + and the country where needed.")),
    MALFORMED_JSON(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Kan ikke læses",
            "Det sendte er ikke gyldig JSON, eller det er ikke et objekt med felter.",
            "Cannot be read",
            "The body is not valid JSON, or is no object with fields.")),
    INVALID_PARAMETER(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Ugyldig værdi",
            "Værdien af %s kan ikke bruges.",
            "Invalid value",
            "The value of %s cannot be used.")),
    MISSING_PARAMETER(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Noget mangler",
            "Der mangler %s. Tilføj det, og prøv igen.",
            "Something is missing",
            "%s is missing. Add it and try again.")),
    BODY_TOO_LARGE(new ProblemKind(
            HttpStatus.CONTENT_TOO_LARGE,
            "Det sendte er for stort",
            "Send højst 1 MB ad gangen, og ikke for mange lag.",
            "What was sent is too large",
            "Send no more than 1 MB at a time, and not too many layers.")),
    INVALID_REQUEST(new ProblemKind(
            HttpStatus.BAD_REQUEST,
            "Kan ikke forstås",
            "Forespørgslen mangler noget eller er forkert bygget op.",
            "Cannot be understood",
            "The request lacks something or is not well formed.")),
    UNKNOWN_PATH(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Findes ikke",
            "Der er intet på denne adresse.",
            "Not found",
            "There is nothing at this address.")),
    METHOD_NOT_ALLOWED(new ProblemKind(
            HttpStatus.METHOD_NOT_ALLOWED,
            "Kan ikke bruges sådan",
            "Adressen findes, men tager ikke imod %s.",
            "Cannot be used like this",
            "The address exists but does not take %s.")),
    NOT_ACCEPTABLE(new ProblemKind(
            HttpStatus.NOT_ACCEPTABLE,
            "Kan ikke svare i det format",
            "Adressen kan ikke svare i det format, der bedes om.",
            "Cannot answer in that format",
            "The address cannot answer in the format asked for.")),
    UNSUPPORTED_FORMAT(new ProblemKind(
            HttpStatus.UNSUPPORTED_MEDIA_TYPE,
            "Forkert format",
            "Adressen tager ikke imod det format. Send JSON (application/json), eller en fil hvor der bedes om en.",
            "Wrong format",
            "The address does not take that format. Send JSON (application/json), or a file where one is asked for.")),
    FILE_TOO_LARGE(new ProblemKind(
            HttpStatus.CONTENT_TOO_LARGE,
            "Filen er for stor",
            "Vælg en mindre fil, og prøv igen.",
            "The file is too large",
            "Choose a smaller file and try again.")),
    CHANGED_BY_OTHERS(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret det samme imens. Hent igen, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else changed the same thing. Fetch it again and retry.")),
    UNEXPECTED(new ProblemKind(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Noget gik galt",
            "Fejlen er noteret. Prøv igen om lidt.",
            "Something went wrong",
            "The error has been noted. Try again in a moment."));

    private final ProblemKind kind;

    CommonProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
