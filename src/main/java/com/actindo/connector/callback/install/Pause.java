package com.actindo.connector.callback.install;

import java.time.Duration;

/** Waits a little for another instance; a test moves its clock instead. */
public interface Pause {
  void take(Duration length);
}
