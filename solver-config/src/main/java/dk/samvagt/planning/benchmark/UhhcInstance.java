package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * A unified home health care problem as published by Ceschia and others (2026), with what of its JSON matters for
 * planning. All times in whole minutes.
 *
 * @param distances from and to each place of the matrix
 * @param terminalPoints where caregivers set out from and come back to
 */
record UhhcInstance(
        UhhcMetadata metadata,
        int[][] distances,
        List<TerminalPoint> terminalPoints,
        List<Caregiver> caregivers,
        List<UhhcPatient> patients,
        List<Service> services,
        @Nullable LunchBreaks lunchBreaks)
        implements PublishedProblem {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    UhhcInstance {
        require("metadata", metadata);
        require("distances", distances);
        require("terminal_points", terminalPoints);
        require("caregivers", caregivers);
        require("patients", patients);
        require("services", services);
    }

    static void require(String name, @Nullable Object part) {
        if (part == null) {
            throw new IllegalArgumentException("There is no " + name + ".");
        }
    }

    /** A place where caregivers set out or come back. */
    record TerminalPoint(String id, int distanceMatrixIndex) {}

    /** A span of time. */
    record Span(int start, int end) {}

    /**
     * Who gives services.
     *
     * @param abilities ids of services
     */
    record Caregiver(
            String id,
            List<String> abilities,
            String departingPoint,
            String arrivalPoint,
            Span workingShift,
            boolean lunchBreak) {

        Caregiver {
            require("abilities of caregiver " + id, abilities);
            require("departing_point of caregiver " + id, departingPoint);
            require("working_shift of caregiver " + id, workingShift);
            require("arrival_point of caregiver " + id, arrivalPoint);
        }
    }

    /** A service, and how long it takes where a patient's own length is not told. */
    record Service(String id, @Nullable Integer defaultDuration) {}

    /** When and how long somebody has lunch. */
    record LunchBreaks(int start, int end, int minDuration) {}

    /**
     * Reads a problem.
     *
     * @throws IllegalArgumentException where the text is not of this format, or asks for what no day can be planned by
     */
    static UhhcInstance read(String content) {
        try {
            UhhcInstance instance = JSON.readValue(content, UhhcInstance.class);
            UhhcDay.of(instance);
            return instance;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getOriginalMessage() + " (line " + line(e) + " of the JSON)", e);
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    }

    /** How long one of a patient's services takes. */
    int duration(UhhcPatient.RequiredService required) {
        if (required.duration() != null) {
            return required.duration();
        }
        return services.stream()
                .filter(service -> service.id().equals(required.service()))
                .map(Service::defaultDuration)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Nothing tells how long " + required.service() + " takes."));
    }

    int terminal(String id) {
        return terminalPoints.stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no terminal point " + id + "."))
                .distanceMatrixIndex();
    }

    @Override
    public DayPlan day() {
        return UhhcDay.of(this);
    }

    @Override
    public UhhcSolution solution(DayPlan plan) {
        return UhhcSolution.of(this, plan);
    }
}
