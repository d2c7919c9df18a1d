package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;

/** A coupon that was used for an order: a sum off the whole of it. */
public record Coupon(int id, int couponId, String code, BigDecimal amount) {}
