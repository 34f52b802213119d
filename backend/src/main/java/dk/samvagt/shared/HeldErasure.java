package dk.samvagt.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an area does with rows about a person who is to be forgotten: they go, or lose what tells of the person so that
 * the history stays whole. Done in the order told; a second time it finds nothing. Conditions may use {@code :team},
 * {@code :id}, {@code :now}, {@code :today} and {@code :by} (the name of the one who does it); of a member also
 * {@code :names} and {@code :usernames}, {@code :closing} (those usernames that belong to no other team),
 * {@code :named} and {@code :quoted} (regular expressions that find a name in a text, or as a whole text in JSON),
 * {@code :former} (what stands for a name from now on) and {@code :pseudonym} (what stands for a username).
 *
 * @param kind of whom
 * @param table in which table
 * @param where which rows still tell of the person
 * @param set what follows {@code set}, or null where the rows go
 * @param what what goes, in words
 */
public record HeldErasure(
        HeldPerson.Kind kind,
        String table,
        String where,
        @Nullable String set,
        HeldWords what) {

    /** The rows go. */
    public static HeldErasure delete(HeldPerson.Kind kind, String table, String where, String danish, String english) {
        return new HeldErasure(kind, table, where, null, new HeldWords(danish, english));
    }

    /** The rows stay without what tells of the person. */
    public static HeldErasure blank(
            HeldPerson.Kind kind, String table, String set, String where, String danish, String english) {
        return new HeldErasure(kind, table, where, set, new HeldWords(danish, english));
    }

    /**
     * What a member did stays, without the name.
     *
     * @param columns that hold the name of the one who did something
     */
    public static HeldErasure nameless(String table, String ofTeam, String... columns) {
        String set = Arrays.stream(columns)
                .map(column -> "%1$s = case when %1$s in (:names) then :former else %1$s end".formatted(column))
                .collect(Collectors.joining(", "));
        String named =
                Arrays.stream(columns).map(column -> column + " in (:names)").collect(Collectors.joining(" or "));
        return blank(
                HeldPerson.Kind.MEMBER,
                table,
                set,
                ofTeam + " and (" + named + ")",
                "Navnet ved det, der er gjort og besluttet: der kommer til at stå »Tidligere medarbejder«",
                "The name beside what was done and decided: it will say “Tidligere medarbejder” (former member)");
    }

    /** How many rows there are. */
    public String countSql() {
        return "select count(*) from " + table + " where " + where;
    }

    /** What is done. */
    public String sql() {
        return set == null
                ? "delete from " + table + " where " + where
                : "update " + table + " set " + set + " where " + where;
    }
}
