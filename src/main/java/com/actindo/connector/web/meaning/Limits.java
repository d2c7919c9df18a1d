package com.actindo.connector.web.meaning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a member of a JSON record may hold: a text's length in characters, a number's value. Both
 * ends are included.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Limits {
  long min() default Long.MIN_VALUE;

  long max() default Long.MAX_VALUE;

  /** The numbers that it may be; empty for any within the limits. */
  long[] values() default {};

  /** The regular expression that a text matches; empty for any. */
  String pattern() default "";

  /** What a text is by the names of JSON Schema, such as {@code date}; empty for any text. */
  String format() default "";

  /** Whether a list holds each thing once. */
  boolean unique() default false;
}
