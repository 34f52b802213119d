package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.words.Words;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What matters to the teams. */
@Service
class TeamWishes {

    private static final Limit SHOWN = Limit.of(50);

    private final TeamWishBooks books;
    private final WishChanges changes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamWishes(
            TeamWishBooks books,
            WishChanges changes,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.books = books;
        this.changes = changes;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** The questions with the team's answers, in the reader's language. */
    @Transactional(readOnly = true)
    public WishesView show(String team) {
        WishWords words = words();
        TeamWishBook book = book(team);
        List<WishView> wishes = Arrays.stream(Question.values())
                .map(question -> words.wish(question, book.value(question)))
                .toList();
        List<WishesView.Line> history = changes.findByTeamOrderByAtDesc(team, SHOWN).stream()
                .map(change -> new WishesView.Line(change.at(), change.by(), words.moves(change.moves())))
                .toList();
        return new WishesView(wishes, history);
    }

    /** Keeps these answers and notes who gave them. */
    @Transactional
    public void keep(String team, Map<Question, Integer> values) {
        TeamWishBook book = book(team);
        Map<Question, WishMove> moves = book.answer(values);
        if (!moves.isEmpty()) {
            books.save(book);
            changes.save(new WishChange(team, clock.instant(), currentUser.get().displayName(), moves));
            events.publishEvent(AuditedEvent.changed("WISHES", team, List.of(), null));
        }
    }

    /** What the team has answered beside what somebody tries; what is not tried stays. */
    @Transactional(readOnly = true)
    public TriedWishes compare(String team, Map<Question, Integer> tried) {
        TeamWishBook book = book(team);
        Map<Question, WishMove> all = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int kept = book.value(question);
            all.put(question, new WishMove(kept, tried.getOrDefault(question, kept)));
        }
        return new TriedWishes(all);
    }

    private TeamWishBook book(String team) {
        return books.findByTeam(team).orElseGet(() -> new TeamWishBook(team));
    }

    /**
     * Answers by question.
     *
     * @throws ProblemException {@code INVALID_BODY} where nobody asks about a rule
     */
    static Map<Question, Integer> read(Map<String, Integer> values) {
        Map<Question, Integer> answers = new TreeMap<>();
        List<FieldError> unknown = values.keySet().stream()
                .filter(rule -> Question.find(rule).isEmpty())
                .map(rule -> new FieldError("values." + rule, words().unknown()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY).with("errors", unknown);
        }
        values.forEach((rule, value) -> answers.put(Question.find(rule).orElseThrow(), value));
        return answers;
    }

    static WishWords words() {
        return new WishWords(Words.in(LocaleContextHolder.getLocale()));
    }
}
