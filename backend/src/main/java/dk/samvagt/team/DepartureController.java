package dk.samvagt.team;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A member leaves the team. */
@RestController
@RequestMapping("/api/teams/{team}/members/{member}/departure")
class DepartureController {

    private final Departures departures;

    DepartureController(Departures departures) {
        this.departures = departures;
    }

    @GetMapping
    @Operation(operationId = "getDeparture", summary = "Until when a member works, and what somebody else must take on")
    Departure get(@PathVariable String team, @PathVariable String member) {
        return departures.get(team, member);
    }

    @GetMapping("/price")
    @Operation(operationId = "priceDeparture", summary = "What falls away if the member works until this day")
    LeavingPriceAnswer price(@PathVariable String team, @PathVariable String member, @RequestParam LocalDate lastDay) {
        return departures.price(team, member, lastDay);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "tellLastDay", summary = "The member works until this day")
    void leaves(@PathVariable String team, @PathVariable String member, @Valid @RequestBody LastDay told) {
        departures.leaves(team, member, told.lastDay());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "takeLastDayBack", summary = "The member does not leave after all, or is back")
    void staysOn(@PathVariable String team, @PathVariable String member) {
        departures.staysOn(team, member);
    }
}
