package com.actindo.connector.omnichannel.list.text;

final class EnglishListTexts implements ListTexts {
  @Override
  public String title() {
    return "Existing Connections";
  }

  @Override
  public String refresh() {
    return "Refresh";
  }

  @Override
  public String search() {
    return "Search";
  }

  @Override
  public String searchHint() {
    return "Name or store hash";
  }

  @Override
  public String find() {
    return "Find";
  }

  @Override
  public String status() {
    return "Status";
  }

  @Override
  public String all() {
    return "All";
  }

  @Override
  public String add() {
    return "Create connection";
  }

  @Override
  public String rowsPerPage() {
    return "Rows per page";
  }

  @Override
  public String go() {
    return "Go";
  }

  @Override
  public String pages() {
    return "Pages of the list";
  }

  @Override
  public String page() {
    return "Page";
  }

  @Override
  public String firstPage() {
    return "First page";
  }

  @Override
  public String previousPage() {
    return "Previous page";
  }

  @Override
  public String nextPage() {
    return "Next page";
  }

  @Override
  public String lastPage() {
    return "Last page";
  }

  @Override
  public String emptyTitle() {
    return "Connect your first store";
  }

  @Override
  public String emptyInstall() {
    return "Install the app from the BigCommerce marketplace in your store and enter"
        + " the name of this workspace. The connection then appears here by itself.";
  }

  @Override
  public String emptyByHand() {
    return "Or add a connection by hand, with the store hash and an access token of"
        + " a store-level API account.";
  }

  @Override
  public String noHitsTitle() {
    return "Nothing found";
  }

  @Override
  public String noHitsText() {
    return "No connection matches the search and the status that you have chosen.";
  }

  @Override
  public String showAll() {
    return "Show all connections";
  }

  @Override
  public String beyondTitle() {
    return "There is nothing on this page";
  }

  @Override
  public String range(long first, long last, long total) {
    return "%,d–%,d of %,d".formatted(first, last, total);
  }

  @Override
  public String ofPages(long pages) {
    return "of %,d".formatted(pages);
  }
}
