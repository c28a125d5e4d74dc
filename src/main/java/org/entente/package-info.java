/**
 * Starts the server; everything else is in the packages below.
 */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
