package dk.samvagt.relative.given;

import dk.samvagt.offer.OffersBefore;
import dk.samvagt.offer.SaidBefore;
import dk.samvagt.relative.GivenState;
import dk.samvagt.shared.Copenhagen;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a relative has said to the offers that they were given. */
@Component
@Transactional(readOnly = true)
class OffersSaid implements OffersBefore {

    private final OffersGiven given;

    OffersSaid(OffersGiven given) {
        this.given = given;
    }

    @Override
    public Map<String, SaidBefore> of(String team, UUID relative) {
        return given.findAllByTeamAndRelative(team, relative).stream()
                .collect(Collectors.toMap(OfferGiven::offer, OffersSaid::said, OffersSaid::last));
    }

    private static SaidBefore said(OfferGiven one) {
        LocalDate on = LocalDate.ofInstant(one.steps().getLast().at(), Copenhagen.ZONE);
        return new SaidBefore(word(one.state()), on, one.askAgainOn());
    }

    private static SaidBefore.Word word(GivenState state) {
        return switch (state) {
            case SUGGESTED -> SaidBefore.Word.THOUGHT_OF;
            case GIVEN -> SaidBefore.Word.OFFERED;
            case ACCEPTED, TRIED -> SaidBefore.Word.ACCEPTED;
            case DECLINED -> SaidBefore.Word.DECLINED;
        };
    }

    private static SaidBefore last(SaidBefore one, SaidBefore other) {
        return other.on().isAfter(one.on()) ? other : one;
    }
}
