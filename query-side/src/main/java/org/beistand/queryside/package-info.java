/**
 * The frame in which every read model stands: how facts become rows in batches, how a read model is
 * rebuilt beside the serving one and verified against a fresh replay, how questions are answered
 * behind the gate, and how open browsers hear of news. Axon is met here and nowhere else in this
 * module.
 */
@NullMarked
@CheckReturnValue
package org.beistand.queryside;

import org.beistand.language.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
