package dk.samvagt.meeting;

/** What a meeting is for. */
public enum MeetingKind {
    /** Short, often: who has changed, who needs what. */
    TRIAGE("Triage", "Triage"),
    /** The team plans the time to come. */
    PLANNING("Planlægningsmøde", "Planning meeting"),
    /** About one citizen, with the citizen and those near to them where they wish to come. */
    CITIZEN("Borgermøde", "Citizen meeting"),
    /** With the relatives' advisor. */
    ADVISOR("Møde med pårørendevejlederen", "Meeting with the relatives' advisor");

    private final String danish;
    private final String english;

    MeetingKind(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    /** What it is called in Danish; tells of nobody. */
    public String danish() {
        return danish;
    }

    /** What it is called in English; tells of nobody. */
    public String english() {
        return english;
    }
}
