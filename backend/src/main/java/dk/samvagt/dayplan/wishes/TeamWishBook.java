package dk.samvagt.dayplan.wishes;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a team has answered. Questions that it has not are answered by the default. */
@Entity
@Table(name = "team_wish_book")
class TeamWishBook {

    @Id
    private String team;

    @Version
    private Integer version;

    /** Counts the answers, so that the book itself changes with them and two at once are noticed. */
    private int edition;

    @ElementCollection
    @CollectionTable(name = "team_wish", joinColumns = @JoinColumn(name = "team"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "value")
    private Map<Question, Integer> answers = new EnumMap<>(Question.class);

    /** For the database only. */
    protected TeamWishBook() {}

    TeamWishBook(String team) {
        this.team = team;
    }

    /** How much the question's wish matters, 0 to 100. */
    int value(Question question) {
        return answers.getOrDefault(question, Question.DEFAULT);
    }

    /**
     * Answers anew.
     *
     * @return what changed; empty where everything was answered so before
     */
    Map<Question, WishMove> answer(Map<Question, Integer> values) {
        Map<Question, WishMove> moves = new TreeMap<>();
        values.forEach((question, value) -> {
            if (value < 0 || value > Question.MOST) {
                throw new IllegalArgumentException(
                        "The value (" + value + ") of " + question + " must be 0 to " + Question.MOST + ".");
            }
            if (value != value(question)) {
                moves.put(question, new WishMove(value(question), value));
                answers.put(question, value);
            }
        });
        if (!moves.isEmpty()) {
            edition++;
        }
        return moves;
    }
}
