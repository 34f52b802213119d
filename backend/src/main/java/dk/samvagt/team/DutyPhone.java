package dk.samvagt.team;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** The telephone that one of the team carries. */
@Entity
class DutyPhone {

    @Id
    private String team;

    @Version
    private Integer version;

    @Embedded
    private DutyPhoneInfo info;

    protected DutyPhone() {}

    DutyPhone(String team, DutyPhoneInfo info) {
        this.team = team;
        this.info = info;
    }

    void is(DutyPhoneInfo info) {
        this.info = info;
    }

    DutyPhoneInfo info() {
        return info;
    }
}
