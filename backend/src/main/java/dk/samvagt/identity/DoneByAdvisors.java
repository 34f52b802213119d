package dk.samvagt.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call below {@code /api/teams/{team}} that is not a {@code GET} and that a relatives' advisor may make, because it is
 * their own work: visiting partners, giving offers, answering what a team asks of them. Its controller is
 * {@link OpenToAdvisors}. Whatever does not say so is the members' own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DoneByAdvisors {}
