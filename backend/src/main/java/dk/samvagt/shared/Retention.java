package dk.samvagt.shared;

/** What is kept for a time of its own; how long is a setting. */
public enum Retention {
    /** Closed needs of relatives. */
    NEEDS,
    /** Relatives who are near to no citizen of the team any more. */
    RELATIVES,
    /** Talks, offers given, agreements, contacts and the contact book. */
    RELATIVES_HISTORY,
    /** Consents that have ended. */
    CONSENTS,
    /** Citizens who get no help any more. */
    CITIZENS,
    /** Members who have left. */
    MEMBERS,
    /** Handover notes that are closed. */
    HANDOVERS,
    /** Meetings with agenda, minutes and follow-ups. */
    MEETINGS,
    /** Visits, groups, respites and shifts. */
    VISITS,
    /** Day plans with their changes. */
    DAY_PLANS,
    /** Days on which a member was away. */
    ABSENCES,
    /** Links and codes to a relative's page. */
    PORTAL_KEYS,
    /** Who saw and changed what. */
    AUDIT
}
