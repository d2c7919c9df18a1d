package com.actindo.connector.bigcommerce.order.reading;

/** A member that is missing, or has a form that nobody knows. */
final class OtherForm extends Exception {
  private final String member;

  OtherForm(String member) {
    super(member, null, false, false);
    this.member = member;
  }

  String member() {
    return member;
  }

  OtherForm within(String parent) {
    return new OtherForm(parent + "." + member);
  }
}
