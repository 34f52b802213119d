package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.planning.TeamWeights;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RuleWeights;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the rules weigh for a team that has answered what matters to it. */
@Component
class WishedWeights implements TeamWeights {

    private final TeamWishBooks books;

    WishedWeights(TeamWishBooks books) {
        this.books = books;
    }

    @Override
    @Transactional(readOnly = true)
    public RuleWeights weightsOf(String team) {
        Optional<TeamWishBook> book = books.findByTeam(team);
        return book.map(answered -> weights(answered::value)).orElseGet(RuleWeights::defaults);
    }

    /** The weights for these values, 0 to 100 for each question. */
    static RuleWeights weights(ToIntFunction<Question> values) {
        Map<DayPlanRule, Integer> weights = new EnumMap<>(DayPlanRule.class);
        for (Question question : Question.values()) {
            int value = values.applyAsInt(question);
            weights.put(question.rule(), Question.weight(question.rule(), value));
            question.alongside().forEach(rule -> weights.put(rule, Question.weight(rule, value)));
        }
        return RuleWeights.of(weights);
    }
}
