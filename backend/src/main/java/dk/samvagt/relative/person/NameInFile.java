package dk.samvagt.relative.person;

import jakarta.persistence.Embeddable;

/**
 * What a team's file calls a relative.
 *
 * @param citizen id of the citizen in whose line it stands
 * @param name the name there
 */
@Embeddable
record NameInFile(String citizen, String name) {

    /** Without the name. */
    @Override
    public String toString() {
        return "NameInFile[" + citizen + "]";
    }
}
