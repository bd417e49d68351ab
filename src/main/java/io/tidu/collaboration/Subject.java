package io.tidu.collaboration;

import io.tidu.evidence.EvidenceId;
import io.tidu.filing.FieldPath;
import java.util.UUID;

/** What is discussed. Written as {@code whole}, {@code field:revenue@2025} or {@code page:<file>:3}. */
public sealed interface Subject {

    /** The filing as a whole. */
    record Whole() implements Subject {
        @Override
        public String text() {
            return "whole";
        }

        @Override
        public String place() {
            return "whole";
        }
    }

    /** A figure; one that is asked for several years, of its year. */
    record Figure(FieldPath path) implements Subject {
        @Override
        public String text() {
            return "field:" + path.text();
        }

        @Override
        public String place() {
            return placeOf(path.code());
        }
    }

    /** A page of a file, from 1; a picture has one. */
    record Page(EvidenceId file, int page) implements Subject {
        @Override
        public String text() {
            return "page:" + file.value() + ":" + page;
        }

        @Override
        public String place() {
            return placeOf(file);
        }
    }

    /** As text; {@link #parse} is its inverse. */
    String text();

    /** Where a screen shows it: a field in all its years, a file with all its pages. */
    String place();

    static String placeOf(String field) {
        return "field:" + field;
    }

    static String placeOf(EvidenceId file) {
        return "file:" + file.value();
    }

    /** @throws IllegalArgumentException if the text is none */
    static Subject parse(String text) {
        var parts = text.split(":", 3);
        return switch (parts[0]) {
            case "whole" -> new Whole();
            case "field" -> new Figure(FieldPath.parse(parts[1]));
            case "page" -> new Page(new EvidenceId(UUID.fromString(parts[1])), Integer.parseInt(parts[2]));
            default -> throw new IllegalArgumentException("nothing to discuss: " + text);
        };
    }
}
