package dk.samvagt.shared;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of the extra members that {@link CommonProblem}s carry. */
@Configuration(proxyBeanMethods = false)
class CommonProblemMembers {

    @Bean
    ProblemMember errorsMember() {
        return ProblemMember.list("errors", FieldError.class);
    }
}
