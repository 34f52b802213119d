package dk.samvagt.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A member's working span on a day. */
@Entity
class Shift {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    @Embedded
    private ShiftInfo info;

    /** True after its member's last working day: nobody works it, and it waits in case the member stays after all. */
    private boolean setAside;

    protected Shift() {}

    Shift(String team, int position, ShiftInfo info) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.info = info;
    }

    void follow(int position, ShiftInfo info) {
        this.position = position;
        this.info = info;
    }

    void putAside() {
        setAside = true;
    }

    void giveBack() {
        setAside = false;
    }

    boolean isSetAside() {
        return setAside;
    }

    ShiftInfo info() {
        return info;
    }
}
