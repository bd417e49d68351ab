package io.tidu.enterprise;

import io.tidu.identity.Email;
import io.tidu.identity.LoginName;
import io.tidu.identity.Passwords;
import io.tidu.identity.PersonName;
import io.tidu.identity.Phone;
import io.tidu.shared.CreditCode;
import io.tidu.shared.RuleViolation;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody typed at {@code /register}, and the attempt to make a command of it. */
final class RegistrationForm {

    static final String CREDIT_CODE = "creditCode";
    static final String NAME = "name";
    static final String PROVINCE = "province";
    static final String CITY = "city";
    static final String COUNTY = "county";
    static final String BUREAU = "bureau";
    static final String CONTACT = "contact";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String LOGIN = "login";
    static final String PASSWORD = "password";
    static final String PASSWORD_AGAIN = "passwordAgain";
    static final String KEY = "key";

    private final Map<String, String> typed;
    private final Problems problems = new Problems();

    RegistrationForm(Map<String, String> typed) {
        this.typed = typed;
    }

    String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** The key of this one intent, made when the form was first shown; empty if it was tampered with. */
    Optional<UUID> key() {
        try {
            return Optional.of(UUID.fromString(of(KEY)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    SequencedMap<String, RuleViolation> problems() {
        return problems.byField();
    }

    /** The command; empty if something is wrong, which {@link #problems} then tells. */
    Optional<RegistrationCommand> read(RegionChoice place, Passwords passwords) {
        var creditCode = read(CREDIT_CODE, CreditCode::new);
        var name = read(NAME, EnterpriseName::new);
        var bureau = problems.read(problemFieldOf(place), place::bureau);
        var contact = read(CONTACT, PersonName::new);
        var phone = read(PHONE, Phone::new);
        var email = read(EMAIL, Email::new);
        var login = read(LOGIN, LoginName::new);
        checkPassword(login, passwords);
        return creditCode == null
                        || name == null
                        || bureau == null
                        || contact == null
                        || phone == null
                        || email == null
                        || login == null
                        || !problems().isEmpty()
                ? Optional.empty()
                : Optional.of(new RegistrationCommand(
                        creditCode, name, place.county(), bureau, contact, phone, email, login, of(PASSWORD)));
    }

    private <T> @Nullable T read(String field, Function<String, T> value) {
        return problems.read(field, () -> value.apply(filled(field)));
    }

    private String filled(String field) {
        if (of(field).isBlank()) {
            throw new EnterpriseRefused("enterprise.register.missing." + field);
        }
        return of(field);
    }

    private void checkPassword(@Nullable LoginName login, Passwords passwords) {
        problems.check(PASSWORD, () -> {
            var wanted = filled(PASSWORD);
            if (login != null) {
                passwords.check(wanted, login);
            }
        });
        problems.check(PASSWORD_AGAIN, () -> {
            if (!of(PASSWORD).equals(of(PASSWORD_AGAIN))) {
                throw new EnterpriseRefused("enterprise.register.passwordsDiffer");
            }
        });
    }

    /** Where a missing place is complained about: at the first select that has yet to be made. */
    private static String problemFieldOf(RegionChoice place) {
        if (place.province().isEmpty()) {
            return PROVINCE;
        }
        if (place.city().isEmpty()) {
            return CITY;
        }
        return place.county().isEmpty() || place.bureaus().isEmpty() ? COUNTY : BUREAU;
    }
}
