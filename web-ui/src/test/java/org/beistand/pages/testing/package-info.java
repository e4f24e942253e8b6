/** The pages without the rest: ports that answer from invented cases. */
package org.beistand.pages.testing;
