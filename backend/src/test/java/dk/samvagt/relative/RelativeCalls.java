package dk.samvagt.relative;

import dk.samvagt.testing.TeamCalls;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** What one person does about a team's relatives. */
final class RelativeCalls extends TeamCalls {

    RelativeCalls(MockMvcTester http, RequestPostProcessor person, String team) {
        super(http, person, team);
    }

    /** A relative near to a citizen; what was answered. */
    JsonNode relative(String name, String citizen, String kind) {
        return answer(post(
                "/relatives",
                "{'about': {'name': '%s'}, 'citizen': '%s', 'relation': {'kind': '%s'}}"
                        .formatted(name, citizen, kind)));
    }

    /** A need flagged of a relative; the need that was answered. */
    JsonNode flag(String citizen, JsonNode relative, String kind, String urgency) {
        return answer(post(
                        "/needs",
                        "{'citizen': '%s', 'relative': %s, 'kind': '%s', 'urgency': '%s'}"
                                .formatted(citizen, relative.get("id"), kind, urgency)))
                .get("need");
    }

    /** A step of a need, with the version that the need has now. */
    MvcTestResult step(JsonNode need, String step, String more) {
        String id = need.get("id").asString();
        return post(
                "/needs/" + id + "/" + step,
                "{'version': %d%s}".formatted(get("/needs/" + id).get("version").asInt(), more));
    }

    MvcTestResult consent(JsonNode relative, String verb, String citizen, String topic, String more) {
        return post(
                "/relatives/" + relative.get("id").asString() + "/consents" + verb,
                "{'citizen': '%s', 'topic': '%s'%s}".formatted(citizen, topic, more));
    }

    MvcTestResult merge(JsonNode stays, JsonNode goes) {
        return post(
                "/relatives/" + stays.get("id").asString() + "/merge",
                "{'version': %s, 'duplicate': %s, 'duplicateVersion': %s}"
                        .formatted(version(stays), goes.get("id"), version(goes)));
    }

    private int version(JsonNode relative) {
        return get("/relatives/" + relative.get("id").asString()).get("version").asInt();
    }
}
