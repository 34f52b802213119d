package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;

/**
 * Neither a facilitator nor an advisor assigns: whatever changes something in a team is asked by one of its members,
 * unless the call is marked {@link OpenToFacilitators} or, for an advisor, {@link DoneByAdvisors}.
 */
final class TeamDecides {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private TeamDecides() {}

    /**
     * Lets members pass, and others where nothing is decided.
     *
     * @throws ProblemException {@code TEAM_DECIDES}
     */
    static void check(Person person, String team, HttpServletRequest request, Object handler) {
        if (person.memberIn(team).isEmpty() && !isOpen(request, handler) && !isOwnWork(person, handler)) {
            throw new ProblemException(IdentityProblem.TEAM_DECIDES);
        }
    }

    private static boolean isOwnWork(Person person, Object handler) {
        return person.role() == Role.ADVISOR
                && handler instanceof HandlerMethod method
                && method.hasMethodAnnotation(DoneByAdvisors.class);
    }

    private static boolean isOpen(HttpServletRequest request, Object handler) {
        if (READING.contains(HttpMethod.valueOf(request.getMethod()))) {
            return true;
        }
        OpenToFacilitators open =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(OpenToFacilitators.class) : null;
        return open != null && (open.whereTrue().isEmpty() || isTrue(request, open.whereTrue()));
    }

    /** Told once and as the word itself: a controller must not be able to read it otherwise. */
    private static boolean isTrue(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return values != null && Arrays.equals(values, new String[] {"true"});
    }
}
