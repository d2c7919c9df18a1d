package com.actindo.connector;

import com.actindo.connector.connection.settings.SettingsRepository;
import com.actindo.connector.omnichannel.FrameHandlers;
import com.actindo.connector.omnichannel.order.detail.OrderDetailHandlers;
import com.actindo.connector.order.detail.OrderDetailRepository;
import com.actindo.connector.order.json.OrderHandlers;
import com.actindo.connector.order.list.OrderListRepository;
import com.actindo.connector.sync.orders.ImportPlanRepository;
import com.actindo.connector.sync.orders.Imports;
import com.actindo.connector.sync.orders.json.ImportHandlers;
import com.actindo.connector.sync.orders.json.MendHandlers;
import com.actindo.connector.sync.orders.json.PlanHandlers;
import com.actindo.connector.sync.orders.json.PreviewHandlers;
import com.actindo.connector.sync.orders.mend.Mending;
import com.actindo.connector.sync.orders.preview.Previews;

/** Orders one by one: their JSON, their pages, and what an import would bring. */
record OrderDesk(
    OrderHandlers orders,
    ImportHandlers imports,
    MendHandlers mends,
    PlanHandlers plans,
    PreviewHandlers previews,
    OrderDetailHandlers detail) {

  static OrderDesk create(
      Foundation base, FrameHandlers frames, Imports imports, Mending mending, Previews previews) {
    var details = new OrderDetailRepository(base.kernels().json());
    return new OrderDesk(
        new OrderHandlers(base.database(), new OrderListRepository(base.kernels().json()), details),
        new ImportHandlers(imports),
        new MendHandlers(base.database(), details, mending),
        new PlanHandlers(base.database(), base.connections(), new ImportPlanRepository(), imports),
        new PreviewHandlers(base.database(), new SettingsRepository(), previews),
        new OrderDetailHandlers(
            base.database(), details, mending, base.sessions(), frames, base.kernels().pages()));
  }

  static Previews previews(Foundation base) {
    return new Previews(
        base.database(), base.connections(), base.tokens(), base.kernels().quickApi());
  }
}
