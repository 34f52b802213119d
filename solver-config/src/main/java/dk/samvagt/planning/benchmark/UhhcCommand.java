package dk.samvagt.planning.benchmark;

import picocli.CommandLine.Command;

/** {@code benchmark uhhc}: home health care with shifts, lunch breaks, wishes and visits that may be left out. */
@Command(
        name = "uhhc",
        description = "Plans unified home health care problems as published by Ceschia and others (2026).",
        mixinStandardHelpOptions = true)
final class UhhcCommand extends PublishedCommand {

    UhhcCommand() {
        super(ProblemFormat.UHHC);
    }
}
