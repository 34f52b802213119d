package dk.samvagt.shared;

/**
 * One value of a row, as it is told to the person it is about.
 *
 * @param name what machines call it
 * @param sql the column or expression that it comes from
 * @param label what people call it
 * @param coded true where the value is one of our words in capital letters, which people are told in theirs
 */
public record HeldField(String name, String sql, HeldWords label, boolean coded) {}
