package dk.samvagt.team;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** One of the team, as its file describes them. */
@Entity
class TeamMember {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    @Embedded
    private TeamMemberInfo info;

    protected TeamMember() {}

    TeamMember(String team, int position, TeamMemberInfo info) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.info = info;
    }

    void describeAs(int position, TeamMemberInfo info) {
        this.position = position;
        this.info = info;
    }

    TeamMemberInfo info() {
        return info;
    }
}
