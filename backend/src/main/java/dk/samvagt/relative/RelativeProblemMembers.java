package dk.samvagt.relative;

import dk.samvagt.shared.ProblemMember;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of the extra member that {@link RelativeProblem#RELATIVE_MERGED} carries. */
@Configuration(proxyBeanMethods = false)
class RelativeProblemMembers {

    @Bean
    ProblemMember mergedIntoMember() {
        return new ProblemMember("mergedInto", UUID.class);
    }
}
