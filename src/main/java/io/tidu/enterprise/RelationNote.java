package io.tidu.enterprise;

/** What is written about a relation. */
final class RelationNote {

    private RelationNote() {}

    static String required(String text) {
        var given = optional(text);
        if (given.isEmpty()) {
            throw new EnterpriseRefused("enterprise.reason.length", RelationService.LONGEST_NOTE);
        }
        return given;
    }

    static String optional(String text) {
        var given = text.strip();
        if (given.length() > RelationService.LONGEST_NOTE) {
            throw new EnterpriseRefused("enterprise.reason.length", RelationService.LONGEST_NOTE);
        }
        return given;
    }
}
