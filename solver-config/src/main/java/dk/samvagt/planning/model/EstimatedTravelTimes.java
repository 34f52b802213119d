package dk.samvagt.planning.model;

/**
 * Great-circle distance (haversine, mean earth radius 6 371 008.8 m) times the mode's detour factor at the mode's
 * speed, plus its set-up time; rounded up to whole minutes, as people plan.
 */
public final class EstimatedTravelTimes implements TravelTimes {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    @Override
    public int seconds(Place from, Place to, TravelMode mode) {
        double metres = metres(from.location(), to.location());
        if (metres < 1) {
            return 0;
        }
        double minutes = metres * mode.detourFactor() / 1000 / mode.kilometresPerHour() * 60 + mode.setUpMinutes();
        return 60 * (int) Math.ceil(minutes - 1e-9);
    }

    private static double metres(Location a, Location b) {
        double latitude1 = Math.toRadians(a.latitude());
        double latitude2 = Math.toRadians(b.latitude());
        double sinLatitude = Math.sin((latitude2 - latitude1) / 2);
        double sinLongitude = Math.sin(Math.toRadians(b.longitude() - a.longitude()) / 2);
        double h = sinLatitude * sinLatitude + Math.cos(latitude1) * Math.cos(latitude2) * sinLongitude * sinLongitude;
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
