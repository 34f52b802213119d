package dk.samvagt.planning.model;

import java.util.Locale;

/**
 * Something a visit may ask for and a member may have, such as {@code WOUND_CARE} or {@code NURSE}.
 *
 * @param code upper-case letters, digits and underscores
 */
public record Competence(String code) implements Comparable<Competence> {

    /** Refuses an empty code. */
    public Competence {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("A competence needs a code, such as WOUND_CARE.");
        }
    }

    @Override
    public int compareTo(Competence other) {
        return code.compareTo(other.code);
    }
}
