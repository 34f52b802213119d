package dk.samvagt.meeting.plan;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells members what regular meetings would cost the days that are planned before they are laid or changed. */
@RestController
class SeriesPriceController {

    private final SeriesPrices prices;

    SeriesPriceController(SeriesPrices prices) {
        this.prices = prices;
    }

    @PostMapping("/api/teams/{team}/meeting-series/price")
    @Operation(
            operationId = "priceMeetingSeries",
            summary = "What regular meetings would cost the days with a plan; nothing is kept")
    List<MeetingDayPrice> price(@PathVariable String team, @Valid @RequestBody SeriesWish wish) {
        return prices.list(team, wish);
    }
}
