package dk.samvagt.exchange;

import dk.samvagt.shared.ProblemMember;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of the extra members that {@link ExchangeProblem}s carry. */
@Configuration(proxyBeanMethods = false)
class ExchangeProblemMembers {

    @Bean
    ProblemMember dataProblemsMember() {
        return ProblemMember.list("problems", DataProblemAnswer.class);
    }
}
