package dk.samvagt.planning.benchmark;

import picocli.CommandLine.Command;

/** {@code benchmark hhcrsp}: home health care. */
@Command(
        name = "hhcrsp",
        description = "Plans home health care problems as published by Mankowska, Meisel and Bierwirth (2014).",
        mixinStandardHelpOptions = true)
final class HhcrspCommand extends PublishedCommand {

    HhcrspCommand() {
        super(ProblemFormat.HHCRSP);
    }
}
