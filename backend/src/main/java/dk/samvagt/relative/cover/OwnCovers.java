package dk.samvagt.relative.cover;

import dk.samvagt.identity.Person;
import dk.samvagt.relative.OwnCover;
import dk.samvagt.relative.OwnCover.State;
import dk.samvagt.relative.WhoComes;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells relatives whether somebody is with the citizen while they are away: what is so, and no promise beyond it. */
@Service
@Transactional(readOnly = true)
public class OwnCovers {

    /** How many sessions are told of. */
    private static final int SHOWN = 3;

    /** From here on the relative must know that nobody is found, so that they can ring. */
    private static final Duration NEAR = Duration.ofDays(2);

    private final CoverPages pages;
    private final WhoComes whoComes;
    private final Clock clock;

    OwnCovers(CoverPages pages, WhoComes whoComes, Clock clock) {
        this.pages = pages;
        this.whoComes = whoComes;
        this.clock = clock;
    }

    /**
     * The next sessions at which somebody must be with the citizen, by time.
     *
     * @param given id of the offer in the relative's hands
     * @param named whether the citizen lets the relative see who comes
     */
    public List<OwnCover> list(String team, UUID given, boolean named) {
        return pages.list(team, given).stream()
                .filter(cover -> Copenhagen.at(cover.date(), cover.to()).isAfter(clock.instant()))
                .limit(SHOWN)
                .map(cover -> told(team, cover, named))
                .toList();
    }

    private OwnCover told(String team, CoverView cover, boolean named) {
        State state = state(team, cover);
        boolean seen = named && state == State.COVERED;
        return new OwnCover(
                cover.date(),
                cover.from(),
                cover.to(),
                state,
                seen ? cover.who().stream().map(Person::firstName).distinct().toList() : List.of(),
                seen ? cover.activityName() : null);
    }

    private State state(String team, CoverView cover) {
        boolean sentOut = whoComes.isSentOut(team, cover.date());
        if (cover.state() == CoverState.COVERED) {
            return sentOut ? State.COVERED : State.WORKING;
        }
        boolean near = Copenhagen.at(cover.date(), cover.from())
                .isBefore(clock.instant().plus(NEAR));
        return sentOut || near ? State.NOBODY_YET : State.WORKING;
    }
}
