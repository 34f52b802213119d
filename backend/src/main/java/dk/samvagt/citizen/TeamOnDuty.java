package dk.samvagt.citizen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who of the team is at work; the area that knows the shifts answers. */
public interface TeamOnDuty {

    /** Who is at work on a day, those who are away left out, by start; and the team's own telephone. */
    Duty on(String team, LocalDate date);

    /**
     * Who to reach.
     *
     * @param phone the team's telephone, or null where not told
     * @param colleagues one for each shift
     */
    record Duty(@Nullable DutyPhone phone, List<Colleague> colleagues) {

        /** Keeps a copy of the list. */
        public Duty {
            colleagues = List.copyOf(colleagues);
        }
    }

    /**
     * The telephone that one of the team carries.
     *
     * @param number where to ring
     * @param from from when on it is answered each day, Copenhagen time
     * @param to until when
     */
    record DutyPhone(String number, LocalTime from, LocalTime to) {}

    /**
     * A member on a shift.
     *
     * @param member id of the member
     * @param name what the member is called
     * @param profession what the member is trained as, as a stable word
     * @param start when the shift begins, Copenhagen time
     * @param end when it ends
     */
    record Colleague(String member, String name, String profession, LocalTime start, LocalTime end) {

        /** Without the name. */
        @Override
        public String toString() {
            return "Colleague[" + member + "]";
        }
    }
}
