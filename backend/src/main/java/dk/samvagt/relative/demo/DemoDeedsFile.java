package dk.samvagt.relative.demo;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import dk.samvagt.relative.agreement.AgreementState;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the demo team's relatives have been offered, when they are talked with, and who does what, as the file tells.
 *
 * @param offers offers given
 * @param talks talks to come
 * @param minutes minutes of talks
 * @param agreements who does what
 */
public record DemoDeedsFile(
        List<DemoOffer> offers, List<DemoTalk> talks, List<DemoMinutes> minutes, List<DemoAgreement> agreements) {

    /** An offer in a relative's hands; {@code need} is the kind of the need that it may answer. */
    public record DemoOffer(
            String relative,
            @Nullable NeedKind need,
            String offer,
            List<DemoOfferStep> steps,
            @Nullable List<DemoCover> covers) {}

    /** A step that it took. */
    public record DemoOfferStep(
            GivenState state,
            int daysAgo,
            String by,
            @Nullable String word,
            @Nullable Integer askAgainInDays) {}

    /** Somebody is with the citizen on a day to come. */
    public record DemoCover(int inDays, LocalTime from, LocalTime to) {}

    /** A talk on the next day on which the relative can be reached. */
    public record DemoTalk(
            String relative,
            TalkKind kind,
            TalkPlace place,
            @Nullable Integer minutes,
            @Nullable String member,
            String by,
            @Nullable Boolean interpreter,
            @Nullable String note) {}

    /** Minutes of a talk, which agreements name by their key. */
    public record DemoMinutes(
            String key,
            String citizen,
            String relative,
            int daysAgo,
            String by,
            String present,
            String agreed,
            String plan,
            String options) {}

    /** Who does what. */
    public record DemoAgreement(
            String citizen,
            AgreementParty party,
            @Nullable String relative,
            @Nullable String who,
            String task,
            AgreementEffect effect,
            @Nullable Set<String> helps,
            String rule,
            int firstDaysAgo,
            @Nullable Integer lastInDays,
            String by,
            @Nullable String note,
            @Nullable String minutes,
            @Nullable Boolean proposed,
            @Nullable DemoStop stopped) {}

    /** That it ended or failed. */
    public record DemoStop(AgreementState state, int daysAgo, String reason) {}
}
