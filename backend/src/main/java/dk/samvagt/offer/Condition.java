package dk.samvagt.offer;

/** What the citizen lives with, as far as an offer asks. */
public enum Condition {
    DEMENTIA,
    COGNITIVE_IMPAIRMENT,
    CHRONIC_ILLNESS,
    MENTAL_ILLNESS,
    LIFE_THREATENING_ILLNESS,
    BRAIN_INJURY,
    FRAILTY
}
