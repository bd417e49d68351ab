package io.tidu.evidence;

import io.tidu.evidence.EvidenceRefused.Reason;
import java.util.Set;

/** Says of a kind that is not accepted what it is and what to do, in the words of those who send it. */
final class Stranger {

    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/x-rar-compressed",
            "application/x-7z-compressed",
            "application/gzip",
            "application/x-tar",
            "application/x-xz",
            "application/x-bzip2");

    private Stranger() {}

    static EvidenceRefused of(String type) {
        if (type.startsWith("image/") && !type.contains("svg")) {
            return new EvidenceRefused(Reason.OTHER_IMAGE, type.substring("image/".length()));
        }
        if (ARCHIVES.contains(type)) {
            return new EvidenceRefused(Reason.ARCHIVE);
        }
        return switch (type) {
            case "application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel" ->
                new EvidenceRefused(Reason.OFFICE_DOCUMENT, "Office 97–2003");
            case "application/rtf", "text/rtf" -> new EvidenceRefused(Reason.OFFICE_DOCUMENT, "RTF");
            default -> new EvidenceRefused(Reason.WRONG_TYPE, type);
        };
    }

    /** @param names what lies in the zip */
    static EvidenceRefused ofZip(Set<String> names) {
        var office = names.stream().anyMatch("[Content_Types].xml"::equals);
        if (office && names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            return new EvidenceRefused(Reason.OFFICE_MACROS, program(names));
        }
        return office ? new EvidenceRefused(Reason.OFFICE_DOCUMENT, program(names)) : of("application/zip");
    }

    private static String program(Set<String> names) {
        if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
            return "Word";
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return "Excel";
        }
        return names.stream().anyMatch(name -> name.startsWith("ppt/")) ? "PowerPoint" : "Office";
    }
}
