package dk.samvagt.shared;

import org.jspecify.annotations.Nullable;

/**
 * What an area does with rows about a person who is to be forgotten: they go, or lose what tells of the person so that
 * the history stays whole. Done in the order told; a second time it finds nothing. Conditions may use {@code :team},
 * {@code :id}, {@code :now}, {@code :today} and {@code :by} (the name of the one who does it).
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
