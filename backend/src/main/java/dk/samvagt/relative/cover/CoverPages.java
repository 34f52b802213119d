package dk.samvagt.relative.cover;

import dk.samvagt.relative.CitizensActivities;
import dk.samvagt.relative.CitizensActivity;
import dk.samvagt.relative.Coming;
import dk.samvagt.relative.WhoComes;
import dk.samvagt.relative.given.GivenProblem;
import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.relative.given.OffersGiven;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows whether somebody is with the citizen. */
@Service
@Transactional(readOnly = true)
class CoverPages {

    private final OffersGiven given;
    private final SessionCovers covers;
    private final CoverProposals proposals;
    private final CitizensActivities activities;
    private final WhoComes whoComes;
    private final Clock clock;

    CoverPages(
            OffersGiven given,
            SessionCovers covers,
            CoverProposals proposals,
            CitizensActivities activities,
            WhoComes whoComes,
            Clock clock) {
        this.given = given;
        this.covers = covers;
        this.proposals = proposals;
        this.activities = activities;
        this.whoComes = whoComes;
        this.clock = clock;
    }

    /** What is confirmed and what is proposed, by day. */
    List<CoverView> list(String team, UUID id) {
        OfferGiven one = given.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(GivenProblem.UNKNOWN_OFFER_GIVEN, id));
        List<SessionCover> standing = covers.standing(team, id);
        return Stream.concat(
                        standing.stream().map(this::confirmed),
                        proposals.of(one, standing).stream().map(CoverPages::proposed))
                .sorted(Comparator.comparing(CoverView::date).thenComparing(CoverView::from))
                .toList();
    }

    private static CoverView proposed(CoverProposal proposal) {
        CoverSpan span = proposal.span();
        return new CoverView(
                null,
                CoverState.PROPOSED,
                span.date(),
                span.from(),
                span.to(),
                span.sessionStart(),
                span.sessionEnd(),
                proposal.wayMinutes(),
                null,
                null,
                List.of(),
                List.of(),
                proposal.activities().stream()
                        .map(one -> new CoverView.ActivityView(one.id(), one.name()))
                        .toList());
    }

    private CoverView confirmed(SessionCover cover) {
        CoverSpan span = cover.span();
        Map<String, Coming> coming = whoComes.of(cover.team(), span.date(), cover.errands());
        String activity = cover.activity();
        return new CoverView(
                cover.id(),
                state(cover, coming),
                span.date(),
                span.from(),
                span.to(),
                span.sessionStart(),
                span.sessionEnd(),
                null,
                activity,
                activity == null ? null : name(cover, activity),
                cover.visits(),
                coming.values().stream()
                        .map(Coming::memberName)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                List.of());
    }

    private CoverState state(SessionCover cover, Map<String, Coming> coming) {
        if (cover.span().date().isBefore(LocalDate.now(clock))) {
            return CoverState.PAST;
        }
        if (coming.isEmpty()) {
            return CoverState.WAITING;
        }
        String activity = cover.activity();
        boolean there = activity == null
                || whoComes.takesPart(cover.team(), cover.span().date(), activity, cover.citizen());
        boolean everywhere =
                cover.errands().stream().map(coming::get).allMatch(one -> one != null && one.member() != null);
        return everywhere && there && isNeverAlone(cover) ? CoverState.COVERED : CoverState.OPEN;
    }

    /** Somebody who is sent may still come after the relative has left, or leave before the relative is back. */
    private boolean isNeverAlone(SessionCover cover) {
        CoverSpan span = cover.span();
        return whoComes.coversRespite(cover.team(), span.date(), cover.citizen(), span.from(), span.to());
    }

    private @Nullable String name(SessionCover cover, String activity) {
        return activities.listOn(cover.team(), cover.span().date(), cover.citizen()).stream()
                .filter(one -> one.id().equals(activity))
                .map(CitizensActivity::name)
                .findFirst()
                .orElse(null);
    }
}
