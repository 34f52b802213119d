package dk.samvagt.advisor;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What a demo team has asked of its advisor, as its file tells of it. */
record DemoRequest(
        RequestKind kind,
        String by,
        int daysAgo,
        @Nullable String citizen,
        String words,
        @Nullable DemoAppointed appointed,
        @Nullable String outcome) {

    /** When they meet or met. */
    record DemoAppointed(int inDays, LocalTime start, int minutes, String place) {

        Appointed from(LocalDate today) {
            return new Appointed(today.plusDays(inDays), start, minutes, place, null);
        }
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "DemoRequest[" + kind + "]";
    }
}
