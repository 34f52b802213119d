package dk.samvagt.planning.benchmark;

import picocli.CommandLine.Command;

/** {@code benchmark vrptw}: vehicle routing with time windows. */
@Command(
        name = "vrptw",
        description = {
            "Plans vehicle routing problems with time windows as published by Solomon (1987) and by Gehring and"
                    + " Homberger (1999).",
            "Only the total distance counts, not the number of vehicles."
        },
        mixinStandardHelpOptions = true)
final class VrptwCommand extends PublishedCommand {

    VrptwCommand() {
        super(ProblemFormat.VRPTW);
    }
}
