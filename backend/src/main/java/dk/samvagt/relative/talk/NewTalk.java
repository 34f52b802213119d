package dk.samvagt.relative.talk;

import dk.samvagt.relative.TalkKind;
import dk.samvagt.relative.TalkPlace;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call or a talk with a relative.
 *
 * @param need id of the need that it answers
 * @param relative id of the relative
 * @param citizen id of the citizen
 * @param kind what it is
 * @param place where; by phone for a call, at home otherwise where left out
 * @param minutes how long, 5 to 240; as usual for the kind where left out
 * @param date the day; the next on which the relative can be reached where left out
 * @param from not before; within the hours in which the relative can be reached
 * @param to not after; the latest start
 * @param member id of the member whom the relative would like to talk with; the contact person where left out
 * @param language code of the language that it is spoken in
 * @param interpreter whether one is needed; as noted of the relative where left out
 * @param note what to know before
 */
record NewTalk(
        @Nullable UUID need,
        @NotNull UUID relative,
        @NotBlank @Size(max = 100) String citizen,
        @NotNull TalkKind kind,
        @Nullable TalkPlace place,
        @Nullable @Min(SHORTEST) @Max(LONGEST) Integer minutes,
        @Nullable LocalDate date,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable @Size(max = 100) String member,
        @Nullable @Size(max = 20) String language,
        @Nullable Boolean interpreter,
        @Nullable @Size(max = 500) String note) {

    /** In minutes. */
    static final int SHORTEST = 5;

    /** In minutes. */
    static final int LONGEST = 240;

    TalkPlace where() {
        if (place != null) {
            return place;
        }
        return kind == TalkKind.CALL_BACK ? TalkPlace.PHONE : TalkPlace.HOME;
    }

    int length() {
        return minutes == null ? kind.minutes() : minutes;
    }

    /** Without the note. */
    @Override
    public String toString() {
        return "NewTalk[" + relative + ", " + kind + "]";
    }
}
