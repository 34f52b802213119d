package dk.samvagt.planning.benchmark;

import java.util.List;

/**
 * What a program that has nothing in common with the planners says of a solution. It stands here and not beside the other
 * planners, so that every build compiles it: a new format must be known to it.
 *
 * @param objective worked out from the written solution
 * @param violations what is wrong with it, empty where nothing is
 */
record Checked(double objective, List<String> violations) {

    static Checked of(ProblemFormat format, String problem, String solution) {
        return switch (format) {
            case VRPTW -> {
                VrptwCheck check = VrptwCheck.of(problem, solution);
                yield new Checked(check.distance(), check.violations());
            }
            case HHCRSP -> {
                HhcrspCheck check = HhcrspCheck.of(problem, solution);
                yield new Checked(check.objective(), check.violations());
            }
            case UHHC -> {
                UhhcCheck check = UhhcCheck.of(problem, solution);
                yield new Checked(check.cost(), check.violations());
            }
        };
    }
}
