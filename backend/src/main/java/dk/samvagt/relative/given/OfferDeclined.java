package dk.samvagt.relative.given;

import java.util.UUID;

/** An offer is not, or no longer, taken up. Within this area; the respites for it go. */
public record OfferDeclined(String team, UUID given, String by) {}
