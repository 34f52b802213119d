package dk.samvagt.identity;

import static dk.samvagt.testing.SettableClock.MONDAY;

import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A call of the HTTP interface that is about one team. */
record TeamAddress(HttpMethod method, String pattern) {

    /** Every one that there is. */
    static Stream<TeamAddress> all(RequestMappingHandlerMapping addresses) {
        return addresses.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/teams/{team}"))
                        .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .map(method -> new TeamAddress(method, pattern))));
    }

    TeamAddress ofTeam(String team) {
        return new TeamAddress(method, pattern.replaceFirst("/api/teams/[^/]+", "/api/teams/" + team));
    }

    /** Where it is called: about Monday, visit v1, and a proposal that there is not. */
    String path() {
        return pattern.replace("{date}", MONDAY.toString())
                .replace("{visit}", "v1")
                .replaceAll("\\{\\w+}", "00000000-0000-0000-0000-000000000001");
    }

    /** What a document calls it. */
    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
