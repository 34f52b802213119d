package dk.samvagt.group;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

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

    GroupInfo info() {
        return info;
    }
}
