package dk.samvagt.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one person asks of a team. Bodies may be written with single quotes. */
public class TeamCalls {

    private static final JsonMapper JSON = new JsonMapper();

    private final MockMvcTester http;
    private final RequestPostProcessor person;
    private final String team;

    /** Nothing asked yet. */
    public TeamCalls(MockMvcTester http, RequestPostProcessor person, String team) {
        this.http = http;
        this.person = person;
        this.team = team;
    }

    public String team() {
        return team;
    }

    /** Asks for a path below the team's. */
    public MvcTestResult send(HttpMethod method, String path, String body) {
        return http.method(method)
                .uri("/api/teams/" + team + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'))
                .with(person)
                .exchange();
    }

    public MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    public MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body);
    }

    /** What is answered, which must be well. */
    public JsonNode get(String path) {
        return answer(ask(path));
    }

    /** What is answered, well or not. */
    public MvcTestResult ask(String path) {
        return send(HttpMethod.GET, path, "");
    }

    /** Brings in a file, as somebody who reads Danish. */
    public MvcTestResult upload(String path, String file) {
        return http.post()
                .uri("/api/teams/" + team + path)
                .multipart()
                .file("file", file.getBytes(StandardCharsets.UTF_8))
                .header("Accept-Language", "da")
                .with(person)
                .exchange();
    }

    public static JsonNode answer(MvcTestResult result) {
        assertThat(result).hasStatus2xxSuccessful();
        return body(result);
    }

    public static void refused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    public static JsonNode body(MvcTestResult result) {
        return JSON.readTree(text(result));
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
