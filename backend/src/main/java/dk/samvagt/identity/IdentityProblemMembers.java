package dk.samvagt.identity;

import dk.samvagt.shared.ProblemMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of the extra members that {@link IdentityProblem}s carry. */
@Configuration(proxyBeanMethods = false)
class IdentityProblemMembers {

    @Bean
    ProblemMember retryAfterSecondsMember() {
        return new ProblemMember("retryAfterSeconds", Integer.class);
    }
}
