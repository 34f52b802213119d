package dk.samvagt.citizen;

import dk.samvagt.shared.Coordinates;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What of a citizen can be corrected by hand, as one text. */
enum CitizenField {
    NAME {
        @Override
        @Nullable
        String of(CitizenInfo info) {
            return info.name();
        }

        @Override
        CitizenInfo in(CitizenInfo info, @Nullable String value) {
            return with(info, Objects.requireNonNull(value), info.address(), info.home(), info.contactPerson());
        }
    },
    ADDRESS {
        @Override
        @Nullable
        String of(CitizenInfo info) {
            return info.address();
        }

        @Override
        CitizenInfo in(CitizenInfo info, @Nullable String value) {
            return with(info, info.name(), value, info.home(), info.contactPerson());
        }
    },
    /** Latitude and longitude, parted by a semicolon. */
    HOME {
        @Override
        @Nullable
        String of(CitizenInfo info) {
            return text(info.home());
        }

        @Override
        CitizenInfo in(CitizenInfo info, @Nullable String value) {
            String[] both = Objects.requireNonNull(value).split(";", 2);
            Coordinates home = new Coordinates(Double.parseDouble(both[0]), Double.parseDouble(both[1]));
            return with(info, info.name(), info.address(), home, info.contactPerson());
        }
    },
    /** Id of a member. */
    CONTACT_PERSON {
        @Override
        @Nullable
        String of(CitizenInfo info) {
            return info.contactPerson();
        }

        @Override
        CitizenInfo in(CitizenInfo info, @Nullable String value) {
            return with(info, info.name(), info.address(), info.home(), value);
        }
    };

    /** As it stands. */
    abstract @Nullable String of(CitizenInfo info);

    /** The same citizen with another value. */
    abstract CitizenInfo in(CitizenInfo info, @Nullable String value);

    static String text(Coordinates home) {
        return String.format(Locale.ROOT, "%.6f;%.6f", home.latitude(), home.longitude());
    }

    private static CitizenInfo with(
            CitizenInfo info, String name, @Nullable String address, Coordinates home, @Nullable String contactPerson) {
        return new CitizenInfo(
                info.id(),
                name,
                address,
                home,
                info.languages(),
                contactPerson,
                info.preferredMembers(),
                info.excludedMembers(),
                info.carerGender());
    }
}
