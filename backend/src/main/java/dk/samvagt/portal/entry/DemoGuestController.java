package dk.samvagt.portal.entry;

import dk.samvagt.relative.RelativeDirectory;
import dk.samvagt.relative.RelativeInfo;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's relatives who can come in; nobody where the demo is not loaded. */
@RestController
class DemoGuestController {

    private final PortalGuests guests;
    private final RelativeDirectory relatives;

    DemoGuestController(PortalGuests guests, RelativeDirectory relatives) {
        this.guests = guests;
        this.relatives = relatives;
    }

    @GetMapping("/api/portal/demo")
    @Operation(operationId = "listDemoRelatives", summary = "The demo's relatives who can come in")
    List<DemoGuest> list() {
        return guests.findAllByDemoTrue().stream()
                .map(PortalGuest::relative)
                .map(relatives::find)
                .flatMap(Optional::stream)
                .map(DemoGuest::of)
                .toList();
    }

    /**
     * A relative of the demo.
     *
     * @param proof what to come in with
     * @param name what the relative is called
     * @param languages what they speak
     */
    record DemoGuest(UUID proof, String name, List<String> languages) {

        static DemoGuest of(RelativeInfo relative) {
            return new DemoGuest(
                    relative.id(),
                    relative.name(),
                    relative.languages().stream().sorted().toList());
        }
    }
}
