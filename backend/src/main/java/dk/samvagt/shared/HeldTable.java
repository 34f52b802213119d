package dk.samvagt.shared;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an area keeps about a person in one of its tables, and how it is found. Conditions may use {@code :team},
 * {@code :id} (of the person), and of the reader {@code :username}, {@code :name}, {@code :member} and
 * {@code :confidant}, which is true for a relatives' advisor.
 *
 * @param kind whom it is about
 * @param title what the section is called
 * @param tables every table that is told here, the first being what machines call the section
 * @param from what follows {@code from}
 * @param where which rows are about the person
 * @param order what they are sorted by
 * @param fields what is told of each
 */
public record HeldTable(
        HeldPerson.Kind kind,
        HeldWords title,
        Set<String> tables,
        String from,
        String where,
        String order,
        List<HeldField> fields) {

    /** Keeps copies. */
    public HeldTable {
        tables = new LinkedHashSet<>(tables);
        fields = List.copyOf(fields);
    }

    /** Rows of one table. */
    public static HeldTable of(HeldPerson.Kind kind, String table, String danish, String english) {
        return new HeldTable(
                kind, new HeldWords(danish, english), Set.of(table), table, "team = :team", "1", List.of());
    }

    /** Which rows, instead of all of the team's. */
    public HeldTable where(String condition) {
        return new HeldTable(kind, title, tables, from, condition, order, fields);
    }

    /** Sorted otherwise than by the first value. */
    public HeldTable orderedBy(String columns) {
        return new HeldTable(kind, title, tables, from, where, columns, fields);
    }

    /** Together with another table; {@code join} is what follows the first in {@code from}. */
    public HeldTable with(String table, String join) {
        Set<String> both = new LinkedHashSet<>(tables);
        both.add(table);
        return new HeldTable(kind, title, both, from + " " + join, where, order, fields);
    }

    /** One more value, from a column or an expression. */
    public HeldTable field(String name, String sql, String danish, String english) {
        return plus(new HeldField(name, sql, new HeldWords(danish, english), HeldField.Meaning.ITSELF));
    }

    /** One more value, which is one of our words in capital letters. */
    public HeldTable coded(String name, String sql, String danish, String english) {
        return plus(new HeldField(name, sql, new HeldWords(danish, english), HeldField.Meaning.CODE));
    }

    /** One more value, which is the id of a member of the team, or several. */
    public HeldTable members(String name, String sql, String danish, String english) {
        return plus(new HeldField(name, sql, new HeldWords(danish, english), HeldField.Meaning.MEMBERS));
    }

    /** One more value, which is the id of a citizen of the team whom the person knows, or several. */
    public HeldTable citizens(String name, String sql, String danish, String english) {
        return plus(new HeldField(name, sql, new HeldWords(danish, english), HeldField.Meaning.CITIZENS));
    }

    /** One more value, which is the code of a language, or several. */
    public HeldTable languages(String name, String sql, String danish, String english) {
        return plus(new HeldField(name, sql, new HeldWords(danish, english), HeldField.Meaning.LANGUAGES));
    }

    private HeldTable plus(HeldField field) {
        List<HeldField> more = new ArrayList<>(fields);
        more.add(field);
        return new HeldTable(kind, title, tables, from, where, order, more);
    }

    /** What machines call the section. */
    public String name() {
        return tables.iterator().next();
    }

    /** The query. */
    public String sql() {
        StringBuilder columns = new StringBuilder();
        fields.forEach(field -> columns.append(columns.isEmpty() ? "" : ", ").append(field.sql()));
        return "select " + columns + " from " + from + " where " + where + " order by " + order;
    }
}
