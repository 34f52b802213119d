package dk.samvagt.shared;

/** A member's gender, and the gender of carer that a citizen may wish for. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
