package com.actindo.connector.attribute;

import com.actindo.connector.attribute.StandardAttribute.Status;
import com.actindo.connector.core1.WorkspaceName;
import com.actindo.connector.db.gen.tables.records.AttributeRecord;
import java.time.OffsetDateTime;

/** A standard attribute as the database keeps it. */
final class AttributeRows {
  private AttributeRows() {}

  static AttributeRecord row(
      StandardAttribute attribute,
      WorkspaceName workspace,
      long connectionId,
      OffsetDateTime createdAt) {
    var row = new AttributeRecord();
    row.setWorkspace(workspace.value());
    row.setConnectionId(attribute.status() == Status.INHERITED ? null : connectionId);
    row.setKey(attribute.keyFor(connectionId));
    row.setEntity(attribute.entity().id());
    row.setField(attribute.field());
    row.setNameEn(attribute.names().en());
    row.setNameDe(attribute.names().de());
    row.setDataType(attribute.dataType());
    row.setConfiguration(attribute.configuration());
    row.setDimension(attribute.dimension());
    row.setUnitSource(attribute.unitSource());
    row.setChangeablePerVariant(attribute.changeablePerVariant());
    row.setMinLength(attribute.minLength());
    row.setMaxLength(attribute.maxLength());
    row.setMinValue(attribute.minValue());
    row.setMaxValue(attribute.maxValue());
    row.setPrecision(attribute.precision());
    row.setReadOnly(attribute.readOnly());
    row.setMultiLanguage(attribute.multiLanguage());
    row.setMultiScope(attribute.multiScope());
    row.setSensitive(attribute.sensitive());
    row.setDirection(attribute.direction());
    row.setBigcommercePath(attribute.path());
    row.setBigcommerceVariantPath(attribute.variantPath());
    row.setCreatedAt(createdAt);
    return row;
  }
}
