package dk.samvagt.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An instance of the server with a web server of its own, as far as live events are concerned. */
final class LiveInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final HttpClient browser = HttpClient.newHttpClient();

    private LiveInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static LiveInstance on(String url, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "3",
                "server.port", "0",
                "spring.config.name", "none",
                "spring.main.banner-mode", "off"));
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return new LiveInstance(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.SERVLET)
                .run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new)));
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Opens a stream as a browser does; its lines are added as they come. */
    Stream watch(String topic, String user) throws IOException, InterruptedException {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/watch/" + topic + "/" + user))
                .build();
        return new Stream(browser.send(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    @Override
    public void close() {
        browser.shutdownNow();
        context.close();
    }

    static final class Stream {

        final int status;
        final List<String> lines = new CopyOnWriteArrayList<>();
        final AtomicBoolean ended = new AtomicBoolean();
        private final HttpResponse<InputStream> response;

        Stream(HttpResponse<InputStream> response) {
            this.response = response;
            this.status = response.statusCode();
            Thread.ofVirtual().start(this::read);
        }

        private void read() {
            try (BufferedReader reader =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                reader.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("broken");
            } finally {
                ended.set(true);
            }
        }

        long pings() {
            return lines.stream().filter("event:ping"::equals).count();
        }

        /** The browser goes elsewhere. */
        void leave() throws IOException {
            response.body().close();
        }
    }

    @ComponentScan("dk.samvagt.live")
    @ConfigurationPropertiesScan("dk.samvagt.live")
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Parts {

        @Bean
        Ears ears() {
            return new Ears();
        }
    }

    /** A test component, so that the whole server never finds it. */
    @RestController
    @TestComponent
    static class Door {

        final AtomicBoolean allowed = new AtomicBoolean(true);
        private final LiveEvents events;

        Door(LiveEvents events) {
            this.events = events;
        }

        @GetMapping("/watch/{topic}/{user}")
        SseEmitter watch(@PathVariable String topic, @PathVariable String user) {
            return events.watch(topic, user, allowed::get);
        }
    }

    static class Ears implements BroadcastReceiver {

        final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public String channel() {
            return "samvagt_test";
        }

        @Override
        public void received(String text) {
            heard.add(text);
            if (text.equals("trouble")) {
                throw new IllegalStateException("cannot handle this one");
            }
        }

        @Override
        public void missedSome() {
            heard.add("missed some");
        }
    }
}
