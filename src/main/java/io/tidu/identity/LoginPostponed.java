package io.tidu.identity;

import org.springframework.security.authentication.AuthenticationServiceException;

/** Too many people log in at this moment; nothing was checked and nothing counted. */
class LoginPostponed extends AuthenticationServiceException {

    private final String typedLogin;

    LoginPostponed(String typedLogin, PasswordsBusy cause) {
        super("Login postponed", cause);
        this.typedLogin = typedLogin;
    }

    String typedLogin() {
        return typedLogin;
    }
}
