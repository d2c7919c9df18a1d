package com.actindo.connector.sandbox.order;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a line costs less.
 *
 * @param amount of the whole line, in the way in which the store enters prices
 * @param code null for what needs no code
 * @param target {@code product}, or {@code order} for the line's part of a discount on the order
 */
public record LineDiscount(
    String id, BigDecimal amount, String name, @Nullable String code, String target) {}
