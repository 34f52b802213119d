package dk.samvagt.relative.person;

import java.time.Instant;
import java.util.UUID;

/** A relative is not near to a citizen any more. Within this area; the consents end with it. */
public record RelationEnded(String team, UUID relative, String citizen, Instant at, String by) {}
