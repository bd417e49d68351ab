package io.tidu.ladder;

/** A rulebook file is wrong. The product does not start with it: rules that are half understood are worse than none. */
final class RulebookRefused extends RuntimeException {

    RulebookRefused(String file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
    }

    RulebookRefused(String file, String reason) {
        super(file + ": " + reason);
    }
}
