package dk.samvagt.dayplan.why;

import dk.samvagt.dayplan.board.RuleEffect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Why this member at this time, or why nobody.
 *
 * @param sentences what spoke for it, then what against
 * @param rules what the rules say of this visit alone
 * @param others everybody else in one line each
 */
@Schema(name = "Why")
record WhyView(String visit, List<String> sentences, List<RuleEffect> rules, List<Other> others) {

    /**
     * Somebody else.
     *
     * @param text why they are not the one, or what it would cost
     */
    @Schema(name = "OtherMember")
    record Other(String member, String memberName, String text) {}
}
