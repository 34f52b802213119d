package dk.samvagt.group;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An activity for several citizens, as the team's file describes it. */
@Entity
class GroupActivity {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    @Embedded
    private GroupInfo info;

    /** Citizens who were asked beside those of the file. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> joined = Set.of();

    protected GroupActivity() {}

    GroupActivity(String team, int position, GroupInfo info) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.info = info;
    }

    void follow(int position, GroupInfo info) {
        this.position = position;
        this.info = info;
    }

    void join(String citizen) {
        joined = Stream.concat(joined.stream(), Stream.of(citizen)).collect(Collectors.toUnmodifiableSet());
    }

    void leave(String citizen) {
        joined = joined.stream().filter(one -> !one.equals(citizen)).collect(Collectors.toUnmodifiableSet());
    }

    GroupInfo info() {
        return info.wishedBy(joined);
    }
}
