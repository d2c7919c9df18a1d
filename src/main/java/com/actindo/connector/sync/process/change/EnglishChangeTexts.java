package com.actindo.connector.sync.process.change;

final class EnglishChangeTexts implements ChangeTexts {
  @Override
  public String list(ChangedList list) {
    return switch (list) {
      case ORDER_STATUSES -> "Order statuses";
      case CHANNELS -> "Sales channels";
      case BRANDS -> "Brands";
      case CATEGORIES -> "Categories";
      case TAX_CLASSES -> "Tax classes";
      case CUSTOM_FIELDS -> "Custom fields";
      case OPTIONS -> "Options";
      case OPTION_VALUES -> "Option values";
    };
  }

  @Override
  public String added(int count) {
    return count + " added";
  }

  @Override
  public String renamed(int count) {
    return count + " renamed";
  }

  @Override
  public String removed(int count) {
    return count + " removed";
  }

  @Override
  public String met(ChangedList list, int count) {
    String name = list(list);
    return Character.toLowerCase(name.charAt(0)) + name.substring(1) + ": " + count;
  }

  @Override
  public String forbidden(String list) {
    return list + ": not readable with this token, left as it was";
  }

  @Override
  public String unknown(String list) {
    return list + ": not known to BigCommerce";
  }
}
