package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.plan.ProposedChange;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What changes for one part of a visit. Times as HH:mm.
 *
 * @param text the change as a sentence, with its reason where it has one
 * @param conflict why it can no longer be accepted, as a sentence
 */
@Schema(name = "PlanChange")
public record PlanChangeView(
        String id,
        String visit,
        int seat,
        @Nullable String citizenName,
        String taskLabel,
        ProposedChange.Kind kind,
        @Nullable String fromMember,
        @Nullable String fromMemberName,
        @Nullable String fromStart,
        @Nullable String toMember,
        @Nullable String toMemberName,
        @Nullable String toStart,
        String text,
        @Nullable String conflict) {}
