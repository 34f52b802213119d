package dk.samvagt.relative.person;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is near a citizen.
 *
 * @param citizen id of the citizen
 * @param noNetwork that there is nobody, where somebody has noted it; without it and without relatives nobody has asked
 * @param relatives those who are near
 */
record CitizensRelatives(String citizen, @Nullable NoNetworkView noNetwork, List<RelativeView> relatives) {}
