package com.actindo.connector.attribute.list;

import com.actindo.connector.attribute.Entity;
import com.actindo.connector.attribute.Names;
import com.actindo.connector.attribute.catalog.CatalogKind;
import com.actindo.connector.attribute.list.AttributeJson.ElementJson;
import com.actindo.connector.attribute.list.AttributeJson.StoreJson;
import com.actindo.connector.db.gen.tables.records.AttributeElementRecord;
import com.actindo.connector.db.gen.tables.records.AttributeRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of attributes as the JSON interface shows them. */
final class AttributeJsonRows {
  private AttributeJsonRows() {}

  static AttributeJson attribute(
      AttributeRecord row, List<ElementJson> elements, int elementCount) {
    return new AttributeJson(
        row.getId(),
        row.getConnectionId(),
        row.getKey(),
        Entity.named(row.getEntity()),
        row.getField(),
        new Names(row.getNameEn(), row.getNameDe()),
        row.getDataType(),
        row.getConfiguration(),
        row.getDimension(),
        row.getUnit(),
        row.getChangeablePerVariant(),
        row.getMinLength(),
        row.getMaxLength(),
        row.getMinValue(),
        row.getMaxValue(),
        row.getPrecision(),
        row.getReadOnly(),
        row.getMultiLanguage(),
        row.getMultiScope(),
        row.getSensitive(),
        row.getDirection(),
        row.getBigcommercePath(),
        row.getBigcommerceVariantPath(),
        elementCount,
        elements,
        store(row),
        row.getCreatedAt().toInstant());
  }

  static ElementJson element(AttributeElementRecord row) {
    return new ElementJson(
        row.getKey(),
        new Names(row.getNameEn(), row.getNameDe()),
        row.getParentKey(),
        row.getMirrored(),
        row.getMirroredEn() == null ? null : new Names(row.getMirroredEn(), row.getMirroredDe()));
  }

  private static @Nullable StoreJson store(AttributeRecord row) {
    return row.getMirror() == null
        ? null
        : new StoreJson(
            CatalogKind.of(row.getMirror()),
            row.getMirrored(),
            new Names(row.getMirroredEn(), row.getMirroredDe()));
  }
}
