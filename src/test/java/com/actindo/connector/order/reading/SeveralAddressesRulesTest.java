package com.actindo.connector.order.reading;

import static com.actindo.connector.order.reading.Readings.bad;
import static com.actindo.connector.order.reading.Readings.good;
import static com.actindo.connector.order.reading.ShopOrders.gross;
import static org.assertj.core.api.Assertions.assertThat;

import com.actindo.connector.bigcommerce.order.ShopOrder;
import com.actindo.connector.order.OrderFault;
import com.actindo.connector.order.OrderFault.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules about several shipping addresses (MSA). */
class SeveralAddressesRulesTest {
  @Test
  void msa1_anOrderForSeveralAddressesIsAnErrorThatCountsThem() {
    var several = gross("11.90");
    several.addresses = 3;

    assertThat(bad(several))
        .isEqualTo(new OrderFault(Reason.SEVERAL_ADDRESSES, Map.of("addresses", "3")));
  }

  @Test
  void msa1_noFurtherCallIsMadeForIt() {
    var several = gross("11.90");
    several.addresses = 2;
    several.whole = false;

    assertThat(new OrderReader().needs(several.build())).isEmpty();
  }

  @Test
  void msa2_theOrdersBesideItAreReadAsEver() {
    var several = gross("11.90");
    several.addresses = 2;

    good(gross("11.90"));
    bad(several);
    good(gross("11.90"));
  }

  @Test
  void msa5_theNumberThatTheOrderTellsAndItsConsignmentsBothDecide() {
    var byConsignments = gross("11.90");
    byConsignments.sentTo =
        List.of(
            new ShopOrder.Shipping(1, ShopOrders.JANE, null),
            new ShopOrder.Shipping(2, ShopOrders.JANE, null));
    var byNumber = gross("11.90");
    byNumber.addresses = 2;

    assertThat(bad(byConsignments)).isEqualTo(bad(byNumber));
  }
}
