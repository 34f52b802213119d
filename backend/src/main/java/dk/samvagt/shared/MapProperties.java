package dk.samvagt.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * Where map pictures come from. Without an address routes are drawn on a plain ground and no other server is asked.
 *
 * @param tileUrl address of the tiles with {@code {z}}, {@code {x}}, {@code {y}} and perhaps {@code {s}}
 * @param attribution who made the map, as its licence asks for it
 */
@ConfigurationProperties("samvagt.map")
public record MapProperties(
        @Nullable String tileUrl, @Nullable String attribution) {

    /** Refuses an address that is not one of tiles. */
    public MapProperties {
        tileUrl = StringUtils.hasText(tileUrl) ? tileUrl : null;
        attribution = StringUtils.hasText(attribution) ? attribution : null;
        if (tileUrl != null && !tileUrl.matches("https?://[^/\\s]+/\\S*\\{z}\\S*")) {
            throw new IllegalArgumentException(
                    "samvagt.map.tile-url (" + tileUrl + ") must look like https://tiles.example.org/{z}/{x}/{y}.png.");
        }
    }

    /** The server that pictures come from, as a content security policy names it. */
    public Optional<String> tileHost() {
        return Optional.ofNullable(tileUrl)
                .map(url -> url.replaceFirst("^(https?://[^/]+)/.*$", "$1").replace("{s}", "*"));
    }
}
