package dk.samvagt.privacy;

import java.util.Map;

/**
 * What a team's people are called.
 *
 * @param members names by the member's id
 * @param citizens names by the citizen's id
 */
record HeldNames(Map<String, String> members, Map<String, String> citizens) {

    /** Nothing: these are names. */
    @Override
    public String toString() {
        return "HeldNames";
    }
}
