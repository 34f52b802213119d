package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import dk.samvagt.relative.person.Names;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what for a citizen.
 *
 * @param id the agreement's id
 * @param version counts its changes
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param relativeName what the relative is called who does it
 * @param terms what is agreed
 * @param state how far it has come
 * @param stoppedFrom the first day without it
 * @param endsSoon true where its last day lies within the next 14
 * @param over true where it has ended or failed, or its last day is past
 * @param next the days on which it still counts, within the next four weeks; today until its hours are past
 * @param daysOff days that were called off, from today on
 * @param steps what has been noted about it, the first first
 */
@Schema(name = "Agreement")
record AgreementView(
        UUID id,
        int version,
        String citizen,
        String citizenName,
        @Nullable String relativeName,
        TermsView terms,
        AgreementState state,
        @Nullable LocalDate stoppedFrom,
        boolean endsSoon,
        boolean over,
        SortedSet<LocalDate> next,
        List<DayOffView> daysOff,
        List<StepView> steps) {

    /** What is agreed; as it was written down. */
    @Schema(name = "AgreedTerms")
    record TermsView(
            AgreementParty party,
            @Nullable UUID relative,
            @Nullable String who,
            String task,
            AgreementEffect effect,
            Set<String> helps,
            LocalDate first,
            @Nullable LocalDate last,
            String rule,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            @Nullable String note,
            @Nullable UUID minutes) {

        static TermsView of(AgreementTerms terms) {
            return new TermsView(
                    terms.party(),
                    terms.relative(),
                    terms.who(),
                    terms.task(),
                    terms.effect(),
                    terms.helps(),
                    terms.first(),
                    terms.last(),
                    terms.rule(),
                    terms.from(),
                    terms.to(),
                    terms.note(),
                    terms.minutes());
        }

        /** Only who. */
        @Override
        public String toString() {
            return "TermsView[" + party + "]";
        }
    }

    /** A day without it, and why. */
    @Schema(name = "AgreementDayOff")
    record DayOffView(LocalDate date, String by, @Nullable String reason) {}

    /** A step that it has taken. */
    @Schema(name = "AgreementStep")
    record StepView(
            AgreementState state,
            Instant at,
            String by,
            @Nullable String reason) {}

    static AgreementView of(
            Agreement agreement, Names names, Map<UUID, String> called, SortedSet<LocalDate> next, LocalDate today) {
        AgreementTerms terms = agreement.terms();
        UUID relative = terms.relative();
        return new AgreementView(
                agreement.id(),
                agreement.currentVersion(),
                agreement.citizen(),
                names.citizen(agreement.citizen()),
                relative == null ? null : called.get(relative),
                TermsView.of(terms),
                agreement.state(),
                agreement.stoppedFrom(),
                agreement.lastDaySoon(today).isPresent(),
                agreement.isOver(today),
                next,
                agreement.daysOff().tailMap(today).entrySet().stream()
                        .map(day -> new DayOffView(
                                day.getKey(),
                                day.getValue().name(),
                                day.getValue().reason()))
                        .toList(),
                agreement.steps().stream()
                        .map(step -> new StepView(step.state(), step.at(), step.name(), step.reason()))
                        .toList());
    }

    /** Only the id. */
    @Override
    public String toString() {
        return "AgreementView[" + id + "]";
    }
}
