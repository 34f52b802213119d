package dk.samvagt.dayplan.planning;

import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.search.DayPlanner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The planner and the judge, one of each. */
@Configuration(proxyBeanMethods = false)
class PlanningConfiguration {

    @Bean
    DayPlanner dayPlanner() {
        return new DayPlanner();
    }

    @Bean
    DayPlanJudge dayPlanJudge() {
        return new DayPlanJudge();
    }
}
