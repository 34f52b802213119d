package dk.samvagt.visit;

import dk.samvagt.shared.ProblemException;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A dated visit. Once started it is history: it can be finished, nothing else. */
@Entity
class Visit extends AbstractAggregateRoot<Visit> {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    @Embedded
    private VisitOrder help;

    private boolean declined;
    private boolean calledOff;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "added_by"))
    @AttributeOverride(name = "at", column = @Column(name = "added_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "added_reason"))
    private @Nullable Note added;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "changed_by"))
    @AttributeOverride(name = "at", column = @Column(name = "changed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "changed_reason"))
    private @Nullable Note changed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "started_at"))
    @AttributeOverride(name = "by", column = @Column(name = "started_by"))
    private @Nullable Mark started;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "finished_at"))
    @AttributeOverride(name = "by", column = @Column(name = "finished_by"))
    private @Nullable Mark finished;

    protected Visit() {}

    private Visit(String team, int position, VisitOrder help) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.help = help;
    }

    /** As the team's files ask for it. */
    static Visit fromFile(String team, int position, VisitOrder help) {
        return new Visit(team, position, help);
    }

    /** As a member saw the need of it. */
    static Visit addedByHand(String team, int position, VisitOrder help, Note note) {
        Visit visit = new Visit(team, position, help);
        visit.added = note;
        visit.registerEvent(new VisitAdded(team, help.id(), help.date()));
        return visit;
    }

    /** Follows the team's files, unless it is history by now. */
    void follow(int position, VisitOrder help) {
        this.position = position;
        if (started == null) {
            this.help = help;
        }
    }

    /** True where only the files know of it: nobody has started, added or declined it. */
    boolean untouched() {
        return started == null && added == null && !declined;
    }

    void change(VisitChange change, Note note) {
        refuseHistory();
        VisitOrder before = help;
        VisitOrder after = before.changedTo(change);
        if (after.latestStart().isBefore(after.earliestStart())) {
            throw new ProblemException(VisitProblem.IMPOSSIBLE_WINDOW, after.earliestStart(), after.latestStart());
        }
        help = after;
        declined = change.declined() == null ? declined : change.declined();
        changed = note;
        registerEvent(new VisitChanged(team, help.id(), before.date(), after.date()));
    }

    /** What was added by hand is not needed any more; a second time changes nothing. */
    void callOff(Note note) {
        refuseHistory();
        if (!calledOff) {
            calledOff = true;
            changed = note;
            registerEvent(new VisitCalledOff(team, help.id(), help.date()));
        }
    }

    /** Starts it on its day; once started it stays so, and a second start changes nothing. */
    void start(Mark mark, LocalDate today) {
        if (!help.date().equals(today)) {
            throw new ProblemException(VisitProblem.VISIT_OF_ANOTHER_DAY, help.id(), help.date());
        }
        if (declined || calledOff) {
            throw new ProblemException(VisitProblem.VISIT_DECLINED, help.id());
        }
        if (started == null) {
            started = mark;
            registerEvent(new VisitStarted(team, help.id(), help.date(), mark.by()));
        }
    }

    /** Finishes what was started, be it after midnight; a second time changes nothing. */
    void finish(Mark mark) {
        if (started == null) {
            throw new ProblemException(VisitProblem.VISIT_NOT_STARTED, help.id());
        }
        if (finished == null) {
            finished = mark;
            registerEvent(new VisitFinished(team, help.id(), help.date(), mark.by()));
        }
    }

    private void refuseHistory() {
        if (started != null) {
            throw new ProblemException(VisitProblem.VISIT_IS_HISTORY, help.id());
        }
    }

    VisitOrder help() {
        return help;
    }

    VisitInfo info() {
        return new VisitInfo(help, declined, calledOff, added, changed, started, finished, null, null);
    }
}
