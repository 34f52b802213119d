package dk.samvagt.relative.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a relative is to a citizen.
 *
 * @param team id of the citizen's team
 * @param kind what they are to each other
 * @param tasks what the relative does today, in a few words each
 * @param contactPerson id of the member who is the relative's one way in, or null
 * @param since when it was noted
 * @param endedAt when it was noted as ended, or null
 * @param endedBy name of the one who ended it, or null
 */
@Embeddable
public record Relation(
        String team,
        @Enumerated(EnumType.STRING) RelationKind kind,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> tasks,
        @Nullable String contactPerson,
        Instant since,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    static Relation since(Instant since, String team, RelationKind kind, List<String> tasks, @Nullable String contact) {
        return new Relation(team, kind, tasks, contact, since, null, null);
    }

    boolean stands() {
        return endedAt == null;
    }

    Relation ended(Instant at, String by) {
        return new Relation(team, kind, tasks, contactPerson, since, at, by);
    }

    /** Two notes of the same: this one's words, and what only the other tells. */
    Relation and(Relation other) {
        if (stands() != other.stands()) {
            return stands() ? this : other;
        }
        return new Relation(
                team,
                kind == RelationKind.OTHER ? other.kind : kind,
                Stream.concat(tasks.stream(), other.tasks.stream()).distinct().toList(),
                contactPerson == null ? other.contactPerson : contactPerson,
                since.isBefore(other.since) ? since : other.since,
                endedAt,
                endedBy);
    }

    /** Only what it is: tasks stay out of logs. */
    @Override
    public String toString() {
        return "Relation[" + kind + "]";
    }
}
