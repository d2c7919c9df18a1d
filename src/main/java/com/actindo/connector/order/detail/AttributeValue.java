package com.actindo.connector.order.detail;

import com.actindo.connector.attribute.sheet.SheetAttribute;

/**
 * What an order has for an attribute.
 *
 * @param value a text, a number or a flag
 */
public record AttributeValue(SheetAttribute attribute, Object value) {}
