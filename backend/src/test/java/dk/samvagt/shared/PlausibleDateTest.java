package dk.samvagt.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.exchange.BadCell;
import dk.samvagt.planning.exchange.Cell;
import dk.samvagt.planning.exchange.Moments;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** A date that the files take is one that a request takes, and the other way round. */
class PlausibleDateTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule("dates").addDeserializer(LocalDate.class, new PlausibleDate()))
            .build();

    @ParameterizedTest
    @CsvSource({
        "0026-11-24, false",
        "1899-12-31, false",
        "1900-01-01, true",
        "2026-02-29, false",
        "2028-02-29, true",
        "2199-12-31, true",
        "2200-01-01, false",
        "9999-12-31, false"
    })
    void filesAndRequestsTakeTheSameDates(String date, boolean taken) {
        assertThat(isTakenInAFile(date)).isEqualTo(taken);
        assertThat(isTakenInARequest(date)).isEqualTo(taken);
    }

    private static boolean isTakenInAFile(String date) {
        try {
            Moments.date(new Cell(date, false, false));
            return true;
        } catch (BadCell refused) {
            return false;
        }
    }

    private static boolean isTakenInARequest(String date) {
        try {
            JSON.readValue('"' + date + '"', LocalDate.class);
            return true;
        } catch (JacksonException refused) {
            return false;
        }
    }
}
