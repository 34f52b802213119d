package dk.samvagt.shared;

/**
 * How a problem is told.
 *
 * @param title a few words
 * @param detail what happened and what to do about it; {@code %s} stands for a value of the occurrence
 */
public record ProblemText(String title, String detail) {

    String tell(Object... values) {
        return detail.formatted(values);
    }
}
