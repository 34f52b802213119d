package dk.samvagt.identity;

/** What somebody is to a team. */
public enum Role {
    /** One of the team: plans, visits, decides. */
    MEMBER,
    /** The team's coach: sees, and never assigns. */
    FACILITATOR,
    /** Guides relatives in several teams: sees, also what was said in confidence, does their own work there, and never assigns. */
    ADVISOR
}
