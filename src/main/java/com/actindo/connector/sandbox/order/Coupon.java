package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;

/**
 * A coupon that was used for an order.
 *
 * @param type 0 per item, 1 percentage, 2 per total, 3 shipping, 4 free shipping, 5 promotion
 * @param amount what the coupon says: a percentage for type 1, else money
 * @param discount what it took off, in the way in which the store enters prices
 */
public record Coupon(
    int id, int couponId, String code, int type, BigDecimal amount, BigDecimal discount) {}
