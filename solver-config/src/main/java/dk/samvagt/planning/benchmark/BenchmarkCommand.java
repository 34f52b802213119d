package dk.samvagt.planning.benchmark;

import picocli.CommandLine.Command;

/** {@code benchmark}: measures the planner. */
@Command(
        name = "benchmark",
        description = "Measures the planner; docs/benchmarks.md tells how.",
        subcommands = {
            HhcrspCommand.class,
            UhhcCommand.class,
            VrptwCommand.class,
            DayCommand.class,
            InteractiveCommand.class,
            RepairCommand.class,
            MunicipalityCommand.class
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class BenchmarkCommand {}
