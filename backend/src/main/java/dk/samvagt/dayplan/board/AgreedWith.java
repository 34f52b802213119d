package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.relative.AgreedHelp;
import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import dk.samvagt.visit.VisitInfo;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody else does it, or does it too, by agreement.
 *
 * @param agreement id of the agreement
 * @param party who does it
 * @param relative id of the relative
 * @param who what they are called; none where the citizen or the team does it
 * @param task what they do, a word for help or a few words
 * @param taskLabel the same in the reader's language
 * @param effect what it means for the visit
 */
@Schema(name = "AgreedWith")
public record AgreedWith(
        UUID agreement,
        AgreementParty party,
        @Nullable UUID relative,
        @Nullable String who,
        String task,
        String taskLabel,
        AgreementEffect effect) {

    static @Nullable AgreedWith of(@Nullable VisitInfo visit, DayWords names) {
        AgreedHelp help = visit == null ? null : visit.agreed();
        return help == null
                ? null
                : new AgreedWith(
                        help.agreement(),
                        help.party(),
                        help.relative(),
                        help.who(),
                        help.task(),
                        names.task(help.task()),
                        help.effect());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "AgreedWith[" + agreement + "]";
    }
}
