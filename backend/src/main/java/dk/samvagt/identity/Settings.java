package dk.samvagt.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screens must know before anybody has signed in.
 *
 * @param mapTileUrl address of map pictures, or none for a plain ground
 * @param mapAttribution who made the map
 * @param demo whether the demo team is loaded
 * @param demoAccounts the demo's sign-ins; empty without the demo
 */
record Settings(
        @Nullable String mapTileUrl, @Nullable String mapAttribution, boolean demo, List<DemoAccount> demoAccounts) {

    /**
     * A sign-in of the demo team.
     *
     * @param username what to sign in with
     * @param password shown to everybody, as it opens nothing but made-up data
     * @param displayName who it is
     * @param role what they are to the team
     * @param team name of the team
     */
    record DemoAccount(String username, String password, String displayName, Role role, String team) {}
}
