package dk.samvagt.relative.need;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody sees to it: a member to what a relative calls about, or an advisor.
 *
 * @param by id of the member, or what stands for the advisor
 * @param name what they are called
 * @param at since when
 */
@Embeddable
record Taking(
        @Column(name = "taken_by") String by,
        @Column(name = "taken_name") String name,
        @Column(name = "taken_at") Instant at) {

    /** Begins what stands for an advisor, who is no member; no member's id has a colon. */
    private static final String ADVISOR = "advisor:";

    /** What stands for an advisor where members have an id. */
    static String idOf(String advisor) {
        return ADVISOR + advisor;
    }

    /** True for what stands for an advisor. */
    static boolean isAdvisor(@Nullable String one) {
        return one != null && one.startsWith(ADVISOR);
    }

    boolean isByAdvisor() {
        return isAdvisor(by);
    }

    boolean isBy(String member) {
        return by.equals(member);
    }

    /** Without the name. */
    @Override
    public String toString() {
        return "Taking[" + by + "]";
    }
}
