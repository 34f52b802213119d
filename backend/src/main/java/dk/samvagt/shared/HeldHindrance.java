package dk.samvagt.shared;

/**
 * Why a person cannot be forgotten yet: the team still owes or does something. The condition may use {@code :team},
 * {@code :id}, {@code :now} and {@code :today}.
 *
 * @param kind of whom
 * @param table in which table
 * @param where rows that stand in the way
 * @param what what must be done first, in words
 */
public record HeldHindrance(HeldPerson.Kind kind, String table, String where, HeldWords what) {

    /** Said in both languages. */
    public static HeldHindrance of(HeldPerson.Kind kind, String table, String where, String danish, String english) {
        return new HeldHindrance(kind, table, where, new HeldWords(danish, english));
    }

    /** How many rows there are. */
    public String countSql() {
        return "select count(*) from " + table + " where " + where;
    }
}
