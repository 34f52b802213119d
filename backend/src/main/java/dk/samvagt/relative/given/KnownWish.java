package dk.samvagt.relative.given;

import dk.samvagt.offer.OfferWish;
import dk.samvagt.relative.ReachableSpan;
import java.util.List;

/**
 * What to look for, and what is worth knowing when the hours are chosen.
 *
 * @param wish what an offer must be like, as far as it is known
 * @param reachable when the relative can be rung; that says nothing of when they can leave home, so it is no part of the
 *     wish
 */
record KnownWish(OfferWish wish, List<ReachableSpan> reachable) {}
