package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import dk.samvagt.shared.Recurrence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed.
 *
 * @param party who does it
 * @param relative id of the relative who does it, or null
 * @param who what the volunteer is called, or null
 * @param task what they do, a word for help or a few words
 * @param effect what it means for the team's visits
 * @param helps tasks of the visits that it is about; empty where it is about none
 * @param first the first day that it may count
 * @param last the last one, or null
 * @param rule on which days, a recurrence rule of RFC 5545 such as {@code FREQ=WEEKLY;BYDAY=MO}
 * @param from from when on those days, or null
 * @param to until when, or null
 * @param note what else was agreed, or null
 * @param minutes id of the minutes of the talk, or null
 */
@Embeddable
public record AgreementTerms(
        @Enumerated(EnumType.STRING) AgreementParty party,
        @Column(name = "relative_id") @Nullable UUID relative,
        @Nullable String who,
        String task,
        @Enumerated(EnumType.STRING) AgreementEffect effect,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> helps,
        LocalDate first,
        @Nullable LocalDate last,
        String rule,
        @Column(name = "from_time") @Nullable LocalTime from,
        @Column(name = "to_time") @Nullable LocalTime to,
        @Nullable String note,
        @Column(name = "minutes_id") @Nullable UUID minutes) {

    /** The days that it names, in order, up to a day. */
    Stream<LocalDate> days(LocalDate until) {
        LocalDate end = last == null || last.isAfter(until) ? until : last;
        return end.isBefore(first)
                ? Stream.empty()
                : Recurrence.parse(rule, from == null ? LocalTime.MIDNIGHT : from)
                        .dates(first, end);
    }

    /** True where the last day is before a day. */
    boolean areOver(LocalDate day) {
        return last != null && last.isBefore(day);
    }

    AgreementTerms by(UUID other) {
        return new AgreementTerms(party, other, who, task, effect, helps, first, last, rule, from, to, note, minutes);
    }

    /** Only who and from when: what is agreed tells of people. */
    @Override
    public String toString() {
        return "AgreementTerms[" + party + ", " + first + "]";
    }
}
