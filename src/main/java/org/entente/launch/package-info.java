/**
 * The first class of the program, which any Java from 17 on can run: it says which Java is needed where it is an older one.
 *
 * <p>Uses only {@code cli}, and only by its main method. Compiled apart, for Java 17, because a class that was compiled for 21 cannot tell
 * anybody that 21 is needed: an older Java refuses to load it.
 */
@NullMarked
package org.entente.launch;

import org.jspecify.annotations.NullMarked;
