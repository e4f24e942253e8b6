package org.beistand.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which a fact is stored, free of class names, such as {@code advocacy.case-closed}.
 * A stored name and revision stays readable for ever.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    /** Concept and fact in kebab case: {@code advocacy.case-closed}. */
    String value();

    /** Counts up when the shape changes in a way that old JSON does not fit. */
    int revision() default 1;

    /** The oldest revision whose JSON the record reads as it is; 0 where that is the latest. */
    int readsSince() default 0;
}
