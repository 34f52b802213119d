package dk.samvagt.relative.need;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * That a member sees to what a relative calls about.
 *
 * @param by id of the member
 * @param name what the member is called
 * @param at since when
 */
@Embeddable
record Taking(
        @Column(name = "taken_by") String by,
        @Column(name = "taken_name") String name,
        @Column(name = "taken_at") Instant at) {

    /** Without the name. */
    @Override
    public String toString() {
        return "Taking[" + by + "]";
    }
}
