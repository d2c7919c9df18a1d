/**
 * The pages of one connection.
 *
 * <pre>
 * text       what they say, in English and in German
 * form       what somebody entered, and what is wrong with it
 * (here)     what stands around both tabs, the tab Credentials, the actions
 * create     the form for a new connection
 * settings   the tab Settings, one page for each entry of its menu
 * </pre>
 */
@NullMarked
package com.actindo.connector.omnichannel.edit;

import org.jspecify.annotations.NullMarked;
