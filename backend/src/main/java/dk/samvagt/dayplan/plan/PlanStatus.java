package dk.samvagt.dayplan.plan;

/** Whether the members have been told their routes. */
public enum PlanStatus {
    DRAFT,
    PUBLISHED
}
