/** Kills Beistand and its PostgreSQL while they work, and looks for what got lost. */
package org.beistand.crash;
