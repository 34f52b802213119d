package dk.samvagt.solving;

import java.util.UUID;

/** Another instance goes on with this job, or it has ended. */
public class SolveTakenOverException extends RuntimeException {

    private static final long serialVersionUID = 1;

    SolveTakenOverException(UUID job, int attempt) {
        super("Attempt " + attempt + " of job " + job + " no longer has the job.");
    }
}
