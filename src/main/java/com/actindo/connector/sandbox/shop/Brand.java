package com.actindo.connector.sandbox.shop;

/** A brand of a store's catalogue. */
public record Brand(int id, String name) {}
