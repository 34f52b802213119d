package dk.samvagt.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.SamvagtTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamvagtTest
@TestPropertySource(
        properties = {
            "samvagt.web.screens=classpath:/screens/",
            "samvagt.map.tile-url=https://{s}.kort.example/{z}/{x}/{y}.png"
        })
class ScreensTest {

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/dagen", "/dagen/2026-11-24", "/borgere/c01", "/apiary"})
    void everyPathOfTheScreensIsTheStartPage(String path) {
        assertThat(mvc.get().uri(path))
                .hasStatusOk()
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .hasHeader("Cache-Control", "no-cache")
                .bodyText()
                .contains("Startsiden");
    }

    @Test
    void theRootIsTheStartPage() {
        assertThat(mvc.get().uri("/")).hasStatusOk().hasForwardedUrl("/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/findes-ikke", "/v3/findes-ikke", "/actuator/env", "/assets/gammel-1.js", "/logo.png"})
    void whatIsMissingIsNoPage(String path) {
        assertThat(mvc.get().uri(path).with(dk.samvagt.testing.People.signedIn("hanne")))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_PATH");
    }

    @Test
    void filesWithADigestInTheirNameAreKeptForAYear() {
        assertThat(mvc.get().uri("/assets/app-Dx3f9.js"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @Test
    void theBrowserIsToldWhatItMayDo() {
        assertThat(mvc.get().uri("/dagen"))
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .doesNotContainHeader("Strict-Transport-Security");
        assertThat(mvc.get().uri("/dagen").exchange().getResponse().getHeader("Content-Security-Policy"))
                .contains(
                        "default-src 'self'", "frame-ancestors 'none'", "img-src 'self' data: https://*.kort.example;");
        assertThat(mvc.get().uri("/dagen").secure(true)).containsHeader("Strict-Transport-Security");
    }
}
