package dk.samvagt.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in plain words why a second Samvagt on the same data does not start. */
class DirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DirectoryInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DirectoryInUseException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Stop the other one, or give this one a folder of its own: --samvagt.database.directory=other-data"
                        + " (and --server.port=8081).",
                cause);
    }
}
