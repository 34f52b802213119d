package dk.samvagt.dayplan;

import dk.samvagt.dayplan.board.BrokenRule;
import dk.samvagt.shared.ProblemMember;
import java.time.LocalDate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of the extra members that {@link DayPlanProblem}s carry. */
@Configuration(proxyBeanMethods = false)
class DayPlanProblemMembers {

    @Bean
    ProblemMember currentVersionMember() {
        return new ProblemMember("currentVersion", Integer.class);
    }

    @Bean
    ProblemMember datesMember() {
        return ProblemMember.list("dates", LocalDate.class);
    }

    @Bean
    ProblemMember brokenRulesMember() {
        return ProblemMember.list("brokenRules", BrokenRule.class);
    }
}
