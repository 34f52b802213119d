package dk.samvagt.planning.exchange;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A list within a cell: parts separated by {@code |}; order is kept so that files and plans are the same each time. */
final class CellList {

    static final char SEPARATOR = '|';

    private CellList() {}

    static Set<String> parse(String cell) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : cell.split("\\|", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return Collections.unmodifiableSet(parts);
    }

    static String format(Collection<String> parts) {
        return String.join(String.valueOf(SEPARATOR), parts);
    }

    static Set<String> copy(Collection<String> parts) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(parts));
    }

    static Set<String> with(Set<String> parts, String one) {
        Set<String> all = new LinkedHashSet<>(parts);
        all.add(one);
        return Collections.unmodifiableSet(all);
    }
}
