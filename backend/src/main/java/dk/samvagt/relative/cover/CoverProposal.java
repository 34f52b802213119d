package dk.samvagt.relative.cover;

import dk.samvagt.relative.CitizensActivity;
import java.util.List;

/**
 * A respite that could be.
 *
 * @param span when the relative is away
 * @param wayMinutes the way there and again the way back that is counted in
 * @param activities what the citizen could be at all that time
 */
record CoverProposal(CoverSpan span, int wayMinutes, List<CitizensActivity> activities) {}
