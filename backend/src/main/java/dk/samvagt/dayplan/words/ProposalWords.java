package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.Proposal;
import java.util.HashMap;
import java.util.Map;

/** Says what a proposal answers to. */
public final class ProposalWords {

    private ProposalWords() {}

    /** Its reason as a sentence. */
    public static String reason(Proposal proposal, DayWords names) {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> known = proposal.details();
        if (known.containsKey("member")) {
            values.put("member", names.member(known.get("member")));
        }
        if (known.containsKey("visit")) {
            values.put("errand", names.errand(known.get("visit")));
        }
        EngagementWords.put(values, known, names.words());
        return names.words().say("proposal." + proposal.cause() + EngagementWords.variant(known), values);
    }
}
