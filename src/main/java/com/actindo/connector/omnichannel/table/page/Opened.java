package com.actindo.connector.omnichannel.table.page;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.omnichannel.table.ListState;
import com.actindo.connector.omnichannel.view.ViewMenu;
import java.util.Optional;
import java.util.Set;

/**
 * What the pages of all lists have.
 *
 * @param home the list's address
 * @param selected the rows that are selected from the start
 * @param notice why what somebody just wanted could not be done
 */
public record Opened(
    Frame frame,
    String home,
    ListState state,
    ViewMenu views,
    Set<Long> selected,
    Optional<Notice> notice) {
  public Opened {
    selected = Set.copyOf(selected);
  }

  @Override
  public String toString() {
    return "Opened[" + frame + ", " + home + ", " + state.page() + "]";
  }
}
