package dk.samvagt.shared;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * The status and the texts of a problem code.
 *
 * @param status the HTTP status
 * @param danish title and detail in Danish
 * @param english title and detail in English
 */
public record ProblemKind(HttpStatus status, ProblemText danish, ProblemText english) {

    /** A kind, its texts in the order that they are read. */
    public ProblemKind(
            HttpStatus status, String danishTitle, String danishDetail, String englishTitle, String englishDetail) {
        this(
                status,
                new ProblemText(Locale.of("da"), danishTitle, danishDetail),
                new ProblemText(Locale.ENGLISH, englishTitle, englishDetail));
    }
}
