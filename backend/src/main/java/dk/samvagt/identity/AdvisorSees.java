package dk.samvagt.identity;

import dk.samvagt.shared.ProblemException;
import org.springframework.web.method.HandlerMethod;

/** A relatives' advisor serves several teams, and is shown no more of each than relatives and their needs. */
final class AdvisorSees {

    private AdvisorSees() {}

    /**
     * Lets everybody but advisors pass, and these where the controller is {@link OpenToAdvisors}.
     *
     * @throws ProblemException {@code NOT_FOR_ADVISORS}
     */
    static void check(Person person, Object handler) {
        if (person.role() == Role.ADVISOR && !isOpen(handler)) {
            throw new ProblemException(IdentityProblem.NOT_FOR_ADVISORS);
        }
    }

    private static boolean isOpen(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().isAnnotationPresent(OpenToAdvisors.class);
    }
}
