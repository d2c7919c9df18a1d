/** Faults on demand, and the record of the calls that arrived. */
@NullMarked
package com.actindo.connector.sandbox.fault;

import org.jspecify.annotations.NullMarked;
