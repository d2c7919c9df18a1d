package com.actindo.connector.bigcommerce.order;

import java.math.BigDecimal;

/** The sums of an order, in its currency; what BigCommerce leaves out is 0. */
public record ShopTotals(
    BigDecimal totalIncTax,
    BigDecimal totalExTax,
    BigDecimal subtotalIncTax,
    BigDecimal subtotalExTax,
    BigDecimal shippingIncTax,
    BigDecimal shippingExTax,
    BigDecimal handlingIncTax,
    BigDecimal handlingExTax,
    BigDecimal wrappingIncTax,
    BigDecimal wrappingExTax,
    BigDecimal discount,
    BigDecimal couponDiscount,
    BigDecimal storeCredit,
    BigDecimal giftCertificates) {}
