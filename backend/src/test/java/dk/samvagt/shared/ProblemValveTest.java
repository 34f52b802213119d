package dk.samvagt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What the server refuses before it looks who is asked is told as everything else is. */
class ProblemValveTest {

    @TempDir
    Path folder;

    private final Tomcat server = new Tomcat();

    @BeforeEach
    void start() throws LifecycleException {
        server.setBaseDir(folder.toString());
        server.setPort(0);
        server.getConnector();
        ProblemValve.answersFor(server.getHost(), new JsonMapper());
        server.addContext("", folder.toString());
        server.start();
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @Test
    void anAddressThatIsNone() throws IOException {
        assertThat(ask("GET /api/teams/%00 HTTP/1.1\r\nHost: x\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json")
                .contains("\"code\":\"INVALID_REQUEST\"")
                .contains("Kan ikke forstås")
                .doesNotContain("<html");
    }

    @Test
    void aHeaderThatIsTooLong() throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\nX-Long: " + "x".repeat(20_000) + "\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("\"code\":\"INVALID_REQUEST\"")
                .doesNotContain("<html");
    }

    @Test
    void aPageThatIsNotThereInEnglish() throws IOException {
        assertThat(ask("GET /nothing HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n"))
                .startsWith("HTTP/1.1 404")
                .contains("\"code\":\"UNKNOWN_PATH\"")
                .contains("There is nothing at this address.");
    }

    private String ask(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.getConnector().getLocalPort())) {
            OutputStream out = socket.getOutputStream();
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
