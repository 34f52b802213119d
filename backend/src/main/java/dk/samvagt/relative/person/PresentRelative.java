package dk.samvagt.relative.person;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.ProblemException;
import java.util.UUID;

/** Finds a relative who is there. */
public final class PresentRelative {

    private PresentRelative() {}

    /**
     * A relative of the team.
     *
     * @throws ProblemException {@code UNKNOWN_RELATIVE}, and {@code RELATIVE_MERGED} with {@code mergedInto} where it
     *     was a double
     */
    public static Relative in(Relatives relatives, String team, UUID id) {
        Relative relative = relatives
                .findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(RelativeProblem.UNKNOWN_RELATIVE, id));
        relative.merger().ifPresent(merger -> {
            throw new ProblemException(RelativeProblem.RELATIVE_MERGED, merger.into())
                    .with("mergedInto", merger.into());
        });
        return relative;
    }
}
