package com.actindo.connector.sync.process.change;

final class GermanChangeTexts implements ChangeTexts {
  @Override
  public String list(ChangedList list) {
    return switch (list) {
      case ORDER_STATUSES -> "Bestellstatus";
      case CHANNELS -> "Vertriebskanäle";
      case BRANDS -> "Marken";
      case CATEGORIES -> "Kategorien";
      case TAX_CLASSES -> "Steuerklassen";
      case CUSTOM_FIELDS -> "Individuelle Felder";
      case OPTIONS -> "Optionen";
      case OPTION_VALUES -> "Optionswerte";
    };
  }

  @Override
  public String added(int count) {
    return count + " hinzugefügt";
  }

  @Override
  public String renamed(int count) {
    return count + " umbenannt";
  }

  @Override
  public String removed(int count) {
    return count + " entfernt";
  }

  @Override
  public String met(ChangedList list, int count) {
    return list(list) + ": " + count;
  }

  @Override
  public String forbidden(String list) {
    return list + ": mit diesem Token nicht lesbar, unverändert gelassen";
  }

  @Override
  public String unknown(String list) {
    return list + ": bei BigCommerce nicht bekannt";
  }
}
