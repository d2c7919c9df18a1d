package com.actindo.connector.sandbox.shop;

/** A place where a store sells. */
public record Channel(int id, String name, String type, String platform, String status) {}
