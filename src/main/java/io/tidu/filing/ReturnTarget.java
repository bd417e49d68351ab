package io.tidu.filing;

import io.tidu.evidence.EvidenceId;
import io.tidu.evidence.EvidenceRow;
import io.tidu.evidence.SlotCode;
import java.util.Optional;
import java.util.UUID;

/** What an item of a return points at. Written as {@code field:revenue@2025}, {@code slot:E01}, {@code file:E01:…} or {@code whole}. */
public sealed interface ReturnTarget {

    /** A place in the form; a yearly figure with its year. */
    record Field(FieldPath path) implements ReturnTarget {
        @Override
        public String text() {
            return "field:" + path.text();
        }
    }

    /** A place for evidence. */
    record Slot(SlotCode slot) implements ReturnTarget {
        @Override
        public String text() {
            return "slot:" + slot.value();
        }
    }

    /** One file, by the name it had: it is told also when the firm has taken it away. */
    record File(SlotCode slot, EvidenceId file, String fileName) implements ReturnTarget {
        @Override
        public String text() {
            return "file:" + slot.value() + ":" + file.value() + ":" + fileName;
        }
    }

    /** The filing as a whole. */
    record Whole() implements ReturnTarget {
        @Override
        public String text() {
            return "whole";
        }
    }

    /** The target as text; {@link #parse} is its inverse. */
    String text();

    /** Where the form shows it: a slot has the path of its code in small letters; the whole has none. */
    default Optional<FieldPath> place() {
        return switch (this) {
            case Field(var path) -> Optional.of(path);
            case Slot(var slot) -> Optional.of(pathOf(slot));
            case File(var slot, var file, var name) -> Optional.of(pathOf(slot));
            case Whole whole -> Optional.empty();
        };
    }

    static ReturnTarget field(FieldPath path) {
        return new Field(path);
    }

    static ReturnTarget slot(SlotCode slot) {
        return new Slot(slot);
    }

    static ReturnTarget file(EvidenceRow row) {
        return new File(row.slot(), row.id(), row.fileName());
    }

    static ReturnTarget whole() {
        return new Whole();
    }

    /** @throws IllegalArgumentException if the text is no target */
    static ReturnTarget parse(String text) {
        var parts = text.split(":", 4);
        return switch (parts[0]) {
            case "field" -> new Field(FieldPath.parse(parts[1]));
            case "slot" -> new Slot(new SlotCode(parts[1]));
            case "file" -> new File(new SlotCode(parts[1]), new EvidenceId(UUID.fromString(parts[2])), parts[3]);
            case "whole" -> new Whole();
            default -> throw new IllegalArgumentException("not a target of a return: " + text);
        };
    }

    private static FieldPath pathOf(SlotCode slot) {
        return FieldPath.of(slot.value().toLowerCase(java.util.Locale.ROOT));
    }
}
