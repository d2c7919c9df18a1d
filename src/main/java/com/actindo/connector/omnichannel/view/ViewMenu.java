package com.actindo.connector.omnichannel.view;

import com.actindo.connector.web.list.Resources;
import java.util.List;
import java.util.Optional;

/**
 * The choice of views above a list, and what can be done with the chosen one.
 *
 * @param own the user's views
 * @param published those that others have published
 * @param selected the chosen one
 * @param changed whether the list is shown otherwise than the chosen one says
 * @param fault why a name was refused just now
 */
public record ViewMenu(
    List<ListView> own,
    List<ListView> published,
    Optional<ListView> selected,
    boolean changed,
    Optional<ViewFault> fault,
    Address address) {

  /**
   * Where the forms lead, and what they carry.
   *
   * @param home the list's address
   * @param state the query of the page's own address
   * @param settings all settings of the list, as a query
   */
  public record Address(String home, String state, String settings, String csrf) {
    @Override
    public String toString() {
      return "Address[" + home + ", " + state + "]";
    }
  }

  public ViewMenu {
    own = List.copyOf(own);
    published = List.copyOf(published);
  }

  /** Whether the user may change the chosen view. */
  public boolean mayChange() {
    return selected.filter(own::contains).isPresent();
  }

  public boolean isSelected(ListView view) {
    return selected.filter(chosen -> chosen.id() == view.id()).isPresent();
  }

  /** Where something is done with the chosen view. */
  public String at(String action) {
    return address.home()
        + "/views/"
        + selected.orElseThrow(() -> new IllegalStateException("no view is chosen")).id()
        + "/"
        + action;
  }

  /** The version of the chosen view, as forms carry it. */
  public String tag() {
    return selected.map(view -> Resources.tag(view.version())).orElse("");
  }

  /** The same as a header, as htmx takes it. */
  public String ifMatch() {
    return "{\"If-Match\":\"\\\"" + tag().replace("\"", "") + "\\\"\"}";
  }

  /** The name that the window for a new view or another name holds. */
  public String entered(boolean renaming) {
    return fault
        .filter(refused -> refused.renaming() == renaming)
        .map(ViewFault::name)
        .orElseGet(() -> renaming ? selected.map(ListView::name).orElse("") : "");
  }

  /** Why that name was refused. */
  public Optional<ViewFault.Why> refused(boolean renaming) {
    return fault.filter(refused -> refused.renaming() == renaming).map(ViewFault::why);
  }
}
