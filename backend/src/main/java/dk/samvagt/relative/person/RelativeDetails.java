package dk.samvagt.relative.person;

import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Who a relative is.
 *
 * @param name what the relative is called
 * @param phone where to ring, or null
 * @param mail where to write, or null
 * @param languages what the relative speaks, as codes such as {@code da}
 * @param situation the relative's own life, or null where nobody has asked
 * @param network who is there for the relative, or null where nobody has asked
 * @param interpreter true where a talk needs an interpreter
 */
@Embeddable
public record RelativeDetails(
        String name,
        @Nullable String phone,
        @Nullable String mail,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> languages,
        @Nullable String situation,
        @Nullable String network,
        boolean interpreter) {

    static RelativeDetails named(String name) {
        return new RelativeDetails(name, null, null, Set.of(), null, null, false);
    }

    /** These, and what only the other knows. */
    RelativeDetails and(RelativeDetails other) {
        Set<String> all = new TreeSet<>(languages);
        all.addAll(other.languages);
        return new RelativeDetails(
                name,
                phone == null ? other.phone : phone,
                mail == null ? other.mail : mail,
                all,
                both(situation, other.situation),
                both(network, other.network),
                interpreter || other.interpreter);
    }

    /** These, with the other's in the fields named, where the other tells anything. */
    RelativeDetails with(RelativeDetails other, Set<MergedField> fields) {
        return new RelativeDetails(
                fields.contains(MergedField.NAME) ? other.name : name,
                fields.contains(MergedField.PHONE) && other.phone != null ? other.phone : phone,
                fields.contains(MergedField.MAIL) && other.mail != null ? other.mail : mail,
                languages,
                situation,
                network,
                interpreter);
    }

    private static @Nullable String both(@Nullable String one, @Nullable String other) {
        String all = Stream.of(one == null ? "" : one, other == null ? "" : other)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    /** Nothing: who relatives are stays out of logs. */
    @Override
    public String toString() {
        return "RelativeDetails";
    }
}
