package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;

/** Something that an order costs besides its lines, as the store enters prices. */
public record Fee(int id, String name, BigDecimal cost) {}
