package dk.samvagt.team;

/** What a team member is trained as. The name of a profession also counts as a competence. */
public enum Profession {
    SOSU_HELPER,
    SOSU_ASSISTANT,
    NURSE,
    OCCUPATIONAL_THERAPIST,
    PHYSIOTHERAPIST,
    SOCIAL_PEDAGOGUE,
    STUDENT
}
