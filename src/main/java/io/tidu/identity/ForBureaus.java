package io.tidu.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A screen for staff of bureaus of these levels: the navigation leaves it out for others, who would find nothing there. It
 * decides nothing; services do.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForBureaus {

    BureauLevel[] value();
}
