package dk.samvagt.planning.benchmark;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How much there is of each component of a solution's cost. */
final class UhhcTally {

    private final Map<String, Integer> amounts = new HashMap<>();

    void add(String component, int amount) {
        amounts.merge(component, amount, Integer::sum);
    }

    void atLeast(String component, int amount) {
        amounts.merge(component, amount, Math::max);
    }

    int cost(JsonNode weights) {
        int cost = 0;
        for (Map.Entry<String, Integer> amount : amounts.entrySet()) {
            JsonNode weight = weights.get(amount.getKey());
            cost += weight == null ? 0 : weight.asInt() * amount.getValue();
        }
        return cost;
    }
}
