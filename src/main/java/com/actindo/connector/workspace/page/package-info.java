/** What people read about their rights, and after they have signed out. */
@NullMarked
package com.actindo.connector.workspace.page;

import org.jspecify.annotations.NullMarked;
