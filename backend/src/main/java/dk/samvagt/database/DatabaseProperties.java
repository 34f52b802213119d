package dk.samvagt.database;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded PostgreSQL lives; of no effect where {@code spring.datasource.url} is set.
 *
 * @param directory folder of the data, the server's programs and the lock, relative to the working directory
 * @param startTimeout how long the server may take to answer
 */
@ConfigurationProperties("samvagt.database")
record DatabaseProperties(
        @DefaultValue("data") Path directory,
        @DefaultValue("60s") Duration startTimeout) {}
