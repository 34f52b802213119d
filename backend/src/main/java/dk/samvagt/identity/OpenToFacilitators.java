package dk.samvagt.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A call below {@code /api/teams/{team}} that is not a {@code GET} and that a facilitator may make all the same, because
 * it decides nothing for the team. Whatever does not say so is the members' own.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToFacilitators {

    /** The query parameter that must be {@code true} for the call to be open; empty where it always is. */
    String whereTrue() default "";
}
