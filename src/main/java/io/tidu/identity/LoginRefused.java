package io.tidu.identity;

import org.springframework.security.authentication.BadCredentialsException;

/** The login was refused. Why, is not told: wrong name, wrong password, locked, disabled all look the same. */
class LoginRefused extends BadCredentialsException {

    private final String typedLogin;

    LoginRefused(String typedLogin) {
        super("Login refused");
        this.typedLogin = typedLogin;
    }

    String typedLogin() {
        return typedLogin;
    }
}
