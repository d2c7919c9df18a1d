package com.actindo.connector.sandbox.panel;

import com.actindo.connector.sandbox.shop.Shop;
import com.actindo.connector.sandbox.shop.ShopUser;

/**
 * What stands around every screen of a control panel.
 *
 * @param app the path of the app's own screen
 * @param start the sandbox's start page
 */
public record PanelFrame(
    Shop shop, ShopUser user, boolean installed, String app, String screen, String start) {}
