package org.beistand.signin;

import org.beistand.language.StaffId;
import org.beistand.staff.SignInName;

/** Who the first administrator is to be. */
record First(StaffId id, SignInName name, String displayName) {}
