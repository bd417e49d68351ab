package io.tidu.identity;

/** Where a person's work is: the page they come to after logging in. */
public final class StartPage {

    private StartPage() {}

    /** A path of this site, from its root. */
    public static String of(Role role) {
        return switch (role) {
            case FILLER, SIGNATORY -> "/ladder";
            case REVIEWER -> "/desk";
            case PUBLISHER -> "/publications";
            case EXPERT -> "/account";
            case SYSTEM_ADMIN, SECURITY_ADMIN -> "/admin";
            case AUDITOR -> "/audit";
        };
    }
}
