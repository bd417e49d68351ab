package io.tidu.identity;

/** A password that satisfies the policy, in the only form it is ever kept in. */
public final class HashedPassword {

    private final String hash;

    HashedPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }

    @Override
    public String toString() {
        return "HashedPassword";
    }
}
