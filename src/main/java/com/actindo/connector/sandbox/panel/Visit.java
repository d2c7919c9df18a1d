package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;

/** Who looks at which store's control panel. */
public record Visit(Shop shop, ShopUser user) {}
