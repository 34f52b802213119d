package dk.samvagt.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A team's data at the start.
 *
 * @param folder a CSV folder that is read in where its team is not there yet; null for none
 */
@ConfigurationProperties("samvagt.exchange")
record ExchangeProperties(@Nullable Path folder) {}
