package dk.samvagt.shared;

/**
 * One value of a row, as it is told to the person it is about.
 *
 * @param name what machines call it
 * @param sql the column or expression that it comes from
 * @param label what people call it
 * @param meaning how people are told the value
 */
public record HeldField(String name, String sql, HeldWords label, Meaning meaning) {

    /** How people are told a value. */
    public enum Meaning {
        /** As it is kept. */
        ITSELF,
        /** One of our words in capital letters, which people are told in theirs. */
        CODE,
        /** Ids of members of the team, who are told by name. */
        MEMBERS,
        /** Ids of the team's citizens, who are told by name. */
        CITIZENS,
        /** Codes of languages, which are told in words. */
        LANGUAGES
    }
}
