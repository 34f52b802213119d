package dk.samvagt.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A controller below {@code /api/teams/{team}} whose reading a relatives' advisor needs: it is about relatives, what
 * they need or what they can be offered. Whatever does not say so is the team's own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAdvisors {}
