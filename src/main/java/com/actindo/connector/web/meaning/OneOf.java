package com.actindo.connector.web.meaning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of a JSON record that has to be one of a closed choice. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface OneOf {
  /** The choice, with the names that its values have in JSON. */
  Class<? extends Enum<?>> value();
}
