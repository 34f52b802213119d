package dk.samvagt.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks {@link TeamAccess}, {@link AdvisorSees} and {@link TeamDecides} before any controller of a team, so that none can forget to. */
@Component
class TeamAccessInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final TeamAccess access;

    TeamAccessInterceptor(TeamAccess access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/teams/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("team") instanceof String team) {
            Person person = access.require(team);
            AdvisorSees.check(person, handler);
            TeamDecides.check(person, team, request, handler);
        }
        return true;
    }
}
