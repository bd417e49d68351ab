package io.tidu.enterprise;

/** How far an enterprise has come with its county. */
public enum EnterpriseStatus {
    /** Registered itself and waits for its county; may log in and see just that. */
    PENDING,
    /** Its county knows it. */
    CONFIRMED,
    /** Its county refused it; it may correct its data and ask again. */
    REFUSED,
    /** Taken out of use, for instance because it was deregistered. */
    DISABLED
}
