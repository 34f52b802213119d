package dk.samvagt.dayplan.override;

import dk.samvagt.planning.model.Profession;

/**
 * A place where a visit could go.
 *
 * @param position 1 for the first stop of the route
 * @param start HH:mm
 * @param effect what it would cost
 */
record Candidate(
        String member,
        String memberName,
        Profession profession,
        String shift,
        int position,
        String start,
        Effect effect) {}
