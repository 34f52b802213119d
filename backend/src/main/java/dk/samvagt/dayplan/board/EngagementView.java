package dk.samvagt.dayplan.board;

import dk.samvagt.team.Engagement;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A time at which the member is taken by something else than visits, such as a meeting. Times as HH:mm.
 *
 * @param label what it is called, in the reader's language; tells of nobody
 */
@Schema(name = "Engagement")
public record EngagementView(String id, String start, String end, String label) {

    static EngagementView of(Engagement engagement) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new EngagementView(
                engagement.id(),
                engagement.start().toString(),
                engagement.end().toString(),
                english ? engagement.english() : engagement.danish());
    }
}
