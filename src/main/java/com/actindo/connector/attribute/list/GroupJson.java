package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Names;
import java.time.Instant;

/**
 * An attribute group as the JSON interface shows it.
 *
 * @param position its place among the groups of its connection, from 0
 * @param attributeCount how many attributes it holds
 */
record GroupJson(
    long id,
    long connection,
    String key,
    String entity,
    Names name,
    int position,
    int attributeCount,
    Instant createdAt) {}
