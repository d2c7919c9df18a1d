package com.actindo.connector.sandbox.web;

/** A page with one message and a link onwards. */
public record MessagePage(String title, String text, String back) {}
