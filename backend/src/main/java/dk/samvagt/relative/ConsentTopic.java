package dk.samvagt.relative;

/** What a citizen may let a relative see or do. */
public enum ConsentTopic {
    /** When the team comes, and the first name of the one who comes. */
    COMING_VISITS,
    /** What help there is and who has agreed to do what. */
    HELP_AND_AGREEMENTS,
    /** To read and write in the contact book. */
    CONTACT_BOOK,
    /** Minutes of meetings about the citizen. */
    MINUTES,
    /** How the citizen is, in body and mind. */
    HEALTH
}
