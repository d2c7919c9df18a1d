package com.actindo.connector;

import java.util.List;

/** The configuration is wrong; one line for each fault, with the variable and the mend. */
public final class SettingsFault extends Exception {
  private final List<String> faults;

  SettingsFault(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  public List<String> faults() {
    return faults;
  }
}
