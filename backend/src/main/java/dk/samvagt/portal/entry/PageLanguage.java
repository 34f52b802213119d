package dk.samvagt.portal.entry;

import java.util.Collection;

/** The languages of the relatives' page. Turkish is the third, since members and relatives of the first team speak it. */
public enum PageLanguage {
    da,
    en,
    tr;

    /** The one to begin with for somebody who speaks these. */
    static PageLanguage among(Collection<String> spoken) {
        if (spoken.contains("da")) {
            return da;
        }
        return spoken.contains("tr") ? tr : spoken.contains("en") ? en : da;
    }
}
