package dk.samvagt.identity;

import dk.samvagt.shared.AuditedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Writes down who asked for what is not theirs: every call of somebody signed in that is answered with 403 or 404. What
 * they asked for is told by the kind of address, not by what they wrote in it, which may be anything.
 */
@Component
class Refusals implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<Integer> REFUSED = Set.of(403, 404);

    private final CurrentUser currentUser;
    private final RelativeSessions relatives;
    private final TeamNames teams;
    private final ApplicationEventPublisher events;

    Refusals(CurrentUser currentUser, RelativeSessions relatives, TeamNames teams, ApplicationEventPublisher events) {
        this.currentUser = currentUser;
        this.relatives = relatives;
        this.teams = teams;
        this.events = events;
    }

    /** Before the others, or a call that they stop would never come by here. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**").order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (REFUSED.contains(response.getStatus()) && isSignedIn()) {
            events.publishEvent(AuditedEvent.refused(
                    request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                    team(request)));
        }
    }

    private boolean isSignedIn() {
        return currentUser.find().isPresent() || relatives.find().isPresent();
    }

    /** The team that was asked for, where there is such a team. */
    private @Nullable String team(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get("team") instanceof String team
                        && !teams.summaries(List.of(team)).isEmpty()
                ? team
                : null;
    }
}
