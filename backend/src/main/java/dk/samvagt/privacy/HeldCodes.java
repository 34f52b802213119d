package dk.samvagt.privacy;

import dk.samvagt.shared.HeldWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What our words in capital letters are called by people. */
@Component
class HeldCodes {

    private static final List<String> FILES = List.of("held-codes.properties", "audit-codes.properties");

    private final Map<String, HeldWords> words = new HashMap<>();

    HeldCodes() {
        FILES.forEach(this::read);
    }

    private void read(String name) {
        Properties file = new Properties();
        try (InputStream stream = new ClassPathResource(name).getInputStream()) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.stringPropertyNames().forEach(code -> {
            String[] both = file.getProperty(code).split("\\|", 2);
            words.put(code, new HeldWords(both[0].strip(), both[both.length - 1].strip()));
        });
    }

    /** In the reader's language; the code itself where nobody has given it a word. */
    String in(String code, Locale locale) {
        HeldWords found = words.get(code);
        return found == null ? code : found.in(locale);
    }
}
