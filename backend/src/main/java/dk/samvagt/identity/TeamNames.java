package dk.samvagt.identity;

import java.util.Collection;
import java.util.List;

/** Tells what teams are called; the area that keeps the teams answers. */
public interface TeamNames {

    /** The teams of these ids that exist, by name. */
    List<TeamSummary> summaries(Collection<String> ids);
}
