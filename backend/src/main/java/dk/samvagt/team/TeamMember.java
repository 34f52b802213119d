package dk.samvagt.team;

import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Null while nobody has told that the member leaves. */
    @Embedded
    private @Nullable Leaving leaving;

    protected TeamMember() {}

    TeamMember(String team, int position, TeamMemberInfo info) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.info = info;
    }

    /** As the team's file describes the member. Who has left stays so; a name comes back where the file still tells it. */
    void describeAs(int position, TeamMemberInfo told) {
        this.position = position;
        if (isErased()) {
            if (told.name().equals(info.name())) {
                return;
            }
            leaving = new Leaving(lastDay(), null);
        }
        this.info = told;
    }

    /**
     * Works until this day and not after it; told again, it is another day.
     *
     * @throws ProblemException {@code LAST_DAY_LONG_AGO}, {@code MEMBER_IS_NAMELESS}
     */
    void leaves(LocalDate lastDay, LocalDate today) {
        requireName();
        if (lastDay.isBefore(today.minusDays(Leaving.TOLD_WITHIN))) {
            throw new ProblemException(TeamProblem.LAST_DAY_LONG_AGO, Leaving.TOLD_WITHIN);
        }
        leaving = Leaving.on(lastDay);
    }

    /**
     * Does not leave after all, or is back; a second time changes nothing.
     *
     * @throws ProblemException {@code MEMBER_IS_NAMELESS}
     */
    void staysOn() {
        requireName();
        leaving = null;
    }

    private void requireName() {
        if (isErased()) {
            throw new ProblemException(TeamProblem.MEMBER_IS_NAMELESS);
        }
    }

    /** The last working day, or null. */
    @Nullable
    LocalDate lastDay() {
        return leaving == null ? null : leaving.lastDay();
    }

    boolean isErased() {
        return leaving != null && leaving.erasedAt() != null;
    }

    boolean hasLeft(LocalDate today) {
        return leaving != null && leaving.isOver(today);
    }

    TeamMemberInfo info() {
        return info;
    }
}
