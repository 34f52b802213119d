package dk.samvagt.dayplan.board;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A visit that is not the team's on this day, because somebody else does it. Times as HH:mm.
 *
 * @param task the kind of help, as the team's files name it
 * @param taskLabel the same in the reader's language
 * @param with who does it
 */
@Schema(name = "AgreedVisit")
public record AgreedView(
        String visit,
        String citizen,
        String citizenName,
        String task,
        String taskLabel,
        int minutes,
        String earliest,
        String latest,
        AgreedWith with) {

    static List<AgreedView> of(BoardPage page) {
        return page.day().facts().replaced().stream()
                .flatMap(visit -> Stream.ofNullable(AgreedWith.of(visit, page.names()))
                        .map(with -> new AgreedView(
                                visit.id(),
                                visit.citizen(),
                                page.names().citizen(visit.citizen()),
                                visit.order().task(),
                                page.names().task(visit.order().task()),
                                visit.order().minutes(),
                                BoardPage.clock(visit.order().earliestStart()),
                                BoardPage.clock(visit.order().latestStart()),
                                with)))
                .sorted(Comparator.comparing(AgreedView::earliest).thenComparing(AgreedView::visit))
                .toList();
    }
}
