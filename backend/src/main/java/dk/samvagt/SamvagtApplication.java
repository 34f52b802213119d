package dk.samvagt;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the team's server. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SamvagtApplication {

    /** Starts Samvagt; {@code --server.port=8081} and the like override a setting. */
    public static void main(String[] args) {
        SpringApplication.run(SamvagtApplication.class, args);
    }
}
