package dk.samvagt.offer.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/**
 * A partner as the screens get it.
 *
 * @param id its id
 * @param version to be sent back with a change
 * @param partner what the team knows of it
 * @param overdue true where the next visit should have been before today
 * @param visits who was there, the latest first
 */
@Schema(name = "Partner")
record PartnerView(String id, int version, PartnerDescription partner, boolean overdue, List<Line> visits) {

    /**
     * A visit that was made.
     *
     * @param date the day
     * @param who who went there
     * @param what what came of it
     */
    @Schema(name = "PartnerVisit")
    record Line(LocalDate date, String who, String what) {}

    static PartnerView of(Partner partner, List<PartnerVisit> visits, LocalDate today) {
        return new PartnerView(
                partner.id().toString(),
                partner.version(),
                partner.description(),
                partner.overdue(today),
                visits.stream()
                        .map(visit -> new Line(visit.date(), visit.who(), visit.what()))
                        .toList());
    }
}
