package dk.samvagt.meeting;

import dk.samvagt.testing.TeamCalls;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** What one person does about a team's meetings. */
final class MeetingCalls extends TeamCalls {

    MeetingCalls(MockMvcTester http, RequestPostProcessor person, String team) {
        super(http, person, team);
    }

    /** Regular meetings of half an hour at the base, of everybody. */
    JsonNode series(String kind, String first, String start, String rule) {
        return answer(trySeries(kind, first, start, rule));
    }

    MvcTestResult trySeries(String kind, String first, String start, String rule) {
        return post("/meeting-series", "{'first': %s, 'rule': '%s'}".formatted(meeting(kind, first, start), rule));
    }

    /** One meeting of half an hour at the base, of everybody. */
    JsonNode once(String kind, String date, String start) {
        return answer(post("/meetings", meeting(kind, date, start)));
    }

    /** One citizen's meeting. */
    JsonNode about(String citizen, String date, String start) {
        return answer(post(
                "/meetings",
                meeting("CITIZEN", date, start).replace("'kind'", "'citizen': '" + citizen + "', 'kind'")));
    }

    static String meeting(String kind, String date, String start) {
        return "{'kind': '%s', 'date': '%s', 'start': '%s', 'minutes': 30, 'site': 'BASE', 'members': []}"
                .formatted(kind, date, start);
    }

    List<JsonNode> coming() {
        return list(get("/meetings").get("coming"));
    }

    /** Days and times of those to come. */
    List<String> times() {
        return coming().stream()
                .map(meeting -> meeting.get("appointment"))
                .map(when -> when.get("date").asString() + " "
                        + when.get("start").asString().substring(0, 5))
                .toList();
    }

    JsonNode meeting(JsonNode meeting) {
        return get("/meetings/" + id(meeting));
    }

    /** Does something to a meeting as it is now. */
    MvcTestResult act(JsonNode meeting, String what, String more) {
        int version = meeting(meeting).get("about").get("version").asInt();
        return post("/meetings/" + id(meeting) + "/" + what, "{'version': %d%s}".formatted(version, more));
    }

    JsonNode begin(JsonNode meeting) {
        return answer(act(meeting, "begin", ", 'present': ['hanne']"));
    }

    /** A triage on Monday 23 November at six that has begun, with these items of the team's own. */
    JsonNode triageOn(String... own) {
        JsonNode triage = once("TRIAGE", "2026-11-23", "06:00");
        for (String text : own) {
            add(triage, text);
        }
        begin(triage);
        return triage;
    }

    /** An item is written and settled as decided. */
    JsonNode decide(JsonNode meeting, String kind, String written) {
        answer(write(meeting, item(meeting, kind), written));
        return answer(settle(meeting, item(meeting, kind), "DECIDED"));
    }

    JsonNode end(JsonNode meeting) {
        return answer(act(meeting, "end", ""));
    }

    JsonNode add(JsonNode meeting, String text) {
        return answer(post("/meetings/" + id(meeting) + "/items", "{'text': '%s'}".formatted(text)));
    }

    /** What is on a meeting's agenda now, item by item. */
    List<JsonNode> agenda(JsonNode meeting) {
        return list(meeting(meeting).get("agenda"));
    }

    /** The kinds on a meeting's agenda now, the standing item left out. */
    List<String> kinds(JsonNode meeting) {
        return agenda(meeting).stream()
                .map(item -> item.get("kind").asString())
                .filter(kind -> !kind.equals("RELATIVES"))
                .toList();
    }

    JsonNode item(JsonNode meeting, String kind) {
        return agenda(meeting).stream()
                .filter(item -> item.get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    MvcTestResult write(JsonNode meeting, JsonNode item, String written) {
        return put(
                "/meetings/" + id(meeting) + "/items/" + item.get("id").asString(),
                "{'version': %s, 'written': {%s}}".formatted(item.get("version"), written));
    }

    MvcTestResult settle(JsonNode meeting, JsonNode item, String outcome) {
        return onItem(meeting, item, "settle", ", 'outcome': '" + outcome + "'");
    }

    MvcTestResult onItem(JsonNode meeting, JsonNode item, String what, String more) {
        JsonNode now = agenda(meeting).stream()
                .filter(one -> one.get("key").equals(item.get("key")))
                .findFirst()
                .orElseThrow();
        return post(
                "/meetings/" + id(meeting) + "/items/" + now.get("id").asString() + "/" + what,
                "{'version': %s%s}".formatted(now.get("version"), more));
    }

    /** A relative of the citizen. */
    JsonNode relative(String name, String citizen) {
        return answer(post(
                "/relatives",
                "{'about': {'name': '%s'}, 'citizen': '%s', 'relation': {'kind': 'DAUGHTER'}}"
                        .formatted(name, citizen)));
    }

    /** A need of the citizen's, as it then is. */
    JsonNode flag(String citizen, String kind, String urgency) {
        return answer(post(
                        "/needs", "{'citizen': '%s', 'kind': '%s', 'urgency': '%s'}".formatted(citizen, kind, urgency)))
                .get("need");
    }

    JsonNode need(JsonNode need) {
        return get("/needs/" + need.get("id").asString());
    }

    /** A meeting's id, whether it stands by itself or in a list. */
    static String id(JsonNode meeting) {
        return (meeting.has("about") ? meeting.get("about") : meeting).get("id").asString();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
