package dk.samvagt.offer.partner;

import static java.util.stream.Collectors.groupingBy;

import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's partners and the visits to them. */
@Service
@Transactional
class PartnerBook {

    /** Who to visit first: those with the earliest date, then those without one. */
    private static final Comparator<PartnerView> NEXT_FIRST =
            Comparator.comparing(view -> view.partner().nextVisit(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final Partners partners;
    private final PartnerVisits visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerBook(Partners partners, PartnerVisits visits, ApplicationEventPublisher events, Clock clock) {
        this.partners = partners;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PartnerView> list(String team) {
        List<Partner> known = partners.findAllByTeamOrderByName(team);
        Map<UUID, List<PartnerVisit>> made =
                visits
                        .findAllByPartnerInOrderByDateDescAtDesc(
                                known.stream().map(Partner::id).toList())
                        .stream()
                        .collect(groupingBy(PartnerVisit::partner));
        return known.stream()
                .map(partner -> PartnerView.of(partner, made.getOrDefault(partner.id(), List.of()), today()))
                .sorted(NEXT_FIRST)
                .toList();
    }

    @Transactional(readOnly = true)
    PartnerView show(String team, String id) {
        return view(get(team, id));
    }

    PartnerView add(String team, PartnerDescription description) {
        return keep("PARTNER_ADDED", team, new Partner(team, description));
    }

    PartnerView change(String team, String id, int version, PartnerDescription description) {
        Partner partner = get(team, id);
        if (partner.version() != version) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        partner.describeAs(description);
        return keep("PARTNER_CHANGED", team, partner);
    }

    PartnerView noteVisit(String team, String id, NewPartnerVisit told) {
        Partner partner = get(team, id);
        refuseImpossible(told);
        visits.save(new PartnerVisit(partner.id(), told, clock.instant()));
        partner.visited(told.date(), told.next());
        return keep("PARTNER_VISITED", team, partner);
    }

    private void refuseImpossible(NewPartnerVisit told) {
        Locale reader = LocaleContextHolder.getLocale();
        boolean english = "en".equals(reader.getLanguage());
        List<FieldError> errors = new ArrayList<>();
        if (told.date().isAfter(today())) {
            errors.add(new FieldError("date", english ? "lies after today" : "ligger efter i dag"));
        }
        LocalDate next = told.next();
        if (next != null && !next.isAfter(told.date())) {
            errors.add(new FieldError("next", english ? "must lie after the visit" : "skal ligge efter besøget"));
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(CommonProblem.INVALID_BODY).with("errors", errors);
        }
    }

    private PartnerView keep(String what, String team, Partner partner) {
        Partner kept = partners.saveAndFlush(partner);
        events.publishEvent(AuditedEvent.changed(what, team, List.of(kept.id().toString()), null));
        return view(kept);
    }

    private PartnerView view(Partner partner) {
        return PartnerView.of(partner, visits.findAllByPartnerInOrderByDateDescAtDesc(List.of(partner.id())), today());
    }

    private Partner get(String team, String id) {
        try {
            return partners.findByTeamAndId(team, UUID.fromString(id)).orElseThrow(() -> unknown(id));
        } catch (IllegalArgumentException e) {
            throw unknown(id);
        }
    }

    private static ProblemException unknown(String id) {
        return new ProblemException(PartnerProblem.UNKNOWN_PARTNER, id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
