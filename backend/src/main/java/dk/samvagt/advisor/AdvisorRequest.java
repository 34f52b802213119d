package dk.samvagt.advisor;

import dk.samvagt.identity.Person;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a member asks the relatives' advisor for help. Never deleted. */
@Entity
class AdvisorRequest {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String words;
    private @Nullable String citizen;

    /** What the one who asks signs in with. */
    private String askedBy;

    private String askedName;

    /** Which of the team's members that is, where it was one. */
    private @Nullable String askedMember;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    /** Name of the advisor who sees to it. */
    @Column(name = "advisor_name")
    private @Nullable String advisor;

    @Embedded
    private @Nullable Appointed appointed;

    private @Nullable String outcome;
    private @Nullable Instant endedAt;

    protected AdvisorRequest() {}

    /** A member asks. */
    static AdvisorRequest ask(
            String team, RequestKind kind, String words, @Nullable String citizen, Person by, Instant at) {
        AdvisorRequest request = new AdvisorRequest();
        request.id = UUID.randomUUID();
        request.team = team;
        request.kind = kind;
        request.words = words;
        request.citizen = citizen;
        request.askedBy = by.username();
        request.askedName = by.displayName();
        request.askedMember = by.memberIn(team).orElse(null);
        request.askedAt = at;
        request.state = RequestState.ASKED;
        return request;
    }

    /**
     * The advisor sees to it; another who serves the team may take it over.
     *
     * @throws ProblemException {@code REQUEST_IS_OVER}
     */
    void take(Person by) {
        requireOpen();
        advisor = by.displayName();
        if (state == RequestState.ASKED) {
            state = RequestState.TAKEN;
        }
    }

    /**
     * They meet then; planned anew, it is the later plan that counts.
     *
     * @throws ProblemException {@code REQUEST_IS_OVER}, {@code APPOINTED_IN_THE_PAST}
     */
    void plan(Appointed when, Person by, Instant at) {
        requireOpen();
        if (when.date().isBefore(LocalDate.ofInstant(at, Copenhagen.ZONE))) {
            throw new ProblemException(AdvisorProblem.APPOINTED_IN_THE_PAST, when.date());
        }
        advisor = by.displayName();
        appointed = when;
        state = RequestState.PLANNED;
    }

    /**
     * It has been seen to.
     *
     * @param came what came of it, or null
     * @throws ProblemException {@code REQUEST_IS_OVER}
     */
    void close(@Nullable String came, Person by, Instant at) {
        requireOpen();
        advisor = by.displayName();
        outcome = came;
        end(RequestState.CLOSED, at);
    }

    /**
     * The one who asked needs it no more.
     *
     * @throws ProblemException {@code REQUEST_IS_OVER}, {@code NOT_YOUR_REQUEST}
     */
    void withdraw(Person by, Instant at) {
        requireOpen();
        if (!isOf(by)) {
            throw new ProblemException(AdvisorProblem.NOT_YOUR_REQUEST);
        }
        end(RequestState.WITHDRAWN, at);
    }

    private void end(RequestState how, Instant at) {
        state = how;
        endedAt = at;
    }

    private void requireOpen() {
        if (state.isOver()) {
            throw new ProblemException(AdvisorProblem.REQUEST_IS_OVER);
        }
    }

    /** True for the one who asked. */
    boolean isOf(Person person) {
        return askedBy.equals(person.username());
    }

    UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    String team() {
        return team;
    }

    RequestKind kind() {
        return kind;
    }

    String words() {
        return words;
    }

    @Nullable
    String citizen() {
        return citizen;
    }

    String askedName() {
        return askedName;
    }

    Instant askedAt() {
        return askedAt;
    }

    RequestState state() {
        return state;
    }

    @Nullable
    String advisor() {
        return advisor;
    }

    @Nullable
    Appointed appointed() {
        return appointed;
    }

    /** Ids of the members who meet the advisor: those who were named, or else the one who asked. */
    Set<String> takingPart() {
        return takingPart(appointed);
    }

    /** Those who would meet the advisor then. */
    Set<String> takingPart(@Nullable Appointed when) {
        Set<String> named = when == null || when.members() == null ? Set.of() : when.members();
        return named.isEmpty() && askedMember != null ? Set.of(askedMember) : named;
    }

    @Nullable
    String outcome() {
        return outcome;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
