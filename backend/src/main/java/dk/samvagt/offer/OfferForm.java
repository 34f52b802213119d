package dk.samvagt.offer;

/** What an offer is like, and whether one meets others there. */
public enum OfferForm {
    TALK(Company.ALONE),
    GROUP(Company.GROUP),
    CAFE(Company.GROUP),
    WALK(Company.GROUP),
    COURSE(Company.GROUP),
    TRAINING(Company.GROUP),
    PSYCHOLOGIST(Company.ALONE),
    MENTOR(Company.ALONE),
    GRIEF_GROUP(Company.GROUP),
    BISIDDER(Company.ALONE),
    RESPITE(Company.EITHER),
    HANDBOOK(Company.EITHER),
    OTHER(Company.EITHER);

    private final Company company;

    OfferForm(Company company) {
        this.company = company;
    }

    /** Whether one is alone with a helper there, or among others. */
    public Company company() {
        return company;
    }
}
