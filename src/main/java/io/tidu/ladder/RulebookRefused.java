package io.tidu.ladder;

/** A file of rules is wrong. The product does not start with it: rules that are half understood are worse than none. */
public final class RulebookRefused extends RuntimeException {

    private final int line;
    private final String reason;

    RulebookRefused(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    RulebookRefused(String file, String reason) {
        super(file + ": " + reason);
        this.line = 1;
        this.reason = reason;
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    /** What is wrong, without the place. */
    String reason() {
        return reason;
    }

    /** A file says something else than the edition of its name that is in force. */
    static RulebookRefused changed(EditionText file, EditionRow recorded) {
        return new RulebookRefused(
                file.place(),
                "edition " + recorded.ref() + " is in force and was recorded with digest " + recorded.digest()
                        + ", the file has " + file.digest()
                        + "; put the old content back, and say what is new in a file of a"
                        + " new edition");
    }
}
