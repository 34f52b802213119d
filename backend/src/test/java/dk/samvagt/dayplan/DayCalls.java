package dk.samvagt.dayplan;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A team's date as one person uses it. A change names the version that the person saw last. */
public final class DayCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester http;
    private final RequestPostProcessor person;
    private final String team;
    private final LocalDate date;

    public DayCalls(MockMvcTester http, RequestPostProcessor person, String team, LocalDate date) {
        this.http = http;
        this.person = person;
        this.team = team;
        this.date = date;
    }

    public JsonNode plan() {
        return json(get(""));
    }

    public int version() {
        return plan().get("version").asInt();
    }

    /** What a member's route looks like: {@code "v1 08:00, v2 09:15"}; who is sent twice to one visit is seen too. */
    public String route(String member) {
        return route(plan(), member);
    }

    /** The same of a plan that was answered. */
    public static String route(JsonNode plan, String member) {
        List<String> stops = new ArrayList<>();
        for (JsonNode route : plan.get("routes")) {
            if (route.get("member").asString().equals(member)) {
                for (JsonNode stop : route.get("stops")) {
                    stops.add(stop.get("visit").asString() + " "
                            + stop.get("start").asString());
                }
            }
        }
        return String.join(", ", stops);
    }

    /** The first stop of the visit. */
    public static JsonNode stop(JsonNode plan, String visit) {
        for (JsonNode route : plan.get("routes")) {
            for (JsonNode stop : route.get("stops")) {
                if (stop.get("visit").asString().equals(visit)) {
                    return stop;
                }
            }
        }
        throw new AssertionError("Nobody is sent to " + visit + ".");
    }

    /** Ids of the visits that nobody is sent to. */
    public List<String> unassigned() {
        List<String> visits = new ArrayList<>();
        plan().get("unassigned").forEach(one -> visits.add(one.get("visit").asString()));
        return visits;
    }

    /** {@code fields} is JSON without braces and version, in single quotes. */
    public MvcTestResult override(String fields) {
        return post("/overrides", withVersion(fields));
    }

    /** The same without keeping anything. */
    public MvcTestResult tryOut(String fields) {
        return post("/overrides?dryRun=true", withVersion(fields));
    }

    public MvcTestResult move(String visit, String member) {
        return override("'type': 'MOVE', 'visit': '" + visit + "', 'member': '" + member + "'");
    }

    public MvcTestResult undo() {
        return post("/undo", "{'version': " + version() + "}");
    }

    public MvcTestResult publish() {
        return post("/publish", "{'version': " + version() + "}");
    }

    public MvcTestResult get(String path) {
        return call(HttpMethod.GET, "/day-plans/" + date + path, null);
    }

    public MvcTestResult delete(String path) {
        return call(HttpMethod.DELETE, "/day-plans/" + date + path, null);
    }

    public MvcTestResult post(String path, String body) {
        return call(HttpMethod.POST, "/day-plans/" + date + path, body);
    }

    /** A call of the team that is not about the day's plan. */
    public MvcTestResult postToTeam(String path, String body) {
        return call(HttpMethod.POST, path, body);
    }

    public MvcTestResult deleteOfTeam(String path) {
        return call(HttpMethod.DELETE, path, null);
    }

    private String withVersion(String fields) {
        return "{'version': " + version() + ", " + fields + "}";
    }

    private MvcTestResult call(HttpMethod method, String path, @Nullable String body) {
        var request = http.method(method).uri("/api/teams/" + team + path).with(person);
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        }
        return request.exchange();
    }

    public static JsonNode json(MvcTestResult answer) {
        try {
            return JSON.readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
