package dk.samvagt.offer.partner;

import dk.samvagt.identity.DoneByAdvisors;
import dk.samvagt.identity.OpenToAdvisors;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Those around the team, and who visits them next. */
@OpenToAdvisors
@RestController
@RequestMapping("/api/teams/{team}/partners")
class PartnerController {

    private final PartnerBook book;

    PartnerController(PartnerBook book) {
        this.book = book;
    }

    @GetMapping
    @Operation(operationId = "listPartners", summary = "The team's partners, whom to visit next first")
    List<PartnerView> list(@PathVariable String team, @RequestParam(defaultValue = "false") boolean overdue) {
        return book.list(team).stream()
                .filter(partner -> !overdue || partner.overdue())
                .toList();
    }

    @GetMapping("/{partner}")
    @Operation(operationId = "getPartner", summary = "A partner with the visits to it")
    PartnerView get(@PathVariable String team, @PathVariable String partner) {
        return book.show(team, partner);
    }

    @DoneByAdvisors
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "addPartner", summary = "Write down a partner")
    PartnerView add(@PathVariable String team, @Valid @RequestBody PartnerDescription description) {
        return book.add(team, description);
    }

    @DoneByAdvisors
    @PutMapping("/{partner}")
    @Operation(operationId = "changePartner", summary = "Describe a partner anew, or plan the next visit")
    PartnerView change(
            @PathVariable String team, @PathVariable String partner, @Valid @RequestBody ChangedPartner changed) {
        return book.change(team, partner, changed.version(), changed.partner());
    }

    @DoneByAdvisors
    @PostMapping("/{partner}/visits")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "notePartnerVisit", summary = "Somebody has been there; the next visit is planned")
    PartnerView noteVisit(
            @PathVariable String team, @PathVariable String partner, @Valid @RequestBody NewPartnerVisit visit) {
        return book.noteVisit(team, partner, visit);
    }
}
