package dk.samvagt.shared;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * What can go wrong, as the caller is told. Each area has an enum of its own; the names are stable and reach the
 * browser as a generated type.
 */
public interface ProblemCode {

    /** The stable code, such as {@code UNKNOWN_TEAM}. */
    String name();

    /** Its status and texts. */
    ProblemKind kind();

    /** The HTTP status that goes with it. */
    default HttpStatus status() {
        return kind().status();
    }

    /** The text in the reader's language: English for English, Danish for everybody else. */
    default ProblemText text(Locale locale) {
        return "en".equals(locale.getLanguage()) ? kind().english() : kind().danish();
    }
}
