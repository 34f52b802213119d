package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.dayplan.words.PlanChangeWords;
import org.jspecify.annotations.Nullable;

/** Shows what changes for whom. */
public final class PlanChangeViews {

    private final BoardPage page;
    private final PlanChangeWords sentences;

    /** Changes of this day for a reader of its language. */
    public PlanChangeViews(BoardPage page) {
        this.page = page;
        this.sentences = new PlanChangeWords(page.day(), page.names());
    }

    /** A change that is told. */
    public PlanChangeView told(ProposedChange change) {
        return show(change, sentences.sentence(change), null);
    }

    /**
     * A change that is proposed, with its reason.
     *
     * @param conflict what stands against it by now
     */
    PlanChangeView proposed(ProposedChange change, @Nullable Conflict conflict) {
        String against = conflict == null ? null : page.words().say("conflict." + conflict);
        return show(change, sentences.sentenceWithReason(change), against);
    }

    private PlanChangeView show(ProposedChange change, String text, @Nullable String conflict) {
        DayWords names = page.names();
        ProposedChange.End from = change.from();
        ProposedChange.End to = change.to();
        return new PlanChangeView(
                change.id(),
                change.visit(),
                change.seat(),
                change.citizen() == null ? null : names.citizen(change.citizen()),
                names.task(change.task()),
                change.kind(),
                from == null ? null : from.member(),
                from == null ? null : names.member(from.member()),
                from == null ? null : page.clock(from.start()),
                to == null ? null : to.member(),
                to == null ? null : names.member(to.member()),
                to == null ? null : page.clock(to.start()),
                text,
                conflict);
    }
}
