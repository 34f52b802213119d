package dk.samvagt.privacy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * By what a member is known where they did something.
 *
 * @param names what they are called, and nobody else in the team
 * @param usernames what they sign in with
 * @param closing those of the usernames that belong to no other team
 */
record MemberTrace(Set<String> names, Set<String> usernames, Set<String> closing) {

    /** What stands for the name afterwards. */
    static final String FORMER = "Tidligere medarbejder";

    /** No username and no name of a person: SQL knows no empty list. */
    private static final Set<String> NOBODY = Set.of("(nobody)");

    /** Keeps copies. */
    MemberTrace {
        names = Set.copyOf(names);
        usernames = Set.copyOf(usernames);
        closing = Set.copyOf(closing);
    }

    Map<String, Object> values() {
        String anyName = orNobody(names).stream().map(MemberTrace::literal).collect(Collectors.joining("|"));
        return Map.of(
                "names",
                orNobody(names),
                "usernames",
                orNobody(usernames),
                "closing",
                orNobody(closing),
                "named",
                "\\m(?:" + anyName + ")\\M",
                "quoted",
                "\"(?:" + anyName + ")\"",
                "former",
                FORMER,
                "pseudonym",
                "former:" + UUID.randomUUID());
    }

    private static Set<String> orNobody(Set<String> some) {
        return some.isEmpty() ? NOBODY : some;
    }

    /** As a regular expression of PostgreSQL that means the text itself. */
    private static String literal(String text) {
        return text.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1");
    }

    /** Nothing of it: names stay out of logs. */
    @Override
    public String toString() {
        return "MemberTrace";
    }
}
