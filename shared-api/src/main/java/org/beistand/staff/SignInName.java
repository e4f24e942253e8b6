package org.beistand.staff;

import java.util.Locale;
import java.util.regex.Pattern;
import org.beistand.language.InvalidValue;

/** The name by which somebody signs in; lower case, so that typing it is forgiving. */
public record SignInName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9._@-]{0,62}[a-z0-9])?");

    public SignInName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("sign-in-name.form");
        }
    }

    @Override
    public String toString() {
        return "SignInName[…]";
    }
}
