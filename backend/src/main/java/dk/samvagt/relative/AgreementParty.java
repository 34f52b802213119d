package dk.samvagt.relative;

/** Who does what was agreed. */
public enum AgreementParty {
    TEAM,
    RELATIVE,
    CITIZEN,
    VOLUNTEER
}
