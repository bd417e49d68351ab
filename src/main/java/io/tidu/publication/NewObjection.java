package io.tidu.publication;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/**
 * What somebody without an account objects against one firm of a notice.
 *
 * @param notice the number of the notice
 * @param creditCode of the firm
 * @param name of the person or organisation; anonymous ones are not accepted
 * @param contact telephone or mail address
 */
public record NewObjection(
        String notice, String creditCode, String name, String contact, String reason, List<Attachment> files) {

    public static final int MOST_FILES = 3;

    /** What people type who do not want to be named. */
    private static final Set<String> NO_NAMES =
            Set.of("匿名", "无名", "无名氏", "知情人", "知情人士", "群众", "热心群众", "某某", "anonymous", "nobody", "n/a");

    /** A file on its way in. Its name is not kept: it often names who made it. */
    public interface Attachment {

        InputStream open() throws IOException;
    }

    /** @throws ObjectionRefused for the first thing that is wrong */
    public NewObjection {
        name = name(name);
        contact = contact(contact);
        reason = reason(reason);
        files = List.copyOf(files);
        requireFew(files.size());
    }

    public static String name(String typed) {
        if (typed.isBlank() || NO_NAMES.contains(typed.strip().toLowerCase(java.util.Locale.ROOT))) {
            throw new ObjectionRefused.Anonymous();
        }
        return ObjectionText.required("name", typed, ObjectionText.NAME);
    }

    public static String contact(String typed) {
        return ObjectionText.required("contact", typed, ObjectionText.CONTACT);
    }

    public static String reason(String typed) {
        var reason = ObjectionText.required("reason", typed, ObjectionText.REASON);
        if (reason.length() < ObjectionText.REASON_LEAST) {
            throw new ObjectionRefused.TooShort();
        }
        return reason;
    }

    public static void requireFew(int files) {
        if (files > MOST_FILES) {
            throw new ObjectionRefused.TooManyFiles(MOST_FILES);
        }
    }
}
