package dk.samvagt.offer;

import java.util.Map;
import java.util.UUID;

/** Knows what relatives have said to offers; the areas that keep it answer. */
public interface OffersBefore {

    /** What a relative of the team has said last, by the offer's id. */
    Map<String, SaidBefore> of(String team, UUID relative);
}
