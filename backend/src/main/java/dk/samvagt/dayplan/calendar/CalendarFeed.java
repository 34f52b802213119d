package dk.samvagt.dayplan.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** That a member's calendar can be read with a secret address. The secret itself is not kept. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(updatable = false)
    private String team;

    @Column(updatable = false)
    private String member;

    private byte[] salt;

    private byte[] tokenHash;

    private Instant since;

    /** For the database only. */
    protected CalendarFeed() {}

    CalendarFeed(String team, String member, FeedToken token, Instant now) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.member = member;
        renew(token, now);
    }

    /** From now on only this token opens the calendar. */
    final void renew(FeedToken token, Instant now) {
        this.salt = token.salt();
        this.tokenHash = token.hash();
        this.since = now;
    }

    boolean isOpenedBy(FeedToken token) {
        return Arrays.equals(tokenHash, token.hash());
    }

    String team() {
        return team;
    }

    String member() {
        return member;
    }

    byte[] salt() {
        return salt.clone();
    }

    /** When the address was last made. */
    Instant since() {
        return since;
    }
}
