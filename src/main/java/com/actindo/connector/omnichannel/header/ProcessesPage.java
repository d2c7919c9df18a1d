package com.actindo.connector.omnichannel.header;

import com.actindo.connector.omnichannel.Frame;
import com.actindo.connector.web.Language;
import com.actindo.connector.web.Page;
import com.actindo.connector.web.list.PageOf.Pagination;
import java.util.List;

/**
 * What runs and what ran. Template {@code omnichannel/header/processes}; the list alone, for the
 * header, is {@code omnichannel/header/process-list}.
 *
 * @param counts how many counts of a process are told
 */
public record ProcessesPage(Frame frame, List<ProcessView> processes, Pagination paging, int counts)
    implements Page {
  public ProcessesPage {
    processes = List.copyOf(processes);
  }

  @Override
  public Language language() {
    return frame.language();
  }

  public HeaderTexts texts() {
    return HeaderTexts.in(language());
  }

  @Override
  public String toString() {
    return "ProcessesPage[" + frame + "]";
  }
}
